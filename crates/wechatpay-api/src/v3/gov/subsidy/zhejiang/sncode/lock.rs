// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/gov/subsidy/zhejiang/sncode/lock`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/gov/subsidy/zhejiang/sncode/lock`
///
/// `POST`: sn码锁定, see <https://pay.weixin.qq.com/doc/v3/partner/4013989530>.
#[derive(Debug, Clone)]
pub struct Lock<C> {
    at: At<C>,
}

impl<C: Caller> Lock<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// sn码锁定: `POST /v3/gov/subsidy/zhejiang/sncode/lock`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4013989530>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::gov::POST_SUBSIDY_ZHEJIANG_SNCODE_LOCK, body)
    }
}

/// What [`Lock::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
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
    /// 交易订单号.
    pub trans_orderid: String,
    /// 订单金额.
    pub order_price: String,
    /// 收单机构.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acquire_code: Option<String>,
    /// 销售订单号.
    pub sell_orderid: String,
    /// 市级区域代码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// 区县区域代码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub county: Option<String>,
    /// 是否 AI 产品.
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
    pub sale_models: Option<String>,
    /// 请求流水号.
    pub req_ssn: String,
    /// 请求时间.
    pub req_time: String,
}

/// What [`Lock::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 响应码.
    pub resp_code: String,
    /// 响应描述.
    pub resp_desc: String,
    /// IMEI\_1 码.
    pub imei1: Option<String>,
    /// IMEI\_2 码.
    pub imei2: Option<String>,
}

crate::answer! {
    PostAnswer {
        required resp_code "resp_code",
        required resp_desc "resp_desc",
        optional imei1 "imei1",
        optional imei2 "imei2",
    }
}

impl Request for PostRequest {}
