// Written by `cargo xtask codegen` from spec/; do not edit.
//! `COMPLAINT.CREATE`: 产生新投诉通知
//!
//! Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012289719>, <https://pay.weixin.qq.com/doc/v3/partner/4012076174>.

/// The notification's `event_type`.
pub const EVENT_TYPE: &str = "COMPLAINT.CREATE";

/// The decrypted content of `COMPLAINT.CREATE`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Resource {
    /// 投诉单对应的投诉单号.
    pub complaint_id: String,
    /// `action_type`: one of `CREATE_COMPLAINT`, `CONTINUE_COMPLAINT`, `USER_RESPONSE`, `RESPONSE_BY_PLATFORM`, `SELLER_REFUND`, `MERCHANT_RESPONSE`, `MERCHANT_CONFIRM_COMPLETE`, `USER_APPLY_PLATFORM_SERVICE`, `USER_CANCEL_PLATFORM_SERVICE`, `PLATFORM_SERVICE_FINISHED`, `MERCHANT_APPROVE_REFUND`, `MERCHANT_REJECT_REFUND`, `REFUND_SUCCESS`.
    pub action_type: ActionType,
}

crate::answer! {
    Resource {
        required complaint_id "complaint_id",
        required action_type "action_type",
    }
}

crate::open_enum! {
/// `action_type`.
    ActionType {
    CreateComplaint = "CREATE_COMPLAINT",
    ContinueComplaint = "CONTINUE_COMPLAINT",
    UserResponse = "USER_RESPONSE",
    ResponseByPlatform = "RESPONSE_BY_PLATFORM",
    SellerRefund = "SELLER_REFUND",
    MerchantResponse = "MERCHANT_RESPONSE",
    MerchantConfirmComplete = "MERCHANT_CONFIRM_COMPLETE",
    UserApplyPlatformService = "USER_APPLY_PLATFORM_SERVICE",
    UserCancelPlatformService = "USER_CANCEL_PLATFORM_SERVICE",
    PlatformServiceFinished = "PLATFORM_SERVICE_FINISHED",
    MerchantApproveRefund = "MERCHANT_APPROVE_REFUND",
    MerchantRejectRefund = "MERCHANT_REJECT_REFUND",
    RefundSuccess = "REFUND_SUCCESS",
    }
}
