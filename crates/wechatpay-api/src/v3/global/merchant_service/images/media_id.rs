// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/global/merchant-service/images/{media_id}`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/global/merchant-service/images/{media_id}`
///
/// `GET`: 图片下载.
#[derive(Debug, Clone)]
pub struct MediaId<C> {
    at: At<C>,
}

impl<C: Caller> MediaId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 图片下载: `GET /v3/global/merchant-service/images/{media_id}`
    ///
    /// Host: <https://apihk.mch.weixin.qq.com>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<()> {
        self.at.query(&wechatpay_spec::table::v3::global::GET_MERCHANT_SERVICE_IMAGES_MEDIA_ID, query)
    }
}

/// What [`MediaId::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 投诉单号.
    pub complaint_id: String,
}

impl Request for GetQuery {}
