// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/gov/subsidy/audit/cup/invalid`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/gov/subsidy/audit/cup/invalid`
///
/// `POST`: 查询审核结果, see <https://pay.weixin.qq.com/doc/v3/partner/4013989535>.
#[derive(Debug, Clone)]
pub struct Invalid<C> {
    at: At<C>,
}

impl<C: Caller> Invalid<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询审核结果: `POST /v3/gov/subsidy/audit/cup/invalid`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4013989535>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::gov::POST_SUBSIDY_AUDIT_CUP_INVALID, body)
    }
}

/// What [`Invalid::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 分公司机构代码.
    pub org_no: String,
    /// 商户订单号.
    pub mchnt_order_id: String,
    /// 审核记录上传时间.
    pub upload_time: String,
}

/// What [`Invalid::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 响应码.
    pub code: String,
    /// 响应描述.
    pub msg: String,
    /// 详细应答码.
    pub sub_code: Option<String>,
    /// 详细应答码描述.
    pub sub_msg: Option<String>,
}

crate::answer! {
    PostAnswer {
        required code "code",
        required msg "msg",
        optional sub_code "sub_code",
        optional sub_msg "sub_msg",
    }
}

impl Request for PostRequest {}
