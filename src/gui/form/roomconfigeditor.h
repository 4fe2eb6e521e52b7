// The editor of a room's configuration: agents and limits.
#pragma once
#include "gui/form/editor.h"
#include "model/roomconfig.h"

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace gui {

/// Any number of agents with metadata, and how long the room stays; what it does not show is kept.
class RoomConfigEditor : public Editor {
  Q_OBJECT
public:
  explicit RoomConfigEditor(QWidget *parent = nullptr);
  void load(const QVariant &) override;
  QVariant value() const override;
  QString problem() const override;
  QWidget *focusTarget() const override;

private:
  struct AgentLine {
    QWidget *line;
    QLineEdit *name, *metadata;
  };
  void addAgent(const RoomConfig::Agent &);
  void removeAgent(QWidget *line);
  QList<RoomConfig::Agent> typed() const;
  RoomConfig held;
  QList<AgentLine> agents;
  QVBoxLayout *list;
  QPushButton *more;
  QLineEdit *limits[3];
};

} // namespace gui
