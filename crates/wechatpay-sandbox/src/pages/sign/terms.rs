//! What a payer reads before signing.

use maud::{Markup, html};
use serde_json::Value;
use wechatpay_spec::Field;

use super::offer::Offer;
use crate::{
    engine::party::Frequency,
    fields::{integer, text},
    pages::{console, money::Money, visit::Visit},
};

/// So many deduct periods are shown; an insurance may have 840.
const PERIODS: usize = 24;

/// Merchant, template, amount and schedule, account, end: what the signing is about.
pub(super) fn summary(visit: &Visit<'_>, offer: &Offer) -> Markup {
    let session = &offer.session;
    let template = offer.template.as_ref();
    let account = ["contract_display_account", "user_display_name", "insured_display_name"];
    html! {
        dl.terms {
            (row(visit.say("Merchant", "商户"), &merchant(offer)))
            (row(visit.say("Template", "模板"), &html! { code { (session.template) } }))
            @if let Some(account) = account.iter().find_map(|name| offer.text(name)) {
                (row(visit.say("Account", "签约账户"), &html! { (account) }))
            }
            @if let Some(price) = template.and_then(|template| template.price) {
                (row(visit.say("At most, each time", "单次扣费上限"), &html! { strong { (yuan(price, None)) } }))
            }
            @if let Some(frequency) = template.and_then(|template| template.frequency) {
                (row(visit.say("How often", "扣费频率"), &html! { (often(visit, frequency)) }))
            }
            (schedule(visit, offer))
            (row(visit.say("Contract number", "商户签约协议号"), &html! { code { (session.out_contract_code) } }))
            (row(visit.say("Sign before", "签约有效期至"), &console::time(&session.expired_time)))
        }
        p.agreement { (visit.say(
            "Who signs lets the merchant charge this account later, without being asked each time, until the contract ends. \
             It can be ended at any time.",
            "签约后，商户可按协议约定发起扣费，无需逐次确认；您可随时解约。"))
        }
    }
}

/// All fields that the merchant sent, by their official terms.
pub(super) fn sent(visit: &Visit<'_>, offer: &Offer) -> Markup {
    let path = offer.operation.path;
    html! {
        details.card.sent {
            summary { (visit.say("For developers: what the merchant sent", "开发者：商户提交的参数")) }
            p { code { (offer.operation.method) " " (path) } " " (offer.operation.title) }
            dl.fields {
                @for (name, value) in offer.session.body.as_object().into_iter().flatten() {
                    div {
                        dt { code { (name) } " " span lang="zh-CN" { (term(offer.operation.body, name)) } }
                        dd { code { (plain(value)) } }
                    }
                }
            }
        }
    }
}

pub(in crate::pages) fn row(name: &str, value: &Markup) -> Markup {
    html! { div { dt { (name) } dd { (value) } } }
}

fn merchant(offer: &Offer) -> Markup {
    let sub = offer.text("sub_mchid").or_else(|| offer.text("sub_mch_id"));
    let name = ["merchant_name", "sub_merchant_name", "mch_name"].iter().find_map(|name| offer.text(name));
    html! {
        @if let Some(name) = name { (name) " " }
        code { (offer.session.mchid) }
        @if let Some(sub) = sub { " / " code { (sub) } }
    }
}

fn often(visit: &Visit<'_>, frequency: Frequency) -> &'static str {
    match frequency {
        Frequency::Monthly => visit.say("every month", "每月"),
        Frequency::Quarterly => visit.say("every three months", "每季度"),
        Frequency::Yearly => visit.say("every year", "每年"),
    }
}

fn schedule(visit: &Visit<'_>, offer: &Offer) -> Markup {
    let periods = offer.value("policy_periods").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    html! {
        @if let Some(once) = offer.value("deduct_schedule") {
            (row(visit.say("Amount", "扣费金额"), &html! { strong { (amount(once)) } }))
            (row(visit.say("Day", "预计扣费日"), &html! { (text(once, "estimated_deduct_date").unwrap_or_default()) }))
            @if let Some(what) = text(once, "description") {
                (row(visit.say("For", "商品描述"), &html! { (what) }))
            }
        }
        @if !periods.is_empty() {
            (row(visit.say("Periods", "扣费周期"), &html! {
                ol.periods {
                    @for period in periods.iter().take(PERIODS) {
                        li value=(integer(period, "policy_period_id")) {
                            time { (text(period, "estimated_deduct_date").unwrap_or_default()) } " "
                            strong { (amount(period)) }
                        }
                    }
                }
                @if periods.len() > PERIODS {
                    p { (visit.say("and so many more: ", "其余期数：")) (periods.len() - PERIODS) }
                }
            }))
        }
    }
}

fn amount(of: &Value) -> String {
    let amount = of.get("estimated_deduct_amount").unwrap_or(&Value::Null);
    yuan(integer(amount, "total"), text(amount, "currency"))
}

fn yuan(minor: i64, currency: Option<&str>) -> String {
    Money { minor, currency }.to_string()
}

fn term(fields: &'static [Field], name: &str) -> &'static str {
    fields.iter().find(|field| field.name == name).map_or("", |field| field.term)
}

fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
