// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/combine-transactions/app`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/combine-transactions/app`
///
/// `POST`: 合单下单-APP支付, see <https://pay.weixin.qq.com/doc/v3/merchant/4012556944>.
#[derive(Debug, Clone)]
pub struct App<C> {
    at: At<C>,
}

impl<C: Caller> App<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 合单下单-APP支付: `POST /v3/combine-transactions/app`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012556944>, <https://pay.weixin.qq.com/doc/v3/merchant/4012545465>, <https://pay.weixin.qq.com/doc/v3/partner/4012758021>, <https://pay.weixin.qq.com/doc/v3/partner/4012707307>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::combine_transactions::POST_APP, body)
    }
}

/// What [`App::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 合单商户appid.
    pub combine_appid: String,
    /// 合单商户号.
    pub combine_mchid: String,
    /// 合单商户订单号.
    pub combine_out_trade_no: String,
    /// 场景信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scene_info: Option<SceneInfo>,
    /// 商品单信息.
    pub sub_orders: Vec<SubOrders>,
    /// 支付者.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub combine_payer_info: Option<CombinePayerInfo>,
    /// 交易起始时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_start: Option<String>,
    /// 交易结束时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_expire: Option<String>,
    /// 预支付交易会话标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prepay_id: Option<String>,
    /// 通知地址.
    pub notify_url: String,
    /// `trade_scenario`: one of `RECOMMERCE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trade_scenario: Option<TradeScenario>,
    /// `limit_pay`: one of `no_balance`, `no_debit`, `balance_only`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit_pay: Option<Vec<LimitPay>>,
    /// 预签约信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_info: Option<ContractInfo>,
    /// 贴息信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subsidy_info: Option<SubsidyInfo>,
}

/// 场景信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct SceneInfo {
    /// 商户端设备号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_id: Option<String>,
    /// 用户终端IP.
    pub payer_client_ip: String,
}

/// 商品单信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct SubOrders {
    /// 子单商户号.
    pub mchid: String,
    /// 商品单个人收款方受理授权ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub individual_auth_id: Option<String>,
    /// 商品单个人收款方平台昵称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub individual_name: Option<String>,
    /// 附加数据.
    pub attach: String,
    /// 订单金额.
    pub amount: Amount,
    /// 商品单商户订单号.
    pub out_trade_no: String,
    /// 二级商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 商品详情.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
    /// 订单优惠标记.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_tag: Option<String>,
    /// 商品描述.
    pub description: String,
    /// 结算信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settle_info: Option<SettleInfo>,
    /// 子商户应用ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 是否指定分账.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profit_sharing: Option<bool>,
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

/// 支付者.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct CombinePayerInfo {
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

crate::open_enum! {
/// `trade_scenario`.
    TradeScenario {
    Recommerce = "RECOMMERCE",
    }
}

crate::open_enum! {
/// `limit_pay`.
    LimitPay {
    NoBalance = "no_balance",
    NoDebit = "no_debit",
    BalanceOnly = "balance_only",
    }
}

/// 预签约信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct ContractInfo {
    /// 签约商户号.
    pub mchid: String,
    /// 签约商户AppID.
    pub appid: String,
    /// 签约商户协议号.
    pub out_contract_code: String,
    /// 委托代扣协议模板ID.
    pub plan_id: i64,
    /// 用户账户展示名称.
    pub contract_display_account: String,
    /// 回调通知地址.
    pub notify_url: String,
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
    /// 预签约结果.
    pub contract_result: Option<ContractResult>,
}

crate::answer! {
    PostAnswer {
        required prepay_id "prepay_id",
        optional contract_result "contract_result",
    }
}

/// 预签约结果.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ContractResult {
    /// 签约结果码.
    pub code: String,
    /// 签约结果描述信息.
    pub message: Option<String>,
}

crate::answer! {
    ContractResult {
        required code "code",
        optional message "message",
    }
}

impl Request for PostRequest {}
