// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply`
///
/// `POST`: 门店报名品牌加价购活动, see <https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html>.
#[derive(Debug, Clone)]
pub struct Apply<C> {
    at: At<C>,
}

impl<C: Caller> Apply<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 门店报名品牌加价购活动: `POST /v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply`
    ///
    /// Official page: <https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at
            .json(&wechatpay_spec::table::v3::marketing::POST_GOODS_SUBSIDY_ACTIVITY_ACTIVITY_ACTIVITY_ID_APPLY, body)
    }
}

/// What [`Apply::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 调用报名活动API的商户的商户号.
    pub caller_merchant_id: String,
    /// 门店报名信息.
    pub apply_infos: Vec<ApplyInfos>,
}

/// 门店报名信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct ApplyInfos {
    /// 门店信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_info: Option<StoreInfo>,
    /// 商品原价.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_original_price: Option<i64>,
}

/// 门店信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct StoreInfo {
    /// 门店ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_id: Option<String>,
    /// 门店补贴入账商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accounting_merchant_id: Option<String>,
    /// 门店商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merchant_id: Option<String>,
}

/// What [`Apply::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 返回结果文案.
    pub return_message: Option<String>,
    /// 失败的报名记录.
    pub failed_apply_infos: Option<Vec<FailedApplyInfos>>,
    /// 成功的报名记录.
    pub succeed_apply_infos: Option<Vec<SucceedApplyInfos>>,
}

crate::answer! {
    PostAnswer {
        optional return_message "return_message",
        optional failed_apply_infos "failed_apply_infos",
        optional succeed_apply_infos "succeed_apply_infos",
    }
}

/// 失败的报名记录.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FailedApplyInfos {
    /// 门店信息.
    pub store_info: Option<FailedApplyInfosStoreInfo>,
    /// 商品原价.
    pub goods_original_price: Option<i64>,
}

crate::answer! {
    FailedApplyInfos {
        optional store_info "store_info",
        optional goods_original_price "goods_original_price",
    }
}

/// 门店信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FailedApplyInfosStoreInfo {
    /// 门店ID.
    pub store_id: Option<String>,
    /// 门店补贴入账商户号.
    pub accounting_merchant_id: Option<String>,
    /// 门店商户号.
    pub merchant_id: Option<String>,
}

crate::answer! {
    FailedApplyInfosStoreInfo {
        optional store_id "store_id",
        optional accounting_merchant_id "accounting_merchant_id",
        optional merchant_id "merchant_id",
    }
}

/// 成功的报名记录.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SucceedApplyInfos {
    /// 门店信息.
    pub store_info: Option<FailedApplyInfosStoreInfo>,
    /// 商品原价.
    pub goods_original_price: Option<i64>,
}

crate::answer! {
    SucceedApplyInfos {
        optional store_info "store_info",
        optional goods_original_price "goods_original_price",
    }
}

impl Request for PostRequest {}
