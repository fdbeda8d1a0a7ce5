// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/gov/subsidy/transactions/query`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/gov/subsidy/transactions/query`
///
/// `POST`: 交易信息查询, see <https://pay.weixin.qq.com/doc/v3/partner/4013989543>.
#[derive(Debug, Clone)]
pub struct Query<C> {
    at: At<C>,
}

impl<C: Caller> Query<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 交易信息查询: `POST /v3/gov/subsidy/transactions/query`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4013989543>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::gov::POST_SUBSIDY_TRANSACTIONS_QUERY, body)
    }
}

/// What [`Query::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 使用的资格的地区编码.
    pub qualification_region_code: i64,
    /// 商户订单号数组.
    pub order_number_list: Vec<String>,
}

/// What [`Query::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 响应码.
    pub code: String,
    /// 响应描述.
    pub message: String,
    /// 订单状态数组.
    pub shop_order_list: Vec<ShopOrderList>,
}

crate::answer! {
    PostAnswer {
        required code "code",
        required message "message",
        required shop_order_list "shop_order_list",
    }
}

/// 订单状态数组.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ShopOrderList {
    /// 单号.
    pub shop_order_number: Option<String>,
    /// `collect_state`: one of `COLLECT_STATE_NOT_COLLECT`, `COLLECT_STATE_COLLECTED`, `COLLECT_STATE_COLLECTION_FAILED`.
    pub collect_state: Option<CollectState>,
    /// `cate_state`: one of `CATE_STATE_REDEEM`, `CATE_STATE_REFUND`.
    pub cate_state: Option<CateState>,
}

crate::answer! {
    ShopOrderList {
        optional shop_order_number "shop_order_number",
        optional collect_state "collect_state",
        optional cate_state "cate_state",
    }
}

pub use crate::v3::gov::subsidy::companies::query::CollectState;

pub use crate::v3::gov::subsidy::n_qualifications::sync::CateState;

impl Request for PostRequest {}
