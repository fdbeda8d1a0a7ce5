//! What can go to another thread.

use wechatpay_core::{
    ApiV3Key, Authorization, AuthorizationError, Certificate, CryptoError, EnvelopeError, KeyError, KeyId,
    Notification, PlatformKey, PrivateKey, PublicKey, Resource, ResourceError, Signer, SignerError, TrustStore,
    VerifyError,
};

#[test]
fn keys_and_stores_can_be_shared_between_threads() {
    fn shared<T: Send + Sync + 'static>() {}
    shared::<PrivateKey>();
    shared::<PublicKey>();
    shared::<PlatformKey>();
    shared::<Certificate>();
    shared::<ApiV3Key>();
    shared::<KeyId>();
    shared::<TrustStore>();
    shared::<Authorization>();
    shared::<Notification>();
    shared::<Resource>();
    shared::<Box<dyn Signer>>();
}

#[test]
fn errors_can_be_boxed_and_sent() {
    fn error<T: std::error::Error + Send + Sync + 'static>() {}
    error::<KeyError>();
    error::<CryptoError>();
    error::<AuthorizationError>();
    error::<VerifyError>();
    error::<EnvelopeError>();
    error::<ResourceError>();
    error::<SignerError>();
}
