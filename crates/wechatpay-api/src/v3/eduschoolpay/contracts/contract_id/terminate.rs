// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/eduschoolpay/contracts/{contract_id}/terminate`

use crate::{At, Caller};

/// `/v3/eduschoolpay/contracts/{contract_id}/terminate`
///
/// `POST`: 商户主动解约, see <https://pay.weixin.qq.com/doc/v3/partner/4012469025>.
#[derive(Debug, Clone)]
pub struct Terminate<C> {
    at: At<C>,
}

impl<C: Caller> Terminate<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 商户主动解约: `POST /v3/eduschoolpay/contracts/{contract_id}/terminate`
    ///
    /// `PAYSCORE.USER_CLOSE_SERVICE` follows.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012469025>.
    pub fn post(&self) -> C::Call<()> {
        self.at.bare(&wechatpay_spec::table::v3::eduschoolpay::POST_CONTRACTS_CONTRACT_ID_TERMINATE)
    }
}
