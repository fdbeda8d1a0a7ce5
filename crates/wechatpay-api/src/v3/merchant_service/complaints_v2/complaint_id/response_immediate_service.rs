// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service`
///
/// `POST`: 回复需要即时服务的投诉单, see <https://pay.weixin.qq.com/doc/v3/merchant/4017151596>.
#[derive(Debug, Clone)]
pub struct ResponseImmediateService<C> {
    at: At<C>,
}

impl<C: Caller> ResponseImmediateService<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 回复需要即时服务的投诉单: `POST /v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4017151596>, <https://pay.weixin.qq.com/doc/v3/partner/4017151726>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(
            &wechatpay_spec::table::v3::merchant_service::POST_COMPLAINTS_V2_COMPLAINT_ID_RESPONSE_IMMEDIATE_SERVICE,
            body,
        )
    }
}

/// What [`ResponseImmediateService::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 被诉商户号.
    pub complainted_mchid: String,
    /// 消息内容.
    pub message: Message,
    /// 幂等ID.
    pub idempotent_id: String,
}

/// 消息内容.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Message {
    /// 消息内容.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blocks: Option<Vec<Blocks>>,
    /// `sender_identity`: one of `UNKNOWN`, `MANUAL`, `MACHINE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sender_identity: Option<SenderIdentity>,
    /// 自定义透传信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_data: Option<String>,
}

/// 消息内容.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Blocks {
    /// `type`: one of `TEXT`, `IMAGE`, `LINK`, `FAQ_LIST`, `BUTTON`, `BUTTON_GROUP`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<Type>,
    /// 文本.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<Text>,
    /// 图片.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image: Option<Image>,
    /// 链接.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link: Option<Link>,
    /// FAQ列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub faq_list: Option<FaqList>,
    /// 按钮.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub button: Option<Button>,
    /// 按钮组.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub button_group: Option<ButtonGroup>,
}

pub use crate::v3::merchant_service::complaints_v2::complaint_id::negotiation_historys::Type;

/// 文本.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Text {
    /// 文本.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// `color`: one of `DEFAULT`, `SECONDARY`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub color: Option<Color>,
    /// 是否粗体.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_bold: Option<bool>,
}

pub use crate::v3::merchant_service::complaints_v2::complaint_id::negotiation_historys::Color;

/// 图片.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Image {
    /// 媒体ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media_id: Option<String>,
    /// `image_style_type`: one of `IMAGE_STYLE_TYPE_NARROW`, `IMAGE_STYLE_TYPE_WIDE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image_style_type: Option<ImageStyleType>,
}

pub use crate::v3::merchant_service::complaints_v2::complaint_id::negotiation_historys::ImageStyleType;

/// 链接.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Link {
    /// 文本.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// 动作.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action: Option<Action>,
    /// 失效配置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invalid_info: Option<InvalidInfo>,
}

/// 动作.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Action {
    /// `action_type`: one of `ACTION_TYPE_SEND_MESSAGE`, `ACTION_TYPE_JUMP_URL`, `ACTION_TYPE_JUMP_MINI_PROGRAM`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action_type: Option<ActionType>,
    /// 跳转链接.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub jump_url: Option<String>,
    /// 跳转小程序信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mini_program_jump_info: Option<MiniProgramJumpInfo>,
    /// 回复消息内容.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_info: Option<MessageInfo>,
    /// 动作id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action_id: Option<String>,
}

pub use crate::v3::merchant_service::complaints_v2::complaint_id::negotiation_historys::ActionType;

/// 跳转小程序信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct MiniProgramJumpInfo {
    /// 跳转小程序APPID.
    pub appid: String,
    /// 跳转小程序页面PATH.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// 跳转小程序页面名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

/// 回复消息内容.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct MessageInfo {
    /// 回复的消息内容.
    pub content: String,
    /// 自定义透传字段.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_data: Option<String>,
}

/// 失效配置.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct InvalidInfo {
    /// 过期时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expired_time: Option<String>,
    /// 是否可以多次点击.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub multi_clickable: Option<bool>,
}

/// FAQ列表.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct FaqList {
    /// FAQ列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub faqs: Option<Vec<Faqs>>,
}

/// FAQ列表.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Faqs {
    /// faq的id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub faq_id: Option<String>,
    /// faq内容.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub faq_title: Option<String>,
    /// 动作.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action: Option<Action>,
}

/// 按钮.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Button {
    /// 文本.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// 动作.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action: Option<Action>,
    /// 失效配置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invalid_info: Option<InvalidInfo>,
}

/// 按钮组.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct ButtonGroup {
    /// 按钮组.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub buttons: Option<Vec<Buttons>>,
    /// `button_layout`: one of `LAYOUT_UNKNOWN`, `LAYOUT_HORIZONTAL`, `LAYOUT_VERTICAL`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub button_layout: Option<ButtonLayout>,
    /// 失效配置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invalid_info: Option<InvalidInfo>,
}

/// 按钮组.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Buttons {
    /// 文本.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// 动作.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action: Option<Action>,
    /// 失效配置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invalid_info: Option<InvalidInfo>,
}

pub use crate::v3::merchant_service::complaints_v2::complaint_id::negotiation_historys::ButtonLayout;

pub use crate::v3::merchant_service::complaints_v2::complaint_id::negotiation_historys::SenderIdentity;

/// What [`ResponseImmediateService::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 操作流水号.
    pub log_id: Option<String>,
}

crate::answer! {
    PostAnswer {
        optional log_id "log_id",
    }
}

impl Request for PostRequest {}
