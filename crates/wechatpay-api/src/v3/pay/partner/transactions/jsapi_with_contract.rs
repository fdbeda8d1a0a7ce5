// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/pay/partner/transactions/jsapi-with-contract`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/pay/partner/transactions/jsapi-with-contract`
///
/// `POST`: JSAPI下单并授权/签约, see <https://pay.weixin.qq.com/doc/v3/partner/4012688481>.
#[derive(Debug, Clone)]
pub struct JsapiWithContract<C> {
    at: At<C>,
}

impl<C: Caller> JsapiWithContract<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// JSAPI下单并授权/签约: `POST /v3/pay/partner/transactions/jsapi-with-contract`
    ///
    /// For: service provider (服务商). Places an order that signs a contract, or that is paid with a password-exempt one (`contract_info.password_free_contract_id`).
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012688481>, <https://pay.weixin.qq.com/doc/v3/partner/4012526951>, <https://pay.weixin.qq.com/doc/v3/partner/4017019937>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::pay::POST_PARTNER_TRANSACTIONS_JSAPI_WITH_CONTRACT, body)
    }
}

/// What [`JsapiWithContract::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 服务商应用ID: the service provider's AppID.
    pub sp_appid: String,
    /// 服务商户号: the caller's own number.
    pub sp_mchid: String,
    /// 子商户/二级商户应用ID: the sub-merchant's AppID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 子商户号/二级商户号: the sub-merchant.
    pub sub_mchid: String,
    /// 商品描述: shown to the user.
    pub description: String,
    /// 商户订单号: the merchant's own order number, unique.
    pub out_trade_no: String,
    /// 交易结束时间: a time of RFC 3339.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_expire: Option<String>,
    /// 附加数据: the merchant's own data, comes back as sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 通知地址: at most 256 characters; `https`, no query string.
    pub notify_url: String,
    /// 订单优惠标记: for promotions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_tag: Option<String>,
    /// 结算信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settle_info: Option<SettleInfo>,
    /// 电子发票入口开放标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub support_fapiao: Option<bool>,
    /// 订单金额.
    pub amount: Amount,
    /// 支付者.
    pub payer: Payer,
    /// 优惠功能.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<Detail>,
    /// 场景信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scene_info: Option<SceneInfo>,
    /// 签约授权信息.
    pub contract_info: ContractInfo,
}

pub use crate::v3::pay::partner::transactions::app_with_contract::SettleInfo;

pub use crate::v3::pay::partner::transactions::app_with_contract::Amount;

/// 支付者.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Payer {
    /// 用户服务标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_openid: Option<String>,
    /// 用户子标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_openid: Option<String>,
}

pub use crate::v3::pay::partner::transactions::app_with_contract::Detail;

pub use crate::v3::pay::partner::transactions::app_with_contract::GoodsDetail;

pub use crate::v3::pay::partner::transactions::app_with_contract::SceneInfo;

pub use crate::v3::pay::partner::transactions::app_with_contract::StoreInfo;

/// 签约授权信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct ContractInfo {
    /// 免密协议ID: the password-exempt contract (免密支付) to pay with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password_free_contract_id: Option<String>,
    /// 扣费服务预授权token: pre-authorisation of a deduct service.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token: Option<String>,
    /// 模板ID: the contract template: a text here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan_id: Option<String>,
    /// 签约商户号: must be the merchant that orders.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_mchid: Option<String>,
    /// 签约AppID: must be the AppID that orders.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_appid: Option<String>,
    /// 签约协议号: the merchant's own contract number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_code: Option<String>,
    /// 请求序列号: serial number of the request: a text here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request_serial: Option<String>,
    /// 用户账户展示名称: shown on the signing page; no emoji.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_display_account: Option<String>,
    /// 签约信息通知URL: at most 256 characters; `https`, no query string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_notify_url: Option<String>,
}

pub use crate::v3::pay::partner::transactions::app_with_contract::PostAnswer;

impl Request for PostRequest {}
