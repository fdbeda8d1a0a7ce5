// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/membercard-open/cards/{card_id}/service-modules`

pub mod service_module_id;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/membercard-open/cards/{card_id}/service-modules`
///
/// `POST`: 添加会员卡服务项, see <https://pay.weixin.qq.com/doc/v3/merchant/4017167277>.
#[derive(Debug, Clone)]
pub struct ServiceModules<C> {
    at: At<C>,
}

impl<C: Caller> ServiceModules<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}`
    #[doc(alias = "serviceModuleId")]
    #[must_use]
    pub fn service_module_id(
        &self,
        service_module_id: impl std::fmt::Display,
    ) -> service_module_id::ServiceModuleId<C> {
        service_module_id::ServiceModuleId::new(self.at.with("service_module_id", service_module_id))
    }

    /// 添加会员卡服务项: `POST /v3/marketing/membercard-open/cards/{card_id}/service-modules`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4017167277>, <https://pay.weixin.qq.com/doc/v3/partner/4017176338>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::marketing::POST_MEMBERCARD_OPEN_CARDS_CARD_ID_SERVICE_MODULES, body)
    }
}

/// What [`ServiceModules::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 会员服务项ID.
    pub service_module_id: String,
    /// 跳转小程序.
    pub jump_miniprogram: JumpMiniprogram,
}

pub use crate::v3::marketing::membercard_open::cards::card_id::codes::code::set_service_module_data::JumpMiniprogram;

/// What [`ServiceModules::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 会员卡id.
    pub card_id: String,
    /// 会员服务项ID.
    pub service_module_id: String,
    /// 跳转小程序.
    pub jump_miniprogram: PostAnswerJumpMiniprogram,
}

crate::answer! {
    PostAnswer {
        required card_id "card_id",
        required service_module_id "service_module_id",
        required jump_miniprogram "jump_miniprogram",
    }
}

/// 跳转小程序.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerJumpMiniprogram {
    /// 小程序appid.
    pub appid: String,
    /// 小程序path.
    pub path: String,
}

crate::answer! {
    PostAnswerJumpMiniprogram {
        required appid "appid",
        required path "path",
    }
}

impl Request for PostRequest {}
