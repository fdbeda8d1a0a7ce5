// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/pay/partner/transactions/app-with-contract`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/pay/partner/transactions/app-with-contract`
///
/// `POST`: APP下单并签约, see <https://pay.weixin.qq.com/doc/v3/partner/4017019941>.
#[derive(Debug, Clone)]
pub struct AppWithContract<C> {
    at: At<C>,
}

impl<C: Caller> AppWithContract<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// APP下单并签约: `POST /v3/pay/partner/transactions/app-with-contract`
    ///
    /// For: service provider (服务商). Places an order that signs a contract while it is paid.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4017019941>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::pay::POST_PARTNER_TRANSACTIONS_APP_WITH_CONTRACT, body)
    }
}

/// What [`AppWithContract::post`] sends.
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
    /// 优惠功能.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<Detail>,
    /// 场景信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scene_info: Option<SceneInfo>,
    /// 签约授权信息.
    pub contract_info: ContractInfo,
}

/// 结算信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct SettleInfo {
    /// 是否指定分账.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profit_sharing: Option<bool>,
}

/// 订单金额.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Amount {
    /// 总金额: in 分 (minor unit); at least 1.
    pub total: i64,
    /// 货币类型: `CNY`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
}

/// 优惠功能.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Detail {
    /// 订单原价: in 分 (minor unit).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cost_price: Option<i64>,
    /// 商品小票ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invoice_id: Option<String>,
    /// 单品列表.
    pub goods_detail: Vec<GoodsDetail>,
}

/// 单品列表.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GoodsDetail {
    /// 商户侧商品编码.
    pub merchant_goods_id: String,
    /// 微信支付商品编码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wechatpay_goods_id: Option<String>,
    /// 商品名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_name: Option<String>,
    /// 商品数量.
    pub quantity: i64,
    /// 商品单价: in 分 (minor unit).
    pub unit_price: i64,
}

/// 场景信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct SceneInfo {
    /// 用户终端IP: an IPv4 or IPv6 address.
    pub payer_client_ip: String,
    /// 商户端设备号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_id: Option<String>,
    /// 商户门店信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_info: Option<StoreInfo>,
}

/// 商户门店信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct StoreInfo {
    /// 门店编号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// 门店名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// 地区编码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub area_code: Option<String>,
    /// 详细地址.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
}

/// 签约授权信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct ContractInfo {
    /// 模板ID: the contract template: a text here.
    pub plan_id: String,
    /// 签约商户号: must be the merchant that orders.
    pub contract_mchid: String,
    /// 签约AppID: must be the AppID that orders.
    pub contract_appid: String,
    /// 签约协议号: the merchant's own contract number.
    pub contract_code: String,
    /// 请求序列号: serial number of the request: a text here.
    pub request_serial: String,
    /// 用户账户展示名称: shown on the signing page; no emoji.
    pub contract_display_account: String,
    /// 签约信息通知URL: at most 256 characters; `https`, no query string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_notify_url: Option<String>,
}

/// What [`AppWithContract::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 预支付交易会话标识: goes to the front end, which starts the payment.
    pub prepay_id: String,
}

crate::answer! {
    PostAnswer {
        required prepay_id "prepay_id",
    }
}

impl Request for PostRequest {}
