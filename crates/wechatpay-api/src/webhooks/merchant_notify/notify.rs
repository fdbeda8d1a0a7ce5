// Written by `cargo xtask codegen` from spec/; do not edit.
//! `MERCHANT_NOTIFY.NOTIFY`: 合作伙伴订阅通知
//!
//! Official page: <https://pay.weixin.qq.com/doc/v3/partner/4016022266>.

/// The notification's `event_type`.
pub const EVENT_TYPE: &str = "MERCHANT_NOTIFY.NOTIFY";

/// The decrypted content of `MERCHANT_NOTIFY.NOTIFY`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Resource {
    /// `topic_name`.
    pub topic_name: TopicName,
    /// `message_content`.
    pub message_content: MessageContent,
}

crate::answer! {
    Resource {
        required topic_name "topic_name",
        required message_content "message_content",
    }
}

/// `topic_name`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TopicName {
    /// `topic_english_name`.
    pub topic_english_name: String,
    /// `topic_chinese_name`.
    pub topic_chinese_name: String,
}

crate::answer! {
    TopicName {
        required topic_english_name "topic_english_name",
        required topic_chinese_name "topic_chinese_name",
    }
}

/// `message_content`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageContent {
    /// 商户号.
    pub merchant_code: String,
    /// 商户全称.
    pub merchant_company_name: String,
    /// 业务发生时间.
    pub business_time: String,
    /// 业务单据.
    pub business_code: String,
    /// 业务状态.
    pub business_state: String,
}

crate::answer! {
    MessageContent {
        required merchant_code "merchant_code",
        required merchant_company_name "merchant_company_name",
        required business_time "business_time",
        required business_code "business_code",
        required business_state "business_state",
    }
}
