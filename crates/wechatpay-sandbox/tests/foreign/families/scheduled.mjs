// 预约扣费: booked the day before, charged once, and ended by that; or ended before. By a direct merchant and by a service provider.
import assert from 'node:assert/strict';

import { at, has, refused } from '../stage.mjs';

const OPENID = 'oYobu0MVnQfWpSMOYJz2AHPG_gQw';
const APPID = 'wxd678efh567hg6787';
const SUB = '1900000109';
const MODES = {
  direct: {
    role: 'direct',
    segment: '',
    parties: { appid: APPID },
    payer: { openid: OPENID },
    query: '',
    order: (mchid) => `/v3/pay/transactions/out-trade-no/scheduled1?mchid=${mchid}`,
  },
  partner: {
    role: 'service_provider',
    segment: '/partner',
    parties: { sp_appid: APPID, sub_mchid: SUB },
    payer: { sp_openid: OPENID },
    query: `?sub_mchid=${SUB}`,
    order: (mchid) => `/v3/pay/partner/transactions/out-trade-no/scheduled1?sp_mchid=${mchid}&sub_mchid=${SUB}`,
  },
};

async function sign({ merchant, world, told }, { segment, parties, payer, query }, code) {
  const byCode = `/v3/papay/sign${segment}/contracts/plan-id/12535/out-contract-code/${code}`;
  const contract = () => merchant.get(`${byCode}${query}`);
  const opened = await merchant.post(
    `/v3/papay/scheduled-deduct-sign${segment}/contracts/pre-entrust-sign/mini-program`,
    {
      ...parties,
      ...payer,
      plan_id: 12535,
      out_contract_code: code,
      contract_display_account: '微信代扣用户A',
      contract_notify_url: at('/signed'),
      out_user_code: code,
      deduct_schedule: {
        estimated_deduct_date: '2026-03-04',
        estimated_deduct_amount: { total: 100, currency: 'CNY' },
        description: '会员',
      },
    },
  );
  has(opened, 'redirect_appid', 'redirect_path');
  await refused(contract(), 404, 'RESOURCE_NOT_EXISTS');
  await world.confirm(opened.pre_entrustweb_id);
  const signed = await told('ENTRUST.SIGN', '/signed', 'entrust');
  assert.deepEqual(signed, await contract());
  assert.equal(signed.contract_state, 'SIGNED');
  assert.equal(signed.deduct_schedule.schedule_state, 'NO_SCHEDULED');
  return { byCode, contract, id: signed.contract_id };
}

async function play(stage, mode) {
  const { merchant, world, told } = stage;
  const { segment, parties, payer, query, order } = mode;
  await terminated(stage, mode);
  const { contract, id } = await sign(stage, mode, 'scheduled1');
  const bookings = `/v3/papay/pay${segment}/schedules/contract-id/${id}`;
  const book = () => merchant.post(`${bookings}/schedule`, { ...parties, schedule_amount: { total: 100 } });
  const deduct = () =>
    merchant.post(`/v3/papay/pay${segment}/transactions/apply`, {
      ...parties,
      out_trade_no: 'scheduled1',
      description: '会员',
      transaction_notify_url: at('/paid'),
      contract_id: id,
      amount: { total: 100, currency: 'CNY' },
      attach: '附加',
    });
  await refused(book(), 400, 'INVALID_REQUEST');
  await world.advanceTo('2026-03-03T08:00:00+08:00');
  const booked = await book();
  assert.deepEqual(booked, {
    schedule_state: 'SCHEDULED',
    deduct_start_date: '2026-03-04',
    deduct_end_date: '2026-03-04',
    scheduled_amount: { total: 100, currency: 'CNY' },
  });
  assert.deepEqual(await merchant.get(`${bookings}${query}`), booked);
  await refused(deduct(), 400, 'INVALID_REQUEST');

  await world.advanceTo('2026-03-04T00:00:00+08:00');
  const accepted = await deduct();
  assert.deepEqual(accepted, { out_trade_no: 'scheduled1', amount: { total: 100, currency: 'CNY' } });
  const paid = await stage.toldPaid('/paid', order(merchant.mchid));
  assert.deepEqual([paid.out_trade_no, paid.trade_type, paid.attach], ['scheduled1', 'PAP', '附加']);
  assert.deepEqual([paid.payer, paid.amount.total, paid.amount.payer_total], [payer, 100, 100]);
  const ended = await told('ENTRUST.TERMINATE', '/signed', 'entrust');
  assert.deepEqual(ended, await contract());
  assert.equal(ended.deduct_schedule.schedule_state, 'PAID');
  assert.equal(ended.contract_terminate_info.contract_termination_mode, 'SYSTEM_TERMINATE');
}

/** The merchant itself ends a contract before anything is booked. */
async function terminated(stage, mode) {
  const { merchant, told } = stage;
  const { byCode, contract } = await sign(stage, mode, 'scheduled2');
  const { sub_mchid } = mode.parties;
  const remark = { contract_termination_remark: '不再需要' };
  const ending = await merchant.post(`${byCode}/terminate`, sub_mchid ? { sub_mchid, ...remark } : remark);
  const ended = await told('ENTRUST.TERMINATE', '/signed', 'entrust');
  const over = await contract();
  assert.deepEqual([ended, ending], [over, over]);
  assert.deepEqual(
    [over.contract_state, over.contract_terminate_info.contract_termination_mode],
    ['TERMINATED', 'MCH_API_TERMINATE'],
  );
}

export const stories = Object.entries(MODES).map(([name, mode]) => ({
  name: `scheduled-deduct ${name}`,
  role: mode.role,
  play: (stage) => play(stage, mode),
}));
