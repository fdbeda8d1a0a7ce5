// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/discount-card/orders/{out_order_no}`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/discount-card/orders/{out_order_no}`
///
/// `PATCH`: 更新先享卡订单, see <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_2.shtml>.
///
/// `GET`: 通过先享卡订单号查询订单, see <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_1.shtml>.
#[derive(Debug, Clone)]
pub struct OutOrderNo<C> {
    at: At<C>,
}

impl<C: Caller> OutOrderNo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 更新先享卡订单: `PATCH /v3/discount-card/orders/{out_order_no}`
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_2.shtml>.
    pub fn patch(&self, body: &impl JsonOr<PatchRequest>) -> C::Call<PatchAnswer> {
        self.at.json(&wechatpay_spec::table::v3::discount_card::PATCH_ORDERS_OUT_ORDER_NO, body)
    }

    /// 通过先享卡订单号查询订单: `GET /v3/discount-card/orders/{out_order_no}`
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_1.shtml>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::discount_card::GET_ORDERS_OUT_ORDER_NO)
    }
}

/// What [`OutOrderNo::patch`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PatchRequest {
    /// 目标达成明细列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub objectives: Option<Vec<Objectives>>,
    /// 奖励明细列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rewards: Option<Vec<Rewards>>,
}

/// 目标达成明细列表.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Objectives {
    /// 目标流水号.
    pub objective_serial_no: String,
    /// 先享卡目标ID.
    pub objective_id: i64,
    /// 履约描述.
    pub performance_description: String,
    /// 履约类型.
    pub performance_type: String,
    /// 目标数量.
    pub count: i64,
    /// 履约时间.
    pub performance_time: String,
    /// 备注说明.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remark: Option<String>,
}

/// 奖励明细列表.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Rewards {
    /// 奖励流水号.
    pub reward_serial_no: String,
    /// 先享卡奖励ID.
    pub reward_id: i64,
    /// 奖励描述.
    pub description: String,
    /// 奖励类型.
    pub reward_type: String,
    /// 奖励数量.
    pub count: i64,
    /// 奖励金额.
    pub amount: i64,
    /// 奖励时间.
    pub reward_time: String,
    /// 备注说明.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remark: Option<String>,
}

/// What [`OutOrderNo::patch`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PatchAnswer {
    /// 先享卡订单号.
    pub out_order_no: String,
    /// 微信支付服务订单号.
    pub order_id: String,
}

crate::answer! {
    PatchAnswer {
        required out_order_no "out_order_no",
        required order_id "order_id",
    }
}

pub use crate::v3::discount_card::orders::out_trade_no::out_trade_no::GetAnswer;

pub use crate::v3::discount_card::orders::out_trade_no::out_trade_no::Objectives as GetAnswerObjectives;

pub use crate::v3::discount_card::orders::out_trade_no::out_trade_no::Rewards as GetAnswerRewards;

impl Request for PatchRequest {}
