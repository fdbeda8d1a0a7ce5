//! Whether a fact may follow on a state: the published tables, and what is unique or limited.

use super::follow::deed;
use crate::{
    engine::{
        contract::{Contract, ContractState, Deed, Period, PeriodState, Terms},
        fact::{ContractChange, Fact, OrderChange, PeriodChange},
        order::{Order, OrderState, RefundState},
        state::Ledger,
    },
    family::FamilyId,
};

fn wrong(what: impl Into<String>) -> Result<(), String> {
    Err(what.into())
}

/// What can be judged by the state before a fact.
pub(super) fn before(ledger: &Ledger, fact: &Fact) -> Result<(), String> {
    match fact {
        Fact::Signed(contract) => signed(ledger, contract),
        Fact::OrderOpened(order) => opened(ledger, order),
        _ => Ok(()),
    }
}

fn signed(ledger: &Ledger, contract: &Contract) -> Result<(), String> {
    if !matches!(contract.state, ContractState::Signed | ContractState::SignFailed) {
        return wrong(format!("a contract begins as {:?}", contract.state));
    }
    let Some(session) = ledger.session_at(contract.session) else { return wrong("a contract comes of no session") };
    if !session.is_open(contract.signed) {
        return wrong(format!("a session that is {:?} was signed", session.fate));
    }
    let terms = &session.terms;
    check_number(ledger, terms)?;
    if contract.state.is_live() { check_limits(ledger, terms, contract) } else { Ok(()) }
}

fn deeds(ledger: &Ledger) -> impl Iterator<Item = Deed<'_>> {
    (0..u32::try_from(ledger.state.contracts.len()).unwrap()).filter_map(|index| ledger.deed(index))
}

/// A number that is burnt gets no second contract; that of a contract which was signed while paying is free once it has ended.
fn check_number(ledger: &Ledger, terms: &Terms) -> Result<(), String> {
    let space = terms.family.rules().space();
    let same = |deed: &Deed<'_>| {
        deed.terms.mchid == terms.mchid && deed.terms.family.rules().space() == space && deed.terms.code == terms.code
    };
    let burns = |deed: Deed<'_>| {
        deed.contract.state.is_live() || [deed.terms.family, terms.family].iter().any(|id| *id != FamilyId::Classic)
    };
    match deeds(ledger).filter(same).find(|deed| burns(*deed)) {
        Some(deed) => wrong(format!("the number {} has contract {}", terms.code, deed.contract.id)),
        None => Ok(()),
    }
}

fn check_limits(ledger: &Ledger, terms: &Terms, contract: &Contract) -> Result<(), String> {
    let family = terms.family.rules();
    let of_template: Vec<Deed<'_>> = deeds(ledger)
        .filter(|deed| deed.contract.state.is_live())
        .filter(|deed| deed.terms.mchid == terms.mchid && deed.terms.template == terms.template)
        .filter(|deed| deed.terms.family.rules().space() == family.space())
        .collect();
    let of_payer = of_template.iter().filter(|deed| deed.contract.payer.openid == contract.payer.openid).count();
    if of_payer >= usize::try_from(family.most_in_force()).unwrap() {
        return wrong(format!("{} has {of_payer} contracts already", contract.payer.openid));
    }
    if terms.user_code.is_some() && of_template.iter().any(|deed| deed.terms.user_code == terms.user_code) {
        return wrong(format!("the out_user_code {:?} has a contract already", terms.user_code));
    }
    Ok(())
}

fn opened(ledger: &Ledger, order: &Order) -> Result<(), String> {
    if matches!(order.state, OrderState::Refund | OrderState::Revoked) {
        return wrong(format!("an order begins as {:?}", order.state));
    }
    if ledger.order(order.owner(), &order.out_trade_no).is_some() {
        return wrong(format!("the number {} has an order already", order.out_trade_no));
    }
    if order.state.is_paid() { check_paid(ledger, order) } else { Ok(()) }
}

/// A period is paid once.
fn check_paid(ledger: &Ledger, order: &Order) -> Result<(), String> {
    let same =
        |other: &&Order| other.state.is_paid() && other.contract == order.contract && other.period == order.period;
    match ledger.state.orders.iter().find(same) {
        Some(other) if order.contract.is_some() && order.period.is_some() => {
            wrong(format!("period {:?} was paid by {}", order.period, other.out_trade_no))
        }
        _ => Ok(()),
    }
}

/// The thing that a fact changes, as it was.
pub(super) enum Before {
    Contract(Box<Contract>),
    Order(Box<Order>),
    Other,
}

