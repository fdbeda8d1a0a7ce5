// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/repayment/combine-transactions/partner/prepay`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/repayment/combine-transactions/partner/prepay`
///
/// `POST`: 还款下单, see <https://pay.weixin.qq.com/doc/v3/partner/4015124463>.
#[derive(Debug, Clone)]
pub struct Prepay<C> {
    at: At<C>,
}

impl<C: Caller> Prepay<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 还款下单: `POST /v3/repayment/combine-transactions/partner/prepay`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015124463>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::repayment::POST_COMBINE_TRANSACTIONS_PARTNER_PREPAY, body)
    }
}

/// What [`Prepay::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 还款单订单号.
    pub combine_out_trade_no: String,
    /// 还款服务商商户号.
    pub combine_mchid: String,
    /// 还款明细单信息列表.
    pub sub_orders: Vec<SubOrders>,
    /// 交易结束时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_expire: Option<String>,
    /// 通知地址.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_url: Option<String>,
    /// H5调起支付场景信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub h5_info: Option<H5Info>,
    /// APP调起支付场景信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app_info: Option<AppInfo>,
    /// 小程序调起支付场景信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub miniprogram_info: Option<MiniprogramInfo>,
    /// 支付者信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub combine_payer_info: Option<CombinePayerInfo>,
    /// 微信内网页调起支付场景信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wechat_web_info: Option<WechatWebInfo>,
}

/// 还款明细单信息列表.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct SubOrders {
    /// 还款单发起商户号.
    pub mchid: String,
    /// 子商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 还款明细单订单号.
    pub out_trade_no: String,
    /// 订单金额.
    pub amount: Amount,
    /// 附加数据.
    pub attach: String,
    /// 商品描述.
    pub description: String,
    /// 结算信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settle_info: Option<SettleInfo>,
}

/// 订单金额.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Amount {
    /// 标价金额.
    pub total_amount: i64,
    /// 标价币种.
    pub currency: String,
}

/// 结算信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct SettleInfo {
    /// 是否指定分账.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profit_sharing: Option<bool>,
    /// 补差金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subsidy_amount: Option<i64>,
}

/// H5调起支付场景信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct H5Info {
    /// 还款服务商APPID.
    pub combine_appid: String,
    /// 用户终端IP.
    pub payer_client_ip: String,
    /// `type`: one of `iOS`, `Android`, `Wap`.
    pub r#type: Type,
    /// 应用名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app_name: Option<String>,
    /// 网站URL.
    pub app_url: String,
    /// iOS平台BundleID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bundle_id: Option<String>,
    /// Android平台PackageName.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub package_name: Option<String>,
}

crate::open_enum! {
/// `type`.
    Type {
    IOs = "iOS",
    Android = "Android",
    Wap = "Wap",
    }
}

/// APP调起支付场景信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct AppInfo {
    /// 还款服务商APPID.
    pub combine_appid: String,
}

/// 小程序调起支付场景信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct MiniprogramInfo {
    /// 还款服务商APPID.
    pub combine_appid: String,
    /// 用户标识.
    pub openid: String,
}

/// 支付者信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct CombinePayerInfo {
    /// 实名支付.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identity: Option<Identity>,
}

/// 实名支付.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Identity {
    /// `type`: one of `IDCARD`, `HONGKONG_MACAO`, `HONGKONG_MACAO_RESIDENT`, `TAIWAN_RESIDENT`, `FOREIGN_RESIDENT`, `OVERSEA_PASSPORT`, `TAIWAN_COMPATRIOT_PERMIT`.
    pub r#type: IdentityType,
    /// 加密后的证件号: encrypted by the call.
    pub number: crate::Sensitive,
    /// 加密后的姓名: encrypted by the call.
    pub name: crate::Sensitive,
}

crate::open_enum! {
/// `type`.
    IdentityType {
    Idcard = "IDCARD",
    HongkongMacao = "HONGKONG_MACAO",
    HongkongMacaoResident = "HONGKONG_MACAO_RESIDENT",
    TaiwanResident = "TAIWAN_RESIDENT",
    ForeignResident = "FOREIGN_RESIDENT",
    OverseaPassport = "OVERSEA_PASSPORT",
    TaiwanCompatriotPermit = "TAIWAN_COMPATRIOT_PERMIT",
    }
}

/// 微信内网页调起支付场景信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct WechatWebInfo {
    /// 还款服务商APPID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub combine_appid: Option<String>,
    /// 用户标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 网页经营场景URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub webview_url: Option<String>,
}

/// What [`Prepay::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 预支付交易会话标识.
    pub prepay_id: Option<String>,
    /// 支付跳转链接.
    pub h5_url: Option<String>,
}

crate::answer! {
    PostAnswer {
        optional prepay_id "prepay_id",
        optional h5_url "h5_url",
    }
}

impl Request for PostRequest {}
