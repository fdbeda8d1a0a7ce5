// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/refunds/out-refund-no/{out_refund_no}`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/refunds/out-refund-no/{out_refund_no}`
///
/// `GET`: 查询单笔退款(商户退款订单号), see <https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_3.shtml>.
#[derive(Debug, Clone)]
pub struct OutRefundNo<C> {
    at: At<C>,
}

impl<C: Caller> OutRefundNo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询单笔退款(商户退款订单号): `GET /v3/refunds/out-refund-no/{out_refund_no}`
    ///
    /// Host: <https://api.mch.weixin.qq.com/hk>.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_3.shtml>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::refunds::GET_OUT_REFUND_NO_OUT_REFUND_NO, query)
    }
}

/// What [`OutRefundNo::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
    /// 子商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 机构商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_mchid: Option<String>,
}

pub use crate::v3::refunds::id::refund_id::GetAnswer;

pub use crate::v3::refunds::Channel;

pub use crate::v3::refunds::FundSource;

pub use crate::v3::refunds::Status;

pub use crate::v3::refunds::DataAmount as Amount;

pub use crate::v3::refunds::ExchangeRate;

pub use crate::v3::refunds::Type;

pub use crate::v3::refunds::Detail;

pub use crate::v3::refunds::Scope;

pub use crate::v3::refunds::DetailType;

impl Request for GetQuery {}
