// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/pay/transactions/out-trade-no/{out_trade_no}`

pub mod close;
pub mod reverse;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/pay/transactions/out-trade-no/{out_trade_no}`
///
/// `GET`: 商户订单号查询, see <https://pay.weixin.qq.com/doc/v3/merchant/4012791859>.
#[derive(Debug, Clone)]
pub struct OutTradeNo<C> {
    at: At<C>,
}

impl<C: Caller> OutTradeNo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/pay/transactions/out-trade-no/{out_trade_no}/close`
    #[must_use]
    pub fn close(&self) -> close::Close<C> {
        close::Close::new(self.at.clone())
    }

    /// `/v3/pay/transactions/out-trade-no/{out_trade_no}/reverse`
    #[must_use]
    pub fn reverse(&self) -> reverse::Reverse<C> {
        reverse::Reverse::new(self.at.clone())
    }

    /// 商户订单号查询: `GET /v3/pay/transactions/out-trade-no/{out_trade_no}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012791859>, <https://pay.weixin.qq.com/doc/v3/merchant/4013070356>, <https://pay.weixin.qq.com/doc/v3/merchant/4012791838>, <https://pay.weixin.qq.com/doc/v3/merchant/4012791880>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::pay::GET_TRANSACTIONS_OUT_TRADE_NO_OUT_TRADE_NO, query)
    }
}

/// What [`OutTradeNo::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 直连商户号.
    pub mchid: String,
}

/// What [`OutTradeNo::get`] gets back.
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
    /// 支付者.
    pub payer: Option<Payer>,
    /// 使用的商户贴息信息.
    pub installment_info: Option<InstallmentInfo>,
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
        optional payer "payer",
        optional installment_info "installment_info",
    }
}

pub use crate::v3::pay::partner::transactions::id::transaction_id::Amount;

pub use crate::v3::pay::partner::transactions::app::LimitPay;

pub use crate::v3::pay::partner::transactions::id::transaction_id::Detail;

pub use crate::v3::pay::partner::transactions::id::transaction_id::GoodsDetail;

pub use crate::v3::pay::partner::transactions::id::transaction_id::SceneInfo;

pub use crate::v3::pay::partner::transactions::id::transaction_id::StoreInfo;

/// 支付者.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Payer {
    /// 用户标识.
    pub openid: String,
}

crate::answer! {
    Payer {
        required openid "openid",
    }
}

pub use crate::v3::pay::partner::transactions::out_trade_no::out_trade_no::InstallmentInfo;

impl Request for GetQuery {}
