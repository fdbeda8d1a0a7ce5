// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/inspolicymgr/deduct/authorizations/{out_insurance_no}`

use crate::{At, Caller};

/// `/v3/inspolicymgr/deduct/authorizations/{out_insurance_no}`
///
/// `GET`: 查询保单授权信息, see <https://pay.weixin.qq.com/doc/v3/merchant/4016617415>.
#[derive(Debug, Clone)]
pub struct OutInsuranceNo<C> {
    at: At<C>,
}

impl<C: Caller> OutInsuranceNo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询保单授权信息: `GET /v3/inspolicymgr/deduct/authorizations/{out_insurance_no}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4016617415>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::inspolicymgr::GET_DEDUCT_AUTHORIZATIONS_OUT_INSURANCE_NO)
    }
}

/// What [`OutInsuranceNo::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 商户保险编号.
    pub out_insurance_no: String,
    /// 公众账号ID.
    pub appid: String,
    /// 保险代扣模板ID.
    pub plan_id: String,
    /// 商户签约协议号.
    pub out_contract_code: String,
    /// 保险名称.
    pub insurance_name: String,
    /// `auth_state`: one of `AUTH_STATE_INIT`, `AUTH_STATE_PENDING`, `AUTH_STATE_GRANTED`, `AUTH_STATE_DENIED`, `AUTH_STATE_EXPIRED`.
    pub auth_state: AuthState,
    /// 用户授权时间.
    pub user_auth_time: Option<String>,
}

crate::answer! {
    GetAnswer {
        required out_insurance_no "out_insurance_no",
        required appid "appid",
        required plan_id "plan_id",
        required out_contract_code "out_contract_code",
        required insurance_name "insurance_name",
        required auth_state "auth_state",
        optional user_auth_time "user_auth_time",
    }
}

pub use crate::v3::inspolicymgr::deduct::authorizations::AuthState;
