// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/ecommerce/mch-transfer/authorizations`

pub mod sub_mchid;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/ecommerce/mch-transfer/authorizations`
///
/// `POST`: 申请二级商户商家转账授权, see <https://pay.weixin.qq.com/doc/v3/partner/4013504208>.
#[derive(Debug, Clone)]
pub struct Authorizations<C> {
    at: At<C>,
}

impl<C: Caller> Authorizations<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/ecommerce/mch-transfer/authorizations/{sub_mchid}`
    #[doc(alias = "subMchid")]
    #[must_use]
    pub fn sub_mchid(&self, sub_mchid: impl std::fmt::Display) -> sub_mchid::SubMchid<C> {
        sub_mchid::SubMchid::new(self.at.with("sub_mchid", sub_mchid))
    }

    /// 申请二级商户商家转账授权: `POST /v3/ecommerce/mch-transfer/authorizations`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4013504208>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::ecommerce::POST_MCH_TRANSFER_AUTHORIZATIONS, body)
    }
}

/// What [`Authorizations::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 二级商户号.
    pub sub_mchid: String,
    /// 签约协议列表.
    pub agreement_list: Vec<AgreementList>,
}

/// 签约协议列表.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct AgreementList {
    /// 协议编号.
    pub agreement_code: String,
    /// 协议版本号.
    pub agreement_version: String,
    /// 签约主体.
    pub sign_organization: String,
    /// 签约时间.
    pub sign_time: String,
}

/// What [`Authorizations::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 二级商户号.
    pub sub_mchid: String,
    /// 授权状态.
    pub authorization_state: String,
    /// 授权申请受理时间.
    pub accept_time: String,
    /// 授权时间.
    pub authorize_time: Option<String>,
}

crate::answer! {
    PostAnswer {
        required sub_mchid "sub_mchid",
        required authorization_state "authorization_state",
        required accept_time "accept_time",
        optional authorize_time "authorize_time",
    }
}

impl Request for PostRequest {}
