// The table of LiveKit's services: one function and one file for each resource.
#pragma once
#include <QLatin1String>

namespace sandbox {

inline constexpr QLatin1String sipService("SIP");
inline constexpr QLatin1String roomService("RoomService");
inline constexpr QLatin1String dispatchService("AgentDispatchService");
inline constexpr QLatin1String phoneNumberService("PhoneNumberService");

class SipVoice;
class TwirpServer;
struct LivekitStore;

void addInboundTrunks(TwirpServer &server, LivekitStore &store);
void addOutboundTrunks(TwirpServer &server, LivekitStore &store);
void addSipTrunks(TwirpServer &server, LivekitStore &store);
void addDispatchRules(TwirpServer &server, LivekitStore &store);
void addSipCalls(TwirpServer &server, LivekitStore &store, SipVoice &voice);
void addRooms(TwirpServer &server, LivekitStore &store);
void addParticipants(TwirpServer &server, LivekitStore &store);
void addAgentDispatches(TwirpServer &server, LivekitStore &store);
void addEmptyServices(TwirpServer &server, LivekitStore &store);
void addPhoneNumbers(TwirpServer &server, LivekitStore &store);

/// Adds every method. PhoneNumberService exists in a Cloud project only.
inline void addLivekitServices(TwirpServer &server, LivekitStore &store, SipVoice &voice, bool cloud)
{
  addInboundTrunks(server, store);
  addOutboundTrunks(server, store);
  addSipTrunks(server, store);
  addDispatchRules(server, store);
  addSipCalls(server, store, voice);
  addRooms(server, store);
  addParticipants(server, store);
  addAgentDispatches(server, store);
  addEmptyServices(server, store);
  if (cloud) addPhoneNumbers(server, store);
}

} // namespace sandbox
