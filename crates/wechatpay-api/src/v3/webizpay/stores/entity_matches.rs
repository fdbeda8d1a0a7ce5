// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/webizpay/stores/entity-matches`

pub mod batch_id;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/webizpay/stores/entity-matches`
///
/// `POST`: 发起门店主体匹配, see <https://pay.weixin.qq.com/doc/v3/partner/4014507136>.
#[derive(Debug, Clone)]
pub struct EntityMatches<C> {
    at: At<C>,
}

impl<C: Caller> EntityMatches<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/webizpay/stores/entity-matches/{batch_id}`
    #[doc(alias = "batchId")]
    #[must_use]
    pub fn batch_id(&self, batch_id: impl std::fmt::Display) -> batch_id::BatchId<C> {
        batch_id::BatchId::new(self.at.with("batch_id", batch_id))
    }

    /// 发起门店主体匹配: `POST /v3/webizpay/stores/entity-matches`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4014507136>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::webizpay::POST_STORES_ENTITY_MATCHES, body)
    }
}

/// What [`EntityMatches::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 服务商商户号.
    pub sp_mchid: String,
    /// 商户主体匹配批次单号.
    pub out_batch_id: String,
    /// 主体匹配明细列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub match_details: Option<Vec<MatchDetails>>,
}

/// 主体匹配明细列表.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct MatchDetails {
    /// 门店统一社会信用代码.
    pub organization_code: String,
    /// 门店名称.
    pub store_name: String,
    /// `product_type`: one of `CODE_PAY`, `NONE`.
    pub product_type: ProductType,
}

crate::open_enum! {
/// `product_type`.
    ProductType {
    CodePay = "CODE_PAY",
    None = "NONE",
    }
}

/// What [`EntityMatches::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 服务商商户号.
    pub sp_mchid: String,
    /// 商户主体匹配批次单号.
    pub out_batch_id: String,
    /// 微信支付主体匹配批次单号.
    pub batch_id: String,
    /// 批次创建时间.
    pub time: String,
    /// `state`: one of `ACCEPTED`, `IN_PROGRESS`, `COMPLETED`, `CLOSED`.
    pub state: State,
}

crate::answer! {
    PostAnswer {
        required sp_mchid "sp_mchid",
        required out_batch_id "out_batch_id",
        required batch_id "batch_id",
        required time "time",
        required state "state",
    }
}

crate::open_enum! {
/// `state`.
    State {
    Accepted = "ACCEPTED",
    InProgress = "IN_PROGRESS",
    Completed = "COMPLETED",
    Closed = "CLOSED",
    }
}

impl Request for PostRequest {}
