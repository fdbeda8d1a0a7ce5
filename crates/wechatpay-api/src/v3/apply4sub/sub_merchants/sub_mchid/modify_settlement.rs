// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement`
///
/// `POST`: 修改结算帐号, see <https://pay.weixin.qq.com/doc/v3/partner/4012761138>.
#[derive(Debug, Clone)]
pub struct ModifySettlement<C> {
    at: At<C>,
}

impl<C: Caller> ModifySettlement<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 修改结算帐号: `POST /v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012761138>, <https://pay.weixin.qq.com/doc/v3/partner/4012761102>, <https://pay.weixin.qq.com/doc/v3/partner/4012721277>, <https://pay.weixin.qq.com/doc/v3/partner/4012760618>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::apply4sub::POST_SUB_MERCHANTS_SUB_MCHID_MODIFY_SETTLEMENT, body)
    }
}

/// What [`ModifySettlement::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// `modify_mode`: one of `MODIFY_MODE_ASYNC`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub modify_mode: Option<ModifyMode>,
    /// `account_type`: one of `ACCOUNT_TYPE_BUSINESS`, `ACCOUNT_TYPE_PRIVATE`.
    pub account_type: AccountType,
    /// 开户银行.
    pub account_bank: String,
    /// 开户银行省市编码.
    pub bank_address_code: String,
    /// 开户银行全称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_name: Option<String>,
    /// 开户银行联行号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_branch_id: Option<String>,
    /// 银行账号: encrypted by the call.
    pub account_number: crate::Sensitive,
    /// 开户名称: encrypted by the call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_name: Option<crate::Sensitive>,
}

crate::open_enum! {
/// `modify_mode`.
    ModifyMode {
    ModifyModeAsync = "MODIFY_MODE_ASYNC",
    }
}

pub use crate::v3::apply4sub::sub_merchants::sub_mchid::application::application_no::AccountType;

/// What [`ModifySettlement::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 修改结算账户申请单号.
    pub application_no: String,
}

crate::answer! {
    PostAnswer {
        required application_no "application_no",
    }
}

impl Request for PostRequest {}
