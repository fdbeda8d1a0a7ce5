// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/partner/product-coupon/product-coupons`

pub mod product_coupon_id;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/partner/product-coupon/product-coupons`
///
/// `POST`: 创建商品券, see <https://pay.weixin.qq.com/doc/v3/partner/4015781289>.
#[derive(Debug, Clone)]
pub struct ProductCoupons<C> {
    at: At<C>,
}

impl<C: Caller> ProductCoupons<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}`
    #[doc(alias = "productCouponId")]
    #[must_use]
    pub fn product_coupon_id(
        &self,
        product_coupon_id: impl std::fmt::Display,
    ) -> product_coupon_id::ProductCouponId<C> {
        product_coupon_id::ProductCouponId::new(self.at.with("product_coupon_id", product_coupon_id))
    }

    /// 创建商品券: `POST /v3/marketing/partner/product-coupon/product-coupons`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015781289>, <https://pay.weixin.qq.com/doc/v3/partner/4016434630>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::marketing::POST_PARTNER_PRODUCT_COUPON_PRODUCT_COUPONS, body)
    }
}

/// What [`ProductCoupons::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 品牌ID.
    pub brand_id: String,
    /// 创建请求单号.
    pub out_request_no: String,
    /// `scope`: one of `ALL`, `SINGLE`, `CATEGORY`.
    pub scope: Scope,
    /// `type`: one of `NORMAL`, `DISCOUNT`, `EXCHANGE`.
    pub r#type: Type,
    /// `usage_mode`: one of `SINGLE`, `SEQUENTIAL`.
    pub usage_mode: UsageMode,
    /// 单券模式信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub single_usage_info: Option<SingleUsageInfo>,
    /// 多次优惠模式信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sequential_usage_info: Option<SequentialUsageInfo>,
    /// 展示信息.
    pub display_info: DisplayInfo,
    /// 外部商品ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_product_no: Option<String>,
    /// 批次信息.
    pub stock: Stock,
}

pub use crate::v3::marketing::partner::product_coupon::image_generation_tasks::Scope;

pub use crate::v3::marketing::partner::product_coupon::image_generation_tasks::Type;

crate::open_enum! {
/// `usage_mode`.
    UsageMode {
    Single = "SINGLE",
    Sequential = "SEQUENTIAL",
    }
}

/// 单券模式信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct SingleUsageInfo {
    /// 满减券使用规则.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub normal_coupon: Option<NormalCoupon>,
    /// 折扣券使用规则.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_coupon: Option<DiscountCoupon>,
}

pub use crate::v3::marketing::partner::product_coupon::image_generation_tasks::NormalCoupon;

pub use crate::v3::marketing::partner::product_coupon::image_generation_tasks::DiscountCoupon;

/// 多次优惠模式信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct SequentialUsageInfo {
    /// `type`: one of `INCREMENTAL`, `EQUAL`.
    pub r#type: SequentialUsageInfoType,
    /// 可使用次数.
    pub count: i64,
    /// 多次优惠有效天数.
    pub available_days: i64,
    /// 多次优惠使用间隔天数.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interval_days: Option<i64>,
}

crate::open_enum! {
/// `type`.
    SequentialUsageInfoType {
    Incremental = "INCREMENTAL",
    Equal = "EQUAL",
    }
}

/// 展示信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct DisplayInfo {
    /// 商品券名称.
    pub name: String,
    /// 商品券图片.
    pub image_url: String,
    /// 商品券背景图.
    pub background_url: String,
    /// 商品券详情图列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail_image_url_list: Option<Vec<String>>,
    /// 商品原价.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub original_price: Option<i64>,
    /// 套餐组合.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub combo_package_list: Option<Vec<ComboPackageList>>,
}

/// 套餐组合.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct ComboPackageList {
    /// 套餐名.
    pub name: String,
    /// 可选单品数量.
    pub pick_count: i64,
    /// 单品列表.
    pub choice_list: Vec<ChoiceList>,
}

