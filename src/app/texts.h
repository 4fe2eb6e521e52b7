// The language of the program's texts.
#pragma once
class QCoreApplication;

namespace app {
/// Installs the texts for the system's language, on top of the English ones (which hold the plurals).
/// TRUNKLINE_TEXTS names a .qm file to use instead: ./dev shots tries longer texts so.
void installTexts(QCoreApplication &program);
} // namespace app
