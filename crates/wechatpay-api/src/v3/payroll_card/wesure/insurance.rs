// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/payroll-card/wesure/insurance`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/payroll-card/wesure/insurance`
///
/// `POST`: 生成投保结果, see <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_32.shtml>.
#[derive(Debug, Clone)]
pub struct Insurance<C> {
    at: At<C>,
}

impl<C: Caller> Insurance<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 生成投保结果: `POST /v3/payroll-card/wesure/insurance`
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_32.shtml>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<()> {
        self.at.json(&wechatpay_spec::table::v3::payroll_card::POST_WESURE_INSURANCE, body)
    }
}

/// What [`Insurance::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 服务商商户号.
    pub sp_mchid: String,
    /// 特约商户商户号.
    pub wesure_order_no: String,
    /// 微保保单号.
    pub token: String,
    /// 保司保单号.
    pub insurance_company_order_no: String,
    /// 用户标识.
    pub openid: String,
    /// 投保状态.
    pub insure_state: String,
    /// 保障生效时间.
    pub insure_effect_time: String,
    /// 保障失效时间.
    pub insure_invalid_time: String,
    /// 保障的保险公司名称.
    pub insurance_company_name: String,
}

impl Request for PostRequest {}
