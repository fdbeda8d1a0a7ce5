// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/pay/transactions/jsapi-with-contract`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/pay/transactions/jsapi-with-contract`
///
/// `POST`: JSAPI下单并授权/签约, see <https://pay.weixin.qq.com/doc/v3/merchant/4012530178>.
#[derive(Debug, Clone)]
pub struct JsapiWithContract<C> {
    at: At<C>,
}

impl<C: Caller> JsapiWithContract<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// JSAPI下单并授权/签约: `POST /v3/pay/transactions/jsapi-with-contract`
    ///
    /// For: direct merchant (直连商户). Places an order that signs a contract, or that is paid with a password-exempt one (`contract_info.password_free_contract_id`).
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012530178>, <https://pay.weixin.qq.com/doc/v3/merchant/4012526910>, <https://pay.weixin.qq.com/doc/v3/merchant/4017019911>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::pay::POST_TRANSACTIONS_JSAPI_WITH_CONTRACT, body)
    }
}

/// What [`JsapiWithContract::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 公众号ID.
    pub appid: String,
    /// 直连商户号.
    pub mchid: String,
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
    /// 结算信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settle_info: Option<SettleInfo>,
    /// 签约授权信息.
    pub contract_info: ContractInfo,
}

pub use crate::v3::pay::partner::transactions::app_with_contract::Amount;

/// 支付者.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Payer {
    /// 用户标识.
    pub openid: String,
}

pub use crate::v3::pay::partner::transactions::app_with_contract::Detail;

pub use crate::v3::pay::partner::transactions::app_with_contract::GoodsDetail;

pub use crate::v3::pay::partner::transactions::app_with_contract::SceneInfo;

pub use crate::v3::pay::partner::transactions::app_with_contract::StoreInfo;

pub use crate::v3::pay::partner::transactions::app_with_contract::SettleInfo;

/// 签约授权信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct ContractInfo {
    /// 扣费服务预授权token: pre-authorisation of a deduct service.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token: Option<String>,
    /// 免密协议ID: the password-exempt contract (免密支付) to pay with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password_free_contract_id: Option<String>,
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
