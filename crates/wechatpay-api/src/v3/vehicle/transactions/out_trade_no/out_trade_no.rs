// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/vehicle/transactions/out-trade-no/{out_trade_no}`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/vehicle/transactions/out-trade-no/{out_trade_no}`
///
/// `GET`: 查询订单, see <https://pay.weixin.qq.com/doc/v3/merchant/4012534308>.
#[derive(Debug, Clone)]
pub struct OutTradeNo<C> {
    at: At<C>,
}

impl<C: Caller> OutTradeNo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询订单: `GET /v3/vehicle/transactions/out-trade-no/{out_trade_no}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012534308>, <https://pay.weixin.qq.com/doc/v3/partner/4012534441>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::vehicle::GET_TRANSACTIONS_OUT_TRADE_NO_OUT_TRADE_NO, query)
    }
}

/// What [`OutTradeNo::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 子商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
}

/// What [`OutTradeNo::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 应用ID.
    pub appid: String,
    /// 子商户应用ID.
    pub sub_appid: String,
    /// 商户号.
    pub sp_mchid: String,
    /// 子商户号.
    pub sub_mchid: String,
    /// 服务描述.
    pub description: String,
    /// 订单创建时间.
    pub create_time: String,
    /// 商户订单号.
    pub out_trade_no: String,
    /// 微信支付订单号.
    pub transaction_id: Option<String>,
    /// 交易状态.
    pub trade_state: String,
    /// 交易状态描述.
    pub trade_state_description: Option<String>,
    /// 支付完成时间.
    pub success_time: Option<String>,
    /// 付款银行.
    pub bank_type: Option<String>,
    /// 用户是否已还款.
    pub user_repaid: Option<String>,
    /// 附加数据.
    pub attach: Option<String>,
    /// 交易场景.
    pub trade_scene: String,
    /// 停车场景信息.
    pub parking_info: Option<ParkingInfo>,
    /// 支付者信息.
    pub payer: Payer,
    /// 订单金额信息.
    pub amount: Amount,
    /// 优惠信息.
    pub promotion_detail: Option<Vec<PromotionDetail>>,
}

crate::answer! {
    GetAnswer {
        required appid "appid",
        required sub_appid "sub_appid",
        required sp_mchid "sp_mchid",
        required sub_mchid "sub_mchid",
        required description "description",
        required create_time "create_time",
        required out_trade_no "out_trade_no",
        optional transaction_id "transaction_id",
        required trade_state "trade_state",
        optional trade_state_description "trade_state_description",
        optional success_time "success_time",
        optional bank_type "bank_type",
        optional user_repaid "user_repaid",
        optional attach "attach",
        required trade_scene "trade_scene",
        optional parking_info "parking_info",
        required payer "payer",
        required amount "amount",
        optional promotion_detail "promotion_detail",
    }
}

/// 停车场景信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ParkingInfo {
    /// 停车入场id.
    pub parking_id: String,
    /// 车牌号.
    pub plate_number: String,
    /// `plate_color`: one of `BLUE`, `GREEN`, `YELLOW`, `BLACK`, `WHITE`, `LIMEGREEN`.
    pub plate_color: PlateColor,
    /// 入场时间.
    pub start_time: String,
    /// 出场时间.
    pub end_time: String,
    /// 停车场名称.
    pub parking_name: String,
    /// 计费时长.
    pub charging_duration: i64,
    /// 停车场设备id.
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

pub use crate::v3::vehicle::parking::parkings::PlateColor;

/// 支付者信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Payer {
    /// 用户在appid下的标识.
    pub openid: String,
    /// 用户在sub\_appid下的标识.
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
    /// 订单金额.
    pub total: i64,
    /// 货币类型.
    pub currency: String,
    /// 用户实际支付金额.
    pub payer_total: Option<i64>,
    /// 折扣.
    pub discount_total: Option<i64>,
}

crate::answer! {
    Amount {
        required total "total",
        required currency "currency",
        optional payer_total "payer_total",
        optional discount_total "discount_total",
    }
}

/// 优惠信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PromotionDetail {
    /// 券ID.
    pub coupon_id: String,
    /// 优惠名称.
    pub name: Option<String>,
    /// 优惠范围.
    pub scope: Option<String>,
    /// 优惠类型.
    pub r#type: Option<String>,
    /// 活动ID.
    pub stock_id: Option<String>,
    /// 优惠券面额.
    pub amount: i64,
    /// 微信出资.
    pub wechatpay_contribute: Option<i64>,
    /// 商户出资.
    pub merchant_contribute: Option<i64>,
    /// 其他出资.
    pub other_contribute: Option<i64>,
    /// 优惠币种.
    pub currency: Option<String>,
}

crate::answer! {
    PromotionDetail {
        required coupon_id "coupon_id",
        optional name "name",
        optional scope "scope",
        optional r#type "type",
        optional stock_id "stock_id",
        required amount "amount",
        optional wechatpay_contribute "wechatpay_contribute",
        optional merchant_contribute "merchant_contribute",
        optional other_contribute "other_contribute",
        optional currency "currency",
    }
}

impl Request for GetQuery {}
