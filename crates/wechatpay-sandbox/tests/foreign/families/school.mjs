// 校园轻松付: the same idea as 教育续费通 in the words of 支付分.
import assert from 'node:assert/strict';

import { at, refused } from '../stage.mjs';

const BASE = '/v3/eduschoolpay';
const PLAN = '12535';
const APPID = 'wxd678efh567hg6787';
const OPENID = 'oYobu0MVnQfWpSMOYJz2AHPG_gQw';

async function play({ merchant, world, told }) {
  await world.declarePlan(merchant.mchid, PLAN, {
    kind: 'education',
    signing_url: at('/signed'),
    termination_url: at('/ended'),
  });
  const byUser = (status) => `${BASE}/users/${OPENID}/contracts?plan_id=${PLAN}&contract_status=${status}`;
  const { presign_token: session } = await merchant.post(`${BASE}/contracts/presign`, {
    appid: APPID,
    openid: OPENID,
    plan_id: PLAN,
    user_id: 'pupil1',
    school_id: 'school1',
    out_contract_code: 'school1',
  });
  await refused(merchant.get(`${BASE}/contracts/wx00000000000000wx`), 404, 'NOT_FOUND');

  await world.confirm(session);
  const signed = await told('PAYSCORE.USER_OPEN_SERVICE', '/signed');
  const byId = `${BASE}/contracts/${signed.contract_id}`;
  assert.deepEqual(await merchant.get(byId), signed);
  assert.deepEqual((await merchant.get(byUser('ADD'))).data, [signed]);
  assert.deepEqual([signed.contract_status, signed.out_contract_code], ['ADD', 'school1']);

  const accepted = await merchant.post(`${BASE}/transactions`, {
    appid: APPID,
    description: '午餐',
    out_trade_no: 'school1',
    notify_url: at('/paid'),
    contract_id: signed.contract_id,
    user_id: 'pupil1',
    amount: { total: 1200, currency: 'CNY' },
    scene_info: { start_time: '2026-03-02T10:00:00+08:00', school_id: 'school1', scene_type: 'CANTEEN' },
    device_info: { device_id: 'device1', device_ip: '119.145.83.6' },
  });
  assert.deepEqual([accepted.out_trade_no, accepted.trade_state], ['school1', 'ACCEPTED']);
  const paid = await told('TRANSACTION.INDUSTRY_SUCCESS', '/paid', 'transaction');
  const order = await merchant.get(`${BASE}/transactions/out-trade-no/school1`);
  assert.deepEqual(paid, order);
  assert.deepEqual(await merchant.get(`${BASE}/transactions/id/${order.transaction_id}`), order);
  assert.deepEqual([order.trade_state, order.amount.total], ['SUCCESS', 1200]);

  assert.equal(await merchant.post(`${byId}/terminate`), undefined);
  const ended = await told('PAYSCORE.USER_CLOSE_SERVICE', '/ended');
  assert.deepEqual(ended, await merchant.get(byId));
  assert.equal(ended.contract_status, 'DELETE');
  assert.deepEqual((await merchant.get(byUser('DELETE'))).data, [ended]);
}

export const stories = [{ name: 'eduschoolpay', role: 'direct', play }];
