// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/partner/product-coupon/notify-configs`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/partner/product-coupon/notify-configs`
///
/// `POST`: 设置商品券事件通知地址, see <https://pay.weixin.qq.com/doc/v3/partner/4015781286>.
///
/// `GET`: 获取商品券事件通知地址, see <https://pay.weixin.qq.com/doc/v3/partner/4015781284>.
#[derive(Debug, Clone)]
pub struct NotifyConfigs<C> {
    at: At<C>,
}

impl<C: Caller> NotifyConfigs<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 设置商品券事件通知地址: `POST /v3/marketing/partner/product-coupon/notify-configs`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015781286>, <https://pay.weixin.qq.com/doc/v3/partner/4016435719>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::marketing::POST_PARTNER_PRODUCT_COUPON_NOTIFY_CONFIGS, body)
    }

    /// 获取商品券事件通知地址: `GET /v3/marketing/partner/product-coupon/notify-configs`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015781284>, <https://pay.weixin.qq.com/doc/v3/partner/4016435718>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::marketing::GET_PARTNER_PRODUCT_COUPON_NOTIFY_CONFIGS)
    }
}

/// What [`NotifyConfigs::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 通知URL地址.
    pub notify_url: String,
}

/// What [`NotifyConfigs::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 通知URL地址.
    pub notify_url: String,
    /// 修改时间.
    pub update_time: String,
}

crate::answer! {
    PostAnswer {
        required notify_url "notify_url",
        required update_time "update_time",
    }
}

pub use crate::v3::marketing::partner::product_coupon::notify_configs::PostAnswer as GetAnswer;

impl Request for PostRequest {}
