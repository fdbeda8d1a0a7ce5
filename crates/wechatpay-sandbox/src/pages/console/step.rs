//! What to do next, for somebody who opens the console for the first time.

use jiff::Timestamp;
use maud::{Markup, html};

use super::{call, frame::Section, route};
use crate::{
    delivery::DeliveryState::Accepted,
    engine::contract::ContractState,
    pages::{shell, sign_page, visit::Visit},
    tenant::Tenant,
};

/// How far somebody has come with the sandbox.
pub(super) struct Progress {
    requests: bool,
    /// The number of the last request, when its signature was refused.
    refused: Option<u64>,
    /// A session that waits for a payer.
    open: Option<String>,
    signed: bool,
    accepted: bool,
    /// A notification that was not accepted.
    failing: Option<u64>,
    charged: bool,
}

impl Progress {
    pub(super) fn of(tenant: &Tenant) -> Self {
        let now = tenant.now(Timestamp::now());
        let state = &tenant.ledger.state;
        let last = tenant.requests.since(0).next_back();
        let open = state.sessions.iter().rev().take(50).find(|session| session.is_open(now));
        let is_signed = |state| state != ContractState::SignFailed;
        let recent = || tenant.deliveries.entries().rev().take(200);
        let failing = recent().find(|delivery| !delivery.attempts.is_empty() && delivery.state != Accepted);
        Self {
            requests: last.is_some(),
            refused: last.filter(|kept| kept.code == "SIGN_ERROR").map(|kept| kept.number),
            open: open.map(|session| session.id.to_string()),
            signed: state.contracts.iter().any(|contract| is_signed(contract.state)),
            accepted: recent().any(|delivery| delivery.state == Accepted),
            failing: failing.map(|delivery| delivery.number),
            charged: state.orders.iter().any(|order| order.state.is_paid()),
        }
    }

    pub(super) fn is_done(&self) -> bool {
        self.requests && self.signed && self.accepted && self.charged
    }
}

/// The steps, those that are done marked, and the next one set out.
pub(super) fn steps(visit: &Visit<'_>, progress: &Progress) -> Markup {
    let next = [progress.requests, progress.signed, progress.accepted, progress.charged].iter().position(|done| !done);
    let step = |place: usize, done: bool, title: &str, more: &Markup| {
        html! {
            li.(if done { "done" } else if next == Some(place) { "next" } else { "later" }) {
                strong { (title) }
                @if done { " " span.pill.good { (visit.say("done", "完成")) } }
                @if next == Some(place) { div.how { (more) } }
            }
        }
    };
    html! {
        ol.steps {
            (step(0, progress.requests, visit.say("Call the gateway", "调用网关"), &first(visit)))
            (step(1, progress.signed, visit.say("Sign, as the payer", "以用户身份签约"), &sign(visit, progress)))
            (step(2, progress.accepted, visit.say("Take the notification", "接收通知"), &take(visit, progress)))
            (step(3, progress.charged, visit.say("Deduct", "发起扣费"), &deduct(visit)))
        }
    }
}

fn first(visit: &Visit<'_>) -> Markup {
    html! {
        p { (visit.say("No request yet. ", "尚无请求。"))
            a href=(visit.link(Section::Keys.path())) { (visit.say("Take the keys", "获取密钥")) }
            (visit.say(
                ": each ready merchant has a configuration for Rust, PHP, Go, Java, Node.js and Python. Or paste this into a shell:",
                "：每个现成商户均提供 Rust、PHP、Go、Java、Node.js、Python 的配置。或将以下内容粘贴到终端：")) }
        (call::paste(visit))
        (button(visit))
    }
}

/// The same call, made by the sandbox itself.
pub(super) fn button(visit: &Visit<'_>) -> Markup {
    html! {
        form method="post" action=(visit.link("/")) {
            (shell::token(visit))
            button name="do" value="call" { (visit.say("Let the sandbox make this call for me", "由沙箱代为发起此调用")) }
        }
    }
}

fn sign(visit: &Visit<'_>, progress: &Progress) -> Markup {
    html! {
        @if let Some(number) = progress.refused {
            p { (visit.say("The last request was refused for its signature: ", "最近一次请求因签名被拒绝："))
                a href=(visit.link(&route::request(number))) { (visit.say("see why", "查看原因")) } }
        }
        @match &progress.open {
            Some(id) => p { (visit.say("A session waits for a payer: ", "有签约会话等待用户操作："))
                a.button.primary href=(sign_page(id, visit.world.name())) { (visit.say("open its signing page", "打开签约页")) } },
            None => {
                p { (visit.say("No session is open. A pre-sign (预签约) opens one.", "没有可用的签约会话，请先调用预签约接口。")) }
                (call::paste(visit))
                (button(visit))
            }
        }
    }
}

fn take(visit: &Visit<'_>, progress: &Progress) -> Markup {
    html! {
        @match progress.failing {
            Some(number) => p {
                (visit.say("A notification was not accepted yet: ", "有通知尚未被接收："))
                a href=(visit.link(&route::notification(number))) { (visit.say("see every attempt, and resend it", "查看每次尝试并重发")) } },
            None => p { a href=(visit.link(Section::Notifications.path())) { (visit.say("See the notifications", "查看通知")) } },
        }
        p.note { (visit.say(
            "A receiver answers 200 or 204 within 5 s. A notify_url on this machine is reached; any other host needs a route, or the setting external_delivery.",
            "接收方须在 5 秒内应答 200 或 204。本机地址可直达；其他主机需配置路由或开启 external_delivery。")) }
    }
}

fn deduct(visit: &Visit<'_>) -> Markup {
    html! { p { (visit.say(
    "Charge the contract with the deduct call (受理扣款) of its family; the clock moves on to the day on which it may be charged.",
    "调用对应产品的受理扣款接口；可推进时钟至允许扣费的日期。")) } }
}
