// Written by `cargo xtask codegen` from spec/; do not edit.
//! `FAPIAO.USER_APPLIED`: 用户发票抬头填写完成通知
//!
//! Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012286009>, <https://pay.weixin.qq.com/doc/v3/partner/4012070348>, <https://pay.weixin.qq.com/doc/v3/partner/4015792559>.

/// The notification's `event_type`.
pub const EVENT_TYPE: &str = "FAPIAO.USER_APPLIED";

/// The decrypted content of `FAPIAO.USER_APPLIED`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Resource {
    /// 微信支付分配的商户号.
    pub mchid: String,
    /// 微信支付分配的子商户号.
    pub sub_mchid: Option<String>,
    /// 发票申请单号.
    pub fapiao_apply_id: String,
    /// 用户完成发票抬头填写的时间.
    pub apply_time: String,
}

crate::answer! {
    Resource {
        required mchid "mchid",
        optional sub_mchid "sub_mchid",
        required fapiao_apply_id "fapiao_apply_id",
        required apply_time "apply_time",
    }
}