/// 单品列表.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct ChoiceList {
    /// 单品名称.
    pub name: String,
    /// 单品价格.
    pub price: i64,
    /// 单品数量.
    pub count: i64,
    /// 单品图片.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image_url: Option<String>,
    /// 单品跳转小程序AppID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mini_program_appid: Option<String>,
    /// 单品跳转小程序路径.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mini_program_path: Option<String>,
}

/// 批次信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Stock {
    /// 备注.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remark: Option<String>,
    /// `coupon_code_mode`: one of `WECHATPAY`, `UPLOAD`, `API_ASSIGN`.
    pub coupon_code_mode: CouponCodeMode,
    /// 发放规则.
    pub stock_send_rule: StockSendRule,
    /// 单券使用规则.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub single_usage_rule: Option<SingleUsageRule>,
    /// 多次优惠使用规则.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sequential_usage_rule: Option<SequentialUsageRule>,
    /// 券使用规则展示信息.
    pub usage_rule_display_info: UsageRuleDisplayInfo,
    /// 用户商品券展示信息.
    pub coupon_display_info: CouponDisplayInfo,
    /// 事件通知配置.
    pub notify_config: NotifyConfig,
    /// `store_scope`: one of `NONE`, `ALL`, `SPECIFIC`.
    pub store_scope: StoreScope,
}

crate::open_enum! {
/// `coupon_code_mode`.
    CouponCodeMode {
    Wechatpay = "WECHATPAY",
    Upload = "UPLOAD",
    ApiAssign = "API_ASSIGN",
    }
}

/// 发放规则.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct StockSendRule {
    /// 发放次数总上限.
    pub max_count: i64,
    /// 每日发放次数上限.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_count_per_day: Option<i64>,
    /// 每个用户领取次数上限.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_count_per_user: Option<i64>,
}

/// 单券使用规则.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct SingleUsageRule {
    /// 券可核销时间.
    pub coupon_available_period: CouponAvailablePeriod,
    /// 满减券使用规则.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub normal_coupon: Option<NormalCoupon>,
    /// 折扣券使用规则.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_coupon: Option<DiscountCoupon>,
    /// 兑换券使用规则.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exchange_coupon: Option<ExchangeCoupon>,
}

/// 券可核销时间.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct CouponAvailablePeriod {
    /// 开始时间.
    pub available_begin_time: String,
    /// 结束时间.
    pub available_end_time: String,
    /// 生效后N天内有效.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_days: Option<i64>,
    /// 领取后N天开始生效.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wait_days_after_receive: Option<i64>,
    /// 每周固定可用时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weekly_available_period: Option<WeeklyAvailablePeriod>,
    /// 无规律的可用时间段.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub irregular_available_period_list: Option<Vec<IrregularAvailablePeriodList>>,
    /// 领取后N秒内有效.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_seconds: Option<i64>,
}

/// 每周固定可用时间.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct WeeklyAvailablePeriod {
    /// `day_list`: one of `MONDAY`, `TUESDAY`, `WEDNESDAY`, `THURSDAY`, `FRIDAY`, `SATURDAY`, `SUNDAY`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub day_list: Option<Vec<DayList>>,
    /// 当天可用时间段.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub day_period_list: Option<Vec<DayPeriodList>>,
}

crate::open_enum! {
/// `day_list`.
    DayList {
    Monday = "MONDAY",
    Tuesday = "TUESDAY",
    Wednesday = "WEDNESDAY",
    Thursday = "THURSDAY",
    Friday = "FRIDAY",
    Saturday = "SATURDAY",
    Sunday = "SUNDAY",
    }
}

/// 当天可用时间段.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct DayPeriodList {
    /// 当天可用开始时间.
    pub begin_time: i64,
    /// 当天可用结束时间.
    pub end_time: i64,
}

/// 无规律的可用时间段.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct IrregularAvailablePeriodList {
    /// 开始时间.
    pub begin_time: String,
    /// 结束时间.
    pub end_time: String,
}

pub use crate::v3::marketing::partner::product_coupon::image_generation_tasks::ExchangeCoupon;

