// Written by `cargo xtask codegen` from spec/; do not edit.
//! `DISCOUNT_CARD.AGREEMENT_ENDED`: 守约状态变化通知
//!
//! Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_3_5.shtml>.

/// The notification's `event_type`.
pub const EVENT_TYPE: &str = "DISCOUNT_CARD.AGREEMENT_ENDED";

/// The decrypted content of `DISCOUNT_CARD.AGREEMENT_ENDED`.
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
    /// `create_time`.
    pub create_time: Option<String>,
    /// `mchid`.
    pub mchid: Option<String>,
    /// `objectives`.
    pub objectives: Option<Vec<Objectives>>,
    /// `out_card_code`.
    pub out_card_code: Option<String>,
    /// `rewards`.
    pub rewards: Option<Vec<Rewards>>,
    /// `state`.
    pub state: Option<String>,
    /// `time_range`.
    pub time_range: Option<TimeRange>,
    /// `total_amount`.
    pub total_amount: Option<String>,
    /// `unfinished_reason`.
    pub unfinished_reason: Option<String>,
}

crate::answer! {
    Resource {
        optional appid "appid",
        optional openid "openid",
        optional card_id "card_id",
        optional card_template_id "card_template_id",
        optional create_time "create_time",
        optional mchid "mchid",
        optional objectives "objectives",
        optional out_card_code "out_card_code",
        optional rewards "rewards",
        optional state "state",
        optional time_range "time_range",
        optional total_amount "total_amount",
        optional unfinished_reason "unfinished_reason",
    }
}

/// `objectives`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Objectives {
    /// `objective_id`.
    pub objective_id: Option<String>,
}

crate::answer! {
    Objectives {
        optional objective_id "objective_id",
    }
}

/// `rewards`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Rewards {
    /// `reward_id`.
    pub reward_id: Option<String>,
}

crate::answer! {
    Rewards {
        optional reward_id "reward_id",
    }
}

/// `time_range`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TimeRange {
    /// `begin_time`.
    pub begin_time: Option<String>,
    /// `end_time`.
    pub end_time: Option<String>,
}

crate::answer! {
    TimeRange {
        optional begin_time "begin_time",
        optional end_time "end_time",
    }
}
