// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/profitsharing/return-orders/{out_return_no}`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/profitsharing/return-orders/{out_return_no}`
///
/// `GET`: 查询分账回退结果, see <https://pay.weixin.qq.com/doc/v3/merchant/4012526279>.
#[derive(Debug, Clone)]
pub struct OutReturnNo<C> {
    at: At<C>,
}

impl<C: Caller> OutReturnNo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询分账回退结果: `GET /v3/profitsharing/return-orders/{out_return_no}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012526279>, <https://pay.weixin.qq.com/doc/v3/partner/4012466858>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::profitsharing::GET_RETURN_ORDERS_OUT_RETURN_NO, query)
    }
}

/// What [`OutReturnNo::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 子商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 商户分账单号.
    pub out_order_no: String,
}

pub use crate::v3::profitsharing::return_orders::PostAnswer as GetAnswer;

pub use crate::v3::profitsharing::return_orders::PostAnswerResult as GetAnswerResult;

pub use crate::v3::profitsharing::return_orders::FailReason;

impl Request for GetQuery {}
