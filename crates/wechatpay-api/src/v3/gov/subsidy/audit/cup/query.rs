// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/gov/subsidy/audit/cup/query`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/gov/subsidy/audit/cup/query`
///
/// `POST`: 查询审核结果, see <https://pay.weixin.qq.com/doc/v3/partner/4013989535>.
#[derive(Debug, Clone)]
pub struct Query<C> {
    at: At<C>,
}

impl<C: Caller> Query<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询审核结果: `POST /v3/gov/subsidy/audit/cup/query`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4013989535>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::gov::POST_SUBSIDY_AUDIT_CUP_QUERY, body)
    }
}

/// What [`Query::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 分公司机构代码.
    pub org_no: String,
    /// 商户订单号.
    pub mchnt_order_id: String,
    /// 审核记录上传时间.
    pub upload_time: String,
}

/// What [`Query::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 响应码.
    pub code: String,
    /// 响应描述.
    pub msg: Option<String>,
    /// 详细应答码.
    pub sub_code: Option<String>,
    /// 详细应答码描述.
    pub sub_msg: Option<String>,
    /// 商户订单号.
    pub mchnt_order_id: Option<String>,
    /// 核验结果.
    pub verify_status: Option<String>,
    /// 核验结果描述.
    pub verify_status_desc: Option<String>,
    /// 审核结果.
    pub audit_status: Option<String>,
    /// 审核结果描述.
    pub audit_status_desc: Option<String>,
    /// 订单状态.
    pub trade_status: Option<String>,
    /// 退货金额.
    pub refund_at: Option<String>,
    /// 退货日期.
    pub refund_dt: Option<String>,
    /// 分公司机构代码.
    pub org_no: Option<String>,
}

crate::answer! {
    PostAnswer {
        required code "code",
        optional msg "msg",
        optional sub_code "sub_code",
        optional sub_msg "sub_msg",
        optional mchnt_order_id "mchnt_order_id",
        optional verify_status "verify_status",
        optional verify_status_desc "verify_status_desc",
        optional audit_status "audit_status",
        optional audit_status_desc "audit_status_desc",
        optional trade_status "trade_status",
        optional refund_at "refund_at",
        optional refund_dt "refund_dt",
        optional org_no "org_no",
    }
}

impl Request for PostRequest {}
