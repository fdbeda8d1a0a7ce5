//! Contracts of entrusted deduction (委托代扣) from pre-sign to termination, over all families and in one set of words.
//!
//! [`Client::papay`](crate::Client::papay) speaks of contracts, not of paths: the families' own typed requests go in, and what comes out is
//! the same for all of them.
//!
//! ```no_run
//! use std::time::Duration;
//!
//! use wechatpay::{
//!     Client, Event,
//!     api::v3::papay::{
//!         pay::{schedules::contract_id::contract_id::schedule, transactions::apply},
//!         scheduled_deduct_sign::contracts::pre_entrust_sign::mini_program,
//!     },
//!     papay::{ContractRef, OrderState, Status},
//! };
//!
//! // When the payer wants to sign: `page` is for the front end, the reference for your database.
//! async fn open(client: &Client, request: &mini_program::PostRequest) -> wechatpay::Result<(String, ContractRef)> {
//!     let signing = client.papay().pre_sign(request).await?;
//!     let page = serde_json::to_string(signing.launch()).unwrap_or_default();
//!     Ok((page, signing.contract().clone()))
//! }
//!
//! // While the payer signs.
//! async fn signed(client: &Client, contract: &ContractRef) -> wechatpay::Result<Option<ContractRef>> {
//!     let contract = client.papay().wait_until_signed(contract).until(Duration::from_secs(600)).await?;
//!     Ok((contract.status == Status::Signed).then_some(contract.reference))
//! }
//!
//! // In the notification handler: wakes whoever waits.
//! fn notified(client: &Client, event: &Event) {
//!     let news = client.papay().told(event);
//! #   let _ = news;
//! }
//!
//! // On the eve, and on the day.
//! async fn book(client: &Client, contract: &ContractRef, request: &schedule::PostRequest) -> wechatpay::Result<()> {
//!     client.papay().schedule(contract, request).await?;
//!     Ok(())
//! }
//!
//! async fn deduct(client: &Client, request: &apply::PostRequest) -> wechatpay::Result<OrderState> {
//!     let order = client.papay().deduct(request).await?;
//!     Ok(client.papay().query_order(&order.reference).await?.state)
//! }
//!
//! // When it is over.
//! async fn end(client: &Client, contract: &ContractRef) -> wechatpay::Result<Status> {
//!     Ok(client.papay().terminate(contract, "用户要求").await?.status)
//! }
//! ```
//!
//! [`blocking::Client::papay`](crate::blocking::Client::papay) has the same, with `.send()` in the place of `.await`.
//!
//! # Families and steps
//!
//! | family | session | query by | before a deduction | decided | reversal |
//! |---|---|---|---|---|---|
//! | [`Global`](Family::Global) 境外 | `expired_time` | either number | – | at once | yes |
//! | [`CombinePapay`](Family::CombinePapay) 合单 | 2 h | merchant's number | – | at once | yes |
//! | [`PasswordExempt`](Family::PasswordExempt) 免密支付 | 2 h | merchant's number | paid as an order | – | – |
//! | [`Papay`](Family::Papay), [`PartnerPapay`](Family::PartnerPapay) 预约扣费 | 10 min | merchant's number | `schedule` | later | – |
//! | the same, 委托代扣 | – | merchant's number | `notice` | later | – |
//! | [`Harmony`](Family::Harmony) 鸿蒙 | 10 min | merchant's number | – | later | – |
//! | [`Insurance`](Family::Insurance) 保险 | 10 min | merchant's number | `schedule` each period | later | – |
//! | [`EduPapay`](Family::EduPapay) 教育续费通 | 10 min | WeChat Pay's, or user and template | `notice` | later | – |
//! | [`EduSchoolPay`](Family::EduSchoolPay) 校园轻松付 | 10 min | WeChat Pay's, or user and template | – | later | – |
//! | [`CreditRepayment`](Family::CreditRepayment) 信贷还款 | 10 min | merchant's number | `schedule` | later | – |
//! | [`IndividualContracts`](Family::IndividualContracts) 个人收款方 | 10 min | merchant's number, or user | nothing is deducted | – | – |
//!
//! A step that a family does not have fails before anything is sent, and says which step it has instead. What else a family has
//! (renewal and modification of insurances, lists of periods) stays with its typed chain.
//!
//! # Windows
//!
//! When a step is allowed is told by the [`calendar`], in Beijing's days and hours; [`Cycle`] tells which step is next.
//!
//! | | book or tell | deduct |
//! |---|---|---|
//! | 预约扣费 | on the eve, 08:00 to 19:30 | on the estimated day |
//! | 保险 | 1 day before to 28 days after the estimated day, 08:00 to 19:30 | from the day after to 29 days after, 08:00 to 20:00 |
//! | 委托代扣 with notices | 07:00 to 22:00 | after one whole day, for 7 days or fewer, 07:00 to 22:00 |
//!
//! # What is told, and what is not
//!
//! Notifications tell of success only: a signing that is given up, times out or fails sends nothing. So
//! [`wait_until_signed`](Papay::wait_until_signed) asks, too. They come more than once and in any order: [`Contract::merge`] gives
//! one truth whatever the order.

