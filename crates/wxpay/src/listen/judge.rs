//! Whose keys a notification is verified and decrypted with.

use bytes::Bytes;
use http::Request;
use wechatpay::{
    Event, PlatformKey,
    notify::{Receiver, Rejection, Verdict},
};
use wechatpay_sandbox::ReadyMerchant;

use crate::{
    exit::Failure,
    settings::{Keys, Settings},
};

/// The configured merchant's keys; for a sandbox those of all its ready merchants besides, as each has a key id of its own.
#[derive(Debug)]
pub(super) struct Judge {
    configured: Receiver,
    ready: Vec<Receiver>,
}

impl Judge {
    /// Says on standard error whose keys those are.
    pub(super) fn of(settings: &Settings) -> Result<Self, Failure> {
        let configured = settings.client()?.receiver();
        let ready = match settings.keys()? {
            Keys::Sandbox => ready(settings)?,
            Keys::Real => Vec::new(),
        };
        Ok(Self { configured, ready })
    }

    pub(super) async fn open(&self, request: &Request<Bytes>) -> Result<Event, Rejection> {
        let opened = self.configured.open(request.headers(), request.body()).await;
        if !is_for_another(&opened) {
            return opened;
        }
        for receiver in &self.ready {
            let other = receiver.open(request.headers(), request.body()).await;
            if !is_for_another(&other) {
                return other;
            }
        }
        opened
    }
}

fn is_for_another(opened: &Result<Event, Rejection>) -> bool {
    let verdict = opened.as_ref().err().map(Rejection::verdict);
    matches!(verdict, Some(Verdict::UnknownKey | Verdict::WrongApiV3Key | Verdict::NoApiV3Key))
}

fn ready(settings: &Settings) -> Result<Vec<Receiver>, Failure> {
    let merchants = ReadyMerchant::shipped().map_err(|error| Failure::configuration(error.to_string()))?;
    let others = merchants.iter().filter(|merchant| Some(merchant.mchid.as_str()) != settings.get("mchid"));
    others.map(receiver).collect()
}

fn receiver(merchant: &ReadyMerchant) -> Result<Receiver, Failure> {
    let wrong = |error: &dyn std::fmt::Display| Failure::configuration(error.to_string());
    let key = PlatformKey::from_pem(&merchant.public_key_id, &merchant.platform_public_key_pem);
    let certificate = PlatformKey::from_certificate_pem(&merchant.platform_certificate_pem);
    let keys = Receiver::builder()
        .platform_key(key.map_err(|error| wrong(&error))?)
        .platform_key(certificate.map_err(|error| wrong(&error))?);
    Ok(keys.api_v3_key(merchant.api_v3_key.as_str()).build()?)
}
