use jiff::Timestamp;
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::{Value, json};
use wechatpay_api::Draft;
use wechatpay_spec::table::v3::{
    credit_repayment as credit, ecommerce, edu_papay as edu, eduschoolpay as school, global, pay,
};

use super::{contract::plain, contract_ref::refused, family::Family, words::OrderState};
use crate::error::{Error, ErrorKind};

/// Names one deduction, in the terms of its contract's family. Store it as JSON, or make it anew from a row of your database.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct OrderRef {
    /// The contract's family.
    pub family: Family,
    /// The merchant's own number (商户订单号); of a combined order, `combine_out_trade_no`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub out_trade_no: Option<String>,
    /// WeChat Pay's number (微信支付订单号).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
    /// Sub-merchant (子商户号).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// AppID of a combined order; its reversal asks for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub combine_appid: Option<String>,
    /// The parts of a combined order; its reversal asks for them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sub_orders: Vec<SubOrderRef>,
}

/// One part of a combined order (子单).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SubOrderRef {
    /// The platform.
    pub mchid: String,
    /// The sub-merchant.
    pub sub_mchid: String,
    /// The part's own number.
    pub out_trade_no: String,
}

impl OrderRef {
    /// An order by the merchant's own number.
    pub fn new(family: Family, out_trade_no: impl Into<String>) -> Self {
        Self { out_trade_no: Some(out_trade_no.into()), ..Self::of(family) }
    }

    /// An order by WeChat Pay's number; combined orders and credit repayments have no such query.
    pub fn by_transaction_id(family: Family, transaction_id: impl Into<String>) -> Self {
        Self { transaction_id: Some(transaction_id.into()), ..Self::of(family) }
    }

    /// With the sub-merchant: service providers and institutions name it in each query.
    #[must_use]
    pub fn with_sub_mchid(self, sub_mchid: impl Into<String>) -> Self {
        Self { sub_mchid: Some(sub_mchid.into()), ..self }
    }

    pub(super) const fn of(family: Family) -> Self {
        Self {
            family,
            out_trade_no: None,
            transaction_id: None,
            sub_mchid: None,
            combine_appid: None,
            sub_orders: Vec::new(),
        }
    }

    fn number(&self, step: &str) -> Result<&str, Error> {
        self.out_trade_no
            .as_deref()
            .ok_or_else(|| refused(format!("to {step} an order of {}, its `out_trade_no` is needed", self.family)))
    }
}

/// What is known of a deduction, in the united words of all families.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Order {
    /// Which order, with all numbers that are known by now.
    pub reference: OrderRef,
    /// Where it stands. Of a combined order whose parts differ: `Other("MIXED")`.
    pub state: OrderState,
    /// The contract that pays, where the family tells it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contract_id: Option<String>,
    /// Its amount, in 分 or the currency's own minor unit; of a combined order, all parts together.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
    /// When it was paid.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub success_time: Option<Timestamp>,
    /// A few words for people (交易状态描述).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// What the family said, word for word; `null` where it said nothing. [`parse`](Self::parse) reads it as the family's own type.
    #[serde(default)]
    pub raw: Value,
}

impl Order {
    /// Reads any family's words. An answer without a state says that the deduction was accepted.
    pub(super) fn read(reference: OrderRef, raw: Value) -> Self {
        let parts = raw.get("sub_orders").and_then(Value::as_array);
        let all = || parts.map_or_else(|| vec![&raw], |parts| parts.iter().collect());
        let mut states = all().into_iter().map(state_of);
        let first = states.next().unwrap_or(OrderState::Accepted);
        let state = if states.all(|state| state == first) { first } else { OrderState::Other("MIXED".to_owned()) };
        let total = all().into_iter().map(total_of).sum();
        let text = |name: &str| raw.get(name).and_then(plain);
        let mut order = Self {
            state,
            contract_id: text("contract_id")
                .or_else(|| raw.get("contract_information")?.get("contract_id").and_then(plain)),
            total,
            success_time: all().into_iter().filter_map(|part| plain(part.get("success_time")?)?.parse().ok()).max(),
            description: text("trade_state_desc").or_else(|| text("trade_state_description")),
            reference,
            raw: Value::Null,
        };
        let known = &mut order.reference;
        known.transaction_id = text("transaction_id").or(known.transaction_id.take());
        known.out_trade_no =
            known.out_trade_no.take().or_else(|| text("combine_out_trade_no")).or_else(|| text("out_trade_no"));
        order.raw = raw;
        order
    }

    /// Reads what the family said as its own type, such as the `PostAnswer` of its deduction.
    ///
    /// # Errors
    /// [`ErrorKind::WrongShape`] when it has another shape.
    pub fn parse<T: DeserializeOwned>(&self) -> Result<T, Error> {
        T::deserialize(&self.raw)
            .map_err(|error| Error::new(ErrorKind::WrongShape, format!("the order has another shape: {error}")))
    }
}

