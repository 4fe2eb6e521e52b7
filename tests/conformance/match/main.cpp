// trunkline-match: reads calls on standard input, one JSON object a line, and prints how Trunkline's matcher decides
// them, so that it can be held against LiveKit's own code (tests/conformance/oracle).
#include "core/codec.h"
#include "routing/served.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <iostream>
#include <string>

namespace {
using namespace routing;

template <class T> Result<std::vector<T>> readList(const QJsonArray &array)
{
  std::vector<T> list(size_t(array.size()));
  for (qsizetype i = 0; i < array.size(); ++i)
    if (const auto read = decode(resourceOf<T>(), array[i].toObject(), &list[size_t(i)]); !read) return read.error();
  return list;
}

QString text(const QJsonObject &o, const char *key) { return o.value(QLatin1String(key)).toString(); }

Call readCall(const QJsonObject &question)
{
  const QJsonObject sip = question.value(QLatin1String("call")).toObject();
  const QJsonObject from = sip.value(QLatin1String("from")).toObject(), to = sip.value(QLatin1String("to")).toObject();
  return {text(sip, "sourceIp"), text(from, "user"),    text(from, "host"),
          text(to, "user"),      text(question, "pin"), question.value(QLatin1String("noPin")).toBool()};
}

void put(QJsonObject &o, const char *key, const QString &value)
{
  if (!value.isEmpty()) o.insert(QLatin1String(key), value);
}

template <class T> QString idOf(const T *object) { return object ? object->id : QString(); }
template <class T> QJsonArray both(const T *first, const T *second) { return {idOf(first), idOf(second)}; }

QJsonObject judgeTrunks(const Trunks &trunks)
{
  const TrunkConflict c = trunkConflict(trunks);
  if (!c) return {{QStringLiteral("ok"), true}};
  return {{QStringLiteral("ok"), false},
          {QStringLiteral("kind"),
           c.kind == TrunkConflict::CalledNumber ? QStringLiteral("calledNumber") : QStringLiteral("callingNumber")},
          {QStringLiteral("between"), both(c.later, c.earlier)}};
}

QJsonObject judgeRules(const Rules &rules)
{
  const RuleConflict c = ruleConflict(rules);
  if (!c) return {{QStringLiteral("ok"), true}};
  QJsonObject o{{QStringLiteral("ok"), false}};
  if (c.kind == RuleConflict::Unsupported) {
    put(o, "kind", QStringLiteral("unsupported"));
  } else {
    put(o, "kind", QStringLiteral("conflict"));
    o.insert(QStringLiteral("between"), both(c.later, c.earlier));
  }
  return o;
}

QJsonObject judgeTrunk(const TrunkMatch &m)
{
  static const char *const words[] = {"empty", "none", "default", "specific", "conflict", "conflict"};
  QJsonObject o{{QStringLiteral("match"), QLatin1String(words[m.kind])}};
  if (m.isConflict()) {
    put(o, "kind", m.kind == TrunkMatch::SeveralDefaults ? QStringLiteral("default") : QStringLiteral("calledNumber"));
    o.insert(QStringLiteral("between"), both(m.first, m.second));
    return o;
  }
  put(o, "trunk", idOf(m.trunk));
  if (m.defaults) o.insert(QStringLiteral("defaults"), m.defaults);
  return o;
}

QJsonObject judgeRule(const RuleMatch &m)
{
  static const char *const words[] = {"rule", "none", "conflict", "unsupported"};
  QJsonObject o{{QStringLiteral("match"), QLatin1String(words[m.kind])}};
  put(o, "rule", idOf(m.rule));
  if (m.kind == RuleMatch::Conflict) o.insert(QStringLiteral("between"), both(m.conflict.later, m.conflict.earlier));
  return o;
}

QJsonObject failure(const char *code)
{
  return {{QStringLiteral("result"), QStringLiteral("error")}, {QStringLiteral("code"), QLatin1String(code)}};
}

QJsonObject judgeServed(const Served &s)
{
  QJsonObject o;
  switch (s.result) {
  case Served::SeveralTrunks:
    return failure("failed_precondition");
  case Served::BadSource:
  case Served::RulesCollide:
  case Served::UnsupportedRule:
    return failure("invalid_argument");
  case Served::CannotTell:
    return failure("unknown");
  case Served::NoTrunk:
  case Served::NoRule:
    put(o, "result", QStringLiteral("drop"));
    break;
  case Served::AsksPin:
    put(o, "result", QStringLiteral("requestPin"));
    break;
  case Served::Accepted:
    put(o, "result", QStringLiteral("accept"));
    put(o, "room", s.landing.room);
    if (s.landing.random) o.insert(QStringLiteral("random"), true);
    put(o, "identity", s.landing.identity);
    put(o, "name", s.landing.name);
    break;
  }
  put(o, "trunk", idOf(s.trunk.trunk));
  put(o, "rule", idOf(s.rule.rule));
  return o;
}

Result<QJsonObject> judge(const QJsonObject &question)
{
  const auto trunkList = readList<InboundTrunk>(question.value(QLatin1String("trunks")).toArray());
  if (!trunkList) return trunkList.error();
  const auto ruleList = readList<DispatchRule>(question.value(QLatin1String("rules")).toArray());
  if (!ruleList) return ruleList.error();
  const Trunks trunks = pointers(*trunkList);
  const Rules rules = pointers(*ruleList);
  const Call call = readCall(question.value(QLatin1String("call")).toObject());
  const TrunkMatch trunk = matchTrunk(trunks, call);
  return QJsonObject{{QStringLiteral("id"), question.value(QLatin1String("id"))},
                     {QStringLiteral("validateTrunks"), judgeTrunks(trunks)},
                     {QStringLiteral("validateRules"), judgeRules(rules)},
                     {QStringLiteral("trunk"), judgeTrunk(trunk)},
                     {QStringLiteral("rule"), trunk.isConflict()
                                                  ? QJsonObject{{QStringLiteral("match"), QStringLiteral("unasked")}}
                                                  : judgeRule(matchRule(trunk.trunk, rules, call))},
                     {QStringLiteral("served"), judgeServed(serve(trunks, rules, call, LiveKitKind::SelfHosted))}};
}
} // namespace

int main()
{
  std::ios::sync_with_stdio(false);
  std::string line;
  for (int number = 1; std::getline(std::cin, line); ++number) {
    if (line.empty()) continue;
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(line), &problem);
    const auto answer = document.isObject() ? judge(document.object())
                                            : Result<QJsonObject>(Error{Error::Protocol, problem.errorString()});
    if (!answer) {
      std::fprintf(stderr, "trunkline-match: line %d: %s %s\n", number, qPrintable(answer.error().text),
                   qPrintable(answer.error().detail));
      return 1;
    }
    std::cout << QJsonDocument(*answer).toJson(QJsonDocument::Compact).constData() << '\n';
  }
  return 0;
}
