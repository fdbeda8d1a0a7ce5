//! Contracts of entrusted deduction (委托代扣) from pre-sign to termination, over all families and in one set of words.

mod ask;
mod contract;
mod contract_ref;
mod deduct;
mod family;
mod order;
mod pre_sign;
mod prepare;
mod step;
mod words;

use jiff::Timestamp;
use serde_json::Value;
use wechatpay_api::{At, Caller};
#[doc(inline)]
pub use wechatpay_core::calendar;

pub use contract::Contract;
pub use contract_ref::ContractRef;
pub use deduct::Deduct;
pub use family::Family;
pub use order::{Order, OrderRef, SubOrderRef};
use pre_sign::sealed::Way;
pub use pre_sign::{PreSign, Signing};
pub use prepare::{Notice, Schedule};
pub use step::Step;
pub use words::{EndedBy, OrderState, Status};

use crate::{
    ambient,
    answer::Answer,
    error::{Error, ErrorKind},
};

/// Contracts of a client: [`Client::papay`](crate::Client::papay) and [`blocking::Client::papay`](crate::blocking::Client::papay).
#[derive(Debug, Clone)]
pub struct Papay<C> {
    caller: C,
    mchid: String,
}

impl<C: Caller> Papay<C> {
    pub(crate) fn new(caller: C, mchid: &str) -> Self {
        Self { caller, mchid: mchid.to_owned() }
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
    /// they ended: for a reference that has a `contract_id` that is [`Status::Terminated`].
    pub fn query(&self, contract: &ContractRef) -> Step<C, Value, Contract> {
        let contract = contract.clone();
        let call = ask::query(&contract).map(|draft| self.caller.call(draft));
        Step::new(call, move |answer| answered(contract, answer))
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
        Step::new(prepare::call(&self.caller, contract, request, prepare::Step::Schedule), std::convert::identity)
    }

    /// Tells the payer of the next deduction (预扣费通知), or that one failed and is tried again (重试扣费通知): in its
    /// [window](calendar::notice).
    pub fn notice<R: Notice>(&self, contract: &ContractRef, request: &R) -> Step<C, R::Answer, Answer<R::Answer>> {
        Step::new(prepare::call(&self.caller, contract, request, prepare::Step::Notice), std::convert::identity)
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