/// 多次优惠使用规则.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct SequentialUsageRule {
    /// 券可核销时间.
    pub coupon_available_period: SequentialUsageRuleCouponAvailablePeriod,
    /// 满减券使用规则.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub normal_coupon_list: Option<Vec<NormalCoupon>>,
    /// 折扣券使用规则列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_coupon_list: Option<Vec<DiscountCouponList>>,
    /// 兑换券使用规则列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exchange_coupon_list: Option<Vec<ExchangeCouponList>>,
    /// 多次优惠是否提供首笔特惠.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub special_first: Option<bool>,
}

/// 券可核销时间.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct SequentialUsageRuleCouponAvailablePeriod {
    /// 开始时间.
    pub available_begin_time: String,
    /// 结束时间.
    pub available_end_time: String,
    /// 领取后N天开始生效.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wait_days_after_receive: Option<i64>,
    /// 每周固定可用时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weekly_available_period: Option<WeeklyAvailablePeriod>,
    /// 无规律的可用时间段.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub irregular_available_period_list: Option<Vec<IrregularAvailablePeriodList>>,
}

/// 折扣券使用规则列表.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct DiscountCouponList {
    /// 门槛金额.
    pub threshold: i64,
    /// 固定减免百分比.
    pub percent_off: i64,
}

/// 兑换券使用规则列表.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct ExchangeCouponList {
    /// 门槛金额.
    pub threshold: i64,
    /// 固定兑换价格.
    pub exchange_price: i64,
}

/// 券使用规则展示信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct UsageRuleDisplayInfo {
    /// `coupon_usage_method_list`: one of `OFFLINE`, `MINI_PROGRAM`, `APP`, `PAYMENT_CODE`.
    pub coupon_usage_method_list: Vec<CouponUsageMethodList>,
    /// 小程序AppID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mini_program_appid: Option<String>,
    /// 小程序跳转路径.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mini_program_path: Option<String>,
    /// APP的H5跳转路径.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app_path: Option<String>,
    /// 券使用说明.
    pub usage_description: String,
    /// 券可用门店信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coupon_available_store_info: Option<CouponAvailableStoreInfo>,
    /// `app_jump_type`: one of `H5`, `PASSCODE_LINK`, `USAGE_GUIDE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app_jump_type: Option<AppJumpType>,
    /// 口令链接.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub passcode_link: Option<String>,
}

crate::open_enum! {
/// `coupon_usage_method_list`.
    CouponUsageMethodList {
    Offline = "OFFLINE",
    MiniProgram = "MINI_PROGRAM",
    App = "APP",
    PaymentCode = "PAYMENT_CODE",
    }
}

/// 券可用门店信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct CouponAvailableStoreInfo {
    /// 券可用门店描述.
    pub description: String,
    /// 小程序AppID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mini_program_appid: Option<String>,
    /// 小程序跳转路径.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mini_program_path: Option<String>,
}

crate::open_enum! {
/// `app_jump_type`.
    AppJumpType {
    H5 = "H5",
    PasscodeLink = "PASSCODE_LINK",
    UsageGuide = "USAGE_GUIDE",
    }
}

/// 用户商品券展示信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct CouponDisplayInfo {
    /// `code_display_mode`: one of `INVISIBLE`, `BARCODE`, `QRCODE`.
    pub code_display_mode: CodeDisplayMode,
    /// `background_color`: one of `Color010`, `Color020`, `Color030`, `Color040`, `Color050`, `Color060`, `Color070`, `Color080`, `Color090`, `Color100`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub background_color: Option<BackgroundColor>,
    /// 小程序入口.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entrance_mini_program: Option<EntranceMiniProgram>,
    /// 公众号入口.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entrance_official_account: Option<EntranceOfficialAccount>,
    /// 视频号入口.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entrance_finder: Option<EntranceFinder>,
}

crate::open_enum! {
/// `code_display_mode`.
    CodeDisplayMode {
    Invisible = "INVISIBLE",
    Barcode = "BARCODE",
    Qrcode = "QRCODE",
    }
}

pub use crate::v3::marketing::busifavor::stocks::BackgroundColor;

/// 小程序入口.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct EntranceMiniProgram {
    /// 小程序appid.
    pub appid: String,
    /// 小程序跳转路径.
    pub path: String,
    /// 入口文案.
    pub entrance_wording: String,
    /// 引导文案.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub guidance_wording: Option<String>,
}

