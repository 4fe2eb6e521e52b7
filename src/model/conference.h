// Twilio: a conference, running or ended (api v2010, Conference). It exists while calls are in it.
#pragma once
#include "core/field.h"

struct Conference {
  QString sid; ///< CF…
  QString name;
  QString status; ///< "init", "in-progress", "completed"
  QString region; ///< where the sound is mixed: "us1"
  QString reasonEnded;
  QString endedBy; ///< the call that ended it, CA…
  QString announceUrl;
  QString announceMethod; ///< "GET", "POST"; empty: Twilio's own, POST
  QDateTime created, changed;
  QJsonObject rest;

  bool isOver() const { return status == u"completed"; }
};
template <> const Resource &resourceOf<Conference>();