fn state_of(order: &Value) -> OrderState {
    let word = order.get("trade_state").or_else(|| order.get("order_state")).and_then(Value::as_str);
    word.map_or(OrderState::Accepted, OrderState::from)
}

fn total_of(order: &Value) -> Option<i64> {
    let amount = order.get("amount");
    let total = amount.and_then(|amount| amount.get("total").or_else(|| amount.get("total_amount")));
    plain(total.or_else(|| order.get("deduct_amount"))?)?.parse().ok()
}

/// Asks for an order.
pub(super) fn query(order: &OrderRef, mchid: &str) -> Result<Draft, Error> {
    let number = || order.number("query").map(str::to_owned);
    let found = |by_number: &'static wechatpay_spec::Operation, by_id: &'static wechatpay_spec::Operation| {
        Ok::<_, Error>(match (&order.out_trade_no, &order.transaction_id) {
            (None, Some(id)) => Draft::of(by_id).variable("transaction_id", id),
            _ => Draft::of(by_number).variable("out_trade_no", number()?),
        })
    };
    let of_sub = |draft: Draft| match &order.sub_mchid {
        Some(sub_mchid) => draft.query("sub_mchid", sub_mchid),
        None => draft,
    };
    Ok(match order.family {
        Family::Global => of_sub(found(
            &global::GET_PAPAY_TRANSACTIONS_OUT_TRADE_NO_OUT_TRADE_NO,
            &global::GET_PAPAY_TRANSACTIONS_TRANSACTION_ID,
        )?),
        Family::CombinePapay => Draft::of(&ecommerce::GET_COMBINE_PAPAY_TRANSACTIONS_COMBINE_OUT_TRADE_NO)
            .variable("combine_out_trade_no", number()?),
        Family::EduPapay => {
            of_sub(found(&edu::GET_TRANSACTIONS_OUT_TRADE_NO_OUT_TRADE_NO, &edu::GET_TRANSACTIONS_ID_TRANSACTION_ID)?)
        }
        Family::EduSchoolPay => of_sub(found(
            &school::GET_TRANSACTIONS_OUT_TRADE_NO_OUT_TRADE_NO,
            &school::GET_TRANSACTIONS_ID_TRANSACTION_ID,
        )?),
        Family::CreditRepayment => {
            Draft::of(&credit::GET_PARTNER_DEDUCT_ORDERS_OUT_TRADE_NO).variable("out_trade_no", number()?)
        }
        Family::IndividualContracts => {
            return Err(refused("nothing is deducted by 个人收款方授权, so there is no order"));
        }
        // These orders are ordinary ones, asked for where all orders are.
        Family::PasswordExempt | Family::Papay | Family::PartnerPapay | Family::Harmony | Family::Insurance => {
            match &order.sub_mchid {
                None => {
                    found(&pay::GET_TRANSACTIONS_OUT_TRADE_NO_OUT_TRADE_NO, &pay::GET_TRANSACTIONS_ID_TRANSACTION_ID)?
                        .query("mchid", mchid)
                }
                Some(sub_mchid) => found(
                    &pay::GET_PARTNER_TRANSACTIONS_OUT_TRADE_NO_OUT_TRADE_NO,
                    &pay::GET_PARTNER_TRANSACTIONS_ID_TRANSACTION_ID,
                )?
                .query("sp_mchid", mchid)
                .query("sub_mchid", sub_mchid),
            }
        }
    })
}

/// Takes an order back that is not paid.
pub(super) fn reverse(order: &OrderRef) -> Result<Draft, Error> {
    let number = order.number("reverse")?;
    match order.family {
        Family::Global => {
            let draft = Draft::of(&global::POST_PAPAY_TRANSACTIONS_OUT_TRADE_NO_OUT_TRADE_NO_REVERSE)
                .variable("out_trade_no", number);
            Ok(match &order.sub_mchid {
                Some(sub_mchid) => draft.json(&json!({ "sub_mchid": sub_mchid })),
                None => draft,
            })
        }
        Family::CombinePapay => {
            let Some(appid) = order.combine_appid.as_ref().filter(|_| !order.sub_orders.is_empty()) else {
                return Err(refused(
                    "to reverse a combined order, its `combine_appid` and its `sub_orders` are needed",
                ));
            };
            Ok(Draft::of(&ecommerce::POST_COMBINE_PAPAY_TRANSACTIONS_COMBINE_OUT_TRADE_NO_REVERSE)
                .variable("combine_out_trade_no", number)
                .json(&json!({ "combine_appid": appid, "sub_orders": order.sub_orders })))
        }
        family => Err(refused(format!(
            "a deduction of {family} cannot be reversed: query it until it is decided, and refund what was paid"
        ))),
    }
}
