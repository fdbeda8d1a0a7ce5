// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/capital/capitallhh/banks/personal-banking`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/capital/capitallhh/banks/personal-banking`
///
/// `GET`: 查询支持个人业务的银行列表, see <https://pay.weixin.qq.com/doc/v3/partner/4012697583>.
#[derive(Debug, Clone)]
pub struct PersonalBanking<C> {
    at: At<C>,
}

impl<C: Caller> PersonalBanking<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询支持个人业务的银行列表: `GET /v3/capital/capitallhh/banks/personal-banking`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012697583>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::capital::GET_CAPITALLHH_BANKS_PERSONAL_BANKING, query)
    }
}

/// What [`PersonalBanking::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 本次查询偏移量.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 本次请求最大查询条数.
    pub limit: i64,
}

pub use crate::v3::capital::capitallhh::banks::corporate_banking::GetAnswer;

pub use crate::v3::capital::capitallhh::banks::corporate_banking::Data;

pub use crate::v3::capital::capitallhh::banks::corporate_banking::Links;

impl Request for GetQuery {}
