use std::fmt;

use serde::{Deserialize, Serialize};

macro_rules! mistakes {
    ($(#[doc = $doc:literal] $name:ident $advice:literal)+) => {
        /// What a merchant's program did wrong when it signed a request.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        #[non_exhaustive]
        pub enum Mistake {
            $(#[doc = $doc] $name,)+
        }

        impl Mistake {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// What happened, and what to do.
            #[must_use]
            pub const fn advice(self) -> &'static str {
                match self {
                    $(Self::$name => $advice,)+
                }
            }
        }
    };
}

mistakes! {
    /// The key belongs to the merchant, the serial number in the header does not.
    WrongSerial
    "serial_no is not that of the certificate whose key signed: take the serial number of this merchant's own certificate (商户API证书序列号)"

    /// Signed with another merchant's private key.
    OtherMerchantsKey
    "the private key is another merchant's: take the apiclient_key.pem of the mchid in the header"

    /// Signed with a key of the platform, which no merchant has.
    PlatformKey
    "the private key is one of the platform's: take the merchant's own apiclient_key.pem"

    /// Signed with a key that is not known here.
    UnknownKey
    "the private key belongs to no certificate that is known here: compare apiclient_key.pem with the certificate of serial_no"

    /// SHA-1 instead of SHA-256.
    Sha1
    "the hash is SHA-1: take SHA256withRSA"

    /// Another hash than SHA-256.
    OtherHash
    "the hash is not SHA-256: take SHA256withRSA"

    /// RSASSA-PSS instead of PKCS#1 v1.5.
    Pss
    "the padding is PSS: take RSASSA-PKCS1-v1_5 (SHA256withRSA)"

    /// The hash of the text was hashed once more.
    HashedTwice
    "the text was hashed before it was given to a function that hashes by itself: hand over the text"

    /// The signature is in the URL alphabet of Base64.
    Base64Url
    "the signature is Base64 with `-` and `_`: take the standard alphabet with `+`, `/` and `=`"

    /// The signature is in hex.
    Hex
    "the signature is in hex: take standard Base64"

    /// The signature is Base64 with line breaks or blanks.
    Base64WithBlanks
    "the signature's Base64 is broken into lines or has blanks: write it in one piece"

    /// The signature is Base64 that was percent-encoded.
    Base64PercentEncoded
    "the signature's Base64 was percent-encoded: a header is no URL"

    /// The signature is Base64 of Base64.
    Base64Twice
    "the signature was encoded as Base64 twice"

    /// The signature has the length of v2's (MD5, HMAC-SHA256).
    V2Signature
    "this is as long as a signature of v2 (MD5 or HMAC-SHA256 with the API key): APIv3 signs with the private key of the merchant API certificate"

    /// The signature is no text that 2048 bits could be read from.
    NoSignature
    "the signature is no Base64 of 256 bytes: sign with the 2048-bit key of the merchant API certificate"

    /// The method was signed in lower case.
    LowerCaseMethod
    "the method was signed in lower case: write it in capitals"

    /// Another method was signed.
    OtherMethod
    "another HTTP method was signed than was sent"

    /// The query was left out.
    QueryLeftOut
    "the query was not signed: the second line is the path with `?` and the query"

    /// The query was signed in another order.
    QueryReordered
    "the query was signed in another order than it was sent"

    /// The path or query was signed decoded.
    PathDecoded
    "path or query were signed decoded: sign them as they stand on the wire, percent-encoded"

    /// The path or query was signed encoded once more.
    PathEncoded
    "path or query were percent-encoded once more for signing: sign them as they stand on the wire"

    /// The path was signed without the slash in front.
    NoLeadingSlash
    "the path was signed without the slash in front"

    /// The path was signed with a slash at its end.
    SlashAtEnd
    "the path was signed with a slash at its end"

    /// The whole URL, or the host with the path, was signed.
    HostInPath
    "the URL was signed with its host: the second line begins at the path"

    /// The time was signed in milliseconds.
    Milliseconds
    "the time was signed in milliseconds and sent in seconds: sign what the header says"

    /// Another time was signed than the header says.
    OtherTime
    "another time was signed than the header says: take the clock once for both"

    /// Another nonce was signed than the header says.
    OtherNonce
    "another nonce was signed than the header says: draw it once for both"

    /// Nonce and time were signed in each other's place.
    NonceBeforeTime
    "nonce and time were signed in each other's place: the time comes first"

    /// The newline behind the last line is missing.
    NoLastNewline
    "the newline behind the last line is missing: each of the five lines ends with one, an empty body too"

    /// The lines end with `\r\n`.
    CarriageReturns
    "the lines end with \\r\\n: sign \\n alone"

    /// A backslash and an `n` were signed in place of each newline.
    BackslashN
    "a backslash and an n were signed in place of newlines: in many languages \"\\n\" needs double quotation marks"

    /// The text of answers was signed: time, nonce, body.
    AnswerText
    "the text of answers was signed (time, nonce, body): a request has method and path in front"

    /// The body was left out.
    BodyLeftOut
    "the body was not signed: the fifth line is the body, byte for byte as sent"

    /// The body was written once more as JSON: other blanks, escapes or order.
    BodyRewritten
    "the body that was signed and the body that was sent are the same JSON in two spellings: write it once, sign and send those bytes"

    /// The body has a newline or blanks around it that were not signed, or the other way round.
    BodyMargins
    "the body was signed with other blanks or newlines around it than it was sent with"

    /// The body was signed in another character encoding than it was sent in.
    BodyOtherEncoding
    "the body was signed in another character encoding: sign its UTF-8 bytes"

    /// The whole form of an upload was signed, not its metadata.
    WholeForm
    "the whole form was signed: of an upload only its metadata is (the JSON of the part `meta`)"

    /// Another path or query was signed than was sent.
    OtherUrl
    "another path or query was signed than was sent: sign what stands in the request line"

    /// Another body was signed than was sent.
    OtherBody
    "another body was signed than was sent: write it once, sign and send those bytes"

    /// Method, path, time and nonce may be right, yet another text was signed.
    OtherText
    "the key is right and so is the algorithm, but another text was signed than any that could be guessed: most often another nonce_str or another body than was sent; compare the lines"
}

impl Mistake {
    /// Whether it concerns a text that cannot be read off the signature.
    pub(crate) fn is_of_text(self) -> bool {
        matches!(self, Self::OtherNonce | Self::OtherText)
    }
}

impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.advice())
    }
}