/// 公众号入口.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct EntranceOfficialAccount {
    /// 公众号AppID.
    pub appid: String,
}

/// 视频号入口.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct EntranceFinder {
    /// 视频号ID.
    pub finder_id: String,
    /// 视频号视频ID.
    pub finder_video_id: String,
    /// 视频号封面图.
    pub finder_video_cover_image_url: String,
}

pub use crate::v3::marketing::busifavor::stocks::NotifyConfig;

crate::open_enum! {
/// `store_scope`.
    StoreScope {
    None = "NONE",
    All = "ALL",
    Specific = "SPECIFIC",
    }
}

/// What [`ProductCoupons::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 商品券ID.
    pub product_coupon_id: String,
    /// `state`: one of `AUDITING`, `EFFECTIVE`, `DEACTIVATED`.
    pub state: State,
    /// 品牌ID.
    pub brand_id: String,
    /// `scope`: one of `ALL`, `SINGLE`, `CATEGORY`.
    pub scope: Scope,
    /// `type`: one of `NORMAL`, `DISCOUNT`, `EXCHANGE`.
    pub r#type: Type,
    /// `usage_mode`: one of `SINGLE`, `SEQUENTIAL`.
    pub usage_mode: UsageMode,
    /// 单券模式信息.
    pub single_usage_info: Option<PostAnswerSingleUsageInfo>,
    /// 多次优惠模式信息.
    pub sequential_usage_info: Option<PostAnswerSequentialUsageInfo>,
    /// 展示信息.
    pub display_info: PostAnswerDisplayInfo,
    /// 外部商品ID.
    pub out_product_no: Option<String>,
    /// 批次信息.
    pub stock: PostAnswerStock,
}

crate::answer! {
    PostAnswer {
        required product_coupon_id "product_coupon_id",
        required state "state",
        required brand_id "brand_id",
        required scope "scope",
        required r#type "type",
        required usage_mode "usage_mode",
        optional single_usage_info "single_usage_info",
        optional sequential_usage_info "sequential_usage_info",
        required display_info "display_info",
        optional out_product_no "out_product_no",
        required stock "stock",
    }
}

crate::open_enum! {
/// `state`.
    State {
    Auditing = "AUDITING",
    Effective = "EFFECTIVE",
    Deactivated = "DEACTIVATED",
    }
}

/// 单券模式信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerSingleUsageInfo {
    /// 满减券使用规则.
    pub normal_coupon: Option<PostAnswerSingleUsageInfoNormalCoupon>,
    /// 折扣券使用规则.
    pub discount_coupon: Option<PostAnswerSingleUsageInfoDiscountCoupon>,
}

crate::answer! {
    PostAnswerSingleUsageInfo {
        optional normal_coupon "normal_coupon",
        optional discount_coupon "discount_coupon",
    }
}

/// 满减券使用规则.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerSingleUsageInfoNormalCoupon {
    /// 门槛金额.
    pub threshold: i64,
    /// 固定减免金额.
    pub discount_amount: i64,
}

crate::answer! {
    PostAnswerSingleUsageInfoNormalCoupon {
        required threshold "threshold",
        required discount_amount "discount_amount",
    }
}

/// 折扣券使用规则.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerSingleUsageInfoDiscountCoupon {
    /// 门槛金额.
    pub threshold: i64,
    /// 固定减免百分比.
    pub percent_off: i64,
}

crate::answer! {
    PostAnswerSingleUsageInfoDiscountCoupon {
        required threshold "threshold",
        required percent_off "percent_off",
    }
}

/// 多次优惠模式信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerSequentialUsageInfo {
    /// `type`: one of `INCREMENTAL`, `EQUAL`.
    pub r#type: SequentialUsageInfoType,
    /// 可使用次数.
    pub count: i64,
    /// 多次优惠有效天数.
    pub available_days: i64,
    /// 多次优惠使用间隔天数.
    pub interval_days: Option<i64>,
}

crate::answer! {
    PostAnswerSequentialUsageInfo {
        required r#type "type",
        required count "count",
        required available_days "available_days",
        optional interval_days "interval_days",
    }
}

