//! `/v3/papay/scheduled-deduct-sign/…` (预约扣费签约), direct and partner.

use jiff::{Timestamp, civil::Date};
use serde_json::{Value, json};
use wechatpay_core::calendar::scheduled as calendar;
use wechatpay_spec::table::v3::papay as table;

use super::{
    Asked, Duty, ENDED, ENTRUST, Family, FamilyId, Place, SIGN_APPID, SIGN_PATH, SIGN_USERNAME, SIGNED, TEN_MINUTES,
    after, duty, partner, sign, terminate_info,
};
use crate::{
    clock::beijing,
    engine::{
        contract::{ContractState, Deed, EndedBy, Period, Session, Terms},
        life::{Draft, Signing},
        notice::Telling,
        order::Order,
        party::TemplateKind,
        payer::Payer,
        rules,
        turn::Turn,
    },
    fields::{Object, integer, text},
    refusal::{Location, Refusal},
};

#[derive(Debug)]
pub(crate) struct Scheduled;

pub(super) static DUTIES: [Duty; 8] = {
    const fn pre_sign(operation: &'static wechatpay_spec::Operation) -> Duty {
        Duty::call(operation, |t, a| duty::pre_sign(t, a, &Scheduled))
    }
    [
        pre_sign(&table::POST_SCHEDULED_DEDUCT_SIGN_CONTRACTS_PRE_ENTRUST_SIGN_MINI_PROGRAM),
        pre_sign(&table::POST_SCHEDULED_DEDUCT_SIGN_CONTRACTS_PRE_ENTRUST_SIGN_JSAPI),
        pre_sign(&table::POST_SCHEDULED_DEDUCT_SIGN_CONTRACTS_PRE_ENTRUST_SIGN_H5),
        pre_sign(&table::POST_SCHEDULED_DEDUCT_SIGN_CONTRACTS_PRE_ENTRUST_SIGN_APP),
        pre_sign(&table::POST_SCHEDULED_DEDUCT_SIGN_PARTNER_CONTRACTS_PRE_ENTRUST_SIGN_MINI_PROGRAM),
        pre_sign(&table::POST_SCHEDULED_DEDUCT_SIGN_PARTNER_CONTRACTS_PRE_ENTRUST_SIGN_JSAPI),
        pre_sign(&table::POST_SCHEDULED_DEDUCT_SIGN_PARTNER_CONTRACTS_PRE_ENTRUST_SIGN_H5),
        pre_sign(&table::POST_SCHEDULED_DEDUCT_SIGN_PARTNER_CONTRACTS_PRE_ENTRUST_SIGN_APP),
    ]
};

const DATE: &str = "/deduct_schedule/estimated_deduct_date";
const AMOUNT: &str = "/deduct_schedule/estimated_deduct_amount/total";
/// A scheduled deduction has one period.
pub(super) const PERIOD: u32 = 1;

impl Family for Scheduled {
    fn id(&self) -> FamilyId {
        FamilyId::Scheduled
    }

    fn space(&self) -> &'static str {
        sign::SPACE
    }

    fn template_kind(&self) -> Option<TemplateKind> {
        Some(TemplateKind::Scheduled)
    }

    fn most_in_force(&self) -> u32 {
        10
    }

    fn draft(&self, turn: &Turn<'_>, asked: &Asked<'_>) -> Result<Draft, Refusal> {
        let body = asked.body;
        let schedule = body.get("deduct_schedule").ok_or_else(|| {
            let issue = "is required: the template is of type 预约扣费";
            Refusal::field(Location::Body, "/deduct_schedule", Value::Null, issue).under(&rules::SCHEDULE_NEEDED)
        })?;
        in_time(schedule, turn.now)?;
        let own = if body.get("sp_appid").is_some() { "sp_openid" } else { "openid" };
        let terms = Terms {
            payer: partner(turn, asked, own),
            user_code: text(body, "out_user_code").map(Into::into),
            ..Terms::read(FamilyId::Scheduled, asked, "plan_id", "contract_notify_url")
        };
        let price = turn.ledger.template_of(&terms).and_then(|template| template.price);
        let amount = total(schedule.get("estimated_deduct_amount"));
        if let Some(price) = price.filter(|price| amount > *price) {
            let issue = format!("is above the standard price of the template, {price}");
            return Err(Refusal::breaks(&rules::PRICE, "无效请求", AMOUNT, amount.into(), &issue));
        }
        Ok(Draft { terms, expires: after(turn.now, TEN_MINUTES) })
    }

    fn signing(&self, _: &mut Turn<'_>, terms: &Terms, _: &str, _: &Payer) -> Signing {
        Signing { periods: period(&terms.body.read()).into_iter().collect(), ..Signing::default() }
    }

    fn answer(&self, session: &Session, place: Place<'_>) -> Value {
        let path = session.terms.operation.path;
        if path.ends_with("/jsapi") || path.ends_with("/h5") {
            return json!({"redirect_url": redirect_url(&session.id, place)});
        }
        let answer = Object::new().with("pre_entrustweb_id", &*session.id);
        if path.ends_with("/app") {
            let path = format!("{SIGN_PATH}?pre_entrustweb_id={}", session.id);
            return answer.with("miniprogram_username", SIGN_USERNAME).with("miniprogram_path", path).into();
        }
        answer.with("redirect_appid", SIGN_APPID).with("redirect_path", SIGN_PATH).into()
    }

    fn signed(&self, deed: Deed<'_>) -> Option<Telling> {
        told_signed(deed)
    }

    fn ended(&self, deed: Deed<'_>) -> Option<Telling> {
        told_ended(deed)
    }

    fn contract(&self, deed: Deed<'_>) -> Value {
        words(deed).into()
    }

    fn period_ends(&self, period: &Period) -> Option<Timestamp> {
        Some(calendar::contract_ends(period.date))
    }

    /// Missed: the system ends the contract.
    fn missed(&self, turn: &mut Turn<'_>, contract: u32, _: u32) {
        turn.end(contract, EndedBy::System, None);
    }

    /// Paid: the contract has served, and ends at once.
    fn paid(&self, turn: &mut Turn<'_>, contract: u32, _: &Order) {
        turn.end(contract, EndedBy::System, None);
    }
}

