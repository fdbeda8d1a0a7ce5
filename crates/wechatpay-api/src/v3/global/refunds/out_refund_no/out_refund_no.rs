// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/global/refunds/out-refund-no/{out_refund_no}`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/global/refunds/out-refund-no/{out_refund_no}`
///
/// `GET`: 查询单笔退款(商户退款订单号), see <https://pay.weixin.qq.com/doc/global/v3/zh/4012354684>.
#[derive(Debug, Clone)]
pub struct OutRefundNo<C> {
    at: At<C>,
}

impl<C: Caller> OutRefundNo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询单笔退款(商户退款订单号): `GET /v3/global/refunds/out-refund-no/{out_refund_no}`
    ///
    /// Host: <https://apihk.mch.weixin.qq.com>.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/global/v3/zh/4012354684>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::global::GET_REFUNDS_OUT_REFUND_NO_OUT_REFUND_NO, query)
    }
}

/// What [`OutRefundNo::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 商户号.
    pub mchid: String,
    /// 子商户号.
    pub sub_mchid: String,
    /// 机构商户号.
    pub sp_mchid: String,
}

pub use crate::v3::global::refunds::id::refund_id::GetAnswer;

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