mod ask;
mod contract;
mod contract_ref;
mod cycle;
mod deduct;
mod family;
mod news;
mod order;
mod pre_sign;
mod prepare;
mod step;
mod wait;
mod words;

use jiff::Timestamp;
use serde_json::Value;
use wechatpay_api::{At, Caller};
#[doc(inline)]
pub use wechatpay_core::calendar;

pub use contract::Contract;
pub use contract_ref::ContractRef;
pub use cycle::{Act, Cycle, NextStep};
pub use deduct::Deduct;
pub(crate) use deduct::deducts;
pub use family::Family;
pub use news::News;
pub use order::{Order, OrderRef, SubOrderRef};
use pre_sign::sealed::Way;
pub use pre_sign::{PreSign, Signing};
pub use prepare::{Notice, Schedule};
pub use step::Step;
pub(crate) use wait::Signings;
pub use wait::Wait;
pub use words::{EndedBy, OrderState, Status};

use crate::{
    ambient,
    answer::Answer,
    error::{Error, ErrorKind},
    notify::Event,
};

/// Contracts of a client: [`Client::papay`](crate::Client::papay) and [`blocking::Client::papay`](crate::blocking::Client::papay).
#[derive(Debug, Clone)]
pub struct Papay<C> {
    caller: C,
    mchid: String,
    signings: Signings,
}

impl<C: Caller> Papay<C> {
    pub(crate) fn new(caller: C, mchid: &str, signings: &Signings) -> Self {
        Self { caller, mchid: mchid.to_owned(), signings: signings.clone() }
    }

    /// Opens a signing session (预签约).
    pub fn pre_sign<R: PreSign>(&self, request: &R) -> Step<C, R::Answer, Signing<R::Answer>> {
        let call = At::start(self.caller.clone()).json::<R, R, R::Answer>(R::OPERATION, request);
        let (contract, way, expires_in) = (request.contract(), request.way(), request.validity(ambient::now()));
        Step::new(Ok(call), move |answer: Result<Answer<R::Answer>, Error>| {
            let answer = answer?;
            let launch = match way {
                Way::Answered(launch) => launch(&answer),
                Way::Asked(launch) => launch,
            };
            Ok(Signing { answer, contract, launch, expires_in })
        })
    }

    /// Asks where a contract stands: by WeChat Pay's number where the family can and the reference has it, else by the merchant's.
    ///
    /// A number that WeChat Pay does not know is [`Status::NotSigned`], not an error. Education contracts (教育续费通) are unknown again once
    /// they ended: for a reference that has a `contract_id` that is [`Status::Terminated`]. Without it, both education families find only
    /// what is in force.
    pub fn query(&self, contract: &ContractRef) -> Step<C, Value, Contract> {
        let contract = contract.clone();
        let call = ask::query(&contract).map(|draft| self.caller.call(draft));
        Step::new(call, move |answer| answered(contract, answer))
    }

    /// Waits until a contract is signed, or its session is over; see [`Wait`]. Call it after the payer was sent to the signing page.
    pub fn wait_until_signed(&self, contract: &ContractRef) -> Wait<C> {
        Wait::new(self.clone(), contract.clone())
    }

    /// Wakes whoever [waits](Self::wait_until_signed) for the contract that a notification tells of, in this process and with this client or a
    /// clone of it. Call it from the notification handler: it only remembers, and never blocks. Gives what the notification tells.
    pub fn told(&self, event: &Event) -> Option<News> {
        let news = News::of(event)?;
        if let News::Contract(contract) = &news {
            self.signings.tell(contract);
        }
        Some(news)
    }

