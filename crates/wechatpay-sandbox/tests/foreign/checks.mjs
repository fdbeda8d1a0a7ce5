// What must not pass: requests that are not signed, answers and notifications that were altered. And the program's own hand.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';

import { at } from './stage.mjs';
import { Unverified, decrypt, message, verifySigned } from './wechatpay.mjs';

const ECHO = '/v3/security/echo';

/** Published check values: the strings that are signed, and a decryption. */
function vectors() {
  const digest = (parts) =>
    createHash('sha256')
      .update(message(...parts))
      .digest('hex');
  const nonce = '593BEC0C930BF1AFEB40B4A08C8FB242';
  const body =
    '{"sp_appid":"wxd678efh567hg6787","sub_mchid":"1900000109","sub_appid":"wxd678efh567hg6787","service_id":12535}';
  const path = '/v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program';
  const request = ['POST', path, '1700000000', nonce, body];
  assert.equal(digest(request), 'b0149e63d64c4a090d6db9d66f00f8ac0dbe376dff6e3d2a7f908c31d2129b9a');
  assert.equal(digest(['1700000000', nonce, '']), 'ecb064ea4546d97f9af92e9ef928b8fdd296c4cc2d7c05c1b635fbb16ff352c3');
  const resource = {
    algorithm: 'AEAD_AES_256_GCM',
    nonce: 'fdasflkja484',
    associated_data: 'entrust',
    ciphertext:
      'DUcegK33A8MEOgdCtMPWwAdrzVDy3c3DU11fYHUmuoWxblVBwJFrKpvQP4adjr0KWLK1uUw1xRHn4MKdK9mJT5JmI9R+lC1wdRlsLwV5eLpj/hz5dDMwff/D1Ta+NaFfKRB2',
  };
  const plaintext = decrypt(resource, '0123456789abcdef0123456789abcdef');
  assert.equal(plaintext, '{"mchid":"1900000109","contract_id":"123124412412423431","contract_state":"SIGNED"}');
}

/** Byte `index` of a buffer flipped. */
function altered(bytes, index) {
  const copy = Buffer.from(bytes);
  copy[index] ^= 1;
  return copy;
}

async function certificates({ merchant }) {
  vectors();
  const answer = await merchant.send('GET', '/v3/certificates');
  assert.equal(answer.status, 200, `${answer.raw}`);
  const [{ serial_no, encrypt_certificate }] = answer.json.data;
  assert.equal(encrypt_certificate.associated_data, 'certificate');
  const pem = decrypt(encrypt_certificate, merchant.own.api_v3_key);
  assert.equal(pem.trim(), merchant.own.platform_certificate_pem.trim());
  assert.equal(serial_no, merchant.certificate.serialNumber);
  merchant.verifyAnswer(answer);
}

async function echo({ merchant, told }) {
  const body = { echo_message: '你好', encrypted_echo_message: merchant.encrypt('张三'), notify_url: at('/echo') };
  const answer = await merchant.send('POST', ECHO, body, { sealed: true });
  merchant.verifyAnswer(answer);
  assert.equal(answer.status, 200, `${answer.raw}`);
  assert.equal(answer.json.echo_message, '你好');
  assert.equal(merchant.decryptField(answer.json.encrypted_echo_message), '张三');
  const payload = await told('SECURITY_ECHO.SUCCESS', '/echo', 'security');
  assert.equal(payload.echo_message, '你好');
  assert.equal(merchant.decryptField(payload.encrypt_echo_message), '张三');
}

async function wrongSignature({ merchant }) {
  const body = { echo_message: 'x' };
  const raw = Buffer.from(JSON.stringify(body));
  const other = merchant.authorization('POST', ECHO, altered(raw, 5));
  const late = merchant.authorization('POST', ECHO, raw, String(Math.floor(Date.now() / 1000) - 302));
  const attempts = [
    [other, '签名'],
    [late, '5'],
    ['Basic eDp5', 'Authorization'],
    [undefined, 'Authorization'],
  ];
  for (const [Authorization, text] of attempts) {
    const answer = await merchant.send('POST', ECHO, body, { headers: { Authorization } });
    assert.deepEqual([answer.status, answer.json.code], [401, 'SIGN_ERROR'], `${answer.raw}`);
    assert.ok(answer.json.message.includes(text), answer.json.message);
    const signed = Object.keys(answer.headers).filter((name) => name.startsWith('wechatpay-'));
    assert.deepEqual(signed, [], 'a failed authentication is not signed');
    assert.throws(() => verifySigned(answer.headers, answer.raw, merchant.keys), Unverified);
  }
  const answer = await merchant.send('POST', ECHO, body, { headers: { Authorization: other } });
  assert.equal(answer.json.detail.location, 'authorization');
  const hint = answer.json.detail.sign_information;
  assert.deepEqual([hint.method, hint.url], ['POST', ECHO]);
  const [, nonce] = other.match(/nonce_str="([^"]+)"/);
  const [, timestamp] = other.match(/timestamp="([^"]+)"/);
  assert.equal(hint.sign_message_length, message('POST', ECHO, timestamp, nonce, JSON.stringify(body)).length);
  assert.ok(hint.truncated_sign_message.startsWith(`POST\\n${ECHO}\\n${timestamp}\\n`), hint.truncated_sign_message);
}

