// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/merchant-service/complaints-v2/{complaint_id}`

pub mod complete;
pub mod negotiation_historys;
pub mod response;
pub mod response_immediate_service;
pub mod update_refund_progress;

use crate::{At, Caller};

/// `/v3/merchant-service/complaints-v2/{complaint_id}`
///
/// `GET`: 查询投诉单详情, see <https://pay.weixin.qq.com/doc/v3/merchant/4012533436>.
#[derive(Debug, Clone)]
pub struct ComplaintId<C> {
    at: At<C>,
}

impl<C: Caller> ComplaintId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/merchant-service/complaints-v2/{complaint_id}/complete`
    #[must_use]
    pub fn complete(&self) -> complete::Complete<C> {
        complete::Complete::new(self.at.clone())
    }

    /// `/v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys`
    #[doc(alias = "negotiationHistorys")]
    #[must_use]
    pub fn negotiation_historys(&self) -> negotiation_historys::NegotiationHistorys<C> {
        negotiation_historys::NegotiationHistorys::new(self.at.clone())
    }

    /// `/v3/merchant-service/complaints-v2/{complaint_id}/response`
    #[must_use]
    pub fn response(&self) -> response::Response<C> {
        response::Response::new(self.at.clone())
    }

    /// `/v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service`
    #[doc(alias = "responseImmediateService")]
    #[must_use]
    pub fn response_immediate_service(&self) -> response_immediate_service::ResponseImmediateService<C> {
        response_immediate_service::ResponseImmediateService::new(self.at.clone())
    }

    /// `/v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress`
    #[doc(alias = "updateRefundProgress")]
    #[must_use]
    pub fn update_refund_progress(&self) -> update_refund_progress::UpdateRefundProgress<C> {
        update_refund_progress::UpdateRefundProgress::new(self.at.clone())
    }

    /// 查询投诉单详情: `GET /v3/merchant-service/complaints-v2/{complaint_id}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012533436>, <https://pay.weixin.qq.com/doc/v3/partner/4012691648>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::merchant_service::GET_COMPLAINTS_V2_COMPLAINT_ID)
    }
}

/// What [`ComplaintId::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 投诉单号.
    pub complaint_id: String,
    /// 投诉时间.
    pub complaint_time: String,
    /// 投诉详情.
    pub complaint_detail: String,
    /// `complaint_state`: one of `PENDING`, `PROCESSING`, `PROCESSED`.
    pub complaint_state: ComplaintState,
    /// 被诉商户号.
    pub complainted_mchid: String,
    /// 投诉人联系方式: decrypted by the client.
    pub payer_phone: Option<crate::Sensitive>,
    /// 投诉人openid.
    pub payer_openid: Option<String>,
    /// 投诉资料列表.
    pub complaint_media_list: Option<Vec<ComplaintMediaList>>,
    /// 投诉单关联订单信息.
    pub complaint_order_info: Option<Vec<ComplaintOrderInfo>>,
    /// 投诉单关联服务单信息.
    pub service_order_info: Option<Vec<ServiceOrderInfo>>,
    /// 投诉单是否已全额退款.
    pub complaint_full_refunded: bool,
    /// 是否有待回复的用户留言.
    pub incoming_user_response: bool,
    /// 问题描述.
    pub problem_description: String,
    /// 用户投诉次数.
    pub user_complaint_times: i64,
    /// `problem_type`: one of `REFUND`, `SERVICE_NOT_WORK`, `OTHERS`.
    pub problem_type: Option<ProblemType>,
    /// 申请退款金额.
    pub apply_refund_amount: Option<i64>,
    /// `user_tag_list`: one of `TRUSTED`, `HIGH_RISK`.
    pub user_tag_list: Option<Vec<UserTagList>>,
    /// 补充信息.
    pub additional_info: Option<AdditionalInfo>,
    /// 是否在平台协助中.
    pub in_platform_service: Option<bool>,
    /// 是否需即时服务用户.
    pub need_immediate_service: Option<bool>,
    /// 是否是智能体投诉.
    pub is_agent_mode: Option<bool>,
}

crate::answer! {
    GetAnswer {
        required complaint_id "complaint_id",
        required complaint_time "complaint_time",
        required complaint_detail "complaint_detail",
        required complaint_state "complaint_state",
        required complainted_mchid "complainted_mchid",
        optional payer_phone "payer_phone",
        optional payer_openid "payer_openid",
        optional complaint_media_list "complaint_media_list",
        optional complaint_order_info "complaint_order_info",
        optional service_order_info "service_order_info",
        required complaint_full_refunded "complaint_full_refunded",
        required incoming_user_response "incoming_user_response",
        required problem_description "problem_description",
        required user_complaint_times "user_complaint_times",
        optional problem_type "problem_type",
        optional apply_refund_amount "apply_refund_amount",
        optional user_tag_list "user_tag_list",
        optional additional_info "additional_info",
        optional in_platform_service "in_platform_service",
        optional need_immediate_service "need_immediate_service",
        optional is_agent_mode "is_agent_mode",
    }
}

pub use crate::v3::merchant_service::complaints_v2::ComplaintState;

pub use crate::v3::merchant_service::complaints_v2::ComplaintMediaList;

pub use crate::v3::merchant_service::complaints_v2::MediaType;

pub use crate::v3::merchant_service::complaints_v2::ComplaintOrderInfo;

/// 投诉单关联服务单信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ServiceOrderInfo {
    /// 微信支付服务订单号.
    pub order_id: Option<String>,
    /// 商户服务订单号.
    pub out_order_no: Option<String>,
    /// 支付分服务单状态.
    pub state: Option<String>,
}

crate::answer! {
    ServiceOrderInfo {
        optional order_id "order_id",
        optional out_order_no "out_order_no",
        optional state "state",
    }
}

pub use crate::v3::merchant_service::complaints_v2::ProblemType;

pub use crate::v3::merchant_service::complaints_v2::UserTagList;

pub use crate::v3::merchant_service::complaints_v2::AdditionalInfo;

pub use crate::v3::merchant_service::complaints_v2::Type;

pub use crate::v3::merchant_service::complaints_v2::SharePowerInfo;

pub use crate::v3::merchant_service::complaints_v2::ReturnAddressInfo;
