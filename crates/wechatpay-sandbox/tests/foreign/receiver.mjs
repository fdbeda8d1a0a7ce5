// A merchant's server for notifications, on this machine: what is not verified is refused, what is gets 204.
import assert from 'node:assert/strict';
import http from 'node:http';

const PATIENCE_MS = 15_000;
const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

export class Receiver {
  /** Notifications that were verified and not yet taken. */
  #arrived = [];
  #wake = [];
  #server;
  /** Statuses to answer with instead of 204, first ones first; then all is taken. */
  refuseWith = [];
  /** Verified notifications that were refused on purpose. */
  refused = [];
  /** Why something was not taken. */
  failures = [];

  constructor(merchant) {
    this.merchant = merchant;
    this.#server = http.createServer((request, response) => {
      const parts = [];
      request.on('data', (part) => parts.push(part));
      request.on('end', () => this.#answer(request, Buffer.concat(parts), response));
    });
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

  /** The next notification of this type, waited for; it is taken away. */
  async take(type) {
    const deadline = Date.now() + PATIENCE_MS;
    for (;;) {
      assert.deepEqual(this.failures, [], 'every notification must be verified');
      const index = this.#arrived.findIndex(({ envelope }) => envelope.event_type === type);
      if (index >= 0) return this.#arrived.splice(index, 1)[0];
      assert.ok(Date.now() < deadline, `no ${type} came; there are [${this.waiting()}]`);
      await new Promise((resolve) => {
        this.#wake.push(resolve);
        setTimeout(resolve, deadline - Date.now() + 1).unref();
      });
    }
  }

  /** Types of what came and was not taken. */
  waiting() {
    return this.#arrived.map(({ envelope }) => envelope.event_type);
  }

  #answer(request, raw, response) {
    const status = this.#judge(request, raw);
    if (status === 204) {
      response.writeHead(204).end();
    } else {
      response.writeHead(status, { 'Content-Type': 'application/json' }).end('{"code":"FAIL","message":"not taken"}');
    }
    this.#wake.splice(0).forEach((wake) => wake());
  }

  #judge(request, raw) {
    try {
      assert.equal(request.method, 'POST');
      assert.match(request.headers['content-type'] ?? '', /^application\/json/);
      const opened = this.merchant.open(request.headers, raw);
      checkEnvelope(opened.envelope);
      const notification = { ...opened, raw, headers: request.headers, path: request.url };
      const status = this.refuseWith.shift();
      if (status !== undefined) {
        this.refused.push(notification);
        return status;
      }
      this.#arrived.push(notification);
      return 204;
    } catch (error) {
      this.failures.push(`${request.url}: ${error.message}`);
      return 401;
    }
  }
}

function checkEnvelope({ id, create_time, event_type, resource_type, summary, resource }) {
  assert.ok(id.length > 0 && id.length <= 36, `id ${id}`);
  assert.match(create_time, RFC_3339);
  // Pages say 32, and name CREDIT_REPAYMENT.TERMINATE_CONTRACT, which has 36.
  assert.ok(event_type.length > 0 && event_type.length <= 36, `event_type ${event_type}`);
  assert.equal(resource_type, 'encrypt-resource');
  assert.ok(summary.length > 0 && summary.length <= 64, `summary ${summary}`);
  assert.ok(resource.original_type.length > 0, 'original_type');
  assert.equal(Buffer.byteLength(resource.nonce), 12, 'the nonce of AES-GCM');
  assert.ok((resource.associated_data ?? '').length < 16, `associated_data ${resource.associated_data}`);
}
