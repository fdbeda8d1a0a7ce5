// Ordinary orders: placed, closed, paid and refunded; and the bill of the day, whose sums are those of the orders.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';

import { agree, at, has, refused, same } from '../stage.mjs';

const ORDERS = '/v3/pay/transactions';
const REFUNDS = '/v3/refund/domestic/refunds';
const APPID = 'wxd678efh567hg6787';

async function play(stage) {
  const { merchant, world, told } = stage;
  const { mchid } = merchant;
  const place = (kind, number, more) =>
    merchant.post(`${ORDERS}/${kind}`, {
      appid: APPID,
      mchid,
      description: '商品',
      out_trade_no: number,
      notify_url: at('/paid'),
      amount: { total: 1000, currency: 'CNY' },
      ...more,
    });
  const order = (number) => `${ORDERS}/out-trade-no/${number}?mchid=${mchid}`;

  assert.match((await place('native', 'closed1')).code_url, /^weixin:\/\//);
  assert.equal(await merchant.post(`${ORDERS}/out-trade-no/closed1/close`, { mchid }), undefined);
  assert.equal((await merchant.get(order('closed1'))).trade_state, 'CLOSED');
  await refused(merchant.get(order('none')), 404, 'ORDER_NOT_EXIST');

  const paying = { payer: { openid: 'oYobu0MVnQfWpSMOYJz2AHPG_gQw' } };
  const placed = await place('jsapi', 'paid1', paying);
  has(placed, 'prepay_id');
  assert.deepEqual(await place('jsapi', 'paid1', paying), placed, 'the same request has the same answer');
  await world.pay(mchid, 'paid1');
  const paid = await stage.toldPaid('/paid', order('paid1'));
  assert.deepEqual([paid.trade_type, paid.amount.total], ['JSAPI', 1000]);
  assert.equal((await merchant.get(`${ORDERS}/id/${paid.transaction_id}?mchid=${mchid}`)).out_trade_no, 'paid1');

  const accepted = await merchant.post(REFUNDS, {
    transaction_id: paid.transaction_id,
    out_refund_no: 'refund1',
    notify_url: at('/refunded'),
    amount: { refund: 400, total: 1000, currency: 'CNY' },
  });
  assert.equal(accepted.amount.refund, 400);
  await world.advance('1h');
  const refunded = await told('REFUND.SUCCESS', '/refunded', 'refund');
  const found = await merchant.get(`${REFUNDS}/refund1`);
  agree(refunded, found, {
    ...same('out_refund_no', 'refund_id', 'out_trade_no', 'transaction_id', 'success_time'),
    refund_status: 'status',
  });
  assert.deepEqual([refunded.refund_status, refunded.amount.refund, found.amount.refund], ['SUCCESS', 400, 400]);
  assert.equal((await merchant.get(order('paid1'))).trade_state, 'REFUND');

  await world.advanceTo('2026-03-03T10:00:00+08:00');
  await checkBill(stage, paid, refunded);
}

async function checkBill({ merchant }, paid, refunded) {
  const offer = await merchant.get('/v3/bill/tradebill?bill_date=2026-03-02&bill_type=ALL');
  const { pathname, search } = new URL(offer.download_url);
  const file = await merchant.send('GET', `${pathname}${search}`);
  assert.equal(file.status, 200, `${file.raw}`);
  assert.equal(offer.hash_type, 'SHA1');
  assert.equal(createHash('sha1').update(file.raw).digest('hex'), offer.hash_value.toLowerCase());
  assert.equal(file.headers['wechatpay-signature'], undefined, 'a download is not signed: its hash is');
  const rows = file.raw
    .toString()
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(',').map((cell) => cell.replace(/^`/, '')));
  const about = rows.filter((row) => row.includes(paid.transaction_id));
  assert.equal(about.length, 2, 'the payment and the refund');
  assert.ok(about.every((row) => row.includes('paid1')));
  assert.ok(about.some((row) => row.includes(refunded.refund_id) && row.includes('4.00')));
  const [count] = rows.at(-1);
  assert.equal(count, '2');
}

export const stories = [{ name: 'orders, refund and bill', role: 'direct', play }];
