// Written by `cargo xtask codegen` from spec/; do not edit.
//! `TRANSACTION.FAIL`: 停车服务扣费失败通知
//!
//! A deduct has failed: of a contract, of 教育续费通, or of parking. The families share this event and few fields.
//!
//! `notify_url` or `transaction_notify_url` of the order
//!
//! Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012159706>.

/// The notification's `event_type`.
pub const EVENT_TYPE: &str = "TRANSACTION.FAIL";

/// The decrypted content of `TRANSACTION.FAIL`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Resource {
    /// 服务商商户号: partner mode.
    pub sp_mchid: Option<String>,
    /// 应用ID: direct mode; some families name the service provider's here.
    pub appid: Option<String>,
    /// 子商户号: partner mode.
    pub sub_mchid: Option<String>,
    /// 子商户AppID: partner mode.
    pub sub_appid: Option<String>,
    /// 用户标识.
    pub openid: Option<String>,
    /// 用户在子商户AppID下的标识.
    pub sub_openid: Option<String>,
    /// 签约模板号.
    pub plan_id: Option<String>,
    /// 签约信息.
    pub contract_information: Option<ContractInformation>,
    /// 商户订单号.
    pub out_trade_no: String,
    /// 微信支付订单号.
    pub transaction_id: Option<String>,
    /// 附加数据.
    pub attach: Option<String>,
    /// 银行类型.
    pub bank_type: Option<String>,
    /// 支付完成时间: a time of RFC 3339.
    pub success_time: Option<String>,
    /// 交易状态: `PAY_FAIL`, or a word of the family.
    pub trade_state: String,
    /// 交易状态描述: some families say `trade_state_desc`.
    pub trade_state_description: Option<String>,
    /// 支付者.
    pub payer: Option<Payer>,
    /// 订单金额.
    pub amount: Option<Amount>,
    /// 设备信息.
    pub device_information: Option<DeviceInformation>,
    /// 优惠功能信息.
    pub promotion_detail: Option<Vec<PromotionDetail>>,
    /// 商户号: direct mode.
    pub mchid: Option<String>,
    /// 交易类型: `PAP` for a deduct; one of `PAP`.
    pub trade_type: Option<TradeType>,
    /// 交易状态描述.
    pub trade_state_desc: Option<String>,
    /// 支付场景信息描述.
    pub scene_info: Option<SceneInfo>,
    /// 服务商AppID: partner mode.
    pub sp_appid: Option<String>,
    /// 商品描述.
    pub description: Option<String>,
    /// 订单创建时间.
    pub create_time: Option<String>,
    /// 是否还款: one of `Y`, `N`.
    pub user_repaid: Option<UserRepaid>,
    /// 交易场景值.
    pub trade_scene: Option<String>,
    /// `parking_info`.
    pub parking_info: Option<ParkingInfo>,
}

crate::answer! {
    Resource {
        optional sp_mchid "sp_mchid",
        optional appid "appid",
        optional sub_mchid "sub_mchid",
        optional sub_appid "sub_appid",
        optional openid "openid",
        optional sub_openid "sub_openid",
        optional plan_id "plan_id",
        optional contract_information "contract_information",
        required out_trade_no "out_trade_no",
        optional transaction_id "transaction_id",
        optional attach "attach",
        optional bank_type "bank_type",
        optional success_time "success_time",
        required trade_state "trade_state",
        optional trade_state_description "trade_state_description",
        optional payer "payer",
        optional amount "amount",
        optional device_information "device_information",
        optional promotion_detail "promotion_detail",
        optional mchid "mchid",
        optional trade_type "trade_type",
        optional trade_state_desc "trade_state_desc",
        optional scene_info "scene_info",
        optional sp_appid "sp_appid",
        optional description "description",
        optional create_time "create_time",
        optional user_repaid "user_repaid",
        optional trade_scene "trade_scene",
        optional parking_info "parking_info",
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
    /// 签约时间.
    pub create_time: Option<String>,
}

crate::answer! {
    ContractInformation {
        optional contract_id "contract_id",
        optional contract_status "contract_status",
        optional create_time "create_time",
    }
}

crate::open_enum! {
/// 签约状态.
    ContractStatus {
    Add = "ADD",
    Delete = "DELETE",
    }
}

/// 支付者.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Payer {
    /// 用户标识.
    pub openid: Option<String>,
    /// 用户在子商户AppID下的标识: partner mode.
    pub sub_openid: Option<String>,
    /// 用户在服务商AppID下的标识: partner mode.
    pub sp_openid: Option<String>,
}

