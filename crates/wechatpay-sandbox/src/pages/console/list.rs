//! Long lists: newest first, a page at a time, narrowed down by a form that needs no script.

use std::borrow::Cow;

use maud::{Markup, html};

use super::frame::Section;
use crate::pages::visit::Visit;

/// So many rows a page has.
pub(super) const ROWS: usize = 50;
/// Nobody types a longer search.
const LONGEST: usize = 200;

/// What the query of a list asks for.
pub(super) struct Asked<'v> {
    pub(super) search: Cow<'v, str>,
    /// Which kind of row; empty: all.
    pub(super) kind: Cow<'v, str>,
    /// Only rows with a lower number; `None`: from the newest on.
    pub(super) before: Option<u64>,
}

impl<'v> Asked<'v> {
    pub(super) fn of(visit: &Visit<'v>) -> Self {
        let word = |name: &str| visit.parameter(name).unwrap_or_default();
        let search = word("q");
        let search = if search.chars().count() > LONGEST { Cow::Borrowed("") } else { search };
        Self { search, kind: word("kind"), before: visit.parameter("before").and_then(|number| number.parse().ok()) }
    }

    pub(super) fn is_narrow(&self) -> bool {
        !self.search.trim().is_empty() || !self.kind.is_empty()
    }

    /// Whether a row stands behind those that were seen.
    pub(super) fn reaches(&self, number: u64) -> bool {
        self.before.is_none_or(|before| number < before)
    }

    /// Whether one of the texts holds what is searched for, in any case of ASCII letters.
    pub(super) fn finds<'t>(&self, texts: impl IntoIterator<Item = &'t str>) -> bool {
        let search = self.search.trim();
        search.is_empty() || texts.into_iter().any(|text| holds(text, search))
    }

    /// The form above the list.
    pub(super) fn form(&self, visit: &Visit<'_>, section: Section, kinds: &[(&str, &str)]) -> Markup {
        html! {
            form.filter role="search" action=(section.path()) {
                @if let Some(world) = visit.world.name() { input type="hidden" name="world" value=(world); }
                label { span { (visit.say("Search", "搜索")) }
                    input type="search" name="q" value=(self.search.trim()) maxlength=(LONGEST) autocomplete="off"; }
                label { span { (visit.say("Show", "显示")) }
                    select name="kind" {
                        option value="" { (visit.say("all", "全部")) }
                        @for (value, name) in kinds {
                            option value=(value) selected[*value == self.kind] { (name) }
                        }
                    }
                }
                button type="submit" { (visit.say("Filter", "筛选")) }
                @if self.is_narrow() { " " a href=(visit.link(section.path())) { (visit.say("show all", "清除筛选")) } }
            }
        }
    }

    /// Links to the newest rows and to those behind this page. `last`: the number of the last row, when there are more.
    pub(super) fn pages(&self, visit: &Visit<'_>, section: Section, last: Option<u64>) -> Markup {
        html! {
            @if self.before.is_some() || last.is_some() {
                nav.pages aria-label=(visit.say("Pages", "分页")) {
                    @if self.before.is_some() {
                        a href=(self.link(visit, section, None)) { (visit.say("← newest", "← 最新")) }
                    }
                    @if let Some(last) = last {
                        a rel="next" href=(self.link(visit, section, Some(last))) { (visit.say("older →", "更早 →")) }
                    }
                }
            }
        }
    }

    fn link(&self, visit: &Visit<'_>, section: Section, before: Option<u64>) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        for (name, value) in [("q", self.search.trim()), ("kind", &self.kind)] {
            if !value.is_empty() {
                query.append_pair(name, value);
            }
        }
        if let Some(before) = before {
            query.append_pair("before", &before.to_string());
        }
        let query = query.finish();
        let joint = if query.is_empty() { "" } else { "?" };
        visit.link(&format!("{}{joint}{query}", section.path()))
    }

    /// What stands where there are no rows. `yet`: how the first one comes about.
    pub(super) fn none(&self, visit: &Visit<'_>, yet: &str) -> Markup {
        html! {
            p.none {
                @if self.is_narrow() || self.before.is_some() {
                    (visit.say("Nothing fits the filter.", "没有符合筛选条件的记录。"))
                } @else { (yet) }
            }
        }
    }
}

/// The first rows that fit, and the number of the last one when there are more.
pub(super) fn page<T>(fitting: impl Iterator<Item = (u64, T)>) -> (Vec<T>, Option<u64>) {
    let mut rows = Vec::new();
    let mut last = None;
    for (number, row) in fitting {
        if rows.len() == ROWS {
            return (rows, last);
        }
        last = Some(number);
        rows.push(row);
    }
    (rows, None)
}

/// Ten thousand texts are looked through under the world's lock: whether the first byte fits decides most often.
fn holds(text: &str, search: &str) -> bool {
    let Some(first) = search.bytes().next() else { return true };
    let (lower, upper) = (first.to_ascii_lowercase(), first.to_ascii_uppercase());
    let begins = |part: &&[u8]| part.first().is_some_and(|byte| *byte == lower || *byte == upper);
    text.as_bytes().windows(search.len()).filter(begins).any(|part| part.eq_ignore_ascii_case(search.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_ends_after_so_many_rows_and_says_whether_there_are_more() {
        let of = |count: u64| page((1..=count).rev().map(|number| (number, number)));
        assert_eq!((of(0).0.len(), of(0).1), (0, None));
        assert_eq!((of(50).0.len(), of(50).1), (50, None));
        assert_eq!((of(51).0.len(), of(51).1), (50, Some(2)));
    }

    #[test]
    fn a_search_minds_no_case_and_no_end_of_text() {
        assert!(holds("SIGN_ERROR", "sign_e") && holds("签约 x", "约") && !holds("SIGN", "sign_error"));
    }
}
