// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/customs/redeclare`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/customs/redeclare`
///
/// `POST`: 报关重推, see <https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_4.shtml>.
#[derive(Debug, Clone)]
pub struct Redeclare<C> {
    at: At<C>,
}

impl<C: Caller> Redeclare<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 报关重推: `POST /v3/customs/redeclare`
    ///
    /// Host: <https://apihk.mch.weixin.qq.com/global>.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_4.shtml>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::customs::POST_REDECLARE, body)
    }
}

/// What [`Redeclare::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 机构APPID.
    pub appid: String,
    /// 商户号.
    pub mchid: String,
    /// 商户订单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_trade_no: Option<String>,
    /// 微信订单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
    /// 商户子单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_order_no: Option<String>,
    /// 微信子单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_order_id: Option<String>,
    /// `customs`: one of `GUANGZHOU_ZS`, `HANGZHOU_ZS`, `NINGBO`, `ZHENGZHOU_BS`, `CHONGQING`, `SHANGHAI_ZS`, `SHENZHEN`, `ZHENGZHOU_ZH_ZS`, `TIANJIN`.
    pub customs: Customs,
    /// 商户海关备案号.
    pub merchant_customs_no: String,
}

pub use crate::v3::customs::orders::Customs;

/// What [`Redeclare::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 机构APPID.
    pub appid: String,
    /// 商户号.
    pub mchid: String,
    /// `state`: one of `PROCESSING`, `UNDECLARED`, `SUBMITTED`, `SUCCESS`, `FAIL`, `EXCEPT`.
    pub state: State,
    /// 商户订单号.
    pub out_trade_no: String,
    /// 微信订单号.
    pub transaction_id: String,
    /// 商户子订单号.
    pub sub_order_no: Option<String>,
    /// 微信子订单号.
    pub sub_order_id: Option<String>,
    /// 最后更新时间.
    pub modify_time: String,
    /// 申报结果说明.
    pub explanation: Option<String>,
}

crate::answer! {
    PostAnswer {
        required appid "appid",
        required mchid "mchid",
        required state "state",
        required out_trade_no "out_trade_no",
        required transaction_id "transaction_id",
        optional sub_order_no "sub_order_no",
        optional sub_order_id "sub_order_id",
        required modify_time "modify_time",
        optional explanation "explanation",
    }
}

pub use crate::v3::customs::orders::State;

impl Request for PostRequest {}
