// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys`
///
/// `GET`: 查询投诉协商历史, see <https://pay.weixin.qq.com/doc/v3/merchant/4012533439>.
#[derive(Debug, Clone)]
pub struct NegotiationHistorys<C> {
    at: At<C>,
}

impl<C: Caller> NegotiationHistorys<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询投诉协商历史: `GET /v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012533439>, <https://pay.weixin.qq.com/doc/v3/partner/4012691802>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(
            &wechatpay_spec::table::v3::merchant_service::GET_COMPLAINTS_V2_COMPLAINT_ID_NEGOTIATION_HISTORYS,
            query,
        )
    }
}

/// What [`NegotiationHistorys::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 分页大小.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// 分页开始位置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
}

/// What [`NegotiationHistorys::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 投诉协商历史.
    pub data: Option<Vec<Data>>,
    /// 分页大小.
    pub limit: i64,
    /// 分页开始位置.
    pub offset: i64,
    /// 投诉协商历史总条数.
    pub total_count: Option<i64>,
}

crate::answer! {
    GetAnswer {
        optional data "data",
        required limit "limit",
        required offset "offset",
        optional total_count "total_count",
    }
}

/// 投诉协商历史.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Data {
    /// 操作资料列表.
    pub complaint_media_list: Option<ComplaintMediaList>,
    /// 操作流水号.
    pub log_id: String,
    /// 操作人.
    pub operator: String,
    /// 操作时间.
    pub operate_time: String,
    /// `operate_type`: one of `USER_CREATE_COMPLAINT`, `USER_CONTINUE_COMPLAINT`, `USER_RESPONSE`, `PLATFORM_RESPONSE`, `MERCHANT_RESPONSE`, `MERCHANT_CONFIRM_COMPLETE`, `USER_CREATE_COMPLAINT_SYSTEM_MESSAGE`, `COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE`, `USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE`, `USER_REVOKE_COMPLAINT`, `USER_COMFIRM_COMPLAINT`, `PLATFORM_HELP_APPLICATION`, `USER_APPLY_PLATFORM_HELP`, `MERCHANT_APPROVE_REFUND`, `MERCHANT_REFUSE_RERUND`, `USER_SUBMIT_SATISFACTION`, `SERVICE_ORDER_CANCEL`, `SERVICE_ORDER_COMPLETE`, `COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE`, `COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE`, `COMPLAINT_ENTRUSTED_REFUND_SYSTEM_MESSAGE`, `USER_APPLY_PLATFORM_SERVICE`, `USER_CANCEL_PLATFORM_SERVICE`, `PLATFORM_SERVICE_FINISHED`, `USER_CLICK_RESPONSE`.
    pub operate_type: OperateType,
    /// 操作内容.
    pub operate_details: Option<String>,
    /// 图片凭证.
    pub image_list: Option<Vec<String>>,
    /// 用户申请平台协助原因.
    pub user_appy_platform_service_reason: Option<String>,
    /// 用户申请平台协助原因描述.
    pub user_appy_platform_service_reason_description: Option<String>,
    /// 普通消息内容.
    pub normal_message: Option<NormalMessage>,
    /// 用户点击回复消息.
    pub click_message: Option<ClickMessage>,
}

crate::answer! {
    Data {
        optional complaint_media_list "complaint_media_list",
        required log_id "log_id",
        required operator "operator",
        required operate_time "operate_time",
        required operate_type "operate_type",
        optional operate_details "operate_details",
        optional image_list "image_list",
        optional user_appy_platform_service_reason "user_appy_platform_service_reason",
        optional user_appy_platform_service_reason_description "user_appy_platform_service_reason_description",
        optional normal_message "normal_message",
        optional click_message "click_message",
    }
}

/// 操作资料列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ComplaintMediaList {
    /// `media_type`: one of `USER_COMPLAINT_IMAGE`, `OPERATION_IMAGE`.
    pub media_type: Option<MediaType>,
    /// 媒体文件请求url.
    pub media_url: Option<Vec<String>>,
}

crate::answer! {
    ComplaintMediaList {
        optional media_type "media_type",
        optional media_url "media_url",
    }
}

pub use crate::v3::merchant_service::complaints_v2::MediaType;

