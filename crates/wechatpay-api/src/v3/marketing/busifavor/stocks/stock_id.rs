// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/busifavor/stocks/{stock_id}`

pub mod budget;
pub mod couponcodes;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/busifavor/stocks/{stock_id}`
///
/// `GET`: 查询商家券详情, see <https://pay.weixin.qq.com/doc/v3/merchant/4012534928>.
///
/// `PATCH`: 修改商家券基本信息, see <https://pay.weixin.qq.com/doc/v3/merchant/4012535020>.
#[derive(Debug, Clone)]
pub struct StockId<C> {
    at: At<C>,
}

impl<C: Caller> StockId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/marketing/busifavor/stocks/{stock_id}/budget`
    #[must_use]
    pub fn budget(&self) -> budget::Budget<C> {
        budget::Budget::new(self.at.clone())
    }

    /// `/v3/marketing/busifavor/stocks/{stock_id}/couponcodes`
    #[must_use]
    pub fn couponcodes(&self) -> couponcodes::Couponcodes<C> {
        couponcodes::Couponcodes::new(self.at.clone())
    }

    /// 查询商家券详情: `GET /v3/marketing/busifavor/stocks/{stock_id}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012534928>, <https://pay.weixin.qq.com/doc/v3/partner/4012693047>, <https://pay.weixin.qq.com/doc/v3/merchant/4015715866>, <https://pay.weixin.qq.com/doc/v3/merchant/4015716977>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::marketing::GET_BUSIFAVOR_STOCKS_STOCK_ID)
    }

    /// 修改商家券基本信息: `PATCH /v3/marketing/busifavor/stocks/{stock_id}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012535020>, <https://pay.weixin.qq.com/doc/v3/partner/4012696764>, <https://pay.weixin.qq.com/doc/v3/merchant/4015716868>, <https://pay.weixin.qq.com/doc/v3/merchant/4015717486>.
    pub fn patch(&self, body: &impl JsonOr<PatchRequest>) -> C::Call<()> {
        self.at.json(&wechatpay_spec::table::v3::marketing::PATCH_BUSIFAVOR_STOCKS_STOCK_ID, body)
    }
}

/// What [`StockId::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 商家券批次名称.
    pub stock_name: String,
    /// 批次归属商户号.
    pub belong_merchant: String,
    /// 批次备注.
    pub comment: Option<String>,
    /// 适用商品范围.
    pub goods_name: String,
    /// `stock_type`: one of `NORMAL`, `DISCOUNT`, `EXCHANGE`.
    pub stock_type: StockType,
    /// 核销规则.
    pub coupon_use_rule: CouponUseRule,
    /// 发放规则.
    pub stock_send_rule: StockSendRule,
    /// 自定义入口.
    pub custom_entrance: Option<CustomEntrance>,
    /// 样式信息.
    pub display_pattern_info: Option<DisplayPatternInfo>,
    /// `stock_state`: one of `UNAUDIT`, `RUNNING`, `STOPED`, `PAUSED`.
    pub stock_state: StockState,
    /// `coupon_code_mode`: one of `WECHATPAY_MODE`, `MERCHANT_API`, `MERCHANT_UPLOAD`.
    pub coupon_code_mode: CouponCodeMode,
    /// 批次号.
    pub stock_id: String,
    /// 券code数量.
    pub coupon_code_count: Option<CouponCodeCount>,
    /// 事件通知配置.
    pub notify_config: Option<NotifyConfig>,
    /// 批次发放情况.
    pub send_count_information: Option<SendCountInformation>,
    /// 是否允许营销补差.
    pub subsidy: Option<bool>,
}

crate::answer! {
    GetAnswer {
        required stock_name "stock_name",
        required belong_merchant "belong_merchant",
        optional comment "comment",
        required goods_name "goods_name",
        required stock_type "stock_type",
        required coupon_use_rule "coupon_use_rule",
        required stock_send_rule "stock_send_rule",
        optional custom_entrance "custom_entrance",
        optional display_pattern_info "display_pattern_info",
        required stock_state "stock_state",
        required coupon_code_mode "coupon_code_mode",
        required stock_id "stock_id",
        optional coupon_code_count "coupon_code_count",
        optional notify_config "notify_config",
        optional send_count_information "send_count_information",
        optional subsidy "subsidy",
    }
}

pub use crate::v3::marketing::busifavor::stocks::StockType;

/// 核销规则.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CouponUseRule {
    /// 券可核销时间.
    pub coupon_available_time: CouponAvailableTime,
    /// 固定面额满减券使用规则.
    pub fixed_normal_coupon: Option<FixedNormalCoupon>,
    /// 折扣券使用规则.
    pub discount_coupon: Option<DiscountCoupon>,
    /// 换购券使用规则.
    pub exchange_coupon: Option<ExchangeCoupon>,
    /// `use_method`: one of `OFF_LINE`, `MINI_PROGRAMS`, `SELF_CONSUME`, `PAYMENT_CODE`.
    pub use_method: UseMethod,
    /// 小程序appid.
    pub mini_programs_appid: Option<String>,
    /// 小程序path.
    pub mini_programs_path: Option<String>,
}

