// The tables of the messages of rooms, participants and agent dispatches.
#include "sandbox/livekit/roommessages.h"

#include "sandbox/livekit/sipmessages.h"

namespace sandbox {

namespace {

const EnumType participantStates{{0, "JOINING"}, {1, "JOINED"}, {2, "ACTIVE"}, {3, "DISCONNECTED"}};
const EnumType participantKinds{{0, "STANDARD"}, {1, "INGRESS"},   {2, "EGRESS"}, {3, "SIP"},
                                {4, "AGENT"},    {7, "CONNECTOR"}, {8, "BRIDGE"}};
const EnumType kindDetails{{0, "CLOUD_AGENT"},      {1, "FORWARDED"},   {2, "CONNECTOR_WHATSAPP"},
                           {3, "CONNECTOR_TWILIO"}, {4, "BRIDGE_RTSP"}, {5, "SIMULATION"}};
const EnumType disconnectReasons{{0, "UNKNOWN_REASON"},  {1, "CLIENT_INITIATED"},    {2, "DUPLICATE_IDENTITY"},
                                 {3, "SERVER_SHUTDOWN"}, {4, "PARTICIPANT_REMOVED"}, {5, "ROOM_DELETED"},
                                 {6, "STATE_MISMATCH"},  {7, "JOIN_FAILURE"},        {8, "MIGRATION"},
                                 {9, "SIGNAL_CLOSE"},    {10, "ROOM_CLOSED"},        {11, "USER_UNAVAILABLE"},
                                 {12, "USER_REJECTED"},  {13, "SIP_TRUNK_FAILURE"},  {14, "CONNECTION_TIMEOUT"},
                                 {15, "MEDIA_FAILURE"},  {16, "AGENT_ERROR"}};
const EnumType trackTypes{{0, "AUDIO"}, {1, "VIDEO"}, {2, "DATA"}};
const EnumType trackSources{
    {0, "UNKNOWN"}, {1, "CAMERA"}, {2, "MICROPHONE"}, {3, "SCREEN_SHARE"}, {4, "SCREEN_SHARE_AUDIO"}};
const EnumType encryptions{{0, "NONE"}, {1, "GCM"}, {2, "CUSTOM"}};
const EnumType jobTypes{{0, "JT_ROOM"}, {1, "JT_PUBLISHER"}, {2, "JT_PARTICIPANT"}};
const EnumType jobStatuses{{0, "JS_PENDING"}, {1, "JS_RUNNING"}, {2, "JS_SUCCESS"}, {3, "JS_FAILED"}};
const EnumType layerModes{{0, "MODE_UNUSED"}, {1, "ONE_SPATIAL_LAYER_PER_STREAM"}};
const EnumType backupPolicies{{0, "PREFER_REGRESSION"}, {1, "SIMULCAST"}, {2, "REGRESSION"}};

const MessageType &timedVersion()
{
  static const MessageType type{{int64("unix_micro", 1), int32("ticks", 2)}};
  return type;
}

const MessageType &trackCodec()
{
  static const MessageType type{{text("mime_type", 1), text("mid", 2), text("cid", 3),
                                 many(part("layers", 4, emptyMessage())), choice("video_layer_mode", 5, layerModes),
                                 text("sdp_cid", 6)}};
  return type;
}

const MessageType &job()
{
  static const MessageType state{{choice("status", 1, jobStatuses), text("error", 2), int64("started_at", 3),
                                  int64("ended_at", 4), int64("updated_at", 5), text("participant_identity", 6),
                                  text("worker_id", 7), text("agent_id", 8)}};
  static const MessageType type{{text("id", 1), text("dispatch_id", 9), choice("type", 2, jobTypes),
                                 part("room", 3, roomInfo()), optional(part("participant", 4, participantInfo())),
                                 text("namespace", 5), text("metadata", 6), text("agent_name", 7),
                                 part("state", 8, state), boolean("enable_recording", 10), text("deployment", 11),
                                 map("attributes", 12), boolean("enable_redaction", 13)}};
  return type;
}

} // namespace

const EnumType &jobRestartPolicy()
{
  static const EnumType names{{0, "JRP_ON_FAILURE"}, {1, "JRP_NEVER"}};
  return names;
}

const MessageType &pagination()
{
  static const MessageType type{{text("after_id", 1), int32("limit", 2)}};
  return type;
}

const MessageType &roomAgentDispatch()
{
  static const MessageType type{{text("agent_name", 1), text("metadata", 2),
                                 choice("restart_policy", 3, jobRestartPolicy()), text("deployment", 4),
                                 map("attributes", 5)}};
  return type;
}

const MessageType &roomConfiguration()
{
  static const MessageType type{{text("name", 1), uint32("empty_timeout", 2), uint32("departure_timeout", 3),
                                 uint32("max_participants", 4), text("metadata", 11), part("egress", 5, emptyMessage()),
                                 uint32("min_playout_delay", 7), uint32("max_playout_delay", 8),
                                 boolean("sync_streams", 9), many(part("agents", 10, roomAgentDispatch())),
                                 map("tags", 12)}};
  return type;
}

const MessageType &roomInfo()
{
  static const MessageType codec{{text("mime", 1), text("fmtp_line", 2)}};
  static const MessageType type{{text("sid", 1), text("name", 2), uint32("empty_timeout", 3),
                                 uint32("departure_timeout", 14), uint32("max_participants", 4),
                                 int64("creation_time", 5), int64("creation_time_ms", 15), text("turn_password", 6),
                                 many(part("enabled_codecs", 7, codec)), text("metadata", 8),
                                 uint32("num_participants", 9), uint32("num_publishers", 11),
                                 boolean("active_recording", 10), part("version", 13, timedVersion())}};
  return type;
}

const MessageType &trackInfo()
{
  static const MessageType type{{text("sid", 1),
                                 choice("type", 2, trackTypes),
                                 text("name", 3),
                                 boolean("muted", 4),
                                 uint32("width", 5),
                                 uint32("height", 6),
                                 boolean("simulcast", 7),
                                 boolean("disable_dtx", 8),
                                 choice("source", 9, trackSources),
                                 many(part("layers", 10, emptyMessage())),
                                 text("mime_type", 11),
                                 text("mid", 12),
                                 many(part("codecs", 13, trackCodec())),
                                 boolean("stereo", 14),
                                 boolean("disable_red", 15),
                                 choice("encryption", 16, encryptions),
                                 text("stream", 17),
                                 part("version", 18, timedVersion()),
                                 many(int32("audio_features", 19)),
                                 choice("backup_codec_policy", 20, backupPolicies),
                                 many(int32("packet_trailer_features", 21))}};
  return type;
}

const MessageType &participantPermission()
{
  static const MessageType type{{boolean("can_subscribe", 1), boolean("can_publish", 2), boolean("can_publish_data", 3),
                                 many(choice("can_publish_sources", 9, trackSources)), boolean("hidden", 7),
                                 boolean("recorder", 8), boolean("can_update_metadata", 10), boolean("agent", 11),
                                 boolean("can_subscribe_metrics", 12), boolean("can_manage_agent_session", 13)}};
  return type;
}

const MessageType &participantInfo()
{
  static const MessageType type{
      {text("sid", 1), text("identity", 2), choice("state", 3, participantStates), many(part("tracks", 4, trackInfo())),
       text("metadata", 5), int64("joined_at", 6), int64("joined_at_ms", 17), text("name", 9), uint32("version", 10),
       part("permission", 11, participantPermission()), text("region", 12), boolean("is_publisher", 13),
       choice("kind", 14, participantKinds), map("attributes", 15), choice("disconnect_reason", 16, disconnectReasons),
       many(choice("kind_details", 18, kindDetails)), many(part("data_tracks", 19, emptyMessage())),
       int32("client_protocol", 20), many(int32("capabilities", 21))}};
  return type;
}

const MessageType &agentDispatch()
{
  static const MessageType state{{many(part("jobs", 1, job())), int64("created_at", 2), int64("deleted_at", 3)}};
  static const MessageType type{{text("id", 1), text("agent_name", 2), text("room", 3), text("metadata", 4),
                                 part("state", 5, state), choice("restart_policy", 6, jobRestartPolicy()),
                                 text("deployment", 7), map("attributes", 8)}};
  return type;
}

const MessageType &participantRequest()
{
  static const MessageType type{{text("room", 1), text("identity", 2), int64("revoke_token_ts", 3)}};
  return type;
}

} // namespace sandbox
