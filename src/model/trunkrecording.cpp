// The field table of a trunk's recording.
#include "model/trunkrecording.h"

#include "model/elastictrunk.h"

namespace {
QString say(const char *text) { return QCoreApplication::translate("trunk-recording", text); }

std::vector<Choice> modes()
{
  return {{QStringLiteral("do-not-record"), say(QT_TRANSLATE_NOOP("trunk-recording", "Off"))},
          {QStringLiteral("record-from-ringing"),
           say(QT_TRANSLATE_NOOP("trunk-recording", "From ringing, both sides in one channel"))},
          {QStringLiteral("record-from-answer"),
           say(QT_TRANSLATE_NOOP("trunk-recording", "From the answer, both sides in one channel"))},
          {QStringLiteral("record-from-ringing-dual"),
           say(QT_TRANSLATE_NOOP("trunk-recording", "From ringing, a channel for each side"))},
          {QStringLiteral("record-from-answer-dual"),
           say(QT_TRANSLATE_NOOP("trunk-recording", "From the answer, a channel for each side"))}};
}

std::vector<Choice> trims()
{
  return {{QStringLiteral("do-not-trim"), say(QT_TRANSLATE_NOOP("trunk-recording", "Silence is kept"))},
          {QStringLiteral("trim-silence"),
           say(QT_TRANSLATE_NOOP("trunk-recording", "Silence is cut at beginning and end"))}};
}

using R = TrunkRecording;
constexpr Field fields[] = {
    field<&R::mode>("mode", QT_TRANSLATE_NOOP("trunk-recording", "Recording"), Editable)
        .withHelp(QT_TRANSLATE_NOOP("trunk-recording", "Twilio records every call of the trunk, for a fee. In many "
                                                       "places callers must be told."))
        .chosen(modes),
    field<&R::trim>("trim", QT_TRANSLATE_NOOP("trunk-recording", "Silence"), Editable).chosen(trims),
    field<&R::trunkSid>("trunk_sid", QT_TRANSLATE_NOOP("trunk-recording", "Elastic SIP trunk"), Key | Hidden | Mono)
        .naming(resourceOf<ElasticTrunk>),
    field<&R::trunkName>("trunk_name", QT_TRANSLATE_NOOP("trunk-recording", "Name of the trunk"), Hidden | Volatile),
};

QString called(const void *row)
{
  const auto &r = *static_cast<const TrunkRecording *>(row);
  return r.trunkName.isEmpty() ? r.trunkSid : r.trunkName;
}
} // namespace

template <> const Resource &resourceOf<TrunkRecording>()
{
  static constexpr Resource r{"trunk-recording",
                              QT_TRANSLATE_NOOP("trunk-recording", "Recordings of trunks"),
                              QT_TRANSLATE_NOOP("trunk-recording", "recording of a trunk"),
                              Vendor::Twilio,
                              CanChange,
                              fields,
                              makeRowsOf<TrunkRecording>,
                              copyOf<TrunkRecording>,
                              assignOf<TrunkRecording>,
                              restOf<TrunkRecording>,
                              called};
  return r;
}
