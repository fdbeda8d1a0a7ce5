// wechatpay-axios-plugin (npm) as it is: it knows api.mch.weixin.qq.com alone, and HTTPS_PROXY and NODE_EXTRA_CA_CERTS lead it here.
// Where the packages are, the merchants' keys and the sandbox's address come as JSON on standard input.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';

import { Shop } from './shop.mjs';

const DIRECT = '1900000001';
const OPENID = 'oYobu0MVnQfWpSMOYJz2AHPG_gQw';
const FLAWS = {
  wrong: 'EV3_RES_HEADER_SIGNATURE_DIGEST',
  other_key: 'EV3_RES_HEADER_SIGNATURE_DIGEST',
  probe: 'EV3_RES_HEADER_SIGNATURE_DIGEST',
  missing: 'EV3_RES_HEADERS_INCOMPLATE',
  unknown_serial: 'EV3_RES_HEADER_PLATFORM_SERIAL',
  '{"stale":600}': 'EV3_RES_HEADER_TIMESTAMP_OFFSET',
};

const parts = [];
for await (const part of process.stdin) parts.push(part);
const { packages, plugin, url, keys, merchants, seeds } = JSON.parse(Buffer.concat(parts));
const [institution, , seed] = seeds[0];
const require = createRequire(`${packages}/`);
const sdk = require(plugin);
const { Aes, Formatter, Rsa, Wechatpay } = sdk;

/** The test's hand. It goes to the sandbox itself. */
async function control(method, path, body) {
  const answer = await fetch(`${url}/sandbox${path}`, { method, body: body && JSON.stringify(body) });
  const said = await answer.text();
  assert.equal(answer.status, 200, `${method} ${path}: ${said}`);
  return JSON.parse(said);
}

/**
 * The platform certificates, PEM by serial number: downloaded, decrypted, and the answer verified with what it brought. The SDK's own
 * command (`wxpay crt`) means to do the same, but in 0.9.6 its verifier looks into another object than the one that it decrypts into.
 */
async function download({ mchid, serial_no: serial, private_key_pem: privateKey, api_v3_key: key }) {
  const config = { mchid, serial, privateKey, certs: { any: undefined } };
  const { v3, client } = new Wechatpay(config);
  const opened = {};
  const open = (body) => {
    for (const { serial_no, encrypt_certificate: { ciphertext, nonce, associated_data } } of JSON.parse(body).data) {
      opened[serial_no] = Aes.AesGcm.decrypt(ciphertext, key, nonce, associated_data);
    }
    Object.assign(config.certs, opened);
    return body;
  };
  await v3.certificates.get({ transformResponse: [open, ...client.v3.defaults.transformResponse] });
  return opened;
}

/** What a merchant believes: the platform certificates, the public key, or while it moves from one to the other both. */
async function trusted(merchant) {
  const { platform_certificate_serial: serial, platform_certificate_pem: pem } = merchant;
  const certificates = keys === 'public_key' ? {} : await download(merchant);
  if (keys !== 'public_key') assert.deepEqual(certificates, { [serial]: pem });
  const publicKey = { [merchant.public_key_id]: merchant.platform_public_key_pem };
  return { ...certificates, ...(keys === 'certificate' ? {} : publicKey) };
}

function client(merchant) {
  const { mchid, serial_no: serial, private_key_pem: privateKey, certs } = merchant;
  return new Wechatpay({ mchid, serial, privateKey, certs: { ...certs } });
}

const direct = merchants[DIRECT];
for (const merchant of Object.values(merchants)) merchant.certs = await trusted(merchant);
const clients = Object.fromEntries(Object.entries(merchants).map(([mchid, merchant]) => [mchid, client(merchant)]));
const [shop, abroad] = [clients[DIRECT], clients[institution]];
const own = new Shop(sdk, { '/paid': direct, '/': merchants[institution] });
const address = await own.listen();
for (const host of ['yourapp.com', 'pay.weixin.qq.com']) await control('PUT', `/routes/${host}`, { address });

const order = (number) => shop.v3.pay.transactions.outTradeNo.$out_trade_no$.get({
  params: { mchid: direct.mchid },
  out_trade_no: number,
});

const place = (number) => shop.v3.pay.transactions.jsapi.post({
  mchid: direct.mchid,
  appid: 'wxd678efh567hg6787',
  out_trade_no: number,
  description: '会员',
  notify_url: 'https://yourapp.com/paid',
  amount: { total: 100, currency: 'CNY' },
  payer: { openid: OPENID },
});

