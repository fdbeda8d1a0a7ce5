//! One operation: what it is, how it is called, a form that calls it, and its fields.

use http::StatusCode;
use maud::{Markup, html};
use wechatpay_spec::{Content, Field, Found, Kind, Operation, Repeat, Reply, Role, Rule, Version, find};

use super::{
    attempt::{Attempt, is_sealed},
    calls, catalog, family,
    fields::{self, Side},
    prefill::Filled,
    route::{family_path, operation_path},
    search::inside,
    upload, view, wire,
};
use crate::{
    control_error::ControlError,
    pages::{
        console::{View, official_pages},
        shell,
        visit::Visit,
    },
};

/// The page, and the call that its form asks for.
pub(super) fn view_of(visit: &Visit<'_>, operation: &'static Operation) -> (View, StatusCode) {
    let filled = match &visit.form {
        Some(form) => Filled::typed(operation, form),
        None => Filled::first(visit, operation),
    };
    let attempt = visit.form.as_ref().map(|_| Attempt::make(visit, operation, &filled));
    let failed = attempt.as_ref().and_then(|attempt| attempt.as_ref().err());
    let status = failed.map_or(StatusCode::OK, ControlError::status);
    let family = family::of(operation);
    let body = html! {
        p.back { a href=(visit.link(&family_path(operation.version, family))) { "← " (family) } }
        h1 lang="zh-CN" { (operation.title) }
        @match &attempt {
            Some(Err(error)) => (shell::alert(visit.say("Not sent", "未发送"), error)),
            Some(Ok(attempt)) => (wire::shown(visit, attempt)),
            None => {}
        }
        (facts(visit, operation))
        @if operation.version == Version::V3 {
            div.beside {
                div { (form(visit, operation, &filled)) }
                div { (calls::six(visit, operation, &filled.example())) }
            }
        } @else {
            p.note { (visit.say("An operation of v2: neither SDK nor sandbox speaks it.", "v2 接口：SDK 与沙箱均不支持。")) }
        }
        (request(visit, operation))
        (answer(visit, operation))
        (errors(visit, operation))
    };
    (view(format!("{} {}", operation.method, operation.path), body), status)
}

fn facts(visit: &Visit<'_>, operation: &'static Operation) -> Markup {
    html! {
        section.card {
            p.line { span.method { (operation.method) } " " code.url { (operation.prefix) (operation.path) } (catalog::marks(visit, operation)) }
            @if !operation.note.is_empty() { (fields::note(operation.note)) }
            dl.facts {
                @if !operation.links.is_empty() {
                    div { dt { (visit.say("Documentation", "文档")) } dd { (official_pages(visit, operation.links)) } }
                }
                div { dt { (visit.say("Host", "域名")) } dd { code { (operation.host.primary()) }
                    @if operation.host.secondary() != operation.host.primary() { " " span.quiet { code { (operation.host.secondary()) } } } } }
                @if !operation.roles.is_empty() {
                    div { dt { (visit.say("Who calls", "调用方")) } dd { @for role in operation.roles { span.pill { (self::role(visit, *role)) } " " } } }
                }
                div { dt { (visit.say("Sent twice", "重复请求")) } dd { (repeat(visit, operation.repeat)) } }
                @if let Some(ask) = operation.ask {
                    div { dt { (visit.say("Outcome unknown? Ask", "结果未知时查询")) } dd { (asked(visit, ask)) } }
                }
                @if let Some(seconds) = operation.session {
                    div { dt { (visit.say("Its session lives", "会话有效期")) } dd { (seconds) " s" } }
                }
                @if !operation.status.is_empty() {
                    div { dt { (visit.say("Marks of its page", "文档标记")) } dd { @for mark in operation.status { code { (mark) } " " } } }
                }
            }
        }
    }
}

/// The operation that tells what became of a call.
fn asked(visit: &Visit<'_>, ask: &str) -> Markup {
    let name = html! { code { "GET " (ask) } };
    match find("GET", ask.split('?').next().unwrap_or_default()) {
        Found::Operation(found, _) => html! { a href=(visit.link(&operation_path(found))) { (name) } },
        _ => name,
    }
}

fn role(visit: &Visit<'_>, role: Role) -> &'static str {
    match role {
        Role::Direct => visit.say("direct merchant 直连商户", "直连商户"),
        Role::Institution => visit.say("institution 机构", "机构"),
        Role::ServiceProvider => visit.say("service provider 服务商", "服务商"),
        Role::EcommercePlatform => visit.say("e-commerce platform 电商平台", "电商平台"),
        Role::ClearingInstitution => visit.say("clearing institution 清算机构", "清算机构"),
        _ => "",
    }
}

fn repeat(visit: &Visit<'_>, repeat: Repeat) -> Markup {
    match repeat {
        Repeat::Harmless => html! { (visit.say("changes nothing", "无影响")) },
        Repeat::ByNumber(field) => {
            html! { (visit.say("finds the first one by its ", "以此字段识别同一笔：")) code { (field) } }
        }
        _ => html! { (visit.say("nothing is known: never repeat it unasked", "未知：请勿自行重试")) },
    }
}

fn form(visit: &Visit<'_>, operation: &'static Operation, filled: &Filled) -> Markup {
    let action = format!("{}#wire", visit.link(&operation_path(operation)));
    html! {
        form.card.try #try method="post" action=(action) {
            (shell::token(visit))
            h2 { (visit.say("Call the sandbox", "调用沙箱")) }
            (who(visit, filled))
            (inputs(visit, "variable", visit.say("In the path", "路径参数"), operation.variables, &filled.variables))
            (inputs(visit, "query", visit.say("In the query", "查询参数"), operation.query, &filled.query))
            @if operation.content != Content::Nothing {
                label { span { @if operation.content == Content::Form { (visit.say("Metadata, as JSON", "元信息（JSON）")) }
                        @else { (visit.say("Body, as JSON", "请求体（JSON）")) } }
                    textarea name="body" rows=(filled.body.lines().count().clamp(4, 24)) spellcheck="false" { "\n" (filled.body) } }
            }
            @if operation.content == Content::Form {
                p.note { (visit.say("The file is a picture of one pixel, ", "文件为一张单像素图片：")) code { (upload::NAME) } }
            }
            @if has_sealed(operation.body) || has_sealed(operation.query) {
                label { input type="checkbox" name="encrypt" value="yes" checked[filled.encrypt];
                    (visit.say("sensitive fields are plaintext here: encrypt them, as the SDK does", "敏感字段为明文：发送前加密（与 SDK 相同）")) }
            }
            button.primary type="submit" { (visit.say("Sign and send", "签名并发送")) }
        }
    }
}

