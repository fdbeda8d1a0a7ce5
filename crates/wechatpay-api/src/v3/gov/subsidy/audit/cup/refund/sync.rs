// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/gov/subsidy/audit/cup/refund/sync`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/gov/subsidy/audit/cup/refund/sync`
///
/// `POST`: 同步非银联支付交易退款信息, see <https://pay.weixin.qq.com/doc/v3/partner/4013989535>.
#[derive(Debug, Clone)]
pub struct Sync<C> {
    at: At<C>,
}

impl<C: Caller> Sync<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 同步非银联支付交易退款信息: `POST /v3/gov/subsidy/audit/cup/refund/sync`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4013989535>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::gov::POST_SUBSIDY_AUDIT_CUP_REFUND_SYNC, body)
    }
}

/// What [`Sync::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 分公司机构代码.
    pub org_no: String,
    /// 商户订单号.
    pub mchnt_order_id: String,
    /// 审核记录上传时间.
    pub upload_time: String,
    /// 退款金额.
    pub refund_at: String,
    /// 退款日期.
    pub refund_dt: String,
}

pub use crate::v3::gov::subsidy::audit::cup::invalid::PostAnswer;

impl Request for PostRequest {}