/// 展示信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerDisplayInfo {
    /// 商品券名称.
    pub name: String,
    /// 商品券图片.
    pub image_url: String,
    /// 商品券背景图.
    pub background_url: String,
    /// 商品券详情图列表.
    pub detail_image_url_list: Option<Vec<String>>,
    /// 商品原价.
    pub original_price: Option<i64>,
    /// 套餐组合.
    pub combo_package_list: Option<Vec<PostAnswerDisplayInfoComboPackageList>>,
}

crate::answer! {
    PostAnswerDisplayInfo {
        required name "name",
        required image_url "image_url",
        required background_url "background_url",
        optional detail_image_url_list "detail_image_url_list",
        optional original_price "original_price",
        optional combo_package_list "combo_package_list",
    }
}

/// 套餐组合.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerDisplayInfoComboPackageList {
    /// 套餐名.
    pub name: String,
    /// 可选单品数量.
    pub pick_count: i64,
    /// 单品列表.
    pub choice_list: Vec<PostAnswerDisplayInfoComboPackageListChoiceList>,
}

crate::answer! {
    PostAnswerDisplayInfoComboPackageList {
        required name "name",
        required pick_count "pick_count",
        required choice_list "choice_list",
    }
}

/// 单品列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerDisplayInfoComboPackageListChoiceList {
    /// 单品名称.
    pub name: String,
    /// 单品价格.
    pub price: i64,
    /// 单品数量.
    pub count: i64,
    /// 单品图片.
    pub image_url: Option<String>,
    /// 单品跳转小程序AppID.
    pub mini_program_appid: Option<String>,
    /// 单品跳转小程序路径.
    pub mini_program_path: Option<String>,
}

crate::answer! {
    PostAnswerDisplayInfoComboPackageListChoiceList {
        required name "name",
        required price "price",
        required count "count",
        optional image_url "image_url",
        optional mini_program_appid "mini_program_appid",
        optional mini_program_path "mini_program_path",
    }
}

/// 批次信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerStock {
    /// 商品券ID.
    pub product_coupon_id: String,
    /// 批次ID.
    pub stock_id: String,
    /// 备注.
    pub remark: Option<String>,
    /// `coupon_code_mode`: one of `WECHATPAY`, `UPLOAD`, `API_ASSIGN`.
    pub coupon_code_mode: CouponCodeMode,
    /// 发放规则.
    pub stock_send_rule: PostAnswerStockStockSendRule,
    /// 单券使用规则.
    pub single_usage_rule: Option<PostAnswerStockSingleUsageRule>,
    /// 多次优惠使用规则.
    pub sequential_usage_rule: Option<PostAnswerStockSequentialUsageRule>,
    /// 券使用规则展示信息.
    pub usage_rule_display_info: PostAnswerStockUsageRuleDisplayInfo,
    /// 用户商品券展示信息.
    pub coupon_display_info: PostAnswerStockCouponDisplayInfo,
    /// 事件通知配置.
    pub notify_config: PostAnswerStockNotifyConfig,
    /// `store_scope`: one of `NONE`, `ALL`, `SPECIFIC`.
    pub store_scope: StoreScope,
    /// 已发放次数.
    pub sent_count_info: SentCountInfo,
    /// `state`: one of `AUDITING`, `SENDING`, `PAUSED`, `STOPPED`, `DEACTIVATED`.
    pub state: PostAnswerStockState,
    /// 失效请求单号.
    pub deactivate_request_no: Option<String>,
    /// 失效时间.
    pub deactivate_time: Option<String>,
    /// 失效原因.
    pub deactivate_reason: Option<String>,
    /// 品牌ID.
    pub brand_id: String,
}

