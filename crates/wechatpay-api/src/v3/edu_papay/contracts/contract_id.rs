// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/edu-papay/contracts/{contract_id}`

use crate::{At, Caller};

/// `/v3/edu-papay/contracts/{contract_id}`
///
/// `DELETE`: 解约, see <https://pay.weixin.qq.com/doc/v3/merchant/4012466882>.
#[derive(Debug, Clone)]
pub struct ContractId<C> {
    at: At<C>,
}

impl<C: Caller> ContractId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 解约: `DELETE /v3/edu-papay/contracts/{contract_id}`
    ///
    /// For: direct merchant (直连商户), service provider (服务商). No page says how partner mode names the sub-merchant here.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012466882>, <https://pay.weixin.qq.com/doc/v3/partner/4012465374>.
    pub fn delete(&self) -> C::Call<()> {
        self.at.bare(&wechatpay_spec::table::v3::edu_papay::DELETE_CONTRACTS_CONTRACT_ID)
    }
}
