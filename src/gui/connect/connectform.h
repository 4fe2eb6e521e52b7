// The form of the connect dialog: profile, Twilio, LiveKit.
#pragma once
#include "gui/connect/connectinput.h"
#include "gui/connect/formline.h"

class QCheckBox;

namespace gui {

class Segments;

/// Fields are checked when left. A half without any text is left out. A pasted block of LIVEKIT_… lines fills its
/// fields from wherever it is pasted.
class ConnectForm : public QWidget {
  Q_OBJECT
public:
  /// `takenNames`: of the other profiles.
  explicit ConnectForm(QStringList takenNames, QWidget *parent = nullptr);
  /// Shows what is stored, to be changed; secrets stay empty, which keeps the saved ones.
  void fill(const ConnectInput &stored);
  /// What was typed; nothing when something is wrong: the first wrong field then has the focus.
  std::optional<ConnectInput> read();
  /// What was read is saved now: secrets that are not typed again stay.
  void keepIds(const ConnectInput &saved) { base = saved; }
  /// Puts the focus where the operator begins.
  void begin();

Q_SIGNALS:
  /// A field that matters for the sign-in was changed: what was tested is no longer what stands here.
  void changed();

private:
  FormLine *add(class QGridLayout *, const QString &label, QLineEdit *, const char *objectName, const QString &help,
                FieldCheck check);
  void section(QGridLayout *, const QString &title);
  void addProfile(QGridLayout *);
  void addTwilio(QGridLayout *);
  void addLiveKit(QGridLayout *);
  void takeEnvironment(const QString &text);
  bool checkAll();
  bool checkTwilio();
  bool checkLiveKit();
  bool hasTwilio() const;
  bool hasLiveKit() const;
  bool isSaved(const std::optional<Connection> &, Connection::SecretName) const;
  QString nameOrDefault() const;
  void readTwilio(ConnectInput &) const;
  void readLiveKit(ConnectInput &) const;

  ConnectInput base; ///< ids, and what is stored already
  QStringList taken;
  QList<FormLine *> lines;
  FormLine *name = nullptr;
  Segments *kind = nullptr;
  FormLine *accountSid = nullptr, *apiKeySid = nullptr, *apiKeySecret = nullptr, *authToken = nullptr;
  FormLine *url = nullptr, *apiKey = nullptr, *apiSecret = nullptr, *sipHost = nullptr;
  QCheckBox *readOnly = nullptr;
};

} // namespace gui
