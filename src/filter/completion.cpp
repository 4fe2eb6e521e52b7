// Offers of names and values.
#include "filter/completion.h"

#include "filter/terms.h"

#include <QCoreApplication>

namespace filter {

namespace {
constexpr qsizetype most = 12;

struct OfferText {
  Q_DECLARE_TR_FUNCTIONS(Filter)
};

/// Those that begin so stand before those that only hold it.
template <class List, class F> List sorted(const List &all, const QString &begun, F textOf)
{
  List first, then;
  for (const auto &one : all) {
    const QString text = textOf(one).toCaseFolded();
    if (text.startsWith(begun))
      first << one;
    else if (text.contains(begun))
      then << one;
  }
  first += then;
  return first.mid(0, most);
}

QList<Offer> namesFor(const Term &t, const QString &begun, const Names &names)
{
  QList<Offer> all;
  const qsizetype at = t.valueAt, size = t.end - t.valueAt;
  bool times = false;
  for (const Name &n : names) {
    all.append({wordFor(n) + u':', wordFor(n), wordFor(n) == n.id ? n.title : QString(), at, size});
    times |= n.kind == Kind::Time;
  }
  if (times) {
    all.append({QStringLiteral("after:"), QStringLiteral("after"), OfferText::tr("later than a day"), at, size});
    all.append({QStringLiteral("before:"), QStringLiteral("before"), OfferText::tr("earlier than a day"), at, size});
  }
  return sorted(all, begun, [](const Offer &o) { return o.shown; });
}

QStringList timesToOffer()
{
  return {OfferText::tr("today"), OfferText::tr("yesterday"), QStringLiteral("24h"), QStringLiteral("7d"),
          QStringLiteral("30d")};
}
} // namespace

QList<Offer> offers(const QString &text, qsizetype cursor, const Names &names,
                    const std::function<QStringList(int name)> &valuesOf)
{
  Term t;
  t.at = t.end = t.valueAt = cursor;
  for (const Term &each : termsOf(text.left(cursor)))
    if (each.end == cursor) t = each;
  const QString begun = t.value.toCaseFolded();
  if (t.field.isEmpty()) return t.quoted ? QList<Offer>() : namesFor(t, begun, names);
  const int name = find(names, t.field);
  const bool times = t.field == u"after" || t.field == u"before" || (name >= 0 && names[name].kind == Kind::Time);
  if (name < 0 && !times) return {};
  const QStringList values = times                            ? timesToOffer()
                             : !names[name].choices.isEmpty() ? names[name].choices
                                                              : valuesOf(name);
  QList<Offer> out;
  for (const QString &v : sorted(values, begun, [](const QString &s) { return s; }))
    if (v.toCaseFolded() != begun) out.append({quoted(v) + u' ', v, {}, t.valueAt, t.end - t.valueAt});
  return out;
}

} // namespace filter
