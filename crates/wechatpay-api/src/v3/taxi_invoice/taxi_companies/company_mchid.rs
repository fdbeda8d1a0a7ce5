// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/taxi-invoice/taxi-companies/{company_mchid}`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/taxi-invoice/taxi-companies/{company_mchid}`
///
/// `GET`: 获取出租车公司商户信息, see <https://pay.weixin.qq.com/doc/v3/partner/4012460161>.
#[derive(Debug, Clone)]
pub struct CompanyMchid<C> {
    at: At<C>,
}

impl<C: Caller> CompanyMchid<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 获取出租车公司商户信息: `GET /v3/taxi-invoice/taxi-companies/{company_mchid}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012460161>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::taxi_invoice::GET_TAXI_COMPANIES_COMPANY_MCHID, query)
    }
}

/// What [`CompanyMchid::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 行政区划ID.
    pub region_id: i64,
}

/// What [`CompanyMchid::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 商户号.
    pub company_mchid: String,
    /// 企业类型.
    pub enterprise_type: String,
    /// 公司名称.
    pub company_name: String,
    /// 公司简称.
    pub short_name: String,
    /// 税号.
    pub tax_id: String,
    /// 公司地址.
    pub address: String,
    /// 公司电话.
    pub phone: Option<String>,
    /// 开户行.
    pub bank_name: Option<String>,
    /// 银行账号.
    pub bank_account: Option<String>,
    /// 企业法人姓名.
    pub legal_person: String,
    /// 开票渠道.
    pub invoice_mode: String,
    /// 行政区划代码.
    pub region_id: i64,
}

crate::answer! {
    GetAnswer {
        required company_mchid "company_mchid",
        required enterprise_type "enterprise_type",
        required company_name "company_name",
        required short_name "short_name",
        required tax_id "tax_id",
        required address "address",
        optional phone "phone",
        optional bank_name "bank_name",
        optional bank_account "bank_account",
        required legal_person "legal_person",
        required invoice_mode "invoice_mode",
        required region_id "region_id",
    }
}

impl Request for GetQuery {}
