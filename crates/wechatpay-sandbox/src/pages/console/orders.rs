//! The orders, newest first; and one of them with its refunds.

use maud::{Markup, html};

use super::{
    contract::timeline,
    frame::{Section, View, time},
    list::{self, Asked},
    moments, route,
};
use crate::{
    control_error::ControlError,
    engine::order::{Order, OrderState},
    pages::{form::Form, money::Money, shell, visit::Visit},
    view::{OrderView, order_view},
};

const STATES: [OrderState; 7] = [
    OrderState::NotPay,
    OrderState::Accept,
    OrderState::Success,
    OrderState::Refund,
    OrderState::Closed,
    OrderState::Revoked,
    OrderState::PayError,
];

pub(super) fn view(visit: &Visit<'_>) -> View {
    let title = Section::Orders.name(visit);
    let asked = Asked::of(visit);
    let kinds = STATES.map(|state| (state.word(), state.word()));
    let (rows, last) = {
        let tenant = visit.cell.lock();
        let numbered = tenant.ledger.state.orders.iter().enumerate().rev();
        let newest = numbered.map(|(index, order)| (u64::try_from(index).unwrap_or(u64::MAX), order));
        let fitting = newest.filter(|(number, order)| asked.reaches(*number) && fits(&asked, order));
        list::page(fitting.map(|(number, order)| (number, order_view(order))))
    };
    let body = html! {
        h1 { (title) }
        (asked.form(visit, Section::Orders, &kinds))
        div #rows data-live {
            @if rows.is_empty() {
                (asked.none(visit, visit.say("No order yet: a deduction or a payment opens one.", "尚无订单：发起扣款或下单后产生。")))
            } @else {
                (table(visit, &rows))
            }
            (asked.pages(visit, Section::Orders, last))
        }
    };
    View::new(Section::Orders, title, body)
}

fn fits(asked: &Asked<'_>, order: &Order) -> bool {
    (asked.kind.is_empty() || order.state.word() == asked.kind)
        && asked.finds([
            &*order.out_trade_no,
            order.transaction_id.as_deref().unwrap_or_default(),
            &*order.mchid,
            order.sub_mchid.as_deref().unwrap_or_default(),
            order.combine.as_deref().unwrap_or_default(),
            order.contract.as_deref().unwrap_or_default(),
            order.payer.as_ref().map_or("", |payer| &*payer.openid),
        ])
}

fn money(order: &OrderView, minor: i64) -> String {
    Money { minor, currency: Some(&order.currency) }.to_string()
}

fn table(visit: &Visit<'_>, rows: &[OrderView]) -> Markup {
    html! {
        table.rows {
            thead { tr {
                th scope="col" { (visit.say("State", "状态")) }
                th scope="col" { (visit.say("Order", "订单")) }
                th.minor scope="col" { (visit.say("Merchant", "商户")) }
                th.side scope="col" { (visit.say("Opened", "创建时间")) }
            } }
            tbody {
                @for row in rows {
                    tr id=(format!("o{}-{}", row.owner(), row.out_trade_no)) {
                        td { (state(row.state)) }
                        td {
                            a.main href=(visit.link(&route::order(row.owner(), &row.out_trade_no))) {
                                (row.out_trade_no) " · " (money(row, row.amount)) }
                            div.quiet { (row.trade_type)
                                @if let Some(openid) = &row.openid { " · " (openid) }
                                @if !row.refunds.is_empty() { " · " (row.refunds.len()) " " (visit.say("refund(s)", "笔退款")) } }
                        }
                        td.minor { code { (row.owner()) } }
                        td.side { (time(&row.opened_time)) }
                    }
                }
            }
        }
    }
}

pub(in crate::pages) fn state(state: OrderState) -> Markup {
    let look = match state {
        OrderState::Success => "good",
        OrderState::NotPay | OrderState::Accept | OrderState::Refund => "warn",
        OrderState::PayError => "bad",
        OrderState::Closed | OrderState::Revoked => "plain",
    };
    html! { span.pill.(look) { (state.word()) } }
}

/// A payer pays an order that waits; gives the path to go on at.
pub(super) fn act(visit: &Visit<'_>, owner: &str, number: &str, form: &Form) -> Result<String, ControlError> {
    visit.world.pay(owner, number, form.value("openid"))?;
    Ok(route::order(owner, number))
}

pub(super) fn one(visit: &Visit<'_>, owner: &str, number: &str) -> Option<View> {
    let (order, mut moments) = {
        let tenant = visit.cell.lock();
        let (_, order) = tenant.ledger.order(owner, number)?;
        let mut moments = moments::of_order(visit, order);
        moments.extend(moments::told(visit, &tenant, |delivery| {
            let is = |name: &str, wanted: &str| moments::text_is(&delivery.payload, name, wanted);
            let combined = order.combine.as_deref().is_some_and(|combine| is("combine_out_trade_no", combine));
            delivery.mchid == *order.mchid && (combined || is("out_trade_no", number))
        }));
        (order_view(order), moments)
    };
    moments.sort_by_key(|moment| moment.at);
    let title = format!("{} {number}", visit.say("Order", "订单"));
    let body = html! {
        p.back { a href=(visit.link(Section::Orders.path())) { "← " (Section::Orders.name(visit)) } }
        h1 { (title) }
        section.card #order data-live { (facts(visit, &order)) }
        @if order.state == OrderState::NotPay { (pay(visit, owner, number)) }
        section.card {
            h2 { (visit.say("Timeline", "时间线")) }
            div #timeline data-live { (timeline(&moments)) }
        }
    };
    Some(View::new(Section::Orders, title, body))
}

fn facts(visit: &Visit<'_>, order: &OrderView) -> Markup {
    html! {
        p.verdict { (state(order.state)) " " strong { (money(order, order.amount)) } }
        dl.facts {
            div { dt { (visit.say("Merchant", "商户")) } dd { code { (order.mchid) }
                @if let Some(sub) = &order.sub_mchid { " / " code { (sub) } } } }
            @if let Some(combine) = &order.combine_out_trade_no {
                div { dt { (visit.say("Combined order", "合单商户订单号")) } dd { code { (combine) } } }
            }
            @if let Some(id) = &order.transaction_id {
                div { dt { (visit.say("Transaction", "微信支付订单号")) } dd { code { (id) } } }
            }
            @if let Some(contract) = &order.contract_id {
                div { dt { (visit.say("Contract", "协议")) } dd { a href=(visit.link(&route::contract(contract))) { (contract) } } }
            }
            div { dt { (visit.say("Trade type", "交易类型")) } dd { code { (order.trade_type) } } }
            @if let Some(openid) = &order.openid { div { dt { (visit.say("Payer", "用户")) } dd { code { (openid) } } } }
            @for refund in &order.refunds {
                div { dt { (visit.say("Refund", "退款")) } dd { code { (refund.out_refund_no) } " " (money(order, refund.amount))
                    " " (refund.state.word()) " " code { (refund.refund_id) } } }
            }
        }
    }
}

fn pay(visit: &Visit<'_>, owner: &str, number: &str) -> Markup {
    html! {
        form.card.act method="post" action=(visit.link(&route::order(owner, number))) {
            (shell::token(visit))
            h2 { (visit.say("Pay it, as the payer", "以用户身份支付")) }
            label { (visit.say("openid (optional)", "openid（可选）")) input type="text" name="openid" maxlength="128" autocomplete="off"
                value=(visit.typed(&[]).text("openid", "")); }
            button.primary { (visit.say("Pay", "支付")) }
        }
    }
}
