// Any text as a filter: a sentence or clauses, and what is written for a value asks for exactly this value.
#include "filter/completion.h"
#include "filter/terms.h"
#include "must.h"

#include <cstdint>

using namespace filter;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
  static const Names names{{"state", "State", Kind::Text, true, {}},
                           {"length", "Length", Kind::Number, true, {}},
                           {"ringing", "Ringing", Kind::Seconds, true, {}},
                           {"created", "Created", Kind::Time, true, {}},
                           {"voice", "Voice", Kind::Truth, true, {"yes", "no"}}};
  static const QDateTime now(QDate(2026, 11, 21), QTime(14, 2));
  const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
  const Query query = read(text, names, now);
  for (const Clause &c : query.clauses) {
    must(c.name >= -1 && c.name < names.size(), "a clause asks for a field that there is");
    (void)c.fitsText(text);
    (void)c.fitsTime(now);
  }
  const qsizetype cursor = text.size() / 2;
  for (const Offer &o : offers(text, cursor, names, [&](int) { return QStringList{text}; }))
    must(o.at >= 0 && o.at + o.size <= text.size(), "an offer replaces what is there");
  QString value = text;
  value.remove(anything).remove(u'\u2022');
  const Query exact = read(with({}, names[0], value, false), names, now);
  must(exact.problem.isEmpty() && exact.clauses.size() == 1, "a value that was written is one term");
  must(exact.clauses[0].fitsText(value), "and is found by it");
  return 0;
}
