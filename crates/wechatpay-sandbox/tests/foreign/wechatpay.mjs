// A merchant's side of the protocol, with nothing but an HTTP client and OpenSSL: requests are signed, answers and notifications
// are verified before anything of them is used, resources and sensitive fields are decrypted.
import {
  X509Certificate,
  constants,
  createDecipheriv,
  createPublicKey,
  privateDecrypt,
  publicEncrypt,
  randomBytes,
  sign,
  verify,
} from 'node:crypto';
import http from 'node:http';

const SCHEME = 'WECHATPAY2-SHA256-RSA2048';
const SHA256 = 'RSA-SHA256';
const WINDOW_SECONDS = 5 * 60;
const TAG_BYTES = 16;
const TIMEOUT_MS = 20_000;

/** What must not be trusted. */
export class Unverified extends Error {}

/** A verified answer that is a refusal. */
export class Refused extends Error {
  constructor(call, answer) {
    super(`${call} was answered ${answer.status} ${answer.raw}`);
    Object.assign(this, { status: answer.status, code: answer.json?.code, answer });
  }
}

const seconds = () => Math.floor(Date.now() / 1000);

/** Each part ends its line, the last one too. */
export const message = (...parts) => Buffer.concat(parts.flatMap((part) => [Buffer.from(part), Buffer.from('\n')]));

/** Throws [`Unverified`] unless WeChat Pay signed exactly this body, just now, with one of `keys` (by serial number). */
export function verifySigned(headers, body, keys, now = seconds()) {
  const header = (name) => {
    const value = headers[name.toLowerCase()];
    if (!value) throw new Unverified(`no ${name}`);
    return value;
  };
  const timestamp = header('Wechatpay-Timestamp');
  const signature = header('Wechatpay-Signature');
  const serial = header('Wechatpay-Serial');
  const signed = message(timestamp, header('Wechatpay-Nonce'), body);
  const type = headers['wechatpay-signature-type'] ?? SCHEME;
  if (type !== SCHEME) throw new Unverified(`signature type ${type}`);
  if (!/^\d+$/.test(timestamp) || Math.abs(now - Number(timestamp)) > WINDOW_SECONDS) {
    throw new Unverified(`timestamp ${timestamp}, it is ${now}`);
  }
  const key = keys.get(serial);
  if (!key) throw new Unverified(`unknown serial number ${serial}`);
  if (!verify(SHA256, signed, key, Buffer.from(signature, 'base64'))) throw new Unverified('wrong signature');
}

/** The plaintext of a `resource` or an `encrypt_certificate`; throws when anything of it was altered. */
export function decrypt({ algorithm, nonce, associated_data: associated, ciphertext }, apiV3Key) {
  if (algorithm !== 'AEAD_AES_256_GCM') throw new Unverified(`algorithm ${algorithm}`);
  const sealed = Buffer.from(ciphertext, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', Buffer.from(apiV3Key), Buffer.from(nonce), {
    authTagLength: TAG_BYTES,
  });
  decipher.setAAD(Buffer.from(associated ?? ''));
  decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
  return Buffer.concat([decipher.update(sealed.subarray(0, -TAG_BYTES)), decipher.final()]).toString();
}

/** A merchant's program. `own` is what its owner holds; `asks` is what `Wechatpay-Serial` says in requests, if anything. */
export class Merchant {
  constructor({ url, own, world, asks }) {
    const certificate = new X509Certificate(own.platform_certificate_pem);
    Object.assign(this, { url, own, world, asks });
    this.certificate = certificate;
    this.keys = new Map([
      [certificate.serialNumber, certificate.publicKey],
      [own.public_key_id, createPublicKey(own.platform_public_key_pem)],
    ]);
  }

  get mchid() {
    return this.own.mchid;
  }

  get(target) {
    return this.call('GET', target);
  }

  post(target, body, options) {
    return this.call('POST', target, body, options);
  }

  /** The body of a verified success. */
  async call(method, target, body, options) {
    const answer = await this.send(method, target, body, options);
    this.verifyAnswer(answer);
    if (answer.status >= 300) throw new Refused(`${method} ${target}`, answer);
    return answer.json;
  }

  /** The serial number of the key that WeChat Pay shall sign and unseal with. */
  get serial() {
    return this.asks ?? this.certificate.serialNumber;
  }

  /** The answer as it came. `sealed`: the body has sensitive fields, so that the key they are for must be named. */
  send(method, target, body, { headers = {}, sealed = false } = {}) {
    const raw = body === undefined ? Buffer.alloc(0) : Buffer.from(JSON.stringify(body));
    const all = {
      'User-Agent': 'a-program-of-its-own/1',
      Accept: 'application/json',
      Authorization: this.authorization(method, target, raw),
      ...(method === 'POST' ? { 'Content-Type': 'application/json', 'Content-Length': raw.length } : {}),
      ...(this.asks || sealed ? { 'Wechatpay-Serial': this.serial } : {}),
      ...(this.world ? { 'Sandbox-World': this.world } : {}),
      ...headers,
    };
    const given = Object.entries(all).filter(([, value]) => value !== undefined);
    return exchange(this.url, method, target, Object.fromEntries(given), raw);
  }

  authorization(method, target, body, timestamp = String(seconds())) {
    const nonce = randomBytes(16).toString('hex');
    const signature = sign(SHA256, message(method, target, timestamp, nonce, body), this.own.private_key_pem);
    const { mchid, serial_no } = this.own;
    const pairs = Object.entries({
      mchid,
      nonce_str: nonce,
      signature: signature.toString('base64'),
      timestamp,
      serial_no,
    });
    return `${SCHEME} ${pairs.map(([key, value]) => `${key}="${value}"`).join(',')}`;
  }

  /** An answer is signed with the key that the request asked for, by default with the platform certificate's. */
  verifyAnswer({ headers, raw }) {
    verifySigned(headers, raw, this.keys);
    const serial = headers['wechatpay-serial'];
    if (serial !== this.serial) throw new Unverified(`signed with ${serial} and not with ${this.serial}`);
  }

  /** The envelope of a notification and what is inside, after every check. */
  open(headers, raw) {
    verifySigned(headers, raw, this.keys);
    const envelope = JSON.parse(raw);
    const payload = JSON.parse(decrypt(envelope.resource, this.own.api_v3_key));
    return { envelope, payload };
  }

  /** A sensitive field on its way up. */
  encrypt(text) {
    const key = this.keys.get(this.serial);
    return publicEncrypt(
      { key, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' },
      Buffer.from(text),
    ).toString('base64');
  }

  /** A sensitive field on its way down. */
  decryptField(text) {
    const key = this.own.private_key_pem;
    return privateDecrypt(
      { key, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' },
      Buffer.from(text, 'base64'),
    ).toString();
  }
}

/** One request, one answer: `status`, `headers`, `raw` and, where there is one, `json`. */
export function exchange(url, method, target, headers, body) {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const request = http.request(
      { hostname, port, method, path: target, headers, agent: false, timeout: TIMEOUT_MS },
      (response) => {
        const parts = [];
        response.on('data', (part) => parts.push(part));
        response.on('error', reject);
        response.on('end', () => {
          const raw = Buffer.concat(parts);
          const isJson = response.headers['content-type']?.startsWith('application/json') && raw.length > 0;
          const { statusCode: status, headers } = response;
          resolve({ status, headers, raw, json: isJson ? JSON.parse(raw) : undefined });
        });
      },
    );
    request.on('timeout', () => request.destroy(new Error(`${method} ${target}: no answer in ${TIMEOUT_MS} ms`)));
    request.on('error', reject);
    request.end(body);
  });
}
