//! The envelope of a notification: what happened, encrypted for one merchant.

use bytes::Bytes;
use wechatpay_core::{Notification, Resource};

use crate::{
    clock,
    engine::{draw::Draw, notice::Notice},
    merchant::Merchant,
    refusal::Refusal,
};

/// Encrypts a notification with the merchant's APIv3 key.
pub(crate) fn seal(merchant: &Merchant, notice: &Notice, draw: &mut Draw) -> Result<Bytes, Refusal> {
    let failed = |error: String| Refusal::system(format!("the notification cannot be made: {error}"));
    let plaintext = notice.payload.read().to_string();
    let original_type = &*notice.original_type;
    // The field takes less than 16 bytes; longer words are left out of it.
    let associated_data = Some(original_type).filter(|word| word.len() < 16);
    let nonce = draw.letters(12);
    let resource =
        Resource::encrypt(&merchant.api_v3_key, Some(original_type), associated_data, &nonce, plaintext.as_bytes())
            .map_err(|error| failed(error.to_string()))?;
    let notification = Notification::new(
        notice.event_id.to_string(),
        clock::beijing(notice.created),
        notice.event_type.to_string(),
        notice.summary.to_string(),
        resource,
    );
    serde_json::to_vec(&notification).map(Bytes::from).map_err(|error| failed(error.to_string()))
}