crate::answer! {
    Payer {
        optional openid "openid",
        optional sub_openid "sub_openid",
        optional sp_openid "sp_openid",
    }
}

/// 订单金额.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Amount {
    /// 货币类型.
    pub currency: Option<String>,
    /// 用户支付币种.
    pub payer_currency: Option<String>,
    /// 订单金额: in 分 (minor unit).
    pub total: Option<i64>,
    /// 用户支付金额: in 分 (minor unit).
    pub payer_total: Option<i64>,
}

crate::answer! {
    Amount {
        optional currency "currency",
        optional payer_currency "payer_currency",
        optional total "total",
        optional payer_total "payer_total",
    }
}

/// 设备信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeviceInformation {
    /// 商户设备号.
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
    pub r#type: Option<Type>,
    /// 活动ID.
    pub stock_id: Option<String>,
    /// CNY.
    pub currency: Option<String>,
    /// 单品列表信息.
    pub goods_detail: Option<Vec<GoodsDetail>>,
    /// 在微信商户后台配置的批次ID.
    pub activity_id: Option<String>,
    /// 优惠券面额: in 分 (minor unit).
    pub amount: Option<i64>,
    /// 微信出资: in 分 (minor unit).
    pub wechatpay_contribute: Option<i64>,
    /// 商户出资: in 分 (minor unit).
    pub merchant_contribute: Option<i64>,
    /// 其他出资: in 分 (minor unit).
    pub other_contribute: Option<i64>,
}

crate::answer! {
    PromotionDetail {
        optional coupon_id "coupon_id",
        optional name "name",
        optional scope "scope",
        optional r#type "type",
        optional stock_id "stock_id",
        optional currency "currency",
        optional goods_detail "goods_detail",
        optional activity_id "activity_id",
        optional amount "amount",
        optional wechatpay_contribute "wechatpay_contribute",
        optional merchant_contribute "merchant_contribute",
        optional other_contribute "other_contribute",
    }
}

crate::open_enum! {
/// 优惠范围.
    Scope {
    Global = "GLOBAL",
    Single = "SINGLE",
    }
}

crate::open_enum! {
/// `type`.
    Type {
    Cash = "CASH",
    Nocash = "NOCASH",
    }
}

/// 单品列表信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GoodsDetail {
    /// 商品编码.
    pub goods_id: String,
    /// 用户购买的数量.
    pub quantity: i64,
    /// 商品单价: in 分 (minor unit).
    pub unit_price: i64,
    /// 商品优惠金额: in 分 (minor unit).
    pub discount_amount: i64,
    /// 商品备注信息.
    pub goods_remark: Option<String>,
}

crate::answer! {
    GoodsDetail {
        required goods_id "goods_id",
        required quantity "quantity",
        required unit_price "unit_price",
        required discount_amount "discount_amount",
        optional goods_remark "goods_remark",
    }
}

crate::open_enum! {
/// 交易类型.
    TradeType {
    Pap = "PAP",
    }
}

/// 支付场景信息描述.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SceneInfo {
    /// 终端设备号.
    pub device_id: Option<String>,
}

crate::answer! {
    SceneInfo {
        optional device_id "device_id",
    }
}

crate::open_enum! {
/// 是否还款.
    UserRepaid {
    Y = "Y",
    N = "N",
    }
}

/// `parking_info`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ParkingInfo {
    /// 车主服务为商户分配的入场ID.
    pub parking_id: String,
    /// 车牌号.
    pub plate_number: Option<String>,
    /// 车牌颜色: one of `BLUE`, `GREEN`, `YELLOW`, `BLACK`, `WHITE`, `LIMEGREEN`.
    pub plate_color: Option<PlateColor>,
    /// 用户入场时间.
    pub start_time: Option<String>,
    /// 用户出场时间.
    pub end_time: Option<String>,
    /// 所在停车位车场的名称.
    pub parking_name: Option<String>,
    /// 计费的时间长.
    pub charging_duration: Option<i64>,
    /// 停车场设备ID.
    pub device_id: Option<String>,
}

crate::answer! {
    ParkingInfo {
        required parking_id "parking_id",
        optional plate_number "plate_number",
        optional plate_color "plate_color",
        optional start_time "start_time",
        optional end_time "end_time",
        optional parking_name "parking_name",
        optional charging_duration "charging_duration",
        optional device_id "device_id",
    }
}

crate::open_enum! {
/// 车牌颜色.
    PlateColor {
    Blue = "BLUE",
    Green = "GREEN",
    Yellow = "YELLOW",
    Black = "BLACK",
    White = "WHITE",
    Limegreen = "LIMEGREEN",
    }
}
