// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/goldplan/merchants/open-advertising-show`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/goldplan/merchants/open-advertising-show`
///
/// `PATCH`: 开通广告展示, see <https://pay.weixin.qq.com/doc/v3/partner/4012473794>.
#[derive(Debug, Clone)]
pub struct OpenAdvertisingShow<C> {
    at: At<C>,
}

impl<C: Caller> OpenAdvertisingShow<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 开通广告展示: `PATCH /v3/goldplan/merchants/open-advertising-show`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012473794>.
    pub fn patch(&self, body: &impl JsonOr<PatchRequest>) -> C::Call<()> {
        self.at.json(&wechatpay_spec::table::v3::goldplan::PATCH_MERCHANTS_OPEN_ADVERTISING_SHOW, body)
    }
}

/// What [`OpenAdvertisingShow::patch`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PatchRequest {
    /// 特约商户号.
    pub sub_mchid: String,
    /// `advertising_industry_filters`: one of `E_COMMERCE`, `LOVE_MARRIAGE`, `POTOGRAPHY`, `EDUCATION`, `FINANCE`, `TOURISM`, `SKINCARE`, `FOOD`, `SPORT`, `JEWELRY_WATCH`, `HEALTHCARE`, `BUSSINESS`, `PARENTING`, `CATERING`, `RETAIL`, `SERVICES`, `LAW`, `ESTATE`, `TRANSPORTATION`, `ENERGY_SAVING`, `SECURITY`, `BUILDING_MATERIAL`, `COMMUNICATION`, `MERCHANDISE`, `ASSOCIATION`, `COMMUNITY`, `ONLINE_AVR`, `WE_MEDIA`, `CAR`, `SOFTWARE`, `GAME`, `CLOTHING`, `INDUSTY`, `AGRICULTURE`, `PUBLISHING_MEDIA`, `HOME_DIGITAL`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub advertising_industry_filters: Option<Vec<AdvertisingIndustryFilters>>,
}

crate::open_enum! {
/// `advertising_industry_filters`.
    AdvertisingIndustryFilters {
    ECommerce = "E_COMMERCE",
    LoveMarriage = "LOVE_MARRIAGE",
    Potography = "POTOGRAPHY",
    Education = "EDUCATION",
    Finance = "FINANCE",
    Tourism = "TOURISM",
    Skincare = "SKINCARE",
    Food = "FOOD",
    Sport = "SPORT",
    JewelryWatch = "JEWELRY_WATCH",
    Healthcare = "HEALTHCARE",
    Bussiness = "BUSSINESS",
    Parenting = "PARENTING",
    Catering = "CATERING",
    Retail = "RETAIL",
    Services = "SERVICES",
    Law = "LAW",
    Estate = "ESTATE",
    Transportation = "TRANSPORTATION",
    EnergySaving = "ENERGY_SAVING",
    Security = "SECURITY",
    BuildingMaterial = "BUILDING_MATERIAL",
    Communication = "COMMUNICATION",
    Merchandise = "MERCHANDISE",
    Association = "ASSOCIATION",
    Community = "COMMUNITY",
    OnlineAvr = "ONLINE_AVR",
    WeMedia = "WE_MEDIA",
    Car = "CAR",
    Software = "SOFTWARE",
    Game = "GAME",
    Clothing = "CLOTHING",
    Industy = "INDUSTY",
    Agriculture = "AGRICULTURE",
    PublishingMedia = "PUBLISHING_MEDIA",
    HomeDigital = "HOME_DIGITAL",
    }
}

impl Request for PatchRequest {}
