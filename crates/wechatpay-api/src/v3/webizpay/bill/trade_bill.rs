// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/webizpay/bill/trade-bill`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/webizpay/bill/trade-bill`
///
/// `POST`: 申请企业商户企业支付业务账单, see <https://pay.weixin.qq.com/doc/v3/partner/4014507142>.
#[derive(Debug, Clone)]
pub struct TradeBill<C> {
    at: At<C>,
}

impl<C: Caller> TradeBill<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 申请企业商户企业支付业务账单: `POST /v3/webizpay/bill/trade-bill`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4014507142>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::webizpay::POST_BILL_TRADE_BILL, body)
    }
}

/// What [`TradeBill::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 服务商商户号.
    pub sp_mchid: String,
    /// 出资子商户号.
    pub sub_mchid: String,
    /// 账单日期.
    pub date: String,
    /// `type`: one of `QYZFALL`.
    pub r#type: Type,
}

crate::open_enum! {
/// `type`.
    Type {
    Qyzfall = "QYZFALL",
    }
}

/// What [`TradeBill::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 服务商商户号.
    pub sp_mchid: String,
    /// 出资子商户号.
    pub sub_mchid: String,
    /// 账单日期.
    pub date: String,
    /// `type`: one of `QYZFALL`.
    pub r#type: Type,
    /// 账单下载地址.
    pub download_url: String,
}

crate::answer! {
    PostAnswer {
        required sp_mchid "sp_mchid",
        required sub_mchid "sub_mchid",
        required date "date",
        required r#type "type",
        required download_url "download_url",
    }
}

impl Request for PostRequest {}
