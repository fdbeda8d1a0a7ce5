#![doc = include_str!("../README.md")]

mod api_v3_key;
mod authorization;
pub mod calendar;
mod certificate;
mod crypto;
pub mod encoding;
mod error;
mod key_id;
pub mod message;
pub mod missigned;
mod notification;
mod pem;
mod platform_key;
mod private_key;
mod public_key;
mod resource;
mod signer;
pub mod spelling;
pub mod tampered;
mod trust;
mod verify;
mod window;

pub use api_v3_key::ApiV3Key;
pub use authorization::{Authorization, AuthorizationError};
pub use certificate::Certificate;
pub use crypto::{FileCipher, digest};
pub use error::{CryptoError, KeyError};
pub use key_id::KeyId;
pub use notification::{EnvelopeError, Notification};
pub use platform_key::PlatformKey;
pub use private_key::PrivateKey;
pub use public_key::PublicKey;
pub use resource::{Resource, ResourceError};
pub use signer::{SignFuture, Signer, SignerError};
pub use trust::TrustStore;
pub use verify::{PROBE_PREFIX, SignatureHeaders, VerifyError, header, verify};
pub use window::{TIME_WINDOW_SECONDS, within_window};

/// The authorization scheme and signature type of APIv3 with RSA keys (商户API证书, RSA-2048, SHA-256).
///
/// It opens the `Authorization` header of a request and stands in `Wechatpay-Signature-Type` of an answer.
pub const SCHEME: &str = "WECHATPAY2-SHA256-RSA2048";
