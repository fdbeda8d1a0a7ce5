//! An order ends without money.

use super::{
    super::{Asked, Reply, transaction},
    place::closed,
};
use crate::{
    engine::{
        fact::OrderChange,
        order::OrderState,
        rules::{self, Rule},
        turn::Turn,
    },
    fields::{Object, text},
    refusal::Refusal,
};

pub(super) fn close(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Reply, Refusal> {
    let (index, order) = transaction::find_by_number(turn, asked)?;
    check_unpaid(order.state, &rules::CLOSE_PAID)?;
    turn.change_order(index, OrderChange::Closed);
    Ok(Reply::Empty)
}

pub(super) fn reverse(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Reply, Refusal> {
    let (index, order) = transaction::find_by_number(turn, asked)?;
    check_unpaid(order.state, &rules::REVERSE_UNPAID)?;
    turn.change_order(index, OrderChange::Revoked);
    let answer = Object::new().copy(asked.body, &["appid", "mchid", "sp_appid", "sp_mchid", "sub_appid", "sub_mchid"]);
    Ok(answer.with_some("out_trade_no", text(asked.named, "out_trade_no")).into())
}

/// Only an order that waits for its payer can end so.
pub(super) fn check_unpaid(state: OrderState, rule: &'static Rule) -> Result<(), Refusal> {
    match state {
        OrderState::NotPay => Ok(()),
        OrderState::Closed | OrderState::Revoked => Err(closed()),
        state => {
            Err(Refusal::invalid(format!("无效请求: 订单状态不允许此操作: the order is {}", state.word())).under(rule))
        }
    }
}
