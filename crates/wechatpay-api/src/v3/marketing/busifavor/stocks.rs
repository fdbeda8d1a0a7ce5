// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/busifavor/stocks`

pub mod stock_id;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/busifavor/stocks`
///
/// `POST`: 创建商家券, see <https://pay.weixin.qq.com/doc/v3/merchant/4012534855>.
#[derive(Debug, Clone)]
pub struct Stocks<C> {
    at: At<C>,
}

impl<C: Caller> Stocks<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/marketing/busifavor/stocks/{stock_id}`
    #[doc(alias = "stockId")]
    #[must_use]
    pub fn stock_id(&self, stock_id: impl std::fmt::Display) -> stock_id::StockId<C> {
        stock_id::StockId::new(self.at.with("stock_id", stock_id))
    }

    /// 创建商家券: `POST /v3/marketing/busifavor/stocks`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012534855>, <https://pay.weixin.qq.com/doc/v3/partner/4012692931>, <https://pay.weixin.qq.com/doc/v3/merchant/4015715853>, <https://pay.weixin.qq.com/doc/v3/merchant/4015716931>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::marketing::POST_BUSIFAVOR_STOCKS, body)
    }
}

/// What [`Stocks::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 商家券批次名称.
    pub stock_name: String,
    /// 批次归属商户号.
    pub belong_merchant: String,
    /// 批次备注.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// 适用商品范围.
    pub goods_name: String,
    /// `stock_type`: one of `NORMAL`, `DISCOUNT`, `EXCHANGE`.
    pub stock_type: StockType,
    /// 核销规则.
    pub coupon_use_rule: CouponUseRule,
    /// 发放规则.
    pub stock_send_rule: StockSendRule,
    /// 商户请求单号.
    pub out_request_no: String,
    /// 自定义入口.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_entrance: Option<CustomEntrance>,
    /// 样式信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_pattern_info: Option<DisplayPatternInfo>,
    /// `coupon_code_mode`: one of `WECHATPAY_MODE`, `MERCHANT_API`, `MERCHANT_UPLOAD`.
    pub coupon_code_mode: CouponCodeMode,
    /// 事件通知配置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_config: Option<NotifyConfig>,
    /// 是否允许营销补贴.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subsidy: Option<bool>,
}

crate::open_enum! {
/// `stock_type`.
    StockType {
    Normal = "NORMAL",
    Discount = "DISCOUNT",
    Exchange = "EXCHANGE",
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
    /// `use_method`: one of `OFF_LINE`, `MINI_PROGRAMS`, `SELF_CONSUME`, `PAYMENT_CODE`.
    pub use_method: UseMethod,
    /// 小程序appid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mini_programs_appid: Option<String>,
    /// 小程序path.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mini_programs_path: Option<String>,
}

/// 券可核销时间.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct CouponAvailableTime {
    /// 开始时间.
    pub available_begin_time: String,
    /// 结束时间.
    pub available_end_time: String,
    /// 生效后N天内有效.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_day_after_receive: Option<i64>,
    /// 固定周期有效时间段.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_week: Option<AvailableWeek>,
    /// 无规律的有效时间段.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub irregulary_avaliable_time: Option<Vec<IrregularyAvaliableTime>>,
    /// 领取后N天开始生效.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wait_days_after_receive: Option<i64>,
    /// 领取后N秒内有效.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_second_after_receive: Option<i64>,
}

/// 固定周期有效时间段.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct AvailableWeek {
    /// 可用星期数.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub week_day: Option<Vec<i64>>,
    /// 当天可用时间段.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_day_time: Option<Vec<AvailableDayTime>>,
}

/// 当天可用时间段.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct AvailableDayTime {
    /// 当天可用开始时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub begin_time: Option<i64>,
    /// 当天可用结束时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<i64>,
}

/// 无规律的有效时间段.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct IrregularyAvaliableTime {
    /// 开始时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub begin_time: Option<String>,
    /// 结束时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<String>,
}

/// 固定面额满减券使用规则.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct FixedNormalCoupon {
    /// 优惠金额.
    pub discount_amount: i64,
    /// 消费门槛.
    pub transaction_minimum: i64,
}

