//! `/v3/papay/scheduled-deduct-sign/partner/…` (预约扣费签约) and the query of its contracts.

use jiff::civil::{Date, DateTime};
use serde_json::{Value, json};

use super::{Asked, ENTRUST, Family, Place, SIGN_APPID, SIGN_PATH, SUMMARY, TEN_MINUTES, Telling, after};
use crate::{
    clock::{beijing, beijing_calendar},
    fields::{Object, integer, owned, text},
    life::{Contract, Draft, Session, Terms},
    payer::Payer,
    refusal::{Location, Refusal},
};

#[derive(Debug)]
pub(crate) struct Scheduled;

const DATE: &str = "/deduct_schedule/estimated_deduct_date";

/// Pre-sign ends at 19:00 (Beijing) of the day before the expected deduction.
fn deadline(estimated: Date) -> Option<DateTime> {
    Some(estimated.yesterday().ok()?.at(19, 0, 0, 0))
}

fn in_time(schedule: &Value, now: jiff::Timestamp) -> Result<(), Refusal> {
    let date = text(schedule, "estimated_deduct_date").unwrap_or_default();
    let wrong = |issue: &str| Refusal::field(Location::Body, DATE, date.into(), issue);
    let estimated = date.parse().map_err(|_| wrong("must be a date such as 2019-11-22"))?;
    let deadline = deadline(estimated).ok_or_else(|| wrong("has no day before it"))?;
    if beijing_calendar(now) < deadline {
        return Ok(());
    }
    let issue = format!("pre-sign ended at {deadline} Beijing time, it is {}", beijing(now));
    Err(Refusal::invalid(format!("签约时间已过: {issue}")).with_field(Location::Body, DATE, date.into(), &issue))
}

impl Family for Scheduled {
    fn name(&self) -> &'static str {
        "scheduled"
    }

    fn most_in_force(&self) -> usize {
        10
    }

    fn draft(&'static self, Asked { operation, merchant, body, linked, now }: Asked<'_>) -> Result<Draft, Refusal> {
        let issue = "is required: the template is of type 预约扣费";
        let schedule = body
            .get("deduct_schedule")
            .ok_or_else(|| Refusal::field(Location::Body, "/deduct_schedule", Value::Null, issue))?;
        in_time(schedule, now)?;
        let terms = Terms {
            family: self,
            operation,
            mchid: merchant.mchid.clone(),
            out_contract_code: owned(body, "out_contract_code"),
            template: integer(body, "plan_id"),
            payer: Payer::partner(body, linked),
            user_code: text(body, "out_user_code").map(str::to_owned),
            client_ip: None,
            notify_url: owned(body, "contract_notify_url"),
            body: body.clone(),
        };
        Ok(Draft { terms, expires: after(now, TEN_MINUTES) })
    }

    fn answer(&self, session: &Session, _: Place<'_>) -> Value {
        Object::new()
            .with("pre_entrustweb_id", session.id.as_str())
            .with("redirect_appid", SIGN_APPID)
            .with("redirect_path", SIGN_PATH)
            .into()
    }

    fn signed(&self, contract: &Contract) -> Telling {
        Telling {
            event_type: "ENTRUST.SIGN",
            original_type: ENTRUST,
            summary: SUMMARY,
            payload: self.contract(contract),
        }
    }

    fn contract(&self, contract: &Contract) -> Value {
        let body = &contract.terms.body;
        let schedule = body.get("deduct_schedule").map(|schedule| {
            Object::new()
                .copy(schedule, &["estimated_deduct_date"])
                .with("estimated_deduct_amount", amount(schedule.get("estimated_deduct_amount")))
                .with("schedule_state", "NO_SCHEDULED")
        });
        Object::new()
            .with("contract_id", contract.id.as_str())
            .with("sp_mchid", contract.terms.mchid.as_str())
            .copy(
                body,
                &["sp_appid", "sub_mchid", "sub_appid", "plan_id", "out_contract_code", "contract_display_account"],
            )
            .with("contract_state", contract.state())
            .with("contract_signed_time", beijing(contract.signed))
            .with("contract_expired_time", beijing(contract.expires))
            .with("sp_openid", contract.payer.openid.as_str())
            .copy(body, &["sub_openid", "out_user_code"])
            .with_some("deduct_schedule", schedule)
            .into()
    }
}

/// An amount with its currency spelled out: CNY is the default and the only one.
fn amount(asked: Option<&Value>) -> Value {
    json!({"total": asked.and_then(|amount| amount.get("total")), "currency": "CNY"})
}
