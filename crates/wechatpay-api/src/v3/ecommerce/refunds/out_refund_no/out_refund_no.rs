// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/ecommerce/refunds/out-refund-no/{out_refund_no}`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/ecommerce/refunds/out-refund-no/{out_refund_no}`
///
/// `GET`: 通过商户退款单号查询退款, see <https://pay.weixin.qq.com/doc/v3/partner/4012650314>.
#[derive(Debug, Clone)]
pub struct OutRefundNo<C> {
    at: At<C>,
}

impl<C: Caller> OutRefundNo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 通过商户退款单号查询退款: `GET /v3/ecommerce/refunds/out-refund-no/{out_refund_no}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012650314>, <https://pay.weixin.qq.com/doc/v3/partner/4012476911>, <https://pay.weixin.qq.com/doc/v3/partner/4015252427>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::ecommerce::GET_REFUNDS_OUT_REFUND_NO_OUT_REFUND_NO, query)
    }
}

/// What [`OutRefundNo::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 商品单个人收款方受理授权ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub individual_auth_id: Option<String>,
    /// 二级商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
}

pub use crate::v3::ecommerce::refunds::id::refund_id::GetAnswer;

pub use crate::v3::ecommerce::refunds::id::refund_id::Amount;

pub use crate::v3::ecommerce::refunds::id::refund_id::AmountFrom;

pub use crate::v3::ecommerce::refunds::apply::Account;

pub use crate::v3::ecommerce::refunds::id::refund_id::PromotionDetail;

pub use crate::v3::ecommerce::refunds::apply::RefundAccount;

pub use crate::v3::ecommerce::refunds::id::refund_id::FundsAccount;

impl Request for GetQuery {}
