// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/busifavor/stocks/{stock_id}/budget`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/busifavor/stocks/{stock_id}/budget`
///
/// `PATCH`: 修改批次预算, see <https://pay.weixin.qq.com/doc/v3/merchant/4012465739>.
#[derive(Debug, Clone)]
pub struct Budget<C> {
    at: At<C>,
}

impl<C: Caller> Budget<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 修改批次预算: `PATCH /v3/marketing/busifavor/stocks/{stock_id}/budget`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012465739>, <https://pay.weixin.qq.com/doc/v3/partner/4012465809>, <https://pay.weixin.qq.com/doc/v3/merchant/4015716855>, <https://pay.weixin.qq.com/doc/v3/merchant/4015717476>.
    pub fn patch(&self, body: &impl JsonOr<PatchRequest>) -> C::Call<PatchAnswer> {
        self.at.json(&wechatpay_spec::table::v3::marketing::PATCH_BUSIFAVOR_STOCKS_STOCK_ID_BUDGET, body)
    }
}

/// What [`Budget::patch`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PatchRequest {
    /// 目标批次最大发放个数.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_max_coupons: Option<i64>,
    /// 目标单天发放上限个数.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_max_coupons_by_day: Option<i64>,
    /// 当前批次最大发放个数.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub current_max_coupons: Option<i64>,
    /// 当前单天发放上限个数.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub current_max_coupons_by_day: Option<i64>,
    /// 修改预算请求单据号.
    pub modify_budget_request_no: String,
}

/// What [`Budget::patch`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PatchAnswer {
    /// 批次当前最大发放个数.
    pub max_coupons: i64,
    /// 当前单天发放上限个数.
    pub max_coupons_by_day: Option<i64>,
}

crate::answer! {
    PatchAnswer {
        required max_coupons "max_coupons",
        optional max_coupons_by_day "max_coupons_by_day",
    }
}

impl Request for PatchRequest {}
