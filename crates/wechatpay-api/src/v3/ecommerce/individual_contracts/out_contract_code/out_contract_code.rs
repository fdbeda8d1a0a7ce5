// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}`
///
/// `GET`: 根据业务申请单号查签约信息, see <https://pay.weixin.qq.com/doc/v3/partner/4015851492>.
#[derive(Debug, Clone)]
pub struct OutContractCode<C> {
    at: At<C>,
}

impl<C: Caller> OutContractCode<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 根据业务申请单号查签约信息: `GET /v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}`
    ///
    /// For: ecommerce platform (电商平台).
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015851492>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(
            &wechatpay_spec::table::v3::ecommerce::GET_INDIVIDUAL_CONTRACTS_OUT_CONTRACT_CODE_OUT_CONTRACT_CODE,
            query,
        )
    }
}

/// What [`OutContractCode::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 签约和付款的微信小程序AppID: AppID that signs and pays; at most 32 characters.
    pub appid: String,
}

/// What [`OutContractCode::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 授权ID.
    pub individual_auth_id: Option<String>,
    /// 签约时间: a time of RFC 3339.
    pub signed_time: String,
    /// 授权状态: one of `AUTHORIZED`, `UNAUTHORIZED`.
    pub auth_state: AuthState,
    /// 用户OpenID.
    pub individual_openid: Option<String>,
    /// 实名授权结果: only after a pre-sign with name and card.
    pub real_name_auth_result: Option<RealNameAuthResult>,
}

crate::answer! {
    GetAnswer {
        optional individual_auth_id "individual_auth_id",
        required signed_time "signed_time",
        required auth_state "auth_state",
        optional individual_openid "individual_openid",
        optional real_name_auth_result "real_name_auth_result",
    }
}

crate::open_enum! {
/// 授权状态.
    AuthState {
    Authorized = "AUTHORIZED",
    Unauthorized = "UNAUTHORIZED",
    }
}

/// 实名授权结果.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RealNameAuthResult {
    /// 授权范围: one of `pay_realname`.
    pub scope: Scope,
    /// 访问令牌.
    pub access_token: String,
    /// 访问令牌过期时间: a time of RFC 3339.
    pub access_token_expire_time: String,
}

crate::answer! {
    RealNameAuthResult {
        required scope "scope",
        required access_token "access_token",
        required access_token_expire_time "access_token_expire_time",
    }
}

crate::open_enum! {
/// 授权范围.
    Scope {
    PayRealname = "pay_realname",
    }
}

impl Request for GetQuery {}
