// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/merchant-store/stores`

pub mod store_id;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/merchant-store/stores`
///
/// `POST`: 创建门店, see <https://pay.weixin.qq.com/doc/v3/merchant/4014085766>.
#[derive(Debug, Clone)]
pub struct Stores<C> {
    at: At<C>,
}

impl<C: Caller> Stores<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/merchant-store/stores/{store_id}`
    #[doc(alias = "storeId")]
    #[must_use]
    pub fn store_id(&self, store_id: impl std::fmt::Display) -> store_id::StoreId<C> {
        store_id::StoreId::new(self.at.with("store_id", store_id))
    }

    /// 创建门店: `POST /v3/merchant-store/stores`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4014085766>, <https://pay.weixin.qq.com/doc/v3/merchant/4013948546>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::merchant_store::POST_STORES, body)
    }
}

/// What [`Stores::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 子商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 门店基础信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_basics: Option<StoreBasics>,
    /// 门店地址信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_address: Option<StoreAddress>,
    /// 门店经营信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_business: Option<StoreBusiness>,
    /// 门店收款信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_recipient: Option<Vec<StoreRecipient>>,
}

/// 门店基础信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct StoreBasics {
    /// 商家门店编号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_reference_id: Option<String>,
    /// 品牌名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub brand_name: Option<String>,
    /// 门店名称.
    pub store_name: String,
    /// 分店名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub branch_name: Option<String>,
    /// 品牌ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub brand_id: Option<i64>,
}

/// 门店地址信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct StoreAddress {
    /// 门店省市编码.
    pub address_code: String,
    /// 门店地址.
    pub address_detail: String,
    /// 门店地址辅助描述.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_complements: Option<String>,
    /// 门店经度.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub longitude: Option<String>,
    /// 门店纬度.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub latitude: Option<String>,
}

/// 门店经营信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct StoreBusiness {
    /// 门店服务电话.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_phone: Option<String>,
    /// 门店经营时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_hours: Option<String>,
}

/// 门店收款信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct StoreRecipient {
    /// 门店收款商户号.
    pub mchid: String,
    /// 门店收款主体.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub company_name: Option<String>,
}

/// What [`Stores::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 微信支付商户门店ID.
    pub store_id: i64,
}

crate::answer! {
    PostAnswer {
        required store_id "store_id",
    }
}

impl Request for PostRequest {}
