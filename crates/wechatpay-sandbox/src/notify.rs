//! Notifications: what happened, encrypted for one merchant in an envelope.

use std::sync::Arc;

use bytes::Bytes;
use jiff::Timestamp;
use wechatpay_core::{Notification, Resource};

use crate::{clock, family::Telling, merchant::Merchant, random, refusal::Refusal};

/// A notification ready to be signed and sent. It is signed anew for each attempt.
#[derive(Debug, Clone)]
pub(crate) struct Notice {
    pub(crate) merchant: Arc<Merchant>,
    /// As the merchant gave it.
    pub(crate) url: String,
    pub(crate) event_id: String,
    pub(crate) event_type: &'static str,
    pub(crate) body: Bytes,
}

/// Encrypts with the merchant's APIv3 key. `now` is the time in the world.
pub(crate) fn seal(merchant: Arc<Merchant>, url: String, telling: &Telling, now: Timestamp) -> Result<Notice, Refusal> {
    let failed = |error: String| Refusal::system(format!("the notification cannot be made: {error}"));
    let plaintext = telling.payload.to_string();
    let original_type = telling.original_type;
    let nonce = random::letters(12)?;
    let resource =
        Resource::encrypt(&merchant.api_v3_key, Some(original_type), Some(original_type), &nonce, plaintext.as_bytes())
            .map_err(|error| failed(error.to_string()))?;
    let calendar = clock::beijing_calendar(now).strftime("%Y%m%d%H%M%S");
    let event_id = format!("EV-{calendar}{}", random::digits(11)?);
    let notification = Notification::new(
        event_id.clone(),
        clock::beijing(now),
        telling.event_type.to_owned(),
        telling.summary.to_owned(),
        resource,
    );
    let body = serde_json::to_vec(&notification).map_err(|error| failed(error.to_string()))?;
    Ok(Notice { merchant, url, event_id, event_type: telling.event_type, body: body.into() })
}
