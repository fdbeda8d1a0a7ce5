//! A payer's orders: those that wait to be paid, and all others with their refunds.

use maud::{Markup, html};

use super::{
    all, deed,
    holdings::{Bill, Holdings},
};
use crate::pages::{console, money::Money, visit::Visit};

/// Orders that this payer may pay now.
pub(super) fn waiting(visit: &Visit<'_>, openid: &str, bills: &[Bill]) -> Markup {
    html! {
        @if !bills.is_empty() {
            h2 { (visit.say("To be paid", "待支付")) " " span.quiet { (bills.len()) } }
            @for bill in bills {
                section.card {
                    (bill_of(visit, bill))
                    @if !bill.is_named {
                        p.note { (visit.say("The order names no payer: whoever has its code may pay.", "订单未指定用户，任何人均可支付。")) }
                    }
                    (deed(visit, openid, &[("owner", bill.view.owner()), ("number", &bill.view.out_trade_no)], &html! {
                        button.primary name="do" value="pay" { (visit.say("Pay ", "支付 ")) (money(bill, bill.view.amount)) }
                    }))
                }
            }
        }
    }
}

pub(super) fn section(visit: &Visit<'_>, openid: &str, holdings: &Holdings) -> Markup {
    html! {
        h2 { (visit.say("Orders", "订单")) " " span.quiet { (holdings.orders.len()) @if holdings.more_orders { "+" } } }
        @if holdings.orders.is_empty() {
            p.note { (visit.say("None: nothing was deducted from this payer, and nothing was paid.", "暂无扣款或支付记录。")) }
        } @else {
            ul.card.bills { @for bill in &holdings.orders { li { (bill_of(visit, bill)) } } }
        }
        @if holdings.more_orders {
            p { a href=(all(visit, "orders", openid)) { (visit.say("Older orders, in the console", "在控制台查看更早的订单")) } }
        }
    }
}

fn money(bill: &Bill, minor: i64) -> String {
    Money { minor, currency: Some(&bill.view.currency) }.to_string()
}

fn bill_of(visit: &Visit<'_>, bill: &Bill) -> Markup {
    let order = &bill.view;
    html! {
        p.bill { strong { (money(bill, order.amount)) } " " (console::order_state(order.state)) }
        @if let Some(what) = &bill.description { p { (what) } }
        p.quiet {
            a href=(visit.link(&console::order_path(bill.view.owner(), &order.out_trade_no))) { (order.out_trade_no) }
            " · " (bill.view.owner()) " · " (console::time(order.success_time.as_ref().unwrap_or(&order.opened_time)))
        }
        @if let Some((code, words)) = bill.failure { p.failure { code { (code) } " " span lang="zh-CN" { (words) } } }
        @for refund in &order.refunds {
            p.refund { (visit.say("Refund ", "退款 ")) strong { (money(bill, refund.amount)) } " " code { (refund.state.word()) } " "
                span.quiet { (refund.out_refund_no) } }
        }
    }
}
