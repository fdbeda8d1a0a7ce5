// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/brand/card/card-configs/preview-url`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/brand/card/card-configs/preview-url`
///
/// `GET`: 获取商家名片预览二维码, see <https://pay.weixin.qq.com/doc/v3/partner/4016641998>.
#[derive(Debug, Clone)]
pub struct PreviewUrl<C> {
    at: At<C>,
}

impl<C: Caller> PreviewUrl<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 获取商家名片预览二维码: `GET /v3/brand/card/card-configs/preview-url`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4016641998>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::brand::GET_CARD_CARD_CONFIGS_PREVIEW_URL, query)
    }
}

/// What [`PreviewUrl::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 业务申请编号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_code: Option<String>,
    /// 微信支付申请单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub applyment_id: Option<String>,
    /// 品牌ID.
    pub brand_id: String,
}

/// What [`PreviewUrl::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 业务申请编号.
    pub business_code: String,
    /// 微信支付申请单号.
    pub applyment_id: String,
    /// 品牌ID.
    pub brand_id: String,
    /// 商家名片预览二维码链接.
    pub card_preview_url: String,
    /// 预览二维码链接过期时间.
    pub url_expired_time: String,
}

crate::answer! {
    GetAnswer {
        required business_code "business_code",
        required applyment_id "applyment_id",
        required brand_id "brand_id",
        required card_preview_url "card_preview_url",
        required url_expired_time "url_expired_time",
    }
}

impl Request for GetQuery {}