crate::answer! {
    PostAnswerStock {
        required product_coupon_id "product_coupon_id",
        required stock_id "stock_id",
        optional remark "remark",
        required coupon_code_mode "coupon_code_mode",
        required stock_send_rule "stock_send_rule",
        optional single_usage_rule "single_usage_rule",
        optional sequential_usage_rule "sequential_usage_rule",
        required usage_rule_display_info "usage_rule_display_info",
        required coupon_display_info "coupon_display_info",
        required notify_config "notify_config",
        required store_scope "store_scope",
        required sent_count_info "sent_count_info",
        required state "state",
        optional deactivate_request_no "deactivate_request_no",
        optional deactivate_time "deactivate_time",
        optional deactivate_reason "deactivate_reason",
        required brand_id "brand_id",
    }
}

/// 发放规则.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerStockStockSendRule {
    /// 发放次数总上限.
    pub max_count: i64,
    /// 每日发放次数上限.
    pub max_count_per_day: Option<i64>,
    /// 每个用户领取次数上限.
    pub max_count_per_user: Option<i64>,
}

crate::answer! {
    PostAnswerStockStockSendRule {
        required max_count "max_count",
        optional max_count_per_day "max_count_per_day",
        optional max_count_per_user "max_count_per_user",
    }
}

/// 单券使用规则.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerStockSingleUsageRule {
    /// 券可核销时间.
    pub coupon_available_period: PostAnswerStockSingleUsageRuleCouponAvailablePeriod,
    /// 满减券使用规则.
    pub normal_coupon: Option<PostAnswerSingleUsageInfoNormalCoupon>,
    /// 折扣券使用规则.
    pub discount_coupon: Option<PostAnswerSingleUsageInfoDiscountCoupon>,
    /// 兑换券使用规则.
    pub exchange_coupon: Option<PostAnswerStockSingleUsageRuleExchangeCoupon>,
}

crate::answer! {
    PostAnswerStockSingleUsageRule {
        required coupon_available_period "coupon_available_period",
        optional normal_coupon "normal_coupon",
        optional discount_coupon "discount_coupon",
        optional exchange_coupon "exchange_coupon",
    }
}

/// 券可核销时间.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerStockSingleUsageRuleCouponAvailablePeriod {
    /// 开始时间.
    pub available_begin_time: String,
    /// 结束时间.
    pub available_end_time: String,
    /// 生效后N天内有效.
    pub available_days: Option<i64>,
    /// 领取后N天开始生效.
    pub wait_days_after_receive: Option<i64>,
    /// 每周固定可用时间.
    pub weekly_available_period: Option<PostAnswerStockSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod>,
    /// 无规律的可用时间段.
    pub irregular_available_period_list:
        Option<Vec<PostAnswerStockSingleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList>>,
}

crate::answer! {
    PostAnswerStockSingleUsageRuleCouponAvailablePeriod {
        required available_begin_time "available_begin_time",
        required available_end_time "available_end_time",
        optional available_days "available_days",
        optional wait_days_after_receive "wait_days_after_receive",
        optional weekly_available_period "weekly_available_period",
        optional irregular_available_period_list "irregular_available_period_list",
    }
}

/// 每周固定可用时间.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerStockSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod {
    /// `day_list`: one of `MONDAY`, `TUESDAY`, `WEDNESDAY`, `THURSDAY`, `FRIDAY`, `SATURDAY`, `SUNDAY`.
    pub day_list: Option<Vec<DayList>>,
    /// 当天可用时间段.
    pub day_period_list:
        Option<Vec<PostAnswerStockSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList>>,
}

crate::answer! {
    PostAnswerStockSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod {
        optional day_list "day_list",
        optional day_period_list "day_period_list",
    }
}

/// 当天可用时间段.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerStockSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList {
    /// 当天可用开始时间.
    pub begin_time: i64,
    /// 当天可用结束时间.
    pub end_time: i64,
}

crate::answer! {
    PostAnswerStockSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList {
        required begin_time "begin_time",
        required end_time "end_time",
    }
}

/// 无规律的可用时间段.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerStockSingleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList {
    /// 开始时间.
    pub begin_time: String,
    /// 结束时间.
    pub end_time: String,
}

crate::answer! {
    PostAnswerStockSingleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList {
        required begin_time "begin_time",
        required end_time "end_time",
    }
}

/// 兑换券使用规则.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerStockSingleUsageRuleExchangeCoupon {
    /// 门槛金额.
    pub threshold: i64,
    /// 固定兑换价格.
    pub exchange_price: i64,
}

