// A TwiML document with a password in it: shown masked, copied whole.
#pragma once
#include "core/result.h"
#include "gui/kit/parts.h"
#include "gui/kit/xmlview.h"

#include <functional>

namespace gui {

class SecretDocument : public QWidget {
  Q_OBJECT
public:
  using Then = std::function<void(const Result<QByteArray> &)>;
  /// `whole` gives the document with its passwords, at once or later.
  SecretDocument(const QByteArray &masked, std::function<void(Then)> whole, QWidget *parent = nullptr);

  /// The text, which may be put elsewhere in the page.
  QWidget *text() const { return view; }

private:
  void fetch(const std::function<void(const QByteArray &)> &then);
  void copy();
  void reveal(bool);
  QByteArray document;
  std::function<void(Then)> whole;
  XmlView *view;
  QLabel *said;
  bool held = false;
};

} // namespace gui
