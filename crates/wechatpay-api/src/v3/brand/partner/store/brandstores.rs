// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/brand/partner/store/brandstores`

pub mod store_id;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/brand/partner/store/brandstores`
///
/// `POST`: 创建品牌门店, see <https://pay.weixin.qq.com/doc/v3/partner/4015783183>.
///
/// `GET`: 列表查询品牌门店信息, see <https://pay.weixin.qq.com/doc/v3/partner/4016756674>.
#[derive(Debug, Clone)]
pub struct Brandstores<C> {
    at: At<C>,
}

impl<C: Caller> Brandstores<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/brand/partner/store/brandstores/{store_id}`
    #[doc(alias = "storeId")]
    #[must_use]
    pub fn store_id(&self, store_id: impl std::fmt::Display) -> store_id::StoreId<C> {
        store_id::StoreId::new(self.at.with("store_id", store_id))
    }

    /// 创建品牌门店: `POST /v3/brand/partner/store/brandstores`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015783183>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::brand::POST_PARTNER_STORE_BRANDSTORES, body)
    }

    /// 列表查询品牌门店信息: `GET /v3/brand/partner/store/brandstores`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4016756674>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::brand::GET_PARTNER_STORE_BRANDSTORES, query)
    }
}

/// What [`Brandstores::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 品牌ID.
    pub brand_id: String,
    /// 门店基础信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_basics: Option<StoreBasics>,
    /// 门店地址信息.
    pub store_address: StoreAddress,
    /// 门店经营信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_business: Option<StoreBusiness>,
}

/// 门店基础信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct StoreBasics {
    /// 商家门店编号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_reference_id: Option<String>,
    /// 门店名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub branch_name: Option<String>,
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

/// What [`Brandstores::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 品牌ID.
    pub brand_id: String,
    /// 品牌门店ID.
    pub store_id: Option<String>,
    /// `store_state`: one of `OPEN`, `CREATING`, `CLOSED`.
    pub store_state: Option<StoreState>,
    /// `audit_state`: one of `SUCCESS`, `PROCESSING`, `REJECTED`.
    pub audit_state: Option<AuditState>,
    /// 审核失败原因.
    pub review_reject_reason: Option<String>,
    /// 门店基础信息.
    pub store_basics: Option<PostAnswerStoreBasics>,
    /// 门店地址信息.
    pub store_address: Option<PostAnswerStoreAddress>,
    /// 门店经营信息.
    pub store_business: Option<PostAnswerStoreBusiness>,
    /// 门店收款信息.
    pub store_recipient: Option<Vec<StoreRecipient>>,
}

crate::answer! {
    PostAnswer {
        required brand_id "brand_id",
        optional store_id "store_id",
        optional store_state "store_state",
        optional audit_state "audit_state",
        optional review_reject_reason "review_reject_reason",
        optional store_basics "store_basics",
        optional store_address "store_address",
        optional store_business "store_business",
        optional store_recipient "store_recipient",
    }
}

crate::open_enum! {
/// `store_state`.
    StoreState {
    Open = "OPEN",
    Creating = "CREATING",
    Closed = "CLOSED",
    }
}

crate::open_enum! {
/// `audit_state`.
    AuditState {
    Success = "SUCCESS",
    Processing = "PROCESSING",
    Rejected = "REJECTED",
    }
}

/// 门店基础信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerStoreBasics {
    /// 商家门店编号.
    pub store_reference_id: Option<String>,
    /// 门店名称.
    pub branch_name: Option<String>,
}

crate::answer! {
    PostAnswerStoreBasics {
        optional store_reference_id "store_reference_id",
        optional branch_name "branch_name",
    }
}

/// 门店地址信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerStoreAddress {
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
    PostAnswerStoreAddress {
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
pub struct PostAnswerStoreBusiness {
    /// 门店服务电话.
    pub service_phone: Option<String>,
    /// 门店经营时间.
    pub business_hours: Option<String>,
}

crate::answer! {
    PostAnswerStoreBusiness {
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
    /// `recipient_state`: one of `CONFIRMED`, `ADMIN_REJECTED`, `CONFIRMING`, `TIMEOUT_REJECTED`.
    pub recipient_state: Option<RecipientState>,
}

crate::answer! {
    StoreRecipient {
        required mchid "mchid",
        optional company_name "company_name",
        optional recipient_state "recipient_state",
    }
}

crate::open_enum! {
/// `recipient_state`.
    RecipientState {
    Confirmed = "CONFIRMED",
    AdminRejected = "ADMIN_REJECTED",
    Confirming = "CONFIRMING",
    TimeoutRejected = "TIMEOUT_REJECTED",
    }
}

/// What [`Brandstores::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 品牌ID.
    pub brand_id: String,
    /// `store_state`: one of `OPEN`, `CREATING`, `CLOSED`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_state: Option<StoreState>,
    /// 分页起始位置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 分页条数.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
}

/// What [`Brandstores::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 品牌ID.
    pub brand_id: String,
    /// 分页起始位置.
    pub offset: Option<i64>,
    /// 分页条数.
    pub limit: Option<i64>,
    /// 门店总数.
    pub total_count: Option<i64>,
    /// 品牌门店列表.
    pub data: Option<Vec<Data>>,
}

crate::answer! {
    GetAnswer {
        required brand_id "brand_id",
        optional offset "offset",
        optional limit "limit",
        optional total_count "total_count",
        optional data "data",
    }
}

/// 品牌门店列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Data {
    /// 品牌ID.
    pub brand_id: String,
    /// 品牌门店ID.
    pub store_id: Option<String>,
    /// `store_state`: one of `OPEN`, `CREATING`, `CLOSED`.
    pub store_state: Option<StoreState>,
    /// `audit_state`: one of `SUCCESS`, `PROCESSING`, `REJECTED`.
    pub audit_state: Option<AuditState>,
    /// 审核失败原因.
    pub review_reject_reason: Option<String>,
    /// 门店基础信息.
    pub store_basics: Option<PostAnswerStoreBasics>,
    /// 门店地址信息.
    pub store_address: Option<PostAnswerStoreAddress>,
    /// 门店经营信息.
    pub store_business: Option<PostAnswerStoreBusiness>,
    /// 门店收款信息.
    pub store_recipient: Option<Vec<DataStoreRecipient>>,
}

crate::answer! {
    Data {
        required brand_id "brand_id",
        optional store_id "store_id",
        optional store_state "store_state",
        optional audit_state "audit_state",
        optional review_reject_reason "review_reject_reason",
        optional store_basics "store_basics",
        optional store_address "store_address",
        optional store_business "store_business",
        optional store_recipient "store_recipient",
    }
}

/// 门店收款信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DataStoreRecipient {
    /// 门店收款商户号.
    pub mchid: Option<String>,
    /// 门店收款主体.
    pub company_name: Option<String>,
    /// `recipient_state`: one of `CONFIRMED`, `ADMIN_REJECTED`, `CONFIRMING`, `TIMEOUT_REJECTED`.
    pub recipient_state: Option<RecipientState>,
}

crate::answer! {
    DataStoreRecipient {
        optional mchid "mchid",
        optional company_name "company_name",
        optional recipient_state "recipient_state",
    }
}

impl Request for PostRequest {}

impl Request for GetQuery {}
