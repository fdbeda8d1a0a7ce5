// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/brand/partner/store/brandstores/{store_id}`

pub mod bindrecipient;
pub mod close;
pub mod resume;
pub mod unbindrecipient;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/brand/partner/store/brandstores/{store_id}`
///
/// `DELETE`: 删除品牌门店, see <https://pay.weixin.qq.com/doc/v3/partner/4015783113>.
///
/// `PATCH`: 更新品牌门店, see <https://pay.weixin.qq.com/doc/v3/partner/4015783158>.
///
/// `GET`: 查询品牌门店, see <https://pay.weixin.qq.com/doc/v3/partner/4015783153>.
#[derive(Debug, Clone)]
pub struct StoreId<C> {
    at: At<C>,
}

impl<C: Caller> StoreId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/brand/partner/store/brandstores/{store_id}/bindrecipient`
    #[must_use]
    pub fn bindrecipient(&self) -> bindrecipient::Bindrecipient<C> {
        bindrecipient::Bindrecipient::new(self.at.clone())
    }

    /// `/v3/brand/partner/store/brandstores/{store_id}/close`
    #[must_use]
    pub fn close(&self) -> close::Close<C> {
        close::Close::new(self.at.clone())
    }

    /// `/v3/brand/partner/store/brandstores/{store_id}/resume`
    #[must_use]
    pub fn resume(&self) -> resume::Resume<C> {
        resume::Resume::new(self.at.clone())
    }

    /// `/v3/brand/partner/store/brandstores/{store_id}/unbindrecipient`
    #[must_use]
    pub fn unbindrecipient(&self) -> unbindrecipient::Unbindrecipient<C> {
        unbindrecipient::Unbindrecipient::new(self.at.clone())
    }

    /// 删除品牌门店: `DELETE /v3/brand/partner/store/brandstores/{store_id}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015783113>.
    pub fn delete(&self, body: &impl JsonOr<DeleteRequest>) -> C::Call<()> {
        self.at.json(&wechatpay_spec::table::v3::brand::DELETE_PARTNER_STORE_BRANDSTORES_STORE_ID, body)
    }

    /// 更新品牌门店: `PATCH /v3/brand/partner/store/brandstores/{store_id}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015783158>.
    pub fn patch(&self, body: &impl JsonOr<PatchRequest>) -> C::Call<PatchAnswer> {
        self.at.json(&wechatpay_spec::table::v3::brand::PATCH_PARTNER_STORE_BRANDSTORES_STORE_ID, body)
    }

    /// 查询品牌门店: `GET /v3/brand/partner/store/brandstores/{store_id}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015783153>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::brand::GET_PARTNER_STORE_BRANDSTORES_STORE_ID, query)
    }
}

/// What [`StoreId::delete`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct DeleteRequest {
    /// 品牌ID.
    pub brand_id: String,
}

/// What [`StoreId::patch`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PatchRequest {
    /// 品牌ID.
    pub brand_id: String,
    /// 门店基础信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_basics: Option<StoreBasics>,
    /// 门店地址信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_address: Option<StoreAddress>,
    /// 门店经营信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_business: Option<StoreBusiness>,
}

pub use crate::v3::brand::partner::store::brandstores::StoreBasics;

pub use crate::v3::brand::partner::store::brandstores::StoreAddress;

pub use crate::v3::brand::partner::store::brandstores::StoreBusiness;

/// What [`StoreId::patch`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PatchAnswer {
    /// 品牌ID.
    pub brand_id: String,
    /// 品牌门店ID.
    pub store_id: String,
    /// `store_state`: one of `OPEN`, `CREATING`, `CLOSED`.
    pub store_state: Option<StoreState>,
    /// `audit_state`: one of `SUCCESS`, `PROCESSING`, `REJECTED`.
    pub audit_state: Option<AuditState>,
    /// 审核失败原因.
    pub review_reject_reason: Option<String>,
    /// 门店基础信息.
    pub store_basics: Option<PatchAnswerStoreBasics>,
    /// 门店地址信息.
    pub store_address: Option<PatchAnswerStoreAddress>,
    /// 门店经营信息.
    pub store_business: Option<PatchAnswerStoreBusiness>,
    /// 门店收款信息.
    pub store_recipient: Option<Vec<StoreRecipient>>,
}

crate::answer! {
    PatchAnswer {
        required brand_id "brand_id",
        required store_id "store_id",
        optional store_state "store_state",
        optional audit_state "audit_state",
        optional review_reject_reason "review_reject_reason",
        optional store_basics "store_basics",
        optional store_address "store_address",
        optional store_business "store_business",
        optional store_recipient "store_recipient",
    }
}

pub use crate::v3::brand::partner::store::brandstores::StoreState;

pub use crate::v3::brand::partner::store::brandstores::AuditState;

pub use crate::v3::brand::partner::store::brandstores::PostAnswerStoreBasics as PatchAnswerStoreBasics;

pub use crate::v3::brand::partner::store::brandstores::PostAnswerStoreAddress as PatchAnswerStoreAddress;

pub use crate::v3::brand::partner::store::brandstores::PostAnswerStoreBusiness as PatchAnswerStoreBusiness;

pub use crate::v3::brand::partner::store::brandstores::StoreRecipient;

pub use crate::v3::brand::partner::store::brandstores::RecipientState;

/// What [`StoreId::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 品牌ID.
    pub brand_id: String,
}

pub use crate::v3::brand::partner::store::brandstores::store_id::PatchAnswer as GetAnswer;

impl Request for DeleteRequest {}

impl Request for PatchRequest {}

impl Request for GetQuery {}