crate::open_enum! {
/// `operate_type`.
    OperateType {
    UserCreateComplaint = "USER_CREATE_COMPLAINT",
    UserContinueComplaint = "USER_CONTINUE_COMPLAINT",
    UserResponse = "USER_RESPONSE",
    PlatformResponse = "PLATFORM_RESPONSE",
    MerchantResponse = "MERCHANT_RESPONSE",
    MerchantConfirmComplete = "MERCHANT_CONFIRM_COMPLETE",
    UserCreateComplaintSystemMessage = "USER_CREATE_COMPLAINT_SYSTEM_MESSAGE",
    ComplaintFullRefundedSystemMessage = "COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE",
    UserContinueComplaintSystemMessage = "USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE",
    UserRevokeComplaint = "USER_REVOKE_COMPLAINT",
    UserComfirmComplaint = "USER_COMFIRM_COMPLAINT",
    PlatformHelpApplication = "PLATFORM_HELP_APPLICATION",
    UserApplyPlatformHelp = "USER_APPLY_PLATFORM_HELP",
    MerchantApproveRefund = "MERCHANT_APPROVE_REFUND",
    MerchantRefuseRerund = "MERCHANT_REFUSE_RERUND",
    UserSubmitSatisfaction = "USER_SUBMIT_SATISFACTION",
    ServiceOrderCancel = "SERVICE_ORDER_CANCEL",
    ServiceOrderComplete = "SERVICE_ORDER_COMPLETE",
    ComplaintPartialRefundedSystemMessage = "COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE",
    ComplaintRefundReceivedSystemMessage = "COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE",
    ComplaintEntrustedRefundSystemMessage = "COMPLAINT_ENTRUSTED_REFUND_SYSTEM_MESSAGE",
    UserApplyPlatformService = "USER_APPLY_PLATFORM_SERVICE",
    UserCancelPlatformService = "USER_CANCEL_PLATFORM_SERVICE",
    PlatformServiceFinished = "PLATFORM_SERVICE_FINISHED",
    UserClickResponse = "USER_CLICK_RESPONSE",
    }
}

/// 普通消息内容.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct NormalMessage {
    /// 消息内容.
    pub blocks: Option<Vec<Blocks>>,
    /// `sender_identity`: one of `UNKNOWN`, `MANUAL`, `MACHINE`.
    pub sender_identity: Option<SenderIdentity>,
    /// 自定义透传信息.
    pub custom_data: Option<String>,
}

crate::answer! {
    NormalMessage {
        optional blocks "blocks",
        optional sender_identity "sender_identity",
        optional custom_data "custom_data",
    }
}

/// 消息内容.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Blocks {
    /// `type`: one of `TEXT`, `IMAGE`, `LINK`, `FAQ_LIST`, `BUTTON`, `BUTTON_GROUP`.
    pub r#type: Option<Type>,
    /// 文本.
    pub text: Option<Text>,
    /// 图片.
    pub image: Option<Image>,
    /// 链接.
    pub link: Option<Link>,
    /// FAQ列表.
    pub faq_list: Option<FaqList>,
    /// 按钮.
    pub button: Option<Button>,
    /// 按钮组.
    pub button_group: Option<ButtonGroup>,
}

crate::answer! {
    Blocks {
        optional r#type "type",
        optional text "text",
        optional image "image",
        optional link "link",
        optional faq_list "faq_list",
        optional button "button",
        optional button_group "button_group",
    }
}

crate::open_enum! {
/// `type`.
    Type {
    Text = "TEXT",
    Image = "IMAGE",
    Link = "LINK",
    FaqList = "FAQ_LIST",
    Button = "BUTTON",
    ButtonGroup = "BUTTON_GROUP",
    }
}

/// 文本.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Text {
    /// 文本.
    pub text: Option<String>,
    /// `color`: one of `DEFAULT`, `SECONDARY`.
    pub color: Option<Color>,
    /// 是否粗体.
    pub is_bold: Option<bool>,
}

crate::answer! {
    Text {
        optional text "text",
        optional color "color",
        optional is_bold "is_bold",
    }
}

crate::open_enum! {
/// `color`.
    Color {
    Default = "DEFAULT",
    Secondary = "SECONDARY",
    }
}

/// 图片.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Image {
    /// 媒体ID.
    pub media_id: Option<String>,
    /// `image_style_type`: one of `IMAGE_STYLE_TYPE_NARROW`, `IMAGE_STYLE_TYPE_WIDE`.
    pub image_style_type: Option<ImageStyleType>,
}

crate::answer! {
    Image {
        optional media_id "media_id",
        optional image_style_type "image_style_type",
    }
}

crate::open_enum! {
/// `image_style_type`.
    ImageStyleType {
    ImageStyleTypeNarrow = "IMAGE_STYLE_TYPE_NARROW",
    ImageStyleTypeWide = "IMAGE_STYLE_TYPE_WIDE",
    }
}

/// 链接.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Link {
    /// 文本.
    pub text: Option<String>,
    /// 动作.
    pub action: Option<Action>,
    /// 失效配置.
    pub invalid_info: Option<InvalidInfo>,
}

crate::answer! {
    Link {
        optional text "text",
        optional action "action",
        optional invalid_info "invalid_info",
    }
}

