//! Why a signature does not hold, to be read: what was signed beside what must be signed.

use maud::{Markup, html};

use super::mistake;
use crate::{
    doctor::{Explanation, Mistake},
    pages::visit::Visit,
};

pub(super) fn explained(visit: &Visit<'_>, explanation: &Explanation) -> Markup {
    html! {
        section.card.doctor #doctor {
            h2 { (visit.say("Why the signature does not hold", "签名诊断")) }
            ol.mistakes {
                @for advice in &explanation.mistakes {
                    @let words = mistake::words(visit.language, advice.mistake);
                    li { strong { (words.headline) } " " code { (name(advice.mistake)) }
                        @if !words.advice.is_empty() { div { (words.advice) } } }
                }
            }
            p.note {
                @if explanation.proven {
                    (visit.say(
                        "Proven: the text that was signed was found; the hash in the signature is the hash of it.",
                        "已证实：已找到实际签名的报文，其哈希与签名中的哈希一致。"))
                } @else {
                    (visit.say(
                        "Not proven: it is what remains when all that can be guessed is ruled out.",
                        "未证实：排除所有可猜测的情形后，仅剩此可能。"))
                }
                @if let Some(by) = &explanation.signed_by {
                    " " (visit.say("Signed by", "签名者")) " " code { (by) } "."
                }
            }
            (lines(visit, explanation))
        }
    }
}

/// A mistake's name, for programs.
fn name(mistake: Mistake) -> String {
    let name = serde_json::to_value(mistake).ok();
    name.as_ref().and_then(serde_json::Value::as_str).unwrap_or_default().to_owned()
}

fn lines(visit: &Visit<'_>, explanation: &Explanation) -> Markup {
    let signed = explanation.signed.as_deref();
    let count = explanation.expected.len().max(signed.map_or(0, <[String]>::len));
    html! {
        div.scroll tabindex="0" role="region" aria-label=(visit.say("The text to sign, line by line", "待签名串逐行对比")) {
            table.lines.(if signed.is_some() { "two" } else { "one" }) {
                thead { tr {
                    th scope="col" { (visit.say("Line", "行")) }
                    th scope="col" { (visit.say("must be signed", "应当签名")) }
                    @if signed.is_some() { th scope="col" { (visit.say("was signed", "实际签名")) } }
                } }
                tbody {
                    @for place in 0..count {
                        @let must = explanation.expected.get(place);
                        @let was = signed.and_then(|lines| lines.get(place));
                        @let same = must.map(|must| &must.line) == was;
                        tr.(if same || signed.is_none() { "same" } else { "differs" }) {
                            th scope="row" {
                                (must.map_or("", |must| must.name))
                                @if signed.is_some() && !same { " " span.pill.bad { (visit.say("differs", "不同")) } }
                            }
                            @let (must, was) = (must.map(|must| must.line.as_str()), was.map(String::as_str));
                            td data-label=(visit.say("must be signed", "应当签名")) { (line(visit, must, was.filter(|_| !same))) }
                            @if signed.is_some() {
                                td data-label=(visit.say("was signed", "实际签名")) { (line(visit, was, must.filter(|_| !same))) }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// A line; what the other one has not is marked.
fn line(visit: &Visit<'_>, line: Option<&str>, other: Option<&str>) -> Markup {
    let Some(line) = line else { return html! { span.quiet { (visit.say("(no such line)", "（无此行）")) } } };
    let Some(other) = other else { return html! { code { (line) } } };
    let (before, own, after) = apart(line, other);
    html! { code { (before) mark { (own) } (after) } }
}

/// What a text begins with as another does, what is its own, and what it ends with as the other does.
fn apart(text: &str, other: &str) -> (String, String, String) {
    let (text, other): (Vec<char>, Vec<char>) = (text.chars().collect(), other.chars().collect());
    let before = text.iter().zip(&other).take_while(|(one, two)| one == two).count();
    let shorter = text.len().min(other.len());
    let ends = text.iter().rev().zip(other.iter().rev());
    let after = ends.take(shorter - before).take_while(|(one, two)| one == two).count();
    let part = |from: usize, to: usize| text.iter().skip(from).take(to.saturating_sub(from)).collect();
    let end = text.len() - after;
    (part(0, before), part(before, end), part(end, text.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_differs_is_set_apart() {
        let of = |text, other| {
            let (before, own, after) = apart(text, other);
            [before, own, after]
        };
        assert_eq!(of("/v3/会员?a=1", "/v3/员?a=1"), ["/v3/", "会", "员?a=1"]);
        assert_eq!(of("/v3/员?a=1", "/v3/会员?a=1"), ["/v3/", "", "员?a=1"]);
        assert_eq!(of("aa", "aaa"), ["aa", "", ""]);
        assert_eq!(of("", "x"), ["", "", ""]);
    }
}
