// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/goldplan/merchants/set-advertising-industry-filter`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/goldplan/merchants/set-advertising-industry-filter`
///
/// `POST`: 同业过滤标签管理, see <https://pay.weixin.qq.com/doc/v3/partner/4012473784>.
#[derive(Debug, Clone)]
pub struct SetAdvertisingIndustryFilter<C> {
    at: At<C>,
}

impl<C: Caller> SetAdvertisingIndustryFilter<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 同业过滤标签管理: `POST /v3/goldplan/merchants/set-advertising-industry-filter`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012473784>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<()> {
        self.at.json(&wechatpay_spec::table::v3::goldplan::POST_MERCHANTS_SET_ADVERTISING_INDUSTRY_FILTER, body)
    }
}

/// What [`SetAdvertisingIndustryFilter::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 特约子商户号.
    pub sub_mchid: String,
    /// `advertising_industry_filters`: one of `E_COMMERCE`, `LOVE_MARRIAGE`, `POTOGRAPHY`, `EDUCATION`, `FINANCE`, `TOURISM`, `SKINCARE`, `FOOD`, `SPORT`, `JEWELRY_WATCH`, `HEALTHCARE`, `BUSSINESS`, `PARENTING`, `CATERING`, `RETAIL`, `SERVICES`, `LAW`, `ESTATE`, `TRANSPORTATION`, `ENERGY_SAVING`, `SECURITY`, `BUILDING_MATERIAL`, `COMMUNICATION`, `MERCHANDISE`, `ASSOCIATION`, `COMMUNITY`, `ONLINE_AVR`, `WE_MEDIA`, `CAR`, `SOFTWARE`, `GAME`, `CLOTHING`, `INDUSTY`, `AGRICULTURE`, `PUBLISHING_MEDIA`, `HOME_DIGITAL`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub advertising_industry_filters: Option<Vec<AdvertisingIndustryFilters>>,
}

pub use crate::v3::goldplan::merchants::open_advertising_show::AdvertisingIndustryFilters;

impl Request for PostRequest {}
