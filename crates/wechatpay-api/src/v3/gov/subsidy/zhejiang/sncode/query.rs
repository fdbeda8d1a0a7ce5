// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/gov/subsidy/zhejiang/sncode/query`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/gov/subsidy/zhejiang/sncode/query`
///
/// `POST`: sn码销售状态查询, see <https://pay.weixin.qq.com/doc/v3/partner/4013989530>.
#[derive(Debug, Clone)]
pub struct Query<C> {
    at: At<C>,
}

impl<C: Caller> Query<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// sn码销售状态查询: `POST /v3/gov/subsidy/zhejiang/sncode/query`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4013989530>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::gov::POST_SUBSIDY_ZHEJIANG_SNCODE_QUERY, body)
    }
}

/// What [`Query::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 商品SN码.
    pub sn: String,
    /// 省份代码.
    pub province: String,
    /// 厂商统一社会信 用代码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub manufact_cert_code: Option<String>,
    /// 商品品类.
    pub goods_type: String,
    /// 商品条码.
    pub goods_bar_code: String,
    /// IMEI\_1 码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub imei1: Option<String>,
    /// IMEI\_2 码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub imei2: Option<String>,
    /// 渠道类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sales_models: Option<String>,
    /// 请求流水号.
    pub req_ssn: String,
    /// 请求时间.
    pub req_time: String,
}

/// What [`Query::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 响应码.
    pub resp_code: String,
    /// 响应描述.
    pub resp_desc: String,
    /// 商品SN码.
    pub sn: Option<String>,
    /// 省份代码.
    pub province: Option<String>,
    /// `sell_state`: one of `U0022`, `U0023`, `U0024`, `U9999`.
    pub sell_state: Option<SellState>,
}

crate::answer! {
    PostAnswer {
        required resp_code "resp_code",
        required resp_desc "resp_desc",
        optional sn "sn",
        optional province "province",
        optional sell_state "sell_state",
    }
}

crate::open_enum! {
/// `sell_state`.
    SellState {
    U0022 = "U0022",
    U0023 = "U0023",
    U0024 = "U0024",
    U9999 = "U9999",
    }
}

impl Request for PostRequest {}
