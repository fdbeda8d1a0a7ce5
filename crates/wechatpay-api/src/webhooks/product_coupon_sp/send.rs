// Written by `cargo xtask codegen` from spec/; do not edit.
//! `PRODUCT_COUPON_SP.SEND`: 商品券领券通知
//!
//! Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015780862>, <https://pay.weixin.qq.com/doc/v3/partner/4016435717>.

/// The notification's `event_type`.
pub const EVENT_TYPE: &str = "PRODUCT_COUPON_SP.SEND";

/// The decrypted content of `PRODUCT_COUPON_SP.SEND`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Resource {
    /// 品牌ID.
    pub brand_id: String,
    /// 用户券Code.
    pub coupon_code: String,
    /// 商品券ID.
    pub product_coupon_id: String,
    /// 商品券批次ID.
    pub stock_id: String,
    /// 商品券批次组ID.
    pub stock_bundle_id: Option<String>,
    /// 用户券组ID.
    pub user_coupon_bundle_id: Option<String>,
    /// 事件通知AppID.
    pub appid: String,
    /// 用户OpenID.
    pub openid: String,
    /// 用户UnionID.
    pub unionid: String,
    /// 领券时间.
    pub receive_time: String,
    /// 发券请求单号.
    pub send_request_no: String,
    /// `send_channel`: one of `API`, `BRAND_MANAGE`, `RECEIVE_COMPONENT`, `MEMBER`.
    pub send_channel: SendChannel,
    /// 有效期开始时间.
    pub valid_begin_time: String,
    /// 有效期结束时间.
    pub valid_end_time: String,
    /// 领券手机号.
    pub phone_number: Option<String>,
    /// 领券手机区号.
    pub country_code: Option<String>,
    /// 自定义附加信息.
    pub attach: Option<String>,
    /// 渠道自定义信息.
    pub channel_custom_info: Option<String>,
}

crate::answer! {
    Resource {
        required brand_id "brand_id",
        required coupon_code "coupon_code",
        required product_coupon_id "product_coupon_id",
        required stock_id "stock_id",
        optional stock_bundle_id "stock_bundle_id",
        optional user_coupon_bundle_id "user_coupon_bundle_id",
        required appid "appid",
        required openid "openid",
        required unionid "unionid",
        required receive_time "receive_time",
        required send_request_no "send_request_no",
        required send_channel "send_channel",
        required valid_begin_time "valid_begin_time",
        required valid_end_time "valid_end_time",
        optional phone_number "phone_number",
        optional country_code "country_code",
        optional attach "attach",
        optional channel_custom_info "channel_custom_info",
    }
}

crate::open_enum! {
/// `send_channel`.
    SendChannel {
    Api = "API",
    BrandManage = "BRAND_MANAGE",
    ReceiveComponent = "RECEIVE_COMPONENT",
    Member = "MEMBER",
    }
}
