// The text styles, all relative to the system's font, and the labels that use them.
#pragma once

#include <QFont>
#include <QLabel>

namespace gui {

/// The text styles. Figure: the few big numbers. Title: one for each page or dialog. Section: panel titles. Strong:
/// names and labels above fields. Small: table heads, second lines, help. Mono: XML, URIs and SIDs, never numbers.
enum class Text { Body, Small, Strong, Section, Title, Figure, Mono };

/// The font of a style; the operator's own size is its base.
QFont font(Text);

/// Which words a label holds: first words, second words (`text2`), an error, or a link's colour. Palette roles, so
/// that a change of theme needs nothing.
enum class Tone { First, Second, Bad, Link };

/// Gives a label its style; what it shows is never read as HTML.
void dress(QLabel *, Text, Tone = Tone::First);

/// A label on one line.
QLabel *label(const QString &text, Text = Text::Body, Tone = Tone::First);

/// A label that breaks its text into as many lines as it needs and says so to its layout.
QLabel *paragraph(const QString &text, Text = Text::Body, Tone = Tone::First);

/// A label that shortens its text instead of widening the window; the whole text is its tool tip and its name.
class ElidedLabel : public QLabel {
  Q_OBJECT
public:
  explicit ElidedLabel(const QString &text, Text = Text::Body, Tone = Tone::First, QWidget *parent = nullptr);
  void setElideMode(Qt::TextElideMode);
  /// It takes two lines where one does not hold it: "A → B" breaks there, others where a word ends, or anywhere.
  void setBreaks();
  QSize minimumSizeHint() const override;

protected:
  void paintEvent(QPaintEvent *) override;
  void resizeEvent(QResizeEvent *) override;

private:
  QStringList linesIn(int width) const;
  Qt::TextElideMode mode = Qt::ElideRight;
  bool breaks = false;
};

} // namespace gui
