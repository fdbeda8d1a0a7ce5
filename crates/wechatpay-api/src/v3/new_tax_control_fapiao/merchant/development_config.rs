// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/new-tax-control-fapiao/merchant/development-config`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/new-tax-control-fapiao/merchant/development-config`
///
/// `PATCH`: 配置开发选项, see <https://pay.weixin.qq.com/doc/v3/merchant/4012529457>.
///
/// `GET`: 查询商户配置的开发选项, see <https://pay.weixin.qq.com/doc/v3/merchant/4012529526>.
#[derive(Debug, Clone)]
pub struct DevelopmentConfig<C> {
    at: At<C>,
}

impl<C: Caller> DevelopmentConfig<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 配置开发选项: `PATCH /v3/new-tax-control-fapiao/merchant/development-config`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012529457>, <https://pay.weixin.qq.com/doc/v3/partner/4012474031>, <https://pay.weixin.qq.com/doc/v3/partner/4015792563>.
    pub fn patch(&self, body: &impl JsonOr<PatchRequest>) -> C::Call<PatchAnswer> {
        self.at.json(&wechatpay_spec::table::v3::new_tax_control_fapiao::PATCH_MERCHANT_DEVELOPMENT_CONFIG, body)
    }

    /// 查询商户配置的开发选项: `GET /v3/new-tax-control-fapiao/merchant/development-config`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012529526>, <https://pay.weixin.qq.com/doc/v3/partner/4012474033>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::new_tax_control_fapiao::GET_MERCHANT_DEVELOPMENT_CONFIG)
    }
}

/// What [`DevelopmentConfig::patch`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PatchRequest {
    /// 商户回调地址.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub callback_url: Option<String>,
    /// 子商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mch_code: Option<String>,
    /// 全部账单展示开发票入口开关.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub show_fapiao_cell: Option<bool>,
    /// 商户是否支持开电子专票.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub support_vat_fapiao: Option<bool>,
}

/// What [`DevelopmentConfig::patch`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PatchAnswer {
    /// 商户回调地址.
    pub callback_url: String,
    /// 全部账单展示开发票入口开关.
    pub show_fapiao_cell: Option<bool>,
    /// 商户是否支持开电子专票.
    pub support_vat_fapiao: Option<bool>,
}

crate::answer! {
    PatchAnswer {
        required callback_url "callback_url",
        optional show_fapiao_cell "show_fapiao_cell",
        optional support_vat_fapiao "support_vat_fapiao",
    }
}

pub use crate::v3::new_tax_control_fapiao::merchant::development_config::PatchAnswer as GetAnswer;

impl Request for PatchRequest {}
