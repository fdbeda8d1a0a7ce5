//! Refunds of orders: `/v3/refund/domestic/refunds`, `/v3/ecommerce/refunds/…` and `/v3/global/refunds…`.

mod words;

use jiff::SignedDuration;
use serde_json::Value;
use wechatpay_spec::table::v3::{ecommerce, global, refund as domestic};

use super::{Asked, Duty, Reply};
use crate::{
    engine::{
        charge,
        fact::OrderChange,
        json::Json,
        operation::Named,
        order::{Order, OrderKind, Refund, RefundState},
        rules::{self, Rule},
        same::same_body,
        turn::Turn,
    },
    fields::{integer, owned, text},
    refusal::{Location, Refusal},
};

pub(crate) use words::told;

/// How an operation says a refund.
type Words = fn(&Order, &Refund) -> Value;

pub(super) static DUTIES: [Duty; 9] = [
    Duty::call(&domestic::POST_DOMESTIC_REFUNDS, |t, a| apply(t, a, words::domestic)),
    Duty::call(&domestic::GET_DOMESTIC_REFUNDS_OUT_REFUND_NO, |t, a| by_number(t, a, words::domestic)),
    Duty::call(&ecommerce::POST_REFUNDS_APPLY, |t, a| apply(t, a, words::ecommerce_applied)),
    Duty::call(&ecommerce::GET_REFUNDS_OUT_REFUND_NO_OUT_REFUND_NO, |t, a| by_number(t, a, words::ecommerce)),
    Duty::call(&ecommerce::GET_REFUNDS_ID_REFUND_ID, |t, a| by_id(t, a, words::ecommerce)),
    Duty::call(&global::POST_REFUNDS, |t, a| apply(t, a, words::global_applied)),
    Duty::call(&global::GET_REFUNDS_OUT_REFUND_NO_OUT_REFUND_NO, |t, a| by_number(t, a, words::global)),
    Duty::call(&global::GET_REFUNDS_ID_REFUND_ID, |t, a| by_id(t, a, words::global)),
    Duty::call(&global::GET_REFUNDS, of_order),
];

/// So many refunds one order may have.
const MOST: usize = 50;
/// An order can be refunded for so long after it was paid.
const YEAR: SignedDuration = SignedDuration::from_hours(365 * 24);

/// Accepted now, decided later.
fn apply(turn: &mut Turn<'_>, asked: &Asked<'_>, words: Words) -> Result<Reply, Refusal> {
    if let Some((order, refund)) = repeated(turn, asked)? {
        return Ok(words(order, refund).into());
    }
    let (index, order) = order_of(turn, asked, asked.body)?;
    let refund = Refund {
        operation: Named(asked.operation),
        amount: check(turn, order, asked.body)?,
        refund_id: format!("5030{}", turn.draw.digits(25)).into(),
        out_refund_no: owned(asked.body, "out_refund_no").into(),
        state: RefundState::Processing,
        created: turn.now,
        settles: charge::settles(turn, order.payer.as_ref()),
        done: None,
        notify_url: text(asked.body, "notify_url").map(Into::into),
        body: Json::new(asked.body),
    };
    let answer = words(order, &refund);
    turn.change_order(index, OrderChange::Refunding(Box::new(refund)));
    Ok(answer.into())
}

/// The refund of an earlier request that was the same; another request under its number is refused.
fn repeated<'a>(turn: &Turn<'a>, asked: &Asked<'_>) -> Result<Option<(&'a Order, &'a Refund)>, Refusal> {
    let number = text(asked.body, "out_refund_no").unwrap_or_default();
    let Some((order, refund)) = at(turn, turn.ledger.refund(&asked.merchant.mchid, number)) else { return Ok(None) };
    if refund.operation.is(asked.operation) && same_body(asked.operation, &refund.body.read(), asked.body) {
        return Ok(Some((order, refund)));
    }
    let issue = "was used with other parameters; repeat the same request, or take a new number for another refund";
    Err(Refusal::breaks(&rules::REFUND_REPEATED, "商户退款单号重复", "/out_refund_no", number.into(), issue))
}

