// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/global/refunds`

pub mod id;
pub mod out_refund_no;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/global/refunds`
///
/// `POST`: 申请退款, see <https://pay.weixin.qq.com/doc/global/v3/zh/4012354681>.
///
/// `GET`: 查询所有退款, see <https://pay.weixin.qq.com/doc/global/v3/zh/4012354686>.
#[derive(Debug, Clone)]
pub struct Refunds<C> {
    at: At<C>,
}

impl<C: Caller> Refunds<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/global/refunds/id`
    #[must_use]
    pub fn id(&self) -> id::Id<C> {
        id::Id::new(self.at.clone())
    }

    /// `/v3/global/refunds/out-refund-no`
    #[doc(alias = "outRefundNo")]
    #[must_use]
    pub fn out_refund_no(&self) -> out_refund_no::OutRefundNo<C> {
        out_refund_no::OutRefundNo::new(self.at.clone())
    }

    /// 申请退款: `POST /v3/global/refunds`
    ///
    /// For: direct merchant (直连商户), institution (机构). Host: <https://apihk.mch.weixin.qq.com>.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/global/v3/zh/4012354681>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::global::POST_REFUNDS, body)
    }

    /// 查询所有退款: `GET /v3/global/refunds`
    ///
    /// Host: <https://apihk.mch.weixin.qq.com>.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/global/v3/zh/4012354686>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::global::GET_REFUNDS, query)
    }
}

/// What [`Refunds::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
    /// APPID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 机构商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_mchid: Option<String>,
    /// 子商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 机构APPID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_appid: Option<String>,
    /// 子商户APPID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 微信订单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
    /// 商户订单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_trade_no: Option<String>,
    /// 商户退款单号: at most 64 characters.
    pub out_refund_no: String,
    /// 退款原因.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// 订单金额.
    pub amount: Amount,
    /// 退款通知地址.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_url: Option<String>,
}

/// 订单金额.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Amount {
    /// 退款金额: in 分 (minor unit); at least 1.
    pub refund: i64,
    /// 原订单金额: in 分 (minor unit); at least 1.
    pub total: i64,
    /// 退款币种.
    pub currency: String,
}

/// What [`Refunds::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 微信支付退款订单号.
    pub id: String,
    /// 商户退款单号.
    pub out_refund_no: String,
    /// 退款创建时间.
    pub create_time: String,
    /// 退款金额.
    pub amount: PostAnswerAmount,
    /// 优惠退款详情.
    pub detail: Option<Detail>,
}

crate::answer! {
    PostAnswer {
        required id "id",
        required out_refund_no "out_refund_no",
        required create_time "create_time",
        required amount "amount",
        optional detail "detail",
    }
}

/// 退款金额.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerAmount {
    /// 退款金额.
    pub refund: i64,
    /// 退款币种.
    pub currency: String,
    /// 用户退款金额.
    pub payer_refund: i64,
    /// 支付币种.
    pub payer_currency: String,
    /// 汇率.
    pub exchange_rate: ExchangeRate,
}

crate::answer! {
    PostAnswerAmount {
        required refund "refund",
        required currency "currency",
        required payer_refund "payer_refund",
        required payer_currency "payer_currency",
        required exchange_rate "exchange_rate",
    }
}

/// 汇率.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ExchangeRate {
    /// `type`: one of `USERPAYMENT_RATE`, `SETTLEMENT_RATE`.
    pub r#type: Option<Type>,
    /// 汇率值.
    pub rate: Option<i64>,
}

crate::answer! {
    ExchangeRate {
        optional r#type "type",
        optional rate "rate",
    }
}

crate::open_enum! {
/// `type`.
    Type {
    UserpaymentRate = "USERPAYMENT_RATE",
    SettlementRate = "SETTLEMENT_RATE",
    }
}

/// 优惠退款详情.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Detail {
    /// 券ID.
    pub promotion_id: String,
    /// `scope`: one of `GLOBAL`, `SINGLE`.
    pub scope: Option<Scope>,
    /// `type`: one of `COUPON`, `DISCOUNT`.
    pub r#type: Option<DetailType>,
    /// 优惠券面额.
    pub amount: Option<i64>,
    /// 优惠券退款额.
    pub refund_amount: Option<i64>,
    /// 货币类型.
    pub currency: String,
}

crate::answer! {
    Detail {
        required promotion_id "promotion_id",
        optional scope "scope",
        optional r#type "type",
        optional amount "amount",
        optional refund_amount "refund_amount",
        required currency "currency",
    }
}

pub use crate::v3::global::micropay::transactions::pay::Scope;

