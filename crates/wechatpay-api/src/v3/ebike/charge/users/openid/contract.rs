// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/ebike/charge/users/{openid}/contract`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/ebike/charge/users/{openid}/contract`
///
/// `GET`: 通过用户标识查询用户状态, see <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_1.shtml>.
#[derive(Debug, Clone)]
pub struct Contract<C> {
    at: At<C>,
}

impl<C: Caller> Contract<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 通过用户标识查询用户状态: `GET /v3/ebike/charge/users/{openid}/contract`
    ///
    /// The official pages no longer offer it.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_1.shtml>.
    #[doc(alias = "deprecated")]
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::ebike::GET_CHARGE_USERS_OPENID_CONTRACT, query)
    }
}

/// What [`Contract::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 特约商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 交易场景.
    pub trade_scene: String,
}

pub use crate::v3::ebike::charge::contracts::contract_id::GetAnswer;

impl Request for GetQuery {}
