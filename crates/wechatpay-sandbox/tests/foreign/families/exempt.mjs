// 免密支付, four kinds of callers: the contract pays for orders of its own merchant.
import assert from 'node:assert/strict';

import { at, has, refused } from '../stage.mjs';

const BASE = '/v3/password-exempt-contract/contracts';
const CODE = 'exempt20260302';
const APPID = 'wxd678efh567hg6787';
const SUB = { sub_mchid: '1900000109', sub_appid: 'wxcbda96de0b165484' };
const OPENID = 'oYobu0MVnQfWpSMOYJz2AHPG_gQw';
const KINDS = {
  normal: {
    role: 'direct',
    parties: { appid: APPID, openid: OPENID },
    orders: '/v3/pay/transactions',
    ordering: (mchid) => ({ appid: APPID, mchid, payer: { openid: OPENID } }),
    asking: (mchid) => `mchid=${mchid}`,
  },
  'service-provider': {
    role: 'service_provider',
    parties: { sp_appid: APPID, sp_openid: OPENID, ...SUB },
    orders: '/v3/pay/partner/transactions',
    ordering: (sp_mchid) => ({ sp_appid: APPID, sp_mchid, ...SUB, payer: { sp_openid: OPENID } }),
    asking: (mchid) => `sp_mchid=${mchid}&sub_mchid=${SUB.sub_mchid}`,
  },
  qs: { role: 'institution', parties: { appid: APPID, openid: OPENID, ...SUB } },
  ecommerce: { role: 'ecommerce_platform', parties: { appid: APPID, openid: OPENID } },
};

async function play(stage, kind) {
  const { merchant, world, told } = stage;
  const { parties, orders } = KINDS[kind];
  const byCode = `${BASE}/service-id/12535/out-contract-code/${CODE}`;
  const opened = await merchant.post(`${BASE}/${kind}/pre-entrust-sign/mini-program`, {
    ...parties,
    service_id: 12535,
    out_contract_code: CODE,
    contract_display_account: '微信代扣用户A',
    notify_url: at('/signed'),
  });
  assert.deepEqual([opened.mchid, opened.service_id, opened.out_contract_code], [merchant.mchid, 12535, CODE]);
  await refused(merchant.get(byCode), 404, 'RESOURCE_NOT_EXISTS');

  await world.confirm(opened.pre_entrustweb_id);
  const signed = await told('ENTRUST.SIGN', '/signed', 'entrust');
  const contract = await merchant.get(byCode);
  assert.deepEqual(signed, contract);
  assert.deepEqual([contract.contract_state, contract.openid], ['SIGNED', OPENID]);
  if (orders) await pay(stage, KINDS[kind], contract.contract_id);

  const ending = await merchant.post(`${byCode}/terminate`, { contract_termination_remark: '不再需要' });
  assert.deepEqual(ending, { mchid: merchant.mchid, service_id: 12535, out_contract_code: CODE });
  const ended = await told('ENTRUST.TERMINATE', '/signed', 'entrust');
  const over = await merchant.get(byCode);
  assert.deepEqual(ended, over);
  assert.equal(over.contract_state, 'TERMINATED');
  assert.equal(over.contract_terminate_info.contract_termination_mode, 'MCH_API_TERMINATE');
  await refused(merchant.post(`${byCode}/terminate`, { contract_termination_remark: '再次' }), 400, 'INVALID_REQUEST');
}

/** An order that the contract pays: nobody is asked. */
async function pay(stage, { orders, ordering, asking }, contractId) {
  const { merchant } = stage;
  const placed = await merchant.post(`${orders}/jsapi-with-contract`, {
    ...ordering(merchant.mchid),
    description: '会员',
    out_trade_no: 'exempt1',
    notify_url: at('/paid'),
    amount: { total: 100, currency: 'CNY' },
    contract_info: { password_free_contract_id: contractId },
  });
  has(placed, 'prepay_id');
  const paid = await stage.toldPaid('/paid', `${orders}/out-trade-no/exempt1?${asking(merchant.mchid)}`);
  assert.deepEqual([paid.out_trade_no, paid.amount.total], ['exempt1', 100]);
}

export const stories = Object.entries(KINDS).map(([kind, { role }]) => ({
  name: `password-exempt ${kind}`,
  role,
  play: (stage) => play(stage, kind),
}));
