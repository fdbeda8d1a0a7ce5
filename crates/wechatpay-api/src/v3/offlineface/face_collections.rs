// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/offlineface/face-collections`

pub mod collection_id;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/offlineface/face-collections`
///
/// `GET`: 查询重采用户列表, see <https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html>.
#[derive(Debug, Clone)]
pub struct FaceCollections<C> {
    at: At<C>,
}

impl<C: Caller> FaceCollections<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/offlineface/face-collections/{collection_id}`
    #[doc(alias = "collectionId")]
    #[must_use]
    pub fn collection_id(&self, collection_id: impl std::fmt::Display) -> collection_id::CollectionId<C> {
        collection_id::CollectionId::new(self.at.with("collection_id", collection_id))
    }

    /// 查询重采用户列表: `GET /v3/offlineface/face-collections`
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::offlineface::GET_FACE_COLLECTIONS, query)
    }
}

/// What [`FaceCollections::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 机构ID.
    pub organization_id: String,
    /// 列表偏移.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 资源个数.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
}

/// What [`FaceCollections::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 重采对象.
    pub face_collections: Vec<GetAnswerFaceCollections>,
}

crate::answer! {
    GetAnswer {
        required face_collections "face_collections",
    }
}

/// 重采对象.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswerFaceCollections {
    /// 重采ID.
    pub collection_id: String,
    /// 用户ID.
    pub use_id: String,
    /// 机构ID.
    pub organization_id: String,
    /// `collection_state`: one of `COLLECTION_REQUIRED`, `PHOTO_UPLOADED`, `COMPLETE`.
    pub collection_state: CollectionState,
    /// 注册照上传时间.
    pub register_photo_upload_time: Option<String>,
    /// 支付用户确认时间.
    pub confirm_time: Option<String>,
}

crate::answer! {
    GetAnswerFaceCollections {
        required collection_id "collection_id",
        required use_id "use_id",
        required organization_id "organization_id",
        required collection_state "collection_state",
        optional register_photo_upload_time "register_photo_upload_time",
        optional confirm_time "confirm_time",
    }
}

crate::open_enum! {
/// `collection_state`.
    CollectionState {
    CollectionRequired = "COLLECTION_REQUIRED",
    PhotoUploaded = "PHOTO_UPLOADED",
    Complete = "COMPLETE",
    }
}

impl Request for GetQuery {}
