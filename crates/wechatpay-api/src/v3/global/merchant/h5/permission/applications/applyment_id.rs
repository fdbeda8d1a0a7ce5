// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/global/merchant/h5/permission/applications/{applyment_id}`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/global/merchant/h5/permission/applications/{applyment_id}`
///
/// `GET`: 查询H5支付权限申请单详情, see <https://pay.weixin.qq.com/doc/global/v3/zh/4013025107>.
///
/// `PATCH`: 修改H5支付权限申请单, see <https://pay.weixin.qq.com/doc/global/v3/zh/4013025109>.
#[derive(Debug, Clone)]
pub struct ApplymentId<C> {
    at: At<C>,
}

impl<C: Caller> ApplymentId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询H5支付权限申请单详情: `GET /v3/global/merchant/h5/permission/applications/{applyment_id}`
    ///
    /// Host: <https://apihk.mch.weixin.qq.com>.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/global/v3/zh/4013025107>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::global::GET_MERCHANT_H5_PERMISSION_APPLICATIONS_APPLYMENT_ID)
    }

    /// 修改H5支付权限申请单: `PATCH /v3/global/merchant/h5/permission/applications/{applyment_id}`
    ///
    /// Host: <https://apihk.mch.weixin.qq.com>.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/global/v3/zh/4013025109>.
    pub fn patch(&self, body: &impl JsonOr<PatchRequest>) -> C::Call<PatchAnswer> {
        self.at.json(&wechatpay_spec::table::v3::global::PATCH_MERCHANT_H5_PERMISSION_APPLICATIONS_APPLYMENT_ID, body)
    }
}

pub use crate::v3::global::merchant::h5::permission::applications::PostAnswer as GetAnswer;

pub use crate::v3::global::merchant::h5::permission::applications::TransactionLimitType;

pub use crate::v3::global::merchant::h5::permission::applications::WebsiteState;

pub use crate::v3::global::merchant::h5::permission::applications::ApplymentState;

pub use crate::v3::global::merchant::h5::permission::applications::ApplymentType;

/// What [`ApplymentId::patch`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PatchRequest {
    /// H5支付域名.
    pub domains: Vec<String>,
    /// 公司介绍和业务描述.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_description: Option<String>,
    /// 公司注册资质证书.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub company_register_cert: Option<String>,
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
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website_url: Option<String>,
}

pub use crate::v3::global::merchant::h5::permission::applications::PostAnswer as PatchAnswer;

impl Request for PatchRequest {}
