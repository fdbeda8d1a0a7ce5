// Written by `cargo xtask codegen` from spec/; do not edit.
//! `DISCOUNT_CARD.USER_PAID`: 扣费状态变化通知
//!
//! Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_3_6.shtml>.

/// The notification's `event_type`.
pub const EVENT_TYPE: &str = "DISCOUNT_CARD.USER_PAID";

/// The decrypted content of `DISCOUNT_CARD.USER_PAID`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Resource {
    /// 公众账号ID.
    pub appid: Option<String>,
    /// 微信用户在商户对应AppID下的唯一标识.
    pub openid: Option<String>,
    /// 先享卡ID.
    pub card_id: Option<String>,
    /// `card_template_id`.
    pub card_template_id: Option<String>,
    /// `out_card_code`.
    pub out_card_code: Option<String>,
    /// `mchid`.
    pub mchid: Option<String>,
    /// `state`.
    pub state: Option<String>,
    /// `unfinished_reason`.
    pub unfinished_reason: Option<String>,
    /// `total_amount`.
    pub total_amount: Option<String>,
    /// `pay_information`.
    pub pay_information: Option<PayInformation>,
}

crate::answer! {
    Resource {
        optional appid "appid",
        optional openid "openid",
        optional card_id "card_id",
        optional card_template_id "card_template_id",
        optional out_card_code "out_card_code",
        optional mchid "mchid",
        optional state "state",
        optional unfinished_reason "unfinished_reason",
        optional total_amount "total_amount",
        optional pay_information "pay_information",
    }
}

/// `pay_information`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PayInformation {
    /// `transaction_id`.
    pub transaction_id: Option<String>,
    /// `pay_state`.
    pub pay_state: Option<String>,
    /// `pay_amount`.
    pub pay_amount: Option<String>,
    /// `pay_time`.
    pub pay_time: Option<String>,
}

crate::answer! {
    PayInformation {
        optional transaction_id "transaction_id",
        optional pay_state "pay_state",
        optional pay_amount "pay_amount",
        optional pay_time "pay_time",
    }
}
