// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}`

use crate::{At, Caller};

/// `/v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}`
///
/// `GET`: 查询用户捐赠单详情.
#[derive(Debug, Clone)]
pub struct OutTradeNo<C> {
    at: At<C>,
}

impl<C: Caller> OutTradeNo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询用户捐赠单详情: `GET /v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}`
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::lovefeast::GET_USERS_OPENID_ORDERS_OUT_TRADE_NO_OUT_TRADE_NO)
    }
}

/// What [`OutTradeNo::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 捐赠订单号.
    pub welfare_trade_id: Option<String>,
    /// 应用ID.
    pub appid: Option<String>,
    /// 子商户应用ID.
    pub sub_appid: Option<String>,
    /// 品牌ID.
    pub brand_id: Option<String>,
    /// `donate_source`: one of `MINIPROGRAM_PAY`, `ENTRUST_PAY`.
    pub donate_source: Option<DonateSource>,
    /// 商户订单.
    pub merchant_order: Option<String>,
    /// 捐赠机构名称.
    pub institution_name: Option<String>,
    /// 捐赠项目编号.
    pub business_id: Option<String>,
    /// 捐赠活动名称.
    pub business_name: Option<String>,
    /// 支付完成时间.
    pub success_time: Option<String>,
    /// 支付者.
    pub payer: Option<Payer>,
    /// 订单金额.
    pub amount: Option<serde_json::Map<String, serde_json::Value>>,
    /// 设备编号.
    pub device_id: Option<String>,
}

crate::answer! {
    GetAnswer {
        optional welfare_trade_id "welfare_trade_id",
        optional appid "appid",
        optional sub_appid "sub_appid",
        optional brand_id "brand_id",
        optional donate_source "donate_source",
        optional merchant_order "merchant_order",
        optional institution_name "institution_name",
        optional business_id "business_id",
        optional business_name "business_name",
        optional success_time "success_time",
        optional payer "payer",
        optional amount "amount",
        optional device_id "device_id",
    }
}

pub use crate::v3::lovefeast::users::openid::orders::brand_id::brand_id::DonateSource;

pub use crate::v3::lovefeast::users::openid::orders::brand_id::brand_id::Payer;
