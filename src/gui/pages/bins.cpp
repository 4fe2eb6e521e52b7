// TwiML bins: every document of the operator's, and the webhooks that are not.
#include "gui/pages/fetchtab.h"
#include "gui/pages/numberviews.h"
#include "gui/pages/pages.h"
#include "gui/pages/tableparts.h"
#include "gui/pages/twimldocuments.h"
#include "gui/pages/viewspage.h"
#include "gui/tasks/secretclip.h"
#include "guides/removal.h"
#include "model/hostedtwiml.h"
#include "model/inboundtrunk.h"
#include "twiml/document.h"
#include "twiml/secretcut.h"
#include "twiml/sipdial.h"
#include "twiml/templates.h"

namespace gui {

namespace {
using Kind = TwimlBin::Kind;

struct BinsText {
  Q_DECLARE_TR_FUNCTIONS(Bins)
};

const TwimlBin &binIn(const Object &o) { return o.as<TwimlBin>(); }

QString dialsOf(const TwimlBin &b)
{
  if (b.document.isEmpty()) return {};
  const auto document = twiml::read(b.document.reveal());
  if (!document) return BinsText::tr("no TwiML");
  QStringList out;
  for (const twiml::SipTarget &t : twiml::dialledSip(*document))
    out << (t.uri.isEmpty() ? BinsText::tr("an unreadable address") : t.uri.user + u'@' + t.uri.host);
  return out.isEmpty() ? BinsText::tr("no SIP address") : out.join(QStringLiteral(", "));
}

Verdict binVerdict(Desk &desk, const TwimlBin &b)
{
  using R = TwimlBin::Reading;
  if (b.kind == Kind::Draft) return {State::Idle, BinsText::tr("Draft")};
  if (b.kind == Kind::Webhook) return {State::Idle, BinsText::tr("Not called")};
  if (b.reading == R::NoToken || b.reading == R::NotAsked) return {State::Unknown, BinsText::tr("Not read")};
  if (b.reading != R::Read) return {State::Broken, stateWord(State::Broken)};
  return verdictOf(desk, resourceOf<TwimlBin>(), b.url);
}

QString documentKind(const TwimlBin &b) { return b.kind == Kind::Bin ? BinsText::tr("TwiML bin") : kindWord(b.kind); }

/// A webhook says nothing that could be copied: its document begins as a plain call to LiveKit.
void replaceWithHosted(Desk &desk, TwimlBin bin)
{
  if (bin.kind == Kind::Webhook) {
    twiml::TemplateAnswers answers;
    answers.host = desk.snapshot().about.sipHost;
    for (const InboundTrunk &t : desk.snapshot().of<InboundTrunk>().seen())
      if (answers.username.isEmpty() && t.challenges()) {
        answers.username = t.authUsername;
        answers.password = t.authPassword;
      }
    const auto document = twiml::templates().front().make(answers);
    bin.document = Secret(document ? *document : QByteArrayLiteral("<Response>\n</Response>\n"));
  }
  desk.edit(Object::of(bin));
}

std::vector<PageSpec::RowAction> binActions(Desk &desk, TwimlDocuments *source)
{
  const auto canEdit = [](const Object &o) { return binIn(o).kind == Kind::Draft || binIn(o).kind == Kind::Hosted; };
  const auto canReplace = [](const Object &o) {
    return (binIn(o).kind == Kind::Bin && binIn(o).isReadable()) || binIn(o).kind == Kind::Webhook;
  };
  return {
      {QStringLiteral("editTwiml"), BinsText::tr("Edit…"), QStringLiteral("edit"),
       [&desk](const Object &o) { desk.edit(o); }, true, canEdit},
      {QStringLiteral("replaceTwiml"), BinsText::tr("Replace with hosted copy…"), QStringLiteral("plan"),
       [&desk](const Object &o) { replaceWithHosted(desk, binIn(o)); }, true, canReplace},
      {QStringLiteral("checkTwiml"), BinsText::tr("Check again"), QStringLiteral("refresh"),
       [&desk](const Object &o) {
         desk.sync().refreshPart(binIn(o).kind == Kind::Hosted ? resourceOf<HostedTwiml>() : resourceOf<TwimlBin>());
       },
       false, [](const Object &o) { return binIn(o).kind == Kind::Bin || binIn(o).kind == Kind::Hosted; }},
      {QStringLiteral("copyXml"), BinsText::tr("Copy XML"), QStringLiteral("copy"),
       [&desk](const Object &o) {
         const QString id = draftId(binIn(o).url);
         if (id.isEmpty()) return SecretClip::instance().copy(binIn(o).document.reveal());
         desk.drafts().secretsOf(id, [cut = binIn(o).document](const SecretBag &bag) {
           const auto whole = twiml::withSecrets(cut.reveal(), bag);
           SecretClip::instance().copy(whole ? *whole : cut.reveal());
         });
       },
       false, [](const Object &o) { return binIn(o).isReadable(); }},
      {QStringLiteral("removeHosted"), BinsText::tr("Remove…"), QStringLiteral("trash"),
       [&desk](const Object &o) {
         if (const Object h = desk.snapshot().find(resourceOf<HostedTwiml>(), binIn(o).url))
           desk.preview(guides::removalOf(desk.snapshot(), h));
       },
       true, [](const Object &o) { return binIn(o).kind == Kind::Hosted; }},
      {QStringLiteral("discardDraft"), BinsText::tr("Discard draft"), QStringLiteral("trash"),
       [&desk, source](const Object &o) {
         discardDraft(desk, draftId(binIn(o).url), qobject_cast<QWidget *>(source->parent()));
       },
       true, [](const Object &o) { return binIn(o).kind == Kind::Draft; }},
  };
}
} // namespace

static ResourcePage *documents(Desk &desk)
{
  PageSpec s;
  s.resource = &resourceOf<TwimlBin>();
  s.name = QStringLiteral("bins");
  s.nouns = BinsText::tr("TwiML documents");
  s.counted = [](int n) { return BinsText::tr("%n TwiML document(s)", nullptr, n); };
  s.filterHint = BinsText::tr("Filter");
  s.verdict = [&desk](const void *row) { return binVerdict(desk, *static_cast<const TwimlBin *>(row)); };
  s.columns = withFields(desk, {stateColumn(s.verdict)}, *s.resource);
  for (Column &c : s.columns) {
    if (c.id == u"dials") c.text = [](const void *row) { return dialsOf(*static_cast<const TwimlBin *>(row)); };
    if (c.id == u"name") c.width = 210;
    if (c.id == u"kind") c.width = 120;
    if (c.id == u"name") c.text = [](const void *row) { return resourceOf<TwimlBin>().called(row); };
  }
  s.primary = pageAction(BinsText::tr("New TwiML…"), QStringLiteral("newTwiml"), desk, Vendor::Twilio,
                         [&desk] { desk.newTwiml(); });
  s.nothing = {QStringLiteral("twiml"), BinsText::tr("No number uses TwiML"),
               BinsText::tr("Calls reach LiveKit by Elastic SIP trunks. TwiML is needed for Twilio conferences and "
                            "recordings."),
               BinsText::tr("New TwiML…")};
  s.inspector = {documentTab(), fetchTab(), detailsTab()};
  auto *source = new TwimlDocuments(desk);
  s.actions = binActions(desk, source);
  s.source = source;
  s.kind = [](const void *row) { return documentKind(*static_cast<const TwimlBin *>(row)); };
  s.alike = {&resourceOf<HostedTwiml>()};
  return new ResourcePage(desk, std::move(s));
}

Page *binsPage(Desk &desk)
{
  return new ViewsPage(
      desk, QStringLiteral("twiml"), BinsText::tr("Kinds of TwiML objects"),
      {{BinsText::tr("TwiML documents"), documents(desk), true}, {BinsText::tr("TwiML apps"), twimlApps(desk), false}});
}

} // namespace gui
