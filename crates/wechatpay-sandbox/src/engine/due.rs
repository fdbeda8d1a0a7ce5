//! What happens by itself when its time has come.

use jiff::Timestamp;

use super::{
    agenda::Due,
    charge,
    contract::{ContractState, EndedBy, PeriodState},
    fact::{Attempted, ContractChange, Fact, PeriodChange},
    notice::{Outcome, Then, Wish},
    order::{OrderState, RefundState},
    state::Ledger,
    turn::Turn,
};
use crate::chaos;

/// The facts of something that is due at `now`; none when it has become moot. Attempts are not decided here: they need a receiver.
pub(crate) fn facts(ledger: &Ledger, due: Due, now: Timestamp) -> Vec<Fact> {
    let mut turn = Turn::new(ledger, now);
    match due {
        Due::Expiry { contract } => expire(&mut turn, contract),
        Due::PeriodEnd { contract, period } => end_period(&mut turn, contract, period),
        Due::PendingEnd { contract } => end_pending(&mut turn, contract),
        Due::Settlement { order } => charge::settle(&mut turn, order),
        Due::RefundEnd { order, refund } => charge::refund(&mut turn, order, refund),
        Due::Attempt { .. } => {}
    }
    turn.into_facts()
}

/// Whether nothing will ever come of an entry: what it speaks of has been decided, or has an entry at another time.
pub(crate) fn is_moot(ledger: &Ledger, due: Due, at: Timestamp) -> bool {
    let contract = |index| ledger.deed(index).map(|deed| deed.contract).filter(|contract| contract.state.is_live());
    let place = |index: u32| usize::try_from(index).unwrap_or(usize::MAX);
    match due {
        Due::Expiry { contract: index } => contract(index).is_none_or(|contract| contract.expires > at),
        Due::PeriodEnd { contract: index, period } => {
            let open = |state| matches!(state, PeriodState::NoScheduled | PeriodState::Scheduled);
            let found = contract(index).and_then(|contract| contract.periods.iter().find(|found| found.id == period));
            found.is_none_or(|found| !open(found.state))
        }
        Due::PendingEnd { contract: index } => {
            contract(index).is_none_or(|contract| contract.state != ContractState::TerminatePending)
        }
        Due::Settlement { order } => {
            let open = |state| matches!(state, OrderState::Accept | OrderState::NotPay);
            ledger.order_at(order).is_none_or(|order| !open(order.state))
        }
        Due::RefundEnd { order, refund } => {
            let found = ledger.order_at(order).and_then(|order| order.refunds.get(place(refund)));
            found.is_none_or(|found| found.state != RefundState::Processing)
        }
        Due::Attempt { notice } => ledger.state.notices.get(&notice).is_none_or(|notice| notice.next != Some(at)),
    }
}

fn expire(turn: &mut Turn<'_>, contract: u32) {
    let Some(deed) = turn.ledger.deed(contract) else { return };
    if deed.contract.state.is_live() && deed.contract.expires <= turn.now {
        turn.end(contract, EndedBy::System, None);
    }
}

/// A deduction that was accepted in time is waited for.
fn end_period(turn: &mut Turn<'_>, contract: u32, period: u32) {
    let Some(deed) = turn.ledger.deed(contract) else { return };
    let last = turn.ledger.last_order(&deed.contract.id);
    if !last.is_some_and(|order| order.state == OrderState::Accept && order.period == Some(period)) {
        miss_period(turn, contract, period);
    }
}

/// A deduction failed: its period may be over already, and may have waited for it alone.
pub(super) fn failed_late(turn: &mut Turn<'_>, order: u32) {
    let Some(order) = turn.ledger.order_at(order) else { return };
    let Some((index, deed)) = order.contract.as_deref().and_then(|id| turn.ledger.contract(id)) else { return };
    let Some(period) = deed.contract.periods.iter().find(|period| Some(period.id) == order.period) else { return };
    if deed.terms.family.rules().period_ends(period).is_some_and(|end| end <= turn.now) {
        miss_period(turn, index, period.id);
    }
}

fn miss_period(turn: &mut Turn<'_>, contract: u32, period: u32) {
    let Some(deed) = turn.ledger.deed(contract) else { return };
    let open = |state| matches!(state, PeriodState::NoScheduled | PeriodState::Scheduled);
    let found = deed.contract.periods.iter().find(|found| found.id == period && open(found.state));
    if found.is_none() || !deed.contract.state.is_live() {
        return;
    }
    turn.change(contract, ContractChange::Period { period, change: PeriodChange::Expired });
    deed.terms.family.rules().missed(turn, contract, period);
}

fn end_pending(turn: &mut Turn<'_>, contract: u32) {
    let Some(deed) = turn.ledger.deed(contract) else { return };
    let Some(book) = deed.contract.insurance.as_deref() else { return };
    let is_over = book.pending_until.is_some_and(|until| until <= turn.now);
    if deed.contract.state == ContractState::TerminatePending && is_over {
        turn.end(contract, EndedBy::User, book.pending_remark.clone());
    }
}

/// The facts of an attempt that was made at `now`.
pub(crate) fn attempted(ledger: &Ledger, attempt: Attempted, now: Timestamp) -> Vec<Fact> {
    let mut turn = Turn::new(ledger, now);
    let Some(notice) = ledger.state.notices.get(&attempt.notice) else { return Vec::new() };
    let outcome = attempt.outcome;
    let state = &ledger.state;
    let put_off = chaos::put_off(&state.settings.chaos, state.seed, notice.number, notice.attempts.saturating_add(1));
    let next = notice.again(outcome, now).map(|next| next.checked_add(put_off).unwrap_or(next));
    turn.record(Fact::Attempted(Box::new(Attempted { next, ..attempt })));
    let first = notice.attempts == 0;
    match &notice.then {
        Some(Then::EndIfAccepted(wish)) if first && outcome == Outcome::Accepted => payer_ends(&mut turn, wish),
        Some(Then::End(wish)) if first => payer_ends(&mut turn, wish),
        _ => {}
    }
    turn.into_facts()
}

fn payer_ends(turn: &mut Turn<'_>, wish: &Wish) {
    if let Some((index, deed)) = turn.ledger.contract(&wish.contract)
        && deed.contract.state.is_live()
    {
        deed.terms.family.rules().payer_ends(turn, index, wish.remark.as_deref());
    }
}
