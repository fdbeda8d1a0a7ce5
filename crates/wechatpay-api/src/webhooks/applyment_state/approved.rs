// Written by `cargo xtask codegen` from spec/; do not edit.
//! `APPLYMENT_STATE.APPROVED`: H5支付域名修改申请事件通知
//!
//! Official page: <https://pay.weixin.qq.com/doc/global/v3/zh/4013025118>, <https://pay.weixin.qq.com/doc/global/v3/zh/4013025122>.

/// The notification's `event_type`.
pub const EVENT_TYPE: &str = "APPLYMENT_STATE.APPROVED";

/// The decrypted content of `APPLYMENT_STATE.APPROVED`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Resource {
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// `website_state`: one of `HAS_LAUNCHED`, `UN_LAUNCHED`.
    pub website_state: Option<WebsiteState>,
    /// H5支付域名.
    pub domains: Option<Vec<String>>,
    /// 子商户H5经营网址.
    pub website_url: Option<String>,
    /// 经营网址商业页面截图.
    pub website_business_page_pics: Option<Vec<String>>,
    /// 经营网址首页截图.
    pub website_homepage_pics: Option<Vec<String>>,
    /// 申请单号.
    pub applyment_id: Option<i64>,
    /// 驳回原因.
    pub audit_reject_detail: Option<String>,
    /// `applyment_state`: one of `PENDING`, `UNDER_REVIEW`, `APPROVED`, `REJECTED`.
    pub applyment_state: Option<ApplymentState>,
    /// 商户提供的审核结果回调接口.
    pub notify_url: Option<String>,
    /// 商户申请单号.
    pub out_applyment_id: Option<String>,
}

crate::answer! {
    Resource {
        optional sub_mchid "sub_mchid",
        optional website_state "website_state",
        optional domains "domains",
        optional website_url "website_url",
        optional website_business_page_pics "website_business_page_pics",
        optional website_homepage_pics "website_homepage_pics",
        optional applyment_id "applyment_id",
        optional audit_reject_detail "audit_reject_detail",
        optional applyment_state "applyment_state",
        optional notify_url "notify_url",
        optional out_applyment_id "out_applyment_id",
    }
}

crate::open_enum! {
/// `website_state`.
    WebsiteState {
    HasLaunched = "HAS_LAUNCHED",
    UnLaunched = "UN_LAUNCHED",
    }
}

crate::open_enum! {
/// `applyment_state`.
    ApplymentState {
    Pending = "PENDING",
    UnderReview = "UNDER_REVIEW",
    Approved = "APPROVED",
    Rejected = "REJECTED",
    }
}
