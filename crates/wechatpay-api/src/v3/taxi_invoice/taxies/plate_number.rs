// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/taxi-invoice/taxies/{plate_number}`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/taxi-invoice/taxies/{plate_number}`
///
/// `GET`: 获取出租车信息, see <https://pay.weixin.qq.com/doc/v3/partner/4012460169>.
#[derive(Debug, Clone)]
pub struct PlateNumber<C> {
    at: At<C>,
}

impl<C: Caller> PlateNumber<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 获取出租车信息: `GET /v3/taxi-invoice/taxies/{plate_number}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012460169>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::taxi_invoice::GET_TAXIES_PLATE_NUMBER, query)
    }
}

/// What [`PlateNumber::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 行政区划代码.
    pub region_id: i64,
}

/// What [`PlateNumber::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 车牌号.
    pub plate_number: String,
    /// 公司名称.
    pub company_name: String,
    /// 公司商户号.
    pub company_mchid: String,
    /// 主班司机资格证号.
    pub main_license: String,
    /// 副班司机资格证号.
    pub deputy_license: String,
    /// 行政区划代码.
    pub region_id: i64,
    /// 是否支持开票.
    pub support_invoice: bool,
    /// 出租车状态.
    pub taxi_state: String,
}

crate::answer! {
    GetAnswer {
        required plate_number "plate_number",
        required company_name "company_name",
        required company_mchid "company_mchid",
        required main_license "main_license",
        required deputy_license "deputy_license",
        required region_id "region_id",
        required support_invoice "support_invoice",
        required taxi_state "taxi_state",
    }
}

impl Request for GetQuery {}
