use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What a merchant's program did wrong when it signed a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Mistake {
    /// The key belongs to the merchant, the serial number in the header does not.
    WrongSerial,
    /// Signed with another merchant's private key.
    OtherMerchantsKey,
    /// Signed with a key of the platform, which no merchant has.
    PlatformKey,
    /// Signed with a key that this world does not know.
    UnknownKey,
    /// SHA-1 instead of SHA-256.
    Sha1,
    /// Another hash than SHA-256.
    OtherHash,
    /// RSASSA-PSS instead of PKCS#1 v1.5.
    Pss,
    /// The hash of the text was hashed once more.
    HashedTwice,
    /// The signature is in the URL alphabet of Base64.
    Base64Url,
    /// The signature is in hex.
    Hex,
    /// The signature is Base64 with line breaks or blanks.
    Base64WithBlanks,
    /// The signature is Base64 that was percent-encoded.
    Base64PercentEncoded,
    /// The signature is Base64 of Base64.
    Base64Twice,
    /// The signature has the length of v2's (MD5, HMAC-SHA256).
    V2Signature,
    /// The signature is no text that 2048 bits could be read from.
    NoSignature,
    /// The method was signed in lower case.
    LowerCaseMethod,
    /// Another method was signed.
    OtherMethod,
    /// The query was left out.
    QueryLeftOut,
    /// The query was signed in another order.
    QueryReordered,
    /// The path or query was signed decoded.
    PathDecoded,
    /// The path or query was signed encoded once more.
    PathEncoded,
    /// The path was signed without the slash in front.
    NoLeadingSlash,
    /// The path was signed with a slash at its end.
    SlashAtEnd,
    /// The whole URL, or the host with the path, was signed.
    HostInPath,
    /// The time was signed in milliseconds.
    Milliseconds,
    /// Another time was signed than the header says.
    OtherTime,
    /// Another nonce was signed than the header says.
    OtherNonce,
    /// Nonce and time were signed in each other's place.
    NonceBeforeTime,
    /// The newline behind the last line is missing.
    NoLastNewline,
    /// The lines end with `\r\n`.
    CarriageReturns,
    /// A backslash and an `n` were signed in place of each newline.
    BackslashN,
    /// The text of answers was signed: time, nonce, body.
    AnswerText,
    /// The body was left out.
    BodyLeftOut,
    /// The body was written once more as JSON: other blanks, escapes or order.
    BodyRewritten,
    /// The body has a newline or blanks around it that were not signed, or the other way round.
    BodyMargins,
    /// The body was signed in another character encoding than it was sent in.
    BodyOtherEncoding,
    /// The whole form of an upload was signed, not its metadata.
    WholeForm,
    /// Method, path, time and nonce may be right, yet another text was signed.
    OtherText,
}

impl Mistake {
    /// Whether it concerns a text that cannot be read off the signature.
    pub(super) fn is_of_text(self) -> bool {
        matches!(self, Self::OtherNonce | Self::OtherText)
    }

    /// What happened, and what to do.
    #[must_use]
    pub fn advice(self) -> &'static str {
        match self {
            Self::WrongSerial => {
                "serial_no is not that of the certificate whose key signed: take the serial number of this merchant's own certificate (商户API证书序列号)"
            }
            Self::OtherMerchantsKey => {
                "the private key is another merchant's: take the apiclient_key.pem of the mchid in the header"
            }
            Self::PlatformKey => "the private key is one of the platform's: take the merchant's own apiclient_key.pem",
            Self::UnknownKey => {
                "the private key belongs to no certificate that this world knows: compare apiclient_key.pem with the certificate of serial_no"
            }
            Self::Sha1 => "the hash is SHA-1: take SHA256withRSA",
            Self::OtherHash => "the hash is not SHA-256: take SHA256withRSA",
            Self::Pss => "the padding is PSS: take RSASSA-PKCS1-v1_5 (SHA256withRSA)",
            Self::HashedTwice => {
                "the text was hashed before it was given to a function that hashes by itself: hand over the text"
            }
            Self::Base64Url => {
                "the signature is Base64 with `-` and `_`: take the standard alphabet with `+`, `/` and `=`"
            }
            Self::Hex => "the signature is in hex: take standard Base64",
            Self::Base64WithBlanks => {
                "the signature's Base64 is broken into lines or has blanks: write it in one piece"
            }
            Self::Base64PercentEncoded => "the signature's Base64 was percent-encoded: a header is no URL",
            Self::Base64Twice => "the signature was encoded as Base64 twice",
            Self::V2Signature => {
                "this is as long as a signature of v2 (MD5 or HMAC-SHA256 with the API key): APIv3 signs with the private key of the merchant API certificate"
            }
            Self::NoSignature => {
                "the signature is no Base64 of 256 bytes: sign with the 2048-bit key of the merchant API certificate"
            }
            Self::LowerCaseMethod => "the method was signed in lower case: write it in capitals",
            Self::OtherMethod => "another HTTP method was signed than was sent",
            Self::QueryLeftOut => "the query was not signed: the second line is the path with `?` and the query",
            Self::QueryReordered => "the query was signed in another order than it was sent",
            Self::PathDecoded => {
                "path or query were signed decoded: sign them as they stand on the wire, percent-encoded"
            }
            Self::PathEncoded => {
                "path or query were percent-encoded once more for signing: sign them as they stand on the wire"
            }
            Self::NoLeadingSlash => "the path was signed without the slash in front",
            Self::SlashAtEnd => "the path was signed with a slash at its end",
            Self::HostInPath => "the URL was signed with its host: the second line begins at the path",
            Self::Milliseconds => "the time was signed in milliseconds and sent in seconds: sign what the header says",
            Self::OtherTime => "another time was signed than the header says: take the clock once for both",
            Self::OtherNonce => "another nonce was signed than the header says: draw it once for both",
            Self::NonceBeforeTime => "nonce and time were signed in each other's place: the time comes first",
            Self::NoLastNewline => {
                "the newline behind the last line is missing: each of the five lines ends with one, an empty body too"
            }
            Self::CarriageReturns => "the lines end with \\r\\n: sign \\n alone",
            Self::BackslashN => {
                "a backslash and an n were signed in place of newlines: in many languages \"\\n\" needs double quotation marks"
            }
            Self::AnswerText => {
                "the text of answers was signed (time, nonce, body): a request has method and path in front"
            }
            Self::BodyLeftOut => "the body was not signed: the fifth line is the body, byte for byte as sent",
            Self::BodyRewritten => {
                "the body that was signed and the body that was sent are the same JSON in two spellings: write it once, sign and send those bytes"
            }
            Self::BodyMargins => "the body was signed with other blanks or newlines around it than it was sent with",
            Self::BodyOtherEncoding => "the body was signed in another character encoding: sign its UTF-8 bytes",
            Self::WholeForm => {
                "the whole form was signed: of an upload only its metadata is (the JSON of the part `meta`)"
            }
            Self::OtherText => {
                "the key is right and so is the algorithm, but another text was signed than any that could be guessed: most often another nonce_str or another body than was sent; compare the lines"
            }
        }
    }
}

impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.advice())
    }
}
