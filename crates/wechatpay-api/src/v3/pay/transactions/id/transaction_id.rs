// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/pay/transactions/id/{transaction_id}`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/pay/transactions/id/{transaction_id}`
///
/// `GET`: 微信支付订单号查询, see <https://pay.weixin.qq.com/doc/v3/merchant/4012791858>.
#[derive(Debug, Clone)]
pub struct TransactionId<C> {
    at: At<C>,
}

impl<C: Caller> TransactionId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 微信支付订单号查询: `GET /v3/pay/transactions/id/{transaction_id}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012791858>, <https://pay.weixin.qq.com/doc/v3/merchant/4013070354>, <https://pay.weixin.qq.com/doc/v3/merchant/4012791837>, <https://pay.weixin.qq.com/doc/v3/merchant/4012791879>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::pay::GET_TRANSACTIONS_ID_TRANSACTION_ID, query)
    }
}

/// What [`TransactionId::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 直连商户号.
    pub mchid: String,
}

/// What [`TransactionId::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 微信支付订单号.
    pub transaction_id: Option<String>,
    /// 交易类型.
    pub trade_type: Option<String>,
    /// 交易状态.
    pub trade_state: String,
    /// 交易状态描述.
    pub trade_state_desc: String,
    /// 付款银行.
    pub bank_type: Option<String>,
    /// 支付完成时间.
    pub success_time: Option<String>,
    /// 公众号ID.
    pub appid: String,
    /// 直连商户号.
    pub mchid: String,
    /// 商品描述.
    pub description: Option<String>,
    /// 附加数据.
    pub attach: Option<String>,
    /// 商户订单号.
    pub out_trade_no: String,
    /// 订单金额.
    pub amount: Option<Amount>,
    /// 交易结束时间.
    pub time_expire: Option<String>,
    /// 通知地址.
    pub notify_url: Option<String>,
    /// 订单优惠标记.
    pub goods_tag: Option<String>,
    /// `limit_pay`: one of `no_balance`, `no_credit`, `no_debit`, `balance_only`.
    pub limit_pay: Option<Vec<LimitPay>>,
    /// 电子发票入口开放标识.
    pub support_fapiao: Option<bool>,
    /// 优惠功能.
    pub detail: Option<Detail>,
    /// 场景信息.
    pub scene_info: Option<SceneInfo>,
}

crate::answer! {
    GetAnswer {
        optional transaction_id "transaction_id",
        optional trade_type "trade_type",
        required trade_state "trade_state",
        required trade_state_desc "trade_state_desc",
        optional bank_type "bank_type",
        optional success_time "success_time",
        required appid "appid",
        required mchid "mchid",
        optional description "description",
        optional attach "attach",
        required out_trade_no "out_trade_no",
        optional amount "amount",
        optional time_expire "time_expire",
        optional notify_url "notify_url",
        optional goods_tag "goods_tag",
        optional limit_pay "limit_pay",
        optional support_fapiao "support_fapiao",
        optional detail "detail",
        optional scene_info "scene_info",
    }
}

pub use crate::v3::pay::partner::transactions::id::transaction_id::Amount;

pub use crate::v3::pay::partner::transactions::app::LimitPay;

pub use crate::v3::pay::partner::transactions::id::transaction_id::Detail;

pub use crate::v3::pay::partner::transactions::id::transaction_id::GoodsDetail;

pub use crate::v3::pay::partner::transactions::id::transaction_id::SceneInfo;

pub use crate::v3::pay::partner::transactions::id::transaction_id::StoreInfo;

impl Request for GetQuery {}
