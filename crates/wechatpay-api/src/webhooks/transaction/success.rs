// Written by `cargo xtask codegen` from spec/; do not edit.
//! `TRANSACTION.SUCCESS`: 支付成功通知
//!
//! An order is paid: of a deduct, an ordinary or combined payment, parking, or a split. The families share this event and few fields, so none of them is sure to come.
//!
//! `notify_url` or `transaction_notify_url` of the order
//!
//! Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012791861>, <https://pay.weixin.qq.com/doc/v3/merchant/4013070368>, <https://pay.weixin.qq.com/doc/v3/merchant/4012791836>, <https://pay.weixin.qq.com/doc/v3/merchant/4012791882>.

/// The notification's `event_type`.
pub const EVENT_TYPE: &str = "TRANSACTION.SUCCESS";

/// The decrypted content of `TRANSACTION.SUCCESS`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Resource {
    /// 服务商商户号: partner mode.
    pub sp_mchid: Option<String>,
    /// 子商户号: partner mode.
    pub sub_mchid: Option<String>,
    /// 微信支付订单号.
    pub transaction_id: Option<String>,
    /// 微信分账/回退单号.
    pub order_id: Option<String>,
    /// 分账方系统内部的分账/回退单号.
    pub out_order_no: Option<String>,
    /// 分账接收方对象.
    pub receiver: Option<Receiver>,
    /// 支付完成时间: a time of RFC 3339.
    pub success_time: Option<String>,
    /// 应用ID: direct mode; some families name the service provider's here.
    pub appid: Option<String>,
    /// 商户订单号.
    pub out_trade_no: Option<String>,
    /// 商品描述.
    pub description: Option<String>,
    /// 订单创建时间.
    pub create_time: Option<String>,
    /// 交易状态: words differ by family.
    pub trade_state: Option<String>,
    /// 交易状态描述: some families say `trade_state_desc`.
    pub trade_state_description: Option<String>,
    /// 银行类型.
    pub bank_type: Option<String>,
    /// 附加数据.
    pub attach: Option<String>,
    /// 是否还款: one of `Y`, `N`.
    pub user_repaid: Option<UserRepaid>,
    /// 交易场景值.
    pub trade_scene: Option<String>,
    /// `parking_info`.
    pub parking_info: Option<ParkingInfo>,
    /// 支付者.
    pub payer: Option<Payer>,
    /// 订单金额.
    pub amount: Option<Amount>,
    /// 优惠功能信息.
    pub promotion_detail: Option<Vec<PromotionDetail>>,
    /// 子商户AppID: partner mode.
    pub sub_appid: Option<String>,
    /// 合单应用程序APPID.
    pub combine_appid: Option<String>,
    /// 交易单发起方的商户号.
    pub combine_mchid: Option<String>,
    /// 商户系统内部对交易单定义的订单号.
    pub combine_out_trade_no: Option<String>,
    /// 微信支付系统生成的订单号.
    pub combine_transaction_id: Option<String>,
    /// 支付场景信息描述.
    pub scene_info: Option<SceneInfo>,
    /// 商户号: direct mode.
    pub mchid: Option<String>,
    /// 服务商AppID: partner mode.
    pub sp_appid: Option<String>,
    /// 交易类型: `PAP` for a deduct.
    pub trade_type: Option<String>,
    /// 交易状态描述.
    pub trade_state_desc: Option<String>,
    /// 签约模板号: only 教育续费通.
    pub plan_id: Option<String>,
    /// 签约信息: only 教育续费通.
    pub contract_information: Option<ContractInformation>,
    /// 设备信息: only 教育续费通.
    pub device_information: Option<DeviceInformation>,
}

crate::answer! {
    Resource {
        optional sp_mchid "sp_mchid",
        optional sub_mchid "sub_mchid",
        optional transaction_id "transaction_id",
        optional order_id "order_id",
        optional out_order_no "out_order_no",
        optional receiver "receiver",
        optional success_time "success_time",
        optional appid "appid",
        optional out_trade_no "out_trade_no",
        optional description "description",
        optional create_time "create_time",
        optional trade_state "trade_state",
        optional trade_state_description "trade_state_description",
        optional bank_type "bank_type",
        optional attach "attach",
        optional user_repaid "user_repaid",
        optional trade_scene "trade_scene",
        optional parking_info "parking_info",
        optional payer "payer",
        optional amount "amount",
        optional promotion_detail "promotion_detail",
        optional sub_appid "sub_appid",
        optional combine_appid "combine_appid",
        optional combine_mchid "combine_mchid",
        optional combine_out_trade_no "combine_out_trade_no",
        optional combine_transaction_id "combine_transaction_id",
        optional scene_info "scene_info",
        optional mchid "mchid",
        optional sp_appid "sp_appid",
        optional trade_type "trade_type",
        optional trade_state_desc "trade_state_desc",
        optional plan_id "plan_id",
        optional contract_information "contract_information",
        optional device_information "device_information",
    }
}

