//! Pre-sign (预签约): each family's requests, and what comes of them.

#[cfg(feature = "credit-repayment")]
mod credit_repayment;
#[cfg(feature = "ecommerce")]
mod ecommerce;
#[cfg(any(feature = "edu-papay", feature = "eduschoolpay"))]
mod education;
#[cfg(feature = "global")]
mod global;
#[cfg(feature = "papay")]
mod papay;
#[cfg(feature = "password-exempt-contract")]
mod password_exempt;

use std::{fmt, time::Duration};

use super::contract_ref::ContractRef;
use crate::{answer::Answer, launch::Launch};

/// The body of a pre-sign: every family's and scene's typed `PostRequest`.
///
/// | family | scenes | module |
/// |---|---|---|
/// | 境外 | mini program, JSAPI, H5, WEB, APP | `v3::global::papay::contracts` |
/// | 合单 | mini program, APP | `v3::ecommerce::combine_papay::contracts::pre_entrust_sign` |
/// | 免密支付 | mini program and after a payment, for four roles | `v3::password_exempt_contract::contracts` |
/// | 鸿蒙 | APP and QR code by `sign_scene` | `v3::papay::sign::contracts::pre_entrust_sign` |
/// | 预约扣费 | mini program, JSAPI, H5, APP; direct and partner | `v3::papay::scheduled_deduct_sign` |
/// | 保险 | mini program, JSAPI, H5, APP | `v3::papay::insurance_sign::contracts::pre_entrust_sign` |
/// | 教育续费通, 校园轻松付 | mini program | `v3::edu_papay`, `v3::eduschoolpay` |
/// | 信贷还款 | APP, H5 | `v3::credit_repayment::partner::contracts` |
/// | 个人收款方 | mini program, APP; with and without real name | `v3::ecommerce::individual_contracts` |
///
/// It cannot be implemented elsewhere.
pub trait PreSign: sealed::Opens {}

impl<R: sealed::Opens> PreSign for R {}

pub(super) mod sealed {
    use std::time::Duration;

    use serde::de::DeserializeOwned;
    use wechatpay_api::Request;
    use wechatpay_spec::Operation;

    use super::{ContractRef, Launch};

    /// How a request opens a signing session.
    pub trait Opens: Request {
        /// What the family answers.
        type Answer: DeserializeOwned + Send + 'static;
        #[doc(hidden)]
        const OPERATION: &'static Operation;
        #[doc(hidden)]
        fn contract(&self) -> ContractRef;
        #[doc(hidden)]
        fn way(&self) -> Way<Self::Answer>;
        /// How long the session will live, seen at `now`, in seconds since the Unix epoch.
        #[doc(hidden)]
        fn validity(&self, _now: i64) -> Duration {
            self.contract().family.validity()
        }
    }

    /// How the front end goes on.
    #[doc(hidden)]
    #[derive(Debug)]
    pub enum Way<A> {
        /// As the answer says.
        Answered(fn(&A) -> Launch),
        /// As the request says.
        #[allow(dead_code, reason = "used by the families that are switched on")]
        Asked(Launch),
    }
}

/// A signing session that was opened: what the front end needs, and what to store.
///
/// ```no_run
/// # use wechatpay::{Client, api::v3::ecommerce::combine_papay::contracts::pre_entrust_sign::mini_program::PostRequest};
/// # async fn f(client: Client, request: PostRequest) -> wechatpay::Result<()> {
/// let signing = client.papay().pre_sign(&request).await?;
/// let page = signing.launch(); // serialise it for the front end
/// let row = signing.contract(); // store it
/// # Ok(())
/// # }
/// ```
pub struct Signing<A> {
    pub(super) answer: Answer<A>,
    pub(super) contract: ContractRef,
    pub(super) launch: Launch,
    pub(super) expires_in: Duration,
}

impl<A> Signing<A> {
    /// What the front end needs next.
    #[must_use]
    pub fn launch(&self) -> &Launch {
        &self.launch
    }

    /// The contract that will come of it. Store it before the payer is sent on.
    #[must_use]
    pub fn contract(&self) -> &ContractRef {
        &self.contract
    }

    /// How long the payer has, counted from the answer; see [`Family::validity`](super::Family::validity).
    #[must_use]
    pub fn expires_in(&self) -> Duration {
        self.expires_in
    }

    /// The family's own answer.
    #[must_use]
    pub fn answer(&self) -> &Answer<A> {
        &self.answer
    }
}

impl<A: fmt::Debug> fmt::Debug for Signing<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Signing")
            .field("contract", &self.contract)
            .field("launch", &self.launch)
            .field("expires_in", &self.expires_in)
            .finish_non_exhaustive()
    }
}

/// Pre-signs whose answer says how to go on: module, operation, and the contract that the request names.
#[allow(unused_macros, reason = "used by the families that are switched on")]
macro_rules! opens {
    ($($module:path, $operation:path, |$request:ident| $contract:expr;)+) => {$(
        const _: () = {
            use $module as scene;

            impl crate::papay::pre_sign::sealed::Opens for scene::PostRequest {
                type Answer = scene::PostAnswer;
                const OPERATION: &'static wechatpay_spec::Operation = &$operation;

                fn contract(&self) -> crate::papay::ContractRef {
                    let $request = self;
                    $contract
                }

                fn way(&self) -> crate::papay::pre_sign::sealed::Way<scene::PostAnswer> {
                    crate::papay::pre_sign::sealed::Way::Answered(|answer| crate::Launch::from(answer))
                }
            }
        };
    )+};
}

#[allow(unused_imports, reason = "used by the families that are switched on")]
use opens;
