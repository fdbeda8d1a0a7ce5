//! What all pages of the console have around their own part: the sections, the clock, whether the page is live.

use jiff::Timestamp;
use maud::{Markup, html};

use crate::{
    clock::beijing,
    control_error::ControlError,
    pages::{
        shell::{Page, alert},
        visit::Visit,
    },
    worlds::DEFAULT,
};

/// A page's own part.
pub(in crate::pages) struct View {
    pub(super) section: Section,
    pub(super) title: String,
    pub(super) body: Markup,
    /// Beside the console's own.
    style: Option<&'static str>,
}

/// The parts of the console, in the order in which they are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::pages) enum Section {
    Overview,
    Requests,
    Notifications,
    Sessions,
    Contracts,
    Orders,
    /// What may be called, and how.
    Api,
    /// A payer's phone, which has a layout of its own.
    Wallet,
    Clock,
    Faults,
    Rules,
    Worlds,
    Keys,
    Journal,
}

const SECTIONS: [Section; 14] = [
    Section::Overview,
    Section::Requests,
    Section::Notifications,
    Section::Sessions,
    Section::Contracts,
    Section::Orders,
    Section::Wallet,
    Section::Api,
    Section::Clock,
    Section::Faults,
    Section::Keys,
    Section::Worlds,
    Section::Rules,
    Section::Journal,
];

impl Section {
    pub(in crate::pages) fn path(self) -> &'static str {
        match self {
            Self::Overview => "/",
            Self::Requests => "/requests",
            Self::Notifications => "/notifications",
            Self::Sessions => "/sessions",
            Self::Contracts => "/contracts",
            Self::Orders => "/orders",
            Self::Api => "/api",
            Self::Wallet => "/wallet",
            Self::Clock => "/clock",
            Self::Faults => "/faults",
            Self::Rules => "/rules",
            Self::Worlds => "/worlds",
            Self::Keys => "/keys",
            Self::Journal => "/journal",
        }
    }

    pub(in crate::pages) fn name(self, visit: &Visit<'_>) -> &'static str {
        match self {
            Self::Overview => visit.say("Overview", "概览"),
            Self::Requests => visit.say("Requests", "请求"),
            Self::Notifications => visit.say("Notifications", "通知"),
            Self::Sessions => visit.say("Sessions", "会话"),
            Self::Contracts => visit.say("Contracts", "协议"),
            Self::Orders => visit.say("Orders", "订单"),
            Self::Api => visit.say("API", "接口"),
            Self::Wallet => visit.say("Wallets", "钱包"),
            Self::Clock => visit.say("Clock", "时钟"),
            Self::Faults => visit.say("Faults", "故障"),
            Self::Rules => visit.say("Rules", "规则"),
            Self::Worlds => visit.say("Worlds", "环境"),
            Self::Keys => visit.say("Keys", "密钥"),
            Self::Journal => visit.say("Journal", "日志"),
        }
    }
}

impl View {
    pub(in crate::pages) fn new(section: Section, title: impl Into<String>, body: Markup) -> Self {
        Self { section, title: title.into(), body, style: None }
    }

    pub(in crate::pages) fn with_style(self, style: &'static str) -> Self {
        Self { style: Some(style), ..self }
    }

    /// What is looked for is not there, or not any more.
    pub(in crate::pages) fn nothing(visit: &Visit<'_>) -> Self {
        let title = visit.say("Nothing of this name", "未找到");
        let body = html! {
            h1 { (title) }
            p { (visit.say(
                "This world has no such thing, or no longer: of requests, notifications and the journal only the last ones are kept.",
                "此环境中没有该对象，或已不再保留：请求、通知与日志仅保留最近的部分。")) }
        };
        Self::new(Section::Overview, title, body)
    }

    pub(in crate::pages) fn page(self, visit: &Visit<'_>, error: Option<&ControlError>) -> Page {
        let body = html! {
            div.console {
                (self.sections(visit))
                div.content {
                    (strip(visit))
                    @if let Some(error) = error { (alert(visit.say("Not done", "未执行"), error)) }
                    (self.body)
                }
            }
        };
        let page = Page::new(self.title, "wide", body).with_style("console.css").with_script("console.js");
        self.style.into_iter().fold(page, Page::with_style)
    }

    fn sections(&self, visit: &Visit<'_>) -> Markup {
        html! {
            nav.sections aria-label=(visit.say("Console", "控制台")) {
                ul {
                    @for section in SECTIONS {
                        li {
                            a href=(visit.link(section.path())) aria-current=[(section == self.section).then_some("page")] {
                                (section.name(visit))
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The world's clock, and the switch of what `console.js` does.
fn strip(visit: &Visit<'_>) -> Markup {
    let (now, frozen, next) = {
        let tenant = visit.cell.lock();
        let clock = tenant.ledger.state.clock;
        (tenant.now(Timestamp::now()), clock.is_frozen(), tenant.ledger.agenda.next())
    };
    html! {
        div.strip {
            p id="clock" data-live {
                span.quiet { (visit.say("World", "环境")) } " "
                a href=(visit.link(Section::Worlds.path())) { (visit.world.name().unwrap_or(DEFAULT)) } " · "
                span.quiet { (visit.say("clock", "时钟")) } " "
                time.now datetime=(beijing(now)) { (readable(&beijing(now))) }
                @if frozen { " " span.pill.warn { (visit.say("frozen", "已冻结")) } }
                @if let Some(next) = next {
                    " · " span.quiet { (visit.say("next due", "下一到期")) " " (readable(&beijing(next))) }
                }
            }
            p.live hidden data-stream=(events(visit))
                data-live-word=(visit.say("live", "实时")) data-paused-word=(visit.say("paused", "已暂停"))
                data-broken-word=(visit.say("connection lost, trying again", "连接中断，正在重试")) {
                span #stream role="status" {}
                button #pause type="button" data-pause=(visit.say("Pause", "暂停")) data-resume=(visit.say("Go live", "恢复实时")) {}
            }
        }
    }
}

fn events(visit: &Visit<'_>) -> String {
    visit.link("/sandbox/events?pulse=true")
}

/// `2019-11-20 10:00:00`: a time of this world without the `T` and the offset, which is Beijing's everywhere here.
pub(super) fn readable(beijing: &str) -> String {
    beijing.strip_suffix("+08:00").unwrap_or(beijing).replacen('T', " ", 1)
}

/// A time in a list or a page.
pub(in crate::pages) fn time(beijing: &str) -> Markup {
    html! { time datetime=(beijing) { (readable(beijing)) } }
}
