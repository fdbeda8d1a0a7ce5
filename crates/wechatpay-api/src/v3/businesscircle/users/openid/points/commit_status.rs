// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/businesscircle/users/{openid}/points/commit_status`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/businesscircle/users/{openid}/points/commit_status`
///
/// `GET`: 商圈会员待积分状态查询, see <https://pay.weixin.qq.com/doc/v3/merchant/4012534994>.
#[derive(Debug, Clone)]
pub struct CommitStatus<C> {
    at: At<C>,
}

impl<C: Caller> CommitStatus<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 商圈会员待积分状态查询: `GET /v3/businesscircle/users/{openid}/points/commit_status`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012534994>, <https://pay.weixin.qq.com/doc/v3/partner/4012474129>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<()> {
        self.at.query(&wechatpay_spec::table::v3::businesscircle::GET_USERS_OPENID_POINTS_COMMIT_STATUS, query)
    }
}

/// What [`CommitStatus::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 商圈商户ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 品牌ID.
    pub brandid: i64,
    /// 应用ID.
    pub appid: String,
}

impl Request for GetQuery {}
