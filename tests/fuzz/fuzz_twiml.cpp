// Any bytes as TwiML: read, checked, written and read again the same; passwords are cut out of whatever it is and put
// back byte by byte.
#include "must.h"
#include "twiml/check.h"
#include "twiml/secretcut.h"
#include "twiml/sipdial.h"

#include <cstdint>

static void cutAndRestore(const QByteArray &xml)
{
  SecretBag bag;
  const QByteArray cut = twiml::withoutSecrets(xml, QStringLiteral("p"), bag);
  const auto back = twiml::withSecrets(cut, bag);
  must(back && *back == xml, "what was cut out is put back");
}

static void holdsNoPassword(const twiml::Element &element)
{
  for (const twiml::Attribute &a : element.attributes)
    must(!a.name.endsWith(QLatin1String("password"), Qt::CaseInsensitive) || a.value.isEmpty()
             || !SecretBag::nameIn(a.value).isEmpty(),
         "no password is left");
  for (const twiml::Element &child : element.children) holdsNoPassword(child);
}

static void passwordsAreCut(const QByteArray &xml, const twiml::Document &document)
{
  SecretBag bag;
  const auto after = twiml::read(twiml::withoutSecrets(xml, QStringLiteral("p"), bag));
  must(bool(after), "the cut form is XML as well");
  holdsNoPassword(after->root);
  must(twiml::dialledSip(*after).size() == twiml::dialledSip(document).size(), "the cut form dials as much");
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
  const QByteArray xml(reinterpret_cast<const char *>(data), qsizetype(size));
  const bool hasReference = xml.contains("${secret:"); // what looks like a reference is taken for one
  if (!hasReference) cutAndRestore(xml);
  static_cast<void>(twiml::masked(xml));
  const auto document = twiml::read(xml);
  if (!document) {
    must(!document.error().text.isEmpty(), "an error has a text");
    return 0;
  }
  for (const twiml::Finding &finding : twiml::check(*document)) must(!finding.text.isEmpty(), "a finding has a text");
  static_cast<void>(twiml::disagreements(*document, {}));
  if (!hasReference) passwordsAreCut(xml, *document);
  const QByteArray written = twiml::write(*document);
  if (written.size() > twiml::largestDocument) return 0; // indentation may make it too large
  const auto again = twiml::read(written);
  must(again && *again == *document, "a document is read again as it is written");
  return 0;
}