/// The amount of a refund that this order allows now.
fn check(turn: &Turn<'_>, order: &Order, body: &Value) -> Result<i64, Refusal> {
    let Some(amount) = body.get("amount") else {
        return Err(Refusal::field(Location::Body, "/amount", Value::Null, "is required"));
    };
    let wrong = |rule: &'static Rule, what: &str, name: &str, issue: &str| {
        let sent = amount.get(name).cloned().unwrap_or_default();
        Refusal::breaks(rule, what, &format!("/amount/{name}"), sent, issue)
    };
    if integer(amount, "total") != order.amount {
        let issue = format!("must equal the amount of the order, {}", order.amount);
        return Err(wrong(&rules::REFUND_TOTAL, "订单金额不一致", "total", &issue));
    }
    if text(amount, "currency").is_some_and(|currency| *currency != *order.currency) {
        let issue = format!("must be the currency of the order, {}", order.currency);
        return Err(wrong(&rules::REFUND_TOTAL, "退款币种不一致", "currency", &issue));
    }
    let (asked, left) = (integer(amount, "refund"), order.amount.saturating_sub(order.refunded()));
    if asked < 1 {
        return Err(wrong(&rules::REFUND_AMOUNT, "退款金额错误", "refund", "must be at least 1"));
    }
    if asked > left {
        let what = if left == 0 { "订单已全额退款" } else { "退款金额超出可退金额" };
        let issue = format!("is above what is left of the order, {left} of {}", order.amount);
        return Err(wrong(&rules::REFUND_AMOUNT, what, "refund", &issue));
    }
    if order.refunds.len() >= MOST {
        let text = format!("退款次数超限: the order has {MOST} refunds, which is as many as may be");
        return Err(Refusal::invalid(text).under(&rules::REFUND_TIMES));
    }
    if order.paid.is_some_and(|paid| turn.now.duration_since(paid) > YEAR) {
        let text = "订单已超过退款期限: the order was paid more than 365 days ago";
        return Err(Refusal::invalid(text).under(&rules::REFUND_TIMES));
    }
    Ok(asked)
}

/// The caller's paid order that a body or query names, by its number or by WeChat Pay's.
fn order_of<'a>(turn: &Turn<'a>, asked: &Asked<'_>, fields: &Value) -> Result<(u32, &'a Order), Refusal> {
    let (id, number) = (text(fields, "transaction_id"), text(fields, "out_trade_no"));
    let owner = text(fields, "sub_mchid").unwrap_or(&asked.merchant.mchid);
    let found = match (id, number) {
        (Some(id), _) => turn.ledger.order_by_transaction(id),
        (None, Some(number)) => turn.ledger.order(owner, number),
        (None, None) => {
            let text = "参数错误: transaction_id or out_trade_no must say which order is meant";
            return Err(Refusal::param(text).under(&rules::REFUND_ORDER));
        }
    };
    let (index, order) = found
        .filter(|(_, order)| is_own(order, asked, fields))
        .filter(|(_, order)| number.is_none_or(|number| *number == *order.out_trade_no))
        .ok_or_else(|| Refusal::not_found("订单不存在: no such order of this merchant").under(&rules::REFUND_ORDER))?;
    if !order.state.is_paid() {
        let text = format!("订单未支付: only a paid order has refunds, this one is {}", order.state.word());
        return Err(Refusal::not_found(text).under(&rules::REFUND_PAID));
    }
    Ok((index, order))
}

/// A merchant sees its own orders only, names the right sub-merchant, and keeps overseas and mainland apart.
fn is_own(order: &Order, asked: &Asked<'_>, fields: &Value) -> bool {
    let overseas = asked.operation.path.starts_with("/v3/global/");
    *order.mchid == *asked.merchant.mchid
        && order.sub_mchid.as_deref() == text(fields, "sub_mchid")
        && (order.kind == OrderKind::Global) == overseas
}

/// The refund at an order's place, with the order.
fn at<'a>(turn: &Turn<'a>, found: Option<(u32, u32)>) -> Option<(&'a Order, &'a Refund)> {
    let (order, place) = found?;
    let order = turn.ledger.order_at(order)?;
    Some((order, order.refunds.get(usize::try_from(place).ok()?)?))
}

fn by_number(turn: &mut Turn<'_>, asked: &Asked<'_>, words: Words) -> Result<Reply, Refusal> {
    let number = text(asked.named, "out_refund_no").unwrap_or_default();
    query(turn, asked, words, turn.ledger.refund(&asked.merchant.mchid, number))
}

fn by_id(turn: &mut Turn<'_>, asked: &Asked<'_>, words: Words) -> Result<Reply, Refusal> {
    let id = text(asked.named, "refund_id").unwrap_or_default();
    query(turn, asked, words, turn.ledger.refund_by_id(id))
}

fn query(turn: &Turn<'_>, asked: &Asked<'_>, words: Words, found: Option<(u32, u32)>) -> Result<Reply, Refusal> {
    let (order, refund) = at(turn, found).filter(|(order, _)| is_own(order, asked, asked.named)).ok_or_else(|| {
        Refusal::not_found("退款单不存在: no such refund of this merchant").under(&rules::REFUND_UNKNOWN)
    })?;
    Ok(words(order, refund).into())
}

/// All refunds of an overseas order, a page of them.
fn of_order(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Reply, Refusal> {
    let (_, order) = order_of(turn, asked, asked.named)?;
    let count = |name: &str| usize::try_from(integer(asked.named, name)).unwrap_or_default();
    let page: Vec<&Refund> = order.refunds.iter().skip(count("offset")).take(count("count")).collect();
    Ok(words::global_list(order, &page, asked.named).into())
}