fn has_sealed(fields: &'static [Field]) -> bool {
    fields.iter().any(|field| is_sealed_anywhere(&field.kind))
}

fn is_sealed_anywhere(kind: &'static Kind) -> bool {
    match kind {
        Kind::List(kind) => is_sealed_anywhere(kind),
        kind => is_sealed(kind) || has_sealed(inside(kind)),
    }
}

fn who(visit: &Visit<'_>, filled: &Filled) -> Markup {
    html! {
        div.pick {
            label { span { (visit.say("As", "商户")) }
                select name="merchant" {
                    @for merchant in &visit.shared.ready {
                        option value=(merchant.mchid) selected[merchant.mchid == filled.mchid] { (merchant.mchid) " " (merchant.kind) }
                    }
                } }
            label { span { code { "Wechatpay-Serial" } }
                select name="key" {
                    option value="public-key" selected[!filled.certificate] { (visit.say("public key", "微信支付公钥")) }
                    option value="certificate" selected[filled.certificate] { (visit.say("platform certificate", "平台证书")) }
                } }
        }
    }
}

fn inputs(
    visit: &Visit<'_>,
    prefix: &str,
    title: &str,
    fields: &'static [Field],
    given: &[(String, String)],
) -> Markup {
    let value = |name: &str| given.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value.as_str());
    html! {
        @if !fields.is_empty() {
            fieldset.given {
                legend { (title) }
                @for field in fields {
                    label { span { code { (field.name) } " " span.quiet lang="zh-CN" { (field.term) }
                            @if field.required { " " span.must { (visit.say("required", "必填")) } } }
                        input type="text" name=(format!("{prefix}.{}", field.name)) value=(value(field.name)) autocomplete="off" spellcheck="false"; }
                }
            }
        }
    }
}

fn request(visit: &Visit<'_>, operation: &'static Operation) -> Markup {
    let part = |title: &str, fields: &'static [Field]| {
        html! {
            @if !fields.is_empty() { h3 { (title) } (fields::table(visit, title, Side::Request, fields)) }
        }
    };
    let parts = [operation.variables, operation.query, operation.headers, operation.body];
    html! {
        section.card #request {
            h2 { (visit.say("Request", "请求参数")) }
            @if parts.iter().all(|fields| fields.is_empty()) { p.quiet { (visit.say("It takes none.", "无")) } }
            (part(visit.say("In the path", "路径参数"), operation.variables))
            (part(visit.say("In the query", "查询参数"), operation.query))
            (part(visit.say("Headers", "请求头"), operation.headers))
            (part(visit.say("Body", "请求体"), operation.body))
            @if !operation.rules.is_empty() {
                h3 { (visit.say("Between fields", "字段之间")) }
                ul { @for rule in operation.rules { li { (self::rule(visit, rule)) } } }
            }
        }
    }
}

fn rule(visit: &Visit<'_>, rule: &Rule) -> Markup {
    let names = |names: &[&'static str]| html! { @for name in names { code { (name) } " " } };
    match rule {
        Rule::AnyOf(any) => html! { (visit.say("at least one of ", "至少一个：")) (names(any)) },
        Rule::Mode { signs, needs, otherwise } => html! {
            (visit.say("with one of ", "存在以下任一字段：")) (names(signs))
            (visit.say("there must be ", "则必填：")) (names(needs))
            (visit.say("; otherwise ", "；否则必填：")) (names(otherwise))
        },
        _ => html! {},
    }
}

fn answer(visit: &Visit<'_>, operation: &'static Operation) -> Markup {
    html! {
        section.card #fields {
            h2 { (visit.say("Answer", "应答")) }
            @match operation.reply {
                Reply::Empty => p.quiet { (visit.say("204, without a body", "204，无应答体")) },
                Reply::File => p.quiet { (visit.say("a file, which is not signed", "文件流，不带签名")) },
                Reply::Redirect => p.quiet { (visit.say("a redirection of the browser", "浏览器重定向")) },
                _ => (fields::table(visit, visit.say("Fields of the answer", "应答字段"), Side::Answer, operation.answer)),
            }
        }
    }
}

/// The refusals of its own. What a code means everywhere stands beside it.
fn errors(visit: &Visit<'_>, operation: &'static Operation) -> Markup {
    html! {
        @if !operation.errors.is_empty() {
            section.card #errors {
                h2 { (visit.say("Refusals of its own", "特有错误码")) }
                table {
                    thead { tr {
                        th scope="col" { (visit.say("Status", "状态码")) }
                        th scope="col" { (visit.say("Code", "错误码")) }
                        th scope="col" { (visit.say("When", "含义")) }
                    } }
                    tbody { @for error in operation.errors { tr {
                        td { (error.status) } th scope="row" { code { (error.code) } } td { (error.when) }
                    } } }
                }
            }
        }
    }
}
