// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/gov/subsidy/zhejiang/sncode/unlock`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/gov/subsidy/zhejiang/sncode/unlock`
///
/// `POST`: sn码解锁, see <https://pay.weixin.qq.com/doc/v3/partner/4013989530>.
#[derive(Debug, Clone)]
pub struct Unlock<C> {
    at: At<C>,
}

impl<C: Caller> Unlock<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// sn码解锁: `POST /v3/gov/subsidy/zhejiang/sncode/unlock`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4013989530>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::gov::POST_SUBSIDY_ZHEJIANG_SNCODE_UNLOCK, body)
    }
}

/// What [`Unlock::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 请求流水号.
    pub req_ssn: String,
    /// 请求时间.
    pub req_time: String,
    /// 发起方.
    pub create_user: String,
    /// 省份代码.
    pub province: String,
    /// 厂商统一 社会信用 代码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub manufact_cert_code: Option<String>,
    /// 商品 SN码.
    pub sn: String,
    /// 商品条码.
    pub goods_bar_code: String,
    /// 商品品类.
    pub goods_type: String,
    /// 商品名称.
    pub goods_name: String,
    /// 商品型号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_model: Option<String>,
    /// IMEI\_1 码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub imei1: Option<String>,
    /// IMEI\_2 码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub imei2: Option<String>,
    /// 交易订单 号.
    pub trans_orderid: String,
    /// 原支付订 单号.
    pub ori_pay_orderid: String,
    /// 订单金额.
    pub order_price: String,
    /// 收单机构.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acquire_code: Option<String>,
    /// 销售订单 号.
    pub sell_orderid: String,
    /// 市级区域 代码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// 区县区域代码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub county: Option<String>,
    /// 是否 AI 产 品.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_ai_product: Option<String>,
    /// 销售时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sale_time: Option<String>,
    /// 厂商信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mfr_info: Option<String>,
    /// 具体品牌.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub brand: Option<String>,
    /// 渠道类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sales_models: Option<String>,
}

pub use crate::v3::gov::subsidy::zhejiang::authcode::cancel::PostAnswer;

impl Request for PostRequest {}
