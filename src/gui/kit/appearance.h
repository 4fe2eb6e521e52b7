// Light or dark: what the system asks for, what the operator chose.
#pragma once

#include <QObject>
#include <QPalette>

#ifdef Q_OS_LINUX
#include <QDBusConnection>
#include <QDBusVariant>
#endif

namespace gui {

/// Keeps the theme in step. Make one, before the first window, and keep it. Nothing here waits: the desktop is asked
/// beside the start and its answer, as every later change, is taken when it comes.
class Appearance : public QObject {
  Q_OBJECT
public:
  enum Choice { System, Light, Dark };
  Q_ENUM(Choice)

  explicit Appearance(Choice = System, QObject *parent = nullptr);
  /// *View ▸ Appearance*; stored by the caller.
  void choose(Choice);
  Choice choice() const { return chosen; }
  bool isDark() const;

Q_SIGNALS:
  void changed();

private Q_SLOTS:
#ifdef Q_OS_LINUX
  void portalSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);
#endif

private:
  void apply();
  void watchSystem();
  void setSystem(bool dark, bool contrast);
#ifdef Q_OS_LINUX
  void connectPortal();
  void readPortal(const QString &key);
  void takePortal(const QString &key, const QVariant &value);
  QDBusConnection bus{QString()};
#endif

  Choice chosen;
  QPalette systemPalette; ///< as it was before the first theme
  bool systemDark = false;
  bool systemContrast = false;
};

} // namespace gui
