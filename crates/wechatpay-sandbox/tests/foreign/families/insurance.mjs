// 保险自动续费: periods that are booked, charged, lowered and renewed; a first period that is paid while signing; a payer who leaves.
import assert from 'node:assert/strict';

import { at, has, refused } from '../stage.mjs';

const SIGN = '/v3/papay/insurance-sign';
const PAY = '/v3/papay/insurance-pay';
const APPID = 'wxd678efh567hg6787';
const PLAN = 12535;
const period = (policy_period_id, estimated_deduct_date, total) => ({
  policy_period_id,
  estimated_deduct_date,
  estimated_deduct_amount: { total, currency: 'CNY' },
});

async function preSign({ merchant }, code, more) {
  const body = {
    appid: APPID,
    openid: 'oYobu0MVnQfWpSMOYJz2AHPG_gQw',
    plan_id: PLAN,
    out_contract_code: code,
    insured_display_name: '张*',
    contract_notify_url: at('/signed'),
    policy_start_date: '2026-03-01',
    policy_end_date: '2027-02-28',
    real_identity: {
      real_name: merchant.encrypt('张三'),
      id_card_number: merchant.encrypt('110101199003070000'),
      identity_type: 'ID_CARD',
    },
    ...more,
  };
  const opened = await merchant.post(`${SIGN}/contracts/pre-entrust-sign/mini-program`, body, { sealed: true });
  has(opened, 'redirect_appid', 'redirect_path');
  return opened.pre_entrustweb_id;
}

const byCode = (code) => `${SIGN}/contracts/plan-id/${PLAN}/out-contract-code/${code}`;
const order = ({ merchant }, number) => `/v3/pay/transactions/out-trade-no/${number}?mchid=${merchant.mchid}`;

async function periods({ merchant }, code) {
  const { data, total_count } = await merchant.get(`${SIGN}/policy_periods/plan-id/${PLAN}/out-contract-code/${code}`);
  assert.equal(total_count, data.length);
  return data;
}

const book = ({ merchant }, id, number) =>
  merchant.post(`${PAY}/policy-periods/contract-id/${id}/policy-period-id/${number}/schedule`, {
    appid: APPID,
    scheduled_amount: { total: 3000, currency: 'CNY' },
  });

const deduct = ({ merchant }, contract_id, policy_period_id, out_trade_no) =>
  merchant.post(`${PAY}/transactions/apply`, {
    appid: APPID,
    out_trade_no,
    description: '保费',
    transaction_notify_url: at('/paid'),
    contract_id,
    policy_period_id,
    amount: { total: 3000, currency: 'CNY' },
  });

async function charged(stage) {
  const { merchant, world, told } = stage;
  const code = 'insurance1';
  const contract = () => merchant.get(byCode(code));
  const session = await preSign(stage, code, {
    policy_periods: [period(1, '2026-03-10', 3000), period(2, '2026-04-10', 3000), period(3, '2026-05-10', 3000)],
  });
  await refused(contract(), 404, 'RESOURCE_NOT_EXISTS');
  await world.confirm(session);
  const signed = await told('INSURANCE_ENTRUST.SIGN', '/signed', 'insurance_entrust');
  assert.deepEqual(signed, await contract());
  assert.deepEqual([signed.contract_state, signed.insured_display_name], ['SIGNED', '张*']);

  const id = signed.contract_id;
  await refused(book(stage, id, 1), 400, 'INVALID_REQUEST');
  await world.advanceTo('2026-03-09T08:00:00+08:00');
  const booked = await book(stage, id, 1);
  assert.deepEqual([booked.policy_period_id, booked.policy_period_state], [1, 'SCHEDULED']);
  assert.deepEqual([booked.deduct_start_date, booked.deduct_end_date], ['2026-03-10', '2026-04-08']);
  assert.deepEqual(await merchant.get(`${PAY}/policy-periods/contract-id/${id}/policy-period-id/1`), booked);
  await refused(deduct(stage, id, 1, 'insurance1'), 400, 'INVALID_REQUEST');
  await world.advanceTo('2026-03-10T08:00:00+08:00');
  assert.deepEqual(await deduct(stage, id, 1, 'insurance1'), {
    out_trade_no: 'insurance1',
    amount: { total: 3000, currency: 'CNY' },
  });
  const paid = await stage.toldPaid('/paid', order(stage, 'insurance1'));
  assert.deepEqual([paid.trade_type, paid.amount.total], ['PAP', 3000]);
  assert.deepEqual(
    (await periods(stage, code)).map((row) => [row.policy_period_state, row.deduct_date]),
    [
      ['PAID', '2026-03-10'],
      ['NO_SCHEDULED', undefined],
      ['NO_SCHEDULED', undefined],
    ],
  );

  const lower = [period(1, '2026-03-10', 3000), period(2, '2026-04-10', 2000), period(3, '2026-05-10', 2000)];
  const modify = `${SIGN}/policy-periods/plan-id/${PLAN}/contract-id/${id}/modify`;
  assert.deepEqual(await merchant.post(modify, { appid: APPID, policy_periods: lower }), { policy_periods: lower });
  const amounts = (await periods(stage, code)).map((row) => row.estimated_deduct_amount.total);
  assert.deepEqual(amounts, [3000, 2000, 2000]);

  const ending = await merchant.post(`${byCode(code)}/terminate`, { contract_termination_remark: '退保' });
  const ended = await told('INSURANCE_ENTRUST.TERMINATE', '/signed', 'insurance_entrust');
  const over = await contract();
  assert.deepEqual([ended, ending], [over, over]);
  assert.equal(over.contract_terminate_info.contract_termination_mode, 'MCH_API_TERMINATE');
}

