// What was found at a SIP address, in words.
#include "proof/sipprobe.h"

#include <QCoreApplication>

namespace proof {

namespace {
struct SipProbeWords {
  Q_DECLARE_TR_FUNCTIONS(SipProbe)
};

QString answeredMeaning(const SipFinding &f)
{
  const int code = f.answer.code;
  if (code < 300) return SipProbeWords::tr("A SIP server is there.");
  if (code < 400) return SipProbeWords::tr("A SIP server is there, and sends callers to another address.");
  if (code == 401 || code == 407)
    return SipProbeWords::tr("A SIP server is there. It asks for a user and a password, which this question has not.");
  if (code == 403)
    return SipProbeWords::tr("A SIP server is there, and does not serve this computer's address. Calls from LiveKit or "
                             "Twilio come from others, and are judged anew.");
  if (code == 404)
    return SipProbeWords::tr(
        "A SIP server is there, and does not know this name, or says so to whom it does not know.");
  if (code == 405 || code == 501)
    return SipProbeWords::tr("A SIP server is there. It takes no such questions, which says nothing of calls.");
  if (code < 500) return SipProbeWords::tr("A SIP server is there, and refuses the question.");
  if (code < 600) return SipProbeWords::tr("A SIP server is there, and says that it has trouble of its own now.");
  return SipProbeWords::tr("A SIP server is there, and refuses everybody.");
}
} // namespace

QString sipHeadline(const SipFinding &f, const SipTarget &t)
{
  const QString who = f.at.isEmpty() ? t.host : f.at;
  switch (f.kind) {
  case SipFinding::Answered: {
    const QString said = (QString::number(f.answer.code) + u' ' + f.answer.phrase).trimmed();
    return f.answer.server.isEmpty()
               ? SipProbeWords::tr("%1 answers %2 after %3 ms").arg(who, said).arg(f.milliseconds)
               : SipProbeWords::tr("%1 answers %2 after %3 ms (%4)", "address, answer, time, software")
                     .arg(who, said)
                     .arg(f.milliseconds)
                     .arg(f.answer.server);
  }
  case SipFinding::Silent:
    return SipProbeWords::tr("%1 did not answer within %2 s").arg(who).arg((f.milliseconds + 500) / 1000);
  case SipFinding::Refused:
    return SipProbeWords::tr("%1 refuses the connection").arg(who);
  case SipFinding::Closed:
    return SipProbeWords::tr("%1 closed the connection without an answer").arg(who);
  case SipFinding::NotSip:
    return SipProbeWords::tr("%1 answers, but not SIP").arg(who);
  case SipFinding::NoName:
    return SipProbeWords::tr("The name %1 leads nowhere").arg(who);
  case SipFinding::NotEncrypted:
    return SipProbeWords::tr("%1 could not be reached encrypted").arg(who);
  case SipFinding::Failed:
    break;
  }
  return SipProbeWords::tr("%1 cannot be reached").arg(who);
}

QString sipMeaning(const SipFinding &f, const SipTarget &t)
{
  switch (f.kind) {
  case SipFinding::Answered:
    return answeredMeaning(f);
  case SipFinding::Silent:
    return t.transport == SipTransport::Udp
               ? SipProbeWords::tr(
                   "Over UDP silence has many causes that look the same from here: a firewall on the "
                   "way, nothing at this port, or a server that does not answer those it does not know.")
               : SipProbeWords::tr("Nothing took the connection, and nothing refused it: mostly a firewall on the way, "
                                   "or nothing at this address.");
  case SipFinding::Refused:
    return SipProbeWords::tr("The computer is there, but nothing listens at port %1 by %2. Look at port and transport.")
        .arg(t.port)
        .arg(transportName(t.transport));
  case SipFinding::Closed:
    return SipProbeWords::tr("Something listens there that does not want this: another transport, an address that it "
                             "does not know, or no SIP server.");
  case SipFinding::NotSip:
    return SipProbeWords::tr("Another service is at this port. It said: %1").arg(f.answer.seen);
  case SipFinding::NoName:
    return SipProbeWords::tr(
               "DNS gave this computer no address for it (%1). If other names are found, calls to it fail: look "
               "for a typing error, or for a trunk that was removed.")
        .arg(f.detail);
  case SipFinding::NotEncrypted:
  case SipFinding::Failed:
    break;
  }
  return f.detail;
}

QString sipProbeLimits()
{
  return SipProbeWords::tr(
      "An answer proves that a SIP server can be reached at this address from this computer, by this transport. It "
      "does "
      "not prove that calls pass: passwords, access lists, numbers and countries are judged for calls alone, and sound "
      "takes another way. Twilio and LiveKit reach each other from other networks than yours, so silence here need not "
      "be silence there. Only a test call proves a path.");
}

} // namespace proof
