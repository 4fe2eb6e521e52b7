// Installing translations from the program's resources.
#include "app/texts.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

void app::installTexts(QCoreApplication &program)
{
  auto *const english = new QTranslator(&program);
  if (english->load(QStringLiteral(":/i18n/trunkline_en.qm"))) QCoreApplication::installTranslator(english);
  auto *const chosen = new QTranslator(&program);
  const QString file = qEnvironmentVariable("TRUNKLINE_TEXTS");
  const bool loaded = file.isEmpty() ? chosen->load(QLocale(), QStringLiteral("trunkline"), QStringLiteral("_"),
                                                    QStringLiteral(":/i18n"))
                                     : chosen->load(file);
  if (loaded)
    QCoreApplication::installTranslator(chosen);
  else if (!file.isEmpty())
    qWarning("TRUNKLINE_TEXTS: %s holds no texts.", qPrintable(file));
}
