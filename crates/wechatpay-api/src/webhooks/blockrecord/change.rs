// Written by `cargo xtask codegen` from spec/; do not edit.
//! `BLOCKRECORD.CHANGE`: 商户交易拦截记录新增通知
//!
//! Official page: <https://pay.weixin.qq.com/doc/v3/partner/4014940982>.

/// The notification's `event_type`.
pub const EVENT_TYPE: &str = "BLOCKRECORD.CHANGE";

/// The decrypted content of `BLOCKRECORD.CHANGE`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Resource {
    /// 子商户号.
    pub sub_mchid: String,
    /// 交易拦截记录ID.
    pub block_record_id: String,
    /// `block_count_level`: one of `LESS_THAN_TWENTY`, `LESS_THAN_ONE_HUNDRED`, `LESS_THAN_ONE_THOUSAND`, `OVER_ONE_THOUSAND`.
    pub block_count_level: BlockCountLevel,
}

crate::answer! {
    Resource {
        required sub_mchid "sub_mchid",
        required block_record_id "block_record_id",
        required block_count_level "block_count_level",
    }
}

crate::open_enum! {
/// `block_count_level`.
    BlockCountLevel {
    LessThanTwenty = "LESS_THAN_TWENTY",
    LessThanOneHundred = "LESS_THAN_ONE_HUNDRED",
    LessThanOneThousand = "LESS_THAN_ONE_THOUSAND",
    OverOneThousand = "OVER_ONE_THOUSAND",
    }
}