async function alteredAnswer({ merchant }) {
  const { headers, raw } = await merchant.send('POST', ECHO, { echo_message: 'x' });
  const now = Math.floor(Date.now() / 1000);
  verifySigned(headers, raw, merchant.keys);
  const stranger = new Map([['stranger', merchant.certificate.publicKey]]);
  const wrongKey = new Map([...merchant.keys.keys()].map((serial) => [serial, merchant.own.certificate_pem]));
  const attempts = {
    'another body': () => verifySigned(headers, altered(raw, raw.length - 3), merchant.keys),
    'no body': () => verifySigned(headers, Buffer.alloc(0), merchant.keys),
    'another nonce': () => verifySigned({ ...headers, 'wechatpay-nonce': '0'.repeat(32) }, raw, merchant.keys),
    'another time': () =>
      verifySigned(
        { ...headers, 'wechatpay-timestamp': String(headers['wechatpay-timestamp'] - 1) },
        raw,
        merchant.keys,
      ),
    'a late answer': () => verifySigned(headers, raw, merchant.keys, now + 302),
    'an unknown serial number': () => verifySigned(headers, raw, stranger),
    "the merchant's own key": () => verifySigned(headers, raw, wrongKey),
  };
  for (const [what, attempt] of Object.entries(attempts)) assert.throws(attempt, Unverified, what);
}

async function alteredNotification({ merchant, receiver }) {
  await merchant.post(ECHO, { echo_message: 'x', notify_url: at('/echo') });
  const { headers, raw, envelope } = await receiver.take('SECURITY_ECHO.SUCCESS');
  assert.throws(() => merchant.open(headers, altered(raw, 20)), Unverified);
  const { resource } = envelope;
  const sealed = Buffer.from(resource.ciphertext, 'base64');
  const open = (change) => () => decrypt({ ...resource, ...change }, merchant.own.api_v3_key);
  open({})();
  for (const index of [0, sealed.length - 1]) {
    assert.throws(open({ ciphertext: altered(sealed, index).toString('base64') }), 'ciphertext and tag');
  }
  assert.throws(open({ associated_data: 'other' }), 'associated data');
  assert.throws(open({ nonce: '000000000000' }), 'nonce');
  assert.throws(() => decrypt(resource, '0'.repeat(32)), 'another key');
}

/** A notification that is refused comes again: the same event, signed anew. */
async function repeated({ merchant, world, receiver }) {
  receiver.refuseWith.push(500, 401);
  await merchant.post(ECHO, { echo_message: 'x', notify_url: at('/echo') });
  await world.advance('15s');
  await world.advance('15s');
  const taken = await receiver.take('SECURITY_ECHO.SUCCESS');
  const all = [...receiver.refused, taken];
  assert.equal(all.length, 3);
  assert.equal(new Set(all.map(({ envelope }) => envelope.id)).size, 1, 'one event');
  assert.equal(new Set(all.map(({ headers }) => headers['wechatpay-nonce'])).size, 3, 'three nonces');
  assert.equal(new Set(all.map(({ headers }) => headers['wechatpay-signature'])).size, 3, 'three signatures');
}

export const checks = Object.entries({
  'certificates are decrypted': certificates,
  'echo with sensitive fields': echo,
  'a wrong signature is refused': wrongSignature,
  'an altered answer does not verify': alteredAnswer,
  'an altered notification does not verify': alteredNotification,
  'a refused notification comes again': repeated,
}).map(([name, play]) => ({ name, role: 'direct', play }));
