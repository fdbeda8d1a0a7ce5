// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}`
///
/// `PATCH`: 修改会员卡服务项, see <https://pay.weixin.qq.com/doc/v3/merchant/4017167417>.
///
/// `DELETE`: 移除会员卡服务项, see <https://pay.weixin.qq.com/doc/v3/merchant/4017167557>.
#[derive(Debug, Clone)]
pub struct ServiceModuleId<C> {
    at: At<C>,
}

impl<C: Caller> ServiceModuleId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 修改会员卡服务项: `PATCH /v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4017167417>, <https://pay.weixin.qq.com/doc/v3/partner/4017176491>.
    pub fn patch(&self, body: &impl JsonOr<PatchRequest>) -> C::Call<PatchAnswer> {
        self.at.json(&wechatpay_spec::table::v3::marketing::PATCH_MEMBERCARD_OPEN_CARDS_CARD_ID_SERVICE_MODULES_SERVICE_MODULE_ID, body)
    }

    /// 移除会员卡服务项: `DELETE /v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4017167557>, <https://pay.weixin.qq.com/doc/v3/partner/4017176594>.
    pub fn delete(&self) -> C::Call<()> {
        self.at.bare(&wechatpay_spec::table::v3::marketing::DELETE_MEMBERCARD_OPEN_CARDS_CARD_ID_SERVICE_MODULES_SERVICE_MODULE_ID)
    }
}

/// What [`ServiceModuleId::patch`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PatchRequest {
    /// 跳转小程序.
    pub jump_miniprogram: JumpMiniprogram,
}

pub use crate::v3::marketing::membercard_open::cards::card_id::codes::code::set_service_module_data::JumpMiniprogram;

pub use crate::v3::marketing::membercard_open::cards::card_id::service_modules::PostAnswer as PatchAnswer;

pub use crate::v3::marketing::membercard_open::cards::card_id::service_modules::PostAnswerJumpMiniprogram as PatchAnswerJumpMiniprogram;

impl Request for PatchRequest {}