crate::answer! {
    CouponUseRule {
        required coupon_available_time "coupon_available_time",
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
    pub available_begin_time: String,
    /// 结束时间.
    pub available_end_time: String,
    /// 生效后N天内有效.
    pub available_day_after_receive: Option<i64>,
    /// 固定周期有效时间段.
    pub available_week: Option<AvailableWeek>,
    /// 无规律的有效时间段.
    pub irregulary_avaliable_time: Option<Vec<IrregularyAvaliableTime>>,
    /// 领取后N天开始生效.
    pub wait_days_after_receive: Option<i64>,
}

crate::answer! {
    CouponAvailableTime {
        required available_begin_time "available_begin_time",
        required available_end_time "available_end_time",
        optional available_day_after_receive "available_day_after_receive",
        optional available_week "available_week",
        optional irregulary_avaliable_time "irregulary_avaliable_time",
        optional wait_days_after_receive "wait_days_after_receive",
    }
}

/// 固定周期有效时间段.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AvailableWeek {
    /// 可用星期数.
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

/// 当天可用时间段.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AvailableDayTime {
    /// 当天可用开始时间.
    pub begin_time: Option<i64>,
    /// 当天可用结束时间.
    pub end_time: Option<i64>,
}

crate::answer! {
    AvailableDayTime {
        optional begin_time "begin_time",
        optional end_time "end_time",
    }
}

/// 无规律的有效时间段.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct IrregularyAvaliableTime {
    /// 开始时间.
    pub begin_time: Option<String>,
    /// 结束时间.
    pub end_time: Option<String>,
}

crate::answer! {
    IrregularyAvaliableTime {
        optional begin_time "begin_time",
        optional end_time "end_time",
    }
}

/// 固定面额满减券使用规则.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FixedNormalCoupon {
    /// 优惠金额.
    pub discount_amount: i64,
    /// 消费门槛.
    pub transaction_minimum: i64,
}

crate::answer! {
    FixedNormalCoupon {
        required discount_amount "discount_amount",
        required transaction_minimum "transaction_minimum",
    }
}

/// 折扣券使用规则.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DiscountCoupon {
    /// 折扣比例.
    pub discount_percent: i64,
    /// 消费门槛.
    pub transaction_minimum: i64,
}

crate::answer! {
    DiscountCoupon {
        required discount_percent "discount_percent",
        required transaction_minimum "transaction_minimum",
    }
}

/// 换购券使用规则.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ExchangeCoupon {
    /// 单品换购价.
    pub exchange_price: i64,
    /// 消费门槛.
    pub transaction_minimum: i64,
}

crate::answer! {
    ExchangeCoupon {
        required exchange_price "exchange_price",
        required transaction_minimum "transaction_minimum",
    }
}

pub use crate::v3::marketing::busifavor::stocks::UseMethod;

/// 发放规则.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StockSendRule {
    /// 批次总预算.
    pub max_amount: i64,
    /// 批次最大发放个数.
    pub max_coupons: Option<i64>,
    /// 用户最大可领个数.
    pub max_coupons_per_user: i64,
    /// 单天发放上限金额.
    pub max_amount_by_day: Option<i64>,
    /// 单天发放上限个数.
    pub max_coupons_by_day: Option<i64>,
    /// 是否开启自然人限制.
    pub natural_person_limit: Option<bool>,
    /// 可疑账号拦截.
    pub prevent_api_abuse: Option<bool>,
    /// 是否允许转赠.
    pub transferable: Option<bool>,
    /// 是否允许分享链接.
    pub shareable: Option<bool>,
}

crate::answer! {
    StockSendRule {
        required max_amount "max_amount",
        optional max_coupons "max_coupons",
        required max_coupons_per_user "max_coupons_per_user",
        optional max_amount_by_day "max_amount_by_day",
        optional max_coupons_by_day "max_coupons_by_day",
        optional natural_person_limit "natural_person_limit",
        optional prevent_api_abuse "prevent_api_abuse",
        optional transferable "transferable",
        optional shareable "shareable",
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
    /// 营销馆id.
    pub hall_id: Option<String>,
    /// 可用门店id.
    pub store_id: Option<String>,
    /// `code_display_mode`: one of `NOT_SHOW`, `BARCODE`, `QRCODE`.
    pub code_display_mode: Option<CodeDisplayMode>,
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

/// 小程序入口.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MiniProgramsInfo {
    /// 商家小程序appid.
    pub mini_programs_appid: String,
    /// 商家小程序path.
    pub mini_programs_path: String,
    /// 入口文案.
    pub entrance_words: String,
    /// 引导文案.
    pub guiding_words: Option<String>,
}

crate::answer! {
    MiniProgramsInfo {
        required mini_programs_appid "mini_programs_appid",
        required mini_programs_path "mini_programs_path",
        required entrance_words "entrance_words",
        optional guiding_words "guiding_words",
    }
}

pub use crate::v3::marketing::busifavor::stocks::CodeDisplayMode;

/// 样式信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DisplayPatternInfo {
    /// 使用须知.
    pub description: Option<String>,
    /// 商户logo.
    pub merchant_logo_url: Option<String>,
    /// 商户名称.
    pub merchant_name: Option<String>,
    /// `background_color`: one of `Color010`, `Color020`, `Color030`, `Color040`, `Color050`, `Color060`, `Color070`, `Color080`, `Color090`, `Color100`.
    pub background_color: Option<BackgroundColor>,
    /// 券详情图片.
    pub coupon_image_url: Option<String>,
    /// 视频号相关信息.
    pub finder_info: Option<FinderInfo>,
}

