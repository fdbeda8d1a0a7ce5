//! Who calls, proven by the `Authorization` header.

use std::{ops::RangeInclusive, sync::Arc};

use bytes::Bytes;
use http::header::{AUTHORIZATION, HOST};
use serde_json::json;
use wechatpay_core::{
    Authorization, TIME_WINDOW_SECONDS, encoding, message,
    missigned::{self, Case, Diagnosis, Holder},
    within_window,
};

use super::Call;
use crate::{
    doctor::{Explanation, Mistake},
    merchant::Merchant,
    refusal::Refusal,
};

const LONGEST_NONCE: usize = 32;
/// So many bytes of the body are shown in `truncated_sign_message`.
const SHOWN_OF_BODY: usize = 128;
/// So many seconds a machine's clock may be wrong by itself; beyond, somebody took another clock.
const DRIFT: u64 = 60 * 60;
/// Any time from 2001 to 2286 has 13 digits in milliseconds, and 10 in seconds.
const MILLISECONDS: RangeInclusive<i64> = 1_000_000_000_000..=9_999_999_999_999;

impl Call<'_> {
    /// The merchant that signed the request. `signed` is what of the body is signed: all of it, or the metadata of an upload.
    ///
    /// `is_form`: it is such metadata.
    pub(super) fn authorize(&mut self, signed: &Bytes, is_form: bool) -> Result<Arc<Merchant>, Refusal> {
        let authorization = self.read_authorization()?;
        let Authorization { mchid, nonce_str, timestamp, serial_no, .. } = &authorization;
        let now = self.wall.as_second();
        if !within_window(*timestamp, now) {
            if MILLISECONDS.contains(timestamp) {
                let expected = self.message(&authorization, signed);
                self.explanation = Some(Diagnosis::of(Mistake::Milliseconds, expected).into());
            }
            return Err(Refusal::sign(format!(
                "Http头Authorization中的timestamp与发起请求的时间不得超过5分钟: {}",
                why_out_of_window(*timestamp, now)
            )));
        }
        let length = nonce_str.chars().count();
        if length > LONGEST_NONCE {
            return Err(malformed(&format!("nonce_str has {length} characters, at most {LONGEST_NONCE} are allowed")));
        }
        let found = self.cell.lock().merchant(mchid).map(Arc::clone);
        let merchant = found.ok_or_else(|| {
            let mchid: String = mchid.escape_debug().take(64).collect();
            Refusal::sign(format!(
                "商户未申请过证书: this world has no merchant {mchid}; GET /sandbox/merchants lists those that it has"
            ))
        })?;
        if serial_no != merchant.serial_no.as_str() {
            let mut found = self.examine(&authorization, &merchant, signed, is_form);
            // The other merchant's certificate is the right one for its key.
            if found.signed_by.is_none() {
                found.mistakes.insert(0, Mistake::WrongSerial);
            }
            self.explanation = Some(found.into());
            return Err(Refusal::sign(format!(
                "商户证书序列号有误。请使用签名私钥匹配的证书序列号: the certificate of {mchid} is {}",
                merchant.serial_no
            )));
        }
        self.verify(&authorization, &merchant, signed, is_form)?;
        if self.cell.lock().is_nonce_known(mchid, nonce_str, self.wall) {
            let nonce: String = nonce_str.escape_debug().collect();
            self.notes.push(format!("nonce_str {nonce} was used before; each request needs a new one"));
        }
        Ok(merchant)
    }

    fn read_authorization(&self) -> Result<Authorization, Refusal> {
        let mut values = self.request.headers().get_all(AUTHORIZATION).iter();
        let value = values.next().ok_or_else(|| malformed("the header is missing"))?;
        if values.next().is_some() {
            return Err(malformed("the header comes more than once"));
        }
        let text = value.to_str().map_err(|_| malformed("the header is not visible ASCII text"))?;
        text.parse().map_err(|error: wechatpay_core::AuthorizationError| malformed(&error.to_string()))
    }

    fn message(&self, authorization: &Authorization, body: &[u8]) -> Vec<u8> {
        let Authorization { timestamp, nonce_str, .. } = authorization;
        message::request(self.request.method().as_str(), self.url(), *timestamp, nonce_str, body)
    }

    /// Finds out what is wrong with a signature.
    fn examine(&self, authorization: &Authorization, merchant: &Merchant, body: &Bytes, is_form: bool) -> Diagnosis {
        let (others, nonces) = {
            let tenant = self.cell.lock();
            let others: Vec<Arc<Merchant>> = tenant.merchants().map(Arc::clone).collect();
            (others, tenant.newest_nonces(&merchant.mchid))
        };
        let others = others.iter().filter(|other| other.mchid != merchant.mchid);
        let platforms = self.platforms();
        let keys = [(Holder::Caller, &merchant.public_key)]
            .into_iter()
            .chain(others.map(|other| (Holder::Other(&other.mchid), &other.public_key)))
            .chain(platforms.iter().map(|platform| (Holder::Platform, platform.certificate.public_key())))
            .chain([(Holder::Platform, self.shared.platform.public_key_private.public_key())]);
        let mut case = Case::new(self.request.method().as_str(), self.url(), authorization, body);
        case.host = self.request.headers().get(HOST).and_then(|host| host.to_str().ok());
        case.form = is_form.then_some(self.request.body());
        case.nonces = &nonces;
        missigned::examine(&case, keys)
    }

    fn verify(
        &mut self,
        authorization: &Authorization,
        merchant: &Merchant,
        body: &Bytes,
        is_form: bool,
    ) -> Result<(), Refusal> {
        let Authorization { timestamp, nonce_str, signature, .. } = authorization;
        let message = self.message(authorization, body);
        let issue = match encoding::from_base64(signature) {
            Some(raw) if merchant.public_key.verify(&message, &raw) => return Ok(()),
            Some(_) => "sign not match",
            None => "the signature is not standard Base64",
        };
        let explanation = Explanation::from(self.examine(authorization, merchant, body, is_form));
        let why = format!("错误的签名，验签失败: {}", explanation.summary());
        self.explanation = Some(explanation);
        let (method, url) = (self.request.method().as_str(), self.url());
        let beginning = beginning(body);
        let shown = message::request(method, url, *timestamp, nonce_str, beginning);
        // The last line feed stands behind the whole body only.
        let whole = beginning.len() == body.len();
        let shown = if whole { &*shown } else { shown.strip_suffix(b"\n").unwrap_or(&shown) };
        let shown = String::from_utf8_lossy(shown).replace('\n', "\\n") + if whole { "" } else { "…" };
        Err(Refusal::sign(why).with_detail(json!({
            "field": "signature",
            "location": "authorization",
            "issue": issue,
            "sign_information": {
                "method": method,
                "url": url,
                "truncated_sign_message": shown,
                "sign_message_length": message.len(),
            },
        })))
    }
}

/// What is shown of a body: it ends between two characters.
fn beginning(body: &[u8]) -> &[u8] {
    let starts_character = |at: &usize| body.get(*at).is_none_or(|byte| byte & 0b1100_0000 != 0b1000_0000);
    let end = (0..=SHOWN_OF_BODY).rev().find(starts_character);
    end.and_then(|end| body.get(..end)).unwrap_or(body)
}

fn why_out_of_window(timestamp: i64, now: i64) -> String {
    if MILLISECONDS.contains(&timestamp) {
        return format!("{timestamp}: these are milliseconds; seconds are expected, such as {now}");
    }
    let away = timestamp.abs_diff(now);
    let why = format!("{timestamp} is {away} s away from {now}, {TIME_WINDOW_SECONDS} s are allowed");
    if away <= DRIFT {
        return why;
    }
    format!("{why}; signatures are judged by the wall clock, not by the clock of the world")
}

fn malformed(what: &str) -> Refusal {
    Refusal::sign(format!("Http头Authorization值格式错误，请参考《微信支付商户REST API签名规则》: {what}"))
}
