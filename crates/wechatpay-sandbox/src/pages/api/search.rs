//! Finding operations and notifications by name, path, title, and by the names and terms of their fields.

use wechatpay_spec::{Event, Field, Kind, Operation, events, operations};

/// So many of each kind are shown.
pub(super) const MOST: usize = 60;
/// Nobody types a longer search.
const LONGEST: usize = 100;

/// What was searched for, as words in lower case.
pub(super) struct Search {
    words: Vec<String>,
}

/// An operation, or a notification, and the field that it was found by; `None`: by its own name.
pub(super) struct Hit<T> {
    pub(super) found: T,
    pub(super) field: Option<&'static Field>,
}

impl Search {
    /// `None`: nothing is searched for.
    pub(super) fn of(text: &str) -> Option<Self> {
        let text: String = text.chars().take(LONGEST).collect();
        let words: Vec<String> = text.split_whitespace().map(str::to_lowercase).collect();
        (!words.is_empty()).then_some(Self { words })
    }

    /// Those that are called so first, then those that have such a field.
    pub(super) fn operations(&self) -> Vec<Hit<&'static Operation>> {
        self.ranked(
            operations(),
            |one| vec![one.name, one.path, one.title],
            |one| vec![one.variables, one.query, one.body, one.answer],
        )
    }

    pub(super) fn events(&self) -> Vec<Hit<&'static Event>> {
        self.ranked(events(), |one| vec![one.event_type, one.title], |one| vec![one.resource])
    }

    fn ranked<T: Copy>(
        &self,
        all: impl Iterator<Item = T>,
        names: impl Fn(T) -> Vec<&'static str>,
        fields: impl Fn(T) -> Vec<&'static [Field]>,
    ) -> Vec<Hit<T>> {
        let (mut by_name, mut by_field) = (Vec::new(), Vec::new());
        for found in all {
            if self.fits(&names(found)) {
                by_name.push(Hit { found, field: None });
            } else if let Some(field) = fields(found).into_iter().find_map(|fields| self.field(fields)) {
                by_field.push(Hit { found, field: Some(field) });
            }
        }
        by_name.append(&mut by_field);
        by_name
    }

    /// Whether every word stands in one of the texts.
    fn fits(&self, texts: &[&str]) -> bool {
        self.words.iter().all(|word| texts.iter().any(|text| holds(text, word)))
    }

    fn field(&self, fields: &'static [Field]) -> Option<&'static Field> {
        fields.iter().find_map(|field| {
            if self.fits(&[field.name, field.term]) { Some(field) } else { self.field(inside(&field.kind)) }
        })
    }
}

/// The fields of what a field holds.
pub(super) fn inside(kind: &'static Kind) -> &'static [Field] {
    match kind {
        Kind::Object(fields) | Kind::Encoded(fields) => fields,
        Kind::List(kind) => inside(kind),
        _ => &[],
    }
}

/// Paths and names are ASCII; a word of a search is in lower case.
fn holds(text: &str, word: &str) -> bool {
    let Some(first) = word.bytes().next() else { return true };
    let begins = |part: &&[u8]| part.first().is_some_and(|byte| byte.to_ascii_lowercase() == first);
    text.as_bytes().windows(word.len()).filter(begins).any(|part| part.eq_ignore_ascii_case(word.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<&'static str> {
        Search::of(text).unwrap().operations().iter().map(|hit| hit.found.name).collect()
    }

    #[test]
    fn what_is_called_so_comes_before_what_has_such_a_field() {
        let hits = Search::of("预签约 小程序").unwrap().operations();
        assert!(hits.iter().any(|hit| hit.found.path.ends_with("/pre-entrust-sign/mini-program")));
        let hits = Search::of("contract_id").unwrap().operations();
        let firsts = hits.iter().take_while(|hit| hit.field.is_none()).count();
        assert!(firsts > 5 && hits.iter().skip(firsts).all(|hit| hit.field.is_some()), "{firsts}");
    }

    #[test]
    fn a_field_is_found_by_its_term_however_deep_it_stands() {
        let hits = Search::of("预计扣费的日期").unwrap().operations();
        assert!(hits.iter().any(|hit| hit.field.is_some_and(|field| field.name == "estimated_deduct_date")));
    }

    #[test]
    fn case_does_not_count_and_all_words_must_fit() {
        assert_eq!(found("GET /V3/Certificates"), found("/v3/certificates get"));
        assert!(found("certificates nothing-of-the-kind").is_empty());
        assert!(Search::of("  ").is_none());
    }
}
