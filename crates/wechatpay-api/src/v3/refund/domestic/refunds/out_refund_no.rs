// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/refund/domestic/refunds/{out_refund_no}`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/refund/domestic/refunds/{out_refund_no}`
///
/// `GET`: 查询单笔退款, see <https://pay.weixin.qq.com/doc/v3/merchant/4012791863>.
#[derive(Debug, Clone)]
pub struct OutRefundNo<C> {
    at: At<C>,
}

impl<C: Caller> OutRefundNo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询单笔退款: `GET /v3/refund/domestic/refunds/{out_refund_no}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012791863>, <https://pay.weixin.qq.com/doc/v3/merchant/4013070374>, <https://pay.weixin.qq.com/doc/v3/merchant/4012810601>, <https://pay.weixin.qq.com/doc/v3/merchant/4012791884>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::refund::GET_DOMESTIC_REFUNDS_OUT_REFUND_NO, query)
    }
}

/// What [`OutRefundNo::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 子商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
}

pub use crate::v3::refund::domestic::refunds::PostAnswer as GetAnswer;

pub use crate::v3::refund::domestic::refunds::PostAnswerAmount as Amount;

pub use crate::v3::refund::domestic::refunds::PostAnswerAmountFrom as AmountFrom;

pub use crate::v3::refund::domestic::refunds::PromotionDetail;

pub use crate::v3::refund::domestic::refunds::PromotionDetailGoodsDetail as GoodsDetail;

impl Request for GetQuery {}
