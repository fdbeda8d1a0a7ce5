//! A session's page once there is nothing to decide: signed, refused, expired, replaced; or merely closed.

use http::StatusCode;
use maud::{Markup, html};

use super::{offer::Offer, path, terms};
use crate::{
    engine::contract::ContractState,
    pages::{console, shell::Page, visit::Visit, wallet},
};

/// What became of the session, and how the user comes back to the merchant.
pub(super) fn page(visit: &Visit<'_>, offer: &Offer) -> Page {
    let failed = offer.contract == Some(ContractState::SignFailed);
    let (title, words) = match offer.session.state {
        "signed" if failed => visit.say(
            (
                "The signing failed",
                "The user agreed, and a rule of business failed: the contract is SIGN_FAILED. No notification is sent.",
            ),
            ("签约失败", "用户已同意，但业务校验未通过，协议状态为 SIGN_FAILED，不会发送通知。"),
        ),
        "signed" => visit.say(
            ("Signed", "The session is used up: to open its link again changes nothing."),
            ("签约成功", "该签约会话已使用，再次打开链接不会有任何变化。"),
        ),
        "refused" => visit.say(
            ("Not signed", "The user refused. The merchant is not told: its server finds no contract when it asks."),
            ("未签约", "用户已拒绝。微信支付不会通知商户，商户查询时将查不到协议。"),
        ),
        "superseded" => visit.say(
            ("This session is over", "A newer session of the same contract number took its place, or was signed."),
            ("签约会话已失效", "同一商户签约协议号已有更新的会话，或已完成签约。"),
        ),
        _ => visit.say(
            (
                "This session has expired",
                "It was good until the time below, by the clock of its world. The merchant has to pre-sign again.",
            ),
            ("签约会话已过期", "会话已超过下方的有效期（以该环境的时钟为准），商户需要重新预签约。"),
        ),
    };
    let is_fresh = matches!(offer.session.state, "signed");
    let body = html! {
        section.card.over.(if is_fresh && !failed { "good" } else { "bad" }) {
            h1 { (title) }
            p { (words) }
            dl.terms {
                @if let (Some(id), Some(state)) = (&offer.session.contract_id, offer.contract) {
                    div { dt { "contract_id" } dd { code { (id) } } }
                    div { dt { (visit.say("State", "状态")) } dd { code { (state.word()) } } }
                }
                div { dt { (visit.say("Contract number", "商户签约协议号")) } dd { code { (offer.session.out_contract_code) } } }
                div { dt { (visit.say("Good until", "有效期至")) } dd { (console::time(&offer.session.expired_time)) } }
            }
            (back(visit, offer))
            @if let Some(signer) = &offer.signer {
                p { a href=(visit.link(&wallet::path(signer))) { (visit.say("Open the payer's wallet", "打开用户的钱包")) } }
            }
        }
        (terms::sent(visit, offer))
    };
    // Gone for good, but a page that was signed is still about something.
    let status = if is_fresh { StatusCode::OK } else { StatusCode::GONE };
    Page::new(title, "phone", body).with_status(status)
}

/// The user closed the page.
pub(super) fn closed(visit: &Visit<'_>, offer: &Offer) -> Page {
    let title = visit.say("Closed without deciding", "已关闭，未作决定");
    let body = html! {
        section.card.over {
            h1 { (title) }
            p { (visit.say(
                "Nothing happened, and nobody is told. The session can be signed until ",
                "没有发生任何变化，也不会通知任何一方。该会话可签约至 "))
                (console::time(&offer.session.expired_time))
            }
            (back(visit, offer))
            p { a href=(visit.link(&path(&offer.session.id))) { (visit.say("Open the page again", "重新打开签约页")) } }
        }
    };
    Page::new(title, "phone", body)
}

/// As WeChat brings the user back: to a page with `from_wxpay=1`, or to the mini program with `extraData`.
fn back(visit: &Visit<'_>, offer: &Offer) -> Markup {
    html! {
        @if let Some(url) = &offer.back.url {
            @if is_web(url) {
                p { a.button.primary rel="noreferrer" href=(url) { (visit.say("Back to the merchant", "返回商户")) } }
            }
            p.url { code { (url) } }
        }
        @if let Some(extra) = &offer.back.extra_data {
            p { (visit.say("The merchant's mini program gets this as ", "商户小程序将收到 "))
                code { "referrerInfo.extraData" } ":" }
            pre { code { (format!("{extra:#}")) } }
        }
    }
}

/// A merchant may write anything into `return_url`, a script too: only pages are links.
fn is_web(url: &str) -> bool {
    let scheme = url.split_once("://").map(|(scheme, _)| scheme.to_ascii_lowercase());
    matches!(scheme.as_deref(), Some("http" | "https"))
}
