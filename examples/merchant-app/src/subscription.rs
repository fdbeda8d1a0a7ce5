//! What the shop knows of one subscription. Pure: what happens to it is a method, and the store makes it last.

use wechatpay::{
    Launch,
    papay::{Contract, ContractRef, Order, OrderState, Status},
};

use crate::plans::Plan;

#[derive(Debug, Clone)]
pub(crate) struct Subscription {
    /// Names it in URLs. Random, and worth nothing without the visitor's cookie.
    pub(crate) id: String,
    /// Whose it is.
    pub(crate) visitor: String,
    pub(crate) plan: &'static Plan,
    /// Names the contract to WeChat Pay.
    pub(crate) reference: ContractRef,
    /// What brings the payer to the signing page.
    pub(crate) launch: Launch,
    /// The newest that is known of the contract; `None` until somebody signs.
    pub(crate) contract: Option<Contract>,
    /// Nobody signed while the session was open. A late signature still counts.
    pub(crate) left: bool,
    pub(crate) deductions: Vec<Deduction>,
}

/// One period that was asked to be paid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Deduction {
    pub(crate) out_trade_no: String,
    pub(crate) state: DeductionState,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum DeductionState {
    /// The call is under way, or its outcome is unknown: ask, never deduct again.
    Open,
    Paid,
    /// Certainly not paid, and why.
    Failed(String),
}

impl Subscription {
    pub(crate) fn status(&self) -> &Status {
        self.contract.as_ref().map_or(&Status::NotSigned, |contract| &contract.status)
    }

    /// Takes in what a query or a notification tells. Their order does not matter.
    pub(crate) fn learn(&mut self, news: Contract) {
        let contract = match self.contract.take() {
            Some(known) => known.merge(news),
            None => news,
        };
        self.reference = contract.reference.clone();
        self.contract = Some(contract);
    }

    /// Begins the deduction of a period and gives its number (商户订单号), unless one is open or the contract does not allow it.
    pub(crate) fn begin_deduction(&mut self) -> Option<String> {
        let is_open = self.open_deduction().is_some();
        let code = self.reference.out_contract_code.as_deref().filter(|_| self.status().can_deduct() && !is_open)?;
        // One number a period: whoever tries twice asks for the same payment, and WeChat Pay takes the money once.
        let out_trade_no = format!("{code}p{}", self.deductions.len() + 1);
        self.deductions.push(Deduction { out_trade_no: out_trade_no.clone(), state: DeductionState::Open });
        Some(out_trade_no)
    }

    pub(crate) fn open_deduction(&self) -> Option<&Deduction> {
        self.deductions.iter().find(|deduction| deduction.state == DeductionState::Open)
    }

    /// Takes in the outcome of a deduction. What is paid stays paid.
    pub(crate) fn settle(&mut self, out_trade_no: &str, state: DeductionState) {
        let deduction = self.deductions.iter_mut().find(|deduction| deduction.out_trade_no == out_trade_no);
        if let Some(deduction) = deduction.filter(|deduction| deduction.state != DeductionState::Paid) {
            deduction.state = state;
        }
    }
}

impl From<&Order> for DeductionState {
    fn from(order: &Order) -> Self {
        match &order.state {
            state if state.is_paid() => Self::Paid,
            OrderState::Failed | OrderState::Closed | OrderState::Reversed => {
                Self::Failed(order.description.clone().unwrap_or_else(|| "未扣款".into()))
            }
            _ => Self::Open,
        }
    }
}

#[cfg(test)]
mod tests {
    use wechatpay::{
        Launch,
        papay::{Contract, ContractRef, Status},
    };

    use super::{DeductionState, Subscription};
    use crate::plans::PLANS;

    fn subscription() -> Subscription {
        let (id, visitor) = ("1".into(), "2".into());
        let reference = ContractRef::global("wxd678efh567hg6787", 12535, "c1");
        let launch = Launch::Redirect { url: "https://example.com".into() };
        let (contract, left, deductions) = (None, false, Vec::new());
        Subscription { id, visitor, plan: &PLANS[0], reference, launch, contract, left, deductions }
    }

    fn news(status: &str, as_of: &str) -> Contract {
        let reference = serde_json::to_value(subscription().reference).unwrap();
        serde_json::from_value(serde_json::json!({ "reference": reference, "status": status, "as_of": as_of })).unwrap()
    }

    #[test]
    fn what_ended_stays_ended_in_whatever_order_it_is_told() {
        let mut subscription = subscription();
        subscription.learn(news("TERMINATED", "2026-01-02T00:00:00+08:00"));
        subscription.learn(news("SIGNED", "2026-01-01T00:00:00+08:00"));
        assert_eq!(*subscription.status(), Status::Terminated);
    }

    #[test]
    fn nothing_is_deducted_without_a_contract_or_while_an_outcome_is_unknown() {
        let mut subscription = subscription();
        assert_eq!(subscription.begin_deduction(), None);
        subscription.learn(news("SIGNED", "2026-01-01T00:00:00+08:00"));
        assert_eq!(subscription.begin_deduction().as_deref(), Some("c1p1"));
        assert_eq!(subscription.begin_deduction(), None, "the first is open");
        subscription.settle("c1p1", DeductionState::Paid);
        assert_eq!(subscription.begin_deduction().as_deref(), Some("c1p2"));
    }

    #[test]
    fn what_is_paid_stays_paid() {
        let mut subscription = subscription();
        subscription.learn(news("SIGNED", "2026-01-01T00:00:00+08:00"));
        subscription.begin_deduction();
        subscription.settle("c1p1", DeductionState::Paid);
        subscription.settle("c1p1", DeductionState::Failed("too late".into()));
        assert_eq!(subscription.deductions[0].state, DeductionState::Paid);
    }
}