/// 分账接收方对象.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Receiver {
    /// `type`: one of `MERCHANT_ID`, `PERSONAL_OPENID`.
    pub r#type: Type,
    /// `account`.
    pub account: String,
    /// 分账动账金额: in 分 (minor unit).
    pub amount: i64,
    /// 分账/回退描述.
    pub description: Option<String>,
}

crate::answer! {
    Receiver {
        required r#type "type",
        required account "account",
        required amount "amount",
        optional description "description",
    }
}

crate::open_enum! {
/// `type`.
    Type {
    MerchantId = "MERCHANT_ID",
    PersonalOpenid = "PERSONAL_OPENID",
    }
}

pub use crate::webhooks::transaction::fail::UserRepaid;

pub use crate::webhooks::transaction::fail::ParkingInfo;

pub use crate::webhooks::transaction::fail::PlateColor;

pub use crate::webhooks::transaction::fail::Payer;

/// 订单金额.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Amount {
    /// 货币类型.
    pub currency: Option<String>,
    /// 用户支付金额: in 分 (minor unit).
    pub payer_total: Option<i64>,
    /// 用户支付币种.
    pub payer_currency: Option<String>,
    /// 汇率信息.
    pub exchange_rate: Option<ExchangeRate>,
    /// 订单金额: in 分 (minor unit).
    pub total: Option<i64>,
}

crate::answer! {
    Amount {
        optional currency "currency",
        optional payer_total "payer_total",
        optional payer_currency "payer_currency",
        optional exchange_rate "exchange_rate",
        optional total "total",
    }
}

/// 汇率信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ExchangeRate {
    /// 汇率类型.
    pub r#type: Option<String>,
    /// 汇率值: times 10⁸.
    pub rate: Option<i64>,
}

crate::answer! {
    ExchangeRate {
        optional r#type "type",
        optional rate "rate",
    }
}

/// 优惠功能信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PromotionDetail {
    /// 券或者立减优惠ID.
    pub coupon_id: Option<String>,
    /// 优惠名称.
    pub name: Option<String>,
    /// 优惠范围: one of `GLOBAL`, `SINGLE`.
    pub scope: Option<Scope>,
    /// `type`: one of `CASH`, `NOCASH`.
    pub r#type: Option<PromotionDetailType>,
    /// 在微信商户后台配置的批次ID.
    pub activity_id: Option<String>,
    /// CNY.
    pub currency: Option<String>,
    /// 优惠券面额: in 分 (minor unit).
    pub amount: Option<i64>,
    /// 活动ID.
    pub stock_id: Option<String>,
    /// 微信出资: in 分 (minor unit).
    pub wechatpay_contribute: Option<i64>,
    /// 商户出资: in 分 (minor unit).
    pub merchant_contribute: Option<i64>,
    /// 其他出资: in 分 (minor unit).
    pub other_contribute: Option<i64>,
    /// 单品列表.
    pub goods_detail: Option<Vec<GoodsDetail>>,
}

crate::answer! {
    PromotionDetail {
        optional coupon_id "coupon_id",
        optional name "name",
        optional scope "scope",
        optional r#type "type",
        optional activity_id "activity_id",
        optional currency "currency",
        optional amount "amount",
        optional stock_id "stock_id",
        optional wechatpay_contribute "wechatpay_contribute",
        optional merchant_contribute "merchant_contribute",
        optional other_contribute "other_contribute",
        optional goods_detail "goods_detail",
    }
}

pub use crate::webhooks::transaction::fail::Scope;

pub use crate::webhooks::transaction::fail::Type as PromotionDetailType;

/// 单品列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GoodsDetail {
    /// 商品编码.
    pub goods_id: String,
    /// 商品数量.
    pub quantity: Option<i64>,
    /// 商品单价: in 分 (minor unit).
    pub unit_price: Option<i64>,
    /// 商品优惠金额: in 分 (minor unit).
    pub discount_amount: Option<i64>,
    /// 商品备注.
    pub goods_remark: Option<String>,
}

crate::answer! {
    GoodsDetail {
        required goods_id "goods_id",
        optional quantity "quantity",
        optional unit_price "unit_price",
        optional discount_amount "discount_amount",
        optional goods_remark "goods_remark",
    }
}

