//! Refunds in the words of their families: answers, and the notification.

use serde_json::{Value, json};

use crate::{
    clock::beijing,
    engine::{
        notice::Telling,
        order::{Order, OrderKind, Refund, RefundState},
    },
    fields::{Object, text},
};

/// Where the money arrives: every payer of the sandbox pays from the balance.
const RECEIVED: &str = "支付用户零钱";
/// One unit of the order's currency is one of the payer's, in the eight decimals that rates have.
const EVEN_RATE: i64 = 100_000_000;

/// `/v3/refund/domestic/refunds`.
pub(super) fn domestic(order: &Order, refund: &Refund) -> Value {
    let body = refund.body.read();
    let amount = Object::new()
        .with("total", order.amount)
        .with("refund", refund.amount)
        .copy(sent(&body), &["from"])
        .with("payer_total", order.amount)
        .with("payer_refund", refund.amount)
        .with("settlement_refund", refund.amount)
        .with("settlement_total", order.amount)
        .with("discount_refund", 0)
        .with("currency", &*order.currency);
    full(order, refund)
        .with("funds_account", text(&body, "funds_account").unwrap_or("UNSETTLED"))
        .with("amount", Value::from(amount))
        .into()
}

/// The answer of `/v3/ecommerce/refunds/apply`.
pub(super) fn ecommerce_applied(order: &Order, refund: &Refund) -> Value {
    Object::new()
        .with("refund_id", &*refund.refund_id)
        .with("out_refund_no", &*refund.out_refund_no)
        .with("create_time", beijing(refund.created))
        .with("amount", ecommerce_amount(order, refund))
        .with("refund_account", source(refund))
        .into()
}

/// The queries of `/v3/ecommerce/refunds/…`.
pub(super) fn ecommerce(order: &Order, refund: &Refund) -> Value {
    let account = match text(&refund.body.read(), "funds_account") {
        Some("AVAILABLE") => "AVAILABLE",
        _ => "UNSETTLED",
    };
    full(order, refund)
        .with("amount", ecommerce_amount(order, refund))
        .with("refund_account", source(refund))
        .with("funds_account", account)
        .into()
}

fn ecommerce_amount(order: &Order, refund: &Refund) -> Value {
    let advance = (source(refund) == ADVANCE).then_some(refund.amount);
    Object::new()
        .with("refund", refund.amount)
        .copy(sent(&refund.body.read()), &["from"])
        .with("payer_refund", refund.amount)
        .with("discount_refund", 0)
        .with("currency", &*order.currency)
        .with_some("advance", advance)
        .into()
}

const ADVANCE: &str = "REFUND_SOURCE_PARTNER_ADVANCE";

/// Who pays a refund of the e-commerce family: the sub-merchant, unless the platform advances it.
fn source(refund: &Refund) -> &'static str {
    match text(&refund.body.read(), "refund_account") {
        Some(ADVANCE) => ADVANCE,
        _ => "REFUND_SOURCE_SUB_MERCHANT",
    }
}

/// What the mainland families say alike.
fn full(order: &Order, refund: &Refund) -> Object {
    Object::new()
        .with("refund_id", &*refund.refund_id)
        .with("out_refund_no", &*refund.out_refund_no)
        .with_some("transaction_id", order.transaction_id.as_deref())
        .with("out_trade_no", &*order.out_trade_no)
        .with("channel", "ORIGINAL")
        .with("user_received_account", RECEIVED)
        .with_some("success_time", success(refund))
        .with("create_time", beijing(refund.created))
        .with("status", refund.state.word())
}

/// The answer of `POST /v3/global/refunds`.
pub(super) fn global_applied(order: &Order, refund: &Refund) -> Value {
    Object::new()
        .with("id", &*refund.refund_id)
        .with("out_refund_no", &*refund.out_refund_no)
        .with("create_time", beijing(refund.created))
        .with("amount", global_amount(order, refund))
        .into()
}

/// The queries of `/v3/global/refunds/…`.
pub(super) fn global(order: &Order, refund: &Refund) -> Value {
    Object::new()
        .with("id", &*refund.refund_id)
        .with("out_refund_no", &*refund.out_refund_no)
        .with_some("transaction_id", order.transaction_id.as_deref())
        .with("out_trade_no", &*order.out_trade_no)
        .merged(global_state(order, refund))
        .into()
}

