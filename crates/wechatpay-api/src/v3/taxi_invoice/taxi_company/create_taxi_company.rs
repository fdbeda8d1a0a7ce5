// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/taxi-invoice/taxi-company/create-taxi-company`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/taxi-invoice/taxi-company/create-taxi-company`
///
/// `POST`: 新增出租车公司, see <https://pay.weixin.qq.com/doc/v3/partner/4012460154>.
#[derive(Debug, Clone)]
pub struct CreateTaxiCompany<C> {
    at: At<C>,
}

impl<C: Caller> CreateTaxiCompany<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 新增出租车公司: `POST /v3/taxi-invoice/taxi-company/create-taxi-company`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012460154>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::taxi_invoice::POST_TAXI_COMPANY_CREATE_TAXI_COMPANY, body)
    }
}

/// What [`CreateTaxiCompany::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 公司名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub company_name: Option<String>,
    /// 税号.
    pub tax_id: String,
    /// 公司地址.
    pub address: String,
    /// 公司电话.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// 开户行.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_name: Option<String>,
    /// 银行账号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_account: Option<String>,
    /// 开票渠道.
    pub invoice_mode: String,
    /// 企业法人姓名.
    pub legal_person: String,
    /// 公司简称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub short_name: Option<String>,
    /// 行政区划ID.
    pub region_id: i64,
    /// 企业类型.
    pub enterprise_type: String,
}

/// What [`CreateTaxiCompany::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 商户号.
    pub mchid: String,
    /// 公司名称.
    pub company_name: Option<String>,
}

crate::answer! {
    PostAnswer {
        required mchid "mchid",
        optional company_name "company_name",
    }
}

impl Request for PostRequest {}
