//! Signing sessions and the contracts that come of them.

use std::net::IpAddr;

use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};

use super::{json::Json, operation::Named as Op, payer::Payer};
use crate::family::FamilyId;

/// What merchant and payer are to agree on, as the pre-sign said it.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Terms {
    pub(crate) family: FamilyId,
    pub(crate) operation: Op,
    /// The merchant, service provider, platform or institution that called.
    pub(crate) mchid: Box<str>,
    /// `out_contract_code`; a family without such a number puts its session's id here.
    pub(crate) code: Box<str>,
    /// `plan_id` or `service_id`.
    pub(crate) template: Box<str>,
    /// Who may confirm; `None` when the pre-sign names nobody: then anyone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) payer: Option<Payer>,
    /// `out_user_code`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) user_code: Option<Box<str>>,
    /// The address from which the payer must confirm, when the pre-sign says one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) client_ip: Option<IpAddr>,
    pub(crate) notify_url: Box<str>,
    pub(crate) body: Json,
}

/// A signing session.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Session {
    pub(crate) id: Box<str>,
    pub(crate) terms: Terms,
    pub(crate) opened: Timestamp,
    /// First instant at which it is over.
    pub(crate) expires: Timestamp,
    pub(crate) fate: Fate,
}

/// What became of a session. Time alone ends an open one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Fate {
    Open,
    /// The payer left.
    GivenUp,
    /// A newer session of the same number and operation took its place.
    Replaced,
    /// It became a contract, in force or failed.
    Signed,
}

impl Session {
    pub(crate) fn is_open(&self, now: Timestamp) -> bool {
        self.fate == Fate::Open && now < self.expires
    }
}

/// A contract (委托代扣协议).
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Contract {
    pub(crate) id: Box<str>,
    /// The index of the session that it comes of, which holds the terms.
    pub(crate) session: u32,
    pub(crate) payer: Payer,
    pub(crate) signed: Timestamp,
    pub(crate) expires: Timestamp,
    pub(crate) state: ContractState,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) ended: Option<Box<Ended>>,
    /// Deduct periods: one of a scheduled deduction, many of an insurance, none elsewhere.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) periods: Vec<Period>,
    /// The pre-deduct notice (预扣费通知) that is in force.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) notice: Option<Box<Noticed>>,
    /// Days on which the periods were modified, and the term that was renewed last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) insurance: Option<Box<InsuranceBook>>,
    /// Repayments of a credit that are booked.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) repayments: Vec<Repayment>,
}

/// The words of `contract_state`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum ContractState {
    /// In force.
    Signed,
    /// The payer agreed, and a rule of business failed. Final.
    SignFailed,
    /// An insurance whose periods ran out, waiting for new ones.
    ToBeRenewed,
    /// The payer of an insurance wants to end it and may still undo that.
    TerminatePending,
    /// Ended for ever.
    Terminated,
}

impl ContractState {
    /// The word on the wire.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Signed => "SIGNED",
            Self::SignFailed => "SIGN_FAILED",
            Self::ToBeRenewed => "TO_BE_RENEWED",
            Self::TerminatePending => "TERMINATE_PENDING",
            Self::Terminated => "TERMINATED",
        }
    }

    /// Whether a state may follow another: the table of the official pages.
    #[cfg(test)]
    pub(crate) fn may_become(self, next: Self) -> bool {
        use ContractState::{Signed, TerminatePending, Terminated, ToBeRenewed};
        matches!(
            (self, next),
            (Signed, Terminated | ToBeRenewed | TerminatePending)
                | (ToBeRenewed | TerminatePending, Signed | Terminated)
        )
    }

    /// Whether it counts against the limit of live contracts.
    #[must_use]
    pub(crate) fn is_live(self) -> bool {
        matches!(self, Self::Signed | Self::ToBeRenewed | Self::TerminatePending)
    }
}

/// How a contract ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Ended {
    pub(crate) by: EndedBy,
    pub(crate) at: Timestamp,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) remark: Option<String>,
}

