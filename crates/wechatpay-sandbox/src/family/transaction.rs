//! Orders in the words of their families: what a query answers and what a notification says.

use jiff::Timestamp;
use serde_json::{Value, json};
use wechatpay_spec::{Field, Kind, Operation};

use super::{Asked, Reply, combine, credit_repay, edu, edu_school, orders};
use crate::{
    clock::beijing,
    engine::{
        json::Json,
        notice::{Pace, Telling},
        operation::Named,
        order::{Order, OrderKind, OrderState},
        rules,
        same::same_body,
        turn::Turn,
    },
    fields::{Object, integer, owned, text},
    refusal::{Location, Refusal},
};

/// An order as its request says it, before anything has happened to it.
pub(super) fn order(asked: &Asked<'_>, kind: OrderKind, trade_type: &str, now: Timestamp) -> Order {
    of(Named(asked.operation), &asked.merchant.mchid, asked.body, kind, trade_type, now)
}

/// The order that a body says.
pub(super) fn of(
    operation: Named,
    mchid: &str,
    body: &Value,
    kind: OrderKind,
    trade_type: &str,
    now: Timestamp,
) -> Order {
    let amount = body.get("amount");
    let notify_url = ["notify_url", "transaction_notify_url"].into_iter().find_map(|name| text(body, name));
    Order {
        kind,
        operation,
        mchid: mchid.into(),
        sub_mchid: text(body, "sub_mchid").map(Into::into),
        out_trade_no: owned(body, "out_trade_no").into(),
        combine: None,
        contract: None,
        period: None,
        prepay: None,
        prepay_ends: None,
        amount: amount.map(|amount| integer(amount, "total")).unwrap_or_default(),
        currency: amount.and_then(|amount| text(amount, "currency")).unwrap_or("CNY").into(),
        trade_type: trade_type.into(),
        state: OrderState::NotPay,
        transaction_id: None,
        payer: None,
        failure: None,
        opened: now,
        settles: None,
        paid: None,
        notify_url: notify_url.map(Into::into),
        body: Json::new(body),
        refunds: Vec::new(),
    }
}

/// The order of an earlier request that was the same; another request under its number is refused.
pub(super) fn repeated<'a>(turn: &Turn<'a>, asked: &Asked<'_>) -> Result<Option<&'a Order>, Refusal> {
    let owner = text(asked.body, "sub_mchid").unwrap_or(&asked.merchant.mchid);
    let number = text(asked.body, "out_trade_no").unwrap_or_default();
    let Some((_, order)) = turn.ledger.order(owner, number) else { return Ok(None) };
    if order.operation.is(asked.operation) && same_body(asked.operation, &order.body.read(), asked.body) {
        return Ok(Some(order));
    }
    Err(match order.state {
        OrderState::NotPay | OrderState::Accept => {
            let issue = "has an order that is not decided yet and was placed with other parameters";
            Refusal::breaks(&rules::OUT_TRADE_NO, "请求重入参数不一致", "/out_trade_no", number.into(), issue)
        }
        _ => used(number),
    })
}

/// The number belongs to another order.
pub(super) fn used(number: &str) -> Refusal {
    let issue = "was used with other parameters; take a new number";
    Refusal::forbidden("OUT_TRADE_NO_USED", format!("商户订单号重复: out_trade_no {issue}"))
        .with_field(Location::Body, "/out_trade_no", number.into(), issue)
        .under(&rules::OUT_TRADE_NO)
}