/// 动作.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Action {
    /// `action_type`: one of `ACTION_TYPE_SEND_MESSAGE`, `ACTION_TYPE_JUMP_URL`, `ACTION_TYPE_JUMP_MINI_PROGRAM`.
    pub action_type: Option<ActionType>,
    /// 跳转链接.
    pub jump_url: Option<String>,
    /// 跳转小程序信息.
    pub mini_program_jump_info: Option<MiniProgramJumpInfo>,
    /// 回复消息内容.
    pub message_info: Option<MessageInfo>,
    /// 动作id.
    pub action_id: Option<String>,
}

crate::answer! {
    Action {
        optional action_type "action_type",
        optional jump_url "jump_url",
        optional mini_program_jump_info "mini_program_jump_info",
        optional message_info "message_info",
        optional action_id "action_id",
    }
}

crate::open_enum! {
/// `action_type`.
    ActionType {
    ActionTypeSendMessage = "ACTION_TYPE_SEND_MESSAGE",
    ActionTypeJumpUrl = "ACTION_TYPE_JUMP_URL",
    ActionTypeJumpMiniProgram = "ACTION_TYPE_JUMP_MINI_PROGRAM",
    }
}

/// 跳转小程序信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MiniProgramJumpInfo {
    /// 跳转小程序APPID.
    pub appid: String,
    /// 跳转小程序页面PATH.
    pub path: String,
    /// 跳转小程序页面名称.
    pub text: String,
}

crate::answer! {
    MiniProgramJumpInfo {
        required appid "appid",
        required path "path",
        required text "text",
    }
}

/// 回复消息内容.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageInfo {
    /// 回复的消息内容.
    pub content: String,
    /// 自定义透传字段.
    pub custom_data: Option<String>,
}

crate::answer! {
    MessageInfo {
        required content "content",
        optional custom_data "custom_data",
    }
}

/// 失效配置.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InvalidInfo {
    /// 过期时间.
    pub expired_time: Option<String>,
    /// 是否可以多次点击.
    pub multi_clickable: Option<bool>,
}

crate::answer! {
    InvalidInfo {
        optional expired_time "expired_time",
        optional multi_clickable "multi_clickable",
    }
}

/// FAQ列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FaqList {
    /// FAQ列表.
    pub faqs: Option<Vec<Faqs>>,
}

crate::answer! {
    FaqList {
        optional faqs "faqs",
    }
}

/// FAQ列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Faqs {
    /// faq的id.
    pub faq_id: Option<String>,
    /// faq内容.
    pub faq_title: Option<String>,
    /// 动作.
    pub action: Option<Action>,
}

crate::answer! {
    Faqs {
        optional faq_id "faq_id",
        optional faq_title "faq_title",
        optional action "action",
    }
}

/// 按钮.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Button {
    /// 文本.
    pub text: Option<String>,
    /// 动作.
    pub action: Option<Action>,
    /// 失效配置.
    pub invalid_info: Option<InvalidInfo>,
}

crate::answer! {
    Button {
        optional text "text",
        optional action "action",
        optional invalid_info "invalid_info",
    }
}

/// 按钮组.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ButtonGroup {
    /// 按钮组.
    pub buttons: Option<Vec<Buttons>>,
    /// `button_layout`: one of `LAYOUT_UNKNOWN`, `LAYOUT_HORIZONTAL`, `LAYOUT_VERTICAL`.
    pub button_layout: Option<ButtonLayout>,
    /// 失效配置.
    pub invalid_info: Option<InvalidInfo>,
}

crate::answer! {
    ButtonGroup {
        optional buttons "buttons",
        optional button_layout "button_layout",
        optional invalid_info "invalid_info",
    }
}

/// 按钮组.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Buttons {
    /// 文本.
    pub text: Option<String>,
    /// 动作.
    pub action: Option<Action>,
    /// 失效配置.
    pub invalid_info: Option<InvalidInfo>,
}

crate::answer! {
    Buttons {
        optional text "text",
        optional action "action",
        optional invalid_info "invalid_info",
    }
}

crate::open_enum! {
/// `button_layout`.
    ButtonLayout {
    LayoutUnknown = "LAYOUT_UNKNOWN",
    LayoutHorizontal = "LAYOUT_HORIZONTAL",
    LayoutVertical = "LAYOUT_VERTICAL",
    }
}

crate::open_enum! {
/// `sender_identity`.
    SenderIdentity {
    Unknown = "UNKNOWN",
    Manual = "MANUAL",
    Machine = "MACHINE",
    }
}

/// 用户点击回复消息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ClickMessage {
    /// 回复的消息内容.
    pub message_content: Option<serde_json::Map<String, serde_json::Value>>,
    /// 动作id.
    pub action_id: Option<String>,
    /// 被点击的操作流水号.
    pub clicked_log_id: Option<String>,
}

crate::answer! {
    ClickMessage {
        optional message_content "message_content",
        optional action_id "action_id",
        optional clicked_log_id "clicked_log_id",
    }
}

impl Request for GetQuery {}
