// Written by `cargo xtask codegen` from spec/; do not edit.
//! `TRANSACTION.PAY_BACK`: 用户对垫资单还款通知
//!
//! Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012160841>.

/// The notification's `event_type`.
pub const EVENT_TYPE: &str = "TRANSACTION.PAY_BACK";

/// The decrypted content of `TRANSACTION.PAY_BACK`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Resource {
    /// 微信支付分配的商户号.
    pub mchid: String,
    /// 调用接口提交的应用ID.
    pub appid: String,
    /// 调用接口提交的子商户号.
    pub sub_mchid: String,
    /// 调用接口提交的子商户应用ID.
    pub sub_appid: String,
    /// 调用接口提交的商户服务订单号.
    pub out_trade_no: String,
    /// 微信支付系统生成的订单号.
    pub transaction_id: Option<String>,
    /// 交易类型.
    pub trade_type: Option<String>,
    /// 交易状态.
    pub trade_state: String,
    /// 对当前订单状态的描述和下一步操作的指引.
    pub trade_state_desc: Option<String>,
    /// 银行类型.
    pub bank_type: Option<String>,
    /// 附加数据.
    pub attach: Option<String>,
    /// 订单支付完成时间.
    pub success_time: Option<String>,
    /// 支付者信息.
    pub payer: Option<Payer>,
    /// 订单金额信息.
    pub amount: Amount,
    /// 设备信息.
    pub device_info: DeviceInfo,
    /// 优惠功能信息.
    pub promotion_detail: Option<Vec<PromotionDetail>>,
    /// 调用接口提交的商户号.
    pub sp_mchid: String,
    /// 商户自定义字段.
    pub description: String,
    /// 订单成功创建时返回.
    pub create_time: String,
    /// 对当前订单状态的描述和下一步操作的指引.
    pub trade_state_description: Option<String>,
    /// `user_repaid`: one of `Y`, `N`, `BPA`, `SUCCESS`.
    pub user_repaid: Option<UserRepaid>,
    /// 交易场景值.
    pub trade_scene: Option<String>,
    /// `parking_info`.
    pub parking_info: ParkingInfo,
}

crate::answer! {
    Resource {
        required mchid "mchid",
        required appid "appid",
        required sub_mchid "sub_mchid",
        required sub_appid "sub_appid",
        required out_trade_no "out_trade_no",
        optional transaction_id "transaction_id",
        optional trade_type "trade_type",
        required trade_state "trade_state",
        optional trade_state_desc "trade_state_desc",
        optional bank_type "bank_type",
        optional attach "attach",
        optional success_time "success_time",
        optional payer "payer",
        required amount "amount",
        required device_info "device_info",
        optional promotion_detail "promotion_detail",
        required sp_mchid "sp_mchid",
        required description "description",
        required create_time "create_time",
        optional trade_state_description "trade_state_description",
        optional user_repaid "user_repaid",
        optional trade_scene "trade_scene",
        required parking_info "parking_info",
    }
}

/// 支付者信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Payer {
    /// 用户在服务商的标识.
    pub openid: String,
    /// 用户在子商户的标识.
    pub sub_openid: Option<String>,
}

crate::answer! {
    Payer {
        required openid "openid",
        optional sub_openid "sub_openid",
    }
}

/// 订单金额信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Amount {
    /// 符合ISO 4217标准的三位字母代码.
    pub currency: String,
}

crate::answer! {
    Amount {
        required currency "currency",
    }
}

/// 设备信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeviceInfo {
    /// 商户设备号.
    pub device_id: Option<String>,
}

crate::answer! {
    DeviceInfo {
        optional device_id "device_id",
    }
}

/// 优惠功能信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PromotionDetail {
    /// 券或者立减优惠ID.
    pub coupon_id: String,
    /// 优惠名称.
    pub name: Option<String>,
    /// `scope`: one of `GLOBAL`, `SINGLE`.
    pub scope: Option<Scope>,
    /// `type`: one of `CASH`, `NOCASH`.
    pub r#type: Option<Type>,
    /// 活动ID.
    pub stock_id: Option<String>,
    /// 在微信商户后台配置的批次ID.
    pub activity_id: Option<String>,
    /// CNY.
    pub currency: Option<String>,
}

crate::answer! {
    PromotionDetail {
        required coupon_id "coupon_id",
        optional name "name",
        optional scope "scope",
        optional r#type "type",
        optional stock_id "stock_id",
        optional activity_id "activity_id",
        optional currency "currency",
    }
}

pub use crate::webhooks::transaction::industry_failed::Scope;

pub use crate::webhooks::transaction::fail::Type;

crate::open_enum! {
/// `user_repaid`.
    UserRepaid {
    Y = "Y",
    N = "N",
    Bpa = "BPA",
    Success = "SUCCESS",
    }
}

/// `parking_info`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ParkingInfo {
    /// 车主服务为商户分配的入场ID.
    pub parking_id: String,
    /// 车牌号.
    pub plate_number: String,
    /// `plate_color`: one of `BLUE`, `GREEN`, `YELLOW`, `BLACK`, `WHITE`, `LIMEGREEN`.
    pub plate_color: PlateColor,
    /// 用户入场时间.
    pub start_time: String,
    /// 用户出场时间.
    pub end_time: String,
    /// 所在停车位车场的名称.
    pub parking_name: String,
    /// 计费的时间长.
    pub charging_duration: i64,
    /// 停车场设备ID.
    pub device_id: String,
}

crate::answer! {
    ParkingInfo {
        required parking_id "parking_id",
        required plate_number "plate_number",
        required plate_color "plate_color",
        required start_time "start_time",
        required end_time "end_time",
        required parking_name "parking_name",
        required charging_duration "charging_duration",
        required device_id "device_id",
    }
}

crate::open_enum! {
/// `plate_color`.
    PlateColor {
    Blue = "BLUE",
    Green = "GREEN",
    Yellow = "YELLOW",
    Black = "BLACK",
    White = "WHITE",
    Limegreen = "LIMEGREEN",
    }
}