crate::answer! {
    DisplayPatternInfo {
        optional description "description",
        optional merchant_logo_url "merchant_logo_url",
        optional merchant_name "merchant_name",
        optional background_color "background_color",
        optional coupon_image_url "coupon_image_url",
        optional finder_info "finder_info",
    }
}

pub use crate::v3::marketing::busifavor::stocks::BackgroundColor;

/// 视频号相关信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FinderInfo {
    /// 视频号ID.
    pub finder_id: String,
    /// 视频号视频ID.
    pub finder_video_id: String,
    /// 视频号封面图.
    pub finder_video_cover_image_url: String,
}

crate::answer! {
    FinderInfo {
        required finder_id "finder_id",
        required finder_video_id "finder_video_id",
        required finder_video_cover_image_url "finder_video_cover_image_url",
    }
}

crate::open_enum! {
/// `stock_state`.
    StockState {
    Unaudit = "UNAUDIT",
    Running = "RUNNING",
    Stoped = "STOPED",
    Paused = "PAUSED",
    }
}

pub use crate::v3::marketing::busifavor::stocks::CouponCodeMode;

/// 券code数量.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CouponCodeCount {
    /// 该批次总共已上传的code总数.
    pub total_count: i64,
    /// 该批次当前可用的code数.
    pub available_count: i64,
}

crate::answer! {
    CouponCodeCount {
        required total_count "total_count",
        required available_count "available_count",
    }
}

/// 事件通知配置.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct NotifyConfig {
    /// 事件通知appid.
    pub notify_appid: Option<String>,
}

crate::answer! {
    NotifyConfig {
        optional notify_appid "notify_appid",
    }
}

/// 批次发放情况.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendCountInformation {
    /// 已发放券张数.
    pub total_send_num: Option<i64>,
    /// 已发放券金额.
    pub total_send_amount: Option<i64>,
    /// 单天已发放券张数.
    pub today_send_num: Option<i64>,
    /// 单天已发放券金额.
    pub today_send_amount: Option<i64>,
}

crate::answer! {
    SendCountInformation {
        optional total_send_num "total_send_num",
        optional total_send_amount "total_send_amount",
        optional today_send_num "today_send_num",
        optional today_send_amount "today_send_amount",
    }
}

/// What [`StockId::patch`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PatchRequest {
    /// 自定义入口.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_entrance: Option<PatchRequestCustomEntrance>,
    /// 批次名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stock_name: Option<String>,
    /// 批次备注.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// 适用商品范围.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_name: Option<String>,
    /// 商户请求单号.
    pub out_request_no: String,
    /// 样式信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_pattern_info: Option<PatchRequestDisplayPatternInfo>,
    /// 核销规则.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coupon_use_rule: Option<PatchRequestCouponUseRule>,
    /// 发放规则.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stock_send_rule: Option<PatchRequestStockSendRule>,
    /// 事件通知配置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_config: Option<PatchRequestNotifyConfig>,
    /// 是否允许营销补差.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subsidy: Option<bool>,
}

/// 自定义入口.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PatchRequestCustomEntrance {
    /// 小程序入口.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mini_programs_info: Option<PatchRequestCustomEntranceMiniProgramsInfo>,
    /// 商户公众号appid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 营销馆id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hall_id: Option<String>,
    /// `code_display_mode`: one of `NOT_SHOW`, `BARCODE`, `QRCODE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code_display_mode: Option<CodeDisplayMode>,
}

pub use crate::v3::marketing::busifavor::stocks::MiniProgramsInfo as PatchRequestCustomEntranceMiniProgramsInfo;

pub use crate::v3::marketing::busifavor::stocks::DisplayPatternInfo as PatchRequestDisplayPatternInfo;

pub use crate::v3::marketing::busifavor::stocks::FinderInfo as PatchRequestDisplayPatternInfoFinderInfo;

/// 核销规则.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PatchRequestCouponUseRule {
    /// `use_method`: one of `OFF_LINE`, `MINI_PROGRAMS`, `SELF_CONSUME`, `PAYMENT_CODE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub use_method: Option<UseMethod>,
    /// 小程序appid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mini_programs_appid: Option<String>,
    /// 小程序path.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mini_programs_path: Option<String>,
}

/// 发放规则.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PatchRequestStockSendRule {
    /// 是否开启自然人限领.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub natural_person_limit: Option<bool>,
    /// 可疑账号拦截.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prevent_api_abuse: Option<bool>,
}

pub use crate::v3::marketing::busifavor::stocks::NotifyConfig as PatchRequestNotifyConfig;

impl Request for PatchRequest {}
