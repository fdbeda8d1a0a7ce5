// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/brand/card/card-links`

pub mod business_code;
pub mod cancel_applyment;
pub mod unbind_card_link;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/brand/card/card-links`
///
/// `POST`: 添加交易连接名片规则申请, see <https://pay.weixin.qq.com/doc/v3/partner/4016333302>.
///
/// `GET`: 查询已生效交易连接名片规则, see <https://pay.weixin.qq.com/doc/v3/partner/4016366785>.
#[derive(Debug, Clone)]
pub struct CardLinks<C> {
    at: At<C>,
}

impl<C: Caller> CardLinks<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/brand/card/card-links/business-code`
    #[doc(alias = "businessCode")]
    #[must_use]
    pub fn business_code(&self) -> business_code::BusinessCode<C> {
        business_code::BusinessCode::new(self.at.clone())
    }

    /// `/v3/brand/card/card-links/cancel-applyment`
    #[doc(alias = "cancelApplyment")]
    #[must_use]
    pub fn cancel_applyment(&self) -> cancel_applyment::CancelApplyment<C> {
        cancel_applyment::CancelApplyment::new(self.at.clone())
    }

    /// `/v3/brand/card/card-links/unbind-card-link`
    #[doc(alias = "unbindCardLink")]
    #[must_use]
    pub fn unbind_card_link(&self) -> unbind_card_link::UnbindCardLink<C> {
        unbind_card_link::UnbindCardLink::new(self.at.clone())
    }

    /// 添加交易连接名片规则申请: `POST /v3/brand/card/card-links`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4016333302>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::brand::POST_CARD_CARD_LINKS, body)
    }

    /// 查询已生效交易连接名片规则: `GET /v3/brand/card/card-links`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4016366785>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::brand::GET_CARD_CARD_LINKS, query)
    }
}

/// What [`CardLinks::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 业务申请编号.
    pub business_code: String,
    /// 品牌ID.
    pub brand_id: String,
    /// `payment_scene`: one of `MINI_PROGRAM`, `APP`, `PAYMENT_SCORE`, `PAYMENT_CODE`.
    pub payment_scene: PaymentScene,
    /// 公众账号ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_link_mchid: Option<String>,
    /// 服务ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_id: Option<String>,
}

crate::open_enum! {
/// `payment_scene`.
    PaymentScene {
    MiniProgram = "MINI_PROGRAM",
    App = "APP",
    PaymentScore = "PAYMENT_SCORE",
    PaymentCode = "PAYMENT_CODE",
    }
}

/// What [`CardLinks::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 业务申请编号.
    pub business_code: String,
    /// 品牌ID.
    pub brand_id: String,
    /// `payment_scene`: one of `MINI_PROGRAM`, `APP`, `PAYMENT_SCORE`, `PAYMENT_CODE`.
    pub payment_scene: PaymentScene,
    /// 公众账号ID.
    pub appid: Option<String>,
    /// 商户号.
    pub card_link_mchid: Option<String>,
    /// 服务ID.
    pub service_id: Option<String>,
}

crate::answer! {
    PostAnswer {
        required business_code "business_code",
        required brand_id "brand_id",
        required payment_scene "payment_scene",
        optional appid "appid",
        optional card_link_mchid "card_link_mchid",
        optional service_id "service_id",
    }
}

/// What [`CardLinks::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 品牌ID.
    pub brand_id: String,
    /// `payment_scene`: one of `MINI_PROGRAM`, `APP`, `PAYMENT_SCORE`, `PAYMENT_CODE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment_scene: Option<PaymentScene>,
    /// 查询页码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_index: Option<i64>,
    /// 查询页大小.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i64>,
}

/// What [`CardLinks::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 品牌ID.
    pub brand_id: Option<String>,
    /// 查询页码.
    pub page_index: Option<i64>,
    /// 查询页大小.
    pub page_size: Option<i64>,
    /// 总数.
    pub total_num: Option<i64>,
    /// 已生效连接列表.
    pub active_link_list: Option<Vec<ActiveLinkList>>,
}

crate::answer! {
    GetAnswer {
        optional brand_id "brand_id",
        optional page_index "page_index",
        optional page_size "page_size",
        optional total_num "total_num",
        optional active_link_list "active_link_list",
    }
}

/// 已生效连接列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ActiveLinkList {
    /// `payment_scene`: one of `MINI_PROGRAM`, `APP`, `PAYMENT_SCORE`, `PAYMENT_CODE`.
    pub payment_scene: PaymentScene,
    /// 公众账号ID.
    pub appid_list: Option<Vec<String>>,
    /// 商户号.
    pub card_link_mchid: Option<String>,
    /// 服务ID.
    pub service_id: Option<String>,
}

crate::answer! {
    ActiveLinkList {
        required payment_scene "payment_scene",
        optional appid_list "appid_list",
        optional card_link_mchid "card_link_mchid",
        optional service_id "service_id",
    }
}

impl Request for PostRequest {}

impl Request for GetQuery {}
