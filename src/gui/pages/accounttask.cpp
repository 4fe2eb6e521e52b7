// The accounts of the open profile: whose they are, what the keys may do, and how hard the vendors were asked.
#include "api/numbersearch.h"
#include "api/refusal.h"
#include "core/scope.h"
#include "gui/pages/pages.h"
#include "gui/standing.h"
#include "gui/tasks/taskparts.h"
#include "model/apikey.h"
#include "model/subaccount.h"
#include "model/twilioaccount.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLocale>

#include <algorithm>

namespace gui {

namespace {

class AccountTask : public TaskPage {
  Q_DECLARE_TR_FUNCTIONS(gui::AccountTask)
public:
  explicit AccountTask(Desk &d) : TaskPage(tr("Accounts and limits")), desk(d)
  {
    setObjectName(QStringLiteral("accountTask"));
    setTitle(tr("Accounts and limits"), tr("Whose accounts these are, what their keys may do, and how hard the vendors "
                                           "were asked."));
    desk.sync().want(resourceOf<Subaccount>());
    desk.sync().want(resourceOf<ApiKey>());
    askBalance();
    connect(&desk, &Desk::changed, this, [this] { build(); });
    escapeGoesBack(this);
    QPushButton *close = button(tr("Close"));
    close->setObjectName(QStringLiteral("closeAccounts"));
    connect(close, &QPushButton::clicked, this, &TaskPage::backRequested);
    setActions({close});
    build();
  }

private:
  void askBalance()
  {
    const Account *account = desk.sync().accounts().of(Vendor::Twilio);
    if (!account) return;
    scope.start(twilio::balance(*account), [this](const Result<QString> &b) {
      balance = b;
      build();
    });
  }

  void build()
  {
    auto *column = box<QVBoxLayout>(space::m, {space::l, space::m, space::l, space::l});
    if (desk.sync().accounts().twilio) column->addWidget(twilioPanel());
    if (desk.sync().accounts().livekit) column->addWidget(livekitPanel());
    column->addStretch();
    auto *holder = new QWidget;
    holder->setMaximumWidth(880);
    holder->setLayout(column);
    setContent(scrolling(holder));
  }

  Panel *panelOf(const QString &title, QGridLayout *facts)
  {
    auto *panel = new Panel;
    auto *column = box<QVBoxLayout>(space::m, {space::l, space::l, space::l, space::l});
    column->addWidget(label(title, Text::Section));
    facts->setHorizontalSpacing(space::xl);
    facts->setVerticalSpacing(space::s);
    facts->setColumnStretch(1, 1);
    column->addLayout(facts);
    panel->setLayout(column);
    return panel;
  }

  void fact(QGridLayout *grid, const QString &name, const QString &value, Text style = Text::Body)
  {
    if (value.isEmpty()) return;
    const int row = grid->rowCount();
    grid->addWidget(label(name, Text::Body, Tone::Second), row, 0, Qt::AlignTop);
    QLabel *words = paragraph(value, style);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    words->setAccessibleName(QStringLiteral("%1: %2").arg(name, value));
    grid->addWidget(words, row, 1);
  }

  QWidget *twilioPanel()
  {
    const Account &account = *desk.sync().accounts().twilio;
    auto *grid = new QGridLayout;
    const Part &part = desk.snapshot().part(resourceOf<TwilioAccount>());
    if (part.size()) {
      const auto &own = *static_cast<const TwilioAccount *>(part.rows->at(0));
      fact(grid, tr("Name"), own.name);
      fact(grid, tr("Status"),
           own.type.word.isEmpty() ? own.status.word
                                   : tr("%1, %2", "status, type").arg(own.status.word, own.type.word));
      if (own.ownerSid != own.sid) fact(grid, tr("Belongs to"), own.ownerSid, Text::Mono);
    }
    fact(grid, tr("Account SID"), account.accountSid, Text::Mono);
    fact(grid, tr("Balance"), !balance ? tr("Reading…") : *balance ? **balance : balance->error().text);
    fact(grid, tr("Signed in with"),
         account.user == account.accountSid ? tr("the account’s Auth Token: it may do everything")
                                            : tr("API key %1").arg(account.user));
    fact(grid, tr("TwiML bins"),
         account.authToken.isEmpty() ? tr("cannot be read: the Auth Token is not known")
                                     : tr("are read with the Auth Token"));
    fact(grid, tr("May not read"), refused(Vendor::Twilio));
    addCopyPermissions(grid);
    fact(grid, tr("Subaccounts"), listed<Subaccount>([](const Subaccount &s) {
           return tr("%1 (%2)", "name, status").arg(resourceOf<Subaccount>().called(&s), s.status.word);
         }));
    fact(grid, tr("API keys"), listed<ApiKey>([&](const ApiKey &k) {
           const QString name = resourceOf<ApiKey>().called(&k);
           return k.sid == account.user ? tr("%1 (in use)").arg(name) : name;
         }));
    fact(grid, tr("Requests"), loadOf(account, QStringLiteral("api.twilio.com")));
    return panelOf(QStringLiteral("Twilio"), grid);
  }

