// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/webizpay/stores/entity-matches/{batch_id}`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/webizpay/stores/entity-matches/{batch_id}`
///
/// `GET`: 查询门店主体匹配结果, see <https://pay.weixin.qq.com/doc/v3/partner/4014507133>.
#[derive(Debug, Clone)]
pub struct BatchId<C> {
    at: At<C>,
}

impl<C: Caller> BatchId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询门店主体匹配结果: `GET /v3/webizpay/stores/entity-matches/{batch_id}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4014507133>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::webizpay::GET_STORES_ENTITY_MATCHES_BATCH_ID, query)
    }
}

/// What [`BatchId::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 服务商商户号.
    pub sp_mchid: String,
}

/// What [`BatchId::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 服务商商户号.
    pub sp_mchid: String,
    /// 商户主体匹配批次单号.
    pub out_batch_id: String,
    /// 微信支付主体匹配批次单号.
    pub batch_id: String,
    /// `state`: one of `ACCEPTED`, `IN_PROGRESS`, `COMPLETED`, `CLOSED`.
    pub state: State,
    /// 主体匹配明细列表.
    pub match_results: Option<Vec<MatchResults>>,
}

crate::answer! {
    GetAnswer {
        required sp_mchid "sp_mchid",
        required out_batch_id "out_batch_id",
        required batch_id "batch_id",
        required state "state",
        optional match_results "match_results",
    }
}

pub use crate::v3::webizpay::stores::entity_matches::State;

/// 主体匹配明细列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MatchResults {
    /// 门店统一社会信用代码.
    pub organization_code: String,
    /// 门店名称.
    pub store_name: String,
    /// 是否存在满足条件微信支付商户号.
    pub has_valid_mchid: bool,
}

crate::answer! {
    MatchResults {
        required organization_code "organization_code",
        required store_name "store_name",
        required has_valid_mchid "has_valid_mchid",
    }
}

impl Request for GetQuery {}