/// `GET …/out-trade-no/{out_trade_no}`
pub(super) fn by_number(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Reply, Refusal> {
    find_by_number(turn, asked).map(|(_, order)| answer(order, asked.operation).into())
}

/// `GET …/id/{transaction_id}`
pub(super) fn by_id(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Reply, Refusal> {
    let id = text(asked.named, "transaction_id").unwrap_or_default();
    own(turn.ledger.order_by_transaction(id), asked).map(|(_, order)| answer(order, asked.operation).into())
}

/// The caller's order that path, query and body name.
pub(super) fn find_by_number<'a>(turn: &Turn<'a>, asked: &Asked<'_>) -> Result<(u32, &'a Order), Refusal> {
    let sub_mchid = text(asked.named, "sub_mchid").or(text(asked.body, "sub_mchid"));
    let owner = sub_mchid.unwrap_or(&asked.merchant.mchid);
    let number = text(asked.named, "out_trade_no").unwrap_or_default();
    own(turn.ledger.order(owner, number), asked)
}

/// A merchant sees its own orders only, at the operations of their kind, and names the right sub-merchant.
fn own<'a>(found: Option<(u32, &'a Order)>, asked: &Asked<'_>) -> Result<(u32, &'a Order), Refusal> {
    let sub_mchid = text(asked.named, "sub_mchid").or(text(asked.body, "sub_mchid"));
    found
        .filter(|(_, order)| *order.mchid == *asked.merchant.mchid && order.sub_mchid.as_deref() == sub_mchid)
        .filter(|(_, order)| kind_of(asked.operation).is_none_or(|kind| order.kind == kind))
        .ok_or_else(unknown)
}

pub(super) fn unknown() -> Refusal {
    Refusal::no_order("订单不存在: no such order of this merchant").under(&rules::ORDER_UNKNOWN)
}

/// The orders that an operation speaks of.
pub(super) fn kind_of(operation: &'static Operation) -> Option<OrderKind> {
    let path = operation.path;
    [
        ("/v3/global/", OrderKind::Global),
        ("/v3/edu-papay/", OrderKind::Edu),
        ("/v3/eduschoolpay/", OrderKind::EduSchool),
        ("/v3/credit-repayment/", OrderKind::Credit),
        ("/v3/pay/partner/", OrderKind::Partner),
        ("/v3/pay/", OrderKind::Direct),
    ]
    .into_iter()
    .find_map(|(beginning, kind)| path.starts_with(beginning).then_some(kind))
}

/// The answer to a query: of all that is known, what the operation's table has.
fn answer(order: &Order, operation: &'static Operation) -> Value {
    let words = match order.kind {
        OrderKind::Direct | OrderKind::Partner => with_request(order),
        _ => words(order),
    };
    fitted(operation.answer, words)
}

/// A value without the fields that its table does not have.
fn fitted(fields: &[Field], value: Value) -> Value {
    let Value::Object(object) = value else { return value };
    let known = object.into_iter().filter_map(|(name, value)| {
        let field = fields.iter().find(|field| field.name == name)?;
        let value = match field.kind {
            Kind::Object(fields) => fitted(fields, value),
            _ => value,
        };
        Some((name, value))
    });
    Value::Object(known.collect())
}

/// An order as its family says it.
pub(super) fn words(order: &Order) -> Value {
    match order.kind {
        OrderKind::Global => global(order),
        OrderKind::Combine => combine::part(order),
        OrderKind::Credit => credit_repay::order_words(order).into(),
        OrderKind::Edu => edu::words(order).into(),
        OrderKind::EduSchool => edu_school::words(order).into(),
        _ => pay(order, order.state.word()).into(),
    }
}

/// The notification of an order that was decided, and its gaps; `None` when nothing is told.
pub(crate) fn told(turn: &Turn<'_>, order: &Order) -> Option<(Telling, Pace)> {
    if order.kind == OrderKind::Credit {
        return credit_repay::told(order).map(|telling| (telling, Pace::Event));
    }
    let paid = order.state.is_paid();
    let mut telling = Telling {
        event_type: if paid { "TRANSACTION.SUCCESS" } else { "TRANSACTION.FAIL" },
        original_type: "transaction",
        summary: if paid { "支付成功" } else { "支付失败" },
        payload: Value::Null,
    };
    let mut pace = Pace::Event;
    telling.payload = match order.kind {
        OrderKind::Global => {
            Object::new().with_some("id", order.transaction_id.as_deref()).merged(global(order)).into()
        }
        OrderKind::Combine => orders::combined_told(turn, order)?,
        OrderKind::Edu => {
            pace = Pace::Education;
            edu::told(turn, order)
        }
        OrderKind::EduSchool => {
            pace = Pace::Education;
            telling.event_type = if paid { "TRANSACTION.INDUSTRY_SUCCESS" } else { "TRANSACTION.INDUSTRY_FAILED" };
            edu_school::words(order).into()
        }
        _ => pay(order, if paid { "SUCCESS" } else { "PAY_FAIL" }).into(),
    };
    Some((telling, pace))
}

