// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/global/merchant/h5/permission/applications`

pub mod applyment_id;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/global/merchant/h5/permission/applications`
///
/// `POST`: 创建H5支付权限申请单, see <https://pay.weixin.qq.com/doc/global/v3/zh/4013025106>.
#[derive(Debug, Clone)]
pub struct Applications<C> {
    at: At<C>,
}

impl<C: Caller> Applications<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/global/merchant/h5/permission/applications/{applyment_id}`
    #[doc(alias = "applymentId")]
    #[must_use]
    pub fn applyment_id(&self, applyment_id: impl std::fmt::Display) -> applyment_id::ApplymentId<C> {
        applyment_id::ApplymentId::new(self.at.with("applyment_id", applyment_id))
    }

    /// 创建H5支付权限申请单: `POST /v3/global/merchant/h5/permission/applications`
    ///
    /// Host: <https://apihk.mch.weixin.qq.com>.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/global/v3/zh/4013025106>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::global::POST_MERCHANT_H5_PERMISSION_APPLICATIONS, body)
    }
}

/// What [`Applications::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 公司介绍和业务描述.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_description: Option<String>,
    /// 子商户号.
    pub sub_mchid: String,
    /// H5支付域名.
    pub domains: Vec<String>,
    /// 公司注册资质证书.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub company_register_cert: Option<String>,
    /// `transaction_limit_type`: one of `UN_LAUNCHED_WEBSITE_LIMIT`, `NORMAL_LIMIT`, `NO_LIMIT`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_limit_type: Option<TransactionLimitType>,
    /// 经营网址商业页面截图.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website_business_page_pics: Option<Vec<String>>,
    /// 经营网址首页截图.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website_homepage_pics: Option<Vec<String>>,
    /// `website_state`: one of `HAS_LAUNCHED`, `UN_LAUNCHED`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website_state: Option<WebsiteState>,
    /// 子商户H5经营网址.
    pub website_url: String,
    /// 商户提供的审核结果回调接口.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_url: Option<String>,
    /// `applyment_type`: one of `APPLY_FOR_PAYMENT_AUTHORITY`, `APPLY_FOR_RELIEVE_LIMITED`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub applyment_type: Option<ApplymentType>,
}

crate::open_enum! {
/// `transaction_limit_type`.
    TransactionLimitType {
    UnLaunchedWebsiteLimit = "UN_LAUNCHED_WEBSITE_LIMIT",
    NormalLimit = "NORMAL_LIMIT",
    NoLimit = "NO_LIMIT",
    }
}

crate::open_enum! {
/// `website_state`.
    WebsiteState {
    HasLaunched = "HAS_LAUNCHED",
    UnLaunched = "UN_LAUNCHED",
    }
}

crate::open_enum! {
/// `applyment_type`.
    ApplymentType {
    ApplyForPaymentAuthority = "APPLY_FOR_PAYMENT_AUTHORITY",
    ApplyForRelieveLimited = "APPLY_FOR_RELIEVE_LIMITED",
    }
}

/// What [`Applications::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 子商户号.
    pub sub_mchid: String,
    /// H5支付域名.
    pub domains: Vec<String>,
    /// 公司介绍和业务描述.
    pub business_description: Option<String>,
    /// `transaction_limit_type`: one of `UN_LAUNCHED_WEBSITE_LIMIT`, `NORMAL_LIMIT`, `NO_LIMIT`.
    pub transaction_limit_type: TransactionLimitType,
    /// 公司注册资质证书.
    pub company_register_cert: Option<String>,
    /// 经营网址商业页面截图.
    pub website_business_page_pics: Option<Vec<String>>,
    /// 经营网址首页截图.
    pub website_homepage_pics: Option<Vec<String>>,
    /// `website_state`: one of `HAS_LAUNCHED`, `UN_LAUNCHED`.
    pub website_state: WebsiteState,
    /// 子商户H5经营网址.
    pub website_url: String,
    /// 申请单号.
    pub applyment_id: i64,
    /// 驳回原因.
    pub audit_reject_detail: Option<String>,
    /// `applyment_state`: one of `PENDING`, `UNDER_REVIEW`, `APPROVED`, `REJECTED`.
    pub applyment_state: ApplymentState,
    /// `applyment_type`: one of `APPLY_FOR_PAYMENT_AUTHORITY`, `APPLY_FOR_RELIEVE_LIMITED`.
    pub applyment_type: ApplymentType,
    /// 商户提供的审核结果回调接口.
    pub notify_url: Option<String>,
}

crate::answer! {
    PostAnswer {
        required sub_mchid "sub_mchid",
        required domains "domains",
        optional business_description "business_description",
        required transaction_limit_type "transaction_limit_type",
        optional company_register_cert "company_register_cert",
        optional website_business_page_pics "website_business_page_pics",
        optional website_homepage_pics "website_homepage_pics",
        required website_state "website_state",
        required website_url "website_url",
        required applyment_id "applyment_id",
        optional audit_reject_detail "audit_reject_detail",
        required applyment_state "applyment_state",
        required applyment_type "applyment_type",
        optional notify_url "notify_url",
    }
}

crate::open_enum! {
/// `applyment_state`.
    ApplymentState {
    Pending = "PENDING",
    UnderReview = "UNDER_REVIEW",
    Approved = "APPROVED",
    Rejected = "REJECTED",
    }
}

impl Request for PostRequest {}
