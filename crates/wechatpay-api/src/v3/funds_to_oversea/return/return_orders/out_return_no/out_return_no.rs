// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}`
///
/// `GET`: 查询出境退回结果（通过商户出境退回单号）, see <https://pay.weixin.qq.com/doc/v3/partner/4013735052>.
#[derive(Debug, Clone)]
pub struct OutReturnNo<C> {
    at: At<C>,
}

impl<C: Caller> OutReturnNo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询出境退回结果（通过商户出境退回单号）: `GET /v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4013735052>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(
            &wechatpay_spec::table::v3::funds_to_oversea::GET_RETURN_RETURN_ORDERS_OUT_RETURN_NO_OUT_RETURN_NO,
            query,
        )
    }
}

/// What [`OutReturnNo::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 二级商户号.
    pub sub_mchid: String,
}

/// What [`OutReturnNo::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 商户出境退回单号.
    pub out_return_no: String,
    /// 二级商户号.
    pub sub_mchid: String,
    /// 微信出境退回单号.
    pub return_id: String,
    /// 商户出境单号.
    pub out_order_id: String,
    /// 微信订单号.
    pub transaction_id: String,
    /// 微信退款单号.
    pub refund_id: String,
    /// 退回金额.
    pub amount: i64,
    /// `state`: one of `PROCESSING`, `SUCCESS`, `FAILED`.
    pub state: State,
    /// 创建时间.
    pub create_time: String,
    /// 成功时间.
    pub success_time: Option<String>,
    /// 失败原因.
    pub fail_reason: Option<String>,
}

crate::answer! {
    GetAnswer {
        required out_return_no "out_return_no",
        required sub_mchid "sub_mchid",
        required return_id "return_id",
        required out_order_id "out_order_id",
        required transaction_id "transaction_id",
        required refund_id "refund_id",
        required amount "amount",
        required state "state",
        required create_time "create_time",
        optional success_time "success_time",
        optional fail_reason "fail_reason",
    }
}

pub use crate::v3::funds_to_oversea::r#return::return_orders::State;

impl Request for GetQuery {}
