use crate::Kind;

/// One field of a body, an answer, a query string, or one placeholder of a path.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Field {
    /// The name on the wire.
    pub name: &'static str,
    /// The official term, in Chinese; empty when the page has none.
    pub term: &'static str,
    /// Whether it must be there.
    pub required: bool,
    /// What it may hold.
    pub kind: Kind,
    /// A value as JSON text.
    pub example: Option<&'static str>,
}

impl Field {
    /// An optional text.
    #[must_use]
    pub const fn text(name: &'static str, term: &'static str) -> Self {
        Self::of(name, term, Kind::TEXT)
    }

    /// An optional whole number.
    #[must_use]
    pub const fn integer(name: &'static str, term: &'static str) -> Self {
        Self::of(name, term, Kind::INTEGER)
    }

    /// An optional truth value.
    #[must_use]
    pub const fn boolean(name: &'static str, term: &'static str) -> Self {
        Self::of(name, term, Kind::Boolean)
    }

    /// An optional object.
    #[must_use]
    pub const fn object(name: &'static str, term: &'static str, fields: &'static [Self]) -> Self {
        Self::of(name, term, Kind::Object(fields))
    }

    /// An optional list.
    #[must_use]
    pub const fn list(name: &'static str, term: &'static str, items: &'static Kind) -> Self {
        Self::of(name, term, Kind::List(items))
    }

    /// An optional field of any kind.
    #[must_use]
    pub const fn of(name: &'static str, term: &'static str, kind: Kind) -> Self {
        Self { name, term, required: false, kind, example: None }
    }

    /// The same field, required.
    #[must_use]
    pub const fn required(self) -> Self {
        Self { required: true, ..self }
    }

    /// The same text with a limit, in characters.
    #[must_use]
    pub const fn longest(self, characters: u16) -> Self {
        Self { kind: self.kind.longest(characters), ..self }
    }

    /// The same text in a format.
    #[must_use]
    pub const fn format(self, format: crate::Format) -> Self {
        Self { kind: self.kind.format(format), ..self }
    }

    /// The same text with the values that the page lists.
    #[must_use]
    pub const fn values(self, values: &'static [&'static str]) -> Self {
        Self { kind: self.kind.values(values), ..self }
    }

    /// The same number with a smallest value.
    #[must_use]
    pub const fn least(self, least: i64) -> Self {
        Self { kind: self.kind.least(least), ..self }
    }

    /// The same number with the values that the page lists.
    #[must_use]
    pub const fn numbers(self, values: &'static [i64]) -> Self {
        Self { kind: self.kind.numbers(values), ..self }
    }

    /// The same field with an example, as JSON text.
    #[must_use]
    pub const fn example(self, json: &'static str) -> Self {
        Self { example: Some(json), ..self }
    }
}
