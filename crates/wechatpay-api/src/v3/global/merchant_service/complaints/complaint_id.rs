// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/global/merchant-service/complaints/{complaint_id}`

pub mod complete;
pub mod negotiation_historys;
pub mod response;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/global/merchant-service/complaints/{complaint_id}`
///
/// `GET`: 查询投诉单详情.
#[derive(Debug, Clone)]
pub struct ComplaintId<C> {
    at: At<C>,
}

impl<C: Caller> ComplaintId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/global/merchant-service/complaints/{complaint_id}/complete`
    #[must_use]
    pub fn complete(&self) -> complete::Complete<C> {
        complete::Complete::new(self.at.clone())
    }

    /// `/v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys`
    #[doc(alias = "negotiationHistorys")]
    #[must_use]
    pub fn negotiation_historys(&self) -> negotiation_historys::NegotiationHistorys<C> {
        negotiation_historys::NegotiationHistorys::new(self.at.clone())
    }

    /// `/v3/global/merchant-service/complaints/{complaint_id}/response`
    #[must_use]
    pub fn response(&self) -> response::Response<C> {
        response::Response::new(self.at.clone())
    }

    /// 查询投诉单详情: `GET /v3/global/merchant-service/complaints/{complaint_id}`
    ///
    /// Host: <https://apihk.mch.weixin.qq.com>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::global::GET_MERCHANT_SERVICE_COMPLAINTS_COMPLAINT_ID, query)
    }
}

/// What [`ComplaintId::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// `mch_language`: one of `ZH_CN`, `ZH_TW`, `ZH_HK`, `EN`, `JA`, `KO`, `TH`, `VI`, `RU`, `DE`, `FR`, `AR`, `ES`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mch_language: Option<MchLanguage>,
}

pub use crate::v3::global::merchant_service::complaints::MchLanguage;

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
    /// 投诉单关联订单信息.
    pub complaint_order_info: Option<Vec<ComplaintOrderInfo>>,
    /// 投诉单是否已全额退款.
    pub complaint_full_refunded: bool,
    /// 是否超时.
    pub is_overdue: Option<bool>,
    /// `priority`: one of `PRIORITY`, `GENERAL`.
    pub priority: Option<Priority>,
    /// 是否有待回复的用户留言.
    pub incoming_user_response: bool,
    /// 用户投诉次数.
    pub user_complaint_times: i64,
    /// 投诉资料列表.
    pub complaint_media_list: Option<Vec<ComplaintMediaList>>,
    /// 问题描述.
    pub problem_description: Option<String>,
    /// 投诉详情翻译.
    pub complaint_detail_trans: Option<String>,
    /// 投诉单关联服务单信息.
    pub service_order_info: Option<Vec<ServiceOrderInfo>>,
}

crate::answer! {
    GetAnswer {
        required complaint_id "complaint_id",
        required complaint_time "complaint_time",
        required complaint_detail "complaint_detail",
        required complaint_state "complaint_state",
        required complainted_mchid "complainted_mchid",
        optional payer_phone "payer_phone",
        optional complaint_order_info "complaint_order_info",
        required complaint_full_refunded "complaint_full_refunded",
        optional is_overdue "is_overdue",
        optional priority "priority",
        required incoming_user_response "incoming_user_response",
        required user_complaint_times "user_complaint_times",
        optional complaint_media_list "complaint_media_list",
        optional problem_description "problem_description",
        optional complaint_detail_trans "complaint_detail_trans",
        optional service_order_info "service_order_info",
    }
}

pub use crate::v3::global::merchant_service::complaints::ComplaintState;

pub use crate::v3::global::merchant_service::complaints::ComplaintOrderInfo;

pub use crate::v3::global::merchant_service::complaints::Priority;

pub use crate::v3::global::merchant_service::complaints::ComplaintMediaList;

pub use crate::v3::global::merchant_service::complaints::MediaType;

pub use crate::v3::global::merchant_service::complaints::ServiceOrderInfo;

pub use crate::v3::global::merchant_service::complaints::State;

impl Request for GetQuery {}
