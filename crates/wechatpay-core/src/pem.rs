//! PEM text to DER bytes, with errors that say what was found instead.

use std::borrow::Cow;

use rustls_pki_types::pem::{Error, PemObject as _, SectionKind};
use zeroize::Zeroizing;

use crate::KeyError;

const PRIVATE: &[SectionKind] = &[SectionKind::PrivateKey, SectionKind::RsaPrivateKey];

/// The DER of the first private key in the text.
pub(crate) fn private_key(pem: &[u8]) -> Result<Zeroizing<Vec<u8>>, KeyError> {
    if contains(pem, b"BEGIN ENCRYPTED PRIVATE KEY") || contains(pem, b"Proc-Type: 4,ENCRYPTED") {
        return Err(KeyError::Encrypted);
    }
    first(pem, PRIVATE, "PRIVATE KEY").map(Zeroizing::new)
}

/// The DER of the first public key in the text.
pub(crate) fn public_key(pem: &[u8]) -> Result<Vec<u8>, KeyError> {
    first(pem, &[SectionKind::PublicKey], "PUBLIC KEY")
}

/// The DER of the first certificate in the text.
pub(crate) fn certificate(pem: &[u8]) -> Result<Vec<u8>, KeyError> {
    first(pem, &[SectionKind::Certificate], "CERTIFICATE")
}

fn first(pem: &[u8], wanted: &[SectionKind], expected: &'static str) -> Result<Vec<u8>, KeyError> {
    let mut found = None;
    let text = lines(pem);
    for section in <(SectionKind, Vec<u8>)>::pem_slice_iter(&text) {
        match section {
            Ok((kind, der)) if wanted.contains(&kind) => return Ok(der),
            Ok((kind, _)) => {
                found.get_or_insert(label(kind));
            }
            Err(Error::Base64Decode(_)) => return Err(KeyError::BrokenPem),
            Err(_) => return Err(KeyError::NotPem),
        }
    }
    match found {
        Some(found) => Err(KeyError::WrongPemLabel { expected, found: found.to_owned() }),
        None if contains(pem, b"BEGIN RSA PUBLIC KEY") => {
            Err(KeyError::WrongPemLabel { expected, found: "RSA PUBLIC KEY".to_owned() })
        }
        None => Err(KeyError::NotPem),
    }
}

/// Undoes what editors and environment variables do to a PEM: a byte order mark in front, line ends written as `\n`.
fn lines(pem: &[u8]) -> Cow<'_, [u8]> {
    let pem = pem.strip_prefix(b"\xef\xbb\xbf").unwrap_or(pem);
    if !contains(pem, b"\\n") {
        return Cow::Borrowed(pem);
    }
    let mut text = Vec::with_capacity(pem.len());
    let mut rest = pem;
    while let Some((first, tail)) = rest.split_first() {
        if let Some(tail) = rest.strip_prefix(b"\\n") {
            text.push(b'\n');
            rest = tail;
        } else {
            text.push(*first);
            rest = tail;
        }
    }
    Cow::Owned(text)
}

fn label(kind: SectionKind) -> &'static str {
    match kind {
        SectionKind::Certificate => "CERTIFICATE",
        SectionKind::PublicKey => "PUBLIC KEY",
        SectionKind::RsaPrivateKey => "RSA PRIVATE KEY",
        SectionKind::PrivateKey => "PRIVATE KEY",
        SectionKind::EcPrivateKey => "EC PRIVATE KEY",
        SectionKind::Csr => "CERTIFICATE REQUEST",
        _ => "something else",
    }
}

fn contains(text: &[u8], needle: &[u8]) -> bool {
    text.windows(needle.len()).any(|window| window == needle)
}
