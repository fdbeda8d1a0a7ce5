//! What a query says of something that was told.

use jiff::Timestamp;
use serde_json::{Value, json};
use wechatpay_spec::{
    Operation,
    table::v3::{
        combine_transactions, credit_repayment, ecommerce, edu_papay, eduschoolpay, global, papay,
        password_exempt_contract as exempt, pay, refund,
    },
};

use super::{
    follow::Thing,
    world::{PLACE, merchant_of},
};
use crate::{
    engine::{
        contract::Deed,
        order::{Order, OrderKind, Refund},
        state::Ledger,
        turn::Turn,
    },
    family::{self, Asked, FamilyId, Reply, Task},
    fields::Object,
};

/// The answer to a query, or the message that refuses it; `None`: no query shows this thing.
pub(super) fn query(ledger: &Ledger, thing: Thing, at: Timestamp) -> Option<Result<Value, String>> {
    match thing {
        Thing::Signed(index) | Thing::Ended(index) | Thing::Renewed(index) => {
            let deed = ledger.deed(index)?;
            let shown = ledger.number_of(deed.terms)?.contract == Some(index);
            // Of what has ended this family has no query but the list of a user.
            let gone = deed.terms.family == FamilyId::Edu && !deed.contract.state.is_live();
            let (operation, named) = of_contract(deed);
            (shown && !gone).then(|| ask(ledger, &deed.terms.mchid, operation, &named, at))
        }
        Thing::Order(index) => {
            let order = ledger.order_at(index)?;
            let combine = order.combine.as_deref().unwrap_or_default();
            if ledger.combined(&order.mchid, combine).iter().any(|(_, part)| !part.refunds.is_empty()) {
                return None;
            }
            let (operation, named) = of_order(order);
            Some(ask(ledger, &order.mchid, operation, &named, at))
        }
        Thing::Refund(index, place) => {
            let order = ledger.order_at(index)?;
            let (operation, named) = of_refund(order, order.refunds.get(usize::try_from(place).unwrap())?);
            Some(ask(ledger, &order.mchid, operation, &named, at))
        }
    }
}

fn ask(
    ledger: &Ledger,
    mchid: &str,
    operation: &'static Operation,
    named: &Value,
    at: Timestamp,
) -> Result<Value, String> {
    let asked = Asked { operation, merchant: merchant_of(mchid), body: &Value::Null, named, place: PLACE };
    let Task::Call(handler) = family::duty(operation) else { return Err(format!("{} is not played", operation.name)) };
    let mut turn = Turn::new(ledger, at);
    let reply = handler(&mut turn, &asked).map_err(|refusal| refusal.message)?;
    match reply {
        Reply::Json(answer) if turn.into_facts().is_empty() => Ok(answer),
        _ => Err(format!("{} is no query", operation.name)),
    }
}

fn of_contract(deed: Deed<'_>) -> (&'static Operation, Value) {
    let operation = match deed.terms.family {
        FamilyId::Global => &global::GET_PAPAY_CONTRACTS_CONTRACT_ID,
        FamilyId::Combine => {
            &ecommerce::GET_COMBINE_PAPAY_CONTRACTS_PLAN_ID_PLAN_ID_OUT_CONTRACT_CODE_OUT_CONTRACT_CODE
        }
        FamilyId::Credit => &credit_repayment::GET_PARTNER_CONTRACTS_OUT_CONTRACT_CODE,
        FamilyId::Individual => &ecommerce::GET_INDIVIDUAL_CONTRACTS_OUT_CONTRACT_CODE_OUT_CONTRACT_CODE,
        FamilyId::Insurance => &papay::GET_INSURANCE_SIGN_CONTRACTS_PLAN_ID_PLAN_ID_OUT_CONTRACT_CODE_OUT_CONTRACT_CODE,
        FamilyId::PasswordExempt => &exempt::GET_CONTRACTS_SERVICE_ID_SERVICE_ID_OUT_CONTRACT_CODE_OUT_CONTRACT_CODE,
        FamilyId::Sign | FamilyId::Scheduled | FamilyId::Classic => {
            &papay::GET_SIGN_CONTRACTS_PLAN_ID_PLAN_ID_OUT_CONTRACT_CODE_OUT_CONTRACT_CODE
        }
        FamilyId::Edu => &edu_papay::GET_CONTRACTS_ID_CONTRACT_ID,
        FamilyId::EduSchool => &eduschoolpay::GET_CONTRACTS_CONTRACT_ID,
    };
    let named = Object::new()
        .with("contract_id", &*deed.contract.id)
        .with("out_contract_code", &*deed.terms.code)
        .copy(&deed.terms.body.read(), &["appid", "sp_appid", "sub_mchid", "sub_appid", "plan_id", "service_id"]);
    (operation, named.into())
}

fn of_order(order: &Order) -> (&'static Operation, Value) {
    let operation = match order.kind {
        OrderKind::Direct => &pay::GET_TRANSACTIONS_OUT_TRADE_NO_OUT_TRADE_NO,
        OrderKind::Partner => &pay::GET_PARTNER_TRANSACTIONS_OUT_TRADE_NO_OUT_TRADE_NO,
        OrderKind::Combine => &combine_transactions::GET_OUT_TRADE_NO_COMBINE_OUT_TRADE_NO,
        OrderKind::Global => &global::GET_PAPAY_TRANSACTIONS_OUT_TRADE_NO_OUT_TRADE_NO,
        OrderKind::Edu => &edu_papay::GET_TRANSACTIONS_OUT_TRADE_NO_OUT_TRADE_NO,
        OrderKind::EduSchool => &eduschoolpay::GET_TRANSACTIONS_OUT_TRADE_NO_OUT_TRADE_NO,
        OrderKind::Credit => &credit_repayment::GET_PARTNER_DEDUCT_ORDERS_OUT_TRADE_NO,
    };
    let named = Object::new()
        .with("out_trade_no", &*order.out_trade_no)
        .with_some("combine_out_trade_no", order.combine.as_deref())
        .with_some("sub_mchid", order.sub_mchid.as_deref());
    (operation, named.into())
}

fn of_refund(order: &Order, found: &Refund) -> (&'static Operation, Value) {
    let operation = match found.operation.path {
        path if path.starts_with("/v3/global/") => &global::GET_REFUNDS_OUT_REFUND_NO_OUT_REFUND_NO,
        path if path.starts_with("/v3/ecommerce/") => &ecommerce::GET_REFUNDS_OUT_REFUND_NO_OUT_REFUND_NO,
        _ => &refund::GET_DOMESTIC_REFUNDS_OUT_REFUND_NO,
    };
    (operation, json!({"out_refund_no": found.out_refund_no, "sub_mchid": order.sub_mchid}))
}

/// Whether two objects say the same wherever both say something.
pub(super) fn agree(told: &Value, answer: &Value) -> bool {
    match (told, answer) {
        (Value::Object(told), Value::Object(answer)) => {
            let shared: Vec<_> = told.iter().filter_map(|(name, one)| Some((one, answer.get(name)?))).collect();
            !shared.is_empty() && shared.into_iter().all(|(one, other)| agree(one, other))
        }
        (Value::Array(told), Value::Array(answer)) => {
            told.len() == answer.len() && told.iter().zip(answer).all(|(one, other)| agree(one, other))
        }
        (one, other) => plain(one) == plain(other),
    }
}

/// A value without the differences that the pages make between notification and query: numbers as text, and one state's word.
fn plain(value: &Value) -> String {
    let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    if text == "PAYERROR" { "PAY_FAIL".to_owned() } else { text }
}
