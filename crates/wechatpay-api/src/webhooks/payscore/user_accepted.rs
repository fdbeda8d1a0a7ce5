// Written by `cargo xtask codegen` from spec/; do not edit.
//! `PAYSCORE.USER_ACCEPTED`: 支付分服务确认订单通知
//!
//! Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_8&index=8>, <https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_9&index=8>.

/// The notification's `event_type`.
pub const EVENT_TYPE: &str = "PAYSCORE.USER_ACCEPTED";

/// The decrypted content of `PAYSCORE.USER_ACCEPTED`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Resource {
    /// 微信用户在校园轻松付下的合约的唯一标识.
    pub contract_id: Option<String>,
    /// 商户号.
    pub mchid: Option<String>,
    /// 公众账号ID.
    pub appid: Option<String>,
    /// 用户标识.
    pub openid: Option<String>,
    /// 签约模板的唯一标识.
    pub plan_id: Option<String>,
    /// `contract_status`: one of `ADD`, `DELETE`.
    pub contract_status: Option<ContractStatus>,
    /// 签约完成时间.
    pub create_time: Option<String>,
    /// 由商户自行生成的签约号.
    pub out_contract_code: Option<String>,
    /// 子商户应用ID.
    pub sub_appid: Option<String>,
    /// 子商户的商户号.
    pub sub_mchid: Option<String>,
    /// 调用授权服务接口提交的渠道商商户号.
    pub channel_id: Option<String>,
    /// 服务ID.
    pub service_id: Option<String>,
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
        optional contract_id "contract_id",
        optional mchid "mchid",
        optional appid "appid",
        optional openid "openid",
        optional plan_id "plan_id",
        optional contract_status "contract_status",
        optional create_time "create_time",
        optional out_contract_code "out_contract_code",
        optional sub_appid "sub_appid",
        optional sub_mchid "sub_mchid",
        optional channel_id "channel_id",
        optional service_id "service_id",
        optional sub_openid "sub_openid",
        optional user_service_status "user_service_status",
        optional openorclose_time "openorclose_time",
        optional authorization_code "authorization_code",
        optional out_request_no "out_request_no",
    }
}

crate::open_enum! {
/// `contract_status`.
    ContractStatus {
    Add = "ADD",
    Delete = "DELETE",
    }
}