async function certificates() {
  if (keys !== 'public_key') {
    const { data: { data: [{ serial_no, encrypt_certificate: sealed }] } } = await shop.v3.certificates.get();
    const pem = Aes.AesGcm.decrypt(sealed.ciphertext, direct.api_v3_key, sealed.nonce, sealed.associated_data);
    return assert.deepEqual({ [serial_no]: pem }, { [serial_no]: direct.certs[serial_no] });
  }
  await assert.rejects(shop.v3.certificates.get(), ({ response: { status, data } }) => {
    assert.deepEqual([status, data.code], [404, 'RESOURCE_NOT_EXISTS'], 'such a merchant has no certificates');
    return true;
  });
}

async function entrusted() {
  const sessions = [];
  for (const [mchid, path, body] of seeds) {
    const { status, data } = await clients[mchid][path.slice(1)].post(body);
    assert.equal(status, 200);
    sessions.push(data);
  }
  await control('POST', `/sessions/${sessions[0].session_id}/confirm`);
  const signed = await own.told('PAPAY.SIGN');
  assert.deepEqual([signed.out_contract_code, signed.openid], [seed.out_contract_code, seed.openid]);
  const { sp_appid, sub_mchid, sub_appid } = seed;
  const { data: contract } = await abroad.v3.global.papay.contracts.$contract_id$.get({
    params: { sp_appid, sub_mchid, sub_appid },
    contract_id: signed.contract_id,
    baseURL: 'https://apihk.mch.weixin.qq.com/',
  });
  assert.deepEqual([contract.state, contract.contract_id], ['SIGNED', signed.contract_id]);
}

async function ordered() {
  const { data: { prepay_id } } = await place('order1');
  assert.ok(prepay_id.length > 0);
  assert.equal((await order('order1')).data.trade_state, 'NOTPAY');
  await control('POST', `/orders/${direct.mchid}/order1/pay`);
  const paid = await own.told('TRANSACTION.SUCCESS');
  const { data: found } = await order('order1');
  assert.deepEqual([paid.trade_state, paid.transaction_id], ['SUCCESS', found.transaction_id]);
  assert.deepEqual([found.trade_state, found.amount.total], ['SUCCESS', 100]);
  await assert.rejects(order('none'), ({ response: { status, data } }) => status === 404 && data.code === 'ORDER_NOT_EXIST');
}

async function sealed() {
  const [serial, platform] = Object.entries(direct.certs).at(-1);
  const encrypted = Rsa.encrypt('张三', Rsa.from(platform, Rsa.KEY_TYPE_PUBLIC));
  const body = { echo_message: '你好', encrypted_echo_message: encrypted };
  const { data } = await shop.v3.security.echo.post(body, { headers: { 'Wechatpay-Serial': serial } });
  assert.equal(data.echo_message, '你好');
  assert.equal(Rsa.decrypt(data.encrypted_echo_message, Rsa.from(direct.private_key_pem)), '张三');
}

async function forgedAnswers() {
  for (const [flaw, code] of Object.entries(FLAWS)) {
    const fault = { kind: 'signature', flaw: flaw.startsWith('{') ? JSON.parse(flaw) : flaw };
    await control('POST', '/faults', { id: 'forged', fault, times: 1 });
    await assert.rejects(order('order1'), (error) => error.code === code, `${flaw} must be ${code}`);
    assert.equal((await order('order1')).status, 200, `after ${flaw}`);
  }
}

async function forgedNotifications() {
  assert.deepEqual(own.refused, [], 'all that was true was believed');
  await control('PUT', '/settings', { chaos: { bad_signature: 1 } });
  await place('order2');
  await control('POST', `/orders/${direct.mchid}/order2/pay`);
  assert.equal((await own.told('TRANSACTION.SUCCESS')).out_trade_no, 'order2');
  assert.deepEqual(own.refused, ['signature']);
}

/** What the SDK's functions refuse is all that a receiver must refuse. */
async function acceptance() {
  const run = { url: `http://${address}/paid`, event_type: 'TRANSACTION.SUCCESS' };
  const { passed, faults } = await control('POST', '/acceptance', run);
  assert.deepEqual([passed, faults], [true, []]);
}

try {
  const steps = { certificates, entrusted, ordered, sealed, forgedAnswers, forgedNotifications, acceptance };
  for (const [name, step] of Object.entries(steps)) {
    await step();
    console.log(`ok ${name}`);
  }
} finally {
  own.close();
}
console.log(`${plugin} holds`);
