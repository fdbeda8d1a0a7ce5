// 电商收付通·合单委托代扣: one contract of the platform pays for several sub-merchants at once.
import assert from 'node:assert/strict';

import { agree, at, refused, same } from '../stage.mjs';

const BASE = '/v3/ecommerce/combine-papay';
const CODE = 'wxwtdk20200910100000';
const APPID = 'wxd678efh567hg6787';

async function play({ merchant, world, told }) {
  const byCode = `${BASE}/contracts/plan-id/12535/out-contract-code/${CODE}`;
  const body = {
    appid: APPID,
    plan_id: 12535,
    out_contract_code: CODE,
    contract_display_account: '微信代扣用户A',
    notify_url: at('/signed'),
  };
  const opened = await merchant.post(`${BASE}/contracts/pre-entrust-sign/mini-program`, body);
  const again = await merchant.post(`${BASE}/contracts/pre-entrust-sign/mini-program`, body);
  assert.deepEqual(again, opened, 'the same request has the same answer');
  await refused(merchant.get(byCode), 404, 'RESOURCE_NOT_EXISTS');

  await world.confirm(opened.pre_entrustweb_id);
  const signed = await told('ECOMMERCE_ENTRUST.SIGN', '/signed');
  const contract = await merchant.get(byCode);
  const keys = same('mchid', 'out_contract_code', 'appid', 'openid', 'plan_id');
  agree(signed, contract, {
    ...keys,
    operate_time: 'contract_signed_time',
    contract_expired_time: 'contract_expired_time',
  });
  assert.equal(contract.contract_state, 'SIGNED');

  const orders = [
    ['sub1', '1900000109', 10],
    ['sub2', '1900000110', 20],
  ];
  const combined = await merchant.post(`${BASE}/transactions`, {
    combine_appid: APPID,
    combine_mchid: merchant.mchid,
    combine_out_trade_no: 'combined1',
    contract_id: contract.contract_id,
    sub_orders: orders.map(([out_trade_no, sub_mchid, total_amount]) => ({
      mchid: merchant.mchid,
      sub_mchid,
      out_trade_no,
      description: '会员',
      amount: { total_amount, currency: 'CNY' },
    })),
  });
  const seen = combined.sub_orders.map((order) => [order.out_trade_no, order.sub_mchid, order.amount.total_amount]);
  assert.deepEqual(seen, orders);
  assert.ok(combined.sub_orders.every((order) => order.trade_state === 'SUCCESS' && order.trade_type === 'PAP'));
  assert.equal(combined.combine_payer_info.openid, contract.openid);
  assert.deepEqual(await merchant.get(`${BASE}/transactions/combined1`), combined);

  const ending = await merchant.post(`${byCode}/terminate`, { contract_termination_remark: '不再需要' });
  assert.deepEqual(ending, { mchid: merchant.mchid, plan_id: 12535, out_contract_code: CODE });
  const ended = await told('ECOMMERCE_ENTRUST.TERMINATE', '/signed');
  const over = await merchant.get(byCode);
  assert.equal(over.contract_state, 'TERMINATED');
  agree(ended, over, keys);
  const { contract_termination_mode: mode, contract_terminated_time: time, ...rest } = over.contract_terminate_info;
  assert.deepEqual([ended.contract_termination_mode, ended.operate_time], [mode, time]);
  assert.deepEqual([mode, rest.contract_termination_remark], ['MCH_API_TERMINATE', '不再需要']);
  await refused(merchant.post(`${byCode}/terminate`, { contract_termination_remark: '再次' }), 400, 'INVALID_REQUEST');
}

export const stories = [{ name: 'combine-papay', role: 'ecommerce_platform', play }];
