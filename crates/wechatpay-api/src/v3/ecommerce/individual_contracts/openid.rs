// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/ecommerce/individual-contracts/{openid}`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/ecommerce/individual-contracts/{openid}`
///
/// `GET`: 查询个人收款方授权结果, see <https://pay.weixin.qq.com/doc/v3/partner/4012739528>.
#[derive(Debug, Clone)]
pub struct Openid<C> {
    at: At<C>,
}

impl<C: Caller> Openid<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询个人收款方授权结果: `GET /v3/ecommerce/individual-contracts/{openid}`
    ///
    /// For: ecommerce platform (电商平台).
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012739528>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::ecommerce::GET_INDIVIDUAL_CONTRACTS_OPENID, query)
    }
}

/// What [`Openid::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 签约和付款的微信小程序AppID: AppID that signs and pays; at most 32 characters.
    pub appid: String,
    /// 授权类型: one of `INDIVIDUAL_PAYEE`.
    pub permission_type: PermissionType,
}

crate::open_enum! {
/// 授权类型.
    PermissionType {
    IndividualPayee = "INDIVIDUAL_PAYEE",
    }
}

/// What [`Openid::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 授权ID.
    pub individual_auth_id: String,
    /// 操作时间: a time of RFC 3339.
    pub operation_time: String,
    /// 授权状态: one of `AUTHORIZED`, `UNAUTHORIZED`.
    pub auth_state: AuthState,
}

crate::answer! {
    GetAnswer {
        required individual_auth_id "individual_auth_id",
        required operation_time "operation_time",
        required auth_state "auth_state",
    }
}

pub use crate::v3::ecommerce::individual_contracts::out_contract_code::out_contract_code::AuthState;

impl Request for GetQuery {}
