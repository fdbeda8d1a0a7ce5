//! What WeChat Pay's answer says about the request that it refused.

use http::{HeaderMap, StatusCode, header::DATE};
use serde_json::Value;

use crate::error::Refusal;

/// An answer, as far as it speaks of a signature.
#[derive(Debug, Clone)]
pub(super) struct Told {
    pub(super) status: StatusCode,
    pub(super) code: Option<String>,
    pub(super) message: String,
    pub(super) request_id: Option<String>,
    /// WeChat Pay's clock, seconds since the Unix epoch.
    pub(super) date: Option<i64>,
    pub(super) arrived: Option<Arrived>,
}

/// The request as it arrived there: `sign_information`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Arrived {
    pub(super) method: String,
    pub(super) url: String,
    pub(super) timestamp: String,
    pub(super) nonce: String,
    /// The beginning of the body, or all of it.
    pub(super) body: Vec<u8>,
    /// Bytes of the whole body, when that can be told.
    pub(super) body_length: Option<usize>,
}

impl Told {
    pub(super) fn read(status: StatusCode, headers: &HeaderMap, body: &[u8]) -> Self {
        let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok()).map(str::to_owned);
        let seconds = |date: String| {
            let since = httpdate::parse_http_date(&date).ok()?.duration_since(std::time::UNIX_EPOCH).ok()?;
            i64::try_from(since.as_secs()).ok()
        };
        let Refusal { code, message, detail } = Refusal::read(body);
        let information = detail.and_then(|detail| detail.sign_information);
        Self {
            status,
            code,
            message: message.unwrap_or_default(),
            request_id: text(wechatpay_core::header::REQUEST_ID),
            date: text(DATE.as_str()).and_then(seconds),
            arrived: information.as_ref().and_then(Arrived::read),
        }
    }

    /// Whether a signature or its header was refused, rather than what the request asks for.
    pub(super) fn is_of_signature(&self) -> bool {
        match &self.code {
            Some(code) => code.replace('_', "") == "SIGNERROR",
            None => self.status == StatusCode::UNAUTHORIZED,
        }
    }
}

impl Arrived {
    /// Newlines of the message come as they are, or as a backslash and an `n`.
    fn read(information: &Value) -> Option<Self> {
        let text = |name: &str| information.get(name).and_then(Value::as_str);
        let message = text("truncated_sign_message").unwrap_or_default();
        let separator = if message.contains('\n') { "\n" } else { "\\n" };
        let mut lines = message.splitn(5, separator);
        let (method, url) = (lines.next()?, lines.next());
        let (timestamp, nonce, body) =
            (lines.next().unwrap_or_default(), lines.next().unwrap_or_default(), lines.next().unwrap_or_default());
        let (method, url) = (text("method").unwrap_or(method), text("url").or(url)?);
        let whole = information.get("sign_message_length").and_then(Value::as_u64);
        let others = [method, url, timestamp, nonce].map(str::len).iter().sum::<usize>() + 5;
        let body_length =
            whole.and_then(|whole| usize::try_from(whole).ok()?.checked_sub(others)).filter(|_| !nonce.is_empty());
        let ended = body.strip_suffix(separator).filter(|body| body_length.is_none_or(|length| length == body.len()));
        let body = ended.unwrap_or_else(|| body.trim_end_matches('…').trim_end_matches("..."));
        Some(Self {
            method: method.to_owned(),
            url: url.to_owned(),
            timestamp: timestamp.to_owned(),
            nonce: nonce.to_owned(),
            body: body.as_bytes().to_vec(),
            body_length,
        })
    }

    /// Whether all of the body is known.
    pub(super) fn is_whole(&self) -> bool {
        self.body_length == Some(self.body.len())
    }

    /// Whether this may be the body, as far as it is known.
    pub(super) fn may_have(&self, body: &[u8]) -> bool {
        self.body_length.is_none_or(|length| length == body.len()) && body.starts_with(&self.body)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use serde_json::json;

    use super::*;

    fn arrived(message: &str, length: usize) -> Arrived {
        Arrived::read(&json!({
            "method": "POST",
            "url": "/v3/x?a=1",
            "truncated_sign_message": message,
            "sign_message_length": length,
        }))
        .unwrap()
    }

    #[test]
    fn newlines_are_read_in_both_spellings() {
        let text = "POST\n/v3/x?a=1\n1700000000\nabc\n{\"b\":1}\n";
        let plain = arrived(text, text.len());
        let escaped = arrived(&text.replace('\n', "\\n"), text.len());
        assert_eq!(plain, escaped);
        assert!(plain.is_whole());
        assert_eq!((&*plain.nonce, &*plain.body), ("abc", &b"{\"b\":1}"[..]));
    }

    #[test]
    fn of_a_cut_body_the_length_is_known_and_the_beginning() {
        for end in ["…", "...", ""] {
            let cut =
                arrived(&format!("POST\\n/v3/x?a=1\\n1700000000\\nabc\\n{{\"b\":1{end}"), 5 + 10 + 11 + 4 + 100 + 1);
            assert_eq!((cut.body_length, cut.is_whole(), &*cut.body), (Some(100), false, &b"{\"b\":1"[..]));
            assert!(cut.may_have(format!("{{\"b\":1{}", " ".repeat(94)).as_bytes()));
            assert!(!cut.may_have(format!("{{\"b\":1{}", " ".repeat(93)).as_bytes()));
        }
    }

    #[test]
    fn an_empty_body_is_known_to_be_empty() {
        let text = "GET\n/v3/x?a=1\n1700000000\nabc\n\n";
        let mut information = json!({ "truncated_sign_message": text, "sign_message_length": text.len() });
        assert!(Arrived::read(&information).unwrap().is_whole());
        information["truncated_sign_message"] = json!("");
        assert_eq!(Arrived::read(&information), None);
        assert_eq!(Arrived::read(&json!({ "sign_message_length": 1 })), None);
    }
}
