// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/discount-card/orders/out-trade-no/{out_trade_no}`

use crate::{At, Caller};

/// `/v3/discount-card/orders/out-trade-no/{out_trade_no}`
///
/// `GET`: 通过先享卡订单号查询订单, see <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_1.shtml>.
#[derive(Debug, Clone)]
pub struct OutTradeNo<C> {
    at: At<C>,
}

impl<C: Caller> OutTradeNo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 通过先享卡订单号查询订单: `GET /v3/discount-card/orders/out-trade-no/{out_trade_no}`
    ///
    /// The official pages no longer offer it.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_1.shtml>.
    #[doc(alias = "deprecated")]
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::discount_card::GET_ORDERS_OUT_TRADE_NO_OUT_TRADE_NO)
    }
}

/// What [`OutTradeNo::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 先享卡订单号.
    pub out_order_no: String,
    /// 先享卡ID.
    pub discount_card_id: String,
    /// 商户订单号.
    pub out_trade_no: String,
    /// 公众账号ID.
    pub appid: String,
    /// 服务ID.
    pub service_id: String,
    /// 微信支付服务订单号.
    pub order_id: String,
    /// 微信支付交易单号.
    pub transaction_id: Option<String>,
    /// 用户标识.
    pub openid: String,
    /// 先享卡开始时间.
    pub card_begin_time: String,
    /// 先享卡结束时间.
    pub card_end_time: String,
    /// 先享卡名称.
    pub card_name: String,
    /// 目标描述.
    pub objective_description: String,
    /// 奖励描述.
    pub reward_description: String,
    /// 预估奖励金额.
    pub estimated_reward_amount: i64,
    /// 线上使用说明.
    pub online_instructions: Option<String>,
    /// 线下使用说明.
    pub offline_instructions: Option<String>,
    /// 订单状态.
    pub state: String,
    /// 总金额.
    pub total_amount: Option<i64>,
    /// 扣除金额.
    pub deduction_amount: Option<i64>,
    /// 结算金额.
    pub settlement_amount: Option<i64>,
    /// 创建时间.
    pub create_time: String,
    /// 支付时间.
    pub pay_time: Option<String>,
    /// 目标达成明细列表.
    pub objectives: Option<Vec<Objectives>>,
    /// 奖励明细列表.
    pub rewards: Option<Vec<Rewards>>,
}

crate::answer! {
    GetAnswer {
        required out_order_no "out_order_no",
        required discount_card_id "discount_card_id",
        required out_trade_no "out_trade_no",
        required appid "appid",
        required service_id "service_id",
        required order_id "order_id",
        optional transaction_id "transaction_id",
        required openid "openid",
        required card_begin_time "card_begin_time",
        required card_end_time "card_end_time",
        required card_name "card_name",
        required objective_description "objective_description",
        required reward_description "reward_description",
        required estimated_reward_amount "estimated_reward_amount",
        optional online_instructions "online_instructions",
        optional offline_instructions "offline_instructions",
        required state "state",
        optional total_amount "total_amount",
        optional deduction_amount "deduction_amount",
        optional settlement_amount "settlement_amount",
        required create_time "create_time",
        optional pay_time "pay_time",
        optional objectives "objectives",
        optional rewards "rewards",
    }
}

/// 目标达成明细列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Objectives {
    /// 目标流水号.
    pub objective_serial_no: String,
    /// 先享卡目标ID.
    pub objective_id: i64,
    /// 目标名称.
    pub name: Option<String>,
    /// 目标单位.
    pub unit: Option<String>,
    /// 履约描述.
    pub performance_description: String,
    /// 履约类型.
    pub performance_type: String,
    /// 目标数量.
    pub count: i64,
    /// 履约时间.
    pub performance_time: String,
    /// 备注说明.
    pub remark: Option<String>,
}

crate::answer! {
    Objectives {
        required objective_serial_no "objective_serial_no",
        required objective_id "objective_id",
        optional name "name",
        optional unit "unit",
        required performance_description "performance_description",
        required performance_type "performance_type",
        required count "count",
        required performance_time "performance_time",
        optional remark "remark",
    }
}

/// 奖励明细列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Rewards {
    /// 奖励流水号.
    pub reward_serial_no: String,
    /// 先享卡奖励ID.
    pub reward_id: i64,
    /// 奖励名称.
    pub name: Option<String>,
    /// 奖励单位.
    pub unit: Option<String>,
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
    pub remark: Option<String>,
}

crate::answer! {
    Rewards {
        required reward_serial_no "reward_serial_no",
        required reward_id "reward_id",
        optional name "name",
        optional unit "unit",
        required description "description",
        required reward_type "reward_type",
        required count "count",
        required amount "amount",
        required reward_time "reward_time",
        optional remark "remark",
    }
}
