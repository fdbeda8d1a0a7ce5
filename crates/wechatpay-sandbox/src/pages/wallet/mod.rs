//! The wallet page: what a payer holds, and what a payer does in WeChat: ends a contract, keeps it, pays an order. It also says how the
//! payer's account behaves at the next deductions.

mod behaviour;
mod contracts;
mod holdings;
mod orders;
mod payers;

use bytes::Bytes;
use http::{Response, StatusCode};
use maud::{Markup, html};

use self::holdings::Holdings;
use super::{
    form::Form,
    see,
    shell::{self, Page},
    visit::{Visit, segment},
};
use crate::{control_error::ControlError, engine::contract::EndedBy, world::check_openid};

/// Where payers are chosen.
const CHOICE: &str = "/wallet";

/// Where a payer's wallet is.
pub(super) fn path(openid: &str) -> String {
    format!("{CHOICE}/{}", segment(openid))
}

/// Where a payer is chosen: a known one by a link, any other by its openid.
pub(super) fn choose(visit: &Visit<'_>) -> Response<Bytes> {
    match visit.parameter("openid").as_deref().map(str::trim) {
        None => respond(visit, &payers::page(visit), None),
        Some(openid) => match check_openid(openid) {
            Ok(()) => see(&visit.link(&path(openid))),
            Err(error) => respond(visit, &payers::page(visit), Some(&error)),
        },
    }
}

pub(super) fn show(visit: &Visit<'_>, openid: &str) -> Response<Bytes> {
    if openid.is_empty() {
        return see(&visit.link(CHOICE));
    }
    page(visit, openid, None)
}

/// Does what the payer wants, and shows what came of it.
pub(super) fn act(visit: &Visit<'_>, openid: &str, form: &Form) -> Response<Bytes> {
    match done(visit, openid, form) {
        Ok(()) => see(&visit.link(&path(openid))),
        Err(error) => page(visit, openid, Some(&error)),
    }
}

fn done(visit: &Visit<'_>, openid: &str, form: &Form) -> Result<(), ControlError> {
    check_openid(openid)?;
    match form.value("do") {
        Some("behave") => behaviour::set(visit, openid, form),
        Some("end") => {
            let id = own_contract(visit, openid, form)?;
            visit.world.terminate(id, EndedBy::User, form.value("remark")).map(|_| ())
        }
        Some("keep") => {
            let id = own_contract(visit, openid, form)?;
            visit.world.keep_contract(id).map(|_| ())
        }
        Some("pay") => {
            let field = |name| form.value(name).ok_or_else(|| ControlError::bad("the form does not say which order"));
            visit.world.pay(field("owner")?, field("number")?, Some(openid)).map(|_| ())
        }
        _ => Err(ControlError::bad("the form does not say what to do")),
    }
}

/// A payer ends and keeps only contracts of their own.
fn own_contract<'f>(visit: &Visit<'_>, openid: &str, form: &'f Form) -> Result<&'f str, ControlError> {
    let id = form.value("contract").ok_or_else(|| ControlError::bad("the form does not say which contract"))?;
    if visit.world.contract(id)?.openid == openid {
        return Ok(id);
    }
    Err(ControlError::conflict("WRONG_USER", "another payer signed this contract"))
}

fn page(visit: &Visit<'_>, openid: &str, error: Option<&ControlError>) -> Response<Bytes> {
    if let Err(error) = check_openid(openid) {
        return respond(visit, &payers::page(visit), Some(&error));
    }
    let holdings = Holdings::of(visit, openid);
    if holdings.is_empty()
        && let Some(name) = holdings::other_name(visit, openid)
    {
        return see(&visit.link(&path(&name)));
    }
    respond(visit, &wallet(visit, openid, &holdings), error)
}

fn respond(visit: &Visit<'_>, body: &Markup, error: Option<&ControlError>) -> Response<Bytes> {
    let body = html! {
        @if let Some(error) = error { (shell::alert(visit.say("Not done", "未执行"), error)) }
        (body)
    };
    let page = Page::new(visit.say("Wallet", "钱包"), "phone", body).with_style("wallet.css");
    page.with_status(error.map_or(StatusCode::OK, ControlError::status)).respond(visit)
}

fn wallet(visit: &Visit<'_>, openid: &str, holdings: &Holdings) -> Markup {
    html! {
        nav.ways aria-label=(visit.say("Ways out", "导航")) {
            a href=(visit.link(CHOICE)) { (visit.say("← Another payer", "← 其他用户")) }
            a href=(visit.link("/")) { (visit.say("Console", "控制台")) }
        }
        h1 { (visit.say("A payer's wallet", "用户钱包")) }
        p.owner { code { (openid) } }
        (orders::waiting(visit, openid, &holdings.waiting))
        (contracts::section(visit, openid, holdings))
        (orders::section(visit, openid, holdings))
        (behaviour::card(visit, openid, holdings))
    }
}

/// A form of a wallet that does one thing to one object.
fn deed(visit: &Visit<'_>, openid: &str, fields: &[(&str, &str)], button: &Markup) -> Markup {
    html! {
        form method="post" action=(visit.link(&path(openid))) {
            (shell::token(visit))
            @for (name, value) in fields { input type="hidden" name=(name) value=(value); }
            (button)
        }
    }
}

/// Where the console lists all that it finds of a payer.
fn all(visit: &Visit<'_>, list: &str, openid: &str) -> String {
    let query: String = form_urlencoded::byte_serialize(openid.as_bytes()).collect();
    visit.link(&format!("/{list}?q={query}"))
}
