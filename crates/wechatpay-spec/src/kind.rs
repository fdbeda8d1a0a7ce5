use crate::Field;

/// What a field holds.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum Kind {
    /// Text.
    Text {
        /// Longest length in characters; `None` when no page states one.
        longest: Option<u16>,
        /// What the text looks like.
        format: Format,
        /// The values that the page lists; empty when it is free. Pages lag behind, so another value is only remarked.
        values: &'static [&'static str],
    },
    /// A whole number.
    Integer {
        /// The smallest value allowed.
        least: Option<i64>,
        /// The values that the page lists; empty when it is free.
        values: &'static [i64],
    },
    /// `true` or `false`.
    Boolean,
    /// A nested object; without fields it takes any members.
    Object(&'static [Field]),
    /// A list of items of one kind.
    List(&'static Kind),
    /// Text that is encrypted on the wire, in Base64.
    Sealed(Seal),
    /// Text that holds the JSON of an object with these fields; without fields, any JSON.
    Encoded(&'static [Field]),
    /// The bytes of a file, as one part of a form.
    File,
}

/// Whose key encrypts a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Seal {
    /// The platform's (微信支付公钥 or 平台证书): only WeChat Pay can read it.
    PlatformKey,
    /// The one of the merchant's API certificate (商户API证书): only the merchant can read it.
    MerchantKey,
    /// The one that v2's payments to bank cards fetch first (付款到银行卡).
    BankKey,
}

/// What a text looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Format {
    /// Any characters of one to three bytes in UTF-8 (no emoji): the rule for all of APIv3.
    Plain,
    /// Digits and ASCII letters.
    Alphanumeric,
    /// Digits, ASCII letters, `_` and `-`.
    Word,
    /// A date, `YYYY-MM-DD`, of the calendar in Beijing.
    Date,
    /// A time with an offset, RFC 3339.
    Time,
    /// An IPv4 or IPv6 address.
    Ip,
    /// An absolute `https` or `http` URL.
    Url,
    /// A URL for notifications: `https`, reachable without login, no query string. Plain `http` is taken for a loopback host only,
    /// so that tests can run.
    NotifyUrl,
    /// A currency of ISO 4217; the mainland families know `CNY` only.
    Cny,
}

impl Kind {
    /// Any text.
    pub const TEXT: Self = Self::Text { longest: None, format: Format::Plain, values: &[] };

    /// Any whole number.
    pub const INTEGER: Self = Self::Integer { least: None, values: &[] };

    /// The same text with a limit, in characters.
    #[must_use]
    pub const fn longest(self, characters: u16) -> Self {
        match self {
            Self::Text { format, values, .. } => Self::Text { longest: Some(characters), format, values },
            other => other,
        }
    }

    /// The same text in a format.
    #[must_use]
    pub const fn format(self, format: Format) -> Self {
        match self {
            Self::Text { longest, values, .. } => Self::Text { longest, format, values },
            other => other,
        }
    }

    /// The same text with the values that the page lists.
    #[must_use]
    pub const fn values(self, values: &'static [&'static str]) -> Self {
        match self {
            Self::Text { longest, format, .. } => Self::Text { longest, format, values },
            other => other,
        }
    }

    /// The same number with a smallest value.
    #[must_use]
    pub const fn least(self, least: i64) -> Self {
        match self {
            Self::Integer { values, .. } => Self::Integer { least: Some(least), values },
            other => other,
        }
    }

    /// The same number with the values that the page lists.
    #[must_use]
    pub const fn numbers(self, values: &'static [i64]) -> Self {
        match self {
            Self::Integer { least, .. } => Self::Integer { least, values },
            other => other,
        }
    }
}
