// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/vehicle/etc/users/{openid}/contracts`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/vehicle/etc/users/{openid}/contracts`
///
/// `GET`: 查询ETC签约状态, see <https://pay.weixin.qq.com/doc/v3/partner/4012715623>.
#[derive(Debug, Clone)]
pub struct Contracts<C> {
    at: At<C>,
}

impl<C: Caller> Contracts<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询ETC签约状态: `GET /v3/vehicle/etc/users/{openid}/contracts`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012715623>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::vehicle::GET_ETC_USERS_OPENID_CONTRACTS, query)
    }
}

/// What [`Contracts::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 特约商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// ETC授权扣费模板ID.
    pub plan_id: String,
    /// 车牌号.
    pub plate_number: String,
}

pub use crate::v3::vehicle::etc::contracts::contract_id::GetAnswer;

impl Request for GetQuery {}
