use std::fmt;

/// A change that makes a good signature wrong. `Display` says what happened and what to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Change {
    /// Nothing of the body is left: something read it before.
    Emptied,
    /// The body ends early.
    Truncated,
    /// White space between the words of the JSON came or went: it was parsed and written again, prettily or compactly.
    Whitespace,
    /// The fields are in another order: the JSON was parsed into a map and written again.
    FieldOrder,
    /// Characters were escaped or unescaped (`\/`, `\u4e2d`): the JSON was parsed and written again.
    Escapes,
    /// `\n` became `\r\n`, or the other way.
    LineEnds,
    /// White space at the beginning or the end came or went.
    Margins,
    /// A byte order mark was put in front.
    ByteOrderMark,
    /// `+` became a space: the body was decoded as a form.
    FormDecoded,
    /// Characters became `%XX`.
    PercentEncoded,
    /// `"` became `&quot;`, and so on.
    HtmlEscaped,
    /// UTF-8 was read as Latin-1 and written as UTF-8 again.
    Mojibake,
    /// Characters were replaced by `?` or `U+FFFD`, or the body is in another encoding.
    CharactersLost,
    /// Spaces stand around the timestamp or the nonce.
    HeaderSpaces,
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Emptied => {
                "the body is empty: something read it before; take the raw bytes first, in axum with `Bytes` and not after `Json`"
            }
            Self::Truncated => "the body ends early: raise the limit for request bodies, and read the body to its end",
            Self::Whitespace => {
                "white space in the JSON came or went: the body was parsed and written again; hand over the bytes as they came (axum: `Bytes` instead of `Json`)"
            }
            Self::FieldOrder => {
                "the fields of the JSON are in another order: the body was parsed into a map and written again; hand over the bytes as they came (axum: `Bytes` instead of `Json`)"
            }
            Self::Escapes => {
                "characters of the JSON were escaped or unescaped: the body was parsed and written again; hand over the bytes as they came (axum: `Bytes` instead of `Json`)"
            }
            Self::LineEnds => "line ends were changed between \\n and \\r\\n: hand over bytes, not lines of text",
            Self::Margins => "white space at the beginning or end of the body came or went: do not trim it, add no line end",
            Self::ByteOrderMark => "a byte order mark stands in front of the body: hand over bytes, not text that was saved and read",
            Self::FormDecoded => "plus signs became spaces: the body was decoded as a form; it is JSON, take it raw",
            Self::PercentEncoded => "characters became %XX: the body was encoded as a form or URL; take it raw",
            Self::HtmlEscaped => "characters became HTML entities: a filter against cross-site scripting changed the body; exempt this path from it",
            Self::Mojibake => "UTF-8 was read as Latin-1: take the body as bytes, or as UTF-8",
            Self::CharactersLost => "characters were lost, or the body is not UTF-8 any more: take it as bytes, and let nothing convert it",
            Self::HeaderSpaces => "spaces stand around Wechatpay-Timestamp or Wechatpay-Nonce: take the headers as they came",
        })
    }
}
