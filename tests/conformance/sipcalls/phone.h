// Phone: Debian's sipp as a caller or as a carrier's callee, with sound and keys of our own.
#pragma once
#include "proof/sight.h"

#include <QHash>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>
#include <QTimer>
#include <QUdpSocket>

/// One call of a phone. Its scenarios are caller.xml and callee.xml beside this file.
class Phone {
public:
  /// `program` is sipp; `livekit` the port of livekit-sip on loopback; `logs` a folder.
  Phone(const QString &program, quint16 livekit, const QString &logs);
  ~Phone();
  Q_DISABLE_COPY_MOVE(Phone)

  struct Caller {
    QString from, to;
    QString user = {}, password = {}; ///< empty: it answers no challenge
  };
  void call(const Caller &);

  struct Callee {
    QByteArray status = "200 OK";     ///< its answer in the end
    QString user = {}, password = {}; ///< empty: it challenges nobody
    int ringing = 1'000;              ///< milliseconds
  };
  /// Waits for a call; its port on loopback.
  quint16 listen(const Callee &);

  /// The caller gives up, or ends the call.
  void hangUp();
  /// Presses keys: telephone events (RFC 4733), one after another.
  void press(const QString &keys);

  /// "> INVITE", "< 180 Ringing": sent and received, in their order.
  QStringList said();
  int count(const QString &line) { return int(said().count(line)); }
  /// The final answer to the caller's last INVITE; 0: none yet.
  int answer();
  bool isOver() const { return process.state() == QProcess::NotRunning; }
  /// Packets of sound that came from LiveKit.
  int heard() const { return packets; }

  /// The call as Twilio's log would have it, had it come over an Elastic SIP trunk.
  proof::Leg leg();

private:
  void start(const QString &scenario, QHash<QString, QString> values, const QStringList &arguments);
  void look();
  void sendSound();
  void sendPacket(quint8 type, bool marker, const QByteArray &load);

  QString program;
  quint16 livekit, port = 0, media = 0; ///< media: LiveKit's, once it was told
  QTemporaryDir folder;
  QString callId, from, to;
  QProcess process;
  QUdpSocket sound;
  QTimer clock;
  QStringList lines;
  QString keys;
  int ticks = 0, keyTicks = 0, packets = 0;
  quint16 sequence = 1;
  quint32 stamp = 0, keyStamp = 0;
};
