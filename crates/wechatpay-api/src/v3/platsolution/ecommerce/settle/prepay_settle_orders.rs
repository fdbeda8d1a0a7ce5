// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/platsolution/ecommerce/settle/prepay-settle-orders`

pub mod settle_batch_no;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/platsolution/ecommerce/settle/prepay-settle-orders`
///
/// `POST`: 个人收款-申请批量结算, see <https://pay.weixin.qq.com/doc/v3/partner/4012649847>.
#[derive(Debug, Clone)]
pub struct PrepaySettleOrders<C> {
    at: At<C>,
}

impl<C: Caller> PrepaySettleOrders<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}`
    #[doc(alias = "settleBatchNo")]
    #[must_use]
    pub fn settle_batch_no(&self, settle_batch_no: impl std::fmt::Display) -> settle_batch_no::SettleBatchNo<C> {
        settle_batch_no::SettleBatchNo::new(self.at.with("settle_batch_no", settle_batch_no))
    }

    /// 个人收款-申请批量结算: `POST /v3/platsolution/ecommerce/settle/prepay-settle-orders`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012649847>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::platsolution::POST_ECOMMERCE_SETTLE_PREPAY_SETTLE_ORDERS, body)
    }
}

/// What [`PrepaySettleOrders::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 发起方AppID.
    pub appid: String,
    /// 商户结算批次单号.
    pub out_settle_batch_no: String,
    /// 商品单个人收款方受理授权ID.
    pub individual_auth_id: String,
    /// 通知地址.
    pub notify_url: String,
    /// 收款方描述.
    pub description: String,
    /// `trade_scenario`: one of `RECOMMERCE`.
    pub trade_scenario: TradeScenario,
    /// 结算信息列表.
    pub settle_info_list: Vec<SettleInfoList>,
    /// `receive_type_template_id`: one of `1`, `2`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub receive_type_template_id: Option<i64>,
}

crate::open_enum! {
/// `trade_scenario`.
    TradeScenario {
    Recommerce = "RECOMMERCE",
    }
}

/// 结算信息列表.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct SettleInfoList {
    /// 商户结算单号.
    pub out_settle_no: String,
    /// 微信支付订单号.
    pub transaction_id: String,
    /// 结算明细单列表.
    pub settle_detail_info_list: Vec<SettleDetailInfoList>,
}

/// 结算明细单列表.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct SettleDetailInfoList {
    /// 商户结算明细单号.
    pub out_settle_detail_no: String,
    /// 结算类型.
    pub settle_type: String,
    /// 接收方类型.
    pub receiver_type: String,
    /// 接收方账号.
    pub receiver_account: String,
    /// 金额.
    pub amount: Amount,
}

/// 金额.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Amount {
    /// 金额.
    pub amount: i64,
    /// 币种.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
}

/// What [`PrepaySettleOrders::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 商户结算批次单号.
    pub out_settle_batch_no: String,
    /// 微信支付结算批次单号.
    pub settle_batch_no: String,
    /// 商品单个人收款方受理授权ID.
    pub individual_auth_id: String,
    /// 收款方描述.
    pub description: String,
    /// 批次状态.
    pub state: String,
    /// 交易场景.
    pub trade_scenario: String,
    /// 批次创建时间.
    pub create_time: String,
    /// 批次完成时间.
    pub finish_time: Option<String>,
}

crate::answer! {
    PostAnswer {
        required out_settle_batch_no "out_settle_batch_no",
        required settle_batch_no "settle_batch_no",
        required individual_auth_id "individual_auth_id",
        required description "description",
        required state "state",
        required trade_scenario "trade_scenario",
        required create_time "create_time",
        optional finish_time "finish_time",
    }
}

impl Request for PostRequest {}
