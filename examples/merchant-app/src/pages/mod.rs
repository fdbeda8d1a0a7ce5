//! The pages. maud escapes whatever is put into them.

use maud::{DOCTYPE, Markup, html};
use wechatpay::{Launch, papay::Status};

use crate::{
    plans::PLANS,
    subscription::{DeductionState, Subscription},
    visitor::Device,
};

pub(crate) const STYLE: &str = include_str!("style.css");
pub(crate) const LIVE: &str = include_str!("live.js");

fn page(title: &str, content: &Markup) -> Markup {
    html! {
        (DOCTYPE)
        html lang="zh-CN" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                // WeChat returns the payer to the page that it came from, so it must be told which.
                meta name="referrer" content="no-referrer-when-downgrade";
                title { (title) }
                link rel="stylesheet" href="/style.css";
            }
            body { (content) }
        }
    }
}

pub(crate) fn plans(device: Device) -> Markup {
    let content = html! {
        h1 { "选择订阅" }
        @for plan in &PLANS {
            div.card {
                strong { (plan.title) }
                p.price { (plan.period) " " (plan.price_text()) " 元，到期自动扣款，可随时取消" }
                form method="post" action={ "/plans/" (plan.slug) "/subscribe" } {
                    // Inside WeChat the signing session names its payer. A real shop knows the openid from its log-in (网页授权).
                    @if device == Device::WeChat { p { input name="openid" placeholder="openid" required; } }
                    button { "订阅" }
                }
            }
        }
    };
    page("订阅", &content)
}

pub(crate) fn subscription(subscription: &Subscription) -> Markup {
    let content = html! {
        h1 { (subscription.plan.title) }
        div #state.card aria-live="polite" data-events={ "/subscriptions/" (subscription.id) "/live" } { (state(subscription)) }
        noscript { a href="" { "刷新" } }
        p { a href="/" { "返回" } }
        script src="/live.js" {}
    };
    page(subscription.plan.title, &content)
}

/// The part of the page that changes.
pub(crate) fn state(subscription: &Subscription) -> Markup {
    let status = subscription.status();
    html! {
        p.status data-status=(status) { (status_text(subscription)) }
        @if *status == Status::NotSigned && !subscription.left { (launch(subscription)) }
        @if *status == Status::NotSigned && subscription.left { p { a.button href="/" { "重新订阅" } } }
        @if !subscription.deductions.is_empty() { (deductions(subscription)) }
        @if subscription.open_deduction().is_some() { (action(subscription, "ask", "查询扣款结果", false)) }
        @else if status.can_deduct() { (action(subscription, "deduct", "扣一期", false)) }
        @if status.can_deduct() { (action(subscription, "terminate", "取消订阅", true)) }
    }
}

fn status_text(subscription: &Subscription) -> &str {
    match subscription.status() {
        Status::NotSigned if subscription.left => "未签约",
        Status::NotSigned => "等待签约",
        Status::Signed => "已签约",
        Status::SignFailed => "签约失败",
        Status::Terminated => "已解约",
        other => other.as_str(),
    }
}

/// What the payer does to sign.
fn launch(subscription: &Subscription) -> Markup {
    match &subscription.launch {
        // A click on a link is what WeChat asks for: `location.href`, never `location.replace`.
        Launch::Redirect { url } => html! { p { a.button href=(url) { "去微信签约" } } },
        Launch::Qr { .. } => html! {
            p { "请用微信扫码签约" }
            img src={ "/subscriptions/" (subscription.id) "/qr.svg" } alt="签约二维码";
        },
        _ => html! { p { "请在手机上打开" } },
    }
}

fn deductions(subscription: &Subscription) -> Markup {
    html! {
        ol {
            @for deduction in &subscription.deductions {
                li data-deduction=(deduction.out_trade_no) {
                    (subscription.plan.price_text()) " 元 "
                    @match &deduction.state {
                        DeductionState::Open => "结果未知",
                        DeductionState::Paid => "已扣款",
                        DeductionState::Failed(reason) => { "未扣款：" (reason) }
                    }
                }
            }
        }
    }
}

fn action(subscription: &Subscription, verb: &str, text: &str, quiet: bool) -> Markup {
    html! {
        form method="post" action={ "/subscriptions/" (subscription.id) "/" (verb) } {
            button.quiet[quiet] { (text) }
        }
    }
}

/// For what cannot be done now.
pub(crate) fn problem(text: &str) -> Markup {
    page("出错了", &html! { h1 { "出错了" } p { (text) } p { a href="/" { "返回" } } })
}
