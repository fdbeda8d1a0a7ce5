// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/qrcode/user-services/contract-id/{contract_id}`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/qrcode/user-services/contract-id/{contract_id}`
///
/// `GET`: 查询用户服务可用信息.
#[derive(Debug, Clone)]
pub struct ContractId<C> {
    at: At<C>,
}

impl<C: Caller> ContractId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询用户服务可用信息: `GET /v3/qrcode/user-services/contract-id/{contract_id}`
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::qrcode::GET_USER_SERVICES_CONTRACT_ID_CONTRACT_ID, query)
    }
}

/// What [`ContractId::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// `appid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 子公众账号ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 微信支付分配的子商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
}

/// What [`ContractId::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 签约成功后.
    pub contract_id: Option<String>,
    /// `user_service_state`: one of `NORMAL`, `BLOCKED`.
    pub user_service_state: Option<UserServiceState>,
    /// 原因.
    pub block_reason: Option<String>,
}

crate::answer! {
    GetAnswer {
        optional contract_id "contract_id",
        optional user_service_state "user_service_state",
        optional block_reason "block_reason",
    }
}

crate::open_enum! {
/// `user_service_state`.
    UserServiceState {
    Normal = "NORMAL",
    Blocked = "BLOCKED",
    }
}

impl Request for GetQuery {}
