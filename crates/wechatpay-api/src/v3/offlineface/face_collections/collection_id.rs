// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/offlineface/face-collections/{collection_id}`

use crate::{At, Caller};

/// `/v3/offlineface/face-collections/{collection_id}`
///
/// `GET`: 查询重采请求详情, see <https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html>.
#[derive(Debug, Clone)]
pub struct CollectionId<C> {
    at: At<C>,
}

impl<C: Caller> CollectionId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询重采请求详情: `GET /v3/offlineface/face-collections/{collection_id}`
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::offlineface::GET_FACE_COLLECTIONS_COLLECTION_ID)
    }
}

/// What [`CollectionId::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
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
    GetAnswer {
        required collection_id "collection_id",
        required use_id "use_id",
        required organization_id "organization_id",
        required collection_state "collection_state",
        optional register_photo_upload_time "register_photo_upload_time",
        optional confirm_time "confirm_time",
    }
}

pub use crate::v3::offlineface::face_collections::CollectionState;
