//! Whether an answer is WeChat Pay's, step by step, as an SDK finds out.

use bytes::Bytes;
use http::Response;
use jiff::Timestamp;
use maud::{Markup, html};
use wechatpay_core::{SignatureHeaders, TrustStore, VerifyError, message, verify};

use super::wire::lines;
use crate::pages::visit::Visit;

pub(super) fn steps(visit: &Visit<'_>, response: &Response<Bytes>, trust: &TrustStore) -> Markup {
    let (headers, body) = (response.headers(), response.body());
    let verdict = verify(headers, body, trust, Timestamp::now().as_second());
    html! {
        h3 { (visit.say("Verification", "验签")) }
        p.verdict { @match &verdict {
            Ok(()) => span.pill.good { (visit.say("the signature holds", "签名有效")) },
            Err(VerifyError::Unsigned) => { span.pill.warn { (visit.say("not signed", "未签名")) } " " (visit.say(
                "Without a signature an answer is no fact: files and refusals of unproven callers have none.",
                "没有签名的应答不可信：文件以及对未证实调用方的拒绝不带签名。")) },
            Err(error) => { span.pill.bad { (visit.say("not believed", "不可信")) } " " (error) },
        } }
        @if let Ok(signature) = SignatureHeaders::find(headers) {
            ol.verification {
                li { (visit.say("The key: ", "密钥：")) code { (signature.serial) } " " (key(visit, trust, signature.serial)) }
                li { (visit.say("The time: ", "时间：")) code { (signature.timestamp) } " "
                    (visit.say("must be within 5 minutes of now", "与当前时间相差不得超过 5 分钟")) }
                li { (visit.say("The text that was signed, three lines, each with a line feed at its end:", "验签串共三行，每行以换行符结束："))
                    (lines(visit, &message::answer(signature.timestamp, signature.nonce, body), &[
                        ("Wechatpay-Timestamp", "Wechatpay-Timestamp"),
                        ("Wechatpay-Nonce", "Wechatpay-Nonce"),
                        ("body", "应答体"),
                    ]))
                }
                li { (visit.say("SHA256-RSA2048 of that text against ", "以 SHA256-RSA2048 校验 ")) code { "Wechatpay-Signature" } ": "
                    code { (signature.signature) } }
            }
        }
    }
}

fn key(visit: &Visit<'_>, trust: &TrustStore, serial: &str) -> &'static str {
    match trust.find(serial) {
        Some(key) if key.is_certificate() => visit.say("is the platform certificate", "为平台证书"),
        Some(_) => visit.say("is the WeChat Pay public key", "为微信支付公钥"),
        None => visit.say("is not trusted", "不受信任"),
    }
}
