// The command line, read strictly: whoever mistypes an option is told so and nothing starts.
#include "sandbox/options.h"

#include <QCoreApplication>

namespace sandbox {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("sandbox", text); }

Error wrong(const QString &text) { return {.kind = Error::Rejected, .text = text}; }

/// Reads one option that has a value; an empty text when it was good.
QString take(Options &options, const QString &name, const QString &value)
{
  bool good = false;
  if (name == QLatin1String("--company")) {
    options.demo = value == QLatin1String("demo");
    options.full = value == QLatin1String("full");
    if (options.demo || options.full || value == QLatin1String("empty")) return {};
    return tr("--company is \"empty\", \"demo\" or \"full\", not \"%1\".").arg(value);
  }
  if (name == QLatin1String("--account")) {
    if (value == QLatin1String("trial")) options.accountType = QStringLiteral("Trial");
    if (value == QLatin1String("suspended")) options.accountStatus = QStringLiteral("suspended");
    if (value == QLatin1String("trial") || value == QLatin1String("suspended")) return {};
    return tr("--account is \"trial\" or \"suspended\", not \"%1\".").arg(value);
  }
  if (name == QLatin1String("--refuse")) {
    options.refused = value.split(QLatin1Char(','), Qt::SkipEmptyParts);
    return {};
  }
  if (name == QLatin1String("--numbers")) {
    options.numbers = value.toInt(&good);
    return good && options.numbers >= 0 && options.numbers <= 100000
               ? QString()
               : tr("--numbers is a number from 0 to 100000, not \"%1\".").arg(value);
  }
  if (name == QLatin1String("--seed")) {
    options.seed = value.toULongLong(&good);
    return good ? QString() : tr("--seed is a whole number from 0 up, not \"%1\".").arg(value);
  }
  if (name == QLatin1String("--balance")) {
    const double dollars = value.toDouble(&good);
    options.balance = qRound(dollars * 100);
    return good && dollars >= 0 && dollars <= 1'000'000
               ? QString()
               : tr("--balance is an amount of dollars, not \"%1\".").arg(value);
  }
  if (name == QLatin1String("--agents")) {
    options.agents = value.split(QLatin1Char(','), Qt::SkipEmptyParts);
    return {};
  }
  if (name == QLatin1String("--call-speed")) {
    options.callSpeed = value.toDouble(&good);
    return good && options.callSpeed >= 0.1 && options.callSpeed <= 1000
               ? QString()
               : tr("--call-speed is a number from 0.1 to 1000, not \"%1\".").arg(value);
  }
  if (name == QLatin1String("--calls")) {
    options.calls = value.toInt(&good);
    if (good && options.calls >= 0 && options.calls <= 1'000'000) return {};
    return tr("--calls is a whole number from 0 to 1000000, not \"%1\".").arg(value);
  }
  options.latency = value.toInt(&good);
  if (good && options.latency >= 0 && options.latency <= 60000) return {};
  return tr("--latency is a number of milliseconds from 0 to 60000, not \"%1\".").arg(value);
}

} // namespace

Result<Options> readOptions(const QStringList &arguments)
{
  Options options;
  for (qsizetype i = 0; i < arguments.size(); ++i) {
    const auto equals = arguments[i].indexOf(QLatin1Char('='));
    const auto name = equals < 0 ? arguments[i] : arguments[i].left(equals);
    static const QStringList taking{QStringLiteral("--company"), QStringLiteral("--seed"),
                                    QStringLiteral("--latency"), QStringLiteral("--balance"),
                                    QStringLiteral("--account"), QStringLiteral("--refuse"),
                                    QStringLiteral("--numbers"), QStringLiteral("--calls"),
                                    QStringLiteral("--agents"),  QStringLiteral("--call-speed")};
    const bool valued = taking.contains(name);
    if (arguments[i] == QLatin1String("--help")) {
      options.onlyHelp = true;
    } else if (arguments[i] == QLatin1String("--no-sip")) {
      options.withSip = false;
    } else if (arguments[i] == QLatin1String("--strange")) {
      options.strange = true;
    } else if (!valued) {
      return wrong(tr("\"%1\" is not an option of trunkline-sandbox; --help lists them.").arg(arguments[i]));
    } else if (equals < 0 && i + 1 == arguments.size()) {
      return wrong(tr("%1 needs a value behind it.").arg(name));
    } else {
      const auto value = equals < 0 ? arguments[++i] : arguments[i].mid(equals + 1);
      const auto problem = take(options, name, value);
      if (!problem.isEmpty()) return wrong(problem);
    }
  }
  return options;
}

QString usage()
{
  return tr(
      "trunkline-sandbox [--company empty|demo|full] [--seed N] [--latency MS] [--balance DOLLARS] [--no-sip]\n"
      "                  [--account trial|suspended] [--refuse [VERB:]PRODUCT/PATH,…] [--numbers N] [--calls N]\n"
      "                  [--strange] [--agents NAME,…|all] [--call-speed TIMES]\n"
      "Serves a Twilio account and a LiveKit project on 127.0.0.1 until its standard input closes.\n"
      "Telephone numbers that end in 0 and a SIP status do as it says: …0486 is busy, …0603 declines, …0480\n"
      "cannot be reached, …0404 does not exist, …0503 fails, …0408 rings and nobody answers. All others answer.\n");
}

} // namespace sandbox
