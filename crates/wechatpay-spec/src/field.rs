/// One field of a body, an answer or a query.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Field {
    /// The name on the wire.
    pub name: &'static str,
    /// The official term, in Chinese.
    pub term: &'static str,
    /// Whether it must be there.
    pub required: bool,
    /// What it may hold.
    pub kind: Kind,
}

/// What a field holds.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum Kind {
    /// Text of at most `longest` characters (none stated: `None`) in a format.
    Text {
        /// Longest length in characters.
        longest: Option<u16>,
        /// What the text looks like.
        format: Format,
    },
    /// A whole number of at least `least`.
    Integer {
        /// The smallest value allowed.
        least: i64,
    },
    /// A nested object.
    Object(&'static [Field]),
    /// A list of objects.
    Objects(&'static [Field]),
}

/// What a text looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Format {
    /// Any characters of one to three bytes in UTF-8 (no emoji): the rule for all of APIv3.
    Plain,
    /// Digits and ASCII letters.
    Alphanumeric,
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

/// What must hold between fields of one body.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum Rule {
    /// At least one of them is there.
    AnyOf(&'static [&'static str]),
    /// When one of `signs` is there, all of `needs` are; otherwise all of `otherwise`.
    Mode {
        /// The fields that pick the mode.
        signs: &'static [&'static str],
        /// What that mode needs.
        needs: &'static [&'static str],
        /// What the other mode needs.
        otherwise: &'static [&'static str],
    },
}

impl Field {
    pub(crate) const fn text(name: &'static str, term: &'static str, longest: u16) -> Self {
        Self { name, term, required: true, kind: Kind::Text { longest: Some(longest), format: Format::Plain } }
    }

    pub(crate) const fn unbounded(name: &'static str, term: &'static str) -> Self {
        Self { name, term, required: true, kind: Kind::Text { longest: None, format: Format::Plain } }
    }

    pub(crate) const fn integer(name: &'static str, term: &'static str, least: i64) -> Self {
        Self { name, term, required: true, kind: Kind::Integer { least } }
    }

    pub(crate) const fn object(name: &'static str, term: &'static str, fields: &'static [Self]) -> Self {
        Self { name, term, required: true, kind: Kind::Object(fields) }
    }

    pub(crate) const fn objects(name: &'static str, term: &'static str, fields: &'static [Self]) -> Self {
        Self { name, term, required: true, kind: Kind::Objects(fields) }
    }

    pub(crate) const fn optional(self) -> Self {
        Self { required: false, ..self }
    }

    pub(crate) const fn format(self, format: Format) -> Self {
        let kind = match self.kind {
            Kind::Text { longest, .. } => Kind::Text { longest, format },
            other => other,
        };
        Self { kind, ..self }
    }
}
