// 代扣预签约 on HarmonyOS: a periodic contract that is noticed two days ahead, charged, and ended.
import assert from 'node:assert/strict';

import { at, has, refused } from '../stage.mjs';

const BASE = '/v3/papay/sign/contracts';
const CODE = 'harmony20260302';
const APPID = 'wxd678efh567hg6787';

async function play(stage) {
  const { merchant, world, told } = stage;
  const byCode = `${BASE}/plan-id/12535/out-contract-code/${CODE}`;
  const opened = await merchant.post(`${BASE}/pre-entrust-sign`, {
    sign_scene: 'SIGN_SCENE_APP',
    appid: APPID,
    openid: 'oYobu0MVnQfWpSMOYJz2AHPG_gQw',
    plan_id: 12535,
    out_contract_code: CODE,
    contract_display_account: '微信代扣用户A',
    contract_notify_url: at('/signed'),
    out_user_code: 'user1',
    device_info: {
      device_type: 'DEVICE_TYPE_PHONE',
      device_os: 'HarmonyOS 5',
      device_id: 'device1',
      device_running_as_root: false,
      device_ip: '119.145.83.6',
      weixin_installed: true,
      weixin_version: '8.0',
      days_since_first_login: 'DAYS_SINCE_FIRST_LOGIN_WITHIN_30_DAYS',
    },
  });
  has(opened, 'mini_program_username', 'mini_program_path');
  await refused(merchant.get(byCode), 404, 'RESOURCE_NOT_EXISTS');

  await world.confirm(opened.pre_entrustweb_id);
  const signed = await told('ENTRUST.SIGN', '/signed', 'entrust');
  const contract = await merchant.get(byCode);
  assert.deepEqual(signed, contract);
  assert.equal(contract.contract_state, 'SIGNED');
  const { mask_wxid: _, ...harmony } = await merchant.get(`${BASE}/harmony-plan-id/12535/out-contract-code/${CODE}`);
  assert.deepEqual(harmony, contract);

  const id = contract.contract_id;
  const notice = {
    mchid: merchant.mchid,
    appid: APPID,
    deduct_duration: { count: 1, unit: 'DAY' },
    estimated_amount: { amount: 900 },
  };
  assert.equal(await merchant.post(`/v3/papay/contracts/${id}/notify`, notice), undefined);
  await assert.rejects(merchant.post(`/v3/papay/contracts/${id}/notify`, notice), { code: 'RESOURCE_ALREADY_EXISTS' });
  const deduction = {
    appid: APPID,
    out_trade_no: 'harmony1',
    description: '会员',
    transaction_notify_url: at('/paid'),
    contract_id: id,
    amount: { total: 900 },
    harmony_account_id: 'account1',
  };
  const deduct = () => merchant.post('/v3/papay/pay/harmony/transactions/apply', deduction);
  await world.advanceTo('2026-03-03T23:59:59+08:00');
  await refused(deduct(), 400, 'INVALID_REQUEST');
  await world.advanceTo('2026-03-04T09:00:00+08:00');
  assert.deepEqual(await deduct(), { out_trade_no: 'harmony1', amount: { total: 900, currency: 'CNY' } });
  const paid = await stage.toldPaid('/paid', `/v3/pay/transactions/out-trade-no/harmony1?mchid=${merchant.mchid}`);
  assert.deepEqual([paid.out_trade_no, paid.trade_type, paid.amount.total], ['harmony1', 'PAP', 900]);

  const ending = await merchant.post(`${byCode}/terminate`, { contract_termination_remark: '不再需要' });
  const ended = await told('ENTRUST.TERMINATE', '/signed', 'entrust');
  const over = await merchant.get(byCode);
  assert.deepEqual([ended, ending], [over, over]);
  assert.equal(over.contract_terminate_info.contract_termination_mode, 'MCH_API_TERMINATE');
  await assert.rejects(merchant.post(`/v3/papay/contracts/${id}/notify`, notice), { code: 'CONTRACT_NOT_EXIST' });
}

export const stories = [{ name: 'papay/sign on HarmonyOS', role: 'direct', play }];
