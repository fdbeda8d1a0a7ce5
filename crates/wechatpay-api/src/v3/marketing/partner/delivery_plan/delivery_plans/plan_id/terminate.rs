// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate`

use crate::{At, Caller};

/// `/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate`
///
/// `POST`: 终止投放计划, see <https://pay.weixin.qq.com/doc/v3/partner/4016184572>.
#[derive(Debug, Clone)]
pub struct Terminate<C> {
    at: At<C>,
}

impl<C: Caller> Terminate<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 终止投放计划: `POST /v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4016184572>.
    pub fn post(&self) -> C::Call<()> {
        self.at.bare(&wechatpay_spec::table::v3::marketing::POST_PARTNER_DELIVERY_PLAN_DELIVERY_PLANS_PLAN_ID_TERMINATE)
    }
}
