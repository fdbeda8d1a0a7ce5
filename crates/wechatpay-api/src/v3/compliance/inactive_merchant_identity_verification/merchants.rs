// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/compliance/inactive-merchant-identity-verification/merchants`

pub mod sub_mchid;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/compliance/inactive-merchant-identity-verification/merchants`
///
/// `POST`: 发起不活跃商户身份核实, see <https://pay.weixin.qq.com/doc/v3/partner/4012471357>.
#[derive(Debug, Clone)]
pub struct Merchants<C> {
    at: At<C>,
}

impl<C: Caller> Merchants<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}`
    #[doc(alias = "subMchid")]
    #[must_use]
    pub fn sub_mchid(&self, sub_mchid: impl std::fmt::Display) -> sub_mchid::SubMchid<C> {
        sub_mchid::SubMchid::new(self.at.with("sub_mchid", sub_mchid))
    }

    /// 发起不活跃商户身份核实: `POST /v3/compliance/inactive-merchant-identity-verification/merchants`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012471357>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at
            .json(&wechatpay_spec::table::v3::compliance::POST_INACTIVE_MERCHANT_IDENTITY_VERIFICATION_MERCHANTS, body)
    }
}

/// What [`Merchants::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 特约商户号.
    pub sub_mchid: String,
}

/// What [`Merchants::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 核实单号.
    pub verification_id: String,
}

crate::answer! {
    PostAnswer {
        required verification_id "verification_id",
    }
}

impl Request for PostRequest {}
