//! Who is asking: a random number in a cookie. A real shop has a log-in in this place.

use std::convert::Infallible;

use axum::{
    extract::FromRequestParts,
    http::{
        HeaderValue,
        header::{COOKIE, SET_COOKIE, USER_AGENT},
        request::Parts,
    },
    response::{IntoResponseParts, ResponseParts},
};

#[derive(Debug, Clone)]
pub(crate) struct Visitor {
    pub(crate) id: String,
    is_new: bool,
}

impl<S: Sync> FromRequestParts<S> for Visitor {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, Infallible> {
        let cookies = parts.headers.get_all(COOKIE).into_iter().filter_map(|value| value.to_str().ok());
        let known =
            cookies.flat_map(|cookies| cookies.split(';')).find_map(|cookie| cookie.trim().strip_prefix("visitor="));
        Ok(match known.filter(|id| id.len() == 32 && id.bytes().all(|byte| byte.is_ascii_hexdigit())) {
            Some(id) => Self { id: id.to_owned(), is_new: false },
            None => Self { id: random_id(), is_new: true },
        })
    }
}

/// As part of a response it sets the cookie, if there was none. `Lax`: no other site's form acts in the visitor's name.
impl IntoResponseParts for Visitor {
    type Error = Infallible;

    fn into_response_parts(self, mut response: ResponseParts) -> Result<ResponseParts, Infallible> {
        let cookie = format!("visitor={}; Path=/; HttpOnly; Secure; SameSite=Lax; Max-Age=31536000", self.id);
        if let (true, Ok(cookie)) = (self.is_new, HeaderValue::from_str(&cookie)) {
            response.headers_mut().insert(SET_COOKIE, cookie);
        }
        Ok(response)
    }
}

/// Which way to the signing page suits the visitor's device.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Device {
    /// WeChat's own browser: JSAPI.
    WeChat,
    /// Another browser on a phone: H5.
    Phone,
    /// A browser on a desk: a QR code, scanned by a phone.
    Desk,
}

impl<S: Sync> FromRequestParts<S> for Device {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, Infallible> {
        let agent = parts.headers.get(USER_AGENT).and_then(|value| value.to_str().ok()).unwrap_or_default();
        Ok(if agent.contains("MicroMessenger") {
            Self::WeChat
        } else if ["Android", "iPhone", "Mobile"].iter().any(|word| agent.contains(word)) {
            Self::Phone
        } else {
            Self::Desk
        })
    }
}

/// 128 random bits in hexadecimal. Without randomness no process should go on.
pub(crate) fn random_id() -> String {
    let (high, low) = (getrandom::u64(), getrandom::u64());
    match (high, low) {
        (Ok(high), Ok(low)) => format!("{high:016x}{low:016x}"),
        _ => std::process::abort(),
    }
}
