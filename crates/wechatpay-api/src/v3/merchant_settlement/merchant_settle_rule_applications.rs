// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/merchant-settlement/merchant-settle-rule-applications`

pub mod application_id;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/merchant-settlement/merchant-settle-rule-applications`
///
/// `POST`: 申请修改特约商户结算规则, see <https://pay.weixin.qq.com/doc/v3/partner/4012697924>.
#[derive(Debug, Clone)]
pub struct MerchantSettleRuleApplications<C> {
    at: At<C>,
}

impl<C: Caller> MerchantSettleRuleApplications<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/merchant-settlement/merchant-settle-rule-applications/{application_id}`
    #[doc(alias = "applicationId")]
    #[must_use]
    pub fn application_id(&self, application_id: impl std::fmt::Display) -> application_id::ApplicationId<C> {
        application_id::ApplicationId::new(self.at.with("application_id", application_id))
    }

    /// 申请修改特约商户结算规则: `POST /v3/merchant-settlement/merchant-settle-rule-applications`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012697924>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::merchant_settlement::POST_MERCHANT_SETTLE_RULE_APPLICATIONS, body)
    }
}

/// What [`MerchantSettleRuleApplications::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 从业机构号.
    pub acquiring_bank_id: String,
    /// 渠道商户号.
    pub channel_id: String,
    /// 从业机构特约商户号.
    pub sub_mchid: String,
    /// 结算规则id.
    pub settle_rule_id: i64,
}

/// What [`MerchantSettleRuleApplications::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 申请单编号.
    pub application_id: String,
    /// 申请单处理信息.
    pub application_process_info: Option<String>,
    /// 申请单状态.
    pub application_state: Option<String>,
    /// 最后更新时间.
    pub update_time: Option<String>,
    /// 从业机构号.
    pub acquiring_bank_id: Option<String>,
    /// 渠道商户号.
    pub channel_id: Option<String>,
    /// 从业机构特约商户号.
    pub sub_mchid: Option<String>,
    /// 结算规则id.
    pub settle_rule_id: Option<i64>,
}

crate::answer! {
    PostAnswer {
        required application_id "application_id",
        optional application_process_info "application_process_info",
        optional application_state "application_state",
        optional update_time "update_time",
        optional acquiring_bank_id "acquiring_bank_id",
        optional channel_id "channel_id",
        optional sub_mchid "sub_mchid",
        optional settle_rule_id "settle_rule_id",
    }
}

impl Request for PostRequest {}
