// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/discount-card/cards/{out_card_code}/add-user-records`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/discount-card/cards/{out_card_code}/add-user-records`
///
/// `POST`: 增加用户记录, see <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_2.shtml>.
#[derive(Debug, Clone)]
pub struct AddUserRecords<C> {
    at: At<C>,
}

impl<C: Caller> AddUserRecords<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 增加用户记录: `POST /v3/discount-card/cards/{out_card_code}/add-user-records`
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_2.shtml>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<()> {
        self.at.json(&wechatpay_spec::table::v3::discount_card::POST_CARDS_OUT_CARD_CODE_ADD_USER_RECORDS, body)
    }
}

/// What [`AddUserRecords::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 卡模板ID.
    pub card_template_id: String,
    /// 目标完成记录.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub objective_completion_records: Option<Vec<ObjectiveCompletionRecords>>,
    /// 优惠使用记录.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reward_usage_records: Option<Vec<RewardUsageRecords>>,
}

/// 目标完成记录.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
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
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remark: Option<String>,
}

/// 优惠使用记录.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
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
    /// 数量.
    pub usage_count: i64,
    /// 金额.
    pub amount: i64,
    /// 备注说明.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remark: Option<String>,
}

impl Request for PostRequest {}
