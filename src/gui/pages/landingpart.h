// The questions of every inbound guide: which room, who answers, and a PIN before it.
#pragma once
#include "gui/kit/fields.h"
#include "guides/landing.h"
#include "model/snapshot.h"

namespace gui {

class OptionPart;

class LandingPart : public QWidget {
  Q_OBJECT
public:
  /// `agents`: names that are known already.
  explicit LandingPart(const QStringList &agents, QWidget *parent = nullptr);
  /// Presets: no `changed`.
  void take(const guides::Landing &);
  const guides::Landing &landing() const { return given; }
  /// With these answers and this number (E.164).
  void showExample(const QString &number);
  FieldRow *roomRow, *agentRow, *metadataRow, *pinRow;

Q_SIGNALS:
  void changed();

private:
  using Where = guides::Landing::Where;
  QWidget *buildRoom();
  void whereChosen(Where);
  void read();
  guides::Landing given;
  QHash<int, QString> rooms; ///< what was typed for each kind of room
  OptionPart *wheres;
  QLineEdit *room, *agent, *metadata, *pin;
};

/// Agents that rules of the project name.
QStringList knownAgents(const Snapshot &);

} // namespace gui
