// 下单并签约: one payment pays the order and signs a periodic contract, which is noticed and ended. Its deductions are v2's.
import assert from 'node:assert/strict';

import { at, has, refused } from '../stage.mjs';

const APPID = 'wxd678efh567hg6787';
const OPENID = 'oYobu0MVnQfWpSMOYJz2AHPG_gQw';
const SUB = '1900000109';
const CODE = 'contract20260302';
const MODES = {
  direct: {
    role: 'direct',
    segment: '',
    ordering: (mchid) => ({ appid: APPID, mchid, payer: { openid: OPENID } }),
    asking: (mchid) => `mchid=${mchid}`,
    query: '',
    ending: {},
    notices: '/v3/papay/contracts',
    noticing: (mchid) => ({ mchid, appid: APPID }),
    owner: (mchid) => mchid,
  },
  partner: {
    role: 'service_provider',
    segment: '/partner',
    ordering: (sp_mchid) => ({ sp_appid: APPID, sp_mchid, sub_mchid: SUB, payer: { sp_openid: OPENID } }),
    asking: (mchid) => `sp_mchid=${mchid}&sub_mchid=${SUB}`,
    query: `?sub_mchid=${SUB}`,
    ending: { sub_mchid: SUB },
    notices: '/v3/partner-papay/contracts',
    noticing: (sp_mchid) => ({ sp_mchid, sp_appid: APPID, sub_mchid: SUB }),
    owner: () => SUB,
  },
};

async function play(stage, mode) {
  const { merchant, world, told } = stage;
  const { mchid } = merchant;
  const orders = `/v3/pay${mode.segment}/transactions`;
  const byCode = `/v3/papay/sign${mode.segment}/contracts/plan-id/12535/out-contract-code/${CODE}`;
  const order = `${orders}/out-trade-no/contract1?${mode.asking(mchid)}`;
  const contract = () => merchant.get(`${byCode}${mode.query}`);
  const placed = await merchant.post(`${orders}/jsapi-with-contract`, {
    ...mode.ordering(mchid),
    description: '会员首月',
    out_trade_no: 'contract1',
    notify_url: at('/paid'),
    amount: { total: 100, currency: 'CNY' },
    contract_info: {
      plan_id: '12535',
      contract_mchid: mchid,
      contract_appid: APPID,
      contract_code: CODE,
      request_serial: '1000',
      contract_display_account: '微信代扣用户A',
      contract_notify_url: at('/signed'),
    },
  });
  has(placed, 'prepay_id');
  assert.equal((await merchant.get(order)).trade_state, 'NOTPAY');
  await refused(contract(), 404, 'RESOURCE_NOT_EXISTS');

  await world.pay(mode.owner(mchid), 'contract1');
  const paid = await stage.toldPaid('/paid', order);
  assert.deepEqual([paid.out_trade_no, paid.amount.total], ['contract1', 100]);
  const signed = await told('ENTRUST.SIGN', '/signed', 'entrust');
  assert.deepEqual(signed, await contract());
  assert.equal(signed.contract_state, 'SIGNED');

  const notice = { ...mode.noticing(mchid), estimated_amount: { amount: 900, currency: 'CNY' } };
  assert.equal(await merchant.post(`${mode.notices}/${signed.contract_id}/notify`, notice), undefined);
  await assert.rejects(merchant.post(`${mode.notices}/${signed.contract_id}/notify`, notice), {
    code: 'RESOURCE_ALREADY_EXISTS',
  });

  const ending = await merchant.post(`${byCode}/terminate`, {
    ...mode.ending,
    contract_termination_remark: '不再需要',
  });
  const ended = await told('ENTRUST.TERMINATE', '/signed', 'entrust');
  const over = await contract();
  assert.deepEqual([ended, ending], [over, over]);
  assert.equal(over.contract_state, 'TERMINATED');
}

export const stories = Object.entries(MODES).map(([name, mode]) => ({
  name: `order with contract ${name}`,
  role: mode.role,
  play: (stage) => play(stage, mode),
}));
