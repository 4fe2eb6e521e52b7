// Twilio's SDK, unchanged, on the sandbox's demo company. The sandbox's own line is in TRUNKLINE_SANDBOX.
'use strict';
const assert = require('node:assert/strict');
const { createRequire } = require('node:module');
const cases = require('./cases.cjs');

const twilio = createRequire(`${process.env.TRUNKLINE_SDKS}/`)('twilio');
const { accountSid, authToken, apiKeySid, apiKeySecret } = JSON.parse(process.env.TRUNKLINE_SANDBOX).twilio;
const byToken = twilio(accountSid, authToken);
const byKey = twilio(apiKeySid, apiKeySecret, { accountSid });
const { fails } = cases;

function isRefusal(problem, status, code) {
  assert.ok(problem instanceof twilio.RestException, `is no RestException: ${problem}`);
  assert.deepEqual([problem.status, problem.code, problem.moreInfo], [status, code, `https://www.twilio.com/docs/errors/${code}`]);
  assert.ok(problem.message.length > 3);
}

async function named(friendlyName) {
  const [number] = await byKey.incomingPhoneNumbers.list({ friendlyName, limit: 1 });
  assert.ok(number, `there is no number "${friendlyName}"`);
  return number;
}

cases([
  ['account by auth token', async () => {
    const account = await byToken.api.v2010.accounts(accountSid).fetch();
    assert.deepEqual([account.sid, account.status, account.type, account.ownerAccountSid], [accountSid, 'active', 'Full', accountSid]);
    assert.ok(account.dateCreated instanceof Date && account.dateCreated.getFullYear() > 2000);
    assert.equal(account.subresourceUris.incoming_phone_numbers, `/2010-04-01/Accounts/${accountSid}/IncomingPhoneNumbers.json`);
  }],
  ['list of accounts', async () => {
    const accounts = await byToken.api.v2010.accounts.list({ pageSize: 20 });
    assert.equal(accounts[0].sid, accountSid);
    assert.deepEqual(accounts.slice(1).map((a) => a.ownerAccountSid), [accountSid, accountSid]);
  }],
  ['list of keys', async () => {
    assert.deepEqual((await byToken.keys.list()).map((k) => k.sid), [apiKeySid]);
  }],
  ['a standard key may not see accounts and keys', async () => {
    isRefusal(await fails(byKey.api.v2010.accounts(accountSid).fetch()), 401, 20003);
    isRefusal(await fails(byKey.api.v2010.accounts.list()), 401, 20003);
    isRefusal(await fails(byKey.keys.list()), 401, 20003);
  }],
  ['a wrong secret is refused', async () => {
    isRefusal(await fails(twilio(accountSid, `${authToken}0`).incomingPhoneNumbers.list()), 401, 20003);
  }],
  ['numbers come whole at every page size', async () => {
    const whole = await byKey.incomingPhoneNumbers.list({ pageSize: 1000 });
    assert.ok(whole.length >= 38, `only ${whole.length} numbers`);
    for (const pageSize of [1, 3, 7, whole.length, 50]) {
      const paged = await byKey.incomingPhoneNumbers.list({ pageSize });
      assert.deepEqual(paged.map((n) => n.sid), whole.map((n) => n.sid), `page size ${pageSize}`);
    }
    assert.equal((await byKey.incomingPhoneNumbers.list({ limit: 5, pageSize: 2 })).length, 5);
  }],
  ['each number is met once', async () => {
    const seen = new Set();
    await new Promise((done, failed) => {
      byKey.incomingPhoneNumbers.each({ pageSize: 4, callback: (n) => seen.add(n.sid), done: (e) => (e ? failed(e) : done()) });
    });
    assert.equal(seen.size, (await byKey.incomingPhoneNumbers.list()).length);
  }],
  ['pages lead forth and back', async () => {
    const first = await byKey.incomingPhoneNumbers.page({ pageSize: 5 });
    const second = await first.nextPage();
    assert.notEqual(second.instances[0].sid, first.instances[0].sid);
    const back = await second.previousPage();
    assert.deepEqual(back.instances.map((n) => n.sid), first.instances.map((n) => n.sid));
    assert.equal(await first.previousPage(), undefined);
  }],
  ['filters', async () => {
    const british = await byKey.incomingPhoneNumbers.list({ phoneNumber: '+44*' });
    assert.ok(british.length > 0 && british.every((n) => n.phoneNumber.startsWith('+44')));
    assert.deepEqual(await byKey.incomingPhoneNumbers.list({ friendlyName: 'nobody' }), []);
    assert.ok((await byKey.incomingPhoneNumbers.local.list()).every((n) => n.phoneNumber.startsWith('+')));
  }],
  ['a number has its types', async () => {
    const number = await byKey.incomingPhoneNumbers((await named('Front desk')).sid).fetch();
    assert.equal(number.phoneNumber, '+15105550142');
    assert.equal(number.capabilities.voice, true);
    assert.ok(number.dateUpdated instanceof Date && !Number.isNaN(number.dateUpdated.getTime()));
    assert.equal(number.voiceCallerIdLookup, false);
    assert.match(number.voiceUrl, /^https:\/\/handler\.twilio\.com\/twiml\/EH[0-9a-f]{32}$/);
  }],
  ['update and put back', async () => {
    const number = await named('Spare 1');
    const at = byKey.incomingPhoneNumbers(number.sid);
    const changed = await at.update({ voiceUrl: 'https://example.com/voice?a=1&b=%C3%BC', voiceMethod: 'GET', friendlyName: 'Neu & wach' });
    assert.deepEqual([changed.voiceUrl, changed.voiceMethod, changed.friendlyName], ['https://example.com/voice?a=1&b=%C3%BC', 'GET', 'Neu & wach']);
    assert.equal((await at.fetch()).friendlyName, 'Neu & wach');
    await at.update({ voiceUrl: '' });
    assert.equal((await at.fetch()).voiceUrl, '');
    const before = await at.update({ voiceUrl: number.voiceUrl, voiceMethod: number.voiceMethod, friendlyName: number.friendlyName });
    assert.deepEqual({ ...before.toJSON(), dateUpdated: 0 }, { ...number.toJSON(), dateUpdated: 0 });
  }],
  ['bad values are refused in Twilio\'s words', async () => {
    const at = byKey.incomingPhoneNumbers((await named('Spare 2')).sid);
    const url = await fails(at.update({ voiceUrl: 'http://demo-contact-.example.com/api' }));
    isRefusal(url, 400, 21402);
    assert.equal(url.message, 'VoiceUrl is not a valid URL: http://demo-contact-.example.com/api');
    isRefusal(await fails(at.update({ voiceUrl: '', voiceFallbackUrl: 'https://example.com' })), 400, 21405);
    isRefusal(await fails(at.update({ friendlyName: 'n'.repeat(65) })), 400, 20001);
  }],
  ['what is not there is 20404', async () => {
    isRefusal(await fails(byKey.incomingPhoneNumbers(`PN${'0'.repeat(32)}`).fetch()), 404, 20404);
  }],
  ['countries, prices and balance', async () => {
    const countries = await byKey.availablePhoneNumbers.list();
    const america = countries.find((c) => c.countryCode === 'US');
    assert.deepEqual(Object.keys(america.subresourceUris).sort(), ['local', 'toll_free']);
    assert.equal((await byKey.availablePhoneNumbers('DE').fetch()).country, 'Germany');
    const prices = await byKey.pricing.v1.phoneNumbers.countries('US').fetch();
    assert.equal(prices.priceUnit, 'USD');
    assert.deepEqual(prices.phoneNumberPrices.map((p) => [p.numberType ?? p.number_type, p.currentPrice ?? p.current_price]), [['local', '1.15'], ['toll free', '2.15']]);
    assert.match((await byKey.balance.fetch()).balance, /^\d+\.\d\d$/);
  }],
  ['numbers for sale are found', async () => {
    const at = byKey.availablePhoneNumbers('US').local;
    const local = await at.list({ areaCode: 510, voiceEnabled: true, limit: 5 });
    assert.ok(local.length === 5 && local.every((n) => n.phoneNumber.startsWith('+1510') && n.locality === 'Oakland'));
    assert.ok((await at.list({ contains: '0142$', limit: 20 })).every((n) => n.phoneNumber.endsWith('0142')));
    assert.ok((await at.list({ inLocality: 'Seattle', limit: 3 })).every((n) => n.region === 'WA'));
    assert.deepEqual(await at.list({ areaCode: 999, limit: 3 }), []);
    assert.ok((await byKey.availablePhoneNumbers('US').tollFree.list({ limit: 3 })).length === 3);
    isRefusal(await fails(byKey.availablePhoneNumbers('US').mobile.list({ limit: 3 })), 404, 20404);
    isRefusal(await fails(at.list({ areaCode: 12, limit: 3 })), 400, 21451);
  }],
  ['a number is bought, handled and released', async () => {
    const [app] = await byKey.applications.list({ limit: 1 });
    const [trunk] = await byKey.trunking.v1.trunks.list({ limit: 1 });
    const before = Number((await byKey.balance.fetch()).balance);
    const [offer] = await byKey.availablePhoneNumbers('US').local.list({ inLocality: 'Chicago', limit: 1 });
    const bought = await byKey.incomingPhoneNumbers.create({ phoneNumber: offer.phoneNumber, voiceApplicationSid: app.sid });
    assert.deepEqual([bought.phoneNumber, bought.voiceApplicationSid, bought.trunkSid], [offer.phoneNumber, app.sid, null]);
    assert.ok(Math.abs(before - 1.15 - Number((await byKey.balance.fetch()).balance)) < 0.001);
    const at = byKey.incomingPhoneNumbers(bought.sid);
    const onTrunk = await at.update({ trunkSid: trunk.sid });
    assert.deepEqual([onTrunk.trunkSid, onTrunk.voiceApplicationSid], [trunk.sid, '']);
    const onApp = await at.update({ voiceApplicationSid: app.sid });
    assert.deepEqual([onApp.trunkSid, onApp.voiceApplicationSid], [null, app.sid]);
    isRefusal(await fails(byKey.incomingPhoneNumbers.create({ phoneNumber: offer.phoneNumber })), 400, 21422);
    assert.equal(await at.remove(), true);
  }],
  ['what a country wants of the buyer', async () => {
    const [berlin] = await byKey.availablePhoneNumbers('DE').local.list({ limit: 1 });
    const buy = (more) => byKey.incomingPhoneNumbers.create({ phoneNumber: berlin.phoneNumber, ...more });
    const addresses = await byKey.addresses.list();
    const inGermany = addresses.find((a) => a.isoCountry === 'DE').sid, elsewhere = addresses.find((a) => a.isoCountry === 'US').sid;
    const bundles = await byKey.numbers.v2.regulatoryCompliance.bundles.list();
    const approved = bundles.find((b) => b.status === 'twilio-approved').sid, waiting = bundles.find((b) => b.status === 'in-review').sid;
    isRefusal(await fails(buy({})), 400, 21631);
    isRefusal(await fails(buy({ addressSid: elsewhere })), 400, 21615);
    isRefusal(await fails(buy({ addressSid: inGermany })), 400, 21649);
    isRefusal(await fails(buy({ addressSid: inGermany, bundleSid: waiting })), 400, 21649);
    assert.equal((await buy({ addressSid: inGermany, bundleSid: approved })).bundleSid, approved);
    assert.equal((await byKey.numbers.v2.regulatoryCompliance.regulations.list({ isoCountry: 'US', numberType: 'local' })).length, 0);
    assert.equal((await byKey.numbers.v2.regulatoryCompliance.regulations.list({ isoCountry: 'DE', numberType: 'local' })).length, 1);
  }],
  ['applications and addresses are made, changed and removed', async () => {
    const app = await byKey.applications.create({ friendlyName: 'Made', voiceUrl: 'https://example.com/voice' });
    assert.equal((await byKey.applications(app.sid).update({ voiceUrl: '' })).voiceUrl, null);
    isRefusal(await fails(byKey.applications(app.sid).update({ voiceUrl: 'ftp://example.com' })), 400, 21502);
    assert.equal(await byKey.applications(app.sid).remove(), true);
    const address = await byKey.addresses.create({ customerName: 'N', street: 'S 1', city: 'C', region: 'R', postalCode: '1', isoCountry: 'SE' });
    assert.equal((await byKey.addresses(address.sid).update({ street: 'S 2' })).street, 'S 2');
    assert.equal(await byKey.addresses(address.sid).remove(), true);
  }],
  ['a released number is gone', async () => {
    const number = await named('Spare 3');
    assert.equal(await byKey.incomingPhoneNumbers(number.sid).remove(), true);
    isRefusal(await fails(byKey.incomingPhoneNumbers(number.sid).fetch()), 404, 20404);
  }],
  ['calls come whole and newest first at every page size', async () => {
    const startTimeAfter = new Date(Date.now() - 3 * 86400e3);
    const whole = await byKey.calls.list({ startTimeAfter, pageSize: 1000 });
    assert.ok(whole.length > 20, `only ${whole.length} calls`);
    assert.equal(new Set(whole.map((c) => c.sid)).size, whole.length);
    for (let i = 1; i < whole.length; i += 1) assert.ok(whole[i - 1].startTime >= whole[i].startTime);
    assert.ok(whole.every((c) => c.startTime >= startTimeAfter));
    const paged = await byKey.calls.list({ startTimeAfter, pageSize: 7 });
    assert.deepEqual(paged.map((c) => c.sid), whole.map((c) => c.sid));
  }],
  ['calls are filtered as Twilio filters them', async () => {
    const failed = await byKey.calls.list({ status: 'failed', pageSize: 1000 });
    assert.ok(failed.length > 30 && failed.every((c) => c.status === 'failed'));
    const one = failed.find((c) => c.to.startsWith('+'));
    const same = await byKey.calls.list({ to: one.to, from: one.from });
    assert.ok(same.some((c) => c.sid === one.sid) && same.every((c) => c.to === one.to && c.from === one.from));
    const then = await byKey.calls.list({ startTimeAfter: one.startTime, startTimeBefore: one.startTime });
    assert.ok(then.some((c) => c.sid === one.sid) && then.every((c) => +c.startTime === +one.startTime));
  }],
  ['a call has its legs, complaints and requests', async () => {
    const leg = (await byKey.calls.list({ status: 'failed', pageSize: 1000 })).find((c) => c.parentCallSid);
    const parent = await byKey.calls(leg.parentCallSid).fetch();
    assert.equal(parent.direction, 'inbound');
    assert.ok((await byKey.calls.list({ parentCallSid: parent.sid })).some((c) => c.sid === leg.sid));
    const events = await byKey.calls(parent.sid).events.list();
    assert.match(events[0].response.response_body, /<Dial/);
    const calls = await byKey.calls.list({ status: 'failed', limit: 200 });
    for (const call of calls) {
      const [note] = await byKey.calls(call.sid).notifications.list();
      if (!note) continue;
      assert.match(note.errorCode, /^[1-3][0-9]{4}$/);
      assert.equal(note.callSid, call.sid);
      return;
    }
    assert.fail('no call has a complaint');
  }],
  ['a recording is a sound', async () => {
    for (const call of await byKey.calls.list({ status: 'completed', limit: 100 })) {
      const [recording] = await byKey.calls(call.sid).recordings.list();
      if (!recording) continue;
      const there = `${process.env.TRUNKLINE_TWILIO_BASE.replace('{product}', 'api')}/2010-04-01/Accounts/${accountSid}/Recordings/${recording.sid}.wav`;
      const sound = await fetch(there, { headers: { authorization: `Basic ${btoa(`${apiKeySid}:${apiKeySecret}`)}` } });
      assert.equal(Buffer.from(await sound.arrayBuffer()).subarray(0, 4).toString(), 'RIFF');
      return;
    }
    assert.fail('no call was recorded');
  }],
  ['a live call is ended, once', async () => {
    const live = (await byKey.calls.list({ status: 'in-progress' })).find((c) => !c.parentCallSid);
    const ended = await byKey.calls(live.sid).update({ status: 'completed' });
    assert.equal(ended.status, 'completed');
    assert.equal((await byKey.calls.list({ parentCallSid: live.sid }))[0].status, 'completed');
    isRefusal(await fails(byKey.calls(live.sid).update({ status: 'completed' })), 400, 21220);
    isRefusal(await fails(byKey.calls(`CA${'0'.repeat(32)}`).fetch()), 404, 20404);
    isRefusal(await fails(byKey.calls.list({ pageSize: 1001 })), 400, 20007);
  }],
  ['conferences are listed by status and day', async () => {
    const running = await byKey.conferences.list({ status: 'in-progress' });
    assert.deepEqual(running.map((c) => c.friendlyName), ['dental-board', 'emergency-46']);
    assert.deepEqual((await byKey.conferences.list({ status: 'init' })).map((c) => c.friendlyName), ['training']);
    const since = await byKey.conferences.list({ dateCreatedAfter: new Date(Date.now() - 86400000), pageSize: 2 });
    assert.equal(since.length, 7);
    const over = since.find((c) => c.friendlyName === 'handover');
    assert.deepEqual([over.status, over.reasonConferenceEnded], ['completed', 'conference-ended-via-api']);
    assert.deepEqual(await byKey.conferences(over.sid).participants.list(), []);
    assert.equal((await byKey.conferences(over.sid).recordings.list())[0].source, 'Conference');
  }],
  ['people in a conference are muted, held, coached and removed', async () => {
    const [board] = await byKey.conferences.list({ friendlyName: 'dental-board', status: 'in-progress' });
    const people = await byKey.conferences(board.sid).participants.list({ pageSize: 1 });
    assert.equal(people.length, 4);
    assert.equal(new Set(people.map((p) => p.callSid)).size, 4);
    const at = byKey.conferences(board.sid).participants(people[1].callSid);
    assert.equal((await at.update({ muted: true })).muted, true);
    assert.equal((await at.update({ hold: true, holdUrl: 'https://example.com/hold' })).hold, true);
    assert.deepEqual((await byKey.conferences(board.sid).participants.list({ hold: true })).map((p) => p.callSid), [people[1].callSid, people[3].callSid]);
    assert.equal((await byKey.conferences(board.sid).participants('supervisor').update({ coaching: false })).coaching, false);
    isRefusal(await fails(at.update({ announceUrl: 'nowhere' })), 400, 21402);
    assert.equal(await byKey.conferences(board.sid).participants(people[3].callSid).remove(), true);
    isRefusal(await fails(byKey.conferences(board.sid).participants(people[3].callSid).fetch()), 404, 20404);
  }],
  ['a conference hears an announcement, and ends with its host', async () => {
    const [board] = await byKey.conferences.list({ friendlyName: 'dental-board', status: 'in-progress' });
    await byKey.conferences(board.sid).update({ announceUrl: 'https://example.com/announce' });
    assert.equal(await byKey.conferences(board.sid).participants('front desk').remove(), true);
    const over = await byKey.conferences(board.sid).fetch();
    assert.deepEqual([over.status, over.reasonConferenceEnded], ['completed', 'participant-with-end-conference-on-exit-kicked']);
    assert.match(over.callSidEndingConference, /^CA[0-9a-f]{32}$/);
    const [other] = await byKey.conferences.list({ friendlyName: 'emergency-46' });
    assert.equal((await byKey.conferences(other.sid).update({ status: 'completed' })).reasonConferenceEnded, 'conference-ended-via-api');
    isRefusal(await fails(byKey.conferences(other.sid).update({ status: 'in-progress' })), 400, 20001);
    isRefusal(await fails(byKey.conferences(`CF${'0'.repeat(32)}`).fetch()), 404, 20404);
  }],
  ['a bin answers what Twilio\'s own code signs', async () => {
    const address = (await named('Front desk')).voiceUrl;
    const there = process.env.TRUNKLINE_TWILIO_BASE.replace('{product}', 'handler') + new URL(address).pathname;
    const query = `?AccountSid=${accountSid}&To=%2B15105550142`;
    const sign = (token, url, form) => ({ headers: { 'X-Twilio-Signature': twilio.getExpectedTwilioSignature(token, url, form) } });
    const read = await fetch(there + query, sign(authToken, address + query, {}));
    assert.equal(read.status, 200);
    assert.match(await read.text(), /<Sip .*>sip:\+15105550142@[a-z]+\.sip\.livekit\.cloud/);
    const form = { To: '+15105550142', AccountSid: accountSid, From: '+14155550100' };
    const posted = await fetch(there, { method: 'POST', body: new URLSearchParams(form), ...sign(authToken, address, form) });
    assert.equal(posted.status, 200);
    assert.equal((await fetch(there + query, sign(apiKeySecret, address + query, {}))).status, 403);
  }],
  ['a call is placed and hung up', async () => {
    const call = await byKey.calls.create({ to: '+15105550171', from: '+15105550182', twiml: '<Response><Pause length="30"/></Response>' });
    assert.deepEqual([call.status, call.direction, call.to], ['queued', 'outbound-api', '+15105550171']);
    const ended = await byKey.calls(call.sid).update({ status: 'completed' });
    assert.ok(['canceled', 'completed'].includes(ended.status), ended.status);
    isRefusal(await fails(byKey.calls.create({ to: '+14155550199', from: '+14155550198', twiml: '<Response/>' })), 400, 21210);
  }],
  ['a function goes from service to deployment', async () => {
    const service = await byKey.serverless.v1.services.create({ uniqueName: 'tried', friendlyName: 'Tried', includeCredentials: false, uiEditable: true });
    const at = byKey.serverless.v1.services(service.sid);
    assert.equal((await byKey.serverless.v1.services('tried').fetch()).sid, service.sid);
    isRefusal(await fails(byKey.serverless.v1.services.create({ uniqueName: 'tried', friendlyName: 'x' })), 409, 20409);
    const environment = await at.environments.create({ uniqueName: 'production' });
    assert.equal(environment.domainName, `${service.domainBase}.twil.io`);
    assert.equal(environment.buildSid, null);
    const func = await at.functions.create({ friendlyName: 'hello' });
    const form = new FormData(); // as Twilio's toolkit uploads: no SDK can
    form.append('Path', '/hello');
    form.append('Visibility', 'protected');
    form.append('Content', new Blob(['const twiml = "<Response/>";\n'], { type: 'application/javascript' }), 'hello.js');
    const upload = `${process.env.TRUNKLINE_TWILIO_BASE.replace('{product}', 'serverless-upload')}/v1/Services/${service.sid}/Functions/${func.sid}/Versions`;
    const uploaded = await fetch(upload, { method: 'POST', body: form, headers: { Authorization: `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}` } });
    assert.equal(uploaded.status, 201);
    const version = await uploaded.json();
    const [found] = await at.functions(func.sid).functionVersions.list();
    assert.deepEqual([found.sid, found.path, found.visibility], [version.sid, '/hello', 'protected']);
    assert.equal((await at.functions(func.sid).functionVersions(version.sid).functionVersionContent().fetch()).content, 'const twiml = "<Response/>";\n');
    const build = await at.builds.create({ functionVersions: [version.sid], runtime: 'node22' });
    assert.equal(build.status, 'building');
    isRefusal(await fails(at.environments(environment.sid).deployments.create({ buildSid: build.sid })), 400, 20001);
    for (let i = 0; i < 5 && (await at.builds(build.sid).buildStatus().fetch()).status !== 'completed'; ++i);
    const deployment = await at.environments(environment.sid).deployments.create({ buildSid: build.sid });
    assert.equal((await at.environments(environment.sid).fetch()).buildSid, build.sid);
    assert.equal((await at.environments(environment.sid).deployments.list())[0].sid, deployment.sid);
    assert.deepEqual((await at.builds(build.sid).fetch()).functionVersions.map((v) => v.sid), [version.sid]);
    isRefusal(await fails(at.builds(build.sid).remove()), 400, 20001);
    const there = `${process.env.TRUNKLINE_TWILIO_BASE.replace('{product}', 'twil.io')}/${environment.domainName}/hello`;
    const address = `https://${environment.domainName}/hello`;
    const signed = { 'X-Twilio-Signature': twilio.getExpectedTwilioSignature(authToken, address, { To: '+1' }) };
    const answer = await fetch(there, { method: 'POST', body: new URLSearchParams({ To: '+1' }), headers: signed });
    assert.deepEqual([answer.status, await answer.text()], [200, '<Response/>']);
    assert.equal((await fetch(there)).status, 403);
    assert.equal(await byKey.serverless.v1.services(service.sid).remove(), true);
    assert.deepEqual((await byKey.serverless.v1.services.list()).map((one) => one.uniqueName), ['trunkline']);
  }],
]);
