// Written by `cargo xtask codegen` from spec/; do not edit.
//! `COUPON.SEND`: 领券事件回调通知
//!
//! Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012285279>, <https://pay.weixin.qq.com/doc/v3/partner/4012285839>, <https://pay.weixin.qq.com/doc/v3/merchant/4015717506>.

/// The notification's `event_type`.
pub const EVENT_TYPE: &str = "COUPON.SEND";

/// The decrypted content of `COUPON.SEND`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Resource {
    /// `event_type`: one of `EVENT_TYPE_BUSICOUPON_SEND`.
    pub event_type: Option<EventType>,
    /// 券的唯一标识.
    pub coupon_code: String,
    /// 批次号.
    pub stock_id: String,
    /// 发放时间.
    pub send_time: String,
    /// 微信用户在AppID下的唯一标识.
    pub openid: Option<String>,
    /// `unionid`.
    pub unionid: Option<String>,
    /// `send_channel`: one of `BUSICOUPON_SEND_CHANNEL_MINIAPP`, `BUSICOUPON_SEND_CHANNEL_API`, `BUSICOUPON_SEND_CHANNEL_PAYGIFT`, `BUSICOUPON_SEND_CHANNEL_H5`, `BUSICOUPON_SEND_CHANNEL_FTOF`, `BUSICOUPON_SEND_CHANNEL_MEMBERCARD_ACT`, `BUSICOUPON_SEND_CHANNEL_HALL`, `BUSICOUPON_SEND_CHANNEL_JSAPI`, `JSAPI`, `BUSICOUPON_SEND_CHANNEL_MINI_APP_LIVE`, `BUSICOUPON_SEND_CHANNEL_WECHAT_SEARCH`, `BUSICOUPON_SEND_CHANNEL_PAY_HAS_DISCOUNT`, `BUSICOUPON_SEND_CHANNEL_WECHAT_AD`, `BUSICOUPON_SEND_CHANNEL_RIGHTS_PLATFORM`, `BUSICOUPON_SEND_CHANNEL_RECEIVE_MONEY_GIFT`, `BUSICOUPON_SEND_CHANNEL_MEMBER_PAY_RIGHT`, `BUSICOUPON_SEND_CHANNEL_BUSI_SMART_RETAIL`, `BUSICOUPON_SEND_CHANNEL_FINDER_LIVEROOM`.
    pub send_channel: SendChannel,
    /// 发券商户号.
    pub send_merchant: String,
    /// 摇一摇活动ID.
    pub act_id: Option<String>,
    /// 仅在支付有礼、扫码领券.
    pub attach_info: Option<AttachInfo>,
}

crate::answer! {
    Resource {
        optional event_type "event_type",
        required coupon_code "coupon_code",
        required stock_id "stock_id",
        required send_time "send_time",
        optional openid "openid",
        optional unionid "unionid",
        required send_channel "send_channel",
        required send_merchant "send_merchant",
        optional act_id "act_id",
        optional attach_info "attach_info",
    }
}

crate::open_enum! {
/// `event_type`.
    EventType {
    EventTypeBusicouponSend = "EVENT_TYPE_BUSICOUPON_SEND",
    }
}

crate::open_enum! {
/// `send_channel`.
    SendChannel {
    BusicouponSendChannelMiniapp = "BUSICOUPON_SEND_CHANNEL_MINIAPP",
    BusicouponSendChannelApi = "BUSICOUPON_SEND_CHANNEL_API",
    BusicouponSendChannelPaygift = "BUSICOUPON_SEND_CHANNEL_PAYGIFT",
    BusicouponSendChannelH5 = "BUSICOUPON_SEND_CHANNEL_H5",
    BusicouponSendChannelFtof = "BUSICOUPON_SEND_CHANNEL_FTOF",
    BusicouponSendChannelMembercardAct = "BUSICOUPON_SEND_CHANNEL_MEMBERCARD_ACT",
    BusicouponSendChannelHall = "BUSICOUPON_SEND_CHANNEL_HALL",
    BusicouponSendChannelJsapi = "BUSICOUPON_SEND_CHANNEL_JSAPI",
    Jsapi = "JSAPI",
    BusicouponSendChannelMiniAppLive = "BUSICOUPON_SEND_CHANNEL_MINI_APP_LIVE",
    BusicouponSendChannelWechatSearch = "BUSICOUPON_SEND_CHANNEL_WECHAT_SEARCH",
    BusicouponSendChannelPayHasDiscount = "BUSICOUPON_SEND_CHANNEL_PAY_HAS_DISCOUNT",
    BusicouponSendChannelWechatAd = "BUSICOUPON_SEND_CHANNEL_WECHAT_AD",
    BusicouponSendChannelRightsPlatform = "BUSICOUPON_SEND_CHANNEL_RIGHTS_PLATFORM",
    BusicouponSendChannelReceiveMoneyGift = "BUSICOUPON_SEND_CHANNEL_RECEIVE_MONEY_GIFT",
    BusicouponSendChannelMemberPayRight = "BUSICOUPON_SEND_CHANNEL_MEMBER_PAY_RIGHT",
    BusicouponSendChannelBusiSmartRetail = "BUSICOUPON_SEND_CHANNEL_BUSI_SMART_RETAIL",
    BusicouponSendChannelFinderLiveroom = "BUSICOUPON_SEND_CHANNEL_FINDER_LIVEROOM",
    }
}

/// 仅在支付有礼、扫码领券.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AttachInfo {
    /// 仅在支付有礼渠道.
    pub transaction_id: Option<String>,
    /// 仅在扫码领券.
    pub act_code: Option<String>,
    /// 仅在扫码领券.
    pub hall_code: Option<String>,
    /// 仅在扫码领券.
    pub hall_belong_mch_id: Option<i64>,
    /// 仅在会员卡活动渠道.
    pub card_id: Option<String>,
    /// 仅在会员卡活动渠道.
    pub code: Option<String>,
    /// 仅在会员卡活动渠道.
    pub activity_id: Option<String>,
    /// 领券手机号.
    pub phone_number: Option<String>,
    /// 领券手机区号.
    pub country_code: Option<String>,
}

crate::answer! {
    AttachInfo {
        optional transaction_id "transaction_id",
        optional act_code "act_code",
        optional hall_code "hall_code",
        optional hall_belong_mch_id "hall_belong_mch_id",
        optional card_id "card_id",
        optional code "code",
        optional activity_id "activity_id",
        optional phone_number "phone_number",
        optional country_code "country_code",
    }
}
