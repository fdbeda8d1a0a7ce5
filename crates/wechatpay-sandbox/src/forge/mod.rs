//! Writes a notification as it is sent: the true one, or one that is wrong in exactly one way.

mod forgery;
mod spelling;
mod tampering;

#[cfg(test)]
mod tests;

use std::sync::Arc;

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE, HOST, USER_AGENT};
use jiff::{SignedDuration, Timestamp};
use wechatpay_core::header;

pub use forgery::{Expected, Forgery};
pub(crate) use spelling::Spelling;

use crate::{
    courier::Post,
    keys::Platform,
    merchant::Merchant,
    refusal::Refusal,
    sign::{self, Voice},
    target::Target,
};

/// How far the time of a stale or early notification is off. Five minutes are allowed.
const FAR: SignedDuration = SignedDuration::from_mins(10);

/// A notification with all that is needed to write it.
#[derive(Debug, Clone)]
pub(crate) struct Original {
    pub(crate) merchant: Arc<Merchant>,
    pub(crate) voice: Voice,
    /// Encrypted with the merchant's key.
    pub(crate) body: Bytes,
    /// What the signature is dated.
    pub(crate) dated: Timestamp,
    pub(crate) request_id: String,
}

impl Original {
    /// The notification as WeChat Pay sends it.
    pub(crate) fn write(&self, platform: &Platform, target: &Target) -> Result<Post, Refusal> {
        let signed = sign::headers(platform, &self.merchant, self.voice, &self.body, self.dated)?;
        Ok(self.post(target, signed, self.body.clone()))
    }

    /// The same, wrong in one way.
    pub(crate) fn forge(&self, platform: &Platform, target: &Target, forgery: Forgery) -> Result<Post, Refusal> {
        let to_sign = match forgery {
            Forgery::WrongKey => tampering::encrypted_for_another(&self.body, &self.merchant.api_v3_key)?,
            Forgery::CutBeforeSigning => tampering::cut(&self.body),
            _ => self.body.clone(),
        };
        let dated = match forgery {
            Forgery::Stale => self.dated.saturating_sub(FAR),
            Forgery::Future => self.dated.saturating_add(FAR),
            _ => Ok(self.dated),
        };
        let dated = dated.unwrap_or(self.dated);
        let mut headers = sign::headers(platform, &self.merchant, self.voice, &to_sign, dated)?.to_vec();
        for (name, value) in &mut headers {
            match (forgery, *name) {
                (Forgery::BadSignature, header::SIGNATURE) => *value = tampering::flipped(value),
                (Forgery::Probe, header::SIGNATURE) => *value = tampering::probe(value),
                (Forgery::UnknownSerial, header::SERIAL) => *value = tampering::unknown(value),
                _ => {}
            }
        }
        headers.retain(|(name, _)| !forgery.leaves_out(name));
        let body = match forgery {
            Forgery::CutBody => tampering::cut(&to_sign),
            Forgery::ChangedByte => tampering::changed(&to_sign),
            _ => to_sign,
        };
        Ok(self.post(target, headers, body))
    }

    /// The same notification, its JSON written in another way that means the same.
    pub(crate) fn spelled(&self, spelling: Spelling) -> Result<Self, Refusal> {
        Ok(Self { body: spelling.write(&self.body)?, ..self.clone() })
    }

    fn post(&self, target: &Target, signed: impl IntoIterator<Item = (&'static str, String)>, body: Bytes) -> Post {
        let mut headers: Vec<(String, String)> = vec![
            (CONTENT_TYPE.to_string(), "application/json".into()),
            (ACCEPT.to_string(), "*/*".into()),
            (USER_AGENT.to_string(), "wechatpay-sandbox".into()),
            (header::REQUEST_ID.to_owned(), self.request_id.clone()),
        ];
        headers.extend(signed.into_iter().map(|(name, value)| (name.to_owned(), value)));
        headers.extend(target.host.clone().map(|host| (HOST.to_string(), host)));
        Post { url: target.url.clone(), headers, body }
    }
}
