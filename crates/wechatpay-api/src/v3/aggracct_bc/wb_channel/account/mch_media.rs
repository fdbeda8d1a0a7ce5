// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/aggracct-bc/wb-channel/account/mch_media`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/aggracct-bc/wb-channel/account/mch_media`
///
/// `GET`: 查询商户影像件资料, see <https://pay.weixin.qq.com/doc/v3/merchant/4025779210>.
#[derive(Debug, Clone)]
pub struct MchMedia<C> {
    at: At<C>,
}

impl<C: Caller> MchMedia<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询商户影像件资料: `GET /v3/aggracct-bc/wb-channel/account/mch_media`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4025779210>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::aggracct_bc::GET_WB_CHANNEL_ACCOUNT_MCH_MEDIA, query)
    }
}

/// What [`MchMedia::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 微信支付商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
    /// 微信支付业务申请单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub platform_trx_id: Option<String>,
    /// `business_scene`: one of `SJT_MICRO_PLUS_OPEN_ACCOUNT`, `SJT_MICRO_PLUS_UPDATE_INFO`, `GET_BY_MEDIA_ID`.
    pub business_scene: BusinessScene,
    /// `mch_media_type`: one of `ID_CARD_FRONT`, `ID_CARD_BACK`, `STORE_FRONT`, `STORE_INTERIOR`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mch_media_type: Option<MchMediaType>,
    /// 影像件资料ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media_id: Option<String>,
}

crate::open_enum! {
/// `business_scene`.
    BusinessScene {
    SjtMicroPlusOpenAccount = "SJT_MICRO_PLUS_OPEN_ACCOUNT",
    SjtMicroPlusUpdateInfo = "SJT_MICRO_PLUS_UPDATE_INFO",
    GetByMediaId = "GET_BY_MEDIA_ID",
    }
}

crate::open_enum! {
/// `mch_media_type`.
    MchMediaType {
    IdCardFront = "ID_CARD_FRONT",
    IdCardBack = "ID_CARD_BACK",
    StoreFront = "STORE_FRONT",
    StoreInterior = "STORE_INTERIOR",
    }
}

/// What [`MchMedia::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 文件内容.
    pub media_content: Option<String>,
    /// `media_type`: one of `jpg`, `png`, `bmp`, `jpeg`.
    pub media_type: Option<MediaType>,
    /// 文件摘要.
    pub media_sm3: Option<String>,
    /// sm4密钥.
    pub key: Option<String>,
    /// 影像件资料ID.
    pub media_id: Option<String>,
}

crate::answer! {
    GetAnswer {
        optional media_content "media_content",
        optional media_type "media_type",
        optional media_sm3 "media_sm3",
        optional key "key",
        optional media_id "media_id",
    }
}

crate::open_enum! {
/// `media_type`.
    MediaType {
    Jpg = "jpg",
    Png = "png",
    Bmp = "bmp",
    Jpeg = "jpeg",
    }
}

impl Request for GetQuery {}
