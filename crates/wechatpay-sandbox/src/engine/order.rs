//! Orders: deductions from a contract, and ordinary payments.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{json::Json, operation::Named as Op, payer::Payer};

/// An order.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Order {
    pub(crate) kind: OrderKind,
    pub(crate) operation: Op,
    /// Who called: the merchant, service provider, platform or institution.
    pub(crate) mchid: Box<str>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) sub_mchid: Option<Box<str>>,
    pub(crate) out_trade_no: Box<str>,
    /// The combined order that it is a part of (`combine_out_trade_no`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) combine: Option<Box<str>>,
    /// The contract that pays.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) contract: Option<Box<str>>,
    /// The contract's period that is paid.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) period: Option<u32>,
    /// `prepay_id`, or what stands for it: `code_url`, `h5_url`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) prepay: Option<Box<str>>,
    /// First instant at which `prepay` is no longer good for paying.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) prepay_ends: Option<Timestamp>,
    /// In 分, or the currency's own minor unit.
    pub(crate) amount: i64,
    pub(crate) currency: Box<str>,
    /// The words of `trade_type`: `PAP`, `AUTH`, `JSAPI`, …
    pub(crate) trade_type: Box<str>,
    pub(crate) state: OrderState,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) transaction_id: Option<Box<str>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) payer: Option<Payer>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) failure: Option<Failure>,
    pub(crate) opened: Timestamp,
    /// When it is decided by itself: a deduction is made, an order that nobody paid is closed. `None`: a payer or nobody decides.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) settles: Option<Timestamp>,
    /// When it was paid.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) paid: Option<Timestamp>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) notify_url: Option<Box<str>>,
    /// The request, or the part of it that is this order.
    pub(crate) body: Json,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) refunds: Vec<Refund>,
}

impl Order {
    /// What has been refunded or is on its way back.
    pub(crate) fn refunded(&self) -> i64 {
        self.refunds
            .iter()
            .filter(|refund| refund.state != RefundState::Closed)
            .fold(0_i64, |sum, refund| sum.saturating_add(refund.amount))
    }

    /// What numbers of orders are unique among.
    pub(crate) fn owner(&self) -> &str {
        self.sub_mchid.as_deref().unwrap_or(&self.mchid)
    }
}

/// Which words an order speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum OrderKind {
    /// `/v3/pay/…` and deductions of a direct merchant.
    Direct,
    /// `/v3/pay/partner/…` and deductions of a service provider.
    Partner,
    /// A part of a combined order.
    Combine,
    Global,
    Edu,
    EduSchool,
    Credit,
}

/// The state of an order, whatever its family calls it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum OrderState {
    /// Nobody has paid yet.
    #[serde(rename = "NOTPAY")]
    NotPay,
    /// A deduction is accepted and not decided yet.
    Accept,
    /// Paid.
    Success,
    /// Paid, and a refund was made.
    Refund,
    /// Closed before it was paid.
    Closed,
    /// Reversed before it was paid.
    Revoked,
    /// A deduction failed.
    #[serde(rename = "PAYERROR")]
    PayError,
}

impl OrderState {
    /// The word of `trade_state` in the answer to a query.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::NotPay => "NOTPAY",
            Self::Accept => "ACCEPT",
            Self::Success => "SUCCESS",
            Self::Refund => "REFUND",
            Self::Closed => "CLOSED",
            Self::Revoked => "REVOKED",
            Self::PayError => "PAYERROR",
        }
    }

    /// Whether a state may follow another.
    #[cfg(test)]
    pub(crate) fn may_become(self, next: Self) -> bool {
        use OrderState::{Accept, Closed, NotPay, PayError, Refund, Revoked, Success};
        matches!((self, next), (NotPay | Accept, Success | Closed | Revoked | PayError) | (Success | Refund, Refund))
    }

    /// Whether money has moved.
    #[must_use]
    pub fn is_paid(self) -> bool {
        matches!(self, Self::Success | Self::Refund)
    }
}

/// Why a payer's money did not come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Failure {
    /// `NOT_ENOUGH`.
    NotEnough,
    /// `USER_ACCOUNT_ABNORMAL`.
    AccountAbnormal,
    /// `RULE_LIMIT`.
    OverLimit,
    /// The contract ended before the deduction was decided.
    ContractEnded,
}

impl Failure {
    /// The error code of a synchronous refusal.
    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::NotEnough => "NOT_ENOUGH",
            Self::AccountAbnormal => "USER_ACCOUNT_ABNORMAL",
            Self::OverLimit => "RULE_LIMIT",
            Self::ContractEnded => "CONTRACT_NOT_EXIST",
        }
    }

    /// The words of `trade_state_desc`.
    pub(crate) fn words(self) -> &'static str {
        match self {
            Self::NotEnough => "余额不足",
            Self::AccountAbnormal => "用户账户异常",
            Self::OverLimit => "超出限额",
            Self::ContractEnded => "协议已解约",
        }
    }
}

/// A refund of an order.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Refund {
    pub(crate) operation: Op,
    pub(crate) refund_id: Box<str>,
    pub(crate) out_refund_no: Box<str>,
    /// In 分.
    pub(crate) amount: i64,
    pub(crate) state: RefundState,
    pub(crate) created: Timestamp,
    /// When it is decided.
    pub(crate) settles: Timestamp,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) done: Option<Timestamp>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) notify_url: Option<Box<str>>,
    pub(crate) body: Json,
}

/// The words of a refund's `status`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum RefundState {
    /// On its way.
    Processing,
    /// The payer has the money.
    Success,
    /// Given up.
    Closed,
    /// The payer's account takes nothing.
    Abnormal,
}

impl RefundState {
    /// The word on the wire.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Processing => "PROCESSING",
            Self::Success => "SUCCESS",
            Self::Closed => "CLOSED",
            Self::Abnormal => "ABNORMAL",
        }
    }
}
