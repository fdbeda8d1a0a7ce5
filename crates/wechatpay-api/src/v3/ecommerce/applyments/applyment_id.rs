// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/ecommerce/applyments/{applyment_id}`

pub mod revoke;

use crate::{At, Caller};

/// `/v3/ecommerce/applyments/{applyment_id}`
///
/// `GET`: 通过申请单ID查询申请状态, see <https://pay.weixin.qq.com/doc/v3/partner/4012691469>.
#[derive(Debug, Clone)]
pub struct ApplymentId<C> {
    at: At<C>,
}

impl<C: Caller> ApplymentId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/ecommerce/applyments/{applyment_id}/revoke`
    #[must_use]
    pub fn revoke(&self) -> revoke::Revoke<C> {
        revoke::Revoke::new(self.at.clone())
    }

    /// 通过申请单ID查询申请状态: `GET /v3/ecommerce/applyments/{applyment_id}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012691469>, <https://pay.weixin.qq.com/doc/v3/partner/4015616714>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::ecommerce::GET_APPLYMENTS_APPLYMENT_ID)
    }
}

/// What [`ApplymentId::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 申请状态.
    pub applyment_state: String,
    /// 申请状态描述.
    pub applyment_state_desc: String,
    /// 签约链接.
    pub sign_url: Option<String>,
    /// 电商平台二级商户号.
    pub sub_mchid: Option<String>,
    /// 汇款账户验证信息.
    pub account_validation: Option<AccountValidation>,
    /// 驳回原因详情.
    pub audit_detail: Option<Vec<AuditDetail>>,
    /// 法人验证链接.
    pub legal_validation_url: Option<String>,
    /// 业务申请编号.
    pub out_request_no: String,
    /// 微信支付申请单号.
    pub applyment_id: i64,
    /// `sign_state`: one of `UNSIGNED`, `SIGNED`, `NOT_SIGNABLE`.
    pub sign_state: Option<SignState>,
}

crate::answer! {
    GetAnswer {
        required applyment_state "applyment_state",
        required applyment_state_desc "applyment_state_desc",
        optional sign_url "sign_url",
        optional sub_mchid "sub_mchid",
        optional account_validation "account_validation",
        optional audit_detail "audit_detail",
        optional legal_validation_url "legal_validation_url",
        required out_request_no "out_request_no",
        required applyment_id "applyment_id",
        optional sign_state "sign_state",
    }
}

/// 汇款账户验证信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountValidation {
    /// 付款户名.
    pub account_name: String,
    /// 付款卡号.
    pub account_no: Option<String>,
    /// 汇款金额.
    pub pay_amount: i64,
    /// 收款卡号.
    pub destination_account_number: String,
    /// 收款户名.
    pub destination_account_name: String,
    /// 开户银行.
    pub destination_account_bank: String,
    /// 省市信息.
    pub city: String,
    /// 备注信息.
    pub remark: String,
    /// 汇款截止时间.
    pub deadline: String,
}

crate::answer! {
    AccountValidation {
        required account_name "account_name",
        optional account_no "account_no",
        required pay_amount "pay_amount",
        required destination_account_number "destination_account_number",
        required destination_account_name "destination_account_name",
        required destination_account_bank "destination_account_bank",
        required city "city",
        required remark "remark",
        required deadline "deadline",
    }
}

pub use crate::v3::ecommerce::applyments::out_request_no::out_request_no::AuditDetail;

pub use crate::v3::ecommerce::applyments::out_request_no::out_request_no::SignState;
