//! Forms: what changes something needs the token that only the sandbox's own pages carry.

use bytes::Bytes;
use http::Request;

use crate::{random, refusal::Refusal};

/// The field that carries the token.
pub(super) const FIELD: &str = "token";

/// Drawn at each start. A page of another origin cannot read it, so it cannot send it.
#[derive(Debug)]
pub(crate) struct Token(String);

impl Token {
    pub(crate) fn draw() -> Result<Self, Refusal> {
        random::hex(16).map(Self)
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }

    /// How long it takes says nothing of where a wrong one differs.
    pub(crate) fn is(&self, other: &[u8]) -> bool {
        let own = self.0.as_bytes();
        let differences = own.iter().zip(other).fold(0, |found, (own, other)| found | (own ^ other));
        own.len() == other.len() && differences == 0
    }
}

/// What a form sent.
#[derive(Debug)]
pub(super) struct Form(Vec<(String, String)>);

impl Form {
    pub(super) fn read(request: &Request<Bytes>) -> Self {
        Self(form_urlencoded::parse(request.body()).into_owned().collect())
    }

    /// The first value of a field that is not empty.
    pub(super) fn value(&self, name: &str) -> Option<&str> {
        let mut values = self.0.iter().filter(|(known, _)| known == name).map(|(_, value)| value.trim());
        values.find(|value| !value.is_empty())
    }
}

/// What was typed into a form whose page is shown once more, because it was not done.
#[derive(Debug, Clone, Copy)]
pub(super) struct Typed<'f>(Option<&'f Form>);

impl<'f> Typed<'f> {
    /// `marks`: fields that the form has with these values, and no other form of its page.
    pub(super) fn of(form: Option<&'f Form>, marks: &[(&str, &str)]) -> Self {
        let is_it = |form: &&Form| marks.iter().all(|(name, value)| form.value(name) == Some(value));
        Self(form.filter(is_it))
    }

    pub(super) fn is_some(self) -> bool {
        self.0.is_some()
    }

    /// What stands in a field; `or`: in a page that is shown for the first time.
    pub(super) fn text(self, name: &str, or: &'f str) -> &'f str {
        self.0.map_or(or, |form| form.value(name).unwrap_or_default())
    }

    /// Whether a choice is made.
    pub(super) fn chosen(self, name: &str, choice: &str, or: bool) -> bool {
        self.0.map_or(or, |form| form.value(name).unwrap_or_default() == choice)
    }

    pub(super) fn ticked(self, name: &str, or: bool) -> bool {
        self.0.map_or(or, |form| form.value(name).is_some())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_whole_token_is_the_token() {
        let token = Token::draw().unwrap();
        let text = token.as_str().to_owned();
        assert!(token.is(text.as_bytes()));
        assert!(!token.is(b"") && !token.is(&text.as_bytes()[1..]) && !token.is(format!("{text}0").as_bytes()));
        assert!(!token.is(Token::draw().unwrap().as_str().as_bytes()));
    }

    #[test]
    fn a_field_that_is_empty_counts_as_left_out() {
        let request = Request::new(Bytes::from_static(b"payer=&payer=%E5%BC%A0+%E4%B8%89&do=confirm"));
        let form = Form::read(&request);
        assert_eq!((form.value("payer"), form.value("do"), form.value("x")), (Some("张 三"), Some("confirm"), None));
    }

    #[test]
    fn only_the_form_that_was_sent_keeps_what_was_typed() {
        let form = Form::read(&Request::new(Bytes::from_static(b"do=end&contract=2&remark=why&yes=on")));
        let its = Typed::of(Some(&form), &[("do", "end"), ("contract", "2")]);
        assert!(its.is_some() && its.ticked("yes", false) && !its.ticked("no", true));
        assert_eq!((its.text("remark", "x"), its.text("empty", "x")), ("why", ""));
        assert!(
            its.chosen("remark", "why", false) && !its.chosen("remark", "not", true) && its.chosen("none", "", false)
        );
        for other in [Typed::of(Some(&form), &[("do", "end"), ("contract", "1")]), Typed::of(None, &[])] {
            assert!(!other.is_some() && other.ticked("no", true) && other.chosen("remark", "not", true));
            assert_eq!(other.text("remark", "x"), "x");
        }
    }
}
