// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}`
///
/// `GET`: 查询结算账户修改申请状态, see <https://pay.weixin.qq.com/doc/v3/partner/4012761169>.
#[derive(Debug, Clone)]
pub struct ApplicationNo<C> {
    at: At<C>,
}

impl<C: Caller> ApplicationNo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询结算账户修改申请状态: `GET /v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012761169>, <https://pay.weixin.qq.com/doc/v3/partner/4012761120>, <https://pay.weixin.qq.com/doc/v3/partner/4012721475>, <https://pay.weixin.qq.com/doc/v3/partner/4012760660>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at
            .query(&wechatpay_spec::table::v3::apply4sub::GET_SUB_MERCHANTS_SUB_MCHID_APPLICATION_APPLICATION_NO, query)
    }
}

/// What [`ApplicationNo::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// `account_number_rule`: one of `ACCOUNT_NUMBER_RULE_MASK_V1`, `ACCOUNT_NUMBER_RULE_MASK_V2`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_number_rule: Option<AccountNumberRule>,
}

crate::open_enum! {
/// `account_number_rule`.
    AccountNumberRule {
    AccountNumberRuleMaskV1 = "ACCOUNT_NUMBER_RULE_MASK_V1",
    AccountNumberRuleMaskV2 = "ACCOUNT_NUMBER_RULE_MASK_V2",
    }
}

/// What [`ApplicationNo::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 开户名称.
    pub account_name: String,
    /// `account_type`: one of `ACCOUNT_TYPE_BUSINESS`, `ACCOUNT_TYPE_PRIVATE`.
    pub account_type: AccountType,
    /// 开户银行.
    pub account_bank: String,
    /// 开户银行全称.
    pub bank_name: Option<String>,
    /// 开户银行联行号.
    pub bank_branch_id: Option<String>,
    /// 银行账号.
    pub account_number: String,
    /// `verify_result`: one of `AUDIT_SUCCESS`, `AUDITING`, `AUDIT_FAIL`.
    pub verify_result: VerifyResult,
    /// 审核驳回原因.
    pub verify_fail_reason: Option<String>,
    /// 审核结果更新时间.
    pub verify_finish_time: Option<String>,
}

crate::answer! {
    GetAnswer {
        required account_name "account_name",
        required account_type "account_type",
        required account_bank "account_bank",
        optional bank_name "bank_name",
        optional bank_branch_id "bank_branch_id",
        required account_number "account_number",
        required verify_result "verify_result",
        optional verify_fail_reason "verify_fail_reason",
        optional verify_finish_time "verify_finish_time",
    }
}

crate::open_enum! {
/// `account_type`.
    AccountType {
    AccountTypeBusiness = "ACCOUNT_TYPE_BUSINESS",
    AccountTypePrivate = "ACCOUNT_TYPE_PRIVATE",
    }
}

crate::open_enum! {
/// `verify_result`.
    VerifyResult {
    AuditSuccess = "AUDIT_SUCCESS",
    Auditing = "AUDITING",
    AuditFail = "AUDIT_FAIL",
    }
}

impl Request for GetQuery {}