impl Before {
    pub(super) fn of(ledger: &Ledger, fact: &Fact) -> Self {
        match fact {
            Fact::Contract { contract, .. } => {
                ledger.deed(*contract).map_or(Self::Other, |deed| Self::Contract(Box::new(deed.contract.clone())))
            }
            Fact::Order { order, .. } => {
                ledger.order_at(*order).map_or(Self::Other, |order| Self::Order(Box::new(order.clone())))
            }
            _ => Self::Other,
        }
    }

    /// No state follows another but by the published tables.
    pub(super) fn check(&self, ledger: &Ledger, fact: &Fact) -> Result<(), String> {
        match (self, fact) {
            (Self::Contract(old), Fact::Contract { contract, change }) => {
                contract_change(old, deed(ledger, *contract)?.contract, change)
            }
            (Self::Order(old), Fact::Order { order, change }) => {
                let Some(new) = ledger.order_at(*order) else { return wrong("an order is gone") };
                if matches!(change, OrderChange::Paid { .. }) {
                    let others = ledger.state.orders.iter().filter(|other| other.out_trade_no != new.out_trade_no);
                    let twice = others.filter(|other| other.state.is_paid() && new.period.is_some());
                    if twice.clone().any(|other| other.contract == new.contract && other.period == new.period) {
                        return wrong(format!("period {:?} is paid twice", new.period));
                    }
                }
                order_change(old, new, change)
            }
            (Self::Other, Fact::Contract { .. } | Fact::Order { .. }) => wrong("something changed that is not there"),
            _ => Ok(()),
        }
    }
}

fn contract_change(old: &Contract, new: &Contract, change: &ContractChange) -> Result<(), String> {
    let moves = matches!(
        change,
        ContractChange::Ended(_)
            | ContractChange::Pending { .. }
            | ContractChange::Undone
            | ContractChange::ToBeRenewed
    );
    if (moves || old.state != new.state) && !old.state.may_become(new.state) {
        return wrong(format!("contract {} went from {:?} to {:?}", old.id, old.state, new.state));
    }
    if !old.state.is_live() {
        return wrong(format!("contract {} changed when it was {:?}", old.id, old.state));
    }
    if let Some(record) = new.repayments.iter().find(|record| record.paid > record.amount) {
        return wrong(format!("of repayment {} more was paid than booked", record.out_record_id));
    }
    let ContractChange::Period { period, change } = change else { return Ok(()) };
    let find = |contract: &'_ Contract| contract.periods.iter().find(|found| found.id == *period).cloned();
    match (find(old), find(new)) {
        (Some(old), Some(new)) => period_change(&old, &new, change),
        _ => wrong(format!("there is no period {period}")),
    }
}

fn period_change(old: &Period, new: &Period, change: &PeriodChange) -> Result<(), String> {
    let fits = match change {
        PeriodChange::Amount(amount) => {
            matches!(old.state, PeriodState::NoScheduled) && *amount < old.amount && new.state == old.state
        }
        PeriodChange::Booked(booked) => old.state.may_become(new.state) && booked.amount == old.amount,
        // Only what is booked is deducted, and what is booked.
        PeriodChange::Paid(paid) => {
            old.state == PeriodState::Scheduled && old.booked.is_some_and(|booked| booked.amount == paid.amount)
        }
        PeriodChange::Unbooked | PeriodChange::Expired => old.state.may_become(new.state),
    };
    if fits { Ok(()) } else { wrong(format!("period {} went from {old:?} to {new:?}", old.id)) }
}

fn order_change(old: &Order, new: &Order, change: &OrderChange) -> Result<(), String> {
    let fits = match change {
        OrderChange::Prepared { .. } => old.state == OrderState::NotPay && new.state == OrderState::NotPay,
        OrderChange::Refunded { refund, state } => {
            let place = usize::try_from(*refund).unwrap();
            old.refunds.get(place).is_some_and(|refund| refund.state == RefundState::Processing)
                && *state != RefundState::Processing
                && new.state == OrderState::Refund
        }
        _ => old.state.may_become(new.state),
    };
    if !fits {
        return wrong(format!("order {} went from {:?} to {:?}", old.out_trade_no, old.state, new.state));
    }
    if new.refunded() > new.amount {
        return wrong(format!(
            "of order {} {} was refunded, {} was paid",
            old.out_trade_no,
            new.refunded(),
            new.amount
        ));
    }
    Ok(())
}
