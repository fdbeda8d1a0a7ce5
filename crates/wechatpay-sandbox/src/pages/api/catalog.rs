//! Families, operations, and what a search finds.

use maud::{Markup, html};
use wechatpay_spec::{Field, Operation, Version, events};

use super::{
    event, family,
    route::{EVENTS, family_path, operation_path, word},
    search::{Hit, MOST, Search},
    view,
};
use crate::{
    family::{Task, duty},
    pages::{
        console::{Section, View},
        visit::Visit,
    },
};

/// The families of entrusted deduction (委托代扣), which the sandbox plays: first of all.
const PLAYED: [&str; 8] = [
    "papay",
    "global",
    "ecommerce",
    "password-exempt-contract",
    "partner-papay",
    "credit-repayment",
    "edu-papay",
    "eduschoolpay",
];

pub(super) fn all(visit: &Visit<'_>) -> View {
    let asked = visit.parameter("q").unwrap_or_default();
    let title = visit.say("API explorer", "接口浏览");
    let body = html! {
        h1 { (title) }
        (form(visit, asked.trim()))
        @match Search::of(&asked) {
            Some(search) => (found(visit, &search)),
            None => (families(visit)),
        }
    };
    view(title, body)
}

pub(super) fn one(visit: &Visit<'_>, version: Version, name: &str) -> View {
    let members: Vec<_> = family::members(version, name).map(|found| Hit { found, field: None }).collect();
    let body = html! {
        (back(visit))
        h1 { code { (prefix(version)) (name) } }
        p.quiet { (members.len()) " " (visit.say("operations", "个接口")) }
        (list(visit, &members))
    };
    view(name, body)
}

/// Leads to all families.
pub(super) fn back(visit: &Visit<'_>) -> Markup {
    html! { p.back { a href=(visit.link(Section::Api.path())) { "← " (visit.say("All operations", "全部接口")) } } }
}

fn prefix(version: Version) -> &'static str {
    if version == Version::V2 { "/" } else { "/v3/" }
}

fn form(visit: &Visit<'_>, asked: &str) -> Markup {
    html! {
        form.filter role="search" action=(Section::Api.path()) {
            @if let Some(world) = visit.world.name() { input type="hidden" name="world" value=(world); }
            label { span { (visit.say("Path, name, title, field or its term", "路径、名称、标题、字段或其中文名")) }
                input type="search" name="q" value=(asked) maxlength="100" autocomplete="off"; }
            button type="submit" { (visit.say("Search", "搜索")) }
            @if !asked.is_empty() { " " a href=(visit.link(Section::Api.path())) { (visit.say("all families", "全部接口族")) } }
        }
    }
}

fn families(visit: &Visit<'_>) -> Markup {
    let (v3, v2) = (family::all(Version::V3), family::all(Version::V2));
    let (heart, others): (Vec<_>, Vec<_>) = v3.iter().copied().partition(|(name, _)| PLAYED.contains(name));
    html! {
        h2 { (visit.say("Entrusted deduction", "委托代扣")) }
        (tiles(visit, Version::V3, &heart))
        h2 { (visit.say("All other families of APIv3", "APIv3 其他接口族")) }
        (tiles(visit, Version::V3, &others))
        h2 { (visit.say("Notifications", "回调通知")) }
        ul.families { li { a.tile href=(visit.link(EVENTS)) {
            span.name { (visit.say("all notifications, with their fields", "全部通知及其字段")) } " " span.count { (events().count()) }
        } } }
        h2 { (visit.say("APIv2, to look things up", "APIv2（仅供查阅）")) }
        p.quiet { (visit.say("Neither SDK nor sandbox speaks v2.", "SDK 与沙箱均不支持 v2。")) }
        (tiles(visit, Version::V2, &v2))
    }
}

fn tiles(visit: &Visit<'_>, version: Version, families: &[(&'static str, usize)]) -> Markup {
    html! {
        ul.families {
            @for (name, size) in families {
                li { a.tile href=(visit.link(&family_path(version, name))) { span.name { (name) } " " span.count { (size) } } }
            }
        }
    }
}

fn found(visit: &Visit<'_>, search: &Search) -> Markup {
    let (operations, events) = (search.operations(), search.events());
    html! {
        @if operations.is_empty() && events.is_empty() {
            p.none { (visit.say("Nothing fits.", "没有匹配的结果。")) }
        }
        @if !operations.is_empty() {
            h2 { (visit.say("Operations", "接口")) " " span.quiet { (operations.len()) } }
            (list(visit, &operations))
        }
        @if !events.is_empty() {
            h2 { (visit.say("Notifications", "回调通知")) " " span.quiet { (events.len()) } }
            (event::list(visit, &events))
        }
    }
}

fn list(visit: &Visit<'_>, hits: &[Hit<&'static Operation>]) -> Markup {
    let most = if hits.iter().any(|hit| hit.field.is_some()) { MOST } else { usize::MAX };
    html! {
        ul.operations {
            @for hit in hits.iter().take(most) {
                li {
                    a href=(visit.link(&operation_path(hit.found))) {
                        span.method { (hit.found.method) } " " code { (hit.found.path) }
                    }
                    span.title { span lang="zh-CN" { (hit.found.title) } (marks(visit, hit.found)) (by_field(hit.field)) }
                }
            }
        }
        (more(visit, hits.len(), most))
    }
}

/// Why a hit without the searched words in its name is one.
pub(super) fn by_field(field: Option<&Field>) -> Markup {
    html! { @if let Some(field) = field { " " span.quiet { code { (field.name) } " " span lang="zh-CN" { (field.term) } } } }
}

/// What is left out.
pub(super) fn more(visit: &Visit<'_>, all: usize, most: usize) -> Markup {
    html! {
        @if all > most { p.note {
            (all - most) " " (visit.say("more: search for more words to narrow it down", "条未显示：请增加关键词缩小范围"))
        } }
    }
}

/// What is special about an operation.
pub(super) fn marks(visit: &Visit<'_>, operation: &'static Operation) -> Markup {
    let is_played = operation.version == Version::V3 && !matches!(duty(operation), Task::Example);
    html! {
        @if operation.deprecated { " " span.pill.warn { (visit.say("deprecated", "已废弃")) } }
        @if operation.version == Version::V2 { " " span.pill { (word(operation.version)) } }
        @if is_played { " " span.pill.good { (visit.say("played with its state", "有状态模拟")) } }
    }
}
