// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/mchalterapply/merchantnamealterapplyment`

pub mod apply_id;
pub mod merchant;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/mchalterapply/merchantnamealterapplyment`
///
/// `POST`: 提交商户简称变更申请单, see <https://pay.weixin.qq.com/doc/v3/partner/4016166071>.
#[derive(Debug, Clone)]
pub struct Merchantnamealterapplyment<C> {
    at: At<C>,
}

impl<C: Caller> Merchantnamealterapplyment<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/mchalterapply/merchantnamealterapplyment/merchant`
    #[must_use]
    pub fn merchant(&self) -> merchant::Merchant<C> {
        merchant::Merchant::new(self.at.clone())
    }

    /// `/v3/mchalterapply/merchantnamealterapplyment/{apply_id}`
    #[doc(alias = "applyId")]
    #[must_use]
    pub fn apply_id(&self, apply_id: impl std::fmt::Display) -> apply_id::ApplyId<C> {
        apply_id::ApplyId::new(self.at.with("apply_id", apply_id))
    }

    /// 提交商户简称变更申请单: `POST /v3/mchalterapply/merchantnamealterapplyment`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4016166071>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::mchalterapply::POST_MERCHANTNAMEALTERAPPLYMENT, body)
    }
}

/// What [`Merchantnamealterapplyment::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 二级商户号.
    pub sub_mchid: String,
    /// 业务申请编号.
    pub out_request_no: String,
    /// 商户简称.
    pub merchant_shortname: String,
}

pub use crate::v3::mchalterapply::mchcontactalterapplyment::PostAnswer;

impl Request for PostRequest {}
