//! What happened to a contract or an order, from the world's facts: the journal forgets, these do not.

use jiff::Timestamp;
use maud::{Markup, html};
use serde_json::Value;

use super::{
    notifications::{look, state},
    route,
};
use crate::{
    delivery::Delivery,
    engine::{
        contract::{Deed, Session},
        order::Order,
        state::Ledger,
    },
    pages::{money::Money, visit::Visit},
    tenant::Tenant,
};

/// So many orders and so many notifications of a contract are shown, the newest.
const MOST: usize = 200;

pub(super) struct Moment {
    pub(super) at: Timestamp,
    /// `past`, `good`, `bad`, `plain`, `warn`, or `ahead`.
    pub(super) look: &'static str,
    pub(super) what: Markup,
}

impl Moment {
    fn new(at: Timestamp, look: &'static str, what: Markup) -> Self {
        Self { at, look, what }
    }
}

pub(super) fn of_contract(visit: &Visit<'_>, tenant: &Tenant, deed: Deed<'_>, session: &Session) -> Vec<Moment> {
    let contract = deed.contract;
    let say = |english: &'static str, chinese: &'static str| html! { (visit.say(english, chinese)) };
    let mut moments = vec![
        Moment::new(
            session.opened,
            "past",
            html! {
            (visit.say("A session was opened: ", "创建签约会话：")) (session.terms.operation.title) },
        ),
        Moment::new(
            contract.signed,
            "good",
            html! {
            (visit.say("The payer confirmed: ", "用户确认签约：")) code { (contract.payer.openid) } },
        ),
    ];
    match &contract.ended {
        Some(ended) => moments.push(Moment::new(
            ended.at,
            "warn",
            html! {
            (visit.say("It ended: ", "协议终止：")) code { (ended.by.word()) }
            @if let Some(remark) = &ended.remark { " " (remark) } },
        )),
        None if contract.state.is_live() => {
            moments.push(Moment::new(contract.expires, "ahead", say("It ends by itself.", "协议到期。")));
        }
        None => {}
    }
    let pending = contract.insurance.as_ref().and_then(|book| book.pending_until);
    if let Some(until) = pending.filter(|_| contract.state == crate::engine::contract::ContractState::TerminatePending)
    {
        moments.push(Moment::new(until, "ahead", say("The payer's wish to end it becomes final.", "用户解约生效。")));
    }
    let orders =
        tenant.ledger.state.orders.iter().rev().filter(|order| order.contract.as_deref() == Some(&*contract.id));
    moments.extend(orders.take(MOST).flat_map(|order| of_order(visit, order)));
    moments.extend(told(visit, tenant, |delivery| match delivery.payload.get("contract_id") {
        Some(id) => id == &*contract.id,
        // combine-papay tells the number alone.
        None => {
            delivery.mchid == *deed.terms.mchid && text_is(&delivery.payload, "out_contract_code", &deed.terms.code)
        }
    }));
    moments
}

/// An order with its refunds.
pub(super) fn of_order(visit: &Visit<'_>, order: &Order) -> Vec<Moment> {
    let link =
        html! { a href=(visit.link(&route::order(order.owner(), &order.out_trade_no))) { (order.out_trade_no) } };
    let amount = Money { minor: order.amount, currency: Some(&order.currency) }.to_string();
    let mut moments = vec![Moment::new(
        order.opened,
        "past",
        html! {
        (visit.say("Order ", "订单 ")) (link) (visit.say(" was opened: ", " 创建：")) (amount) },
    )];
    if let Some(paid) = order.paid {
        moments.push(Moment::new(
            paid,
            "good",
            html! { (visit.say("Order ", "订单 ")) (link) (visit.say(" was paid: ", " 支付成功：")) (amount) },
        ));
    }
    if let Some(failure) = order.failure {
        let at = order.settles.unwrap_or(order.opened);
        moments.push(Moment::new(
            at,
            "bad",
            html! {
            (visit.say("Order ", "订单 ")) (link) (visit.say(" failed: ", " 失败：")) code { (failure.code()) } },
        ));
    }
    for refund in &order.refunds {
        let amount = Money { minor: refund.amount, currency: Some(&order.currency) }.to_string();
        moments.push(Moment::new(
            refund.done.unwrap_or(refund.created),
            "warn",
            html! {
            (visit.say("Refund ", "退款 ")) code { (refund.out_refund_no) } " " (amount) " " (refund.state.word()) },
        ));
    }
    moments
}

/// The notifications whose content is about something.
pub(super) fn told(visit: &Visit<'_>, tenant: &Tenant, about: impl Fn(&Delivery) -> bool) -> Vec<Moment> {
    let found = tenant.deliveries.entries().rev().filter(|delivery| about(delivery)).take(MOST);
    found.flat_map(|delivery| notified(visit, &tenant.ledger, delivery)).collect()
}

fn notified(visit: &Visit<'_>, ledger: &Ledger, delivery: &Delivery) -> Vec<Moment> {
    let link = html! { a href=(visit.link(&route::notification(delivery.number))) { (delivery.event_type) " #" (delivery.number) } };
    let notice = ledger.state.notices.get(&delivery.number);
    let created = notice.map(|notice| notice.created).or_else(|| delivery.at.parse().ok());
    let mut moments: Vec<_> = created
        .map(|at| Moment::new(at, look(delivery.state), html! { (link) " " (state(visit, delivery.state)) }))
        .into_iter()
        .collect();
    if let Some(next) = notice.and_then(|notice| notice.next) {
        moments.push(Moment::new(next, "ahead", html! { (visit.say("Next attempt of ", "下次发送 ")) (link) }));
    }
    moments
}

/// Whether a field says this.
pub(super) fn text_is(payload: &Value, name: &str, wanted: &str) -> bool {
    payload.get(name).and_then(Value::as_str) == Some(wanted)
}
