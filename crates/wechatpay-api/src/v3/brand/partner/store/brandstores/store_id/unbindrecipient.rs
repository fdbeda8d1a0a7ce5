// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/brand/partner/store/brandstores/{store_id}/unbindrecipient`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/brand/partner/store/brandstores/{store_id}/unbindrecipient`
///
/// `POST`: 解绑收款商户号, see <https://pay.weixin.qq.com/doc/v3/partner/4015783188>.
#[derive(Debug, Clone)]
pub struct Unbindrecipient<C> {
    at: At<C>,
}

impl<C: Caller> Unbindrecipient<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 解绑收款商户号: `POST /v3/brand/partner/store/brandstores/{store_id}/unbindrecipient`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015783188>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::brand::POST_PARTNER_STORE_BRANDSTORES_STORE_ID_UNBINDRECIPIENT, body)
    }
}

/// What [`Unbindrecipient::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 品牌ID.
    pub brand_id: String,
    /// 门店收款商户号.
    pub mchid: String,
}

/// What [`Unbindrecipient::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 解绑失败原因.
    pub failed_reason: Option<String>,
}

crate::answer! {
    PostAnswer {
        optional failed_reason "failed_reason",
    }
}

impl Request for PostRequest {}
