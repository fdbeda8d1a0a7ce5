//! Money: what a payer is charged, when that is decided, and what goes back.

use jiff::{SignedDuration, Timestamp};

use super::{
    contract::Paid,
    due,
    fact::{ContractChange, Fact, OrderChange, PeriodChange},
    life,
    order::{Failure, Order, OrderState, RefundState},
    party::Persona,
    payer::Payer,
    rules,
    turn::Turn,
};
use crate::{family, refusal::Refusal};

/// How long a slow payer takes.
const SLOW: SignedDuration = SignedDuration::from_mins(10);

/// Whether a payer's money comes.
pub(crate) fn verdict(turn: &Turn<'_>, openid: &str) -> Result<(), Failure> {
    match turn.ledger.persona(openid) {
        Persona::Empty => Err(Failure::NotEnough),
        Persona::Frozen => Err(Failure::AccountAbnormal),
        Persona::OverLimit => Err(Failure::OverLimit),
        Persona::Rich | Persona::Slow | Persona::WrongUser => Ok(()),
    }
}

/// A synchronous refusal of a payer's money.
pub(crate) fn cannot_pay(failure: Failure) -> Refusal {
    Refusal::forbidden(failure.code(), format!("{}: the payer of this contract cannot pay", failure.words()))
        .under(&rules::PAYER_CANNOT_PAY)
}

/// A new number of WeChat Pay's for an order.
pub(crate) fn transaction_id(turn: &mut Turn<'_>) -> Box<str> {
    format!("4200{}", turn.draw.digits(24)).into()
}

/// When something of this payer's is decided: at once, or after a while if the payer is slow.
pub(crate) fn settles(turn: &Turn<'_>, payer: Option<&Payer>) -> Timestamp {
    let slow = payer.is_some_and(|payer| turn.ledger.persona(&payer.openid) == Persona::Slow);
    let wait = if slow { SLOW } else { SignedDuration::ZERO };
    turn.now.checked_add(wait).unwrap_or(Timestamp::MAX)
}

/// Accepts a deduction that is decided later.
pub(crate) fn accept(turn: &mut Turn<'_>, mut order: Order) {
    order.settles = Some(settles(turn, order.payer.as_ref()));
    order.state = OrderState::Accept;
    turn.record(Fact::OrderOpened(Box::new(order)));
}

/// What becomes of an order in the moment of signing. `fails`: the signing fails for another reason than money.
pub(crate) fn while_signing(turn: &mut Turn<'_>, order: Order, fails: bool) -> Order {
    if fails {
        return Order { state: OrderState::Closed, ..order };
    }
    let openid = order.payer.as_ref().map(|payer| payer.openid.clone()).unwrap_or_default();
    match verdict(turn, &openid) {
        Err(failure) => Order { state: OrderState::PayError, failure: Some(failure), ..order },
        Ok(()) => {
            let transaction_id = Some(transaction_id(turn));
            Order { state: OrderState::Success, paid: Some(turn.now), transaction_id, ..order }
        }
    }
}

/// Decides an accepted deduction, or closes an order that nobody has paid in time.
pub(crate) fn settle(turn: &mut Turn<'_>, index: u32) {
    let Some(order) = turn.ledger.order_at(index) else { return };
    match order.state {
        OrderState::NotPay => return turn.change_order(index, OrderChange::Closed),
        OrderState::Accept => {}
        _ => return,
    }
    let contract = order.contract.as_deref().and_then(|id| turn.ledger.contract(id));
    let ended = contract.is_some_and(|(_, deed)| !deed.contract.state.is_live());
    let openid = order.payer.as_ref().map(|payer| payer.openid.clone()).unwrap_or_default();
    let verdict = if ended { Err(Failure::ContractEnded) } else { verdict(turn, &openid) };
    match verdict {
        Ok(()) => pay(turn, index),
        Err(failure) => fail(turn, index, failure),
    }
}

/// The payer's money has come.
fn pay(turn: &mut Turn<'_>, index: u32) {
    let payer = turn.ledger.order_at(index).and_then(|order| order.payer.clone());
    paid_by(turn, index, payer);
}

/// A payer has paid an order that waited for one. The parts of a combined order are paid together and told once.
pub(crate) fn pay_as(turn: &mut Turn<'_>, index: u32, openid: &str) {
    let Some(order) = turn.ledger.order_at(index) else { return };
    let named = order.payer.clone();
    let payer = named.filter(|payer| payer.is_called(openid)).unwrap_or_else(|| Payer::new(openid));
    let parts = match &order.combine {
        Some(combine) => turn.ledger.combined(&order.mchid, combine).iter().map(|(part, _)| *part).collect(),
        None => vec![index],
    };
    for part in &parts {
        let transaction_id = transaction_id(turn);
        turn.change_order(*part, OrderChange::Paid { transaction_id, payer: Some(payer.clone()) });
    }
    let Some(first) = parts.first().and_then(|part| turn.order(*part)) else { return };
    tell(turn, &first);
    if let Some(prepay) = &first.prepay {
        life::sign_by_paying(turn, prepay, payer);
    }
}

fn paid_by(turn: &mut Turn<'_>, index: u32, payer: Option<Payer>) {
    let transaction_id = transaction_id(turn);
    turn.change_order(index, OrderChange::Paid { transaction_id, payer });
    let Some(order) = turn.order(index) else { return };
    tell(turn, &order);
    after_payment(turn, &order);
}

fn fail(turn: &mut Turn<'_>, index: u32, failure: Failure) {
    turn.change_order(index, OrderChange::Failed(failure));
    if let Some(order) = turn.order(index) {
        tell(turn, &order);
    }
    due::failed_late(turn, index);
}

/// What a payment does to the contract that it came from.
pub(crate) fn after_payment(turn: &mut Turn<'_>, order: &Order) {
    let Some((index, deed)) = order.contract.as_deref().and_then(|id| turn.ledger.contract(id)) else { return };
    let family = deed.terms.family.rules();
    if let Some(period) = order.period {
        let paid = Paid { amount: order.amount, date: turn.today() };
        turn.change(index, ContractChange::Period { period, change: PeriodChange::Paid(paid) });
    }
    if deed.contract.notice.is_some() {
        turn.change(index, ContractChange::NoticeUsed);
    }
    family.paid(turn, index, order);
}

/// Tells what was decided about an order, where its family tells it.
pub(crate) fn tell(turn: &mut Turn<'_>, order: &Order) {
    let (Some(url), Some((telling, pace))) = (&order.notify_url, family::transaction::told(turn, order)) else {
        return;
    };
    turn.tell_so(&order.mchid, url, &telling, pace, None);
}

/// Decides a refund.
pub(crate) fn refund(turn: &mut Turn<'_>, order: u32, refund: u32) {
    let Some(found) = turn.ledger.order_at(order) else { return };
    let Some(back) = usize::try_from(refund).ok().and_then(|refund| found.refunds.get(refund)) else { return };
    if back.state != RefundState::Processing {
        return;
    }
    let openid = found.payer.as_ref().map(|payer| &*payer.openid).unwrap_or_default();
    let frozen = turn.ledger.persona(openid) == Persona::Frozen;
    let state = if frozen { RefundState::Abnormal } else { RefundState::Success };
    let done = super::order::Refund { state, done: Some(turn.now), ..back.clone() };
    turn.change_order(order, OrderChange::Refunded { refund, state });
    if let (Some(url), Some(telling)) = (&done.notify_url, family::refund::told(found, &done)) {
        turn.tell(&found.mchid, url, &telling);
    }
}
