// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys`
///
/// `GET`: 查询投诉协商历史.
#[derive(Debug, Clone)]
pub struct NegotiationHistorys<C> {
    at: At<C>,
}

impl<C: Caller> NegotiationHistorys<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询投诉协商历史: `GET /v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys`
    ///
    /// Host: <https://apihk.mch.weixin.qq.com>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(
            &wechatpay_spec::table::v3::global::GET_MERCHANT_SERVICE_COMPLAINTS_COMPLAINT_ID_NEGOTIATION_HISTORYS,
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
    /// `mch_language`: one of `ZH_CN`, `ZH_TW`, `ZH_HK`, `EN`, `JA`, `KO`, `TH`, `VI`, `RU`, `DE`, `FR`, `AR`, `ES`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mch_language: Option<MchLanguage>,
}

pub use crate::v3::global::merchant_service::complaints::MchLanguage;

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
    /// 操作流水号.
    pub log_id: String,
    /// 操作人.
    pub operator: String,
    /// 操作时间.
    pub operate_time: String,
    /// `operate_type`: one of `USER_CREATE_COMPLAINT`, `USER_CONTINUE_COMPLAINT`, `USER_RESPONSE`, `PLATFORM_RESPONSE`, `MERCHANT_RESPONSE`, `MERCHANT_CONFIRM_COMPLETE`, `USER_CREATE_COMPLAINT_SYSTEM_MESSAGE`, `COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE`, `USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE`, `USER_REVOKE_COMPLAINT`, `USER_COMFIRM_COMPLAINT`, `PLATFORM_HELP_APPLICATION`, `USER_APPLY_PLATFORM_HELP`, `MERCHANT_APPROVE_REFUND`, `MERCHANT_REFUSE_RERUND`, `USER_SUBMIT_SATISFACTION`, `SERVICE_ORDER_CANCEL`, `SERVICE_ORDER_COMPLETE`, `COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE`, `COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE`, `COMPLAINT_ENTRUSTED_REFUND_SYSTEM_MESSAGE`.
    pub operate_type: OperateType,
    /// 操作内容.
    pub operate_details: Option<String>,
    /// 图片凭证.
    pub image_list: Option<Vec<String>>,
    /// 操作资料列表.
    pub complaint_media_list: Option<ComplaintMediaList>,
}

crate::answer! {
    Data {
        required log_id "log_id",
        required operator "operator",
        required operate_time "operate_time",
        required operate_type "operate_type",
        optional operate_details "operate_details",
        optional image_list "image_list",
        optional complaint_media_list "complaint_media_list",
    }
}

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
    }
}

/// 操作资料列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ComplaintMediaList {
    /// `media_type`: one of `USER_COMPLAINT_IMAGE`, `OPERATION_IMAGE`.
    pub media_type: MediaType,
    /// 媒体文件请求url.
    pub media_url: Vec<String>,
}

crate::answer! {
    ComplaintMediaList {
        required media_type "media_type",
        required media_url "media_url",
    }
}

pub use crate::v3::global::merchant_service::complaints::MediaType;

impl Request for GetQuery {}
