// FaultProxy: stands before any HTTP server on loopback and breaks what the test says, at the request it says.
#pragma once
#include <QByteArray>
#include <QList>
#include <QString>
#include <QThread>
#include <QUrl>

/// What happens to a request. Whether the server got it is part of each kind.
struct Fault {
  enum Kind {
    None,
    Delay,     ///< the server gets it; its answer is held back for `amount` ms
    Drop,      ///< FIN at once; the server never sees it
    Cut,       ///< the server gets it; `amount` bytes of its answer arrive, then FIN (0: the answer is lost)
    Reset,     ///< the server gets it; `amount` bytes of its answer arrive, then RST
    Hang,      ///< the server gets it; its answer never arrives, the connection stays open
    Refuse,    ///< nobody listens any more, until clear(); the server never sees it
    CutRequest ///< the server gets `amount` bytes of it, then both connections end
  } kind = None;
  int amount = 0;
  int times = 1; ///< how many requests in a row; -1 = all that follow
  static const char *name(Kind kind);
};

class FaultProxyWorker;

/// Runs in its own thread: the test may block, and a child process may be the client. Bodies of requests need a
/// Content-Length. Counters and faults count requests from 1, over all connections, since the start or the last
/// clear().
class FaultProxy {
public:
  explicit FaultProxy(quint16 serverPort);
  /// In front of the server at this address; its path is kept in url().
  explicit FaultProxy(const QUrl &server);
  ~FaultProxy();
  Q_DISABLE_COPY_MOVE(FaultProxy)

  quint16 port() const;
  /// The server's address with the proxy's port in it.
  QUrl url(const QUrl &ofServer) const;

  /// The k-th request meets this fault. A refusal takes place when the (k-1)-th has been answered, for k = 1 now.
  void faultAt(int k, Fault fault);
  /// No faults; counters from 0; listens again on the same port. Connections stay.
  void clear();

  int seen() const;                       ///< requests that came to the proxy
  int reached() const;                    ///< requests that the server got whole
  int answered() const;                   ///< answers that were handed on whole
  QList<QByteArray> requestLines() const; ///< "POST /path HTTP/1.1" of each one seen

private:
  QThread thread;
  FaultProxyWorker *worker;
};
