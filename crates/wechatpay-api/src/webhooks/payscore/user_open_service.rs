// Written by `cargo xtask codegen` from spec/; do not edit.
//! `PAYSCORE.USER_OPEN_SERVICE`: 支付分服务用户授权成功通知
//!
//! Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012160692>, <https://pay.weixin.qq.com/doc/v3/partner/4012155288>, <https://pay.weixin.qq.com/doc/v3/partner/4012086446>.

/// The notification's `event_type`.
pub const EVENT_TYPE: &str = "PAYSCORE.USER_OPEN_SERVICE";

/// The decrypted content of `PAYSCORE.USER_OPEN_SERVICE`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Resource {
    /// 微信用户在校园轻松付下的合约的唯一标识.
    pub contract_id: String,
    /// 商户号.
    pub mchid: String,
    /// 公众账号ID.
    pub appid: String,
    /// 用户标识.
    pub openid: String,
    /// 签约模板的唯一标识.
    pub plan_id: String,
    /// `contract_status`: one of `ADD`, `DELETE`.
    pub contract_status: ContractStatus,
    /// 签约完成时间.
    pub create_time: String,
    /// 由商户自行生成的签约号.
    pub out_contract_code: String,
    /// 子商户应用ID.
    pub sub_appid: Option<String>,
    /// 子商户的商户号.
    pub sub_mchid: String,
    /// 调用授权服务接口提交的渠道商商户号.
    pub channel_id: Option<String>,
    /// 服务ID.
    pub service_id: String,
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
        required contract_id "contract_id",
        required mchid "mchid",
        required appid "appid",
        required openid "openid",
        required plan_id "plan_id",
        required contract_status "contract_status",
        required create_time "create_time",
        required out_contract_code "out_contract_code",
        optional sub_appid "sub_appid",
        required sub_mchid "sub_mchid",
        optional channel_id "channel_id",
        required service_id "service_id",
        optional sub_openid "sub_openid",
        optional user_service_status "user_service_status",
        optional openorclose_time "openorclose_time",
        optional authorization_code "authorization_code",
        optional out_request_no "out_request_no",
    }
}

pub use crate::webhooks::payscore::user_accepted::ContractStatus;
