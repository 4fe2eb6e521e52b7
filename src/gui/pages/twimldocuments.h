// Every TwiML document that the operator can see, whatever holds it: one table of them.
#pragma once
#include "gui/table/rowssource.h"
#include "model/twimlbin.h"

namespace gui {

/// A name that no draft and no hosted document has, made of what is given.
QString freeDocumentName(const Desk &, const QString &like);
/// The address under which a draft stands in the table, and back.
QString draftAddress(const QString &id);
QString draftId(const QString &address);
/// Numbers (E.164) whose calls the document with this address answers.
QStringList numbersAt(const Snapshot &, const QString &url);

/// Throws a draft away; a toast over `page` gives it back.
void discardDraft(Desk &, const QString &id, QWidget *page);

/// Hosted documents, bins and webhooks of the snapshot, and the drafts of the profile.
class TwimlDocuments : public RowsSource {
  Q_OBJECT
public:
  explicit TwimlDocuments(Desk &, QObject *parent = nullptr);
  const Part &part() const override { return all; }
  bool isReading() const override;
  int soFar() const override;
  void readAgain() override;

private:
  void gather();
  void dropPublished();
  Desk &desk;
  Part all;
};

} // namespace gui
