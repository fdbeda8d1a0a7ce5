// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/global/merchant-service/complaints`

pub mod complaint_id;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/global/merchant-service/complaints`
///
/// `GET`: 查询投诉单列表.
#[derive(Debug, Clone)]
pub struct Complaints<C> {
    at: At<C>,
}

impl<C: Caller> Complaints<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/global/merchant-service/complaints/{complaint_id}`
    #[doc(alias = "complaintId")]
    #[must_use]
    pub fn complaint_id(&self, complaint_id: impl std::fmt::Display) -> complaint_id::ComplaintId<C> {
        complaint_id::ComplaintId::new(self.at.with("complaint_id", complaint_id))
    }

    /// 查询投诉单列表: `GET /v3/global/merchant-service/complaints`
    ///
    /// Host: <https://apihk.mch.weixin.qq.com>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::global::GET_MERCHANT_SERVICE_COMPLAINTS, query)
    }
}

/// What [`Complaints::get`] asks for.
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
    /// 诉商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub complainted_mchid: Option<String>,
    /// `mch_language`: one of `ZH_CN`, `ZH_TW`, `ZH_HK`, `EN`, `JA`, `KO`, `TH`, `VI`, `RU`, `DE`, `FR`, `AR`, `ES`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mch_language: Option<MchLanguage>,
}

crate::open_enum! {
/// `mch_language`.
    MchLanguage {
    ZhCn = "ZH_CN",
    ZhTw = "ZH_TW",
    ZhHk = "ZH_HK",
    En = "EN",
    Ja = "JA",
    Ko = "KO",
    Th = "TH",
    Vi = "VI",
    Ru = "RU",
    De = "DE",
    Fr = "FR",
    Ar = "AR",
    Es = "ES",
    }
}

/// What [`Complaints::get`] gets back.
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
    Data {
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
    /// 结算币种金额.
    pub settlement_amount: i64,
    /// 结算币种累计已退款金额.
    pub settlement_refunded_amount: String,
    /// 结算币种.
    pub settlement_currency: String,
    /// 订单金额.
    pub payer_amount: i64,
    /// 支付币种累计已退款金额.
    pub payer_refunded_amount: i64,
    /// 支付币种.
    pub payer_currency: String,
    /// 交易时间.
    pub trade_time: String,
}

crate::answer! {
    ComplaintOrderInfo {
        required transaction_id "transaction_id",
        required out_trade_no "out_trade_no",
        required settlement_amount "settlement_amount",
        required settlement_refunded_amount "settlement_refunded_amount",
        required settlement_currency "settlement_currency",
        required payer_amount "payer_amount",
        required payer_refunded_amount "payer_refunded_amount",
        required payer_currency "payer_currency",
        required trade_time "trade_time",
    }
}

crate::open_enum! {
/// `priority`.
    Priority {
    Priority = "PRIORITY",
    General = "GENERAL",
    }
}

/// 投诉资料列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ComplaintMediaList {
    /// `media_type`: one of `USER_COMPLAINT_IMAGE`, `OPERATION_IMAGE`.
    pub media_type: MediaType,
    /// 媒体文列表.
    pub media_url: Vec<String>,
}

crate::answer! {
    ComplaintMediaList {
        required media_type "media_type",
        required media_url "media_url",
    }
}

crate::open_enum! {
/// `media_type`.
    MediaType {
    UserComplaintImage = "USER_COMPLAINT_IMAGE",
    OperationImage = "OPERATION_IMAGE",
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

impl Request for GetQuery {}
