// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/discount-card/cards/{out_card_code}`

pub mod add_user_records;

use crate::{At, Caller};

/// `/v3/discount-card/cards/{out_card_code}`
///
/// `GET`: 查询先享卡订单, see <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_3.shtml>.
#[derive(Debug, Clone)]
pub struct OutCardCode<C> {
    at: At<C>,
}

impl<C: Caller> OutCardCode<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/discount-card/cards/{out_card_code}/add-user-records`
    #[doc(alias = "addUserRecords")]
    #[must_use]
    pub fn add_user_records(&self) -> add_user_records::AddUserRecords<C> {
        add_user_records::AddUserRecords::new(self.at.clone())
    }

    /// 查询先享卡订单: `GET /v3/discount-card/cards/{out_card_code}`
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_3.shtml>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::discount_card::GET_CARDS_OUT_CARD_CODE)
    }
}

/// What [`OutCardCode::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 先享卡ID.
    pub card_id: String,
    /// 先享卡模板ID.
    pub card_template_id: String,
    /// 商户领卡号.
    pub out_card_code: String,
    /// 公众账号ID.
    pub appid: String,
    /// 商户号.
    pub mchid: String,
    /// 约定时间期限.
    pub time_range: TimeRange,
    /// 状态.
    pub state: String,
    /// 未完成约定原因.
    pub unfinished_reason: Option<String>,
    /// 享受优惠总金额.
    pub total_amount: Option<i64>,
    /// 用户退回优惠的付款信息.
    pub pay_information: Option<PayInformation>,
    /// 创卡时间.
    pub create_time: String,
    /// 目标列表.
    pub objectives: Option<Vec<Objectives>>,
    /// 优惠列表.
    pub rewards: Option<Vec<Rewards>>,
    /// 邀请者用户标识.
    pub sharer_openid: Option<String>,
}

crate::answer! {
    GetAnswer {
        required card_id "card_id",
        required card_template_id "card_template_id",
        required out_card_code "out_card_code",
        required appid "appid",
        required mchid "mchid",
        required time_range "time_range",
        required state "state",
        optional unfinished_reason "unfinished_reason",
        optional total_amount "total_amount",
        optional pay_information "pay_information",
        required create_time "create_time",
        optional objectives "objectives",
        optional rewards "rewards",
        optional sharer_openid "sharer_openid",
    }
}

/// 约定时间期限.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TimeRange {
    /// 约定开始时间.
    pub begin_time: String,
    /// 约定结束时间.
    pub end_time: String,
}

crate::answer! {
    TimeRange {
        required begin_time "begin_time",
        required end_time "end_time",
    }
}

/// 用户退回优惠的付款信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PayInformation {
    /// 付款金额.
    pub pay_amount: i64,
    /// 付款状态.
    pub pay_state: String,
    /// 微信支付订单号.
    pub transaction_id: Option<String>,
    /// 支付时间.
    pub pay_time: Option<String>,
}

crate::answer! {
    PayInformation {
        required pay_amount "pay_amount",
        required pay_state "pay_state",
        optional transaction_id "transaction_id",
        optional pay_time "pay_time",
    }
}

/// 目标列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Objectives {
    /// 目标ID.
    pub objective_id: String,
    /// 目标名称.
    pub name: String,
    /// 目标数量.
    pub count: i64,
    /// 目标单位.
    pub unit: String,
    /// 目标描述.
    pub description: Option<String>,
    /// 目标完成记录.
    pub objective_completion_records: Option<Vec<ObjectiveCompletionRecords>>,
}

crate::answer! {
    Objectives {
        required objective_id "objective_id",
        required name "name",
        required count "count",
        required unit "unit",
        optional description "description",
        optional objective_completion_records "objective_completion_records",
    }
}

/// 目标完成记录.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ObjectiveCompletionRecords {
    /// 目标完成流水号.
    pub objective_completion_serial_no: String,
    /// 目标ID.
    pub objective_id: String,
    /// 目标完成时间.
    pub completion_time: String,
    /// 目标完成类型.
    pub completion_type: String,
    /// 目标完成描述.
    pub description: String,
    /// 目标完成数量.
    pub completion_count: i64,
    /// 备注说明.
    pub remark: Option<String>,
}

crate::answer! {
    ObjectiveCompletionRecords {
        required objective_completion_serial_no "objective_completion_serial_no",
        required objective_id "objective_id",
        required completion_time "completion_time",
        required completion_type "completion_type",
        required description "description",
        required completion_count "completion_count",
        optional remark "remark",
    }
}

/// 优惠列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Rewards {
    /// 优惠ID.
    pub reward_id: String,
    /// 优惠名称.
    pub name: String,
    /// 优惠数量类型.
    pub count_type: String,
    /// 优惠数量.
    pub count: i64,
    /// 优惠单位.
    pub unit: String,
    /// 优惠金额.
    pub amount: i64,
    /// 优惠描述.
    pub description: Option<String>,
    /// 优惠使用记录列.
    pub reward_usage_records: Option<Vec<RewardUsageRecords>>,
}

crate::answer! {
    Rewards {
        required reward_id "reward_id",
        required name "name",
        required count_type "count_type",
        required count "count",
        required unit "unit",
        required amount "amount",
        optional description "description",
        optional reward_usage_records "reward_usage_records",
    }
}

/// 优惠使用记录列.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RewardUsageRecords {
    /// 优惠使用记录流水号.
    pub reward_usage_serial_no: String,
    /// 优惠ID.
    pub reward_id: String,
    /// 优惠使用时间.
    pub usage_time: String,
    /// 优惠使用类型.
    pub usage_type: String,
    /// 优惠使用描述.
    pub description: String,
    /// 优惠使用数量.
    pub usage_count: i64,
    /// 优惠金额.
    pub amount: i64,
    /// 备注说明.
    pub remark: Option<String>,
}

crate::answer! {
    RewardUsageRecords {
        required reward_usage_serial_no "reward_usage_serial_no",
        required reward_id "reward_id",
        required usage_time "usage_time",
        required usage_type "usage_type",
        required description "description",
        required usage_count "usage_count",
        required amount "amount",
        optional remark "remark",
    }
}
