//! `Wechatpay-Negative-Test: CODE`: a request asks for its own error.

use http::{HeaderMap, StatusCode};

use crate::refusal::{CODES, Refusal};

/// The request header, in a world whose `negative_tests` is on.
pub(crate) const HEADER: &str = "Wechatpay-Negative-Test";

/// The error that a request asks for, or what is wrong with its asking.
pub(crate) fn asked(headers: &HeaderMap) -> Option<Refusal> {
    let wanted = headers.get(HEADER)?;
    let known = CODES.iter().find(|(code, _)| wanted == *code);
    Some(match known {
        Some((code, status)) => {
            let status = StatusCode::from_u16(*status).unwrap_or(StatusCode::BAD_REQUEST);
            Refusal::with(status, code, format!("{HEADER} asked for this error; nothing was carried out"))
        }
        None => {
            let codes: Vec<_> = CODES.iter().map(|(code, _)| *code).collect();
            Refusal::param(format!("参数错误: {HEADER} knows the codes {}", codes.join(", ")))
        }
    })
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    #[test]
    fn a_known_code_comes_with_its_status_and_an_unknown_one_leads_to_the_list() {
        let asked = |code: &'static str| {
            let headers = HeaderMap::from_iter([(HEADER.parse().unwrap(), HeaderValue::from_static(code))]);
            let refusal = asked(&headers).unwrap();
            (refusal.status.as_u16(), refusal.code, refusal.message)
        };
        for (code, status) in CODES {
            let found = asked(code);
            assert_eq!((found.0, found.1), (status, code));
        }
        let (status, code, message) = asked("NOT_A_CODE");
        assert_eq!((status, code), (400, "PARAM_ERROR"));
        assert!(CODES.iter().all(|(code, _)| message.contains(code)), "{message}");
    }
}
