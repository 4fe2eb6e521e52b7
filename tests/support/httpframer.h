// HttpFramer: cuts a stream of HTTP/1.1 bytes into whole messages, for test servers and the fault proxy.
#pragma once
#include <QByteArray>

#include <optional>

/// Understands Content-Length, chunked bodies, answers without a body, and answers that end with the connection.
class HttpFramer {
public:
  enum Kind { Requests, Answers };
  explicit HttpFramer(Kind of) : kind(of) {}

  void feed(const QByteArray &bytes) { buffer += bytes; }
  /// The next whole message, head and body, byte for byte. `bodiless`: it answers a HEAD.
  std::optional<QByteArray> next(bool bodiless = false);
  /// What remains when the connection ends: an answer without a length, or half a message.
  QByteArray rest() const { return buffer; }

  /// Value of a header in a message's head, trimmed; empty when absent.
  static QByteArray header(const QByteArray &message, const QByteArray &name);
  /// What follows the empty line.
  static QByteArray body(const QByteArray &message) { return message.mid(message.indexOf("\r\n\r\n") + 4); }
  static int status(const QByteArray &answer) { return answer.mid(9, 3).toInt(); }

private:
  qsizetype length(qsizetype head, bool bodiless) const;
  qsizetype chunkedLength(qsizetype head) const;

  Kind kind;
  QByteArray buffer;
};
