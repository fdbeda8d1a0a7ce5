// 教育续费通, by a direct merchant and by a service provider; its addresses are agreed upon beforehand.
import assert from 'node:assert/strict';

import { at, consistent, refused } from '../stage.mjs';

const BASE = '/v3/edu-papay';
const PLAN = '101164396123311331';
const OPENID = 'oYobu0MVnQfWpSMOYJz2AHPG_gQw';
const MODES = {
  direct: { role: 'direct', parties: { appid: 'wxd678efh567hg6787' } },
  partner: { role: 'service_provider', parties: { appid: 'wxd678efh567hg6787', sub_mchid: '1900000109' } },
};

async function play({ merchant, world, told }, parties) {
  await world.declarePlan(merchant.mchid, PLAN, {
    kind: 'education',
    signing_url: at('/signed'),
    termination_url: at('/ended'),
  });
  const { sub_mchid } = parties;
  const asking = new URLSearchParams(parties);
  const byUser = `${BASE}/user/${OPENID}/contracts?${asking}&plan_id=${PLAN}`;
  const { presign_token: session } = await merchant.post(`${BASE}/contracts/presign`, {
    ...parties,
    openid: OPENID,
    plan_id: PLAN,
    user_id: 'pupil1',
    period_start_date: '2026-03-10',
    trade_scene: 'EDUCATION_PERIOD',
  });
  await refused(merchant.get(byUser), 404, 'RESOURCE_NOT_EXISTS');

  await world.confirm(session);
  const signed = await told('ENTRUST.SIGNING', '/signed');
  const { contract_id: id, contract_status } = signed.contract_information;
  assert.equal(contract_status, 'ADD');
  const byId = `${BASE}/contracts/id/${id}?${asking}`;
  assert.deepEqual(await merchant.get(byId), signed);
  assert.deepEqual((await merchant.get(byUser)).data, [signed]);

  assert.equal(await merchant.post(`${BASE}/user-notifications/${id}/send`, parties), undefined);
  const deduction = {
    ...parties,
    body: '学费',
    attach: '附加',
    out_trade_no: 'edu1',
    notify_url: at('/paid'),
    contract_id: id,
    trade_scene: 'EDUCATION_PERIOD',
    amount: { total: 5000, currency: 'CNY' },
    device_information: { device_id: 'device1', device_ip: '119.145.83.6' },
  };
  assert.equal(await merchant.post(`${BASE}/transactions`, deduction), undefined);
  const paid = await told('TRANSACTION.SUCCESS', '/paid', 'transaction');
  const sub = sub_mchid ? `?sub_mchid=${sub_mchid}` : '';
  const order = await merchant.get(`${BASE}/transactions/out-trade-no/edu1${sub}`);
  assert.deepEqual(await merchant.get(`${BASE}/transactions/id/${order.transaction_id}${sub}`), order);
  consistent(order, paid);
  assert.deepEqual([paid.trade_state, paid.amount.total, paid.attach], ['SUCCESS', 5000, '附加']);
  assert.deepEqual([paid.plan_id, paid.contract_information], [PLAN, signed.contract_information]);

  assert.equal(await merchant.call('DELETE', `${BASE}/contracts/${id}`), undefined);
  const ended = await told('ENTRUST.RELEASE', '/ended');
  assert.equal(ended.contract_information.contract_status, 'DELETE');
  assert.equal(ended.contract_information.contract_id, id);
  await refused(merchant.get(byId), 404, 'RESOURCE_NOT_EXISTS');
  const last = await merchant.get(`${byUser}&contract_status=DELETE`);
  assert.deepEqual(last.data, [ended]);
}

export const stories = Object.entries(MODES).map(([name, { role, parties }]) => ({
  name: `edu-papay ${name}`,
  role,
  play: (stage) => play(stage, parties),
}));
