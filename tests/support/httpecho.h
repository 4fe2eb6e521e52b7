// HttpEcho: a small HTTP server that does what the test's script says and remembers what it received.
#pragma once
#include <QList>
#include <QSslCertificate>
#include <QSslKey>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>

/// Listens on 127.0.0.1. The script is called for each whole request and answers, or does not.
class HttpEcho : public QTcpServer {
  Q_OBJECT
public:
  using Script = std::function<void(QTcpSocket *, const QByteArray &request)>;
  /// Without a script every request is answered 200 "fine".
  explicit HttpEcho(Script script = {});
  /// The same over TLS.
  HttpEcho(QSslCertificate certificate, QSslKey key, Script script = {});

  ~HttpEcho() override;

  QUrl url(const QString &path = QStringLiteral("/")) const;
  QString origin() const;

  static void answer(QTcpSocket *socket, const QByteArray &status, const QByteArray &body = {},
                     const QByteArray &headers = {});
  /// Ends the connection with RST instead of FIN.
  static void reset(QTcpSocket *socket);

  QList<QByteArray> requests; ///< whole, head and body, in the order they became complete
  int connections = 0, disconnections = 0;
  qint64 readLimit = 0; ///< above 0: does not read on, once it has that many bytes

protected:
  void incomingConnection(qintptr descriptor) override;

private:
  void serve(QTcpSocket *socket);
  Script script;
  QSslCertificate certificate;
  QSslKey key;
};
