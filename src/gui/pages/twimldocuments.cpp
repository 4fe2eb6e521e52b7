// Gathering documents.
#include "gui/pages/twimldocuments.h"

#include "gui/kit/toast.h"
#include "guides/hosting.h"
#include "model/hostedtwiml.h"
#include "twiml/secretcut.h"

#include <QPointer>
#include <QRegularExpression>
#include <QSet>

namespace gui {

namespace {
struct DocumentsText {
  Q_DECLARE_TR_FUNCTIONS(TwimlDocuments)
};
const QString draftScheme = QStringLiteral("draft:");
constexpr int longestLike = 46;

TwimlBin rowOf(const Draft &d)
{
  TwimlBin b;
  b.kind = TwimlBin::Kind::Draft;
  b.kindText = kindWord(b.kind);
  b.url = draftAddress(d.id);
  b.name = d.name;
  b.reading = TwimlBin::Reading::Read;
  b.document = Secret(d.text); // its passwords are references: they are in the key store
  b.readAt = d.changed;
  return b;
}
} // namespace

QString freeDocumentName(const Desk &desk, const QString &like)
{
  static const QRegularExpression others(QStringLiteral("[^A-Za-z0-9_-]+"));
  QString base = like.toLower();
  base = base.replace(others, QStringLiteral("-")).left(longestLike);
  while (base.startsWith(u'-')) base.remove(0, 1);
  while (base.endsWith(u'-')) base.chop(1);
  if (base.isEmpty()) base = QStringLiteral("document");
  const auto taken = [&](const QString &name) {
    const auto &drafts = desk.drafts().all();
    const auto &hosted = desk.snapshot().of<HostedTwiml>().seen();
    return std::any_of(drafts.begin(), drafts.end(), [&](const Draft &d) { return d.name == name; })
           || std::any_of(hosted.begin(), hosted.end(), [&](const HostedTwiml &h) { return h.name == name; });
  };
  QString name = base;
  for (int n = 2; taken(name); ++n) name = QStringLiteral("%1-%2").arg(base).arg(n);
  return name;
}

QString draftAddress(const QString &id) { return draftScheme + id; }

QString draftId(const QString &address)
{
  return address.startsWith(draftScheme) ? address.mid(draftScheme.size()) : QString();
}

QStringList numbersAt(const Snapshot &s, const QString &url)
{
  QStringList out;
  for (const PhoneNumber &n : guides::numbersAnsweredAt(s, url)) out << n.number;
  return out;
}

void discardDraft(Desk &desk, const QString &id, QWidget *page)
{
  const Draft *known = desk.drafts().find(id);
  if (!known) return;
  desk.drafts().secretsOf(id, [&desk, draft = *known, over = QPointer<QWidget>(page)](const SecretBag &passwords) {
    const auto done = desk.drafts().remove(draft.id);
    if (!over) return;
    if (!done) {
      Toast::over(over, done.error().text, {}, State::Broken);
      return;
    }
    const Toast *toast =
        Toast::over(over, DocumentsText::tr("Discarded the draft “%1”.").arg(draft.name), DocumentsText::tr("Undo"));
    QObject::connect(toast, &Toast::acted, over, [&desk, draft, passwords, over] {
      const auto back = desk.drafts().put(draft, passwords);
      if (!back) Toast::over(over, back.error().text, {}, State::Broken);
    });
  });
}

TwimlDocuments::TwimlDocuments(Desk &d, QObject *parent) : RowsSource(parent), desk(d)
{
  connect(&desk, &Desk::changed, this, [this](const Resource *r) {
    if (r && r != &resourceOf<TwimlBin>() && r != &resourceOf<HostedTwiml>()) return;
    if (r == &resourceOf<HostedTwiml>()) dropPublished();
    gather();
    Q_EMIT changed();
  });
  connect(&desk.drafts(), &DraftStore::changed, this, [this] {
    gather();
    Q_EMIT changed();
  });
  connect(&desk.sync(), &Sync::progress, this, &RowsSource::progress);
  gather();
}

bool TwimlDocuments::isReading() const { return desk.sync().isReading(resourceOf<TwimlBin>()); }
int TwimlDocuments::soFar() const { return desk.sync().soFar(resourceOf<TwimlBin>()); }
void TwimlDocuments::readAgain() { desk.sync().refreshPart(resourceOf<TwimlBin>()); }

/// What its address says is known from the hosted documents: the webhook of that address is not shown beside them.
void TwimlDocuments::gather()
{
  all = desk.snapshot().part(resourceOf<TwimlBin>());
  auto rows = std::make_shared<RowsOf<TwimlBin>>();
  QSet<QString> own;
  for (const HostedTwiml &h : desk.snapshot().of<HostedTwiml>().seen()) {
    TwimlBin b = asDocument(h);
    b.numbers = numbersAt(desk.snapshot(), b.url);
    rows->list.push_back(b);
    own.insert(b.url);
  }
  for (const TwimlBin &b : desk.snapshot().of<TwimlBin>().seen())
    if (!own.contains(b.url.section(u'?', 0, 0))) rows->list.push_back(b);
  for (const Draft &d : desk.drafts().all()) rows->list.push_back(rowOf(d));
  all.rows = rows;
}

/// A draft that says what is published by its name is a draft no more.
void TwimlDocuments::dropPublished()
{
  const QList<Draft> drafts = desk.drafts().all();
  for (const Draft &d : drafts)
    for (const HostedTwiml &h : desk.snapshot().of<HostedTwiml>().seen())
      if (h.name == d.name)
        desk.drafts().secretsOf(d.id, [this, d, published = h.document](const SecretBag &bag) {
          const auto whole = twiml::withSecrets(d.text, bag);
          const Draft *now = desk.drafts().find(d.id);
          if (whole && now && now->text == d.text && Secret(*whole) == published) (void)desk.drafts().remove(d.id);
        });
}

} // namespace gui
