//! A payer's contracts, those in force first, and how they are ended.

use maud::{Markup, html};

use super::{
    all, deed,
    holdings::{Asked, First, Held, Holdings, Pre},
};
use crate::{
    engine::contract::ContractState,
    family::FamilyId,
    pages::{console, money::Money, sign::row, visit::Visit},
    view::PeriodView,
};

/// So many deduct periods are shown; an insurance may have 840.
const PERIODS: usize = 24;

pub(super) fn section(visit: &Visit<'_>, openid: &str, holdings: &Holdings) -> Markup {
    let (live, over): (Vec<&Held>, Vec<&Held>) = holdings.contracts.iter().partition(|held| held.is_live);
    html! {
        h2 { (visit.say("Contracts in force", "生效中的协议")) " " span.quiet { (live.len()) } }
        @if live.is_empty() {
            p.note { (visit.say(
                "None. A contract is in force once this payer confirms a signing session.",
                "暂无。用户确认签约后，协议在此显示。")) }
        }
        @for held in &live { (card(visit, openid, held)) }
        @if !over.is_empty() {
            details.card open[live.is_empty()] {
                summary { (visit.say("Contracts that are over", "已结束的协议")) " " span.quiet { (over.len()) } }
                @for held in over { div.past { (head(visit, held)) (terms(visit, held)) } }
            }
        }
        @if holdings.more_contracts {
            p { a href=(all(visit, "contracts", openid)) { (visit.say("Older contracts, in the console", "在控制台查看更早的协议")) } }
        }
    }
}

fn card(visit: &Visit<'_>, openid: &str, held: &Held) -> Markup {
    html! {
        section.card {
            (head(visit, held))
            (terms(visit, held))
            @if let Some(notice) = &held.notice { (noticed(visit, notice)) }
            @if let Some(asked) = held.asked { (answer(visit, asked)) }
            (choices(visit, openid, held))
        }
    }
}

fn head(visit: &Visit<'_>, held: &Held) -> Markup {
    html! {
        h3 { (held.kind.unwrap_or(held.view.family)) " " (console::contract_state(held.view.state)) }
        p.number { a href=(visit.link(&console::contract_path(&held.view.contract_id))) { (held.view.contract_id) } }
    }
}

fn terms(visit: &Visit<'_>, held: &Held) -> Markup {
    let view = &held.view;
    html! {
        dl.terms {
            (row(visit.say("Merchant", "商户"), &html! { code { (view.mchid) } }))
            (row(visit.say("Template", "模板"), &html! { code { (view.template) } }))
            (row(visit.say("Contract number", "商户签约协议号"), &html! { code { (view.out_contract_code) } }))
            @if let Some(price) = held.price {
                (row(visit.say("At most, each time", "单次扣费上限"), &html! { strong { (yuan(price)) } }))
            }
            (row(visit.say("Signed", "签约时间"), &console::time(&view.signed_time)))
            @if let (Some(by), Some(at)) = (view.ended_by, &view.ended_time) {
                (row(visit.say("Ended", "解约时间"), &html! { (console::time(at)) " " code { (by.word()) } }))
                @if let Some(remark) = &view.ended_remark { (row(visit.say("Why", "解约备注"), &html! { (remark) })) }
            } @else {
                (row(visit.say("Ends by itself", "协议到期"), &console::time(&view.expired_time)))
            }
        }
        @if !view.periods.is_empty() { (periods(visit, &view.periods)) }
    }
}

fn periods(visit: &Visit<'_>, periods: &[PeriodView]) -> Markup {
    html! {
        details.periods-of open[periods.len() <= 3] {
            summary { (visit.say("Deduct periods", "扣费周期")) " " span.quiet { (periods.len()) } }
            ol.periods {
                @for period in periods.iter().take(PERIODS) {
                    li value=(period.id) { time { (period.date) } " " strong { (yuan(period.amount)) } " "
                        code { (period.state.word()) } }
                }
            }
            @if periods.len() > PERIODS {
                p { (visit.say("and so many more: ", "其余期数：")) (periods.len() - PERIODS) }
            }
        }
    }
}

fn noticed(visit: &Visit<'_>, notice: &Pre) -> Markup {
    html! {
        div.message {
            strong { (visit.say("Pre-deduct notice (预扣费通知)", "预扣费通知")) } " " time { (notice.on) }
            p { (visit.say("The merchant will deduct at most ", "商户将扣费，金额不超过 ")) strong { (yuan(notice.amount)) }
                (visit.say(", from ", "，扣费日 ")) time { (notice.from) } (visit.say(" to ", " 至 ")) time { (notice.to) } (visit.say(".", "。")) }
            @if notice.used { p.quiet { (visit.say("The deduction of this notice is done.", "本次通知对应的扣费已完成。")) } }
        }
    }
}

/// What the merchant said to the payer's wish to end the contract.
fn answer(visit: &Visit<'_>, asked: Asked) -> Markup {
    html! {
        div.message role="status" {
            @if asked.is_open {
                (visit.say("You want to end this contract. The merchant is asked or told first: ", "已申请解约，正在询问或通知商户："))
            } @else {
                (visit.say("You wanted to end this contract, and the merchant did not agree: ", "已申请解约，商户未同意："))
            }
            a href=(visit.link(&console::notification_path(asked.number))) { (visit.say("notification ", "通知 ")) (asked.number) }
        }
    }
}

fn choices(visit: &Visit<'_>, openid: &str, held: &Held) -> Markup {
    let id = ("contract", held.view.contract_id.as_str());
    let is_pending = held.view.state == ContractState::TerminatePending;
    html! {
        @if is_pending {
            p.note { (visit.say("You wanted to end this contract. You can change your mind until ", "已申请解约，可在此之前撤销："))
                @if let Some(until) = &held.pending_until { (console::time(until)) } (visit.say(".", "。")) }
            (deed(visit, openid, &[id], &html! {
                button.primary name="do" value="keep" { (visit.say("Keep the contract", "撤销解约")) } }))
        } @else {
            @if let Some(words) = before(visit, held) { p.note { (words) } }
            (deed(visit, openid, &[id], &html! {
                label.remark { (visit.say("Why, if you like (解约备注)", "解约备注（选填）"))
                    input type="text" name="remark" maxlength="256" autocomplete="off"
                        value=(visit.typed(&[("do", "end"), id]).text("remark", "")); }
                button name="do" value="end" { (visit.say("End the contract", "解约")) } }))
        }
    }
}

/// What a payer is told beside the button.
fn before(visit: &Visit<'_>, held: &Held) -> Option<&'static str> {
    match held.first {
        First::Asked => Some(visit.say(
            "The merchant is asked first (ENTRUST.TERMINATE_INQUIRY): the contract ends only if it answers 200 or 204.",
            "解约前将询问商户（ENTRUST.TERMINATE_INQUIRY）：商户应答 200 或 204 后才会解约。",
        )),
        First::Told => Some(visit.say(
            "The merchant is told first (ENTRUST.TERMINATE_RETENTION) and may try to keep you; then the contract ends, whatever it answers.",
            "解约前将通知商户挽留（ENTRUST.TERMINATE_RETENTION）；无论商户如何应答，随后解约。",
        )),
        First::Nothing if held.view.family == FamilyId::Insurance.name() => Some(visit.say(
            "An insurance in force first becomes TERMINATE_PENDING: you can change your mind for a while.",
            "生效中的保险协议先进入 TERMINATE_PENDING，期间可撤销解约。",
        )),
        First::Nothing => None,
    }
}

fn yuan(minor: i64) -> Money<'static> {
    Money { minor, currency: None }
}