  QWidget *livekitPanel()
  {
    const Account &account = *desk.sync().accounts().livekit;
    auto *grid = new QGridLayout;
    fact(grid, tr("Project"), account.url.toString(), Text::Mono);
    fact(grid, tr("Kind"),
         desk.snapshot().about.livekit == LiveKitKind::SelfHosted ? tr("a server of your own")
                                                                  : QStringLiteral("LiveKit Cloud"));
    fact(grid, tr("SIP host"), desk.snapshot().about.sipHost, Text::Mono);
    const bool isRefused = wasRefused(Vendor::LiveKit);
    fact(grid, tr("Signed in with"),
         (isRefused ? tr("API key %1") : tr("API key %1: it may do everything in this project")).arg(account.apiKey));
    fact(grid, tr("May not read"), refused(Vendor::LiveKit));
    fact(grid, tr("Requests"), loadOf(account, account.url.host()));
    return panelOf(QStringLiteral("LiveKit"), grid);
  }

  bool wasRefused(Vendor vendor) const
  {
    const auto &all = api::catalogue();
    return std::any_of(all.begin(), all.end(), [&](const Endpoint *e) {
      const Part &part = desk.snapshot().part(*e->resource);
      return e->resource->vendor == vendor && part.state == Read::Failed && part.error.kind == Error::Auth;
    });
  }

  /// What the key was refused, in words; what is only asked on demand counts once it was.
  QString refused(Vendor vendor) const
  {
    if (vendor == Vendor::Twilio && standingOf(desk.snapshot()) == Standing::Suspended)
      return tr("Anything: the account is suspended.");
    QStringList plain, lines;
    std::vector<std::pair<QString, QStringList>> lacking; ///< permissions and the lists that need them
    for (const Endpoint *e : api::catalogue()) {
      const Part &part = desk.snapshot().part(*e->resource);
      if (e->resource->vendor != vendor || part.state != Read::Failed || part.error.kind != Error::Auth) continue;
      const QString title = e->resource->translated(e->resource->title);
      const QString permission = api::missingPermission(part.error);
      auto group = std::find_if(lacking.begin(), lacking.end(), [&](const auto &g) { return g.first == permission; });
      if (permission.isEmpty())
        plain << title;
      else if (group == lacking.end())
        lacking.push_back({permission, {title}});
      else
        group->second << title;
    }
    for (const auto &[permission, titles] : lacking)
      lines << tr("%1: needs %2", "lists, a permission").arg(titles.join(QStringLiteral(", ")), permission);
    if (!plain.isEmpty()) lines << plain.join(QStringLiteral(", "));
    return lines.isEmpty() ? tr("Nothing was refused.") : lines.join(u'\n');
  }

  /// What a restricted key would need to read everything that was asked for.
  void addCopyPermissions(QGridLayout *grid)
  {
    QStringList missing;
    for (const Endpoint *e : api::catalogue()) {
      const Part &part = desk.snapshot().part(*e->resource);
      const QString one = part.state == Read::Failed ? api::missingPermission(part.error) : QString();
      if (!one.isEmpty() && !missing.contains(one)) missing << one;
    }
    if (missing.isEmpty()) return;
    QPushButton *copy =
        button(tr("Copy %n permission(s)", nullptr, int(missing.size())), "small", QStringLiteral("copy"));
    copy->setObjectName(QStringLiteral("copyPermissions"));
    connect(copy, &QPushButton::clicked, copy,
            [missing] { QGuiApplication::clipboard()->setText(missing.join(u'\n')); });
    grid->addWidget(copy, grid->rowCount(), 1, Qt::AlignLeft);
  }

  template <class T> QString listed(const std::function<QString(const T &)> &words) const
  {
    const Collection<T> all = desk.snapshot().of<T>();
    if (all.state() == Read::NotAsked) return tr("Reading…");
    if (all.state() == Read::Failed)
      return all.error().kind == Error::Auth ? tr("This key may not list them; the Auth Token or a Main key may.")
                                             : all.error().text;
    QStringList out;
    for (const T &one : all.seen()) out << words(one);
    return out.isEmpty() ? tr("none") : out.join(u'\n');
  }

  static QString loadOf(const Account &account, const QString &host)
  {
    const ServerLoad load = account.gate.load(host);
    QStringList out;
    if (load.mostAtOnce > 0) out << tr("At most %n at a time, by Twilio’s count.", nullptr, load.mostAtOnce);
    out << (load.tooMany ? tr("Asked to wait %n time(s), last at %1.", nullptr, load.tooMany)
                               .arg(QLocale().toString(load.lastTooMany.toLocalTime().time(), QLocale::ShortFormat))
                         : tr("Never asked to wait."));
    return out.join(u' ');
  }

  Desk &desk;
  std::optional<Result<QString>> balance;
  Scope scope;
};
} // namespace

TaskPage *accountTask(Desk &desk) { return new AccountTask(desk); }

} // namespace gui
