// PartChoice: who opens an object says which part of its inspector is wanted.
#pragma once
#include "gui/desk.h"

namespace gui {

/// One for each desk; the page that is shown listens.
class PartChoice : public QObject {
  Q_OBJECT
public:
  using QObject::QObject;
  static PartChoice &of(Desk &);

Q_SIGNALS:
  void chosen(const QString &part); ///< InspectorTab::name
};

/// Opens the object at this part of its inspector: "traffic".
void openPart(Desk &, const Resource &, const QString &key, const QString &part);

} // namespace gui
