// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/merchant-service/complaints`

pub mod transaction_id;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/merchant-service/complaints`
///
/// `GET`: 查询投诉信息, see <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_1.shtml>.
#[derive(Debug, Clone)]
pub struct Complaints<C> {
    at: At<C>,
}

impl<C: Caller> Complaints<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/merchant-service/complaints/{transaction_id}`
    #[doc(alias = "transactionId")]
    #[must_use]
    pub fn transaction_id(&self, transaction_id: impl std::fmt::Display) -> transaction_id::TransactionId<C> {
        transaction_id::TransactionId::new(self.at.with("transaction_id", transaction_id))
    }

    /// 查询投诉信息: `GET /v3/merchant-service/complaints`
    ///
    /// The official pages no longer offer it.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_1.shtml>.
    #[doc(alias = "deprecated")]
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::merchant_service::GET_COMPLAINTS, query)
    }
}

/// What [`Complaints::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 分页大小.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// 分页开始位置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 开始日期.
    pub begin_date: String,
    /// 结束日期.
    pub end_date: String,
    /// 特约商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
}

/// What [`Complaints::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 分页开始位置.
    pub offset: i64,
    /// 分页大小.
    pub limit: i64,
    /// 投诉总条数.
    pub total_count: Option<i64>,
    /// 用户投诉信息详情.
    pub data: Option<Vec<Data>>,
}

crate::answer! {
    GetAnswer {
        required offset "offset",
        required limit "limit",
        optional total_count "total_count",
        optional data "data",
    }
}

/// 用户投诉信息详情.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Data {
    /// 商户订单号.
    pub out_trade_no: String,
    /// 投诉时间.
    pub complaint_time: String,
    /// 订单金额.
    pub amount: i64,
    /// 投诉人联系方式: decrypted by the client.
    pub payer_phone: Option<crate::Sensitive>,
    /// 投诉详情.
    pub complaint_detail: String,
    /// `complaint_state`: one of `PAYER_COMPLAINTED`, `FROZENED`, `FROZEN_FINISHED`, `PAYER_CANCELED`, `MERCHANT_REFUNDED`, `SYSTEM_REFUNDED`, `MANUAL_UNFROZEN`.
    pub complaint_state: ComplaintState,
    /// 微信订单号.
    pub transaction_id: String,
    /// 冻结结束时间.
    pub frozen_end_time: Option<String>,
    /// 特约商户号.
    pub sub_mchid: Option<String>,
}

crate::answer! {
    Data {
        required out_trade_no "out_trade_no",
        required complaint_time "complaint_time",
        required amount "amount",
        optional payer_phone "payer_phone",
        required complaint_detail "complaint_detail",
        required complaint_state "complaint_state",
        required transaction_id "transaction_id",
        optional frozen_end_time "frozen_end_time",
        optional sub_mchid "sub_mchid",
    }
}

crate::open_enum! {
/// `complaint_state`.
    ComplaintState {
    PayerComplainted = "PAYER_COMPLAINTED",
    Frozened = "FROZENED",
    FrozenFinished = "FROZEN_FINISHED",
    PayerCanceled = "PAYER_CANCELED",
    MerchantRefunded = "MERCHANT_REFUNDED",
    SystemRefunded = "SYSTEM_REFUNDED",
    ManualUnfrozen = "MANUAL_UNFROZEN",
    }
}

impl Request for GetQuery {}
