// AddressProbe: sends one SIP OPTIONS to each address of some targets and gathers what comes back.
#pragma once
#include "proof/sipprobe.h"

#include <QAbstractSocket>
#include <QElapsedTimer>
#include <QHash>
#include <QHostAddress>
#include <QObject>
#include <QTimer>

#include <chrono>

class QHostInfo;

namespace gui {

/// Names are resolved first; then every address is asked at the same time, each once (UDP: repeated twice, as SIP
/// does), with five seconds for all of it. Reaches whatever the targets say: only when the operator asked for it.
class AddressProbe : public QObject {
  Q_OBJECT
public:
  explicit AddressProbe(std::chrono::milliseconds patience = std::chrono::seconds(5), QObject *parent = nullptr);
  ~AddressProbe() override;
  /// Forgets what was found before.
  void ask(const QList<proof::SipTarget> &);
  bool isAsking() const { return waiting > 0; }
  const QList<proof::SipTarget> &targets() const { return asked; }
  /// By the place of the target; in the order in which they came.
  QList<proof::SipFinding> findings(qsizetype target) const { return found.value(target); }

Q_SIGNALS:
  /// Something was found, or all is over.
  void changed();

private Q_SLOTS:
  void resolved(const QHostInfo &);

private:
  void forgetLookups();
  void take(qsizetype target, const proof::SipFinding &);

  const std::chrono::milliseconds patience;
  QList<proof::SipTarget> asked;
  QHash<qsizetype, QList<proof::SipFinding>> found;
  QHash<int, qsizetype> lookups; ///< Qt's id → place of the target
  QObject *round = nullptr;      ///< owns what belongs to one asking
  int waiting = 0;
};

/// One question to one address; ends with `over`, once.
class SipAttempt : public QObject {
  Q_OBJECT
public:
  SipAttempt(proof::SipTarget, const QHostAddress &, std::chrono::milliseconds patience, QObject *parent);

Q_SIGNALS:
  void over(const proof::SipFinding &);

private:
  void send();
  void read();
  void judge(const QByteArray &, bool stream);
  void failed(QAbstractSocket::SocketError);
  void end(proof::SipFinding::Kind, const QString &detail = {});

  const proof::SipTarget target;
  const QHostAddress at;
  const std::chrono::milliseconds patience;
  const QByteArray token;
  QAbstractSocket *socket;
  QByteArray received;
  proof::SipFinding finding;
  QTimer deadline, again;
  QElapsedTimer clock;
  int sent = 0;
  bool ended = false;
};

} // namespace gui
