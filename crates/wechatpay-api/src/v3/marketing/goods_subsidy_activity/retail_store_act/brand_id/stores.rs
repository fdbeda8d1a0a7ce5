// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores`

pub mod store_code;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores`
///
/// `POST`: 添加小店活动门店, see <https://pay.weixin.qq.com/doc/v3/merchant/4012384359>.
///
/// `DELETE`: 删除小店活动门店, see <https://pay.weixin.qq.com/doc/v3/merchant/4012384363>.
///
/// `GET`: 查询小店活动门店列表, see <https://pay.weixin.qq.com/doc/v3/merchant/4012384355>.
#[derive(Debug, Clone)]
pub struct Stores<C> {
    at: At<C>,
}

impl<C: Caller> Stores<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}`
    #[doc(alias = "storeCode")]
    #[must_use]
    pub fn store_code(&self, store_code: impl std::fmt::Display) -> store_code::StoreCode<C> {
        store_code::StoreCode::new(self.at.with("store_code", store_code))
    }

    /// 添加小店活动门店: `POST /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012384359>, <https://pay.weixin.qq.com/doc/v3/partner/4012384421>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(
            &wechatpay_spec::table::v3::marketing::POST_GOODS_SUBSIDY_ACTIVITY_RETAIL_STORE_ACT_BRAND_ID_STORES,
            body,
        )
    }

    /// 删除小店活动门店: `DELETE /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012384363>, <https://pay.weixin.qq.com/doc/v3/partner/4012384431>.
    pub fn delete(&self, body: &impl JsonOr<DeleteRequest>) -> C::Call<DeleteAnswer> {
        self.at.json(
            &wechatpay_spec::table::v3::marketing::DELETE_GOODS_SUBSIDY_ACTIVITY_RETAIL_STORE_ACT_BRAND_ID_STORES,
            body,
        )
    }

    /// 查询小店活动门店列表: `GET /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012384355>, <https://pay.weixin.qq.com/doc/v3/partner/4012384414>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(
            &wechatpay_spec::table::v3::marketing::GET_GOODS_SUBSIDY_ACTIVITY_RETAIL_STORE_ACT_BRAND_ID_STORES,
            query,
        )
    }
}

/// What [`Stores::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 请求业务单据.
    pub out_request_no: String,
    /// 添加时间.
    pub add_time: String,
    /// 待新增的小店活动门店列表.
    pub stores: Vec<PostRequestStores>,
}

/// 待新增的小店活动门店列表.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequestStores {
    /// 门店编码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_code: Option<String>,
    /// 门店名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_name: Option<String>,
}

/// What [`Stores::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 添加时间.
    pub add_time: Option<String>,
    /// 添加失败的小店活动门店列表.
    pub failed_stores: Option<Vec<FailedStores>>,
}

crate::answer! {
    PostAnswer {
        optional add_time "add_time",
        optional failed_stores "failed_stores",
    }
}

/// 添加失败的小店活动门店列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FailedStores {
    /// 门店编码.
    pub store_code: Option<String>,
    /// 门店名称.
    pub store_name: Option<String>,
}

crate::answer! {
    FailedStores {
        optional store_code "store_code",
        optional store_name "store_name",
    }
}

/// What [`Stores::delete`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct DeleteRequest {
    /// 请求业务单据.
    pub out_request_no: String,
    /// 删除时间.
    pub delete_time: String,
    /// 待删除的小店活动门店列表.
    pub stores: Vec<DeleteRequestStores>,
}

/// 待删除的小店活动门店列表.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct DeleteRequestStores {
    /// 门店编码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_code: Option<String>,
    /// 门店名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_name: Option<String>,
}

/// What [`Stores::delete`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteAnswer {
    /// 删除时间.
    pub delete_time: Option<String>,
    /// 删除失败的小店活动门店列表.
    pub failed_stores: Option<Vec<DeleteAnswerFailedStores>>,
}

crate::answer! {
    DeleteAnswer {
        optional delete_time "delete_time",
        optional failed_stores "failed_stores",
    }
}

/// 删除失败的小店活动门店列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteAnswerFailedStores {
    /// 门店编码.
    pub store_code: Option<String>,
    /// 门店名称.
    pub store_name: Option<String>,
}

crate::answer! {
    DeleteAnswerFailedStores {
        optional store_code "store_code",
        optional store_name "store_name",
    }
}

/// What [`Stores::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 分页页码.
    pub offset: i64,
    /// 分页大小.
    pub limit: i64,
}

/// What [`Stores::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 小店活动门店总数.
    pub total_count: Option<i64>,
    /// 小店活动门店集合.
    pub data: Option<Vec<Data>>,
    /// 分页页码.
    pub offset: Option<i64>,
    /// 分页大小.
    pub limit: Option<i64>,
}

crate::answer! {
    GetAnswer {
        optional total_count "total_count",
        optional data "data",
        optional offset "offset",
        optional limit "limit",
    }
}

/// 小店活动门店集合.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Data {
    /// 门店编码.
    pub store_code: Option<String>,
    /// 门店名称.
    pub store_name: Option<String>,
}

crate::answer! {
    Data {
        optional store_code "store_code",
        optional store_name "store_name",
    }
}

impl Request for PostRequest {}

impl Request for DeleteRequest {}

impl Request for GetQuery {}
