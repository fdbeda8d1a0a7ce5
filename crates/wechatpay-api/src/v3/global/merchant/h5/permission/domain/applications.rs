// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/global/merchant/h5/permission/domain/applications`

pub mod applyment_id;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/global/merchant/h5/permission/domain/applications`
///
/// `POST`: 创建H5支付域名修改申请单, see <https://pay.weixin.qq.com/doc/global/v3/zh/4013025110>.
#[derive(Debug, Clone)]
pub struct Applications<C> {
    at: At<C>,
}

impl<C: Caller> Applications<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/global/merchant/h5/permission/domain/applications/{applyment_id}`
    #[doc(alias = "applymentId")]
    #[must_use]
    pub fn applyment_id(&self, applyment_id: impl std::fmt::Display) -> applyment_id::ApplymentId<C> {
        applyment_id::ApplymentId::new(self.at.with("applyment_id", applyment_id))
    }

    /// 创建H5支付域名修改申请单: `POST /v3/global/merchant/h5/permission/domain/applications`
    ///
    /// Host: <https://apihk.mch.weixin.qq.com>.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/global/v3/zh/4013025110>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::global::POST_MERCHANT_H5_PERMISSION_DOMAIN_APPLICATIONS, body)
    }
}

/// What [`Applications::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 子商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// H5支付域名.
    pub domains: Vec<String>,
    /// 子商户H5经营网址.
    pub website_url: String,
    /// 经营网址商业页面截图.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website_business_page_pics: Option<Vec<String>>,
    /// 经营网址首页截图.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website_homepage_pics: Option<Vec<String>>,
    /// `website_state`: one of `HAS_LAUNCHED`, `UN_LAUNCHED`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website_state: Option<WebsiteState>,
    /// 商户提供的审核结果回调接口.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_url: Option<String>,
    /// 商户申请单号.
    pub out_applyment_id: String,
}

pub use crate::v3::global::merchant::h5::permission::applications::WebsiteState;

/// What [`Applications::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 子商户号.
    pub sub_mchid: String,
    /// `website_state`: one of `HAS_LAUNCHED`, `UN_LAUNCHED`.
    pub website_state: WebsiteState,
    /// H5支付域名.
    pub domains: Vec<String>,
    /// 子商户H5经营网址.
    pub webiste_url: String,
    /// 经营网址商业页面截图.
    pub website_business_page_pics: Option<Vec<String>>,
    /// 经营网址首页截图.
    pub website_homepage_pics: Option<Vec<String>>,
    /// 申请单号.
    pub applyment_id: i64,
    /// 驳回原因.
    pub audit_reject_detail: Option<String>,
    /// `applyment_state`: one of `PENDING`, `UNDER_REVIEW`, `APPROVED`, `REJECTED`.
    pub applyment_state: Option<ApplymentState>,
    /// 商户提供的审核结果回调接口.
    pub notify_url: Option<String>,
    /// 商户申请单号.
    pub out_applyment_id: String,
}

crate::answer! {
    PostAnswer {
        required sub_mchid "sub_mchid",
        required website_state "website_state",
        required domains "domains",
        required webiste_url "webiste_url",
        optional website_business_page_pics "website_business_page_pics",
        optional website_homepage_pics "website_homepage_pics",
        required applyment_id "applyment_id",
        optional audit_reject_detail "audit_reject_detail",
        optional applyment_state "applyment_state",
        optional notify_url "notify_url",
        required out_applyment_id "out_applyment_id",
    }
}

pub use crate::v3::global::merchant::h5::permission::applications::ApplymentState;

impl Request for PostRequest {}
