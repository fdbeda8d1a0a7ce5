use std::fmt;

/// Why a key or certificate could not be read. The message never quotes the input.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum KeyError {
    /// The text is no PEM: there is no `-----BEGIN …-----` line, or no end line.
    NotPem,
    /// The PEM holds something else than what was asked for.
    WrongPemLabel {
        /// What was expected, as it stands in the `BEGIN` line.
        expected: &'static str,
        /// What was found.
        found: String,
    },
    /// The Base64 between the `BEGIN` and `END` lines is broken.
    BrokenPem,
    /// The key is encrypted with a pass phrase.
    Encrypted,
    /// The bytes are no RSA private key in PKCS#1 or PKCS#8.
    NotRsaPrivate,
    /// The bytes are no RSA public key (`SubjectPublicKeyInfo`).
    NotRsaPublic,
    /// The bytes are no X.509 certificate.
    NotCertificate,
    /// The key is not 2048 bits long.
    WrongSize {
        /// The length found, in bits.
        bits: usize,
    },
    /// A serial number or key id that cannot be one.
    BadKeyId {
        /// What is wrong with it.
        problem: &'static str,
    },
    /// The APIv3 key is not 32 bytes long.
    ApiV3KeyLength {
        /// The length found, in bytes.
        bytes: usize,
    },
}

impl fmt::Display for KeyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotPem => f.write_str(
                "this is no PEM text: no `-----BEGIN …-----` line with its `-----END …-----` was found; hand in the content of the file, not its name",
            ),
            Self::WrongPemLabel { expected, found } => write!(f, "expected a PEM with `{expected}`, found `{found}`"),
            Self::BrokenPem => f.write_str("the Base64 between the BEGIN and END lines is broken; copy the file anew"),
            Self::Encrypted => {
                f.write_str("the private key is encrypted with a pass phrase; decrypt it first (`openssl pkey -in KEY -out PLAIN`)")
            }
            Self::NotRsaPrivate => f.write_str("this is no RSA private key of 2048 bits in PKCS#1 or PKCS#8"),
            Self::NotRsaPublic => f.write_str("this is no RSA public key of 2048 bits (SubjectPublicKeyInfo)"),
            Self::NotCertificate => f.write_str("this is no X.509 certificate"),
            Self::WrongSize { bits } => write!(f, "WeChat Pay uses RSA keys of 2048 bits, this one has {bits}"),
            Self::BadKeyId { problem } => write!(f, "not a certificate serial number or key id: {problem}"),
            Self::ApiV3KeyLength { bytes } => {
                write!(f, "an APIv3 key (APIv3密钥) is exactly 32 bytes long, this one has {bytes}")
            }
        }
    }
}

impl std::error::Error for KeyError {}

/// Why a cryptographic step could not be done.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum CryptoError {
    /// RSA-OAEP takes at most 214 bytes with a 2048-bit key.
    PlaintextTooLong {
        /// Bytes given.
        length: usize,
        /// Bytes that fit.
        longest: usize,
    },
    /// The nonce of AES-256-GCM is 12 bytes long.
    NonceLength {
        /// Bytes given.
        length: usize,
    },
    /// The key of an encrypted file (`encrypt_key`) is 32 bytes long with `AEAD_AES_256_GCM`.
    FileKeyLength {
        /// Bytes that `encrypt_key` held.
        bytes: usize,
    },
    /// The input is not Base64.
    NotBase64,
    /// The ciphertext was not made for this key, or was changed on its way.
    DoesNotDecrypt,
    /// The provider refused; there is nothing more to tell.
    Provider {
        /// The step that failed.
        step: &'static str,
    },
}

impl CryptoError {
    pub(crate) fn new(step: &'static str) -> Self {
        Self::Provider { step }
    }
}

impl fmt::Display for CryptoError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::PlaintextTooLong { length, longest } => {
                write!(f, "a sensitive field takes at most {longest} bytes, this one has {length}")
            }
            Self::NonceLength { length } => write!(f, "the nonce must be 12 bytes long, this one has {length}"),
            Self::FileKeyLength { bytes: 16 } => f.write_str(
                "the file is encrypted with SM4_GCM, which is not supported; ask for it with the algorithm AEAD_AES_256_GCM",
            ),
            Self::FileKeyLength { bytes } => {
                write!(f, "the key of a file (`encrypt_key`) must be 32 bytes long, this one has {bytes}")
            }
            Self::NotBase64 => f.write_str("the value is not standard Base64"),
            Self::DoesNotDecrypt => f.write_str("the value does not decrypt: another key was used, or it was changed"),
            Self::Provider { step } => write!(f, "{step} failed"),
        }
    }
}

impl std::error::Error for CryptoError {}
