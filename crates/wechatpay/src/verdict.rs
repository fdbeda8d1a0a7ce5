//! From bytes that came to an answer that may be believed, or to why not.

use std::sync::Arc;

use bytes::Bytes;
use http::{Request, Response, StatusCode};
use wechatpay_core::VerifyError;

use crate::{
    answer::{RawAnswer, is_error_envelope},
    error::{Error, ErrorKind},
    trust::Doubt,
};

/// Judges an answer, whose body is a `file` or JSON. Nothing in it is believed unless its signature was `verified`.
pub(crate) fn judge(
    response: Response<Bytes>,
    verified: Result<(), Doubt>,
    file: bool,
    request: &Arc<Request<Bytes>>,
) -> Result<RawAnswer, Error> {
    let status = response.status();
    if status.is_redirection() {
        return Err(Error::new(ErrorKind::Redirect, "the host answered with a redirect, which is never followed")
            .with_unverified(response));
    }
    let verified = verified.map_err(|doubt| (doubt.to_string(), doubt.error));
    match (verified, status) {
        (Ok(()), StatusCode::ACCEPTED) => {
            Err(Error::new(ErrorKind::NotFinished, "accepted, but not finished; repeat the same request later")
                .with_verified(response))
        }
        (Ok(()), status) if status.is_success() => read(response, file, request),
        (Ok(()), _) => Err(Error::new(ErrorKind::Api, "WeChat Pay refused").with_verified(response)),
        (Err((_, VerifyError::Unsigned)), status) if status.is_client_error() => {
            let what = "refused, unverified (the answer carries no signature, so it may come from anyone on the way)";
            Err(Error::new(ErrorKind::UnverifiedRefusal, what).with_unverified(response))
        }
        (Err((_, VerifyError::Unsigned)), status) if status.is_server_error() => {
            Err(Error::new(ErrorKind::ServerFault, "the server failed, unsigned").with_unverified(response))
        }
        (Err((doubt, error)), _) => {
            let what = format!("the answer is not believed: {doubt}");
            Err(Error::new(ErrorKind::of(&error), what).because(error).with_unverified(response))
        }
    }
}

fn read(response: Response<Bytes>, file: bool, request: &Arc<Request<Bytes>>) -> Result<RawAnswer, Error> {
    if !file && std::str::from_utf8(response.body()).is_err() {
        return Err(Error::new(ErrorKind::NotUtf8, "the answer is not UTF-8").with_verified(response));
    }
    if is_error_envelope(response.body()) {
        return Err(
            Error::new(ErrorKind::ErrorInSuccess, "an error came with a status of success").with_verified(response)
        );
    }
    let (parts, body) = response.into_parts();
    Ok(RawAnswer { status: parts.status, headers: parts.headers, body, attempts: 1, request: request.clone() })
}