/// 支付场景信息描述.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SceneInfo {
    /// 终端设备号.
    pub device_id: Option<String>,
    /// 商品单列表.
    pub sub_orders: Option<SubOrders>,
    /// 支付者信息.
    pub combine_payer_info: Option<CombinePayerInfo>,
    /// 使用的商户贴息信息.
    pub installment_info: Option<InstallmentInfo>,
}

crate::answer! {
    SceneInfo {
        optional device_id "device_id",
        optional sub_orders "sub_orders",
        optional combine_payer_info "combine_payer_info",
        optional installment_info "installment_info",
    }
}

/// 商品单列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SubOrders {
    /// 商品单发起商户号.
    pub mchid: Option<String>,
    /// 商品单个人收款方受理授权ID.
    pub individual_auth_id: Option<String>,
    /// 商品单个人收款方平台昵称.
    pub individual_name: Option<String>,
    /// 交易类型.
    pub trade_type: Option<String>,
    /// 交易状态: one of `SUCCESS`, `REFUND`, `NOTPAY`, `CLOSED`, `REVOKED`, `USERPAYING`, `PAYERROR`, `ACCEPT`.
    pub trade_state: Option<TradeState>,
    /// 付款银行.
    pub bank_type: Option<String>,
    /// 附加数据.
    pub attach: Option<String>,
    /// 订单金额.
    pub amount: Option<SubOrdersAmount>,
    /// 支付完成时间: a time of RFC 3339.
    pub success_time: Option<String>,
    /// 微信支付订单号.
    pub transaction_id: Option<String>,
    /// 商品单订单号.
    pub out_trade_no: Option<String>,
}

crate::answer! {
    SubOrders {
        optional mchid "mchid",
        optional individual_auth_id "individual_auth_id",
        optional individual_name "individual_name",
        optional trade_type "trade_type",
        optional trade_state "trade_state",
        optional bank_type "bank_type",
        optional attach "attach",
        optional amount "amount",
        optional success_time "success_time",
        optional transaction_id "transaction_id",
        optional out_trade_no "out_trade_no",
    }
}

crate::open_enum! {
/// 交易状态.
    TradeState {
    Success = "SUCCESS",
    Refund = "REFUND",
    Notpay = "NOTPAY",
    Closed = "CLOSED",
    Revoked = "REVOKED",
    Userpaying = "USERPAYING",
    Payerror = "PAYERROR",
    Accept = "ACCEPT",
    }
}

/// 订单金额.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SubOrdersAmount {
    /// 标价金额: in 分 (minor unit).
    pub total_amount: i64,
    /// 现金支付金额: in 分 (minor unit).
    pub payer_amount: i64,
    /// 标价币种.
    pub currency: String,
    /// 现金支付币种.
    pub payer_currency: String,
    /// 结算汇率.
    pub settlement_rate: Option<i64>,
}

crate::answer! {
    SubOrdersAmount {
        required total_amount "total_amount",
        required payer_amount "payer_amount",
        required currency "currency",
        required payer_currency "payer_currency",
        optional settlement_rate "settlement_rate",
    }
}

/// 支付者信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CombinePayerInfo {
    /// 用户标识.
    pub openid: String,
}

crate::answer! {
    CombinePayerInfo {
        required openid "openid",
    }
}

/// 使用的商户贴息信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InstallmentInfo {
    /// 是否使用了商户贴息.
    pub use_subsidy: bool,
    /// 用户实际选择分期期数.
    pub selected_installment_number: i64,
}

crate::answer! {
    InstallmentInfo {
        required use_subsidy "use_subsidy",
        required selected_installment_number "selected_installment_number",
    }
}

/// 签约信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ContractInformation {
    /// 签约协议号.
    pub contract_id: Option<String>,
    /// 签约状态: one of `ADD`, `DELETE`.
    pub contract_status: Option<ContractStatus>,
    /// 签约时间: a time of RFC 3339.
    pub create_time: Option<String>,
}

crate::answer! {
    ContractInformation {
        optional contract_id "contract_id",
        optional contract_status "contract_status",
        optional create_time "create_time",
    }
}

pub use crate::webhooks::transaction::fail::ContractStatus;

/// 设备信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeviceInformation {
    /// 设备号.
    pub device_id: Option<String>,
    /// 设备IP.
    pub device_ip: Option<String>,
}

crate::answer! {
    DeviceInformation {
        optional device_id "device_id",
        optional device_ip "device_ip",
    }
}
