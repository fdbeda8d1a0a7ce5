//! What every page has around its own part, and the headers that keep a page from loading or sending anything elsewhere.

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Response, StatusCode, header};
use maud::{DOCTYPE, Markup, html};

use super::{form, visit::Visit, words::Language};
use crate::control_error::ControlError;

/// A page's own part.
pub(super) struct Page {
    pub(super) status: StatusCode,
    pub(super) title: String,
    /// The class of `<body>`: which layout it takes.
    pub(super) layout: &'static str,
    /// Style sheets and script of its part, beside those of all pages: names of assets.
    pub(super) styles: Vec<&'static str>,
    pub(super) script: Option<&'static str>,
    pub(super) body: Markup,
}

const SAFE: [(HeaderName, &str); 6] = [
    (
        header::CONTENT_SECURITY_POLICY,
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; \
         form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    ),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::X_FRAME_OPTIONS, "DENY"),
    // A form that is sent has its `Origin` only where the referrer may be told.
    (header::REFERRER_POLICY, "same-origin"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
];

/// The headers of everything that a browser shows.
pub(super) fn guard(headers: &mut HeaderMap) {
    for (name, value) in SAFE {
        headers.insert(name, HeaderValue::from_static(value));
    }
}

impl Page {
    pub(super) fn new(title: impl Into<String>, layout: &'static str, body: Markup) -> Self {
        Self { status: StatusCode::OK, title: title.into(), layout, styles: Vec::new(), script: None, body }
    }

    pub(super) fn with_style(mut self, style: &'static str) -> Self {
        self.styles.push(style);
        self
    }

    pub(super) fn with_script(self, script: &'static str) -> Self {
        Self { script: Some(script), ..self }
    }

    pub(super) fn with_status(self, status: StatusCode) -> Self {
        Self { status, ..self }
    }

    pub(super) fn respond(self, visit: &Visit<'_>) -> Response<Bytes> {
        let text = self.whole(visit).into_string();
        let mut response = Response::new(Bytes::from(text));
        *response.status_mut() = self.status;
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        headers.insert(header::CONTENT_LANGUAGE, HeaderValue::from_static(visit.language.tag()));
        headers.insert(header::VARY, HeaderValue::from_static("accept-language, cookie"));
        response
    }

    fn whole(&self, visit: &Visit<'_>) -> Markup {
        let sandbox = visit.say("WeChat Pay sandbox", "微信支付沙箱");
        html! {
            (DOCTYPE)
            html lang=(visit.language.tag()) {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    meta name="color-scheme" content="light dark";
                    title { (self.title) " · " (sandbox) }
                    link rel="icon" href="/assets/icon.svg" type="image/svg+xml";
                    link rel="stylesheet" href="/assets/sandbox.css";
                    @for style in &self.styles {
                        link rel="stylesheet" href=(format!("/assets/{style}"));
                    }
                    @if let Some(script) = self.script {
                        script type="module" src=(format!("/assets/{script}")) {}
                    }
                }
                body class=(self.layout) {
                    a.skip href="#main" { (visit.say("Skip to the content", "跳到正文")) }
                    header.top {
                        p.sandbox {
                            strong { "SANDBOX 沙箱" }
                            " " (visit.say("A local test server. This is not WeChat Pay, and no money moves.",
                                "本地测试服务，并非微信支付，不会产生真实扣款。"))
                        }
                        (languages(visit))
                    }
                    @if visit.shared.is_exposed() { (exposed(visit)) }
                    main id="main" { (self.body) }
                    @if let Some(world) = visit.world.name() {
                        footer { (visit.say("World", "环境")) " " code { (world) } }
                    }
                }
            }
        }
    }
}

/// A warning that others may come here, too.
fn exposed(visit: &Visit<'_>) -> Markup {
    html! {
        p.exposed role="note" {
            strong { (visit.say("Other machines reach this sandbox.", "其他机器可以访问本沙箱。")) } " "
            (visit.say(
                "Whoever reaches its port sees all keys and can change everything: use it only in a network that you trust.",
                "任何能访问此端口的人均可查看全部密钥并更改一切：请仅在可信网络中使用。"))
            @if !visit.shared.fresh_keys {
                " " (visit.say("The keys are public test keys; fresh keys are better here.", "当前使用公开的测试密钥，建议改用新生成的密钥。"))
            }
        }
    }
}

/// Links to the same page in the other languages.
fn languages(visit: &Visit<'_>) -> Markup {
    html! {
        nav.languages aria-label=(visit.say("Language", "语言")) {
            @for language in Language::ALL {
                @if language == visit.language {
                    span lang=(language.tag()) aria-current="true" { (language.name()) }
                } @else {
                    a href=(format!("/language/{}?to={}", language.short(), encoded(visit.target)))
                        lang=(language.tag()) hreflang=(language.tag()) { (language.name()) }
                }
            }
        }
    }
}

fn encoded(text: &str) -> String {
    form_urlencoded::byte_serialize(text.as_bytes()).collect()
}

/// The hidden field of a form that changes something.
pub(super) fn token(visit: &Visit<'_>) -> Markup {
    html! { input type="hidden" name=(form::FIELD) value=(visit.shared.token.as_str()); }
}

/// Why something was not done, above the page on which it was asked for.
pub(super) fn alert(title: &str, error: &ControlError) -> Markup {
    html! {
        div.alert role="alert" {
            strong { (title) } " " code { (error.code()) }
            p { (error) }
        }
    }
}

/// A page that only says why there is none. `words` come from the sandbox itself, in English.
pub(super) fn problem(visit: &Visit<'_>, status: StatusCode, title: &str, words: &str) -> Response<Bytes> {
    let body = html! {
        section.card {
            h1 { (title) }
            p { (words) }
        }
    };
    Page::new(title, "narrow", body).with_status(status).respond(visit)
}
