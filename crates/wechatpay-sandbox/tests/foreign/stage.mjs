// What a story is played on: a world of its own with its clock, a merchant's program, and a server for its notifications.
import assert from 'node:assert/strict';

import { Receiver } from './receiver.mjs';
import { Merchant, exchange } from './wechatpay.mjs';

const HOST = 'shop.example';

/** The test's hand: moves the clock and plays the payer. Nothing of the protocol is here. */
class World {
  constructor(url, name) {
    Object.assign(this, { url, name });
  }

  async control(method, path, body) {
    const headers = { 'Sandbox-World': this.name, 'Content-Type': 'application/json' };
    const raw = body === undefined ? '' : JSON.stringify(body);
    const answer = await exchange(
      this.url,
      method,
      `/sandbox${path}`,
      { ...headers, 'Content-Length': Buffer.byteLength(raw) },
      raw,
    );
    assert.equal(answer.status, 200, `${method} /sandbox${path}: ${answer.raw}`);
    return answer.json;
  }

  freeze(now) {
    return this.control('PUT', '/clock', { now, frozen: true });
  }

  advance(by) {
    return this.control('POST', '/clock/advance', { by });
  }

  advanceTo(to) {
    return this.control('POST', '/clock/advance', { to });
  }

  confirm(session) {
    return this.control('POST', `/sessions/${session}/confirm`);
  }

  pay(owner, outTradeNo) {
    return this.control('POST', `/orders/${owner}/${outTradeNo}/pay`);
  }

  declarePlan(mchid, planId, template) {
    return this.control('PUT', `/merchants/${mchid}/plans/${planId}`, template);
  }

  terminate(contractId, by) {
    return this.control('POST', `/contracts/${contractId}/terminate`, { by });
  }
}

export class Stage {
  static async set({ url, merchants }, { world, role, now, keyMode }) {
    const own = merchants.find(({ kind }) => kind === role);
    assert.ok(own, `no merchant is a ${role}`);
    const asks = keyMode === 'public key' ? own.public_key_id : undefined;
    const stage = new Stage();
    stage.world = new World(url, world);
    stage.merchant = new Merchant({ url, own, world, asks });
    stage.receiver = new Receiver(stage.merchant);
    await stage.world.freeze(now);
    await stage.world.control('PUT', `/routes/${HOST}`, { address: await stage.receiver.listen() });
    return stage;
  }

  /** The next notification of this type, which must have come to this path; its payload. */
  told = async (type, path, original) => {
    const { envelope, payload, path: came } = await this.receiver.take(type);
    assert.equal(came, path, `${type} came to another URL`);
    if (original) assert.equal(envelope.resource.original_type, original);
    return payload;
  };

  /** The order that was told as paid, and that its query finds to be the same. */
  toldPaid = async (path, order) => {
    const paid = await this.told('TRANSACTION.SUCCESS', path, 'transaction');
    const found = await this.merchant.get(order);
    consistent(paid, found);
    for (const { trade_state, transaction_id } of [paid, found]) {
      assert.deepEqual([trade_state, transaction_id], ['SUCCESS', paid.transaction_id]);
    }
    has(paid, 'transaction_id', 'success_time', 'bank_type', 'payer');
    return paid;
  };

  /** Everything that came was expected. */
  finish() {
    assert.deepEqual(this.receiver.failures, [], 'every notification must be verified');
    assert.deepEqual(this.receiver.waiting(), [], 'nothing else may be told');
  }

  close() {
    this.receiver.close();
  }
}

/** A notification URL as a merchant writes it; the stage leads its host here. */
export const at = (path) => `https://${HOST}${path}`;

/** A call that must be refused, by a verified answer. */
export async function refused(call, status, code) {
  await assert.rejects(call, (error) => {
    assert.deepEqual([error.status, error.code], [status, code], error.message);
    return true;
  });
}

/** `object` has all of these fields. */
export function has(object, ...fields) {
  const missing = fields.filter((field) => object[field] === undefined);
  assert.deepEqual(missing, [], `missing in ${JSON.stringify(object)}`);
}

/** What `names` map to in `right` is what they are in `left`. */
export function agree(left, right, names) {
  for (const [here, there] of Object.entries(names)) {
    assert.ok(left[here] !== undefined, `${here} is missing in ${JSON.stringify(left)}`);
    assert.deepEqual(left[here], right[there], `${here} and ${there}`);
  }
}

/** What both say of an order is the same: a query may know more than a notification, and the other way round. */
export function consistent(told, found) {
  for (const name of Object.keys(told).filter((name) => found[name] !== undefined)) {
    const deeper = typeof told[name] === 'object' && !Array.isArray(told[name]);
    deeper ? consistent(told[name], found[name]) : assert.deepEqual(told[name], found[name], name);
  }
}

export const same = (...names) => Object.fromEntries(names.map((name) => [name, name]));
