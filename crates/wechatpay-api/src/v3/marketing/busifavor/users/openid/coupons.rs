// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/busifavor/users/{openid}/coupons`

pub mod coupon_code;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/busifavor/users/{openid}/coupons`
///
/// `GET`: 根据过滤条件查询用户券, see <https://pay.weixin.qq.com/doc/v3/merchant/4012534963>.
#[derive(Debug, Clone)]
pub struct Coupons<C> {
    at: At<C>,
}

impl<C: Caller> Coupons<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}`
    #[doc(alias = "couponCode")]
    #[must_use]
    pub fn coupon_code(&self, coupon_code: impl std::fmt::Display) -> coupon_code::CouponCode<C> {
        coupon_code::CouponCode::new(self.at.with("coupon_code", coupon_code))
    }

    /// 根据过滤条件查询用户券: `GET /v3/marketing/busifavor/users/{openid}/coupons`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012534963>, <https://pay.weixin.qq.com/doc/v3/partner/4012693087>, <https://pay.weixin.qq.com/doc/v3/merchant/4015715918>, <https://pay.weixin.qq.com/doc/v3/merchant/4015717400>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::marketing::GET_BUSIFAVOR_USERS_OPENID_COUPONS, query)
    }
}

/// What [`Coupons::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 公众账号ID.
    pub appid: String,
    /// 批次号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stock_id: Option<String>,
    /// `coupon_state`: one of `SENDED`, `USED`, `EXPIRED`, `DELETED`, `DEACTIVATED`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coupon_state: Option<CouponState>,
    /// 创建批次的商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creator_merchant: Option<String>,
    /// 批次归属商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub belong_merchant: Option<String>,
    /// 批次发放商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sender_merchant: Option<String>,
    /// 分页页码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 分页大小.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
}

crate::open_enum! {
/// `coupon_state`.
    CouponState {
    Sended = "SENDED",
    Used = "USED",
    Expired = "EXPIRED",
    Deleted = "DELETED",
    Deactivated = "DEACTIVATED",
    }
}

/// What [`Coupons::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 总数量.
    pub total_count: i64,
    /// 分页页码.
    pub offset: i64,
    /// 分页大小.
    pub limit: i64,
    /// 结果集.
    pub data: Vec<Data>,
}

crate::answer! {
    GetAnswer {
        required total_count "total_count",
        required offset "offset",
        required limit "limit",
        required data "data",
    }
}

/// 结果集.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Data {
    /// 商家券批次名称.
    pub stock_name: String,
    /// 批次归属商户号.
    pub belong_merchant: String,
    /// 批次备注.
    pub comment: Option<String>,
    /// 适用商品范围.
    pub goods_name: String,
    /// 批次类型: one of `NORMAL`, `DISCOUNT`, `EXCHANGE`.
    pub stock_type: StockType,
    /// 核销规则.
    pub coupon_use_rule: CouponUseRule,
    /// 自定义入口.
    pub custom_entrance: Option<CustomEntrance>,
    /// 样式信息.
    pub display_pattern_info: DisplayPatternInfo,
    /// 券code.
    pub coupon_code: Option<String>,
    /// `coupon_state`: one of `SENDED`, `USED`, `EXPIRED`, `DELETED`, `DEACTIVATED`.
    pub coupon_state: Option<CouponState>,
    /// 批次号.
    pub stock_id: Option<String>,
    /// 是否允许转赠.
    pub transferable: Option<bool>,
    /// 是否允许分享链接.
    pub shareable: Option<bool>,
    /// 发券请求单号.
    pub send_request_no: String,
    /// 核销请求单号.
    pub use_request_no: Option<String>,
    /// 券可使用开始时间.
    pub available_start_time: String,
    /// 券过期时间.
    pub expire_time: String,
    /// 券领券时间.
    pub receive_time: String,
    /// 券核销时间.
    pub use_time: Option<String>,
}

crate::answer! {
    Data {
        required stock_name "stock_name",
        required belong_merchant "belong_merchant",
        optional comment "comment",
        required goods_name "goods_name",
        required stock_type "stock_type",
        required coupon_use_rule "coupon_use_rule",
        optional custom_entrance "custom_entrance",
        required display_pattern_info "display_pattern_info",
        optional coupon_code "coupon_code",
        optional coupon_state "coupon_state",
        optional stock_id "stock_id",
        optional transferable "transferable",
        optional shareable "shareable",
        required send_request_no "send_request_no",
        optional use_request_no "use_request_no",
        required available_start_time "available_start_time",
        required expire_time "expire_time",
        required receive_time "receive_time",
        optional use_time "use_time",
    }
}

crate::open_enum! {
/// 批次类型.
    StockType {
    Normal = "NORMAL",
    Discount = "DISCOUNT",
    Exchange = "EXCHANGE",
    }
}

