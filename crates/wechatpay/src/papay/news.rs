use jiff::Timestamp;
use serde_json::Value;

use super::{
    contract::{Contract, plain},
    contract_ref::ContractRef,
    family::Family,
    order::{Order, OrderRef},
    words::Status,
};
use crate::notify::Event;

/// What a notification tells of a contract or of a deduction, in the united words.
///
/// Notifications come more than once and in any order. [`Contract::merge`] joins what is known of a contract with what is told now, and the
/// result does not depend on the order.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum News {
    /// A contract was signed, renewed or ended.
    Contract(Box<Contract>),
    /// A deduction, or another order, was decided.
    Order(Box<Order>),
    /// A payer is about to end a contract, which is in force still (`ENTRUST.TERMINATE_INQUIRY`, `ENTRUST.TERMINATE_RETENTION`).
    Leaving(Box<ContractRef>),
}

impl News {
    /// Reads a notification of any family. `None`: it tells of something else.
    ///
    /// What it can be told apart by is its fields: 鸿蒙委托代扣 looks like 委托代扣 and is given as such, and an ordinary order that was paid
    /// looks like a deduction of 委托代扣.
    #[must_use]
    pub fn of(event: &Event) -> Option<Self> {
        let content: Value = event.parse().ok()?;
        let as_of = event.create_time.parse().unwrap_or(Timestamp::UNIX_EPOCH);
        match &*event.event_type {
            "ENTRUST.TERMINATE_INQUIRY" | "ENTRUST.TERMINATE_RETENTION" => {
                let mut contract = named(of_entrust(&content), &content);
                contract.contract_id = content.get("contract_id").and_then(plain);
                contract.openid = content.get("openid").and_then(plain);
                Some(Self::Leaving(Box::new(contract)))
            }
            "TRANSACTION.SUCCESS"
            | "TRANSACTION.FAIL"
            | "TRANSACTION.PAY_BACK"
            | "TRANSACTION.INDUSTRY_SUCCESS"
            | "TRANSACTION.INDUSTRY_FAILED"
            | "CREDIT_REPAYMENT.DEDUCTION_PAY" => {
                let reference = OrderRef {
                    sub_mchid: content.get("sub_mchid").and_then(plain),
                    ..OrderRef::of(of_order(&event.event_type, &content))
                };
                Some(Self::Order(Box::new(Order::read(reference, content))))
            }
            event_type => contract(event_type, content, as_of).map(|contract| Self::Contract(Box::new(contract))),
        }
    }
}

/// A contract of which an event tells that it was signed or ended.
fn contract(event_type: &str, content: Value, as_of: Timestamp) -> Option<Contract> {
    use Status::{Signed, Terminated};
    let (family, status) = match event_type {
        "ENTRUST.SIGN" => (of_entrust(&content), Signed),
        "ENTRUST.TERMINATE" => (of_entrust(&content), Terminated),
        "INSURANCE_ENTRUST.SIGN" | "INSURANCE_ENTRUST.RENEW" => (Family::Insurance, Signed),
        "INSURANCE_ENTRUST.TERMINATE" => (Family::Insurance, Terminated),
        "ECOMMERCE_ENTRUST.SIGN" => (Family::CombinePapay, Signed),
        "ECOMMERCE_ENTRUST.TERMINATE" => (Family::CombinePapay, Terminated),
        "PAPAY.SIGN" => (Family::Global, Signed),
        "PAPAY.TERMINATE" => (Family::Global, Terminated),
        "ENTRUST.SIGNING" => (Family::EduPapay, Signed),
        "ENTRUST.RELEASE" => (Family::EduPapay, Terminated),
        // 支付分 opens services under the same names, without a contract.
        "PAYSCORE.USER_OPEN_SERVICE" if content.get("contract_id").is_some() => (Family::EduSchoolPay, Signed),
        "PAYSCORE.USER_CLOSE_SERVICE" if content.get("contract_id").is_some() => (Family::EduSchoolPay, Terminated),
        "CREDIT_REPAYMENT.SIGN_CONTRACT" => (Family::CreditRepayment, Signed),
        "CREDIT_REPAYMENT.TERMINATE_CONTRACT" => (Family::CreditRepayment, Terminated),
        _ => return None,
    };
    Contract::read(named(family, &content), content, as_of, status)
}

/// The names that a notification gives.
fn named(family: Family, content: &Value) -> ContractRef {
    let text = |name: &str| content.get(name).and_then(plain);
    ContractRef {
        appid: text("appid"),
        sp_appid: text("sp_appid"),
        sub_mchid: text("sub_mchid"),
        sub_appid: text("sub_appid"),
        plan_id: text("plan_id"),
        service_id: text("service_id"),
        out_contract_code: text("out_contract_code"),
        ..ContractRef::of(family)
    }
}

/// Three families share one notification.
fn of_entrust(content: &Value) -> Family {
    if content.get("service_id").is_some() {
        Family::PasswordExempt
    } else if content.get("sp_mchid").is_some() {
        Family::PartnerPapay
    } else {
        Family::Papay
    }
}

/// So do the orders of most.
fn of_order(event_type: &str, content: &Value) -> Family {
    let has = |name: &str| content.get(name).is_some();
    match event_type {
        "CREDIT_REPAYMENT.DEDUCTION_PAY" => Family::CreditRepayment,
        "TRANSACTION.INDUSTRY_SUCCESS" | "TRANSACTION.INDUSTRY_FAILED" => Family::EduSchoolPay,
        _ if has("combine_out_trade_no") => Family::CombinePapay,
        _ if content.get("trade_type").and_then(Value::as_str) == Some("AUTH") => Family::Global,
        _ if has("contract_information") || has("device_information") => Family::EduPapay,
        _ if has("sp_mchid") => Family::PartnerPapay,
        _ => Family::Papay,
    }
}
