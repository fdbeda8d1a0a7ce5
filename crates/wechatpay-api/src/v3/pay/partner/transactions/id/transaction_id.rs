// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/pay/partner/transactions/id/{transaction_id}`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/pay/partner/transactions/id/{transaction_id}`
///
/// `GET`: 微信支付订单号查询, see <https://pay.weixin.qq.com/doc/v3/partner/4012526943>.
#[derive(Debug, Clone)]
pub struct TransactionId<C> {
    at: At<C>,
}

impl<C: Caller> TransactionId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 微信支付订单号查询: `GET /v3/pay/partner/transactions/id/{transaction_id}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012526943>, <https://pay.weixin.qq.com/doc/v3/partner/4012738964>, <https://pay.weixin.qq.com/doc/v3/partner/4013080234>, <https://pay.weixin.qq.com/doc/v3/partner/4012738969>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::pay::GET_PARTNER_TRANSACTIONS_ID_TRANSACTION_ID, query)
    }
}

/// What [`TransactionId::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 服务商户号.
    pub sp_mchid: String,
    /// 子商户号.
    pub sub_mchid: String,
}

/// What [`TransactionId::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 服务商公众号ID.
    pub sp_appid: String,
    /// 服务商户号.
    pub sp_mchid: String,
    /// 子商户公众号ID.
    pub sub_appid: Option<String>,
    /// 子商户号.
    pub sub_mchid: String,
    /// 结算信息.
    pub settle_info: Option<SettleInfo>,
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
}

crate::answer! {
    GetAnswer {
        required sp_appid "sp_appid",
        required sp_mchid "sp_mchid",
        optional sub_appid "sub_appid",
        required sub_mchid "sub_mchid",
        optional settle_info "settle_info",
        optional transaction_id "transaction_id",
        optional trade_type "trade_type",
        required trade_state "trade_state",
        required trade_state_desc "trade_state_desc",
        optional bank_type "bank_type",
        optional success_time "success_time",
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
    }
}

/// 结算信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SettleInfo {
    /// 是否指定分账.
    pub profit_sharing: Option<bool>,
    /// 补差金额.
    pub subsidy_amount: Option<i64>,
}

crate::answer! {
    SettleInfo {
        optional profit_sharing "profit_sharing",
        optional subsidy_amount "subsidy_amount",
    }
}

/// 订单金额.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Amount {
    /// 总金额: in 分 (minor unit).
    pub total: i64,
    /// 货币类型.
    pub currency: Option<String>,
    /// 用户支付金额: in 分 (minor unit).
    pub payer_total: Option<i64>,
    /// 用户支付币种.
    pub payer_currency: Option<String>,
}

crate::answer! {
    Amount {
        required total "total",
        optional currency "currency",
        optional payer_total "payer_total",
        optional payer_currency "payer_currency",
    }
}

pub use crate::v3::pay::partner::transactions::app::LimitPay;

/// 优惠功能.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Detail {
    /// 订单原价.
    pub cost_price: Option<i64>,
    /// 商品小票ID.
    pub invoice_id: Option<String>,
    /// 单品列表.
    pub goods_detail: Option<Vec<GoodsDetail>>,
}

crate::answer! {
    Detail {
        optional cost_price "cost_price",
        optional invoice_id "invoice_id",
        optional goods_detail "goods_detail",
    }
}

/// 单品列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GoodsDetail {
    /// 商户侧商品编码.
    pub merchant_goods_id: String,
    /// 微信侧商品编码.
    pub wechatpay_goods_id: Option<String>,
    /// 商品名称.
    pub goods_name: Option<String>,
    /// 商品数量.
    pub quantity: i64,
    /// 商品单价.
    pub unit_price: i64,
}

crate::answer! {
    GoodsDetail {
        required merchant_goods_id "merchant_goods_id",
        optional wechatpay_goods_id "wechatpay_goods_id",
        optional goods_name "goods_name",
        required quantity "quantity",
        required unit_price "unit_price",
    }
}

/// 场景信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SceneInfo {
    /// 用户终端IP.
    pub payer_client_ip: Option<String>,
    /// 商户端设备号.
    pub device_id: Option<String>,
    /// 商户门店信息.
    pub store_info: Option<StoreInfo>,
}

crate::answer! {
    SceneInfo {
        optional payer_client_ip "payer_client_ip",
        optional device_id "device_id",
        optional store_info "store_info",
    }
}

/// 商户门店信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StoreInfo {
    /// 门店编号.
    pub id: Option<String>,
    /// 门店名称.
    pub name: String,
    /// 地区编码.
    pub area_code: String,
    /// 详细地址.
    pub address: String,
}

crate::answer! {
    StoreInfo {
        optional id "id",
        required name "name",
        required area_code "area_code",
        required address "address",
    }
}

/// 支付者.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Payer {
    /// 用户服务标识.
    pub sp_openid: String,
    /// 用户子标识.
    pub sub_openid: Option<String>,
}

crate::answer! {
    Payer {
        required sp_openid "sp_openid",
        optional sub_openid "sub_openid",
    }
}

impl Request for GetQuery {}
