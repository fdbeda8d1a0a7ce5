//! The key of an encrypted file.

use wechatpay_core::FileCipher;
use zeroize::Zeroizing;

use crate::{
    error::{Error, ErrorKind},
    merchant::Merchant,
};

/// What opens an encrypted file, each time that it comes.
pub(crate) struct FileKey {
    key: Zeroizing<Vec<u8>>,
    nonce: String,
}

impl FileKey {
    /// Opens `encrypt_key` with the merchant's key.
    pub(super) async fn open(merchant: &Merchant, encrypt_key: &str, nonce: &str) -> Result<Self, Error> {
        let key = merchant.decrypt(encrypt_key).await.map_err(|problem| closed(&problem))?;
        let key = Self { key, nonce: nonce.to_owned() };
        key.cipher().map(|_| key)
    }

    /// Opens the file from its beginning.
    pub(super) fn cipher(&self) -> Result<FileCipher, Error> {
        FileCipher::new(&self.key, self.nonce.as_bytes()).map_err(|error| closed(&error.to_string()))
    }
}

/// Never holds the key.
fn closed(problem: &str) -> Error {
    Error::new(ErrorKind::Decrypt, format!("the key of the encrypted file (`encrypt_key`) cannot be used: {problem}"))
}
