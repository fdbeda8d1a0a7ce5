// A shop on this machine: it takes notifications, and believes what the SDK's own functions verify and decrypt.
import assert from 'node:assert/strict';
import http from 'node:http';

const PATIENCE_MS = 40_000;
const WINDOW_SECONDS = 300;

export class Shop {
  #arrived = [];
  #wake = [];
  #server = http.createServer((request, response) => {
    const parts = [];
    request.on('data', (part) => parts.push(part));
    request.on('end', () => {
      const refusal = this.#take(request, Buffer.concat(parts).toString());
      if (refusal) this.refused.push(refusal);
      response.writeHead(refusal ? 401 : 204).end();
      this.#wake.splice(0).forEach((wake) => wake());
    });
  });
  /** Why notifications were not believed. */
  refused = [];

  /** `merchants`: by the path of their notify URLs, each with the keys that it trusts (`certs`) and its `api_v3_key`. */
  constructor({ Aes, Formatter, Rsa }, merchants) {
    Object.assign(this, { sdk: { Aes, Formatter, Rsa }, merchants });
  }

  /** Listens, and says where. */
  listen() {
    return new Promise((resolve, reject) => {
      this.#server.on('error', reject);
      this.#server.listen(0, '127.0.0.1', () => resolve(`127.0.0.1:${this.#server.address().port}`));
    });
  }

  close() {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  /** What the next notification of this type says, waited for. */
  async told(type) {
    const deadline = Date.now() + PATIENCE_MS;
    for (;;) {
      const index = this.#arrived.findIndex(({ event_type }) => event_type === type);
      if (index >= 0) return this.#arrived.splice(index, 1)[0].payload;
      assert.ok(Date.now() < deadline, `no ${type} came; refused were ${JSON.stringify(this.refused)}`);
      await new Promise((resolve) => {
        this.#wake.push(resolve);
        setTimeout(resolve, deadline - Date.now() + 1).unref();
      });
    }
  }

  /** Why it is not believed; `undefined`: it is. */
  #take({ headers, url }, body) {
    const { Aes, Formatter, Rsa } = this.sdk;
    const { certs, api_v3_key: key } = this.merchants[url] ?? {};
    const [timestamp, nonce, serial, signature] = ['timestamp', 'nonce', 'serial', 'signature'].map(
      (name) => headers[`wechatpay-${name}`] ?? '',
    );
    if (!certs) return `nobody is told at ${url}`;
    if (!(Math.abs(Formatter.timestamp() - timestamp) <= WINDOW_SECONDS)) return 'time';
    if (!Object.hasOwn(certs, serial)) return `serial ${serial}`;
    if (!Rsa.verify(Formatter.response(timestamp, nonce, body), signature, certs[serial])) return 'signature';
    try {
      const { event_type, resource } = JSON.parse(body);
      const plaintext = Aes.AesGcm.decrypt(resource.ciphertext, key, resource.nonce, resource.associated_data);
      this.#arrived.push({ event_type, payload: JSON.parse(plaintext) });
    } catch (error) {
      return `${error}`;
    }
  }
}
