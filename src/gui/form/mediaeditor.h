// The editor of a call's media settings.
#pragma once
#include "gui/form/editor.h"
#include "model/sipmedia.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace gui {

/// Encryption, codecs and the time without sound; what it does not show is kept.
class MediaEditor : public Editor {
  Q_OBJECT
public:
  explicit MediaEditor(QWidget *parent = nullptr);
  void load(const QVariant &) override;
  QVariant value() const override;
  QString problem() const override;
  QWidget *focusTarget() const override;

private:
  QStringList codecList() const;
  SipMedia held;
  QComboBox *encryption;
  QLineEdit *codecs, *timeout;
  QCheckBox *only;
};

} // namespace gui
