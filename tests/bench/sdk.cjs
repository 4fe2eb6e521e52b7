// The same reads by the vendors' SDKs, one after another at their best page size; prints the median of five rounds.
'use strict';
const { createRequire } = require('node:module');
const need = createRequire(`${process.env.TRUNKLINE_SDKS}/`);
const twilio = need('twilio');
const { SipClient, RoomServiceClient } = need('livekit-server-sdk');
const line = JSON.parse(process.env.TRUNKLINE_SANDBOX);

async function accounts() {
  const { accountSid, authToken } = line.twilio;
  const client = twilio(accountSid, authToken);
  const { url, apiKey, apiSecret } = line.livekit;
  const sip = new SipClient(url, apiKey, apiSecret);
  const rooms = new RoomServiceClient(url, apiKey, apiSecret);
  const from = process.hrtime.bigint();
  await client.api.v2010.accounts(accountSid).fetch();
  const numbers = await client.incomingPhoneNumbers.list({ pageSize: 1000 });
  const trunks = await sip.listSipInboundTrunk();
  const rules = await sip.listSipDispatchRule();
  await rooms.listRooms();
  return { took: Number(process.hrtime.bigint() - from) / 1e6, objects: numbers.length + trunks.length + rules.length };
}

/// All calls, page by page as the SDK reads them, over connections that are kept.
async function calls() {
  const { accountSid, authToken } = line.twilio;
  const client = twilio(accountSid, authToken);
  const from = process.hrtime.bigint();
  const list = await client.calls.list({ pageSize: 1000, startTimeAfter: new Date(Date.now() - 100 * 86400e3) });
  return { took: Number(process.hrtime.bigint() - from) / 1e6, objects: list.length };
}

(async () => {
  const round = process.env.TRUNKLINE_WHAT === 'calls' ? calls : accounts;
  await round(); // the code is compiled
  const rounds = [];
  for (let i = 0; i < Number(process.env.TRUNKLINE_ROUNDS || 5); i += 1) rounds.push(await round());
  rounds.sort((a, b) => a.took - b.took);
  console.log(JSON.stringify({ whole: rounds[rounds.length >> 1].took, objects: rounds[0].objects }));
})();
