// Any text as SIP URI, telephone number and id: an error with a text, or a value that is written and read again the
// same.
#include "core/e164.h"
#include "core/ids.h"
#include "core/sipuri.h"
#include "must.h"

#include <cstdint>

static void sipUri(const QString &text)
{
  const auto uri = SipUri::parse(text);
  if (!uri) {
    must(!uri.error().text.isEmpty(), "an error has a text");
    return;
  }
  must(!uri->isEmpty(), "a SIP URI has a host");
  const auto again = SipUri::parse(uri->toString());
  must(again && *again == *uri, "a SIP URI is read again as it is written");
}

static void number(const QString &text)
{
  const auto read = E164::parse(text);
  if (!read) {
    must(!read.error().text.isEmpty(), "an error has a text");
    return;
  }
  const auto again = E164::parse(read->toString());
  must(again && *again == *read, "a number is read again as it is written");
  must(read->masked() != read->formatted(), "a masked number hides something");
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
  const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
  sipUri(text);
  number(text);
  const QString normal = livekitNormalised(text);
  must(livekitNormalised(normal) == normal, "a normalised number stays as it is");
  if (const auto sid = binSid(text)) must(binSid(binUrl(*sid)) == sid, "a bin is found at its own address");
  return 0;
}
