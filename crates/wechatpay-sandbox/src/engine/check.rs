//! What an imported state must hold before anything is built on it: an export may have been changed by hand.

use super::state::State;
use crate::{faults, merchant::KeyMode};

/// No counter and no amount comes near the end of its type.
const MOST: i64 = 1 << 52;

impl State {
    /// Says in words what cannot be.
    pub(crate) fn check(&self) -> Result<(), String> {
        let count = |number: u64, what: &str| match i64::try_from(number) {
            Ok(number) if number < MOST => Ok(()),
            _ => Err(format!("{what} is {number}, which no world reaches")),
        };
        count(self.facts, "facts")?;
        count(self.notices_written, "notices_written")?;
        faults::check(&self.faults)?;
        for (number, notice) in &self.notices {
            if notice.number != *number || notice.number > self.notices_written || notice.attempts > 1_000_000 {
                return Err(format!("notice {number} has another number or too many attempts"));
            }
        }
        for contract in &self.contracts {
            let session = usize::try_from(contract.session).unwrap_or(usize::MAX);
            if session >= self.sessions.len() {
                return Err(format!(
                    "contract {} comes of session {}, which is not there",
                    contract.id, contract.session
                ));
            }
            if contract.periods.iter().any(|period| !is_amount(period.amount)) {
                return Err(format!("contract {} has a period with an amount that cannot be", contract.id));
            }
        }
        for order in &self.orders {
            let amounts = order.refunds.iter().map(|refund| refund.amount).chain([order.amount]);
            if !amounts.into_iter().all(is_amount) || order.refunded() > order.amount {
                return Err(format!("order {} has an amount that cannot be", order.out_trade_no));
            }
        }
        let share = |keys: &KeyMode| matches!(keys, KeyMode::Mixed(share) if *share > 100);
        match self.keys.iter().find(|(_, keys)| share(keys)) {
            Some((mchid, _)) => Err(format!("the share of {mchid}'s keys is above 100")),
            None => Ok(()),
        }
    }
}

fn is_amount(amount: i64) -> bool {
    (0..MOST).contains(&amount)
}