crate::answer! {
    PostAnswerStockSingleUsageRuleExchangeCoupon {
        required threshold "threshold",
        required exchange_price "exchange_price",
    }
}

/// 多次优惠使用规则.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerStockSequentialUsageRule {
    /// 券可核销时间.
    pub coupon_available_period: PostAnswerStockSequentialUsageRuleCouponAvailablePeriod,
    /// 满减券使用规则.
    pub normal_coupon_list: Option<Vec<PostAnswerSingleUsageInfoNormalCoupon>>,
    /// 折扣券使用规则列表.
    pub discount_coupon_list: Option<Vec<PostAnswerStockSequentialUsageRuleDiscountCouponList>>,
    /// 兑换券使用规则列表.
    pub exchange_coupon_list: Option<Vec<PostAnswerStockSequentialUsageRuleExchangeCouponList>>,
    /// 多次优惠是否提供首笔特惠.
    pub special_first: Option<bool>,
}

crate::answer! {
    PostAnswerStockSequentialUsageRule {
        required coupon_available_period "coupon_available_period",
        optional normal_coupon_list "normal_coupon_list",
        optional discount_coupon_list "discount_coupon_list",
        optional exchange_coupon_list "exchange_coupon_list",
        optional special_first "special_first",
    }
}

/// 券可核销时间.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerStockSequentialUsageRuleCouponAvailablePeriod {
    /// 开始时间.
    pub available_begin_time: String,
    /// 结束时间.
    pub available_end_time: String,
    /// 领取后N天开始生效.
    pub wait_days_after_receive: Option<i64>,
    /// 每周固定可用时间.
    pub weekly_available_period: Option<PostAnswerStockSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod>,
    /// 无规律的可用时间段.
    pub irregular_available_period_list:
        Option<Vec<PostAnswerStockSingleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList>>,
}

crate::answer! {
    PostAnswerStockSequentialUsageRuleCouponAvailablePeriod {
        required available_begin_time "available_begin_time",
        required available_end_time "available_end_time",
        optional wait_days_after_receive "wait_days_after_receive",
        optional weekly_available_period "weekly_available_period",
        optional irregular_available_period_list "irregular_available_period_list",
    }
}

/// 折扣券使用规则列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerStockSequentialUsageRuleDiscountCouponList {
    /// 门槛金额.
    pub threshold: i64,
    /// 固定减免百分比.
    pub percent_off: i64,
}

crate::answer! {
    PostAnswerStockSequentialUsageRuleDiscountCouponList {
        required threshold "threshold",
        required percent_off "percent_off",
    }
}

/// 兑换券使用规则列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerStockSequentialUsageRuleExchangeCouponList {
    /// 门槛金额.
    pub threshold: i64,
    /// 固定兑换价格.
    pub exchange_price: i64,
}

crate::answer! {
    PostAnswerStockSequentialUsageRuleExchangeCouponList {
        required threshold "threshold",
        required exchange_price "exchange_price",
    }
}

/// 券使用规则展示信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerStockUsageRuleDisplayInfo {
    /// `coupon_usage_method_list`: one of `OFFLINE`, `MINI_PROGRAM`, `APP`, `PAYMENT_CODE`.
    pub coupon_usage_method_list: Vec<CouponUsageMethodList>,
    /// 小程序AppID.
    pub mini_program_appid: Option<String>,
    /// 小程序跳转路径.
    pub mini_program_path: Option<String>,
    /// APP的H5跳转路径.
    pub app_path: Option<String>,
    /// 券使用说明.
    pub usage_description: String,
    /// 券可用门店信息.
    pub coupon_available_store_info: Option<PostAnswerStockUsageRuleDisplayInfoCouponAvailableStoreInfo>,
    /// `app_jump_type`: one of `H5`, `PASSCODE_LINK`, `USAGE_GUIDE`.
    pub app_jump_type: Option<AppJumpType>,
    /// 口令链接.
    pub passcode_link: Option<String>,
}

