// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/brand/partner/store/brandstores/{store_id}/resume`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/brand/partner/store/brandstores/{store_id}/resume`
///
/// `POST`: 恢复门店营业, see <https://pay.weixin.qq.com/doc/v3/partner/4016756672>.
#[derive(Debug, Clone)]
pub struct Resume<C> {
    at: At<C>,
}

impl<C: Caller> Resume<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 恢复门店营业: `POST /v3/brand/partner/store/brandstores/{store_id}/resume`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4016756672>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::brand::POST_PARTNER_STORE_BRANDSTORES_STORE_ID_RESUME, body)
    }
}

/// What [`Resume::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 品牌ID.
    pub brand_id: String,
}

pub use crate::v3::brand::partner::store::brandstores::store_id::close::PostAnswer;

pub use crate::v3::brand::partner::store::brandstores::StoreState;

impl Request for PostRequest {}
