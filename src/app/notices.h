// Notices: says on the desktop, once, that calls have come to fail while nobody was looking.
#pragma once
#include "gui/desk.h"

#include <functional>

/// A finding that blocks calls is told when a reading brings it and it was not there before; one that was seen at the
/// first reading stands on the Overview. What was told is remembered by hashes under `memory` in the settings, so that
/// a second start does not tell it again; empty: for this session only.
class Notices : public QObject {
  Q_OBJECT
public:
  using Say = std::function<void(const QString &title, const QString &text)>;
  Notices(gui::Desk &, const QString &memory, Say say, QObject *parent = nullptr);

  /// The profile is gone.
  static void forget(const QString &memory);

private:
  void look();
  void keep() const;
  gui::Desk &desk;
  QString memory;
  Say say;
  std::optional<QSet<QByteArray>> known; ///< nothing: never looked
};

/// Asks the desktop's notification service, where there is one, and does not wait for it.
void sayOnDesktop(const QString &title, const QString &text);
