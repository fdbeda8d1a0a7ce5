// WeChat's side of the front end, as far as parameters go: each entry refuses names and kinds that its page does not state, puts the
// string to sign together again and verifies it with the certificate. Plain Node.js; nothing of this project.
import { X509Certificate, createVerify } from "node:crypto";
import { readFileSync } from "node:fs";
import assert from "node:assert/strict";

const { certificate, mchid, appid, prepay_id, calls } = JSON.parse(readFileSync(0, "utf8"));
const { publicKey } = new X509Certificate(certificate);

function verify(lines, signature) {
  const text = lines.map((line) => line + "\n").join("");
  const holds = createVerify("RSA-SHA256").update(text, "utf8").verify(publicKey, signature, "base64");
  assert.ok(holds, `the signature does not hold over ${JSON.stringify(text)}`);
}

function takes(payment, names) {
  assert.deepEqual(Object.keys(payment).sort(), [...names].sort());
  for (const [name, value] of Object.entries(payment)) assert.equal(typeof value, "string", name);
}

function page(payment, time) {
  assert.match(payment[time], /^[1-9][0-9]{9}$/);
  assert.ok(payment.nonceStr.length <= 32);
  assert.equal(payment.signType, "RSA");
  assert.equal(payment.package, `prepay_id=${prepay_id}`);
  verify([appid, payment[time], payment.nonceStr, payment.package], payment.paySign);
}

const entries = {
  getBrandWCPayRequest(payment) {
    takes(payment, ["appId", "timeStamp", "nonceStr", "package", "signType", "paySign"]);
    assert.equal(payment.appId, appid);
    page(payment, "timeStamp");
  },
  chooseWXPay(payment) {
    takes(payment, ["timestamp", "nonceStr", "package", "signType", "paySign"]);
    page(payment, "timestamp");
  },
  requestPayment(payment) {
    takes(payment, ["timeStamp", "nonceStr", "package", "signType", "paySign"]);
    page(payment, "timeStamp");
  },
  PayReq(payment) {
    takes(payment, ["appid", "partnerid", "prepayid", "package", "noncestr", "timestamp", "sign"]);
    assert.match(payment.timestamp, /^[1-9][0-9]{9}$/);
    assert.equal(payment.appid, appid);
    assert.equal(payment.partnerid, mchid);
    assert.equal(payment.prepayid, prepay_id);
    assert.equal(payment.package, "Sign=WXPay");
    verify([appid, payment.timestamp, payment.noncestr, prepay_id], payment.sign);
  },
};

for (const [entry, payment] of calls) entries[entry](payment);
console.log(`${calls.length} calls of the cashier taken`);
