// FaultProxyWorker: the part of the fault proxy that lives in its own thread.
#pragma once
#include "support/faultproxy.h"
#include "support/httpframer.h"

#include <QMap>
#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>

class FaultProxyWorker : public QObject {
  Q_OBJECT
public:
  FaultProxyWorker(QString serverHost, quint16 serverPort);
  ~FaultProxyWorker() override;
  void listen();
  void faultAt(int k, Fault fault);
  void clear();

  quint16 port = 0;
  int seen = 0, reached = 0, answered = 0;
  QList<QByteArray> lines;

private:
  /// One client's connection and its own connection to the server. Requests are handled one after another.
  struct Link {
    QTcpSocket *client = nullptr, *server = nullptr;
    HttpFramer requests{HttpFramer::Requests}, answers{HttpFramer::Answers};
    Fault fault = {};
    int number = 0; ///< of the request that waits for its answer
    bool busy = false;
    bool head = false; ///< that request is a HEAD
  };

  void accept();
  void nextRequest(Link *link);
  void sendOn(Link *link, const QByteArray &request);
  void answerCame(Link *link);
  void deliver(Link *link, const QByteArray &answer);
  void serverGone(Link *link);
  Fault faultOf(int k) const;
  void refuse();

  QString serverHost;
  quint16 serverPort;
  QTcpServer listener;
  QMap<int, Fault> faults;
  QList<QTcpSocket *> clients;
};
