//! The rules of business, with where each comes from.

use maud::{Markup, html};

use super::{
    frame::{Section, View},
    list::Asked,
};
use crate::{
    engine::rules::{Rule, Standing, rules},
    pages::visit::Visit,
};

const STANDINGS: [Standing; 3] = [Standing::Documented, Standing::Observed, Standing::Assumed];

pub(super) fn view(visit: &Visit<'_>) -> View {
    let title = Section::Rules.name(visit);
    let asked = Asked::of(visit);
    let kinds = STANDINGS.map(|standing| (word(standing), name(visit, standing)));
    let fits = |rule: &&&Rule| {
        (asked.kind.is_empty() || word(rule.standing) == asked.kind) && asked.finds([rule.id, rule.says, rule.source])
    };
    let found: Vec<_> = rules().iter().filter(fits).collect();
    let body = html! {
        h1 { (title) }
        p.note { (visit.say(
            "What the sandbox holds its callers to. Documented: an official page says so. Observed: the live service was seen to do so. \
             Assumed: the pages are silent, and a client must not depend on it.",
            "沙箱对调用方执行的业务规则。文档：官方文档有明确说明；实测：线上服务的实际表现；推断：文档未说明，请勿依赖。")) }
        (asked.form(visit, Section::Rules, &kinds))
        p.quiet { (found.len()) " " (visit.say("rules", "条规则")) }
        @if found.is_empty() {
            (asked.none(visit, ""))
        } @else {
            dl.rules { @for rule in found { (entry(visit, rule)) } }
        }
    };
    View::new(Section::Rules, title, body)
}

fn entry(visit: &Visit<'_>, rule: &Rule) -> Markup {
    html! {
        div id=(rule.id) {
            dt { a href=(visit.link(&path(rule.id))) { code { (rule.id) } } " "
                span.pill.(look(rule.standing)) { (name(visit, rule.standing)) } }
            dd { p { (rule.says) } p.quiet { (rule.source) } }
        }
    }
}

/// Where a rule stands alone.
pub(super) fn path(id: &str) -> String {
    format!("{}?q={id}", Section::Rules.path())
}

fn word(standing: Standing) -> &'static str {
    match standing {
        Standing::Documented => "documented",
        Standing::Observed => "observed",
        Standing::Assumed => "assumed",
    }
}

fn name(visit: &Visit<'_>, standing: Standing) -> &'static str {
    match standing {
        Standing::Documented => visit.say("documented", "文档"),
        Standing::Observed => visit.say("observed", "实测"),
        Standing::Assumed => visit.say("assumed", "推断"),
    }
}

fn look(standing: Standing) -> &'static str {
    match standing {
        Standing::Documented => "good",
        Standing::Observed => "plain",
        Standing::Assumed => "warn",
    }
}
