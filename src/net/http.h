// What goes through the HTTP gate: a request and its answer.
#pragma once
#include <QByteArray>
#include <QList>
#include <QNetworkReply>
#include <QUrl>

#include <chrono>

/// One request to a vendor's public address. Its url carries no user and no password: these travel in `headers`.
struct HttpRequest {
  QByteArray method; ///< "GET", "POST", "DELETE"...
  QUrl url;          ///< the public address; GatePolicy::addresses may send it elsewhere
  QByteArray body = {}, contentType = {};
  QList<QNetworkReply::RawHeaderPair> headers = {};
  std::chrono::milliseconds deadline{30'000}; ///< for one transmission and its whole answer; waiting for a turn is free
};

/// Any answer of the server, a redirect and a 500 too. A redirect is never followed here.
struct HttpReply {
  int status = 0;
  QByteArray body = {};
  QList<QNetworkReply::RawHeaderPair> headers = {};

  /// The first header of that name, in any case of letters; empty when there is none.
  QByteArray header(const QByteArray &name) const
  {
    for (const auto &[key, value] : headers)
      if (key.compare(name, Qt::CaseInsensitive) == 0) return value;
    return {};
  }
};
