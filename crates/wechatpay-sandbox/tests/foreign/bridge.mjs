// A program with WeChat Pay's hosts written into it. The proxy, its CA and the merchant's keys come as JSON on standard input; the
// rest is what HTTPS_PROXY and NODE_EXTRA_CA_CERTS do in a program of any language: a CONNECT, and TLS in it.
import assert from 'node:assert/strict';
import http from 'node:http';
import tls from 'node:tls';

import { Merchant, decrypt } from './wechatpay.mjs';

const HOSTS = ['api.mch.weixin.qq.com', 'api2.mch.weixin.qq.com', 'apihk.mch.weixin.qq.com'];
const TIMEOUT_MS = 20_000;

const parts = [];
for await (const part of process.stdin) parts.push(part);
const { proxy, ca, merchant: own } = JSON.parse(Buffer.concat(parts));

/** A socket to the proxy from which on all goes to `host`. */
function connect(host) {
  const { hostname, port } = new URL(proxy);
  return new Promise((resolve, reject) => {
    const request = http.request({ hostname, port, method: 'CONNECT', path: `${host}:443`, timeout: TIMEOUT_MS });
    request.on('connect', ({ statusCode }, socket) => {
      if (statusCode === 200) return resolve(socket);
      socket.destroy();
      reject(new Error(`CONNECT ${host} was answered ${statusCode}`));
    });
    request.on('timeout', () => request.destroy(new Error(`CONNECT ${host}: no answer`)));
    request.on('error', reject);
    request.end();
  });
}

async function get(host, target) {
  const socket = tls.connect({ socket: await connect(host), servername: host, ca });
  const merchant = new Merchant({ own });
  const headers = {
    Host: host,
    'User-Agent': 'a-program-of-its-own/1',
    Accept: 'application/json',
    Authorization: merchant.authorization('GET', target, Buffer.alloc(0)),
  };
  return new Promise((resolve, reject) => {
    const request = http.request({ createConnection: () => socket, path: target, headers, timeout: TIMEOUT_MS }, (response) => {
      const body = [];
      response.on('data', (part) => body.push(part));
      response.on('error', reject);
      response.on('end', () => {
        const answer = { status: response.statusCode, headers: response.headers, raw: Buffer.concat(body) };
        merchant.verifyAnswer(answer);
        socket.destroy();
        resolve(answer);
      });
    });
    request.on('timeout', () => request.destroy(new Error(`${host}: no answer`)));
    request.on('error', reject);
    socket.on('error', reject);
    request.end();
  });
}

for (const host of HOSTS) {
  const { status, raw } = await get(host, '/v3/certificates');
  assert.equal(status, 200, `${host}: ${raw}`);
  const [{ encrypt_certificate }] = JSON.parse(raw).data;
  const pem = decrypt(encrypt_certificate, own.api_v3_key);
  assert.equal(pem.trim(), own.platform_certificate_pem.trim());
}
await assert.rejects(get('example.com', '/'), /CONNECT example.com was answered 403/);
console.log(`${HOSTS.length} hosts hold`);
