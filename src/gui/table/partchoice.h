// PartChoice: who opens objects says which part of an inspector, or which rows of a table are wanted.
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
  void filtered(const Resource *, const QString &filter);
};

/// Opens the table of these objects with this filter. `key`: one that passes it.
void openFiltered(Desk &, const Resource &, const QString &filter, const QString &key);

/// Opens the object at this part of its inspector: "traffic".
void openPart(Desk &, const Resource &, const QString &key, const QString &part);

} // namespace gui
