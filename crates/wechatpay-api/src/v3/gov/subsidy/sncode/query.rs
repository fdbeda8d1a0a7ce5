// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/gov/subsidy/sncode/query`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/gov/subsidy/sncode/query`
///
/// `POST`: 查询sn码状态, see <https://pay.weixin.qq.com/doc/v3/partner/4013989543>.
#[derive(Debug, Clone)]
pub struct Query<C> {
    at: At<C>,
}

impl<C: Caller> Query<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询sn码状态: `POST /v3/gov/subsidy/sncode/query`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4013989543>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::gov::POST_SUBSIDY_SNCODE_QUERY, body)
    }
}

/// What [`Query::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// S/N码集合.
    pub sn_code_list: Vec<String>,
    /// 使用的资格的地区编码.
    pub qualification_region_code: i64,
}

/// What [`Query::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// sn码状态数组.
    pub goods_sn_list: Vec<GoodsSnList>,
}

crate::answer! {
    PostAnswer {
        required goods_sn_list "goods_sn_list",
    }
}

/// sn码状态数组.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GoodsSnList {
    /// S/N码.
    pub sn_code: String,
    /// `state`: one of `SNCODE_STATE_UNKNOWN`, `SNCODE_STATE_SELLABLE`, `SNCODE_STATE_NOT_SELLABLE`.
    pub state: State,
    /// `not_sellable_reason`: one of `NOT_SELLABLE_REASON_USED`, `NOT_SELLABLE_REASON_NOT_FOUND`.
    pub not_sellable_reason: Option<NotSellableReason>,
}

crate::answer! {
    GoodsSnList {
        required sn_code "sn_code",
        required state "state",
        optional not_sellable_reason "not_sellable_reason",
    }
}

crate::open_enum! {
/// `state`.
    State {
    SncodeStateUnknown = "SNCODE_STATE_UNKNOWN",
    SncodeStateSellable = "SNCODE_STATE_SELLABLE",
    SncodeStateNotSellable = "SNCODE_STATE_NOT_SELLABLE",
    }
}

crate::open_enum! {
/// `not_sellable_reason`.
    NotSellableReason {
    NotSellableReasonUsed = "NOT_SELLABLE_REASON_USED",
    NotSellableReasonNotFound = "NOT_SELLABLE_REASON_NOT_FOUND",
    }
}

impl Request for PostRequest {}
