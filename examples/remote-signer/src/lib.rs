//! A [`Signer`] whose key lives elsewhere. Copy this file and change `RemoteSigner::ask` to what your KMS speaks.

use std::{env, fmt, time::Duration};

use aws_lc_rs::digest::{SHA256, digest};
use base64::{Engine as _, prelude::BASE64_STANDARD};
use serde::{Deserialize, Serialize};
use wechatpay::{
    Signer,
    protocol::{SignFuture, SignerError},
};

/// The one algorithm of APIv3. AWS KMS calls it so, too; others say `RSA_PKCS1_SHA_256`.
pub const ALGORITHM: &str = "RSASSA_PKCS1_V1_5_SHA_256";

/// What a key service is asked. A digest, not the message: it is 32 bytes however long the body is, and what a payer is called stays here.
#[derive(Debug, Serialize, Deserialize)]
pub struct SignRequest {
    /// [`ALGORITHM`].
    pub algorithm: String,
    /// SHA-256 of the message, Base64.
    pub digest: String,
}

/// What it answers.
#[derive(Debug, Serialize, Deserialize)]
pub struct SignAnswer {
    /// The signature, Base64.
    pub signature: String,
}

/// Signs by asking a key service over HTTP.
pub struct RemoteSigner {
    http: reqwest::Client,
    url: String,
    token: String,
}

impl RemoteSigner {
    /// A signer that asks `url` (`http://HOST:PORT`) and shows `token`.
    ///
    /// # Errors
    /// When no HTTP client can be made.
    pub fn new(url: impl Into<String>, token: impl Into<String>) -> reqwest::Result<Self> {
        // Signing is part of every call, so a slow key service must not use up the call's own time: fail early and say so.
        let http = reqwest::Client::builder()
            .no_proxy()
            .connect_timeout(Duration::from_secs(1))
            .timeout(Duration::from_secs(2))
            .build()?;
        Ok(Self { http, url: url.into(), token: token.into() })
    }

    /// As `KEY_SERVICE_URL` and `KEY_SERVICE_TOKEN` say.
    ///
    /// # Errors
    /// When a variable is missing, or no HTTP client can be made.
    pub fn from_env() -> Result<Self, Box<dyn std::error::Error>> {
        let variable = |name: &str| env::var(name).map_err(|error| format!("{name}: {error}"));
        Ok(Self::new(variable("KEY_SERVICE_URL")?, variable("KEY_SERVICE_TOKEN")?)?)
    }

    async fn ask(&self, message: &[u8]) -> Result<Vec<u8>, String> {
        let request = SignRequest {
            algorithm: ALGORITHM.into(),
            digest: BASE64_STANDARD.encode(digest(&SHA256, message).as_ref()),
        };
        let body = serde_json::to_vec(&request).map_err(|error| error.to_string())?;
        let answer = self
            .http
            .post(format!("{}/sign", self.url))
            .bearer_auth(&self.token)
            .header("Content-Type", "application/json")
            .body(body)
            .send()
            .await
            .map_err(|error| self.unreachable(&error))?;
        let status = answer.status();
        let body = answer.bytes().await.map_err(|error| self.unreachable(&error))?;
        match status.as_u16() {
            200 => {}
            401 => return Err(format!("key service {}: 401, it does not take the token KEY_SERVICE_TOKEN", self.url)),
            _ => return Err(format!("key service {}: {status} {}", self.url, String::from_utf8_lossy(&body))),
        }
        let strange =
            |error: &dyn fmt::Display| format!("key service {}: its answer cannot be read: {error}", self.url);
        let answer: SignAnswer = serde_json::from_slice(&body).map_err(|error| strange(&error))?;
        BASE64_STANDARD.decode(answer.signature).map_err(|error| strange(&error))
    }

    fn unreachable(&self, error: &reqwest::Error) -> String {
        if error.is_timeout() {
            return format!("key service {}: no answer within 2 s", self.url);
        }
        let mut reason: &dyn std::error::Error = error;
        while let Some(cause) = reason.source() {
            reason = cause;
        }
        format!("key service {}: {reason}", self.url)
    }
}

impl Signer for RemoteSigner {
    fn sign<'a>(&'a self, message: &'a [u8]) -> SignFuture<'a> {
        Box::pin(async move { self.ask(message).await.map_err(SignerError::new) })
    }
}

/// Without the token: `Debug` goes into logs.
impl fmt::Debug for RemoteSigner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RemoteSigner").field("url", &self.url).finish_non_exhaustive()
    }
}
