// trunkline: the program.
#include "app/program.h"
#include "app/texts.h"
#include "gui/kit/icons.h"
#include "gui/kit/scrollaccess.h"
#include "gui/kit/style.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QNetworkProxyFactory>

#include <algorithm>

namespace {
constexpr const char *tellers[] = {"--help", "-h", "--help-all", "--version", "-v"};

StartOptions readArguments(const QCoreApplication &app)
{
  QCommandLineParser parser;
  parser.setApplicationDescription(
      QCoreApplication::translate("main", "Sets up, watches and repairs telephony between Twilio and LiveKit."));
  parser.addHelpOption();
  parser.addVersionOption();
  const QCommandLineOption connect(
      QStringLiteral("connect"),
      QCoreApplication::translate("main", "Open the accounts of a JSON file, for this session only."),
      QStringLiteral("file"));
  const QCommandLineOption sandbox(QStringLiteral("sandbox"),
                                   QCoreApplication::translate("main", "Open a sample company on this computer."));
  const QCommandLineOption profile(QStringLiteral("profile"), QCoreApplication::translate("main", "Open this profile."),
                                   QStringLiteral("name"));
  const QCommandLineOption readOnly(QStringLiteral("read-only"),
                                    QCoreApplication::translate("main", "Look, but change nothing."));
  parser.addOptions({connect, sandbox, profile, readOnly});
  parser.addPositionalArgument(
      QStringLiteral("options"),
      QCoreApplication::translate("main", "With --sandbox, behind --: how it is; trunkline-sandbox --help lists them."),
      QStringLiteral("[-- options]"));
  parser.process(app);
  return {parser.value(connect), parser.isSet(sandbox), parser.value(profile), parser.isSet(readOnly),
          parser.positionalArguments()};
}

/// Help and version are told without a display, too.
bool onlyTells(int argc, char **argv)
{
  const auto tells = [](const char *word) {
    return std::any_of(std::begin(tellers), std::end(tellers), [&](const char *t) { return qstrcmp(word, t) == 0; });
  };
  return std::any_of(argv + 1, argv + argc, tells);
}

void nameProgram()
{
  QCoreApplication::setApplicationName(QStringLiteral("trunkline"));
  QCoreApplication::setApplicationVersion(QStringLiteral(TRUNKLINE_VERSION));
}
} // namespace

int main(int argc, char **argv)
{
  if (onlyTells(argc, argv)) {
    const QCoreApplication app(argc, argv);
    nameProgram();
    readArguments(app); // ends the program
    return 0;
  }
  QApplication::setStyle(new gui::Style);
  QApplication app(argc, argv);
  nameProgram();
  QApplication::setDesktopFileName(QStringLiteral("io.github.trunkline.Trunkline"));
  ::app::installTexts(app);
  gui::guardScrollAreas();
  QNetworkProxyFactory::setUseSystemConfiguration(true);
  Program program(readArguments(app));
  program.start();
  return QApplication::exec();
}
