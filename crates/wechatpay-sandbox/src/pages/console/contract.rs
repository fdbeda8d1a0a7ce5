//! A contract: its state, its periods, and all that happened to it in the order of time.

use maud::{Markup, html};

use super::{
    contracts::state,
    frame::{Section, View, time},
    machine,
    moments::{self, Moment},
    route,
};
use crate::{
    control_error::ControlError,
    engine::contract::{ContractState, EndedBy},
    family::FamilyId,
    pages::{form::Form, money::Money, shell, sign_page, visit::Visit},
    view::{ContractView, PeriodView, contract_view},
};

/// Who may end a contract on this page, by the word that the form sends.
const BY: [(&str, EndedBy, &str, &str); 4] = [
    ("user", EndedBy::User, "the payer, in WeChat", "用户在微信内解约"),
    ("platform", EndedBy::Platform, "WeChat Pay, on its web site", "微信支付平台解约"),
    ("customer_service", EndedBy::CustomerService, "customer service", "客服解约"),
    ("system", EndedBy::System, "the system", "系统解约"),
];

/// Ends it, or keeps it; gives the path to go on at.
pub(super) fn act(visit: &Visit<'_>, id: &str, form: &Form) -> Result<String, ControlError> {
    match form.value("do") {
        Some("end") => {
            let by = BY.iter().find(|(word, ..)| form.value("by") == Some(word)).map(|(_, by, ..)| *by);
            let by = by.ok_or_else(|| ControlError::bad("the form does not say who ends the contract"))?;
            visit.world.terminate(id, by, form.value("remark"))?;
        }
        Some("keep") => drop(visit.world.keep_contract(id)?),
        _ => return Err(ControlError::bad("the form does not say what to do")),
    }
    Ok(route::contract(id))
}

pub(super) fn view(visit: &Visit<'_>, id: &str) -> Option<View> {
    let (contract, session, insurance, mut moments) = {
        let tenant = visit.cell.lock();
        let (_, deed) = tenant.ledger.contract(id)?;
        let session = tenant.ledger.session_at(deed.contract.session)?;
        let moments = moments::of_contract(visit, &tenant, deed, session);
        (contract_view(deed), session.id.to_string(), deed.terms.family == FamilyId::Insurance, moments)
    };
    moments.sort_by_key(|moment| moment.at);
    let title = format!("{} {id}", visit.say("Contract", "协议"));
    let body = html! {
        p.back { a href=(visit.link(Section::Contracts.path())) { "← " (Section::Contracts.name(visit)) } }
        h1 { (title) }
        div #contract data-live {
            section.card.pair {
                (facts(visit, &contract, &session))
                (machine::picture(visit, contract.state, insurance))
            }
            @if !contract.periods.is_empty() { (periods(visit, &contract.periods)) }
        }
        @if contract.state.is_live() { (end(visit, &contract)) }
        section.card {
            h2 { (visit.say("Timeline", "时间线")) }
            div #timeline data-live { (timeline(&moments)) }
        }
    };
    Some(View::new(Section::Contracts, title, body))
}

fn facts(visit: &Visit<'_>, contract: &ContractView, session: &str) -> Markup {
    html! {
        div {
            p.verdict { (state(contract.state))
                @if let (Some(by), Some(at)) = (contract.ended_by, &contract.ended_time) { " " (by.word()) " · " (time(at)) }
                @if let Some(remark) = &contract.ended_remark { " · " (remark) }
            }
            dl.facts {
                div { dt { (visit.say("Merchant", "商户")) } dd { code { (contract.mchid) } } }
                div { dt { (visit.say("Contract number", "商户签约协议号")) } dd { code { (contract.out_contract_code) } } }
                div { dt { (visit.say("Family, template", "产品、模板")) } dd { (contract.family) " · " code { (contract.template) } } }
                div { dt { (visit.say("Payer", "用户")) } dd { code { (contract.openid) } } }
                div { dt { (visit.say("Signed", "签约时间")) } dd { (time(&contract.signed_time))
                    " · " a href=(sign_page(session, visit.world.name())) { (visit.say("signing page", "签约页")) } } }
                div { dt { (visit.say("Ends by itself", "协议到期")) } dd { (time(&contract.expired_time)) } }
            }
        }
    }
}

fn periods(visit: &Visit<'_>, periods: &[PeriodView]) -> Markup {
    html! {
        details.card #periods open[periods.len() <= 12] {
            summary { (visit.say("Deduct periods", "扣费周期")) " " span.quiet { (periods.len()) } }
            table {
                thead { tr {
                    th scope="col" { (visit.say("Period", "期数")) } th scope="col" { (visit.say("Day", "预计扣费日")) }
                    th scope="col" { (visit.say("Amount", "金额")) } th scope="col" { (visit.say("State", "状态")) }
                } }
                tbody { @for period in periods { tr {
                    th scope="row" { (period.id) } td { (period.date) }
                    td { (Money { minor: period.amount, currency: None }) } td { (period.state.word()) }
                } } }
            }
        }
    }
}

fn end(visit: &Visit<'_>, contract: &ContractView) -> Markup {
    let here = visit.link(&route::contract(&contract.contract_id));
    let typed = visit.typed(&[("do", "end")]);
    html! {
        section.card {
            h2 { (visit.say("End it", "解约")) }
            form.turn method="post" action=(here) {
                (shell::token(visit))
                label { (visit.say("Who ends it", "解约方"))
                    select name="by" { @for (word, _, english, chinese) in BY { option value=(word) selected[typed.chosen("by", word, false)] { (visit.say(english, chinese)) } } } }
                label { (visit.say("Remark", "解约备注")) input type="text" name="remark" maxlength="256" autocomplete="off" value=(typed.text("remark", "")); }
                button name="do" value="end" { (visit.say("End the contract", "解约")) }
                @if contract.state == ContractState::TerminatePending {
                    button name="do" value="keep" { (visit.say("The payer changes their mind", "用户撤销解约")) }
                }
            }
        }
    }
}

/// Moments, oldest first; those that are to come are set apart.
pub(super) fn timeline(moments: &[Moment]) -> Markup {
    html! {
        ol.timeline {
            @for Moment { at, look, what } in moments {
                li.(look) { (time(&crate::clock::beijing(*at))) div { (what) } }
            }
        }
    }
}
