//! The call of an operation in Rust, in the six styles of the seeds.

use maud::{Markup, html};
use wechatpay_spec::{Example, Operation, Style, snippet};

use crate::pages::visit::Visit;

pub(super) fn six(visit: &Visit<'_>, operation: &Operation, example: &Example) -> Markup {
    html! {
        section.card.calls {
            h2 { (visit.say("In Rust, in six styles", "Rust 六种写法")) }
            @for style in Style::ALL {
                @if let Some(code) = snippet(operation, style, example) {
                    (one(visit, style, &code))
                }
            }
            p.note { (visit.say("The statements stand in a function that returns a Result, and know client and serde_json::json.",
                "以上语句位于返回 Result 的函数内，已有 client 并引入 serde_json::json。")) }
        }
    }
}

fn one(visit: &Visit<'_>, style: Style, code: &str) -> Markup {
    html! {
        details.snippet #(style.word()) open[style == Style::AsyncChain] {
            summary { span lang="zh-CN" { (style.name()) } " " span.quiet { (english(visit, style)) } }
            pre tabindex="0" { code id=(format!("code-{}", style.word())) { (code) } }
            button type="button" data-copy=(format!("code-{}", style.word())) data-copied=(visit.say("copied", "已复制")) hidden {
                (visit.say("Copy", "复制")) }
        }
    }
}

fn english(visit: &Visit<'_>, style: Style) -> &'static str {
    let of_client = |english| visit.say(english, "");
    match style {
        Style::AsyncChain => of_client("typed chain, async"),
        Style::AsyncDeclarative => of_client("chain(\"…\"), async"),
        Style::AsyncAttribute => of_client("[\"…\"], async"),
        Style::SyncChain => of_client("typed chain, blocking"),
        Style::SyncDeclarative => of_client("chain(\"…\"), blocking"),
        Style::SyncAttribute => of_client("[\"…\"], blocking"),
    }
}
