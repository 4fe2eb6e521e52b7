// LiveKit: how a call's sound travels (livekit_sip.proto, SIPMediaConfig); trunks of both directions and rules have
// one.
#pragma once
#include "core/field.h"

/// What the vendor adds later is kept.
struct SipMedia {
  QJsonObject raw; ///< empty = null on the wire
  /// SIPMediaEncryption's word; empty = not said.
  QString encryption() const;
  /// "PCMU/8000": name and sampling rate; a rate of 0 is left out.
  QStringList codecs() const;
  /// LiveKit's own codecs are not offered.
  bool onlyListed() const;
  /// A call without sound for so long ends; unset = LiveKit's default. At most 10 minutes.
  Duration timeout() const;

  void setEncryption(const QString &word);
  void setCodecs(const QStringList &);
  void setOnlyListed(bool);
  void setTimeout(const Duration &);
  bool operator==(const SipMedia &) const = default;
};
Q_DECLARE_METATYPE(SipMedia)
template <> struct Value<SipMedia> {
  static Result<> read(SipMedia &, const QJsonValue &);
  static QJsonValue write(const SipMedia &);
  static QString text(const SipMedia &);
  static int compare(const SipMedia &, const SipMedia &);
  static quint64 rank(const SipMedia &) { return 0; }
};

/// The sentence that is wrong with it, or nothing (LiveKit: protocol/livekit SIPMediaConfig.Validate).
QString problemOf(const SipMedia &);
template <auto M> QString mediaProblem(const void *row)
{
  return problemOf(static_cast<const typename detail::MemberOf<decltype(M)>::Row *>(row)->*M);
}
