// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/merchant-settlement/merchant-settle-rule-applications/{application_id}`

use crate::{At, Caller};

/// `/v3/merchant-settlement/merchant-settle-rule-applications/{application_id}`
///
/// `GET`: 根据申请单ID查询结果, see <https://pay.weixin.qq.com/doc/v3/partner/4012698574>.
#[derive(Debug, Clone)]
pub struct ApplicationId<C> {
    at: At<C>,
}

impl<C: Caller> ApplicationId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 根据申请单ID查询结果: `GET /v3/merchant-settlement/merchant-settle-rule-applications/{application_id}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012698574>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at
            .bare(&wechatpay_spec::table::v3::merchant_settlement::GET_MERCHANT_SETTLE_RULE_APPLICATIONS_APPLICATION_ID)
    }
}

pub use crate::v3::merchant_settlement::merchant_settle_rule_applications::PostAnswer as GetAnswer;
