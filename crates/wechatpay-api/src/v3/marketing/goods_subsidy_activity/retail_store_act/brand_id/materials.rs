// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials`
///
/// `POST`: 生成小店活动物料码, see <https://pay.weixin.qq.com/doc/v3/merchant/4012384337>.
#[derive(Debug, Clone)]
pub struct Materials<C> {
    at: At<C>,
}

impl<C: Caller> Materials<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 生成小店活动物料码: `POST /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012384337>, <https://pay.weixin.qq.com/doc/v3/partner/4012384395>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(
            &wechatpay_spec::table::v3::marketing::POST_GOODS_SUBSIDY_ACTIVITY_RETAIL_STORE_ACT_BRAND_ID_MATERIALS,
            body,
        )
    }
}

/// What [`Materials::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 请求业务单据.
    pub out_request_no: String,
    /// 生成物料码数量.
    pub material_num: i64,
}

/// What [`Materials::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 成功的物料码列表.
    pub material_list: Option<Vec<MaterialList>>,
}

crate::answer! {
    PostAnswer {
        optional material_list "material_list",
    }
}

/// 成功的物料码列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MaterialList {
    /// 物料码ID.
    pub material_id: Option<String>,
    /// 物料码链接.
    pub material_url: Option<String>,
}

crate::answer! {
    MaterialList {
        optional material_id "material_id",
        optional material_url "material_url",
    }
}

impl Request for PostRequest {}
