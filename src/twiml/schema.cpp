// What TwiML allows, as a table. Source: Twilio's own TwiML builder (twilio-node), with the ranges of Twilio's TwiML
// pages.
#include "twiml/schema.h"

#include <QHash>

namespace twiml {
namespace {
struct Row {
  const char *element;  ///< or parent/element where one name means two things
  const char *children; ///< names, with blanks between
  const char
      *attributes; ///< name=type: str, bool, num, num:least-most, url, method, a|b|c, [a|b|c] for a list with blanks
};

constexpr Row rows[] = {
    {"AiSession", "", "aiConnector=str aiSessionConfiguration=str"},
    {"Application", "ApplicationSid Parameter",
     "copyParentTo=bool customerId=str method=method statusCallback=url "
     "statusCallbackEvent=[initiated|ringing|answered|completed] statusCallbackMethod=method url=url"},
    {"ApplicationSid", "", ""},
    {"Assistant", "Language Parameter",
     "debug=str dtmfDetection=bool elevenlabsTextNormalization=str hints=str id=str "
     "intelligenceService=str interruptSensitivity=str interruptible=str language=str "
     "partialPrompts=bool preemptible=bool profanityFilter=bool reportInputDuringAgentSpeech=bool "
     "speechModel=str transcriptionLanguage=str transcriptionProvider=str ttsLanguage=str "
     "ttsProvider=str voice=str welcomeGreeting=str welcomeGreetingInterruptible=str"},
    {"Autopilot", "", ""},
    {"break", "", "strength=none|x-weak|weak|medium|strong|x-strong time=str"},
    {"Client", "Identity Parameter",
     "method=method statusCallback=url statusCallbackEvent=[initiated|ringing|answered|completed] "
     "statusCallbackMethod=method url=url"},
    {"Conference", "",
     "beep=true|false|onEnter|onExit coach=str endConferenceOnExit=bool eventCallbackUrl=url "
     "jitterBufferSize=large|medium|small|off maxParticipants=num:2-250 muted=bool "
     "participantLabel=str record=do-not-record|record-from-start recordingConfigurationId=str "
     "recordingStatusCallback=url recordingStatusCallbackEvent=[in-progress|completed|absent] "
     "recordingStatusCallbackMethod=method region=us1|us2|ie1|sg1|br1|au1|jp1|de1 "
     "startConferenceOnEnter=bool statusCallback=url "
     "statusCallbackEvent=[start|end|join|leave|mute|hold|modify|speaker|announcement] "
     "statusCallbackMethod=method trim=trim-silence|do-not-trim waitMethod=method waitUrl=url"},
    {"Config", "", "name=str value=str"},
    {"Connect",
     "AiSession Assistant Autopilot Conversation ConversationRelay ConversationRelaySession Room "
     "Stream VirtualAgent",
     "action=url method=method"},
    {"Conversation", "",
     "inboundAutocreation=bool inboundTimeout=num method=method "
     "record=do-not-record|record-from-answer|record-from-ringing|record-from-answer-dual|"
     "record-from-ringing-dual|true|false recordingStatusCallback=url "
     "recordingStatusCallbackEvent=[in-progress|completed|absent] "
     "recordingStatusCallbackMethod=method routingAssignmentTimeout=num serviceInstanceSid=str "
     "statusCallback=url "
     "statusCallbackEvent=[call-initiated|call-ringing|call-answered|call-completed] "
     "statusCallbackMethod=method trim=trim-silence|do-not-trim url=url"},
    {"ConversationRelay", "Language Parameter",
     "backgroundnoisereduction=str debug=str deepgramsmartformat=str dtmfDetection=bool "
     "elevenlabsTextNormalization=str events=str hints=str ignorebackchannel=str "
     "intelligenceService=str interruptSensitivity=str interruptible=str language=str "
     "partialPrompts=bool preemptible=bool profanityFilter=bool reportInputDuringAgentSpeech=bool "
     "speechModel=str speechtimeout=str transcriptionLanguage=str transcriptionProvider=str "
     "ttsLanguage=str ttsProvider=str url=url voice=str welcomeGreeting=str "
     "welcomeGreetingInterruptible=str"},
    {"ConversationRelaySession", "", "connector=str sessionConfiguration=str"},
    {"Dial", "Application Client Conference Number Queue Sim Sip WhatsApp",
     "action=url answerOnBridge=bool callReason=str callerId=str events=str hangupOnStar=bool "
     "method=method "
     "record=do-not-record|record-from-answer|record-from-ringing|record-from-answer-dual|"
     "record-from-ringing-dual|true|false recordingConfigurationId=str recordingStatusCallback=url "
     "recordingStatusCallbackEvent=[in-progress|completed|absent] "
     "recordingStatusCallbackMethod=method recordingTrack=both|inbound|outbound referMethod=method "
     "referUrl=url ringTone=str sequential=bool timeLimit=num:1-86400 timeout=num:1-600 "
     "trim=trim-silence|do-not-trim"},
    {"Echo", "", ""},
    {"emphasis", "break emphasis lang phoneme prosody say-as sub w", "level=strong|moderate|reduced"},
    {"Enqueue", "Task", "action=url maxQueueSize=num method=method waitUrl=url waitUrlMethod=method workflowSid=str"},
    {"Gather", "Pause Play Say",
     "action=url actionOnEmptyResult=bool bargeIn=bool debug=bool enhanced=bool finishOnKey=str "
     "hints=str input=[dtmf|speech] language=str maxSpeechTime=num method=method numDigits=num "
     "partialResultCallback=url partialResultCallbackMethod=method profanityFilter=bool "
     "speechModel=str speechTimeout=str timeout=num"},
    {"Hangup", "Parameter", ""},
    {"Header", "", "name=str value=str"},
    {"Headers", "Header", ""},
    {"Identity", "", ""},
    {"lang", "break emphasis lang p phoneme prosody s say-as sub w", "xml:lang=str"},
    {"Language", "", "code=str speechModel=str transcriptionProvider=str ttsProvider=str voice=str"},
    {"Leave", "", ""},
    {"Number", "",
     "amdStatusCallback=url amdStatusCallbackMethod=method byoc=str "
     "machineDetection=Enable|DetectMessageEnd machineDetectionSilenceTimeout=num:2000-10000 "
     "machineDetectionSpeechEndThreshold=num:500-5000 machineDetectionSpeechThreshold=num:1000-6000 "
     "machineDetectionTimeout=num:3-60 method=method sendDigits=str statusCallback=url "
     "statusCallbackEvent=[initiated|ringing|answered|completed] statusCallbackMethod=method url=url"},
    {"p", "break emphasis lang phoneme prosody s say-as sub w", ""},
    {"Parameter", "", "name=str value=str"},
    {"Pause", "", "length=num"},
    {"Pay", "Parameter Prompt",
     "action=url "
     "bankAccountType=consumer-checking|consumer-savings|commercial-checking|commercial-savings "
     "chargeAmount=str currency=str description=str input=dtmf "
     "language=de-DE|en-AU|en-CA|en-GB|en-IN|en-IE|en-NZ|en-PH|en-ZA|en-US|es-ES|es-US|fr-CA|fr-FR|"
     "it-IT maxAttempts=num minPostalCodeLength=num paymentConnector=str "
     "paymentMethod=ach-debit|credit-card postalCode=str securityCode=bool statusCallback=url "
     "statusCallbackMethod=method timeout=num tokenType=one-time|reusable|payment-method "
     "validCardTypes=[visa|mastercard|amex|maestro|discover|optima|jcb|diners-club|enroute]"},
    {"phoneme", "",
     "alphabet=ipa|x-sampa|x-amazon-jyutping|x-amazon-pinyin|x-amazon-pron-kana|x-amazon-yomigana "
     "ph=str"},
    {"Play", "", "digits=str loop=num"},
    {"Prompt", "Pause Play Say",
     "attempt=str cardType=[visa|mastercard|amex|maestro|discover|optima|jcb|diners-club|enroute] "
     "errorType=[timeout|invalid-card-number|invalid-card-type|invalid-date|invalid-security-code|"
     "internal-error|input-matching-failed] "
     "for=payment-card-number|expiration-date|security-code|postal-code|payment-processing|"
     "bank-account-number|bank-routing-number requireMatchingInputs=bool"},
    {"prosody", "break emphasis lang p phoneme prosody s say-as sub w", "pitch=str rate=str volume=str"},
    {"Queue", "", "method=method postWorkActivitySid=str reservationSid=str url=url"},
    {"Record", "",
     "action=url finishOnKey=str maxLength=num method=method playBeep=bool "
     "recordingConfigurationId=str recordingStatusCallback=url "
     "recordingStatusCallbackEvent=[in-progress|completed|absent] "
     "recordingStatusCallbackMethod=method timeout=num transcribe=bool transcribeCallback=url "
     "trim=trim-silence|do-not-trim"},
    {"Recording", "",
     "channels=mono|dual recordingConfigurationId=str recordingStatusCallback=url "
     "recordingStatusCallbackEvent=[in-progress|completed|absent] "
     "recordingStatusCallbackMethod=method track=inbound|outbound|both trim=trim-silence|do-not-trim"},
    {"Redirect", "", "method=method"},
    {"Refer", "Sip", "action=url method=method"},
    {"Reject", "Parameter", "reason=rejected|busy"},
    {"Response",
     "Connect Dial Echo Enqueue Gather Hangup Leave Pause Pay Play Prompt Queue Record Redirect "
     "Refer Reject Say Sms Start Stop",
     ""},
    {"Room", "", "participantIdentity=str"},
    {"s", "break emphasis lang phoneme prosody say-as sub w", ""},
    {"Say", "break emphasis lang p phoneme prosody s say-as sub w", "language=str loop=num voice=str"},
    {"say-as", "",
     "format=mdy|dmy|ymd|md|dm|ym|my|d|m|y|yyyymmdd "
     "interpret-as=characters|spell-out|cardinal|number|ordinal|digits|fraction|unit|date|time|"
     "address|expletive|telephone"},
    {"Sim", "", ""},
    {"Sip", "Headers Uri",
     "amdStatusCallback=url amdStatusCallbackMethod=method machineDetection=Enable|DetectMessageEnd "
     "machineDetectionSilenceTimeout=num:2000-10000 machineDetectionSpeechEndThreshold=num:500-5000 "
     "machineDetectionSpeechThreshold=num:1000-6000 machineDetectionTimeout=num:3-60 method=method "
     "password=str statusCallback=url statusCallbackEvent=[initiated|ringing|answered|completed] "
     "statusCallbackMethod=method url=url username=str"},
    {"Refer/Sip", "", ""},
    {"Siprec", "Parameter",
     "connectorName=str name=str statusCallback=url statusCallbackMethod=method "
     "track=inbound_track|outbound_track|both_tracks"},
    {"Sms", "", "action=url from=str method=method statusCallback=url to=str"},
    {"Start", "Recording Siprec Stream Transcription", "action=url method=method"},
    {"Stop", "Siprec Stream Transcription", ""},
    {"Stream", "Parameter",
     "connectorName=str name=str statusCallback=url statusCallbackMethod=method "
     "track=inbound_track|outbound_track|both_tracks url=url"},
    {"sub", "", "alias=str"},
    {"Task", "", "priority=num timeout=num"},
    {"Transcription", "Config Parameter",
     "enableAutomaticPunctuation=bool hints=str inboundTrackLabel=str intelligenceService=str "
     "languageCode=str name=str outboundTrackLabel=str partialResults=bool profanityFilter=bool "
     "speechModel=str statusCallbackMethod=method statusCallbackUrl=url "
     "track=inbound_track|outbound_track|both_tracks transcriptionEngine=str"},
    {"Sip/Uri", "", "password=str priority=str username=str weight=str"},
    {"VirtualAgent", "Config Parameter",
     "connectorName=str language=str sentimentAnalysis=bool statusCallback=url "
     "statusCallbackMethod=method"},
    {"w", "break emphasis phoneme prosody say-as sub", "role=str"},
    {"WhatsApp", "",
     "method=method statusCallback=url statusCallbackEvent=[initiated|ringing|answered|completed] "
     "statusCallbackMethod=method url=url"},
};

AttributeRule attributeRule(const QString &spec)
{
  AttributeRule rule;
  const qsizetype equals = spec.indexOf(u'=');
  rule.name = spec.first(equals);
  QString type = spec.sliced(equals + 1);
  rule.isList = type.startsWith(u'[');
  if (rule.isList) type = type.sliced(1).chopped(1);
  static const QHash<QString, AttributeRule::Type> simple{{"str", AttributeRule::Text},
                                                          {"bool", AttributeRule::Bool},
                                                          {"num", AttributeRule::Number},
                                                          {"url", AttributeRule::Url}};
  if (const auto known = simple.find(type); known != simple.end()) {
    rule.type = *known;
  } else if (type.startsWith(QLatin1String("num:"))) {
    rule.type = AttributeRule::Number;
    const QStringList range = type.sliced(4).split(u'-');
    rule.least = range[0].toInt();
    rule.most = range[1].toInt();
  } else {
    rule.type = AttributeRule::OneOf;
    rule.words = (type == QLatin1String("method") ? QStringLiteral("GET|POST") : type).split(u'|');
  }
  return rule;
}

QHash<QString, ElementRule> allRules()
{
  QHash<QString, ElementRule> rules;
  for (const Row &row : rows) {
    ElementRule rule;
    rule.children = QString::fromLatin1(row.children).split(u' ', Qt::SkipEmptyParts);
    const QStringList specs = QString::fromLatin1(row.attributes).split(u' ', Qt::SkipEmptyParts);
    for (const QString &spec : specs) rule.attributes.append(attributeRule(spec));
    rules.insert(QString::fromLatin1(row.element), rule);
  }
  return rules;
}

const QHash<QString, ElementRule> &ruleBook()
{
  static const QHash<QString, ElementRule> rules = allRules();
  return rules;
}

QString anyCase(const QString &wanted, const QStringList &names)
{
  for (const QString &name : names)
    if (name.compare(wanted, Qt::CaseInsensitive) == 0) return name;
  return {};
}
} // namespace

const AttributeRule *ElementRule::attribute(const QString &name) const
{
  for (const AttributeRule &rule : attributes)
    if (rule.name == name) return &rule;
  return nullptr;
}

QString ElementRule::spelling(const QString &name) const
{
  QStringList names;
  for (const AttributeRule &rule : attributes) names << rule.name;
  return anyCase(name, names);
}

const ElementRule *ruleFor(const QString &parent, const QString &name)
{
  const auto &rules = ruleBook();
  auto found = rules.find(parent + u'/' + name);
  if (found == rules.end()) found = rules.find(name);
  return found == rules.end() ? nullptr : &*found;
}

QString elementSpelling(const QString &name) { return anyCase(name, ruleBook().keys()); }

bool neverReturns(const Element &verb)
{
  static const QStringList ends{"Redirect", "Hangup", "Reject", "Leave"};
  return ends.contains(verb.name) || (verb.name == QLatin1String("Dial") && verb.attribute(u"action"));
}
} // namespace twiml