/// 核销规则.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CouponUseRule {
    /// 券可核销时间.
    pub coupon_available_time: CouponAvailableTime,
    /// 固定周期有效时间段.
    pub available_week: Option<AvailableWeek>,
    /// 无规律的有效时间段.
    pub irregulary_avaliable_time: Option<Vec<IrregularyAvaliableTime>>,
    /// 固定面额满减券使用规则.
    pub fixed_normal_coupon: Option<FixedNormalCoupon>,
    /// 折扣券使用规则.
    pub discount_coupon: Option<DiscountCoupon>,
    /// 换购券使用规则.
    pub exchange_coupon: Option<ExchangeCoupon>,
    /// 核销方式: one of `OFF_LINE`, `MINI_PROGRAMS`, `PAYMENT_CODE`, `SELF_CONSUME`.
    pub use_method: UseMethod,
    /// 小程序appid.
    pub mini_programs_appid: Option<String>,
    /// 小程序path.
    pub mini_programs_path: Option<String>,
}

crate::answer! {
    CouponUseRule {
        required coupon_available_time "coupon_available_time",
        optional available_week "available_week",
        optional irregulary_avaliable_time "irregulary_avaliable_time",
        optional fixed_normal_coupon "fixed_normal_coupon",
        optional discount_coupon "discount_coupon",
        optional exchange_coupon "exchange_coupon",
        required use_method "use_method",
        optional mini_programs_appid "mini_programs_appid",
        optional mini_programs_path "mini_programs_path",
    }
}

/// 券可核销时间.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CouponAvailableTime {
    /// 开始时间.
    pub available_begin_time: Option<String>,
    /// 结束时间.
    pub available_end_time: Option<String>,
    /// 领取后N天内有效.
    pub available_day_after_receive: Option<i64>,
}

crate::answer! {
    CouponAvailableTime {
        optional available_begin_time "available_begin_time",
        optional available_end_time "available_end_time",
        optional available_day_after_receive "available_day_after_receive",
    }
}

/// 固定周期有效时间段.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AvailableWeek {
    /// 可用星期数: one of `0`, `1`, `2`, `3`, `4`, `5`, `6`.
    pub week_day: Option<Vec<i64>>,
    /// 当天可用时间段.
    pub available_day_time: Option<Vec<AvailableDayTime>>,
}

crate::answer! {
    AvailableWeek {
        optional week_day "week_day",
        optional available_day_time "available_day_time",
    }
}

pub use crate::v3::marketing::busifavor::stocks::stock_id::AvailableDayTime;

pub use crate::v3::marketing::busifavor::stocks::stock_id::IrregularyAvaliableTime;

/// 固定面额满减券使用规则.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FixedNormalCoupon {
    /// 优惠金额.
    pub discount_amount: Option<i64>,
    /// 消费门槛.
    pub transaction_minimum: Option<i64>,
}

crate::answer! {
    FixedNormalCoupon {
        optional discount_amount "discount_amount",
        optional transaction_minimum "transaction_minimum",
    }
}

/// 折扣券使用规则.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DiscountCoupon {
    /// 折扣比例.
    pub discount_percent: Option<i64>,
    /// 消费门槛.
    pub transaction_minimum: Option<i64>,
}

crate::answer! {
    DiscountCoupon {
        optional discount_percent "discount_percent",
        optional transaction_minimum "transaction_minimum",
    }
}

/// 换购券使用规则.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ExchangeCoupon {
    /// 单品换购价.
    pub exchange_price: Option<i64>,
    /// 消费门槛.
    pub transaction_minimum: Option<i64>,
}

crate::answer! {
    ExchangeCoupon {
        optional exchange_price "exchange_price",
        optional transaction_minimum "transaction_minimum",
    }
}

crate::open_enum! {
/// 核销方式.
    UseMethod {
    OffLine = "OFF_LINE",
    MiniPrograms = "MINI_PROGRAMS",
    PaymentCode = "PAYMENT_CODE",
    SelfConsume = "SELF_CONSUME",
    }
}

/// 自定义入口.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomEntrance {
    /// 小程序入口.
    pub mini_programs_info: Option<MiniProgramsInfo>,
    /// 商户公众号appid.
    pub appid: Option<String>,
    /// 更多优惠入口.
    pub hall_id: Option<String>,
    /// 可用门店id.
    pub store_id: Option<String>,
    /// code展示模式.
    pub code_display_mode: Option<String>,
}

crate::answer! {
    CustomEntrance {
        optional mini_programs_info "mini_programs_info",
        optional appid "appid",
        optional hall_id "hall_id",
        optional store_id "store_id",
        optional code_display_mode "code_display_mode",
    }
}

pub use crate::v3::marketing::busifavor::stocks::stock_id::MiniProgramsInfo;

pub use crate::v3::marketing::busifavor::stocks::stock_id::DisplayPatternInfo;

pub use crate::v3::marketing::busifavor::stocks::BackgroundColor;

pub use crate::v3::marketing::busifavor::stocks::stock_id::FinderInfo;

impl Request for GetQuery {}
