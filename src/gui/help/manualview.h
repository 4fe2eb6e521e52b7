// The page of the manual that is read.
#pragma once
#include <QTextBrowser>

namespace gui {

/// Shows pages of `:/guide` with their pictures, which are as wide as the view at most. What lies elsewhere opens in
/// the browser.
class ManualView : public QTextBrowser {
  Q_OBJECT
public:
  explicit ManualView(QWidget *parent = nullptr);
  void openPage(const QString &name);
  QString page() const { return shown; } ///< its name: "numbers"
  /// Marks these words, and shows the first place where one stands.
  void mark(const QStringList &words);
  /// The next marked place; false: there is none below.
  bool showNext();

  QVariant loadResource(int type, const QUrl &) override;

Q_SIGNALS:
  void pageShown();

protected:
  void doSetSource(const QUrl &, QTextDocument::ResourceType) override;
  void resizeEvent(QResizeEvent *) override;
  void changeEvent(QEvent *) override;

private:
  int pictureWidth() const;
  void arrange();
  void again();
  QString shown;
  QStringList marked;
  int arranged = 0; ///< the width of the pictures as they stand
};

} // namespace gui
