// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/brand/partner/store/brandstores/{store_id}/close`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/brand/partner/store/brandstores/{store_id}/close`
///
/// `POST`: 暂停门店营业, see <https://pay.weixin.qq.com/doc/v3/partner/4016756671>.
#[derive(Debug, Clone)]
pub struct Close<C> {
    at: At<C>,
}

impl<C: Caller> Close<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 暂停门店营业: `POST /v3/brand/partner/store/brandstores/{store_id}/close`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4016756671>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::brand::POST_PARTNER_STORE_BRANDSTORES_STORE_ID_CLOSE, body)
    }
}

/// What [`Close::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 品牌ID.
    pub brand_id: String,
}

/// What [`Close::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 品牌ID.
    pub brand_id: String,
    /// 品牌门店ID.
    pub store_id: Option<String>,
    /// `store_state`: one of `OPEN`, `CREATING`, `CLOSED`.
    pub store_state: Option<StoreState>,
}

crate::answer! {
    PostAnswer {
        required brand_id "brand_id",
        optional store_id "store_id",
        optional store_state "store_state",
    }
}

pub use crate::v3::brand::partner::store::brandstores::StoreState;

impl Request for PostRequest {}
