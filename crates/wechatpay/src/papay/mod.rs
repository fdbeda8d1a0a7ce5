//! Contracts of entrusted deduction (委托代扣) from pre-sign to termination, over all families and in one set of words.

mod ask;
mod contract;
mod contract_ref;
mod family;
mod pre_sign;
mod step;
mod words;

use jiff::Timestamp;
use serde_json::Value;
use wechatpay_api::{At, Caller};
#[doc(inline)]
pub use wechatpay_core::calendar;

pub use contract::Contract;
pub use contract_ref::ContractRef;
pub use family::Family;
use pre_sign::sealed::Way;
pub use pre_sign::{PreSign, Signing};
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
}

impl<C: Caller> Papay<C> {
    pub(crate) fn new(caller: C) -> Self {
        Self { caller }
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
            let known = Contract::read(contract.clone(), answer.into_inner(), as_of);
            // Some families answer nothing, and the samples of others still say SIGNED.
            let known = known.unwrap_or_else(|| Contract::new(contract, Status::Terminated, as_of));
            Ok(Contract { status: Status::Terminated, ..known })
        })
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
            let known = Contract::read(contract.clone(), answer.into_inner(), as_of);
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
