// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/favor/coupon-stocks`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/favor/coupon-stocks`
///
/// `POST`: 创建代金券批次, see <https://pay.weixin.qq.com/doc/v3/merchant/4012534633>.
#[derive(Debug, Clone)]
pub struct CouponStocks<C> {
    at: At<C>,
}

impl<C: Caller> CouponStocks<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 创建代金券批次: `POST /v3/marketing/favor/coupon-stocks`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012534633>, <https://pay.weixin.qq.com/doc/v3/partner/4012534537>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::marketing::POST_FAVOR_COUPON_STOCKS, body)
    }
}

/// What [`CouponStocks::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 批次名称.
    pub stock_name: String,
    /// 开始时间.
    pub available_begin_time: String,
    /// 结束时间.
    pub available_end_time: String,
    /// 发放规则.
    pub stock_use_rule: StockUseRule,
    /// 是否无资金流.
    pub no_cash: bool,
    /// `stock_type`: one of `NORMAL`, `DISCOUNT`, `EXCHAHGE`, `RANDOM`, `DISCOUNT_CUT`.
    pub stock_type: StockType,
    /// 批次备注.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// 归属商户号.
    pub belong_merchant: String,
    /// 样式信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pattern_info: Option<PatternInfo>,
    /// 核销规则.
    pub coupon_use_rule: CouponUseRule,
    /// 商户单据号.
    pub out_request_no: String,
    /// 扩展属性.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ext_info: Option<String>,
}

/// 发放规则.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct StockUseRule {
    /// 发放总上限.
    pub max_coupons: i64,
    /// 总预算.
    pub max_amount: i64,
    /// 单天发放上限金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_amount_by_day: Option<i64>,
    /// 单个用户可领个数.
    pub max_coupons_per_user: i64,
    /// 是否开启自然人限制.
    pub natural_person_limit: bool,
    /// api发券防刷.
    pub prevent_api_abuse: bool,
}

crate::open_enum! {
/// `stock_type`.
    StockType {
    Normal = "NORMAL",
    Discount = "DISCOUNT",
    Exchahge = "EXCHAHGE",
    Random = "RANDOM",
    DiscountCut = "DISCOUNT_CUT",
    }
}

/// 样式信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PatternInfo {
    /// 使用说明.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// 商户logo.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merchant_logo: Option<String>,
    /// 商户名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merchant_name: Option<String>,
    /// `background_color`: one of `Color010`, `Color020`, `Color030`, `Color040`, `Color050`, `Color060`, `Color070`, `Color080`, `Color090`, `Color100`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub background_color: Option<BackgroundColor>,
    /// 券详情图片.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coupon_image: Option<String>,
    /// `jump_target`: one of `PAYMENT_CODE`, `MINI_PROGRAM`, `DEFAULT_PAGE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub jump_target: Option<JumpTarget>,
    /// 小程序appid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mini_program_appid: Option<String>,
    /// 小程序path.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mini_program_path: Option<String>,
}

pub use crate::v3::marketing::busifavor::stocks::BackgroundColor;

crate::open_enum! {
/// `jump_target`.
    JumpTarget {
    PaymentCode = "PAYMENT_CODE",
    MiniProgram = "MINI_PROGRAM",
    DefaultPage = "DEFAULT_PAGE",
    }
}

/// 核销规则.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct CouponUseRule {
    /// 券可核销时间.
    pub coupon_available_time: CouponAvailableTime,
    /// 固定面额满减券使用规则.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fixed_normal_coupon: Option<FixedNormalCoupon>,
    /// 折扣券使用规则.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_coupon: Option<DiscountCoupon>,
    /// 换购券使用规则.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exchange_coupon: Option<ExchangeCoupon>,
    /// 订单优惠标记.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_tag: Option<Vec<String>>,
    /// 指定支付方式.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit_pay: Option<Vec<String>>,
    /// 指定银行卡BIN.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit_card: Option<LimitCard>,
    /// `trade_type`: one of `MICROAPP`, `APPPAY`, `PPAY`, `CARD`, `FACE`, `OTHER`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trade_type: Option<Vec<String>>,
    /// 可核销商品编码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_items: Option<Vec<String>>,
    /// 不参与优惠商品编码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unavailable_items: Option<Vec<String>>,
    /// 可核销商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_merchants: Option<Vec<String>>,
    /// 是否可叠加其他优惠.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub combine_use: Option<bool>,
}

/// 券可核销时间.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct CouponAvailableTime {
    /// 开始时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_begin_time: Option<String>,
    /// 结束时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_end_time: Option<String>,
    /// 固定时间段可用.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fix_available_time: Option<FixAvailableTime>,
    /// 领取第二天生效.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub second_day_available: Option<bool>,
    /// 领取后有效时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_time_after_receive: Option<i64>,
}

/// 固定时间段可用.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct FixAvailableTime {
    /// 可用星期数: one of `0`, `1`, `2`, `3`, `4`, `5`, `6`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_week_day: Option<Vec<i64>>,
    /// 当天开始时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub begin_time: Option<i64>,
    /// 当天结束时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<i64>,
}

/// 固定面额满减券使用规则.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct FixedNormalCoupon {
    /// 面额.
    pub coupon_amount: i64,
    /// 门槛.
    pub transaction_minimum: i64,
}

/// 折扣券使用规则.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct DiscountCoupon {
    /// 最高折扣金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_amount_max: Option<i64>,
    /// 折扣百分比.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_percent: Option<i64>,
    /// 门槛.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_minimum: Option<i64>,
}

/// 换购券使用规则.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct ExchangeCoupon {
    /// 单品换购价.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exchange_price: Option<i64>,
    /// 消费门槛.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_minimum: Option<i64>,
}

/// 指定银行卡BIN.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct LimitCard {
    /// 银行卡名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// 指定卡BIN.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bin: Option<Vec<String>>,
}

pub use crate::v3::marketing::busifavor::stocks::PostAnswer;

impl Request for PostRequest {}