/// What `trade_state_desc` says.
pub(super) fn description(order: &Order) -> &'static str {
    match (order.state, order.failure) {
        (_, Some(failure)) => failure.words(),
        (OrderState::NotPay, _) => "未支付",
        (OrderState::Accept, _) => "已接收，等待扣款",
        (OrderState::Success, _) => "支付成功",
        (OrderState::Refund, _) => "转入退款",
        (OrderState::Closed, _) => "已关闭",
        (OrderState::Revoked, _) => "已撤销",
        (OrderState::PayError, _) => "支付失败",
    }
}

/// `/v3/pay/…` and the deductions of `/v3/papay/…`, direct or partner.
fn pay(order: &Order, state: &str) -> Object {
    let body = order.body.read();
    let object = match order.kind {
        OrderKind::Partner => Object::new()
            .copy(&body, &["sp_appid"])
            .with("sp_mchid", &*order.mchid)
            .copy(&body, &["sub_appid"])
            .with_some("sub_mchid", order.sub_mchid.as_deref()),
        _ => Object::new().copy(&body, &["appid"]).with("mchid", &*order.mchid),
    };
    let payer = order.payer.as_ref().map(|payer| match order.kind {
        OrderKind::Partner => {
            Object::new().with("sp_openid", &*payer.openid).with_some("sub_openid", payer.sub_openid.as_deref())
        }
        _ => Object::new().with("openid", &*payer.openid),
    });
    let device = body.get("scene_info").and_then(|scene| scene.get("device_id")).map(|id| json!({"device_id": id}));
    object
        .with("out_trade_no", &*order.out_trade_no)
        .with_some("transaction_id", order.transaction_id.as_deref())
        .with("trade_type", &*order.trade_type)
        .with("trade_state", state)
        .with("trade_state_desc", description(order))
        .with_some("bank_type", order.state.is_paid().then_some("OTHERS"))
        .copy(&body, &["attach"])
        .with_some("success_time", order.paid.map(beijing))
        .with_some("payer", payer.map(Value::from))
        .with("amount", amount(order))
        .with_some("scene_info", device)
}

/// A query tells of the request too.
fn with_request(order: &Order) -> Value {
    const ASKED: [&str; 8] = [
        "description",
        "time_expire",
        "goods_tag",
        "limit_pay",
        "support_fapiao",
        "detail",
        "scene_info",
        "settle_info",
    ];
    let object = pay(order, order.state.word()).copy(&order.body.read(), &ASKED);
    object.with_some("notify_url", order.notify_url.as_deref()).into()
}

fn amount(order: &Order) -> Value {
    let amount = Object::new().with("total", order.amount);
    let amount = if order.state.is_paid() { amount.with("payer_total", order.amount) } else { amount };
    let amount = amount.with("currency", &*order.currency);
    if order.state.is_paid() { amount.with("payer_currency", &*order.currency) } else { amount }.into()
}

fn global(order: &Order) -> Value {
    let body = order.body.read();
    let institution = order.sub_mchid.is_some();
    let object = if institution {
        Object::new()
            .copy(&body, &["sp_appid"])
            .with("sp_mchid", &*order.mchid)
            .copy(&body, &["sub_appid", "sub_mchid"])
    } else {
        Object::new().copy(&body, &["appid"]).with("mchid", &*order.mchid)
    };
    let payer = order.payer.as_ref().map(|payer| {
        let name = if institution { "sp_openid" } else { "openid" };
        Value::from(Object::new().with(name, &*payer.openid).with_some("sub_openid", payer.sub_openid.as_deref()))
    });
    object
        .with("out_trade_no", &*order.out_trade_no)
        .with_some("transaction_id", order.transaction_id.as_deref())
        .copy(&body, &["attach"])
        .with("trade_type", &*order.trade_type)
        .with_some("bank_type", order.state.is_paid().then_some("OTHERS"))
        .with_some("success_time", order.paid.map(beijing))
        .with("trade_state", order.state.word())
        .with("trade_state_desc", description(order))
        .with_some("payer", payer)
        .with("amount", amount(order))
        .into()
}
