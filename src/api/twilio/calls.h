// Twilio's calls: asked for by stretches of time, page by page, and all that is known of one.
#pragma once
#include "api/endpoint.h"
#include "model/call.h"

#include <optional>

namespace twilio {
/// Which calls are wanted. Twilio filters by nothing else, and only exactly. Twilio: "Fetch multiple Call resources".
struct CallQuery {
  QDateTime from, to; ///< of the start, both inclusive; invalid: open
  QString status, caller, called, parentSid;
};

struct CallPage {
  std::shared_ptr<RowsOf<Call>> calls; ///< newest first
  QUrl next;                           ///< empty on the last page
};

/// The address of a query's first page.
QUrl callsUrl(const Account &, const CallQuery &, int pageSize = 1000);
/// One page. It is decoded on another thread: a thousand calls take longer than a frame.
Task<Result<CallPage>> readCallPage(Account account, QUrl url);
/// The calls of one answer.
Result<CallPage> callPageFrom(const QByteArray &json, const QUrl &url);

/// A request that Twilio made or got for a call, and its answer. Twilio: Call Event.
struct CallEvent {
  QDateTime at;
  QString method, url;
  int status = 0;       ///< 0: no answer
  qint64 took = 0;      ///< milliseconds
  QString type, answer; ///< Content-Type and body
  int sipCode = 0;      ///< that Twilio told a webhook: how the SIP side answered; 0: it told none
};
/// What Twilio complained of. Twilio: Call Notification.
struct CallNotification {
  QString sid, code; ///< "32011"
  bool isError = false;
  QDateTime at;
  QString message; ///< as Twilio words it
  QString url;     ///< the request that it is about
  QString moreInfo;
};
/// Twilio: Call Recording.
struct CallRecording {
  QString sid, status; ///< "completed": its sound can be had
  QDateTime started;
  qint64 duration = 0; ///< seconds
  qint64 channels = 1;
  QString source;
};

/// All that Twilio tells of one call. A list that was refused is empty, and its error stands here.
struct CallStory {
  QList<CallEvent> events;
  QList<CallNotification> notifications;
  QList<CallRecording> recordings;
  QList<Call> children; ///< that it dialled
  std::optional<Call> parent;
  std::optional<Error> eventsError, notificationsError, recordingsError, legsError;
};
Task<Result<CallStory>> readCallStory(Account account, Call call);
/// The sound of a recording, WAV. Twilio: the recording's address with ".wav".
Task<Result<QByteArray>> readRecording(Account account, QString sid);
} // namespace twilio
