// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/merchant-store/stores/{store_id}`

pub mod recipients;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/merchant-store/stores/{store_id}`
///
/// `GET`: 查询门店, see <https://pay.weixin.qq.com/doc/v3/merchant/4014085769>.
///
/// `PATCH`: 修改门店, see <https://pay.weixin.qq.com/doc/v3/merchant/4014085768>.
#[derive(Debug, Clone)]
pub struct StoreId<C> {
    at: At<C>,
}

impl<C: Caller> StoreId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/merchant-store/stores/{store_id}/recipients`
    #[must_use]
    pub fn recipients(&self) -> recipients::Recipients<C> {
        recipients::Recipients::new(self.at.clone())
    }

    /// 查询门店: `GET /v3/merchant-store/stores/{store_id}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4014085769>, <https://pay.weixin.qq.com/doc/v3/merchant/4013948577>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::merchant_store::GET_STORES_STORE_ID, query)
    }

    /// 修改门店: `PATCH /v3/merchant-store/stores/{store_id}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4014085768>, <https://pay.weixin.qq.com/doc/v3/merchant/4013948551>.
    pub fn patch(&self, body: &impl JsonOr<PatchRequest>) -> C::Call<()> {
        self.at.json(&wechatpay_spec::table::v3::merchant_store::PATCH_STORES_STORE_ID, body)
    }
}

/// What [`StoreId::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 特约商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
}

/// What [`StoreId::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 门店基础信息.
    pub store_basics: Option<StoreBasics>,
    /// 门店地址信息.
    pub store_address: Option<StoreAddress>,
    /// 门店经营信息.
    pub store_business: Option<StoreBusiness>,
    /// 门店收款信息.
    pub store_recipient: Option<Vec<StoreRecipient>>,
    /// 门店状态.
    pub store_state: Option<StoreState>,
}

crate::answer! {
    GetAnswer {
        optional store_basics "store_basics",
        optional store_address "store_address",
        optional store_business "store_business",
        optional store_recipient "store_recipient",
        optional store_state "store_state",
    }
}

/// 门店基础信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StoreBasics {
    /// 商家门店编号.
    pub store_reference_id: Option<String>,
    /// 品牌名称.
    pub brand_name: Option<String>,
    /// 门店名称.
    pub store_name: String,
    /// 分店名称.
    pub branch_name: Option<String>,
    /// 品牌ID.
    pub brand_id: Option<i64>,
}

crate::answer! {
    StoreBasics {
        optional store_reference_id "store_reference_id",
        optional brand_name "brand_name",
        required store_name "store_name",
        optional branch_name "branch_name",
        optional brand_id "brand_id",
    }
}

/// 门店地址信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StoreAddress {
    /// 门店省市编码.
    pub address_code: String,
    /// 门店地址.
    pub address_detail: String,
    /// 门店地址辅助描述.
    pub address_complements: Option<String>,
    /// 门店经度.
    pub longitude: Option<String>,
    /// 门店纬度.
    pub latitude: Option<String>,
}

crate::answer! {
    StoreAddress {
        required address_code "address_code",
        required address_detail "address_detail",
        optional address_complements "address_complements",
        optional longitude "longitude",
        optional latitude "latitude",
    }
}

/// 门店经营信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StoreBusiness {
    /// 门店服务电话.
    pub service_phone: Option<String>,
    /// 门店经营时间.
    pub business_hours: Option<String>,
}

crate::answer! {
    StoreBusiness {
        optional service_phone "service_phone",
        optional business_hours "business_hours",
    }
}

/// 门店收款信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StoreRecipient {
    /// 门店收款商户号.
    pub mchid: String,
    /// 门店收款主体.
    pub company_name: Option<String>,
}

crate::answer! {
    StoreRecipient {
        required mchid "mchid",
        optional company_name "company_name",
    }
}

/// 门店状态.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StoreState {
    /// 门店状态描述.
    pub store_state_message: Option<String>,
    /// 地址核实失败原因.
    pub address_failed_reason: Option<String>,
    /// STORE\_STATE\_VALID.
    pub store_state_value: Option<String>,
}

crate::answer! {
    StoreState {
        optional store_state_message "store_state_message",
        optional address_failed_reason "address_failed_reason",
        optional store_state_value "store_state_value",
    }
}

/// What [`StoreId::patch`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PatchRequest {
    /// 子商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 门店基础信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_basics: Option<PatchRequestStoreBasics>,
    /// 门店地址信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_address: Option<PatchRequestStoreAddress>,
    /// 门店经营信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_business: Option<PatchRequestStoreBusiness>,
}

pub use crate::v3::merchant_store::stores::StoreBasics as PatchRequestStoreBasics;

pub use crate::v3::merchant_store::stores::StoreAddress as PatchRequestStoreAddress;

pub use crate::v3::merchant_store::stores::StoreBusiness as PatchRequestStoreBusiness;

impl Request for GetQuery {}

impl Request for PatchRequest {}
