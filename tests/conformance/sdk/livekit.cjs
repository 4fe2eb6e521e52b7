// LiveKit's SDK, unchanged, on an empty project: the sandbox's or a real server's. Its address and key are in TRUNKLINE_LIVEKIT.
'use strict';
const assert = require('node:assert/strict');
const { createRequire } = require('node:module');
const cases = require('./cases.cjs');

const { AgentDispatchClient, RoomServiceClient, ServerError, SipClient } = createRequire(`${process.env.TRUNKLINE_SDKS}/`)('livekit-server-sdk');
const { url, apiKey, apiSecret } = JSON.parse(process.env.TRUNKLINE_LIVEKIT);
const sip = new SipClient(url, apiKey, apiSecret);
const rooms = new RoomServiceClient(url, apiKey, apiSecret);
const agents = new AgentDispatchClient(url, apiKey, apiSecret);
const { fails } = cases;

function isRefusal(problem, status, code) {
  assert.ok(problem instanceof ServerError, `is no ServerError: ${problem}`);
  assert.deepEqual([problem.status, problem.code], [status, code]);
}

const ids = (list, key) => list.map((item) => item[key]).sort();

let trunk;
let other;
let rule;

cases([
  ['nothing is there at first', async () => {
    assert.deepEqual(await sip.listSipInboundTrunk(), []);
    assert.deepEqual(await sip.listSipDispatchRule(), []);
    assert.deepEqual(await rooms.listRooms(), []);
  }],
  ['trunk is created', async () => {
    trunk = await sip.createSipInboundTrunk('Main', ['+15105550142'], { metadata: '{"a":1}', authUsername: 'nd', authPassword: 'secret of the trunk', headersToAttributes: { 'X-Call': 'call' } });
    assert.match(trunk.sipTrunkId, /^ST_[A-Za-z0-9]{12}$/);
    assert.deepEqual([trunk.name, trunk.numbers, trunk.authUsername, trunk.authPassword, trunk.metadata], ['Main', ['+15105550142'], 'nd', 'secret of the trunk', '{"a":1}']);
    other = await sip.createSipInboundTrunk('Other', [], { authUsername: 'o', authPassword: 'p' });
  }],
  ['trunks are listed, all and by id and number', async () => {
    assert.deepEqual(ids(await sip.listSipInboundTrunk(), 'sipTrunkId'), [trunk.sipTrunkId, other.sipTrunkId].sort());
    assert.deepEqual(ids(await sip.listSipInboundTrunk({ trunkIds: [trunk.sipTrunkId] }), 'sipTrunkId'), [trunk.sipTrunkId]);
    assert.deepEqual(ids(await sip.listSipInboundTrunk({ numbers: ['+15105550199'] }), 'sipTrunkId'), [other.sipTrunkId]);
  }],
  ['trunk fields are changed, the others kept', async () => {
    const changed = await sip.updateSipInboundTrunkFields(trunk.sipTrunkId, { name: 'Main line', numbers: { add: ['+15105550143'] } });
    assert.deepEqual([changed.name, changed.numbers, changed.authPassword], ['Main line', ['+15105550142', '+15105550143'], 'secret of the trunk']);
  }],
  ['trunk is replaced whole', async () => {
    const [now] = await sip.listSipInboundTrunk({ trunkIds: [trunk.sipTrunkId] });
    now.metadata = '';
    now.allowedNumbers = ['+4930123'];
    const replaced = await sip.updateSipInboundTrunk(trunk.sipTrunkId, now);
    assert.deepEqual([replaced.metadata, replaced.allowedNumbers, replaced.name], ['', ['+4930123'], 'Main line']);
  }],
  ['an open or a colliding trunk is refused', async () => {
    isRefusal(await fails(sip.createSipInboundTrunk('Open', [])), 400, 'invalid_argument');
    const problem = await fails(sip.createSipInboundTrunk('Twice', [], { authUsername: 'x', authPassword: 'y' }));
    isRefusal(problem, 400, 'invalid_argument');
    assert.match(problem.message, /Conflicting inbound SIP Trunks/);
  }],
  ['rules of each kind are created', async () => {
    rule = await sip.createSipDispatchRule({ type: 'direct', roomName: 'desk', pin: '1234' }, { name: 'Desk', trunkIds: [trunk.sipTrunkId], attributes: { team: 'a' } });
    assert.match(rule.sipDispatchRuleId, /^SDR_[A-Za-z0-9]{12}$/);
    assert.deepEqual(rule.rule.rule.case, 'dispatchRuleDirect');
    assert.deepEqual([rule.rule.rule.value.roomName, rule.rule.rule.value.pin, rule.trunkIds], ['desk', '1234', [trunk.sipTrunkId]]);
    const each = await sip.createSipDispatchRule({ type: 'individual', roomPrefix: 'call-' }, { trunkIds: [other.sipTrunkId] });
    assert.equal(each.rule.rule.value.roomPrefix, 'call-');
    const callee = await sip.createSipDispatchRule({ type: 'callee', roomPrefix: 'to-', randomize: true, pin: '9' }, {});
    assert.deepEqual([callee.rule.rule.case, callee.rule.rule.value.randomize], ['dispatchRuleCallee', true]);
  }],
  ['rules are listed, all, by id and by trunk', async () => {
    assert.equal((await sip.listSipDispatchRule()).length, 3);
    assert.deepEqual(ids(await sip.listSipDispatchRule({ dispatchRuleIds: [rule.sipDispatchRuleId] }), 'sipDispatchRuleId'), [rule.sipDispatchRuleId]);
    assert.equal((await sip.listSipDispatchRule({ trunkIds: [trunk.sipTrunkId] })).length, 2); // its own and the one for every trunk
  }],
  ['rule fields are changed, the others kept', async () => {
    const changed = await sip.updateSipDispatchRuleFields(rule.sipDispatchRuleId, { name: 'Front desk', metadata: 'm' });
    assert.deepEqual([changed.name, changed.metadata, changed.rule.rule.value.pin, changed.attributes.team], ['Front desk', 'm', '1234', 'a']);
  }],
  ['rule is replaced whole', async () => {
    const [now] = await sip.listSipDispatchRule({ dispatchRuleIds: [rule.sipDispatchRuleId] });
    now.rule.rule.value.roomName = 'desk-2';
    const replaced = await sip.updateSipDispatchRule(rule.sipDispatchRuleId, now);
    assert.equal(replaced.rule.rule.value.roomName, 'desk-2');
  }],
  ['a colliding rule is refused', async () => {
    isRefusal(await fails(sip.createSipDispatchRule({ type: 'direct', roomName: 'x', pin: '1234' }, { trunkIds: [trunk.sipTrunkId] })), 400, 'invalid_argument');
  }],
  ['what is not there is not_found', async () => {
    isRefusal(await fails(sip.deleteSipDispatchRule('SDR_missing')), 404, 'not_found');
    isRefusal(await fails(sip.updateSipInboundTrunkFields('ST_missing', { name: 'x' })), 404, 'not_found');
    assert.equal((await sip.deleteSipTrunk('ST_missing')).sipTrunkId, 'ST_missing'); // LiveKit's way: not an error
  }],
  ['rooms are made, listed, changed and closed', async () => {
    const room = await rooms.createRoom({ name: 'desk', emptyTimeout: 600, maxParticipants: 5, metadata: 'm' });
    assert.match(room.sid, /^RM_[A-Za-z0-9]{12}$/);
    assert.deepEqual([room.name, room.emptyTimeout, room.maxParticipants, room.metadata], ['desk', 600, 5, 'm']);
    assert.ok(room.creationTime > 1700000000n);
    assert.deepEqual((await rooms.listRooms(['desk', 'nobody'])).map((r) => r.name), ['desk']);
    assert.deepEqual(await rooms.listParticipants('desk'), []);
    assert.equal((await rooms.updateRoomMetadata('desk', 'other')).metadata, 'other');
    assert.equal((await rooms.createRoom({ name: 'desk', metadata: 'ignored' })).metadata, 'other'); // LiveKit's way: the room as it is
    isRefusal(await fails(rooms.updateRoomMetadata('nobody', 'm')), 404, 'not_found');
    isRefusal(await fails(sip.transferSipParticipant('desk', 'nobody', 'tel:+15105550142')), 404, 'not_found');
    isRefusal(await fails(sip.transferSipParticipant('desk', 'nobody', '+15105550142')), 400, 'invalid_argument');
    await rooms.deleteRoom('desk');
    assert.deepEqual(await rooms.listRooms(['desk']), []);
    isRefusal(await fails(rooms.removeParticipant('desk', 'nobody')), 404, 'not_found');
  }],
  ['an agent is asked for and taken back', async () => {
    await rooms.createRoom({ name: 'agents', emptyTimeout: 600 });
    const dispatch = await agents.createDispatch('agents', 'receptionist', { metadata: 'hello' });
    assert.deepEqual([dispatch.agentName, dispatch.room, dispatch.metadata], ['receptionist', 'agents', 'hello']);
    const named = async () => (await agents.listDispatch('agents')).filter((d) => d.agentName); // beside the room's automatic one
    assert.deepEqual((await named()).map((d) => d.id), [dispatch.id]);
    await agents.deleteDispatch(dispatch.id, 'agents');
    assert.deepEqual(await named(), []);
    await rooms.deleteRoom('agents');
  }],
  ['a call out ends with the status of the other side', async () => {
    isRefusal(await fails(sip.createSipParticipant('ST_missing', '+14155550199', 'calls')), 404, 'not_found');
    const out = await sip.createSipOutboundTrunk('Out', 'nobody-has-this-trunk.pstn.twilio.com', ['+15105550191'], {});
    const problem = await fails(sip.createSipParticipant(out.sipTrunkId, '+14155550199', 'calls',
      { participantIdentity: 'phone', waitUntilAnswered: true, ringingTimeout: 5 }));
    // Without a livekit-sip nobody takes the call.
    if (problem.status === 503) assert.equal(problem.code, 'unavailable');
    else assert.deepEqual([problem.status, problem.code, problem.metadata.sip_status_code], [404, 'not_found', '404']);
    await sip.deleteSipTrunk(out.sipTrunkId);
  }],
  ['a wrong secret and an unknown key are refused', async () => {
    for (const [key, secret] of [[apiKey, `${apiSecret}0`], ['APInobody', apiSecret]]) {
      const problem = await fails(new SipClient(url, key, secret).listSipInboundTrunk());
      assert.ok(problem instanceof ServerError, `is no ServerError: ${problem}`);
      assert.equal(problem.status, 401);
    }
  }],
  ['everything is deleted', async () => {
    for (const one of await sip.listSipDispatchRule()) await sip.deleteSipDispatchRule(one.sipDispatchRuleId);
    const gone = await sip.deleteSipTrunk(trunk.sipTrunkId);
    assert.equal(gone.sipTrunkId, trunk.sipTrunkId);
    await sip.deleteSipTrunk(other.sipTrunkId);
    assert.deepEqual(await sip.listSipInboundTrunk(), []);
    assert.deepEqual(await sip.listSipDispatchRule(), []);
  }],
]);
