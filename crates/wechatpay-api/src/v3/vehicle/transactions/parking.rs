// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/vehicle/transactions/parking`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/vehicle/transactions/parking`
///
/// `POST`: 扣费受理, see <https://pay.weixin.qq.com/doc/v3/merchant/4012534352>.
#[derive(Debug, Clone)]
pub struct Parking<C> {
    at: At<C>,
}

impl<C: Caller> Parking<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 扣费受理: `POST /v3/vehicle/transactions/parking`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012534352>, <https://pay.weixin.qq.com/doc/v3/partner/4012534427>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::vehicle::POST_TRANSACTIONS_PARKING, body)
    }
}

/// What [`Parking::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 应用ID.
    pub appid: String,
    /// 子商户应用ID.
    pub sub_appid: String,
    /// 子商户号.
    pub sub_mchid: String,
    /// 服务描述.
    pub description: String,
    /// 附加数据.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 商户订单号.
    pub out_trade_no: String,
    /// 交易场景.
    pub trade_scene: String,
    /// 订单优惠标记.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_tag: Option<String>,
    /// 回调通知url.
    pub notify_url: String,
    /// `profit_sharing`: one of `Y`, `N`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profit_sharing: Option<ProfitSharing>,
    /// 订单金额.
    pub amount: Amount,
    /// 停车场景信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parking_info: Option<ParkingInfo>,
}

crate::open_enum! {
/// `profit_sharing`.
    ProfitSharing {
    Y = "Y",
    N = "N",
    }
}

/// 订单金额.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Amount {
    /// 订单金额.
    pub total: i64,
    /// `currency`: one of `CNY`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<Currency>,
}

crate::open_enum! {
/// `currency`.
    Currency {
    Cny = "CNY",
    }
}

/// 停车场景信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
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

pub use crate::v3::vehicle::parking::parkings::PlateColor;

/// What [`Parking::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 应用ID.
    pub appid: String,
    /// 子商户应用ID.
    pub sub_appid: Option<String>,
    /// 商户号.
    pub sp_mchid: String,
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// 服务描述.
    pub description: String,
    /// 订单创建时间.
    pub create_time: String,
    /// 商户订单号.
    pub out_trade_no: String,
    /// 微信支付订单号.
    pub transaction_id: Option<String>,
    /// `trade_state`: one of `SUCCESS`, `ACCEPTED`, `PAY_FAIL`, `REFUND`.
    pub trade_state: TradeState,
    /// 交易状态描述.
    pub trade_state_description: Option<String>,
    /// 支付完成时间.
    pub success_time: Option<String>,
    /// 付款银行.
    pub bank_type: Option<String>,
    /// `user_repaid`: one of `Y`, `N`.
    pub user_repaid: Option<UserRepaid>,
    /// 附加数据.
    pub attach: Option<String>,
    /// `trade_scene`: one of `PARKING`.
    pub trade_scene: TradeScene,
    /// 停车场景信息.
    pub parking_info: Option<PostAnswerParkingInfo>,
    /// 支付者信息.
    pub payer: Payer,
    /// 订单金额信息.
    pub amount: PostAnswerAmount,
    /// 优惠信息.
    pub promotion_detail: Option<Vec<PromotionDetail>>,
}

crate::answer! {
    PostAnswer {
        required appid "appid",
        optional sub_appid "sub_appid",
        required sp_mchid "sp_mchid",
        optional sub_mchid "sub_mchid",
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

crate::open_enum! {
/// `trade_state`.
    TradeState {
    Success = "SUCCESS",
    Accepted = "ACCEPTED",
    PayFail = "PAY_FAIL",
    Refund = "REFUND",
    }
}

crate::open_enum! {
/// `user_repaid`.
    UserRepaid {
    Y = "Y",
    N = "N",
    }
}

crate::open_enum! {
/// `trade_scene`.
    TradeScene {
    Parking = "PARKING",
    }
}

pub use crate::v3::vehicle::transactions::out_trade_no::out_trade_no::ParkingInfo as PostAnswerParkingInfo;

pub use crate::v3::vehicle::transactions::out_trade_no::out_trade_no::Payer;

/// 订单金额信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerAmount {
    /// 订单金额.
    pub total: i64,
    /// `currency`: one of `CNY`.
    pub currency: Currency,
    /// 用户实际支付金额.
    pub payer_total: Option<i64>,
    /// 折扣.
    pub discount_total: Option<i64>,
}

crate::answer! {
    PostAnswerAmount {
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
    /// `scope`: one of `SINGLE`, `GLOBAL`.
    pub scope: Option<Scope>,
    /// `type`: one of `CASH`, `NOCASH`.
    pub r#type: Option<Type>,
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
    /// `currency`: one of `CNY`.
    pub currency: Option<Currency>,
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

crate::open_enum! {
/// `scope`.
    Scope {
    Single = "SINGLE",
    Global = "GLOBAL",
    }
}

crate::open_enum! {
/// `type`.
    Type {
    Cash = "CASH",
    Nocash = "NOCASH",
    }
}

impl Request for PostRequest {}
