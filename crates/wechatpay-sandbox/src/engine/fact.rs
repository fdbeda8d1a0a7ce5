//! What happened in a world. The state is all its facts, applied in order; the store keeps nothing else.

use std::{collections::BTreeMap, net::SocketAddr};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{
    contract::{Booked, Contract, Ended, InsuranceBook, Noticed, Paid, Period, Repayment, Session},
    notice::{Notice, Outcome},
    order::{Failure, Order, Refund, RefundState},
    party::{Named, Persona, Template},
    payer::Payer,
    state::State,
};
use crate::{
    clock::Clock,
    faults::FaultRule,
    keys::Rotation,
    merchant::{KeyMode, OwnMerchant},
    settings::Settings,
};

/// A fact and the time in the world when it came about.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Dated {
    pub(crate) at: Timestamp,
    pub(crate) fact: Fact,
}

/// One thing that happened.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Fact {
    /// The world was made, and began so.
    Born {
        seed: u64,
        clock: Clock,
        settings: Box<Settings>,
        routes: BTreeMap<Box<str>, SocketAddr>,
    },
    /// A snapshot or an export took the place of everything.
    Restored(Box<State>),
    Clock(Clock),
    Settings(Box<Settings>),
    /// A merchant of one's own is registered.
    Merchant {
        mchid: Box<str>,
        own: Box<OwnMerchant>,
    },
    /// Which of WeChat Pay's keys sign for a merchant.
    Keys {
        mchid: Box<str>,
        keys: KeyMode,
    },
    /// A template or service (`service`) of a merchant; `named`: a request named it for the first time.
    Template {
        mchid: Box<str>,
        service: bool,
        number: Box<str>,
        template: Box<Template>,
        named: bool,
    },
    Payer {
        openid: Box<str>,
        persona: Persona,
    },
    /// Notifications for a host go elsewhere; `None`: no longer.
    Route {
        host: Box<str>,
        address: Option<SocketAddr>,
    },

    /// The platform certificate is being replaced, this far.
    Platform(Box<Rotation>),
    /// The rules of faults of answers, all of them.
    Faults(Box<[FaultRule]>),

    /// A request named something for the first time.
    Provisioned {
        mchid: Box<str>,
        what: Named,
        name: Box<str>,
    },
    /// Somebody declared a sub-merchant or an AppID.
    Declared {
        mchid: Box<str>,
        what: Named,
        name: Box<str>,
    },
    /// A request named one person under two names.
    Linked {
        mchid: Box<str>,
        sub_openid: Box<str>,
        openid: Box<str>,
    },

    SessionOpened(Box<Session>),
    SessionRefused {
        session: u32,
    },
    /// A contract is in force, or `SIGN_FAILED`.
    Signed(Box<Contract>),
    Contract {
        contract: u32,
        change: ContractChange,
    },

    OrderOpened(Box<Order>),
    Order {
        order: u32,
        change: OrderChange,
    },

    /// A notification is queued.
    Told(Box<Notice>),
    /// An attempt was made.
    Attempted(Box<Attempted>),
    /// Somebody wants a notification sent once more, at once.
    Resent {
        notice: u64,
        /// Elsewhere from now on.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        url: Option<Box<str>>,
    },
}

/// An attempt to deliver a notification.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Attempted {
    pub(crate) notice: u64,
    pub(crate) outcome: Outcome,
    /// The receiver's status.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) status: Option<u16>,
    /// Where it went.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) target: Option<Box<str>>,
    /// Why it was not accepted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) reason: Option<Box<str>>,
    /// When it is tried again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) next: Option<Timestamp>,
}

/// How a contract changes.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum ContractChange {
    Ended(Ended),
    /// The payer wants to end it; final at the given time.
    Pending {
        until: Timestamp,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        remark: Option<String>,
    },
    /// The payer changed their mind.
    Undone,
    /// The last period is over, and new ones may come.
    ToBeRenewed,
    /// New periods, and when the contract ends by itself if that changes.
    Renewed {
        periods: Vec<Period>,
        expires: Option<Timestamp>,
    },
    Period {
        period: u32,
        change: PeriodChange,
    },
    Noticed(Noticed),
    /// The deduction of the notice's cycle is done.
    NoticeUsed,
    Insurance(InsuranceBook),
    /// A repayment is booked.
    Repayment(Box<Repayment>),
    /// Money came for a booked repayment.
    Repaid {
        out_record_id: Box<str>,
        amount: i64,
    },
}

/// How a period changes.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum PeriodChange {
    Booked(Booked),
    Unbooked,
    Paid(Paid),
    Expired,
    Amount(i64),
}

/// How an order changes.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum OrderChange {
    Paid {
        transaction_id: Box<str>,
        payer: Option<Payer>,
    },
    /// The payer has longer to pay, with a new `prepay_id`.
    Prepared {
        prepay: Box<str>,
        ends: Timestamp,
    },
    Failed(Failure),
    Closed,
    Revoked,
    Refunding(Box<Refund>),
    Refunded {
        refund: u32,
        state: RefundState,
    },
}
