//! PEM text to DER bytes, with errors that say what was found instead.

use std::borrow::Cow;

use rustls_pki_types::pem::{Error, PemObject as _, SectionKind};
use zeroize::Zeroizing;

use crate::{KeyError, encoding};

/// What stands in the frame of a public key.
pub(crate) const PUBLIC: &str = "PUBLIC KEY";
/// What stands in the frame of a certificate.
pub(crate) const CERTIFICATE: &str = "CERTIFICATE";

const RSA_PUBLIC: &[u8] = b"RSA PUBLIC KEY";
const PRIVATE: &[SectionKind] = &[SectionKind::PrivateKey, SectionKind::RsaPrivateKey];

/// The DER of the first private key in the text.
pub(crate) fn private_key(pem: &[u8]) -> Result<Zeroizing<Vec<u8>>, KeyError> {
    if contains(pem, b"BEGIN ENCRYPTED PRIVATE KEY") || contains(pem, b"Proc-Type: 4,ENCRYPTED") {
        return Err(KeyError::Encrypted);
    }
    first(pem, PRIVATE, "PRIVATE KEY").map(Zeroizing::new)
}

/// The DER of the first public key in the text, PKCS#1 too, whose frame the reader of PEM does not know.
pub(crate) fn public_key(pem: &[u8]) -> Result<Vec<u8>, KeyError> {
    first(&replaced(pem, RSA_PUBLIC, PUBLIC.as_bytes()), &[SectionKind::PublicKey], PUBLIC)
}

/// The DER of the first certificate in the text.
pub(crate) fn certificate(pem: &[u8]) -> Result<Vec<u8>, KeyError> {
    first(pem, &[SectionKind::Certificate], CERTIFICATE)
}

/// DER bytes as PEM text, in lines of 64 characters.
pub(crate) fn write(label: &str, der: &[u8]) -> String {
    let mut text = format!("-----BEGIN {label}-----\n");
    for (index, character) in encoding::base64(der).chars().enumerate() {
        if index > 0 && index % 64 == 0 {
            text.push('\n');
        }
        text.push(character);
    }
    text + &format!("\n-----END {label}-----\n")
}

fn first(pem: &[u8], wanted: &[SectionKind], expected: &'static str) -> Result<Vec<u8>, KeyError> {
    let mut found = None;
    let text = lines(pem);
    if let Some(der) = without_frame(&text) {
        return Ok(der);
    }
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
        None if contains(pem, RSA_PUBLIC) => {
            Err(KeyError::WrongPemLabel { expected, found: "RSA PUBLIC KEY".to_owned() })
        }
        None => Err(KeyError::NotPem),
    }
}

/// The DER of Base64 that stands alone. Every key and certificate of this size begins with the same four bytes, which keeps names of
/// files apart.
fn without_frame(text: &[u8]) -> Option<Vec<u8>> {
    let compact: Vec<u8> = text.iter().copied().filter(|byte| !byte.is_ascii_whitespace()).collect();
    let compact = Zeroizing::new(String::from_utf8(compact).ok()?);
    if compact.starts_with("MII") { encoding::from_base64(&compact) } else { None }
}

/// Undoes what editors and environment variables do to a PEM: a byte order mark in front, line ends written as `\n`.
fn lines(pem: &[u8]) -> Cow<'_, [u8]> {
    replaced(pem.strip_prefix(b"\xef\xbb\xbf").unwrap_or(pem), b"\\n", b"\n")
}

fn replaced<'a>(text: &'a [u8], from: &[u8], to: &[u8]) -> Cow<'a, [u8]> {
    if !contains(text, from) {
        return Cow::Borrowed(text);
    }
    let mut written = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some((first, tail)) = rest.split_first() {
        if let Some(tail) = rest.strip_prefix(from) {
            written.extend_from_slice(to);
            rest = tail;
        } else {
            written.push(*first);
            rest = tail;
        }
    }
    Cow::Owned(written)
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
