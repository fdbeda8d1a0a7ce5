// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/taxi-invoice/taxi/update-taxi`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/taxi-invoice/taxi/update-taxi`
///
/// `POST`: 更新出租车信息, see <https://pay.weixin.qq.com/doc/v3/partner/4012460167>.
#[derive(Debug, Clone)]
pub struct UpdateTaxi<C> {
    at: At<C>,
}

impl<C: Caller> UpdateTaxi<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 更新出租车信息: `POST /v3/taxi-invoice/taxi/update-taxi`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012460167>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::taxi_invoice::POST_TAXI_UPDATE_TAXI, body)
    }
}

/// What [`UpdateTaxi::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 车牌号.
    pub plate_number: String,
    /// 公司名称.
    pub company_name: String,
    /// 商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
    /// 主班司机资格证号.
    pub main_license: String,
    /// 副班司机资格证号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deputy_license: Option<String>,
    /// 行政区划ID.
    pub region_id: i64,
    /// 开票标记.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invoice_flag: Option<String>,
    /// `taxi_state`: one of `IN_OPERATION`, `OUT_OPERATION`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub taxi_state: Option<TaxiState>,
}

crate::open_enum! {
/// `taxi_state`.
    TaxiState {
    InOperation = "IN_OPERATION",
    OutOperation = "OUT_OPERATION",
    }
}

/// What [`UpdateTaxi::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 车牌号.
    pub plate_number: String,
    /// 公司名称.
    pub company_name: String,
    /// 商户号.
    pub mchid: Option<String>,
    /// 主班司机资格证号.
    pub main_license: String,
    /// 副班司机资格证号.
    pub deputy_license: Option<String>,
    /// 行政区划ID.
    pub region_id: i64,
}

crate::answer! {
    PostAnswer {
        required plate_number "plate_number",
        required company_name "company_name",
        optional mchid "mchid",
        required main_license "main_license",
        optional deputy_license "deputy_license",
        required region_id "region_id",
    }
}

impl Request for PostRequest {}