/// Pre-sign ends at 19:00 (Beijing) of the day before the expected deduction.
fn in_time(schedule: &Value, now: Timestamp) -> Result<(), Refusal> {
    let date = text(schedule, "estimated_deduct_date").unwrap_or_default();
    let estimated: Date = date
        .parse()
        .map_err(|_| Refusal::field(Location::Body, DATE, date.into(), "must be a date such as 2019-11-22"))?;
    let ends = calendar::pre_sign_ends(estimated);
    if now < ends {
        return Ok(());
    }
    let issue = format!("pre-sign ended at {} Beijing time, it is {}", beijing(ends), beijing(now));
    Err(Refusal::breaks(&rules::PRE_SIGN_WINDOW, "签约时间已过", DATE, date.into(), &issue))
}

fn total(amount: Option<&Value>) -> i64 {
    amount.map(|amount| integer(amount, "total")).unwrap_or_default()
}

fn period(body: &Value) -> Option<Period> {
    let schedule = body.get("deduct_schedule")?;
    let date = text(schedule, "estimated_deduct_date")?.parse().ok()?;
    Some(Period::new(PERIOD, date, total(schedule.get("estimated_deduct_amount"))))
}

/// The page that a browser opens to sign.
pub(super) fn redirect_url(id: &str, place: Place<'_>) -> String {
    let world = place.world.map(|world| format!("&sandbox_world={world}")).unwrap_or_default();
    format!("{}/papay/sign?pre_entrustweb_id={id}{world}", place.url)
}

pub(super) fn told_signed(deed: Deed<'_>) -> Option<Telling> {
    Some(Telling { event_type: "ENTRUST.SIGN", original_type: ENTRUST, summary: SIGNED, payload: words(deed).into() })
}

pub(super) fn told_ended(deed: Deed<'_>) -> Option<Telling> {
    Some(Telling {
        event_type: "ENTRUST.TERMINATE",
        original_type: ENTRUST,
        summary: ENDED,
        payload: words(deed).into(),
    })
}

/// A contract as its query and its notifications say it, direct or partner.
pub(super) fn words(deed: Deed<'_>) -> Object {
    let (body, contract) = (deed.terms.body.read(), deed.contract);
    let is_partner = body.get("sp_appid").is_some();
    let object = if is_partner {
        Object::new()
            .with("contract_id", &*contract.id)
            .with("sp_mchid", &*deed.terms.mchid)
            .copy(&body, &["sp_appid", "sub_mchid", "sub_appid"])
    } else {
        Object::new().with("mchid", &*deed.terms.mchid).with("contract_id", &*contract.id).copy(&body, &["appid"])
    };
    let in_force = contract.state != ContractState::SignFailed;
    let object = object
        .copy(&body, &["plan_id", "out_contract_code", "contract_display_account"])
        .with("contract_state", contract.state.word())
        .with_some("contract_signed_time", in_force.then(|| beijing(contract.signed)))
        .with_some("contract_expired_time", in_force.then(|| beijing(contract.expires)));
    let object = if is_partner {
        object.with("sp_openid", &*contract.payer.openid).copy(&body, &["sub_openid"])
    } else {
        object.with("openid", &*contract.payer.openid)
    };
    object
        .with_some("contract_terminate_info", terminate_info(deed, beijing))
        .copy(&body, &["out_user_code"])
        .with_some("deduct_schedule", contract.periods.first().map(|period| Value::from(schedule(period))))
}

fn schedule(period: &Period) -> Object {
    let object = Object::new()
        .with("estimated_deduct_date", period.date.to_string())
        .with("estimated_deduct_amount", money(period.amount))
        .with("schedule_state", period.state.word());
    booking(object, period)
}

/// What a period tells of its booking and payment.
pub(super) fn booking(object: Object, period: &Period) -> Object {
    object
        .with_some("scheduled_amount", period.booked.map(|booked| money(booked.amount)))
        .with_some("deduct_amount", period.paid.map(|paid| money(paid.amount)))
        .with_some("deduct_date", period.paid.map(|paid| paid.date.to_string()))
}

/// An amount with its currency spelled out: CNY is the default and the only one.
pub(super) fn money(total: i64) -> Value {
    json!({"total": total, "currency": "CNY"})
}
