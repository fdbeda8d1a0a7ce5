// Written by `cargo xtask codegen` from spec/; do not edit.
//! `PAYSCORE.USER_CLOSE_SERVICE`: 支付分服务用户解除授权成功通知
//!
//! Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012160692>, <https://pay.weixin.qq.com/doc/v3/partner/4012155288>, <https://pay.weixin.qq.com/doc/v3/partner/4012086446>.

/// The notification's `event_type`.
pub const EVENT_TYPE: &str = "PAYSCORE.USER_CLOSE_SERVICE";

/// The decrypted content of `PAYSCORE.USER_CLOSE_SERVICE`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Resource {
    /// 公众账号ID.
    pub appid: String,
    /// 商户号.
    pub mchid: String,
    /// 子商户应用ID.
    pub sub_appid: Option<String>,
    /// 子商户的商户号.
    pub sub_mchid: String,
    /// 调用授权服务接口提交的渠道商商户号.
    pub channel_id: Option<String>,
    /// 服务ID.
    pub service_id: String,
    /// 用户标识.
    pub openid: String,
    /// 子商户公众号下OpenID.
    pub sub_openid: Option<String>,
    /// 回调状态.
    pub user_service_status: Option<String>,
    /// 服务开启/解除授权时间.
    pub openorclose_time: Option<String>,
    /// 授权协议号.
    pub authorization_code: Option<String>,
    /// 调用授权服务接口提交的商户请求唯一标识.
    pub out_request_no: Option<String>,
}

crate::answer! {
    Resource {
        required appid "appid",
        required mchid "mchid",
        optional sub_appid "sub_appid",
        required sub_mchid "sub_mchid",
        optional channel_id "channel_id",
        required service_id "service_id",
        required openid "openid",
        optional sub_openid "sub_openid",
        optional user_service_status "user_service_status",
        optional openorclose_time "openorclose_time",
        optional authorization_code "authorization_code",
        optional out_request_no "out_request_no",
    }
}
