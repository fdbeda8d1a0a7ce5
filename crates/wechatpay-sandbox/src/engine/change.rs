//! How a change alters the thing that it is about: the same for the ledger and for a turn that looks ahead.

use jiff::Timestamp;

use super::{
    contract::{Contract, ContractState, Period, PeriodState},
    fact::{ContractChange, OrderChange, PeriodChange},
    order::{Order, OrderState},
};

impl Contract {
    pub(super) fn alter(&mut self, change: &ContractChange) {
        match change {
            ContractChange::Ended(ended) => {
                self.state = ContractState::Terminated;
                self.ended = Some(Box::new(ended.clone()));
            }
            ContractChange::Pending { until, remark } => {
                self.state = ContractState::TerminatePending;
                let book = self.insurance.get_or_insert_default();
                book.pending_until = Some(*until);
                book.pending_remark.clone_from(remark);
            }
            ContractChange::Undone => {
                self.state = ContractState::Signed;
                let book = self.insurance.get_or_insert_default();
                book.pending_until = None;
                book.pending_remark = None;
            }
            ContractChange::ToBeRenewed => self.state = ContractState::ToBeRenewed,
            ContractChange::Renewed { periods, expires } => {
                self.state = ContractState::Signed;
                self.periods.extend(periods.iter().cloned());
                self.expires = expires.unwrap_or(self.expires);
            }
            ContractChange::Period { period, change } => {
                if let Some(period) = self.periods.iter_mut().find(|found| found.id == *period) {
                    period.alter(change);
                }
            }
            ContractChange::Noticed(notice) => self.notice = Some(Box::new(notice.clone())),
            ContractChange::NoticeUsed => {
                if let Some(notice) = &mut self.notice {
                    notice.used = true;
                }
            }
            ContractChange::Insurance(book) => self.insurance = Some(Box::new(book.clone())),
            ContractChange::Repayment(repayment) => self.repayments.push((**repayment).clone()),
            ContractChange::Repaid { out_record_id, amount } => {
                if let Some(found) = self.repayments.iter_mut().find(|found| found.out_record_id == *out_record_id) {
                    found.paid = found.paid.saturating_add(*amount);
                }
            }
        }
    }
}

impl Period {
    fn alter(&mut self, change: &PeriodChange) {
        match change {
            PeriodChange::Booked(booked) => {
                self.state = PeriodState::Scheduled;
                self.booked = Some(*booked);
            }
            PeriodChange::Unbooked => {
                self.state = PeriodState::NoScheduled;
                self.booked = None;
            }
            PeriodChange::Paid(paid) => {
                self.state = PeriodState::Paid;
                self.paid = Some(*paid);
            }
            PeriodChange::Expired => {
                self.state = PeriodState::Expired;
                self.booked = None;
            }
            PeriodChange::Amount(amount) => self.amount = *amount,
        }
    }
}

impl Order {
    pub(super) fn alter(&mut self, change: &OrderChange, now: Timestamp) {
        match change {
            OrderChange::Paid { transaction_id, payer } => {
                self.state = OrderState::Success;
                self.paid = Some(now);
                self.transaction_id = Some(transaction_id.clone());
                if payer.is_some() {
                    self.payer.clone_from(payer);
                }
            }
            OrderChange::Prepared { prepay, ends } => {
                self.prepay = Some(prepay.clone());
                self.prepay_ends = Some(*ends);
            }
            OrderChange::Failed(failure) => {
                self.state = OrderState::PayError;
                self.failure = Some(*failure);
            }
            OrderChange::Closed => self.state = OrderState::Closed,
            OrderChange::Revoked => self.state = OrderState::Revoked,
            OrderChange::Refunding(refund) => {
                self.state = OrderState::Refund;
                self.refunds.push((**refund).clone());
            }
            OrderChange::Refunded { refund, state } => {
                let place = usize::try_from(*refund).unwrap_or(usize::MAX);
                if let Some(refund) = self.refunds.get_mut(place) {
                    refund.state = *state;
                    refund.done = Some(now);
                }
            }
        }
    }
}
