//! The signing page (签约页): what a `sign_url`, a `redirect_url` or the mini program's path leads to.

mod offer;
mod over;
mod terms;

use bytes::Bytes;
use http::{Response, StatusCode};
use maud::{Markup, html};

use self::offer::Offer;
pub(super) use self::terms::row;
use super::{
    form::Form,
    see,
    shell::{self, Page},
    visit::{Visit, segment},
};
use crate::{control_error::ControlError, view::Confirmation, world::check_openid};

/// The value of the choice "another payer", whose openid is typed.
const ANOTHER: &str = "another";

/// Where a session's page is.
pub(super) fn path(id: &str) -> String {
    format!("/sign/{}", segment(id))
}

pub(super) fn show(visit: &Visit<'_>, id: &str) -> Response<Bytes> {
    page(visit, id, None)
}

/// The payer decides.
pub(super) fn act(visit: &Visit<'_>, id: &str, form: &Form) -> Response<Bytes> {
    let done = match form.value("do") {
        Some("confirm") => confirmation(form).and_then(|by| visit.world.confirm(id, &by).map(|_| ())),
        Some("refuse") => visit.world.refuse(id).map(|_| ()),
        _ => Err(ControlError::bad("the form says neither confirm nor refuse")),
    };
    match done {
        // What became of the session stands on its page, however often it is loaded.
        Ok(()) => see(&visit.link(&path(id))),
        Err(error) => page(visit, id, Some(&error)),
    }
}

/// The payer closed the page. Nobody is told, and the session stays as it is.
pub(super) fn left(visit: &Visit<'_>, id: &str) -> Response<Bytes> {
    match Offer::find(visit, id) {
        Some(offer) if offer.session.state == "open" => over::closed(visit, &offer).respond(visit),
        _ => see(&visit.link(&path(id))),
    }
}

fn confirmation(form: &Form) -> Result<Confirmation, ControlError> {
    let openid = match form.value("payer") {
        Some(ANOTHER) => Some(form.value("openid").ok_or_else(|| ControlError::bad("the openid is empty"))?),
        chosen => chosen,
    };
    openid.map_or(Ok(()), check_openid)?;
    let by = Confirmation { openid: openid.map(str::to_owned), ..Confirmation::new() };
    Ok(if form.value("fails").is_some() { by.fails() } else { by })
}

fn page(visit: &Visit<'_>, id: &str, error: Option<&ControlError>) -> Response<Bytes> {
    let Some(offer) = Offer::find(visit, id) else {
        let title = visit.say("No such signing session", "签约会话不存在");
        let words = visit.say(
            "No session of this sandbox has this id. It was made by another sandbox, in another world, or before a restart.",
            "本沙箱没有该签约会话：它可能属于另一个沙箱或环境，或在重启之前创建。",
        );
        return shell::problem(visit, StatusCode::NOT_FOUND, title, words);
    };
    let page = match offer.session.state {
        "open" => Page::new(visit.say("Confirm the contract", "确认签约"), "phone", open(visit, &offer, error)),
        _ => over::page(visit, &offer),
    };
    let status = error.map_or(page.status, ControlError::status);
    page.with_status(status).respond(visit)
}

fn open(visit: &Visit<'_>, offer: &Offer, error: Option<&ControlError>) -> Markup {
    let here = visit.link(&path(&offer.session.id));
    html! {
        form.card.sign method="post" action=(here) {
            (shell::token(visit))
            h1 { (offer.title(visit)) }
            @if let Some(error) = error { (shell::alert(visit.say("Not signed", "未签约"), error)) }
            (terms::summary(visit, offer))
            @if let Some(order) = &offer.paid_by {
                p.note { (visit.say("This contract is signed by paying the order ", "此协议在支付订单时签约，订单号："))
                    code { (order) } }
            } @else {
                (payers(visit, offer))
                div.choices {
                    button.primary name="do" value="confirm" { (visit.say("Confirm and sign", "确认签约")) }
                    button name="do" value="refuse" { (visit.say("Refuse", "拒绝")) }
                }
                p.leave { a href=(visit.link(&format!("{}/left", path(&offer.session.id)))) {
                    (visit.say("Close the page without deciding", "关闭页面，暂不决定"))
                } }
            }
        }
        (terms::sent(visit, offer))
    }
}

/// Who is holding the phone.
fn payers(visit: &Visit<'_>, offer: &Offer) -> Markup {
    let named = offer.session.openid.as_deref();
    let known = visit.world.payers();
    let others = known.keys().map(String::as_str).filter(|openid| Some(*openid) != named).take(20);
    let typed = visit.typed(&[]);
    html! {
        details.payer open[named.is_none() || typed.is_some()] {
            summary { (visit.say("Who signs", "签约用户")) ": "
                code { (named.unwrap_or(visit.say("anybody", "任意用户"))) } }
            fieldset {
                legend.hidden { (visit.say("Who signs", "签约用户")) }
                label { input type="radio" name="payer" value="" checked[typed.chosen("payer", "", true)];
                    @match named {
                        Some(openid) => { (visit.say("the user that the merchant named", "商户指定的用户")) " " code { (openid) } }
                        None => (visit.say("a payer of the sandbox", "沙箱默认用户")),
                    }
                }
                @for openid in others {
                    label { input type="radio" name="payer" value=(openid) checked[typed.chosen("payer", openid, false)]; code { (openid) } }
                }
                label { input type="radio" name="payer" value=(ANOTHER) checked[typed.chosen("payer", ANOTHER, false)]; (visit.say("another openid", "其他 openid")) }
                input type="text" name="openid" maxlength="128" autocomplete="off"
                    aria-label=(visit.say("openid of another payer", "其他用户的 openid")) placeholder="openid" value=(typed.text("openid", ""));
                label { input type="checkbox" name="fails" value="yes" checked[typed.ticked("fails", false)];
                    (visit.say("the signing fails after the user agreed (SIGN_FAILED)", "用户同意后签约失败（SIGN_FAILED）")) }
            }
        }
    }
}
