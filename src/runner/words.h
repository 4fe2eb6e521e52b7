// The room's translated sentences.
#pragma once
#include <QCoreApplication>

namespace runner {
/// `text` is marked with QT_TRANSLATE_NOOP("runner", …).
inline QString words(const char *text) { return QCoreApplication::translate("runner", text); }
} // namespace runner
