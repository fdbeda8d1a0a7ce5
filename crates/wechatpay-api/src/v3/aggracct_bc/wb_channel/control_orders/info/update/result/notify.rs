// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify`
///
/// `POST`: 资料更新请求审核结果回调通知, see <https://pay.weixin.qq.com/doc/v3/merchant/4016080141>.
#[derive(Debug, Clone)]
pub struct Notify<C> {
    at: At<C>,
}

impl<C: Caller> Notify<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 资料更新请求审核结果回调通知: `POST /v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4016080141>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(
            &wechatpay_spec::table::v3::aggracct_bc::POST_WB_CHANNEL_CONTROL_ORDERS_INFO_UPDATE_RESULT_NOTIFY,
            body,
        )
    }
}

/// What [`Notify::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 资料更新请求单号.
    pub out_request_no: String,
    /// 商户号.
    pub mchid: String,
    /// `audit_result`: one of `PASS`, `REJECT`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audit_result: Option<AuditResult>,
    /// 审核完成时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audit_finish_time: Option<String>,
    /// 业务附属信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach_info: Option<String>,
    /// 审核驳回错误码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fail_code: Option<String>,
    /// 审核驳回错误原因.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fail_msg: Option<String>,
    /// `scene`: one of `01`, `02`, `03`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scene: Option<String>,
}

crate::open_enum! {
/// `audit_result`.
    AuditResult {
    Pass = "PASS",
    Reject = "REJECT",
    }
}

/// What [`Notify::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 接口返回信息.
    pub ret_msg: Option<String>,
}

crate::answer! {
    PostAnswer {
        optional ret_msg "ret_msg",
    }
}

impl Request for PostRequest {}
