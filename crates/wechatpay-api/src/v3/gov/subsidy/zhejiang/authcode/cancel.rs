// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/gov/subsidy/zhejiang/authcode/cancel`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/gov/subsidy/zhejiang/authcode/cancel`
///
/// `POST`: 品类凭证码预核销撤销, see <https://pay.weixin.qq.com/doc/v3/partner/4013989530>.
#[derive(Debug, Clone)]
pub struct Cancel<C> {
    at: At<C>,
}

impl<C: Caller> Cancel<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 品类凭证码预核销撤销: `POST /v3/gov/subsidy/zhejiang/authcode/cancel`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4013989530>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::gov::POST_SUBSIDY_ZHEJIANG_AUTHCODE_CANCEL, body)
    }
}

/// What [`Cancel::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 接入方请求流水号.
    pub sp_serial_no: String,
    /// 冻结流水号.
    pub cred_frozen_no: String,
    /// 交易日期.
    pub trans_date: String,
    /// 交易时间.
    pub trans_time: String,
    /// 品类凭证码.
    pub auth_code: String,
    /// 请求流水号.
    pub req_ssn: String,
}

/// What [`Cancel::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 响应码.
    pub resp_code: String,
    /// 响应描述.
    pub resp_desc: String,
}

crate::answer! {
    PostAnswer {
        required resp_code "resp_code",
        required resp_desc "resp_desc",
    }
}

impl Request for PostRequest {}
