// Written by `cargo xtask codegen` from spec/; do not edit.
//! `PAYSCORE.BIND_SERVICE_ACCOUNT`: 服务账户绑定结果通知
//!
//! Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012156110>.

/// The notification's `event_type`.
pub const EVENT_TYPE: &str = "PAYSCORE.BIND_SERVICE_ACCOUNT";

/// The decrypted content of `PAYSCORE.BIND_SERVICE_ACCOUNT`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Resource {
    /// 服务ID.
    pub service_id: String,
    /// 公众账号ID.
    pub appid: String,
    /// 商户号.
    pub mchid: String,
    /// 子商户公众号ID.
    pub sub_appid: Option<String>,
    /// 子商户商户号.
    pub sub_mchid: String,
    /// 商户申请绑定单号.
    pub out_apply_no: String,
    /// 受理状态.
    pub apply_state: String,
    /// 拒绝原因.
    pub reject_reason: Option<String>,
}

crate::answer! {
    Resource {
        required service_id "service_id",
        required appid "appid",
        required mchid "mchid",
        optional sub_appid "sub_appid",
        required sub_mchid "sub_mchid",
        required out_apply_no "out_apply_no",
        required apply_state "apply_state",
        optional reject_reason "reject_reason",
    }
}
