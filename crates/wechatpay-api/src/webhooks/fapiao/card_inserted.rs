// Written by `cargo xtask codegen` from spec/; do not edit.
//! `FAPIAO.CARD_INSERTED`: 发票插入用户卡包成功通知
//!
//! Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012286082>, <https://pay.weixin.qq.com/doc/v3/partner/4012072011>, <https://pay.weixin.qq.com/doc/v3/partner/4015792578>.

/// The notification's `event_type`.
pub const EVENT_TYPE: &str = "FAPIAO.CARD_INSERTED";

/// The decrypted content of `FAPIAO.CARD_INSERTED`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Resource {
    /// 微信支付分配的商户号.
    pub mchid: String,
    /// 微信支付分配的子商户号.
    pub sub_mchid: Option<String>,
    /// 开票时指定的发票申请单号.
    pub fapiao_apply_id: String,
    /// 发票申请单下关联的所有发票信息.
    pub fapiao_information: Vec<FapiaoInformation>,
}

crate::answer! {
    Resource {
        required mchid "mchid",
        optional sub_mchid "sub_mchid",
        required fapiao_apply_id "fapiao_apply_id",
        required fapiao_information "fapiao_information",
    }
}

pub use crate::webhooks::fapiao::card_discarded::FapiaoInformation;

pub use crate::webhooks::fapiao::card_discarded::FapiaoStatus;

pub use crate::webhooks::fapiao::card_discarded::CardStatus;
