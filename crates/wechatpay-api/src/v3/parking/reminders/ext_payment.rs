// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/parking/reminders/ext-payment`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/parking/reminders/ext-payment`
///
/// `POST`: 同步非临停扩展支付, see <https://pay.weixin.qq.com/doc/v3/partner/4020338487>.
#[derive(Debug, Clone)]
pub struct ExtPayment<C> {
    at: At<C>,
}

impl<C: Caller> ExtPayment<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 同步非临停扩展支付: `POST /v3/parking/reminders/ext-payment`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4020338487>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<()> {
        self.at.json(&wechatpay_spec::table::v3::parking::POST_REMINDERS_EXT_PAYMENT, body)
    }
}

/// What [`ExtPayment::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 商户支付订单号.
    pub out_trade_no: String,
    /// 费用明细列表.
    pub fee_items: Vec<FeeItems>,
    /// 支付时间.
    pub pay_time: i64,
    /// 微信停车场ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wx_parking_lot_id: Option<String>,
    /// 微信支付订单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wx_trade_no: Option<String>,
}

/// 费用明细列表.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct FeeItems {
    /// `fee_type`: one of `EXT_PARKING_PAYMENT_FEE_TYPE_UNKNOWN`, `EXT_PARKING_PAYMENT_FEE_TYPE_MONTHLY`, `EXT_PARKING_PAYMENT_FEE_TYPE_QUARTERLY`, `EXT_PARKING_PAYMENT_FEE_TYPE_MEMBER`.
    pub fee_type: FeeType,
    /// 金额.
    pub amount: i64,
}

crate::open_enum! {
/// `fee_type`.
    FeeType {
    ExtParkingPaymentFeeTypeUnknown = "EXT_PARKING_PAYMENT_FEE_TYPE_UNKNOWN",
    ExtParkingPaymentFeeTypeMonthly = "EXT_PARKING_PAYMENT_FEE_TYPE_MONTHLY",
    ExtParkingPaymentFeeTypeQuarterly = "EXT_PARKING_PAYMENT_FEE_TYPE_QUARTERLY",
    ExtParkingPaymentFeeTypeMember = "EXT_PARKING_PAYMENT_FEE_TYPE_MEMBER",
    }
}

impl Request for PostRequest {}
