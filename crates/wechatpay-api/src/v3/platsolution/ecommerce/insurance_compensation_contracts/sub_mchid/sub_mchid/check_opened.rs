// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened`

use crate::{At, Caller};

/// `/v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened`
///
/// `POST`: 查询保险理赔功能开通状态, see <https://pay.weixin.qq.com/doc/v3/partner/4012781480>.
#[derive(Debug, Clone)]
pub struct CheckOpened<C> {
    at: At<C>,
}

impl<C: Caller> CheckOpened<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询保险理赔功能开通状态: `POST /v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012781480>.
    pub fn post(&self) -> C::Call<PostAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::platsolution::POST_ECOMMERCE_INSURANCE_COMPENSATION_CONTRACTS_SUB_MCHID_SUB_MCHID_CHECK_OPENED)
    }
}

pub use crate::v3::platsolution::ecommerce::insurance_compensation_contracts::PostAnswer;
