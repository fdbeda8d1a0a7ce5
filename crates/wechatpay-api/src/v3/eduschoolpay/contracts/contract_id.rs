// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/eduschoolpay/contracts/{contract_id}`

pub mod terminate;

use crate::{At, Caller};

/// `/v3/eduschoolpay/contracts/{contract_id}`
///
/// `GET`: 通过协议号查询签约, see <https://pay.weixin.qq.com/doc/v3/partner/4012468959>.
#[derive(Debug, Clone)]
pub struct ContractId<C> {
    at: At<C>,
}

impl<C: Caller> ContractId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/eduschoolpay/contracts/{contract_id}/terminate`
    #[must_use]
    pub fn terminate(&self) -> terminate::Terminate<C> {
        terminate::Terminate::new(self.at.clone())
    }

    /// 通过协议号查询签约: `GET /v3/eduschoolpay/contracts/{contract_id}`
    ///
    /// - 404 `NOT_FOUND`: the contract cannot be found
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012468959>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::eduschoolpay::GET_CONTRACTS_CONTRACT_ID)
    }
}

/// What [`ContractId::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 签约协议号.
    pub contract_id: String,
    /// 商户号.
    pub mchid: String,
    /// 商户appid.
    pub appid: String,
    /// 商户appid下的用户标识.
    pub openid: String,
    /// 签约模板号.
    pub plan_id: String,
    /// 签约状态.
    pub contract_status: String,
    /// 签约时间.
    pub create_time: String,
    /// 外部签约号.
    pub out_contract_code: String,
}

crate::answer! {
    GetAnswer {
        required contract_id "contract_id",
        required mchid "mchid",
        required appid "appid",
        required openid "openid",
        required plan_id "plan_id",
        required contract_status "contract_status",
        required create_time "create_time",
        required out_contract_code "out_contract_code",
    }
}