pub use crate::v3::global::micropay::transactions::pay::PostAnswerDetailType as DetailType;

/// What [`Refunds::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 微信支付订单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
    /// 商户订单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_trade_no: Option<String>,
    /// 商户号.
    pub mchid: String,
    /// 子商户号.
    pub sub_mchid: String,
    /// 机构商户号.
    pub sp_mchid: String,
    /// 记录起始位置.
    pub offset: i64,
    /// 每页笔数.
    pub count: i64,
}

/// What [`Refunds::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 微信支付交易订单号.
    pub id: String,
    /// 商户号.
    pub mchid: String,
    /// 子商户号.
    pub sub_mchid: String,
    /// 机构商户号.
    pub sp_mchid: String,
    /// 商户原交易订单号.
    pub out_trade_no: String,
    /// 订单金额.
    pub amount: GetAnswerAmount,
    /// 退款单列表.
    pub data: Vec<Data>,
    /// 订单总退款次数.
    pub total_num: i64,
    /// 本次返回退款单数.
    pub current_total_num: i64,
}

crate::answer! {
    GetAnswer {
        required id "id",
        required mchid "mchid",
        required sub_mchid "sub_mchid",
        required sp_mchid "sp_mchid",
        required out_trade_no "out_trade_no",
        required amount "amount",
        required data "data",
        required total_num "total_num",
        required current_total_num "current_total_num",
    }
}

/// 订单金额.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswerAmount {
    /// 订单金额.
    pub total: i64,
    /// 货币类型.
    pub currency: Option<String>,
    /// 用户支付金额.
    pub payer_total: i64,
    /// 支付币种.
    pub payer_currency: String,
}

crate::answer! {
    GetAnswerAmount {
        required total "total",
        optional currency "currency",
        required payer_total "payer_total",
        required payer_currency "payer_currency",
    }
}

/// 退款单列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Data {
    /// 微信退款单号.
    pub id: String,
    /// 商户退款单号.
    pub out_refund_no: String,
    /// `channel`: one of `ORIGINAL`, `BALANCE`, `OTHER_BALANCE`, `OTHER_BANKCARD`.
    pub channel: Option<Channel>,
    /// 退款入账账户.
    pub recv_account: Option<String>,
    /// `fund_source`: one of `REFUND_SOURCE_UNSETTLED_FUNDS`, `REFUND_SOURCE_REchARGE_FUNDS`.
    pub fund_source: Option<FundSource>,
    /// 退款成功时间.
    pub success_time: Option<String>,
    /// 退款创建时间.
    pub create_time: String,
    /// `status`: one of `SUCCESS`, `REFUNDCLOSE`, `PROCESSING`, `ABNORMAL`.
    pub status: Status,
    /// 退款金额.
    pub amount: DataAmount,
    /// 优惠退款详情.
    pub refund_detail: Option<Detail>,
}

crate::answer! {
    Data {
        required id "id",
        required out_refund_no "out_refund_no",
        optional channel "channel",
        optional recv_account "recv_account",
        optional fund_source "fund_source",
        optional success_time "success_time",
        required create_time "create_time",
        required status "status",
        required amount "amount",
        optional refund_detail "refund_detail",
    }
}

crate::open_enum! {
/// `channel`.
    Channel {
    Original = "ORIGINAL",
    Balance = "BALANCE",
    OtherBalance = "OTHER_BALANCE",
    OtherBankcard = "OTHER_BANKCARD",
    }
}

crate::open_enum! {
/// `fund_source`.
    FundSource {
    RefundSourceUnsettledFunds = "REFUND_SOURCE_UNSETTLED_FUNDS",
    RefundSourceREchArgeFunds = "REFUND_SOURCE_REchARGE_FUNDS",
    }
}

crate::open_enum! {
/// `status`.
    Status {
    Success = "SUCCESS",
    Refundclose = "REFUNDCLOSE",
    Processing = "PROCESSING",
    Abnormal = "ABNORMAL",
    }
}

/// 退款金额.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DataAmount {
    /// 退款金额.
    pub refund: i64,
    /// 货币类型.
    pub currency: Option<String>,
    /// 用户退款金额.
    pub payer_refund: i64,
    /// 支付币种.
    pub payer_currency: String,
    /// 汇率.
    pub exchange_rate: ExchangeRate,
}

crate::answer! {
    DataAmount {
        required refund "refund",
        optional currency "currency",
        required payer_refund "payer_refund",
        required payer_currency "payer_currency",
        required exchange_rate "exchange_rate",
    }
}

impl Request for PostRequest {}

impl Request for GetQuery {}