/** The first period is paid while signing, the second and last one is charged; the contract is renewed, and the payer ends it. */
async function renewed(stage) {
  const { merchant, world, told } = stage;
  const code = 'insurance2';
  const contract = () => merchant.get(byCode(code));
  await world.declarePlan(merchant.mchid, PLAN, { kind: 'insurance', frequency: 'monthly' });
  const session = await preSign(stage, code, {
    policy_periods: [period(1, '2026-03-02', 3000), period(2, '2026-04-02', 3000)],
    can_auto_insure: true,
    amount: { total: 3000, currency: 'CNY' },
    out_trade_no: 'insurance2',
    description: '首期保费',
    transaction_notify_url: at('/paid'),
  });
  await world.confirm(session);
  const signed = await told('INSURANCE_ENTRUST.SIGN', '/signed', 'insurance_entrust');
  assert.deepEqual(signed, await contract());
  await stage.toldPaid('/paid', order(stage, 'insurance2'));
  assert.deepEqual(
    (await periods(stage, code)).map((row) => row.policy_period_state),
    ['PAID', 'NO_SCHEDULED'],
  );

  const { contract_id: id } = signed;
  await world.advanceTo('2026-04-01T08:00:00+08:00');
  await book(stage, id, 2);
  await world.advanceTo('2026-04-02T08:00:00+08:00');
  await deduct(stage, id, 2, 'insurance3');
  await stage.toldPaid('/paid', order(stage, 'insurance3'));
  assert.equal((await contract()).contract_state, 'TO_BE_RENEWED');

  await world.advanceTo('2026-04-12T08:00:00+08:00');
  const renew = `${SIGN}/contracts/plan-id/${PLAN}/contract-id/${id}/renew`;
  const answer = await merchant.post(renew, { appid: APPID, policy_periods: [period(3, '2026-05-02', 3000)] });
  assert.equal(answer, undefined);
  const again = await told('INSURANCE_ENTRUST.RENEW', '/signed', 'insurance_entrust');
  assert.deepEqual(again, await contract());
  assert.equal(again.contract_state, 'SIGNED');

  await world.terminate(id, 'user');
  const pending = await contract();
  assert.equal(pending.contract_state, 'TERMINATE_PENDING');
  has(pending, 'revoke_terminate_contract_redirect_url', 'revoke_terminate_contract_redirect_appid');
  await world.advance('24h');
  const ended = await told('INSURANCE_ENTRUST.TERMINATE', '/signed', 'insurance_entrust');
  assert.deepEqual(ended, await contract());
  assert.equal(ended.contract_terminate_info.contract_termination_mode, 'USER_TERMINATE');
}

export const stories = [
  { name: 'insurance, charged and lowered', role: 'direct', play: charged },
  { name: 'insurance, renewed and left', role: 'direct', play: renewed },
];
