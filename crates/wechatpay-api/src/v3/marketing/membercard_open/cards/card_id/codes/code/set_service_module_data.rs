// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data`
///
/// `POST`: 设置会员服务项用户信息, see <https://pay.weixin.qq.com/doc/v3/merchant/4017166964>.
#[derive(Debug, Clone)]
pub struct SetServiceModuleData<C> {
    at: At<C>,
}

impl<C: Caller> SetServiceModuleData<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 设置会员服务项用户信息: `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4017166964>, <https://pay.weixin.qq.com/doc/v3/partner/4017176090>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<()> {
        self.at.json(&wechatpay_spec::table::v3::marketing::POST_MEMBERCARD_OPEN_CARDS_CARD_ID_CODES_CODE_SET_SERVICE_MODULE_DATA, body)
    }
}

/// What [`SetServiceModuleData::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 商户请求单号.
    pub out_request_no: String,
    /// 会员服务项ID.
    pub service_module_id: String,
    /// 服务状态设置.
    pub state_setting: StateSetting,
}

/// 服务状态设置.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct StateSetting {
    /// 状态ID.
    pub state_id: String,
    /// 内容模板设置.
    pub content_template_data: ContentTemplateData,
    /// 消息模板设置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_template_setting: Option<MessageTemplateSetting>,
}

/// 内容模板设置.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct ContentTemplateData {
    /// 服务内容列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field_list: Option<Vec<FieldList>>,
    /// 操作设置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action_setting: Option<ActionSetting>,
}

/// 服务内容列表.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct FieldList {
    /// 内容字段ID.
    pub field_id: String,
    /// 内容字段值.
    pub field_value: String,
}

/// 操作设置.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct ActionSetting {
    /// 操作名称.
    pub action_name: String,
    /// 跳转小程序.
    pub jump_miniprogram: JumpMiniprogram,
}

/// 跳转小程序.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct JumpMiniprogram {
    /// 小程序appid.
    pub appid: String,
    /// 小程序path.
    pub path: String,
}

/// 消息模板设置.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct MessageTemplateSetting {
    /// 模板消息ID.
    pub message_template_id: String,
    /// 服务内容列表.
    pub field_list: Vec<FieldList>,
}

impl Request for PostRequest {}
