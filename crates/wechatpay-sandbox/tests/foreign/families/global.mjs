// 境外委托代扣: signed, charged at once, and ended, by a direct merchant and by an institution.
import assert from 'node:assert/strict';

import { agree, at, refused, same } from '../stage.mjs';

const CONTRACTS = '/v3/global/papay/contracts';
const ORDERS = '/v3/global/papay/transactions';
const CODE = '100001256';
const PARTIES = {
  direct: { appid: 'wxd678efh567hg6787' },
  institution: { sp_appid: 'wx8888888888888888', sub_mchid: '1230000109', sub_appid: 'wxcbda96de0b165484' },
};

async function play({ merchant, world, told }, mode) {
  const parties = PARTIES[mode];
  const query = new URLSearchParams(parties);
  const byCode = () => merchant.get(`${CONTRACTS}/out-contract-code/${CODE}?${query}&plan_id=123`);
  const { session_id: session } = await merchant.post(`${CONTRACTS}/miniprogram-pre-entrust-sign`, {
    ...parties,
    plan_id: 123,
    out_contract_code: CODE,
    user_display_name: '张三',
    success_notify_url: at('/signed'),
    openid: 'ouFhd5X9s9WteC3eWRjXV3lea123',
  });
  await refused(byCode(), 404, 'RESOURCE_NOT_EXISTS');

  await world.confirm(session);
  const signed = await told('PAPAY.SIGN', '/signed');
  const contract = await byCode();
  const own = mode === 'direct' ? ['mchid', 'appid'] : ['sp_mchid', 'sub_mchid', 'sp_appid', 'sub_appid'];
  const keys = same(...own, 'out_contract_code', 'contract_id', 'plan_id', 'openid');
  agree(signed, contract, { ...keys, operate_time: 'signed_time' });
  assert.equal(contract.state, 'SIGNED');
  const byId = `${CONTRACTS}/${contract.contract_id}`;
  assert.deepEqual(await merchant.get(`${byId}?${query}`), contract);

  const order = await merchant.post(ORDERS, {
    ...parties,
    description: '会员',
    attach: '附加',
    notify_url: at('/paid'),
    out_trade_no: 'global1',
    merchant_category_code: '5812',
    contract_id: contract.contract_id,
    amount: { total: 888, currency: 'HKD' },
  });
  assert.deepEqual([order.trade_state, order.trade_type, order.attach], ['SUCCESS', 'AUTH', '附加']);
  assert.deepEqual([order.amount.total, order.amount.currency], [888, 'HKD']);
  const { sub_mchid } = parties;
  const sub = sub_mchid ? `?sub_mchid=${sub_mchid}` : '';
  assert.deepEqual(await merchant.get(`${ORDERS}/out-trade-no/global1${sub}`), order);
  assert.deepEqual(await merchant.get(`${ORDERS}/${order.transaction_id}${sub}`), order);
  const paid = await told('TRANSACTION.SUCCESS', '/paid', 'transaction');
  agree(paid, order, same(...Object.keys(order)));
  const reversing = sub_mchid && { sub_mchid };
  await refused(merchant.post(`${ORDERS}/out-trade-no/global1/reverse`, reversing), 400, 'ORDERPAID');

  assert.equal(await merchant.post(`${byId}/terminate`, { ...parties, termination_note: '不再需要' }), undefined);
  const ended = await told('PAPAY.TERMINATE', '/signed');
  const over = await merchant.get(`${byId}?${query}`);
  assert.equal(over.state, 'TERMINATED');
  agree(ended, over, { ...keys, operate_time: 'terminated_time', contract_termination_mode: 'termination_mode' });
  assert.equal(ended.contract_termination_mode, 'MERCHANT');
  await refused(
    merchant.post(`${byId}/terminate`, { ...parties, termination_note: '不再需要' }),
    403,
    'CONTRACT_NOT_EXIST',
  );
}

export const stories = ['direct', 'institution'].map((mode) => ({
  name: `global ${mode}`,
  role: mode,
  play: (stage) => play(stage, mode),
}));
