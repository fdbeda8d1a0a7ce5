// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/merchant-service/complaints/{transaction_id}/negotiation-historys`

use crate::{At, Caller};

/// `/v3/merchant-service/complaints/{transaction_id}/negotiation-historys`
///
/// `GET`: 查询投诉协商历史, see <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_7.shtml>.
#[derive(Debug, Clone)]
pub struct NegotiationHistorys<C> {
    at: At<C>,
}

impl<C: Caller> NegotiationHistorys<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询投诉协商历史: `GET /v3/merchant-service/complaints/{transaction_id}/negotiation-historys`
    ///
    /// The official pages no longer offer it.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_7.shtml>.
    #[doc(alias = "deprecated")]
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::merchant_service::GET_COMPLAINTS_TRANSACTION_ID_NEGOTIATION_HISTORYS)
    }
}

/// What [`NegotiationHistorys::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 投诉协商历史.
    pub complaint_negotiation_history: Option<Vec<ComplaintNegotiationHistory>>,
}

crate::answer! {
    GetAnswer {
        optional complaint_negotiation_history "complaint_negotiation_history",
    }
}

/// 投诉协商历史.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ComplaintNegotiationHistory {
    /// 操作人.
    pub operate_user: String,
    /// 操作时间.
    pub operate_time: String,
    /// `operate_type`: one of `USER_CREATE_COMPLAINT`, `CREATE_COMPLAINT_BY_PLATFORM`, `USER_CONTINUE_COMPLAINT`, `USER_REVOKE_COMPLAINT`, `USER_CONFIRM_COMPLAINT`, `SELLER_REFUND`, `MERCHANT_LAUNCH_CONFIRM_PROCESS`, `USER_RESPONSE`, `MERCHANT_RESPONSE`, `RESPONSE_BY_PLATFORM`, `CONTINUE_COMPLAINT_BY_PLATFORM`, `CREATE_COMPLAINT_SYSTEM_MESSAGE`, `COMPLAINT_TIMEOUT_SYSTEM_MESSAGE`, `SELLER_REFUND_SYSTEM_MESSAGE`, `CONTINUE_COMPLAINT_SYSTEM_MESSAGE`, `LAUNCH_CONFIRM_PROCESS_SYSTEM_MESSAGE`.
    pub operate_type: OperateType,
    /// 操作内容.
    pub operate_details: Option<String>,
    /// 协商历史图片凭证.
    pub image_list: Option<Vec<String>>,
}

crate::answer! {
    ComplaintNegotiationHistory {
        required operate_user "operate_user",
        required operate_time "operate_time",
        required operate_type "operate_type",
        optional operate_details "operate_details",
        optional image_list "image_list",
    }
}

crate::open_enum! {
/// `operate_type`.
    OperateType {
    UserCreateComplaint = "USER_CREATE_COMPLAINT",
    CreateComplaintByPlatform = "CREATE_COMPLAINT_BY_PLATFORM",
    UserContinueComplaint = "USER_CONTINUE_COMPLAINT",
    UserRevokeComplaint = "USER_REVOKE_COMPLAINT",
    UserConfirmComplaint = "USER_CONFIRM_COMPLAINT",
    SellerRefund = "SELLER_REFUND",
    MerchantLaunchConfirmProcess = "MERCHANT_LAUNCH_CONFIRM_PROCESS",
    UserResponse = "USER_RESPONSE",
    MerchantResponse = "MERCHANT_RESPONSE",
    ResponseByPlatform = "RESPONSE_BY_PLATFORM",
    ContinueComplaintByPlatform = "CONTINUE_COMPLAINT_BY_PLATFORM",
    CreateComplaintSystemMessage = "CREATE_COMPLAINT_SYSTEM_MESSAGE",
    ComplaintTimeoutSystemMessage = "COMPLAINT_TIMEOUT_SYSTEM_MESSAGE",
    SellerRefundSystemMessage = "SELLER_REFUND_SYSTEM_MESSAGE",
    ContinueComplaintSystemMessage = "CONTINUE_COMPLAINT_SYSTEM_MESSAGE",
    LaunchConfirmProcessSystemMessage = "LAUNCH_CONFIRM_PROCESS_SYSTEM_MESSAGE",
    }
}
