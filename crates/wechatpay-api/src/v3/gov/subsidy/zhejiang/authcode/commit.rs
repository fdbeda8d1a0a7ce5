// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/gov/subsidy/zhejiang/authcode/commit`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/gov/subsidy/zhejiang/authcode/commit`
///
/// `POST`: 品类凭证码上报确认, see <https://pay.weixin.qq.com/doc/v3/partner/4013989530>.
#[derive(Debug, Clone)]
pub struct Commit<C> {
    at: At<C>,
}

impl<C: Caller> Commit<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 品类凭证码上报确认: `POST /v3/gov/subsidy/zhejiang/authcode/commit`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4013989530>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::gov::POST_SUBSIDY_ZHEJIANG_AUTHCODE_COMMIT, body)
    }
}

/// What [`Commit::post`] sends.
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
    /// 收单机构订单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acq_org_order_no: Option<String>,
    /// 商户订单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_no: Option<String>,
    /// 政府补贴金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subsidy_amt: Option<i64>,
    /// 收货地区编码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub add_code: Option<String>,
    /// 收货地址.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// 销售方式: one of `0`, `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sale_models: Option<String>,
    /// 销售企业名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub corp_name: Option<String>,
    /// 家电品牌.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub brand: Option<String>,
    /// 统一社会信息代码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uniscid: Option<String>,
    /// 商品条码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub barcode: Option<String>,
    /// 品类凭证码.
    pub auth_code: String,
    /// 请求流水号.
    pub req_ssn: String,
    /// 银行机构名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_name: Option<String>,
    /// 银行补贴金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_subsidy: Option<String>,
    /// 交易平台补贴金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plat_subsidy: Option<String>,
    /// 区县编码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub county_code: Option<String>,
    /// 原订单金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
}

pub use crate::v3::gov::subsidy::zhejiang::authcode::cancel::PostAnswer;

impl Request for PostRequest {}
