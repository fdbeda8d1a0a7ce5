// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/global/refunds/id/{refund_id}`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/global/refunds/id/{refund_id}`
///
/// `GET`: 查询单笔退款(微信支付退款订单号), see <https://pay.weixin.qq.com/doc/global/v3/zh/4012354684>.
#[derive(Debug, Clone)]
pub struct RefundId<C> {
    at: At<C>,
}

impl<C: Caller> RefundId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询单笔退款(微信支付退款订单号): `GET /v3/global/refunds/id/{refund_id}`
    ///
    /// Host: <https://apihk.mch.weixin.qq.com>.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/global/v3/zh/4012354684>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::global::GET_REFUNDS_ID_REFUND_ID, query)
    }
}

/// What [`RefundId::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 商户号.
    pub mchid: String,
    /// 子商户号.
    pub sub_mchid: String,
    /// 机构商户号.
    pub sp_mchid: String,
}

/// What [`RefundId::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 微信支付退款订单号.
    pub id: String,
    /// 商户退款单号.
    pub out_refund_no: String,
    /// 微信支付交易订单号.
    pub transaction_id: String,
    /// 商户原交易订单号.
    pub out_trade_no: String,
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
    pub amount: Amount,
    /// 优惠退款详情.
    pub detail: Option<Detail>,
}

crate::answer! {
    GetAnswer {
        required id "id",
        required out_refund_no "out_refund_no",
        required transaction_id "transaction_id",
        required out_trade_no "out_trade_no",
        optional channel "channel",
        optional recv_account "recv_account",
        optional fund_source "fund_source",
        optional success_time "success_time",
        required create_time "create_time",
        required status "status",
        required amount "amount",
        optional detail "detail",
    }
}

pub use crate::v3::global::refunds::Channel;

pub use crate::v3::global::refunds::FundSource;

pub use crate::v3::global::refunds::Status;

pub use crate::v3::global::refunds::DataAmount as Amount;

pub use crate::v3::global::refunds::ExchangeRate;

pub use crate::v3::global::refunds::Type;

pub use crate::v3::global::refunds::Detail;

pub use crate::v3::global::micropay::transactions::pay::Scope;

pub use crate::v3::global::micropay::transactions::pay::PostAnswerDetailType as DetailType;

impl Request for GetQuery {}