/// A page of an order's refunds. Who asks is told as it asked.
pub(super) fn global_list(order: &Order, page: &[&Refund], asked: &Value) -> Value {
    let amount = json!({
        "total": order.amount, "currency": order.currency, "payer_total": order.amount, "payer_currency": order.currency,
    });
    let item = |refund: &&Refund| -> Value {
        Object::new()
            .with("id", &*refund.refund_id)
            .with("out_refund_no", &*refund.out_refund_no)
            .merged(global_state(order, refund))
            .into()
    };
    Object::new()
        .with_some("id", order.transaction_id.as_deref())
        .copy(asked, &["mchid", "sub_mchid", "sp_mchid"])
        .with("out_trade_no", &*order.out_trade_no)
        .with("amount", amount)
        .with("data", page.iter().map(item).collect::<Vec<_>>())
        .with("total_num", order.refunds.len())
        .with("current_total_num", page.len())
        .into()
}

fn global_state(order: &Order, refund: &Refund) -> Value {
    // The word of the table for a refund that is closed.
    let status = if refund.state == RefundState::Closed { "REFUNDCLOSE" } else { refund.state.word() };
    Object::new()
        .with("channel", "ORIGINAL")
        .with("recv_account", RECEIVED)
        .with("fund_source", "REFUND_SOURCE_UNSETTLED_FUNDS")
        .with_some("success_time", success(refund))
        .with("create_time", beijing(refund.created))
        .with("status", status)
        .with("amount", global_amount(order, refund))
        .into()
}

fn global_amount(order: &Order, refund: &Refund) -> Value {
    json!({
        "refund": refund.amount,
        "currency": order.currency,
        "payer_refund": refund.amount,
        "payer_currency": order.currency,
        "exchange_rate": {"type": "SETTLEMENT_RATE", "rate": EVEN_RATE},
    })
}

/// The notification of a refund that was decided; `None` while it is not.
pub(crate) fn told(order: &Order, refund: &Refund) -> Option<Telling> {
    let (event_type, summary) = match refund.state {
        RefundState::Processing => return None,
        RefundState::Success => ("REFUND.SUCCESS", "退款成功"),
        RefundState::Closed => ("REFUND.CLOSED", "退款关闭"),
        RefundState::Abnormal => ("REFUND.ABNORMAL", "退款异常"),
    };
    let whose = match &order.sub_mchid {
        Some(sub_mchid) => Object::new().with("sp_mchid", &*order.mchid).with("sub_mchid", &**sub_mchid),
        None => Object::new().with("mchid", &*order.mchid),
    };
    let platform = refund.operation.path.starts_with("/v3/ecommerce/");
    let payload = whose
        .with("out_trade_no", &*order.out_trade_no)
        .with_some("transaction_id", order.transaction_id.as_deref())
        .with("out_refund_no", &*refund.out_refund_no)
        .with("refund_id", &*refund.refund_id)
        .with("refund_status", refund.state.word())
        .with_some("success_time", success(refund))
        .merged(arrival(order, refund))
        .with("amount", told_amount(order, refund))
        .with_some("refund_account", platform.then(|| source(refund)))
        .into();
    Some(Telling { event_type, original_type: "refund", summary, payload })
}

/// Only the success of an overseas refund has words of its own.
fn is_overseas_success(order: &Order, refund: &Refund) -> bool {
    order.kind == OrderKind::Global && refund.state == RefundState::Success
}

fn arrival(order: &Order, refund: &Refund) -> Value {
    if is_overseas_success(order, refund) {
        json!({"recv_account": RECEIVED, "fund_source": "REFUND_SOURCE_UNSETTLED_FUNDS"})
    } else {
        json!({"user_received_account": RECEIVED})
    }
}

fn told_amount(order: &Order, refund: &Refund) -> Value {
    let amount = json!({
        "total": order.amount, "refund": refund.amount, "payer_total": order.amount, "payer_refund": refund.amount,
    });
    if !is_overseas_success(order, refund) {
        return amount;
    }
    let currencies = json!({
        "currency": order.currency,
        "payer_currency": order.currency,
        "exchange_rate": {"type": "SETTLEMENT_RATE", "rate": EVEN_RATE},
    });
    Object::new().merged(amount).merged(currencies).into()
}

fn success(refund: &Refund) -> Option<String> {
    refund.done.filter(|_| refund.state == RefundState::Success).map(beijing)
}

/// The `amount` of the request.
fn sent(body: &Value) -> &Value {
    body.get("amount").unwrap_or(&Value::Null)
}
