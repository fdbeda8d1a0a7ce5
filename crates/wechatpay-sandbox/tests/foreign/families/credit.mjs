// 信贷还款: a repayment that is booked, deducted and told; the contract ended by the service provider.
import assert from 'node:assert/strict';

import { agree, at, consistent, refused, same } from '../stage.mjs';

const BASE = '/v3/credit-repayment/partner';
const APPID = 'wxd678efh567hg6787';
const CODE = 'credit1';

/** Query and notification write two numbers each in its own way: as text or as a number. */
function checkTold(told, contract, mchid) {
  const numbers = ({ plan_id, repayment_amount_limit }) => [plan_id, repayment_amount_limit].map(String);
  const { sp_mchid, plan_id: _, repayment_amount_limit: __, ...words } = told;
  assert.equal(sp_mchid, mchid);
  assert.deepEqual(numbers(told), numbers(contract));
  assert.deepEqual({ ...contract, ...words }, contract);
  assert.equal(Object.keys(told).length, Object.keys(contract).length + 1);
}

async function play({ merchant, world, told }) {
  const { mchid } = merchant;
  const contract = () => merchant.get(`${BASE}/contracts/${CODE}`);
  const body = {
    appid: APPID,
    plan_id: '12535',
    out_contract_code: CODE,
    display_name: '**明',
    contract_notify_url: at('/signed'),
    repayment_day: 10,
    repayment_amount_limit: '100000',
    real_identity: {
      identity_type: 'REAL_IDENTITY_TYPE_ID_CARD',
      identity_id: merchant.encrypt('110101199003070000'),
      real_name: merchant.encrypt('李明'),
    },
  };
  const { presign_token: session } = await merchant.post(`${BASE}/contracts/app-presign`, body, { sealed: true });
  await refused(contract(), 404, 'RESOURCE_NOT_EXISTS');

  await world.confirm(session);
  const signed = await told('CREDIT_REPAYMENT.SIGN_CONTRACT', '/signed', 'credit_repayment');
  const found = await contract();
  checkTold(signed, found, mchid);
  assert.equal(found.contract_state, 'CONTRACT_STATE_EFFECTIVE');

  const { contract_id, openid } = signed;
  const booked = await merchant.post(`${BASE}/schedule-records/batch-create`, {
    contract_id,
    appid: APPID,
    openid,
    schedule_items: [
      {
        out_record_id: 'record1',
        sub_mchid: '1900000109',
        repayment_amount: '3000',
        min_repayment_amount: '3000',
        repayment_date: '2026-03-10',
      },
    ],
  });
  const record = await merchant.get(`${BASE}/schedule-records/record1?contract_id=${contract_id}`);
  assert.deepEqual(booked.schedule_records, [record]);
  assert.deepEqual([record.repayment_amount, record.repayment_date], ['3000', '2026-03-10']);

  await world.advanceTo('2026-03-10T09:00:00+08:00');
  const accepted = await merchant.post(`${BASE}/deduct-orders`, {
    contract_id,
    out_trade_no: 'repay1',
    out_record_id: 'record1',
    deduct_amount: '3000',
    notify_url: at('/paid'),
    description: '三月还款',
    attach: '附加',
  });
  assert.deepEqual([accepted.out_trade_no, accepted.deduct_amount], ['repay1', '3000']);
  const paid = await told('CREDIT_REPAYMENT.DEDUCTION_PAY', '/paid', 'credit_repayment');
  const order = await merchant.get(`${BASE}/deduct-orders/repay1`);
  consistent(paid, order);
  agree(
    paid,
    order,
    same('out_trade_no', 'out_record_id', 'contract_id', 'order_state', 'transaction_id', 'pay_success_amount'),
  );
  assert.deepEqual([paid.sp_mchid, paid.sub_mchid, paid.attach], [mchid, '1900000109', '附加']);
  assert.deepEqual([order.order_state, order.pay_success_amount], ['DEDUCT_ORDER_STATE_PAY_SUCCESS', '3000']);

  const terminate = { out_contract_code: CODE, contract_termination_remark: '已还清' };
  const ending = await merchant.post(`${BASE}/contracts/terminate`, terminate);
  const ended = await told('CREDIT_REPAYMENT.TERMINATE_CONTRACT', '/signed', 'credit_repayment');
  const over = await contract();
  assert.deepEqual(ending.contract_info, over);
  checkTold(ended, over, mchid);
  assert.equal(over.contract_state, 'CONTRACT_STATE_TERMINATED');
  assert.equal(over.contract_terminated_mode, 'TERMINATION_MODE_BY_MERCHANT');
  await refused(merchant.post(`${BASE}/contracts/app-presign`, body, { sealed: true }), 400, 'INVALID_REQUEST');
}

export const stories = [{ name: 'credit-repayment', role: 'service_provider', play }];
