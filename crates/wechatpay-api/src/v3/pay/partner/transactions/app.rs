// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/pay/partner/transactions/app`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/pay/partner/transactions/app`
///
/// `POST`: APP下单, see <https://pay.weixin.qq.com/doc/v3/partner/4013080231>.
#[derive(Debug, Clone)]
pub struct App<C> {
    at: At<C>,
}

impl<C: Caller> App<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// APP下单: `POST /v3/pay/partner/transactions/app`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4013080231>, <https://pay.weixin.qq.com/doc/v3/partner/4012523526>, <https://pay.weixin.qq.com/doc/v3/partner/4012714669>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::pay::POST_PARTNER_TRANSACTIONS_APP, body)
    }
}

/// What [`App::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 服务商公众号ID.
    pub sp_appid: String,
    /// 服务商户号.
    pub sp_mchid: String,
    /// 子商户公众号ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 子商户号.
    pub sub_mchid: String,
    /// 结算信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settle_info: Option<SettleInfo>,
    /// 商品描述.
    pub description: String,
    /// 附加数据.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 商户订单号.
    pub out_trade_no: String,
    /// 订单金额.
    pub amount: Amount,
    /// 交易结束时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_expire: Option<String>,
    /// 通知地址.
    pub notify_url: String,
    /// 订单优惠标记.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_tag: Option<String>,
    /// `limit_pay`: one of `no_balance`, `no_credit`, `no_debit`, `balance_only`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit_pay: Option<Vec<LimitPay>>,
    /// 电子发票入口开放标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub support_fapiao: Option<bool>,
    /// 优惠功能.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<Detail>,
    /// 场景信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scene_info: Option<SceneInfo>,
    /// 支付者.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer: Option<Payer>,
    /// 贴息信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subsidy_info: Option<SubsidyInfo>,
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

/// 订单金额.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Amount {
    /// 总金额.
    pub total: i64,
    /// 货币类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
}

crate::open_enum! {
/// `limit_pay`.
    LimitPay {
    NoBalance = "no_balance",
    NoCredit = "no_credit",
    NoDebit = "no_debit",
    BalanceOnly = "balance_only",
    }
}

/// 优惠功能.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Detail {
    /// 订单原价.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cost_price: Option<i64>,
    /// 商品小票ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invoice_id: Option<String>,
    /// 单品列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_detail: Option<Vec<GoodsDetail>>,
}

/// 单品列表.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GoodsDetail {
    /// 商户侧商品编码.
    pub merchant_goods_id: String,
    /// 微信侧商品编码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wechatpay_goods_id: Option<String>,
    /// 商品名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_name: Option<String>,
    /// 商品数量.
    pub quantity: i64,
    /// 商品单价.
    pub unit_price: i64,
}

/// 场景信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct SceneInfo {
    /// 用户终端IP.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer_client_ip: Option<String>,
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
    pub name: String,
    /// 地区编码.
    pub area_code: String,
    /// 详细地址.
    pub address: String,
}

/// 支付者.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Payer {
    /// 实名支付.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identity: Option<Identity>,
}

/// 实名支付.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Identity {
    /// `type`: one of `IDCARD`, `HONGKONG_MACAO`, `HONGKONG_MACAO_RESIDENT`, `TAIWAN_RESIDENT`, `FOREIGN_RESIDENT`, `OVERSEA_PASSPORT`, `PHONE_NUMBER`.
    pub r#type: Type,
    /// 加密后的证件号: encrypted by the call.
    pub number: crate::Sensitive,
    /// 加密后的姓名: encrypted by the call.
    pub name: crate::Sensitive,
}

crate::open_enum! {
/// `type`.
    Type {
    Idcard = "IDCARD",
    HongkongMacao = "HONGKONG_MACAO",
    HongkongMacaoResident = "HONGKONG_MACAO_RESIDENT",
    TaiwanResident = "TAIWAN_RESIDENT",
    ForeignResident = "FOREIGN_RESIDENT",
    OverseaPassport = "OVERSEA_PASSPORT",
    PhoneNumber = "PHONE_NUMBER",
    }
}

/// 贴息信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct SubsidyInfo {
    /// 贴息详情列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subsidy_detail: Option<Vec<SubsidyDetail>>,
}

/// 贴息详情列表.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct SubsidyDetail {
    /// `subsidy_period_type`: one of `DAILY`, `PERIOD`.
    pub subsidy_period_type: SubsidyPeriodType,
    /// 贴息方案列表.
    pub subsidy_plan: Vec<SubsidyPlan>,
}

crate::open_enum! {
/// `subsidy_period_type`.
    SubsidyPeriodType {
    Daily = "DAILY",
    Period = "PERIOD",
    }
}

/// 贴息方案列表.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct SubsidyPlan {
    /// `subsidy_installment_num`: one of `3`, `6`, `12`.
    pub subsidy_installment_num: i64,
    /// `subsidy_percent`: one of `0`, `100`.
    pub subsidy_percent: i64,
}

/// What [`App::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 预支付交易会话标识.
    pub prepay_id: String,
}

crate::answer! {
    PostAnswer {
        required prepay_id "prepay_id",
    }
}

impl Request for PostRequest {}
