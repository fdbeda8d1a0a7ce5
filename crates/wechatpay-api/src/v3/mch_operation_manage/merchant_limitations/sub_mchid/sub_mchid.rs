// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}`

use crate::{At, Caller};

/// `/v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}`
///
/// `GET`: 查询子商户管控情况, see <https://pay.weixin.qq.com/doc/v3/partner/4012803072>.
#[derive(Debug, Clone)]
pub struct SubMchid<C> {
    at: At<C>,
}

impl<C: Caller> SubMchid<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询子商户管控情况: `GET /v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012803072>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::mch_operation_manage::GET_MERCHANT_LIMITATIONS_SUB_MCHID_SUB_MCHID)
    }
}

/// What [`SubMchid::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 商户号.
    pub mchid: String,
    /// `limited_functions`: one of `NO_TRANSACTION_AND_RECHARGE`, `NO_PAYMENT`, `NO_WITHDRAWAL`, `NO_REFUND`, `NO_TRANSACTION`, `NO_PROFIT_SHARING`, `NO_PAYMENT_POINT_COMPLETE_ORDER`.
    pub limited_functions: Option<Vec<LimitedFunctions>>,
    /// 被管控原因及解脱路径列表.
    pub recovery_specifications: Option<Vec<RecoverySpecifications>>,
    /// 商户其他被管控能力描述.
    pub other_limited_functions: Option<String>,
}

crate::answer! {
    GetAnswer {
        required mchid "mchid",
        optional limited_functions "limited_functions",
        optional recovery_specifications "recovery_specifications",
        optional other_limited_functions "other_limited_functions",
    }
}

crate::open_enum! {
/// `limited_functions`.
    LimitedFunctions {
    NoTransactionAndRecharge = "NO_TRANSACTION_AND_RECHARGE",
    NoPayment = "NO_PAYMENT",
    NoWithdrawal = "NO_WITHDRAWAL",
    NoRefund = "NO_REFUND",
    NoTransaction = "NO_TRANSACTION",
    NoProfitSharing = "NO_PROFIT_SHARING",
    NoPaymentPointCompleteOrder = "NO_PAYMENT_POINT_COMPLETE_ORDER",
    }
}

/// 被管控原因及解脱路径列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RecoverySpecifications {
    /// 商户被该原因管控的单据号.
    pub limitation_case_id: Option<String>,
    /// 商户被管控原因.
    pub limitation_reason: Option<String>,
    /// 商户被管控原因描述.
    pub limitation_reason_describe: Option<String>,
    /// `recover_way`: one of `IRRECOVERABLE`, `MODIFY_SUBJECT_INFORMATION`, `MODIFY_SETTLE_ACCOUNT_INFORMATION`, `VERIFY_INACTIVE_MERCHANT_IDENTITY`, `SUBMIT_OFFLINE_BUSINESS_SCENARIO_INFORMATION`, `SUBMIT_INFORMATION_FOR_APPEAL`, `RESOLVE_TRANSACTION_DISPUTES`, `MODIFY_ADMINISTRATOR_INFORMATION`, `CALL_CUSTOMER_SERVICE_AT_95017`, `UPDATE_BUSINESS_SCENARIO_INFORMATION`, `SUBMIT_CDD_INFORMATION`, `WAITING_FOR_PLATFORM_REVIEW`, `SUBMIT_UBO_INFORMATION`, `SIGN_ANTI_FRAUD_PLEDGE_AND_VERIFY_FACE`, `CONTACT_APPROPRIATE_AUTHORITY_FOR_CONSULTATION`, `MODIFY_ABBREVIATION_INFORMATION`, `CONFIRM_BUSINESS_TYPE`, `SUBMIT_ONLINE_BUSINESS_SCENARIO_INFORMATION`, `CONTACT_SERVICE_PROVIDER`.
    pub recover_way: Option<RecoverWay>,
    /// 商户被该原因管控的解脱路径参数.
    pub recover_way_param: Option<String>,
    /// 商户被该原因管控的解脱帮助链接.
    pub recover_help_url: Option<String>,
    /// `limitation_action_type`: one of `LIMIT_ACTION_TYPE_IMMEDIATE_CONTROL`, `LIMIT_ACTION_TYPE_DELAY_CONTROL`.
    pub limitation_action_type: Option<LimitationActionType>,
    /// 预计管控开始时间.
    pub limitation_start_date: Option<String>,
    /// 商户被该原因管控的时间.
    pub limitation_date: Option<String>,
    /// `limitation_reason_type`: one of `LICENSE_ABNORMAL`, `NO_TRADE`, `SETTLE_ACCOUNT_ABNORMAL`, `RISK_ABNORMAL`, `OTHER`, `INSPECT_ABNORMAL`, `INVALID_REPRESENTATIVE_INFORMATION`, `INVALID_BUSINESS_STATUS`, `INVALID_BUSINESS_LICENSE`, `INVALID_BENEFICIARY_INFORMATION`.
    pub limitation_reason_type: Option<String>,
    /// `relate_limitations`: one of `NO_TRANSACTION_AND_RECHARGE`, `NO_PAYMENT`, `NO_WITHDRAWAL`, `NO_REFUND`, `NO_TRANSACTION`, `NO_PROFIT_SHARING`, `NO_PAYMENT_POINT_COMPLETE_ORDER`.
    pub relate_limitations: Option<Vec<RelateLimitations>>,
    /// 商户被该原因管控的其他能力描述.
    pub other_relate_limitations: Option<String>,
}