crate::answer! {
    PostAnswerStockUsageRuleDisplayInfo {
        required coupon_usage_method_list "coupon_usage_method_list",
        optional mini_program_appid "mini_program_appid",
        optional mini_program_path "mini_program_path",
        optional app_path "app_path",
        required usage_description "usage_description",
        optional coupon_available_store_info "coupon_available_store_info",
        optional app_jump_type "app_jump_type",
        optional passcode_link "passcode_link",
    }
}

/// 券可用门店信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerStockUsageRuleDisplayInfoCouponAvailableStoreInfo {
    /// 券可用门店描述.
    pub description: String,
    /// 小程序AppID.
    pub mini_program_appid: Option<String>,
    /// 小程序跳转路径.
    pub mini_program_path: Option<String>,
}

crate::answer! {
    PostAnswerStockUsageRuleDisplayInfoCouponAvailableStoreInfo {
        required description "description",
        optional mini_program_appid "mini_program_appid",
        optional mini_program_path "mini_program_path",
    }
}

/// 用户商品券展示信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerStockCouponDisplayInfo {
    /// `code_display_mode`: one of `INVISIBLE`, `BARCODE`, `QRCODE`.
    pub code_display_mode: Option<CodeDisplayMode>,
    /// `background_color`: one of `Color010`, `Color020`, `Color030`, `Color040`, `Color050`, `Color060`, `Color070`, `Color080`, `Color090`, `Color100`.
    pub background_color: Option<BackgroundColor>,
    /// 小程序入口.
    pub entrance_mini_program: Option<PostAnswerStockCouponDisplayInfoEntranceMiniProgram>,
    /// 公众号入口.
    pub entrance_official_account: Option<PostAnswerStockCouponDisplayInfoEntranceOfficialAccount>,
    /// 视频号入口.
    pub entrance_finder: Option<PostAnswerStockCouponDisplayInfoEntranceFinder>,
}

crate::answer! {
    PostAnswerStockCouponDisplayInfo {
        optional code_display_mode "code_display_mode",
        optional background_color "background_color",
        optional entrance_mini_program "entrance_mini_program",
        optional entrance_official_account "entrance_official_account",
        optional entrance_finder "entrance_finder",
    }
}

/// 小程序入口.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerStockCouponDisplayInfoEntranceMiniProgram {
    /// 小程序appid.
    pub appid: String,
    /// 小程序跳转路径.
    pub path: String,
    /// 入口文案.
    pub entrance_wording: String,
    /// 引导文案.
    pub guidance_wording: String,
}

crate::answer! {
    PostAnswerStockCouponDisplayInfoEntranceMiniProgram {
        required appid "appid",
        required path "path",
        required entrance_wording "entrance_wording",
        required guidance_wording "guidance_wording",
    }
}

/// 公众号入口.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerStockCouponDisplayInfoEntranceOfficialAccount {
    /// 公众号AppID.
    pub appid: String,
}

crate::answer! {
    PostAnswerStockCouponDisplayInfoEntranceOfficialAccount {
        required appid "appid",
    }
}

/// 视频号入口.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerStockCouponDisplayInfoEntranceFinder {
    /// 视频号ID.
    pub finder_id: String,
    /// 视频号视频ID.
    pub finder_video_id: String,
    /// 视频号封面图.
    pub finder_video_cover_image_url: String,
}

crate::answer! {
    PostAnswerStockCouponDisplayInfoEntranceFinder {
        required finder_id "finder_id",
        required finder_video_id "finder_video_id",
        required finder_video_cover_image_url "finder_video_cover_image_url",
    }
}

pub use crate::v3::marketing::busifavor::stocks::stock_id::NotifyConfig as PostAnswerStockNotifyConfig;

/// 已发放次数.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SentCountInfo {
    /// 已发放总次数.
    pub total_count: i64,
    /// 当天已发放次数.
    pub today_count: i64,
}

crate::answer! {
    SentCountInfo {
        required total_count "total_count",
        required today_count "today_count",
    }
}

crate::open_enum! {
/// `state`.
    PostAnswerStockState {
    Auditing = "AUDITING",
    Sending = "SENDING",
    Paused = "PAUSED",
    Stopped = "STOPPED",
    Deactivated = "DEACTIVATED",
    }
}

impl Request for PostRequest {}
