// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/merchant-service/images/{media_id}`

use crate::{At, Caller};

/// `/v3/merchant-service/images/{media_id}`
///
/// `GET`: 图片下载, see <https://pay.weixin.qq.com/doc/v3/merchant/4012467251>.
#[derive(Debug, Clone)]
pub struct MediaId<C> {
    at: At<C>,
}

impl<C: Caller> MediaId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 图片下载: `GET /v3/merchant-service/images/{media_id}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012467251>, <https://pay.weixin.qq.com/doc/v3/partner/4012467223>.
    pub fn get(&self) -> C::Call<()> {
        self.at.bare(&wechatpay_spec::table::v3::merchant_service::GET_IMAGES_MEDIA_ID)
    }
}
