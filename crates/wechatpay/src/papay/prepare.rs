//! What comes before a deduction: a booking (预约扣费), or a notice to the payer (预扣费通知).

use serde::de::DeserializeOwned;
use wechatpay_api::{At, Caller, Request};
use wechatpay_spec::Operation;

use super::{
    contract_ref::{ContractRef, refused},
    family::Family,
};
use crate::error::Error;

/// The body of a booking.
///
/// | family | body |
/// |---|---|
/// | 预约扣费 | `PostRequest` of `v3::papay::pay::schedules::contract_id::contract_id::schedule`, or of `…::partner::…` |
/// | 保险 | `policy_period_id` beside the `PostRequest` of `v3::papay::insurance_pay::policy_periods::…::schedule`: `(1, request)` |
/// | 信贷还款 | `PostRequest` of `v3::credit_repayment::partner::schedule_records::batch_create` |
///
/// It cannot be implemented elsewhere.
pub trait Schedule: sealed::Books {}

impl<R: sealed::Books> Schedule for R {}

/// The body of a notice: of the next deduction, or that one failed and is tried again (重试扣费通知).
///
/// | family | body |
/// |---|---|
/// | 委托代扣 | `PostRequest` of `v3::papay::contracts::contract_id::notify`, or `…::fail_notify` |
/// | 服务商 | `PostRequest` of `v3::partner_papay::contracts::contract_id::notify`, or `…::fail_notify` |
/// | 教育续费通 | `PostRequest` of `v3::edu_papay::user_notifications::contract_id::send` |
///
/// It cannot be implemented elsewhere.
pub trait Notice: sealed::Tells {}

impl<R: sealed::Tells> Notice for R {}

pub(super) mod sealed {
    use super::{DeserializeOwned, Family, Operation, Request};

    /// A call about one contract, whose number goes into the path unless the body has it.
    pub trait Concerns {
        #[doc(hidden)]
        type Body: Request;
        /// What the family answers.
        type Answer: DeserializeOwned + Send + 'static;
        #[doc(hidden)]
        const OPERATION: &'static Operation;
        #[doc(hidden)]
        const FAMILIES: &'static [Family];
        #[doc(hidden)]
        fn body(&self) -> &Self::Body;
        #[doc(hidden)]
        fn policy_period_id(&self) -> Option<i64> {
            None
        }
    }

    /// That it is a booking.
    pub trait Books: Concerns {}

    /// That it is a notice.
    pub trait Tells: Concerns {}
}

/// The call, if the contract's family has the step.
pub(super) fn call<C: Caller, R: sealed::Concerns>(
    caller: &C,
    contract: &ContractRef,
    request: &R,
    ahead: Ahead,
) -> Result<C::Call<R::Answer>, Error> {
    let family = contract.family;
    if !R::FAMILIES.contains(&family) {
        let what = ahead.name();
        return Err(match ahead.instead(family) {
            Some(instead) => refused(format!("contracts of {family} know no {what}: {instead}")),
            None => refused(format!(
                "this {what} is not of {family}, the contract's family, but goes to {}",
                R::OPERATION.path
            )),
        });
    }
    let mut at = At::start(caller.clone());
    if R::OPERATION.path.contains("{contract_id}") {
        at = at.with("contract_id", contract.need("contract_id", ahead.verb())?);
    }
    if let Some(period) = request.policy_period_id() {
        at = at.with("policy_period_id", period);
    }
    Ok(at.json::<R::Body, R::Body, R::Answer>(R::OPERATION, request.body()))
}

/// Which step comes ahead of a deduction.
#[derive(Debug, Clone, Copy)]
pub(super) enum Ahead {
    Schedule,
    Notice,
}

impl Ahead {
    fn name(self) -> &'static str {
        match self {
            Self::Schedule => "booking",
            Self::Notice => "notice",
        }
    }

    fn verb(self) -> &'static str {
        match self {
            Self::Schedule => "book",
            Self::Notice => "announce a deduction of",
        }
    }

    /// What a family has in the step's place; `None` if it has the step.
    fn instead(self, family: Family) -> Option<&'static str> {
        match (self, family) {
            (_, Family::Global | Family::CombinePapay | Family::EduSchoolPay | Family::Harmony) => {
                Some("deduct right away with `deduct`")
            }
            (_, Family::PasswordExempt) => {
                Some("pay an order with `contract_info.password_free_contract_id`, such as jsapi-with-contract")
            }
            (_, Family::IndividualContracts) => Some("nothing is deducted by them"),
            (Self::Schedule, Family::EduPapay) => Some("announce the deduction with `notice`"),
            (Self::Notice, Family::Insurance | Family::CreditRepayment) => {
                Some("book the deduction with `schedule`, and WeChat Pay tells the payer")
            }
            _ => None,
        }
    }
}

