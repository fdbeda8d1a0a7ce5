//! Ordinary and combined orders, and their refunds.

use serde_json::{Value, json};
use wechatpay_spec::table::v3::{combine_transactions as combined, pay as table, refund as refunds};

use super::{
    super::{
        Mark::{OrderClosed, OrderOpened, OrderPaid, OrderReversed, RefundAbnormal, Refunded, Refunding, Told},
        Move, Script,
        world::World,
    },
    payers::{START, amount, order_number, user, with},
};
use crate::{
    clock::beijing,
    engine::{
        charge,
        order::{OrderKind, OrderState},
        payer::Payer,
    },
    merchant::MerchantKind::{Direct, EcommercePlatform, ServiceProvider},
};

pub(in super::super) static SCRIPT: Script = Script {
    begins: &[place, pay],
    moves: MOVES,
    start: START,
    steps: 16,
    reaches: &[
        (OrderOpened, 17_000),
        (OrderPaid, 9_000),
        (OrderClosed, 600),
        (OrderReversed, 100),
        (Refunding, 5_000),
        (Refunded, 5_000),
        (RefundAbnormal, 50),
        (Told, 13_000),
    ],
};

static MOVES: &[Move] = &[
    place,
    place,
    place_partner,
    place_combined,
    pay,
    pay,
    pay,
    pay,
    close,
    reverse,
    close_combined,
    refund,
    refund,
    refund,
    refund_partner,
    refund_combined,
];

/// The amount of all orders: a refund names it.
const TOTAL: i64 = 5;

pub(super) fn direct(world: &mut World) -> Value {
    json!({
        "appid": "wx1", "mchid": "1900000001", "description": "x", "out_trade_no": order_number(world),
        "notify_url": "https://a.example/p", "amount": {"total": TOTAL, "currency": "CNY"},
    })
}

pub(super) fn partner(world: &mut World) -> Value {
    json!({
        "sp_appid": "wxsp", "sp_mchid": "1900000002", "sub_mchid": "1", "description": "x",
        "out_trade_no": order_number(world), "notify_url": "https://a.example/p", "amount": {"total": TOTAL},
    })
}

fn place(world: &mut World) {
    let body = direct(world);
    match world.dice(3) {
        0 => world.call(Direct, &table::POST_TRANSACTIONS_NATIVE, &json!({}), &body),
        1 => {
            let body = with(body, "payer", json!({"openid": user(world)}));
            world.call(Direct, &table::POST_TRANSACTIONS_JSAPI, &json!({}), &body);
        }
        _ => {
            let expiry = beijing(world.now() + jiff::SignedDuration::from_mins(30));
            let body = with(body, "time_expire", expiry);
            world.call(Direct, &table::POST_TRANSACTIONS_APP, &json!({}), &body);
        }
    }
}

fn place_partner(world: &mut World) {
    let payer = json!({"sp_openid": user(world)});
    let body = with(partner(world), "payer", payer);
    world.call(ServiceProvider, &table::POST_PARTNER_TRANSACTIONS_JSAPI, &json!({}), &body);
}

fn place_combined(world: &mut World) {
    let (whole, first) = (world.dice(3), world.dice(3));
    let part = |number: u64| {
        json!({
            "mchid": "1900000003", "sub_mchid": "7", "out_trade_no": format!("part{number}"), "description": "x", "attach": "a",
            "amount": {"total_amount": TOTAL, "currency": "CNY"},
        })
    };
    let body = json!({
        "combine_appid": "wx1", "combine_mchid": "1900000003", "combine_out_trade_no": format!("whole{whole}"),
        "notify_url": "https://a.example/p", "sub_orders": [part(first), part(first + 1)],
    });
    world.call(EcommercePlatform, &combined::POST_NATIVE, &json!({}), &body);
}

/// A payer pays some order that waits for it.
pub(super) fn pay(world: &mut World) {
    let waiting: Vec<u32> = (0..)
        .zip(&world.ledger().state.orders)
        .filter(|(_, order)| order.state == OrderState::NotPay)
        .map(|(index, _)| index)
        .collect();
    let Some(index) = world.pick(&waiting).copied() else { return };
    let openid = user(world);
    world.note(|| format!("{openid} pays order {index}"));
    let _ = world.decide(|turn| {
        let order = turn.ledger.order_at(index).ok_or(())?;
        if order.prepay_ends.is_some_and(|ends| ends <= turn.now) {
            return Err(());
        }
        let payer = order.payer.clone().unwrap_or_else(|| Payer::new(&openid));
        charge::verdict(turn, &payer.openid).map_err(|_| ())?;
        charge::pay_as(turn, index, &payer.openid);
        Ok(())
    });
}

fn close(world: &mut World) {
    let named = json!({"out_trade_no": order_number(world)});
    let operation = &table::POST_TRANSACTIONS_OUT_TRADE_NO_OUT_TRADE_NO_CLOSE;
    world.call(Direct, operation, &named, &json!({"mchid": "1900000001"}));
}

fn reverse(world: &mut World) {
    let named = json!({"out_trade_no": order_number(world)});
    let body = json!({"sp_appid": "wxsp", "sp_mchid": "1900000002", "sub_mchid": "1"});
    let operation = &table::POST_PARTNER_TRANSACTIONS_OUT_TRADE_NO_OUT_TRADE_NO_REVERSE;
    world.call(ServiceProvider, operation, &named, &body);
}

fn close_combined(world: &mut World) {
    let (whole, first) = (world.dice(3), world.dice(3));
    let part = |number: u64| json!({"mchid": "1900000003", "sub_mchid": "7", "out_trade_no": format!("part{number}")});
    let body = json!({"combine_appid": "wx1", "sub_orders": [part(first), part(first + 1)]});
    let named = json!({"combine_out_trade_no": format!("whole{whole}")});
    world.call(EcommercePlatform, &combined::POST_OUT_TRADE_NO_COMBINE_OUT_TRADE_NO_CLOSE, &named, &body);
}

/// A refund of part of a paid order, or of an order that may not be there.
fn back(world: &mut World, kind: OrderKind, any: String) -> Value {
    let orders = world.ledger().state.orders.iter().filter(|order| order.kind == kind && order.state.is_paid());
    let paid: Vec<String> = orders.map(|order| order.out_trade_no.to_string()).collect();
    let number = world.pick(&paid).cloned().unwrap_or(any);
    json!({
        "out_trade_no": number, "out_refund_no": format!("back{}", world.dice(6)), "notify_url": "https://a.example/r",
        "amount": {"refund": amount(world, 5), "total": TOTAL, "currency": "CNY"},
    })
}

pub(super) fn refund(world: &mut World) {
    let any = order_number(world);
    let body = back(world, OrderKind::Direct, any);
    world.call(Direct, &refunds::POST_DOMESTIC_REFUNDS, &json!({}), &body);
}

fn refund_partner(world: &mut World) {
    let any = order_number(world);
    let body = with(back(world, OrderKind::Partner, any), "sub_mchid", "1");
    world.call(ServiceProvider, &refunds::POST_DOMESTIC_REFUNDS, &json!({}), &body);
}

fn refund_combined(world: &mut World) {
    let body = with(back(world, OrderKind::Combine, "part9".to_owned()), "sub_mchid", "7");
    world.call(EcommercePlatform, &refunds::POST_DOMESTIC_REFUNDS, &json!({}), &body);
}