crate::answer! {
    RecoverySpecifications {
        optional limitation_case_id "limitation_case_id",
        optional limitation_reason "limitation_reason",
        optional limitation_reason_describe "limitation_reason_describe",
        optional recover_way "recover_way",
        optional recover_way_param "recover_way_param",
        optional recover_help_url "recover_help_url",
        optional limitation_action_type "limitation_action_type",
        optional limitation_start_date "limitation_start_date",
        optional limitation_date "limitation_date",
        optional limitation_reason_type "limitation_reason_type",
        optional relate_limitations "relate_limitations",
        optional other_relate_limitations "other_relate_limitations",
    }
}

crate::open_enum! {
/// `recover_way`.
    RecoverWay {
    Irrecoverable = "IRRECOVERABLE",
    ModifySubjectInformation = "MODIFY_SUBJECT_INFORMATION",
    ModifySettleAccountInformation = "MODIFY_SETTLE_ACCOUNT_INFORMATION",
    VerifyInactiveMerchantIdentity = "VERIFY_INACTIVE_MERCHANT_IDENTITY",
    SubmitOfflineBusinessScenarioInformation = "SUBMIT_OFFLINE_BUSINESS_SCENARIO_INFORMATION",
    SubmitInformationForAppeal = "SUBMIT_INFORMATION_FOR_APPEAL",
    ResolveTransactionDisputes = "RESOLVE_TRANSACTION_DISPUTES",
    ModifyAdministratorInformation = "MODIFY_ADMINISTRATOR_INFORMATION",
    CallCustomerServiceAt95017 = "CALL_CUSTOMER_SERVICE_AT_95017",
    UpdateBusinessScenarioInformation = "UPDATE_BUSINESS_SCENARIO_INFORMATION",
    SubmitCddInformation = "SUBMIT_CDD_INFORMATION",
    WaitingForPlatformReview = "WAITING_FOR_PLATFORM_REVIEW",
    SubmitUboInformation = "SUBMIT_UBO_INFORMATION",
    SignAntiFraudPledgeAndVerifyFace = "SIGN_ANTI_FRAUD_PLEDGE_AND_VERIFY_FACE",
    ContactAppropriateAuthorityForConsultation = "CONTACT_APPROPRIATE_AUTHORITY_FOR_CONSULTATION",
    ModifyAbbreviationInformation = "MODIFY_ABBREVIATION_INFORMATION",
    ConfirmBusinessType = "CONFIRM_BUSINESS_TYPE",
    SubmitOnlineBusinessScenarioInformation = "SUBMIT_ONLINE_BUSINESS_SCENARIO_INFORMATION",
    ContactServiceProvider = "CONTACT_SERVICE_PROVIDER",
    }
}

crate::open_enum! {
/// `limitation_action_type`.
    LimitationActionType {
    LimitActionTypeImmediateControl = "LIMIT_ACTION_TYPE_IMMEDIATE_CONTROL",
    LimitActionTypeDelayControl = "LIMIT_ACTION_TYPE_DELAY_CONTROL",
    }
}

crate::open_enum! {
/// `relate_limitations`.
    RelateLimitations {
    NoTransactionAndRecharge = "NO_TRANSACTION_AND_RECHARGE",
    NoPayment = "NO_PAYMENT",
    NoWithdrawal = "NO_WITHDRAWAL",
    NoRefund = "NO_REFUND",
    NoTransaction = "NO_TRANSACTION",
    NoProfitSharing = "NO_PROFIT_SHARING",
    NoPaymentPointCompleteOrder = "NO_PAYMENT_POINT_COMPLETE_ORDER",
    }
}
