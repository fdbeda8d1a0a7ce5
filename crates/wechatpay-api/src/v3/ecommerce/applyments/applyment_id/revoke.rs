// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/ecommerce/applyments/{applyment_id}/revoke`

use crate::{At, Caller};

/// `/v3/ecommerce/applyments/{applyment_id}/revoke`
///
/// `POST`: 撤销申请单-使用申请单号, see <https://pay.weixin.qq.com/doc/v3/partner/4015616720>.
#[derive(Debug, Clone)]
pub struct Revoke<C> {
    at: At<C>,
}

impl<C: Caller> Revoke<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 撤销申请单-使用申请单号: `POST /v3/ecommerce/applyments/{applyment_id}/revoke`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015616720>.
    pub fn post(&self) -> C::Call<PostAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::ecommerce::POST_APPLYMENTS_APPLYMENT_ID_REVOKE)
    }
}

pub use crate::v3::ecommerce::applyments::out_request_no::out_request_no::revoke::PostAnswer;
