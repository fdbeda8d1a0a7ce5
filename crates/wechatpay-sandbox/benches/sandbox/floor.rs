//! The bare cryptography of a call on the server's side: one verification and one signature, with keys parsed once.

use std::hint::black_box;

use wechatpay_core::{Certificate, PrivateKey, PublicKey};

const MERCHANT_KEY: &str = include_str!("../../keys/merchant_1900000003_key.pem");
const MERCHANT_CERTIFICATE: &str = include_str!("../../keys/merchant_1900000003_certificate.pem");
const PLATFORM_KEY: &str = include_str!("../../keys/platform_pub_key.pem");

pub struct Floor {
    signing: PrivateKey,
    verifying: PublicKey,
    message: Vec<u8>,
    signature: Vec<u8>,
}

impl Floor {
    pub fn new() -> Self {
        let message = vec![b'x'; 420];
        Self {
            signature: PrivateKey::from_pem(MERCHANT_KEY).unwrap().sign(&message).unwrap(),
            signing: PrivateKey::from_pem(PLATFORM_KEY).unwrap(),
            verifying: Certificate::from_pem(MERCHANT_CERTIFICATE).unwrap().public_key().clone(),
            message,
        }
    }

    pub fn once(&self) {
        assert!(self.verifying.verify(black_box(&self.message), black_box(&self.signature)));
        black_box(self.signing.sign(black_box(&self.message)).unwrap());
    }
}
