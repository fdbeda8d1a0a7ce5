// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/merchant-service/complaints-v2`

pub mod complaint_id;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/merchant-service/complaints-v2`
///
/// `GET`: 查询投诉单列表, see <https://pay.weixin.qq.com/doc/v3/merchant/4012533431>.
#[derive(Debug, Clone)]
pub struct ComplaintsV2<C> {
    at: At<C>,
}

impl<C: Caller> ComplaintsV2<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/merchant-service/complaints-v2/{complaint_id}`
    #[doc(alias = "complaintId")]
    #[must_use]
    pub fn complaint_id(&self, complaint_id: impl std::fmt::Display) -> complaint_id::ComplaintId<C> {
        complaint_id::ComplaintId::new(self.at.with("complaint_id", complaint_id))
    }

    /// 查询投诉单列表: `GET /v3/merchant-service/complaints-v2`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012533431>, <https://pay.weixin.qq.com/doc/v3/partner/4012691285>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::merchant_service::GET_COMPLAINTS_V2, query)
    }
}

/// What [`ComplaintsV2::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 分页大小.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// 分页开始位置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 开始日期.
    pub begin_date: String,
    /// 结束日期.
    pub end_date: String,
    /// 被诉商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub complainted_mchid: Option<String>,
}

/// What [`ComplaintsV2::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 用户投诉信息详情.
    pub data: Option<Vec<Data>>,
    /// 分页大小.
    pub limit: i64,
    /// 分页开始位置.
    pub offset: i64,
    /// 投诉总条数.
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

/// 用户投诉信息详情.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Data {
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
    /// 投诉单关联订单信息.
    pub complaint_order_info: Option<Vec<ComplaintOrderInfo>>,
    /// 投诉单关联服务单信息.
    pub service_order_info: Option<Vec<ServiceOrderInfo>>,
    /// 投诉资料列表.
    pub complaint_media_list: Option<Vec<ComplaintMediaList>>,
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
    Data {
        required complaint_id "complaint_id",
        required complaint_time "complaint_time",
        required complaint_detail "complaint_detail",
        required complaint_state "complaint_state",
        required complainted_mchid "complainted_mchid",
        optional payer_phone "payer_phone",
        optional complaint_order_info "complaint_order_info",
        optional service_order_info "service_order_info",
        optional complaint_media_list "complaint_media_list",
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

crate::open_enum! {
/// `complaint_state`.
    ComplaintState {
    Pending = "PENDING",
    Processing = "PROCESSING",
    Processed = "PROCESSED",
    }
}

/// 投诉单关联订单信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ComplaintOrderInfo {
    /// 微信订单号.
    pub transaction_id: String,
    /// 商户订单号.
    pub out_trade_no: String,
    /// 订单金额.
    pub amount: i64,
}

crate::answer! {
    ComplaintOrderInfo {
        required transaction_id "transaction_id",
        required out_trade_no "out_trade_no",
        required amount "amount",
    }
}

/// 投诉单关联服务单信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ServiceOrderInfo {
    /// 微信支付服务订单号.
    pub order_id: Option<String>,
    /// 商户服务订单号.
    pub out_order_no: Option<String>,
    /// `state`: one of `DOING`, `REVOKED`, `WAITPAY`, `DONE`.
    pub state: Option<State>,
}

crate::answer! {
    ServiceOrderInfo {
        optional order_id "order_id",
        optional out_order_no "out_order_no",
        optional state "state",
    }
}

crate::open_enum! {
/// `state`.
    State {
    Doing = "DOING",
    Revoked = "REVOKED",
    Waitpay = "WAITPAY",
    Done = "DONE",
    }
}

/// 投诉资料列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ComplaintMediaList {
    /// `media_type`: one of `USER_COMPLAINT_IMAGE`, `OPERATION_IMAGE`.
    pub media_type: MediaType,
    /// 媒体文列表.
    pub media_url: Option<Vec<String>>,
}

crate::answer! {
    ComplaintMediaList {
        required media_type "media_type",
        optional media_url "media_url",
    }
}

crate::open_enum! {
/// `media_type`.
    MediaType {
    UserComplaintImage = "USER_COMPLAINT_IMAGE",
    OperationImage = "OPERATION_IMAGE",
    }
}

crate::open_enum! {
/// `problem_type`.
    ProblemType {
    Refund = "REFUND",
    ServiceNotWork = "SERVICE_NOT_WORK",
    Others = "OTHERS",
    }
}

crate::open_enum! {
/// `user_tag_list`.
    UserTagList {
    Trusted = "TRUSTED",
    HighRisk = "HIGH_RISK",
    }
}

/// 补充信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AdditionalInfo {
    /// `type`: one of `SHARE_POWER_TYPE`.
    pub r#type: Option<Type>,
    /// 充电宝投诉相关信息.
    pub share_power_info: Option<SharePowerInfo>,
}

crate::answer! {
    AdditionalInfo {
        optional r#type "type",
        optional share_power_info "share_power_info",
    }
}

crate::open_enum! {
/// `type`.
    Type {
    SharePowerType = "SHARE_POWER_TYPE",
    }
}

/// 充电宝投诉相关信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SharePowerInfo {
    /// 归还时间.
    pub return_time: Option<String>,
    /// 归还地点信息.
    pub return_address_info: Option<ReturnAddressInfo>,
    /// 是否归还同一柜机.
    pub is_returned_to_same_machine: Option<bool>,
}

crate::answer! {
    SharePowerInfo {
        optional return_time "return_time",
        optional return_address_info "return_address_info",
        optional is_returned_to_same_machine "is_returned_to_same_machine",
    }
}

/// 归还地点信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ReturnAddressInfo {
    /// 归还地点.
    pub return_address: Option<String>,
    /// 归还地点经度.
    pub longitude: Option<String>,
    /// 归还地点纬度.
    pub latitude: Option<String>,
}

crate::answer! {
    ReturnAddressInfo {
        optional return_address "return_address",
        optional longitude "longitude",
        optional latitude "latitude",
    }
}

impl Request for GetQuery {}