    /// Ends a contract (解约). `note` says why; at most 256 characters, 128 for credit repayments; education families take none.
    ///
    /// The answer is the contract as it stands then. Individual payees (个人收款方) take their authorisation back themselves.
    pub fn terminate(&self, contract: &ContractRef, note: &str) -> Step<C, Value, Contract> {
        let contract = contract.clone();
        let call = ask::terminate(&contract, note).map(|draft| self.caller.call(draft));
        Step::new(call, move |answer: Result<Answer<Value>, Error>| {
            let answer = answer?;
            let as_of = signed_at(&answer);
            let known = Contract::read(contract.clone(), answer.into_inner(), as_of, Status::Terminated);
            // Some families answer nothing, and the samples of others still say SIGNED.
            let known = known.unwrap_or_else(|| Contract::new(contract, Status::Terminated, as_of));
            Ok(Contract { status: Status::Terminated, ..known })
        })
    }

    /// Books a deduction (预约扣费): in its [window](calendar), and for the estimated amount. WeChat Pay tells the payer within 30 minutes.
    pub fn schedule<R: Schedule>(&self, contract: &ContractRef, request: &R) -> Step<C, R::Answer, Answer<R::Answer>> {
        Step::new(prepare::call(&self.caller, contract, request, prepare::Ahead::Schedule), std::convert::identity)
    }

    /// Tells the payer of the next deduction (预扣费通知), or that one failed and is tried again (重试扣费通知): in its
    /// [window](calendar::notice).
    pub fn notice<R: Notice>(&self, contract: &ContractRef, request: &R) -> Step<C, R::Answer, Answer<R::Answer>> {
        Step::new(prepare::call(&self.caller, contract, request, prepare::Ahead::Notice), std::convert::identity)
    }

    /// Deducts (扣款). Where the family decides at once, the order says so; else it is [`OrderState::Accepted`], and its result comes by
    /// notification or [`query_order`](Self::query_order).
    ///
    /// Store the order's number before: after an error that [may have taken effect](Error::may_have_taken_effect) ask for it.
    pub fn deduct<R: Deduct>(&self, request: &R) -> Step<C, Value, Order> {
        let call = At::start(self.caller.clone()).json::<R, R, Value>(R::OPERATION, request);
        let order = request.order();
        Step::new(Ok(call), move |answer: Result<Answer<Value>, Error>| Ok(Order::read(order, answer?.into_inner())))
    }

    /// Asks where a deduction stands. A number that WeChat Pay does not know is an error of code `ORDER_NOT_EXIST` or like it: nothing was
    /// deducted under it yet.
    pub fn query_order(&self, order: &OrderRef) -> Step<C, Value, Order> {
        let call = order::query(order, &self.mchid).map(|draft| self.caller.call(draft));
        let order = order.clone();
        Step::new(call, move |answer: Result<Answer<Value>, Error>| Ok(Order::read(order, answer?.into_inner())))
    }

    /// Takes back a deduction that is not paid (撤销), so that another number may be deducted safely: overseas and combined orders.
    pub fn reverse(&self, order: &OrderRef) -> Step<C, Value, ()> {
        let call = order::reverse(order).map(|draft| self.caller.call(draft));
        Step::new(call, |answer| answer.map(|_| ()))
    }
}

/// What a query's answer says, where "unknown" is an answer, too.
fn answered(contract: ContractRef, answer: Result<Answer<Value>, Error>) -> Result<Contract, Error> {
    let unknown = |contract: ContractRef, as_of| {
        let was_signed = contract.family == Family::EduPapay && contract.contract_id.is_some();
        let status = if was_signed { Status::Terminated } else { Status::NotSigned };
        Contract::new(contract, status, as_of)
    };
    match answer {
        Ok(answer) => {
            let as_of = signed_at(&answer);
            let known = Contract::read(contract.clone(), answer.into_inner(), as_of, Status::Signed);
            Ok(known.unwrap_or_else(|| unknown(contract, as_of)))
        }
        Err(error) if is_unknown(&error) => Ok(unknown(contract, now())),
        Err(error) => Err(error),
    }
}

/// Whether WeChat Pay said, signed, that there is no such contract.
fn is_unknown(error: &Error) -> bool {
    let codes = ["RESOURCE_NOT_EXISTS", "NOT_FOUND", "CONTRACT_NOT_EXIST"];
    error.kind() == ErrorKind::Api && codes.iter().any(|code| error.is_code(code))
}

/// When WeChat Pay signed an answer.
fn signed_at<A>(answer: &Answer<A>) -> Timestamp {
    let seconds = answer.headers().get(wechatpay_core::header::TIMESTAMP).and_then(|value| value.to_str().ok());
    seconds.and_then(|seconds| Timestamp::from_second(seconds.parse().ok()?).ok()).unwrap_or_else(now)
}

fn now() -> Timestamp {
    Timestamp::from_second(ambient::now()).unwrap_or_default()
}
