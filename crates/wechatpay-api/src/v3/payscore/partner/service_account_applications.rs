// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/payscore/partner/service-account-applications`

pub mod out_apply_no;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/payscore/partner/service-account-applications`
///
/// `POST`: 收付通子商户申请绑定支付分服务, see <https://pay.weixin.qq.com/doc/v3/partner/4012715051>.
#[derive(Debug, Clone)]
pub struct ServiceAccountApplications<C> {
    at: At<C>,
}

impl<C: Caller> ServiceAccountApplications<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/payscore/partner/service-account-applications/{out_apply_no}`
    #[doc(alias = "outApplyNo")]
    #[must_use]
    pub fn out_apply_no(&self, out_apply_no: impl std::fmt::Display) -> out_apply_no::OutApplyNo<C> {
        out_apply_no::OutApplyNo::new(self.at.with("out_apply_no", out_apply_no))
    }

    /// 收付通子商户申请绑定支付分服务: `POST /v3/payscore/partner/service-account-applications`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012715051>, <https://pay.weixin.qq.com/doc/v3/partner/4013394514>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::payscore::POST_PARTNER_SERVICE_ACCOUNT_APPLICATIONS, body)
    }
}

/// What [`ServiceAccountApplications::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 服务ID.
    pub service_id: String,
    /// 服务商应用ID.
    pub appid: String,
    /// 子商户商户号.
    pub sub_mchid: String,
    /// 子商户应用ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 商户申请绑定单号.
    pub out_apply_no: String,
    /// 绑定结果回调通知地址.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub result_notify_url: Option<String>,
}

/// What [`ServiceAccountApplications::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 服务ID.
    pub service_id: String,
    /// 服务商商户号.
    pub mchid: String,
    /// 服务商应用ID.
    pub appid: String,
    /// 子商户商户号.
    pub sub_mchid: String,
    /// 子商户应用ID.
    pub sub_appid: Option<String>,
    /// 申请单号.
    pub out_apply_no: String,
    /// 绑定结果回调通知地址.
    pub result_notify_url: Option<String>,
    /// 受理状态.
    pub apply_state: String,
    /// 拒绝原因.
    pub reject_reason: Option<String>,
}

crate::answer! {
    PostAnswer {
        required service_id "service_id",
        required mchid "mchid",
        required appid "appid",
        required sub_mchid "sub_mchid",
        optional sub_appid "sub_appid",
        required out_apply_no "out_apply_no",
        optional result_notify_url "result_notify_url",
        required apply_state "apply_state",
        optional reject_reason "reject_reason",
    }
}

impl Request for PostRequest {}