/// 折扣券使用规则.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct DiscountCoupon {
    /// 折扣比例.
    pub discount_percent: i64,
    /// 消费门槛.
    pub transaction_minimum: i64,
}

/// 换购券使用规则.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct ExchangeCoupon {
    /// 单品换购价.
    pub exchange_price: i64,
    /// 消费门槛.
    pub transaction_minimum: i64,
}

crate::open_enum! {
/// `use_method`.
    UseMethod {
    OffLine = "OFF_LINE",
    MiniPrograms = "MINI_PROGRAMS",
    SelfConsume = "SELF_CONSUME",
    PaymentCode = "PAYMENT_CODE",
    }
}

/// 发放规则.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct StockSendRule {
    /// 批次总预算.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_amount: Option<i64>,
    /// 批次最大发放个数.
    pub max_coupons: i64,
    /// 用户最大可领个数.
    pub max_coupons_per_user: i64,
    /// 单天发放上限金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_amount_by_day: Option<i64>,
    /// 单天发放上限个数.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_coupons_by_day: Option<i64>,
    /// 是否开启自然人限制.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub natural_person_limit: Option<bool>,
    /// 可疑账号拦截.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prevent_api_abuse: Option<bool>,
    /// 是否允许转赠.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transferable: Option<bool>,
    /// 是否允许分享链接.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shareable: Option<bool>,
}

/// 自定义入口.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct CustomEntrance {
    /// 小程序入口.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mini_programs_info: Option<MiniProgramsInfo>,
    /// 商户公众号appid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 营销馆id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hall_id: Option<String>,
    /// 可用门店id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_id: Option<String>,
    /// `code_display_mode`: one of `NOT_SHOW`, `BARCODE`, `QRCODE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code_display_mode: Option<CodeDisplayMode>,
}

/// 小程序入口.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct MiniProgramsInfo {
    /// 商家小程序appid.
    pub mini_programs_appid: String,
    /// 商家小程序path.
    pub mini_programs_path: String,
    /// 入口文案.
    pub entrance_words: String,
    /// 引导文案.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub guiding_words: Option<String>,
}

crate::open_enum! {
/// `code_display_mode`.
    CodeDisplayMode {
    NotShow = "NOT_SHOW",
    Barcode = "BARCODE",
    Qrcode = "QRCODE",
    }
}

/// 样式信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct DisplayPatternInfo {
    /// 使用须知.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// 商户logo.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merchant_logo_url: Option<String>,
    /// 商户名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merchant_name: Option<String>,
    /// `background_color`: one of `Color010`, `Color020`, `Color030`, `Color040`, `Color050`, `Color060`, `Color070`, `Color080`, `Color090`, `Color100`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub background_color: Option<BackgroundColor>,
    /// 券详情图片.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coupon_image_url: Option<String>,
    /// 视频号相关信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finder_info: Option<FinderInfo>,
}

crate::open_enum! {
/// `background_color`.
    BackgroundColor {
    Color010 = "Color010",
    Color020 = "Color020",
    Color030 = "Color030",
    Color040 = "Color040",
    Color050 = "Color050",
    Color060 = "Color060",
    Color070 = "Color070",
    Color080 = "Color080",
    Color090 = "Color090",
    Color100 = "Color100",
    }
}

/// 视频号相关信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct FinderInfo {
    /// 视频号ID.
    pub finder_id: String,
    /// 视频号视频ID.
    pub finder_video_id: String,
    /// 视频号封面图.
    pub finder_video_cover_image_url: String,
}

crate::open_enum! {
/// `coupon_code_mode`.
    CouponCodeMode {
    WechatpayMode = "WECHATPAY_MODE",
    MerchantApi = "MERCHANT_API",
    MerchantUpload = "MERCHANT_UPLOAD",
    }
}

/// 事件通知配置.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct NotifyConfig {
    /// 事件通知appid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_appid: Option<String>,
}

/// What [`Stocks::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 批次号.
    pub stock_id: String,
    /// 创建时间.
    pub create_time: String,
}

crate::answer! {
    PostAnswer {
        required stock_id "stock_id",
        required create_time "create_time",
    }
}

impl Request for PostRequest {}
