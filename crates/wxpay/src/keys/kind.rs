//! What the bytes of a key file are.

use serde::Serialize;
use wechatpay::{
    Certificate, PrivateKey, PublicKey,
    protocol::{KeyError, digest, encoding},
};

/// Bytes of an APIv3 key (APIv3密钥).
const API_V3_KEY: usize = 32;

/// One thing in a file. None of it is secret.
#[derive(Debug, Serialize)]
pub(super) struct Found {
    pub(super) kind: Kind,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) certificate: Option<Facts>,
    /// SHA-256 of the public key (SubjectPublicKeyInfo): a private key, its public key and its certificate have the same.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) public_key_sha256: Option<String>,
    /// Why it is of no use, and what to do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) problem: Option<String>,
}

/// What a certificate says. Times are seconds since 1970.
#[derive(Debug, Serialize)]
pub(super) struct Facts {
    pub(super) serial_no: String,
    pub(super) subject: String,
    pub(super) issuer: String,
    pub(super) not_before: i64,
    pub(super) not_after: i64,
    /// SHA-256 of the certificate.
    pub(super) sha256: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Kind {
    PrivateKey,
    PublicKey,
    Certificate,
    CertificateRequest,
    Pkcs12,
    ApiV3Key,
    Unknown,
}

impl Kind {
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::PrivateKey => "private key (私钥), RSA, 2048 bits",
            Self::PublicKey => "public key (公钥), RSA, 2048 bits",
            Self::Certificate => "certificate (证书), RSA, 2048 bits",
            Self::CertificateRequest => "request for a certificate (证书请求串)",
            Self::Pkcs12 => "PKCS#12, a key and a certificate under a password (apiclient_cert.p12)",
            Self::ApiV3Key => "32 characters, as an APIv3 key (APIv3密钥) has; not shown",
            Self::Unknown => "nothing that is of use with APIv3",
        }
    }
}

/// All that a file holds.
pub(super) fn contents(bytes: &[u8]) -> Vec<Found> {
    let text = String::from_utf8_lossy(bytes);
    let framed: Vec<Found> = blocks(&text).into_iter().map(|(label, block)| named(label, block)).collect();
    if framed.is_empty() { vec![without_frame(bytes)] } else { framed }
}

/// The parts of a PEM, with their labels.
fn blocks(text: &str) -> Vec<(&str, &str)> {
    let mut blocks = Vec::new();
    let mut rest = text;
    while let Some((_, begun)) = rest.split_once("-----BEGIN ") {
        let Some((label, after)) = begun.split_once("-----") else { break };
        let end = format!("-----END {label}-----");
        let length = after.find(&end).map_or(after.len(), |at| at + end.len());
        let (inside, remaining) = after.split_at_checked(length).unwrap_or((after, ""));
        // From `-----BEGIN` on: the block with its frame.
        let begin = text.len() - rest.len() + rest.find("-----BEGIN ").unwrap_or_default();
        let ends = text.len() - remaining.len();
        blocks.push((label, text.get(begin..ends).unwrap_or(inside)));
        rest = remaining;
    }
    blocks
}

fn named(label: &str, block: &str) -> Found {
    match label {
        "CERTIFICATE" | "X509 CERTIFICATE" | "TRUSTED CERTIFICATE" => Found::of(
            Kind::Certificate,
            Certificate::from_pem(block).map(|certificate| Found::certificate(&certificate)),
        ),
        "PUBLIC KEY" | "RSA PUBLIC KEY" => {
            Found::of(Kind::PublicKey, PublicKey::from_pem(block).map(|key| Found::public(Kind::PublicKey, &key)))
        }
        "CERTIFICATE REQUEST" | "NEW CERTIFICATE REQUEST" => Found::bare(Kind::CertificateRequest),
        label if label.ends_with("PRIVATE KEY") => Found::of(Kind::PrivateKey, private(PrivateKey::from_pem(block))),
        label => Found::problem(Kind::Unknown, format!("its PEM label is `{label}`")),
    }
}

fn private(key: Result<PrivateKey, KeyError>) -> Result<Found, KeyError> {
    key.map(|key| Found::public(Kind::PrivateKey, key.public_key()))
}

/// DER, or the Base64 of a PEM whose frame was lost.
fn without_frame(bytes: &[u8]) -> Found {
    let text = String::from_utf8_lossy(bytes);
    let compact: String = text.split_whitespace().collect();
    let der = encoding::from_base64(&compact).filter(|der| der.starts_with(&[0x30, 0x82]));
    let der = der.as_deref().unwrap_or(bytes);
    if is_pkcs12(der) {
        return Found::problem(
            Kind::Pkcs12,
            "take the key out with `openssl pkcs12 -in FILE -nocerts -noenc -out apiclient_key.pem`; its password is the merchant \
             number (商户号) unless it was changed"
                .to_owned(),
        );
    }
    let readings = [
        Certificate::from_der(der).map(|certificate| Found::certificate(&certificate)),
        private(PrivateKey::from_der(der)),
        PublicKey::from_der(der).map(|key| Found::public(Kind::PublicKey, &key)),
    ];
    let found = readings.into_iter().find_map(Result::ok);
    found.unwrap_or_else(|| match text.trim_end().len() {
        API_V3_KEY if text.trim_end().bytes().all(|byte| byte.is_ascii_graphic()) => Found::bare(Kind::ApiV3Key),
        0 => Found::problem(Kind::Unknown, "the file is empty".to_owned()),
        _ => Found::problem(
            Kind::Unknown,
            "it is no PEM, no DER of a key or certificate for RSA with 2048 bits, and no PKCS#12".to_owned(),
        ),
    })
}

/// `PFX ::= SEQUENCE { version INTEGER {v3(3)}, … }`
fn is_pkcs12(der: &[u8]) -> bool {
    let content = match der {
        [0x30, 0x80, rest @ ..] | [0x30, 0x82, _, _, rest @ ..] | [0x30, 0x81, _, rest @ ..] => rest,
        _ => return false,
    };
    content.starts_with(&[2, 1, 3, 0x30])
}

impl Found {
    fn bare(kind: Kind) -> Self {
        Self { kind, certificate: None, public_key_sha256: None, problem: None }
    }

    fn problem(kind: Kind, problem: String) -> Self {
        Self { problem: Some(problem), ..Self::bare(kind) }
    }

    /// What was read, or that it could not be.
    fn of(kind: Kind, read: Result<Self, KeyError>) -> Self {
        read.unwrap_or_else(|error| match error {
            KeyError::Encrypted => Self::problem(kind, error.to_string()),
            error => Self::problem(Kind::Unknown, error.to_string()),
        })
    }

    fn public(kind: Kind, key: &PublicKey) -> Self {
        Self { public_key_sha256: Some(fingerprint(key.to_der())), ..Self::bare(kind) }
    }

    fn certificate(certificate: &Certificate) -> Self {
        let facts = Facts {
            serial_no: certificate.serial_number().to_string(),
            subject: certificate.subject().to_owned(),
            issuer: certificate.issuer().to_owned(),
            not_before: certificate.not_before(),
            not_after: certificate.not_after(),
            sha256: fingerprint(certificate.to_der()),
        };
        Self { certificate: Some(facts), ..Self::public(Kind::Certificate, certificate.public_key()) }
    }
}

/// SHA-256 as `openssl` and people write it, without the colons.
pub(super) fn fingerprint(der: &[u8]) -> String {
    digest::sha256_hex(der)
}
