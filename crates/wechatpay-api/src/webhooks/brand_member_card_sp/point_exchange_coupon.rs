// Written by `cargo xtask codegen` from spec/; do not edit.
//! `BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON`: 商家名片会员用户积分兑券事件通知
//!
//! Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015878622>.

/// The notification's `event_type`.
pub const EVENT_TYPE: &str = "BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON";

/// The decrypted content of `BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Resource {
    /// 兑券记录ID.
    pub record_id: String,
    /// 品牌ID.
    pub brand_id: String,
    /// 会员卡模板ID.
    pub card_id: String,
    /// 用户标识.
    pub openid: String,
    /// 会员卡code.
    pub user_card_code: String,
    /// 积分兑券模板ID.
    pub exchange_coupon_template_id: String,
    /// 消耗积分数.
    pub deduct_points: i64,
    /// 批次ID.
    pub stock_id: String,
}

crate::answer! {
    Resource {
        required record_id "record_id",
        required brand_id "brand_id",
        required card_id "card_id",
        required openid "openid",
        required user_card_code "user_card_code",
        required exchange_coupon_template_id "exchange_coupon_template_id",
        required deduct_points "deduct_points",
        required stock_id "stock_id",
    }
}
