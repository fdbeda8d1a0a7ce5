// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke`

use crate::{At, Caller};

/// `/v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke`
///
/// `POST`: 撤销申请单-使用业务申请编号, see <https://pay.weixin.qq.com/doc/v3/partner/4015616721>.
#[derive(Debug, Clone)]
pub struct Revoke<C> {
    at: At<C>,
}

impl<C: Caller> Revoke<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 撤销申请单-使用业务申请编号: `POST /v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015616721>.
    pub fn post(&self) -> C::Call<PostAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::ecommerce::POST_APPLYMENTS_OUT_REQUEST_NO_OUT_REQUEST_NO_REVOKE)
    }
}

/// What [`Revoke::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 微信支付申请单号.
    pub applyment_id: i64,
    /// 业务申请编号.
    pub out_request_no: String,
}

crate::answer! {
    PostAnswer {
        required applyment_id "applyment_id",
        required out_request_no "out_request_no",
    }
}