/// Who ended a contract.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum EndedBy {
    /// The payer, in WeChat.
    User,
    /// The merchant, by API.
    Merchant,
    /// WeChat Pay, on its web site.
    Platform,
    /// Customer service.
    CustomerService,
    /// The system: done, missed, expired, account cancelled.
    System,
}

impl EndedBy {
    /// The word of `contract_termination_mode`.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::User => "USER_TERMINATE",
            Self::Merchant => "MCH_API_TERMINATE",
            Self::Platform => "WEPAY_WEB_TERMINATE",
            Self::CustomerService => "CUSTOMER_SERVICE_TERMINATE",
            Self::System => "SYSTEM_TERMINATE",
        }
    }
}

/// A deduct period (扣费周期).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Period {
    /// `policy_period_id`; 1 for a scheduled deduction.
    pub(crate) id: u32,
    /// `estimated_deduct_date`.
    pub(crate) date: Date,
    /// `estimated_deduct_amount`, in 分.
    pub(crate) amount: i64,
    pub(crate) state: PeriodState,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) booked: Option<Booked>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) paid: Option<Paid>,
}

impl Period {
    pub(crate) fn new(id: u32, date: Date, amount: i64) -> Self {
        Self { id, date, amount, state: PeriodState::NoScheduled, booked: None, paid: None }
    }
}

/// The words of `schedule_state` and `policy_period_state`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum PeriodState {
    /// No booking yet.
    NoScheduled,
    /// Booked, not deducted yet.
    Scheduled,
    /// Deducted.
    Paid,
    /// Over without success.
    Expired,
}

impl PeriodState {
    /// The word on the wire.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::NoScheduled => "NO_SCHEDULED",
            Self::Scheduled => "SCHEDULED",
            Self::Paid => "PAID",
            Self::Expired => "EXPIRED",
        }
    }

    /// Whether a state may follow another: the table of the official pages.
    #[cfg(test)]
    pub(crate) fn may_become(self, next: Self) -> bool {
        use PeriodState::{Expired, NoScheduled, Paid, Scheduled};
        matches!((self, next), (NoScheduled, Scheduled | Paid | Expired) | (Scheduled, Paid | Expired | NoScheduled))
    }
}

/// A booking.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Booked {
    /// The day of the booking.
    pub(crate) on: Date,
    /// First and last day on which may be deducted.
    pub(crate) start: Date,
    pub(crate) end: Date,
    pub(crate) amount: i64,
}

/// A deduction of a period.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Paid {
    pub(crate) amount: i64,
    pub(crate) date: Date,
}

/// A pre-deduct notice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Noticed {
    /// The day of the call.
    pub(crate) on: Date,
    /// Days of deduction after the waiting.
    pub(crate) days: u8,
    /// `estimated_amount`, in 分: no deduction may be higher.
    pub(crate) amount: i64,
    /// Whether the one deduction of the cycle is done.
    pub(crate) used: bool,
}

/// What an insurance keeps beside its periods.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct InsuranceBook {
    /// Days on which periods were modified.
    pub(crate) modified: Vec<Date>,
    /// The last period of the term that was renewed last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) renewed_after: Option<u32>,
    /// When the wish of its payer to end it becomes final.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) pending_until: Option<Timestamp>,
    /// Why its payer wants to end it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) pending_remark: Option<String>,
}

/// A booked repayment of a credit (预约还款记录).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Repayment {
    pub(crate) out_record_id: Box<str>,
    pub(crate) sub_mchid: Box<str>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) sub_appid: Option<Box<str>>,
    /// In 分.
    pub(crate) amount: i64,
    /// `min_repayment_amount`, in 分.
    pub(crate) least: i64,
    pub(crate) date: Date,
    /// What has been paid of it, in 分.
    pub(crate) paid: i64,
}

/// A contract with its terms.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Deed<'a> {
    pub(crate) terms: &'a Terms,
    pub(crate) contract: &'a Contract,
}
