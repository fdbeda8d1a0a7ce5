// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/settle/settlements`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/settle/settlements`
///
/// `GET`: 查询结算资金明细, see <https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_10.shtml>.
#[derive(Debug, Clone)]
pub struct Settlements<C> {
    at: At<C>,
}

impl<C: Caller> Settlements<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询结算资金明细: `GET /v3/settle/settlements`
    ///
    /// Host: <https://api.mch.weixin.qq.com/hk>.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_10.shtml>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::settle::GET_SETTLEMENTS, query)
    }
}

/// What [`Settlements::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 子商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// `settle_state`: one of `SETTLED`, `UNSETTLE`.
    pub settle_state: SettleState,
    /// 结算开始日期.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settle_start_date: Option<String>,
    /// 结算结束日期.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settle_end_date: Option<String>,
    /// 最大记录条数.
    pub limit: i64,
    /// 记录起始位置.
    pub offset: i64,
}

crate::open_enum! {
/// `settle_state`.
    SettleState {
    Settled = "SETTLED",
    Unsettle = "UNSETTLE",
    }
}

/// What [`Settlements::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 结算信息列表.
    pub data: Option<Vec<Data>>,
    /// 总记录条数.
    pub total_count: i64,
    /// 记录起始位置.
    pub offset: i64,
    /// 本次返回条数.
    pub limit: i64,
}

crate::answer! {
    GetAnswer {
        optional data "data",
        required total_count "total_count",
        required offset "offset",
        required limit "limit",
    }
}

/// 结算信息列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Data {
    /// 付款批次号.
    pub batch_id: String,
    /// 结算日期.
    pub settlement_date: String,
    /// 交易开始日期.
    pub trade_start_date: String,
    /// 交易结束日期.
    pub trade_end_date: String,
    /// 金额.
    pub amount: Amount,
    /// `wallet_region`: one of `CHINA_MAINLAND`, `CHINA_HONGKONG`.
    pub wallet_region: Option<WalletRegion>,
}

crate::answer! {
    Data {
        required batch_id "batch_id",
        required settlement_date "settlement_date",
        required trade_start_date "trade_start_date",
        required trade_end_date "trade_end_date",
        required amount "amount",
        optional wallet_region "wallet_region",
    }
}

/// 金额.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Amount {
    /// 已结算金额.
    pub settled: i64,
    /// 未结算金额.
    pub unsettle: i64,
    /// 结算币种.
    pub currency: String,
    /// 支付金额.
    pub pay: i64,
    /// 退款金额.
    pub refund: i64,
    /// 支付净额.
    pub net: i64,
    /// 手续费金额.
    pub fee: i64,
}

crate::answer! {
    Amount {
        required settled "settled",
        required unsettle "unsettle",
        required currency "currency",
        required pay "pay",
        required refund "refund",
        required net "net",
        required fee "fee",
    }
}

crate::open_enum! {
/// `wallet_region`.
    WalletRegion {
    ChinaMainland = "CHINA_MAINLAND",
    ChinaHongkong = "CHINA_HONGKONG",
    }
}

impl Request for GetQuery {}