#[allow(unused_macros, reason = "used by the families that are switched on")]
macro_rules! concerns {
    ($($module:path, $what:ident, $operation:path, $families:expr;)+) => {$(
        const _: () = {
            use $module as step;

            impl sealed::Concerns for step::PostRequest {
                type Body = Self;
                type Answer = concerns!(@answer $what step);
                const OPERATION: &'static Operation = &$operation;
                const FAMILIES: &'static [Family] = &$families;

                fn body(&self) -> &Self {
                    self
                }
            }

            impl sealed::$what for step::PostRequest {}
        };
    )+};
    (@answer Books $step:ident) => { $step::PostAnswer };
    (@answer Tells $step:ident) => { () };
}

#[cfg(feature = "papay")]
mod papay {
    use wechatpay_api::v3::papay::{contracts, insurance_pay, pay};
    use wechatpay_spec::table::v3::papay as table;

    use super::{Family, Operation, sealed};

    concerns! {
        pay::schedules::contract_id::contract_id::schedule, Books,
            table::POST_PAY_SCHEDULES_CONTRACT_ID_CONTRACT_ID_SCHEDULE, [Family::Papay];
        pay::partner::schedules::contract_id::contract_id::schedule, Books,
            table::POST_PAY_PARTNER_SCHEDULES_CONTRACT_ID_CONTRACT_ID_SCHEDULE, [Family::PartnerPapay];
        contracts::contract_id::notify, Tells, table::POST_CONTRACTS_CONTRACT_ID_NOTIFY, [Family::Papay];
        contracts::contract_id::fail_notify, Tells, table::POST_CONTRACTS_CONTRACT_ID_FAIL_NOTIFY, [Family::Papay];
    }

    use insurance_pay::policy_periods::contract_id::contract_id::policy_period_id::policy_period_id::schedule;

    impl sealed::Concerns for (i64, schedule::PostRequest) {
        type Body = schedule::PostRequest;
        type Answer = schedule::PostAnswer;
        const OPERATION: &'static Operation =
            &table::POST_INSURANCE_PAY_POLICY_PERIODS_CONTRACT_ID_CONTRACT_ID_POLICY_PERIOD_ID_POLICY_PERIOD_ID_SCHEDULE;
        const FAMILIES: &'static [Family] = &[Family::Insurance];

        fn body(&self) -> &schedule::PostRequest {
            &self.1
        }

        fn policy_period_id(&self) -> Option<i64> {
            Some(self.0)
        }
    }

    impl sealed::Books for (i64, schedule::PostRequest) {}
}

#[cfg(feature = "partner-papay")]
concerns! {
    wechatpay_api::v3::partner_papay::contracts::contract_id::notify, Tells,
        wechatpay_spec::table::v3::partner_papay::POST_CONTRACTS_CONTRACT_ID_NOTIFY, [Family::PartnerPapay];
    wechatpay_api::v3::partner_papay::contracts::contract_id::fail_notify, Tells,
        wechatpay_spec::table::v3::partner_papay::POST_CONTRACTS_CONTRACT_ID_FAIL_NOTIFY, [Family::PartnerPapay];
}

#[cfg(feature = "edu-papay")]
concerns! {
    wechatpay_api::v3::edu_papay::user_notifications::contract_id::send, Tells,
        wechatpay_spec::table::v3::edu_papay::POST_USER_NOTIFICATIONS_CONTRACT_ID_SEND, [Family::EduPapay];
}

#[cfg(feature = "credit-repayment")]
concerns! {
    wechatpay_api::v3::credit_repayment::partner::schedule_records::batch_create, Books,
        wechatpay_spec::table::v3::credit_repayment::POST_PARTNER_SCHEDULE_RECORDS_BATCH_CREATE,
        [Family::CreditRepayment];
}
