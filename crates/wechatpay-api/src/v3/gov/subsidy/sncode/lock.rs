// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/gov/subsidy/sncode/lock`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/gov/subsidy/sncode/lock`
///
/// `POST`: sn码锁定, see <https://pay.weixin.qq.com/doc/v3/partner/4013989543>.
#[derive(Debug, Clone)]
pub struct Lock<C> {
    at: At<C>,
}

impl<C: Caller> Lock<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// sn码锁定: `POST /v3/gov/subsidy/sncode/lock`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4013989543>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::gov::POST_SUBSIDY_SNCODE_LOCK, body)
    }
}

/// What [`Lock::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// `appliance_id`: one of `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`, `16`, `17`.
    pub appliance_id: i64,
    /// 商户支付订单号.
    pub out_trade_no: String,
    /// 家电品牌.
    pub brand: String,
    /// 使用的资格的地区编码.
    pub qualification_region_code: i64,
    /// S/N码.
    pub sn_code: String,
    /// 厂商信息.
    pub manufacturer_info: String,
    /// 商品条码.
    pub barcode: String,
    /// 规格型号.
    pub spec_model: String,
    /// `product_type`: one of `COMMON_PRODUCT`, `AI_PRODUCT`.
    pub product_type: ProductType,
    /// 销售时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sale_time: Option<String>,
    /// imei1编码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub imei1: Option<String>,
    /// imei2编码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub imei2: Option<String>,
}

pub use crate::v3::gov::subsidy::goods::upload::ProductType;

pub use crate::v3::gov::subsidy::goods::upload::PostAnswer;

impl Request for PostRequest {}
