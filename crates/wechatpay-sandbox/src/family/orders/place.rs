//! An order is placed.

use jiff::Timestamp;
use serde_json::{Value, json};

use super::super::{Asked, Place, Reply, TWO_HOURS, after, transaction};
use crate::{
    clock::beijing_calendar,
    engine::{
        fact::{Fact, OrderChange},
        order::{Order, OrderKind, OrderState},
        payer::Payer,
        rules,
        turn::Turn,
    },
    fields::{Object, text},
    merchant::MerchantKind,
    refusal::{Location, Refusal},
};

pub(super) fn place(turn: &mut Turn<'_>, asked: &Asked<'_>, trade_type: &str) -> Result<Reply, Refusal> {
    check_role(asked)?;
    if let Some(order) = again(turn, asked)? {
        return Ok(answer(&order, asked.place).into());
    }
    let order = new(turn, asked, trade_type)?;
    turn.provision(&asked.merchant.mchid, &flat(asked.body), None)?;
    turn.record(Fact::OrderOpened(Box::new(order.clone())));
    Ok(answer(&order, asked.place).into())
}

/// The table of most of these operations has no roles.
fn check_role(asked: &Asked<'_>) -> Result<(), Refusal> {
    let kind = asked.merchant.kind;
    let partner = asked.operation.path.contains("/partner/");
    if partner != (kind == MerchantKind::Direct) {
        return Ok(());
    }
    let whose = if partner { "those that call for sub-merchants" } else { "direct merchants" };
    let text = format!("无权限: {} is for {whose}, and {} is {kind}", asked.operation.path, asked.merchant.mchid);
    Err(Refusal::no_auth(text).under(&rules::ROLE))
}

/// The order of an earlier request that was the same, ready to be paid.
pub(in super::super) fn again(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Option<Order>, Refusal> {
    let Some(order) = transaction::repeated(turn, asked)? else { return Ok(None) };
    match order.state {
        OrderState::NotPay if order.prepay_ends.is_none_or(|ends| turn.now < ends) => Ok(Some(order.clone())),
        OrderState::NotPay => Ok(renewed(turn, order)),
        OrderState::Closed | OrderState::Revoked => Err(closed()),
        // It pays by itself: its merchant may not have heard the first answer.
        _ if order.contract.is_some() => Ok(Some(order.clone())),
        _ => Err(Refusal::invalid("无效请求: 该订单已支付: the order is paid").under(&rules::OUT_TRADE_NO)),
    }
}

pub(super) fn closed() -> Refusal {
    Refusal::other("ORDER_CLOSED", "订单已关闭: the order is closed").under(&rules::ORDER_CLOSED)
}

fn renewed(turn: &mut Turn<'_>, order: &Order) -> Option<Order> {
    let (index, _) = turn.ledger.order(order.owner(), &order.out_trade_no)?;
    let prepay = prepay(turn, &order.trade_type);
    turn.change_order(index, OrderChange::Prepared { prepay, ends: after(turn.now, TWO_HOURS) });
    turn.order(index)
}

/// A new order that waits for its payer.
pub(in super::super) fn new(turn: &mut Turn<'_>, asked: &Asked<'_>, trade_type: &str) -> Result<Order, Refusal> {
    let body = asked.body;
    let kind = transaction::kind_of(asked.operation).unwrap_or(OrderKind::Direct);
    let mut order = transaction::order(asked, kind, trade_type, turn.now);
    check_amount("/amount/total", order.amount)?;
    order.settles = expiry(body, turn.now)?;
    order.payer = payer(turn, asked, kind);
    if kind == OrderKind::Partner && order.payer.is_none() && trade_type == "JSAPI" {
        let issue = "must have sp_openid, sub_openid or both";
        return Err(Refusal::field(Location::Body, "/payer", Value::Null, issue).under(&rules::ORDER_PAYER));
    }
    prepare(turn, &mut order);
    Ok(order)
}

/// Gives an order what its payer opens.
pub(super) fn prepare(turn: &mut Turn<'_>, order: &mut Order) {
    order.prepay = Some(prepay(turn, &order.trade_type));
    order.prepay_ends = Some(after(turn.now, TWO_HOURS));
}

/// The table of most of these operations lets any integer pass.
pub(super) fn check_amount(field: &str, amount: i64) -> Result<(), Refusal> {
    if amount >= 1 {
        return Ok(());
    }
    Err(Refusal::field(Location::Body, field, amount.into(), "must be at least 1").under(&rules::ORDER_AMOUNT))
}

/// When an order that nobody has paid is closed.
pub(super) fn expiry(body: &Value, now: Timestamp) -> Result<Option<Timestamp>, Refusal> {
    let Some(sent) = text(body, "time_expire") else { return Ok(None) };
    let issue = match sent.parse::<Timestamp>() {
        Ok(expiry) if expiry > now => return Ok(Some(expiry)),
        Ok(_) => "lies in the past",
        Err(_) => "must be a time in RFC 3339",
    };
    Err(Refusal::field(Location::Body, "/time_expire", sent.into(), issue).under(&rules::TIME_EXPIRE))
}

fn payer(turn: &Turn<'_>, asked: &Asked<'_>, kind: OrderKind) -> Option<Payer> {
    let payer = asked.body.get("payer")?;
    if kind == OrderKind::Direct {
        return text(payer, "openid").map(Payer::new);
    }
    let sub_openid = text(payer, "sub_openid");
    let linked = sub_openid.and_then(|sub_openid| turn.ledger.linked(&asked.merchant.mchid, sub_openid));
    Payer::partner(text(payer, "sp_openid"), sub_openid, linked)
}

/// A body with the names of its payer and template beside the others, as other families have them.
pub(in super::super) fn flat(body: &Value) -> Value {
    let payer = body.get("payer").unwrap_or(&Value::Null);
    let contract = body.get("contract_info").unwrap_or(&Value::Null);
    Object::new()
        .copy(body, &["appid", "sp_appid", "sub_appid", "sub_mchid"])
        .copy(payer, &["openid", "sp_openid", "sub_openid"])
        .copy(contract, &["plan_id"])
        .into()
}

/// `prepay_id`; for a QR code, its content.
pub(super) fn prepay(turn: &mut Turn<'_>, trade_type: &str) -> Box<str> {
    if trade_type == "NATIVE" {
        return format!("weixin://wxpay/bizpayurl?pr={}", turn.draw.letters(9)).into();
    }
    let calendar = beijing_calendar(turn.now).strftime("%Y%m%d%H%M%S");
    format!("wx{calendar}{}0000", turn.draw.hex(16)).into()
}

/// What the payer opens, in the form of the order's kind.
pub(in super::super) fn answer(order: &Order, place: Place<'_>) -> Value {
    let prepay = order.prepay.as_deref().unwrap_or_default();
    match &*order.trade_type {
        "NATIVE" => json!({"code_url": prepay}),
        "MWEB" => {
            let world = place.world.map(|world| format!("&sandbox_world={world}")).unwrap_or_default();
            json!({"h5_url": format!("{}/pay/h5?prepay_id={prepay}{world}", place.url)})
        }
        _ => json!({"prepay_id": prepay}),
    }
}
