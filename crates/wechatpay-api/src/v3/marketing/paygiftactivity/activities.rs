// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/paygiftactivity/activities`

pub mod activity_id;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/paygiftactivity/activities`
///
/// `GET`: 获取支付有礼活动列表, see <https://pay.weixin.qq.com/doc/v3/merchant/4012489126>.
#[derive(Debug, Clone)]
pub struct Activities<C> {
    at: At<C>,
}

impl<C: Caller> Activities<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/marketing/paygiftactivity/activities/{activity_id}`
    #[doc(alias = "activityId")]
    #[must_use]
    pub fn activity_id(&self, activity_id: impl std::fmt::Display) -> activity_id::ActivityId<C> {
        activity_id::ActivityId::new(self.at.with("activity_id", activity_id))
    }

    /// 获取支付有礼活动列表: `GET /v3/marketing/paygiftactivity/activities`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012489126>, <https://pay.weixin.qq.com/doc/v3/partner/4012493214>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::marketing::GET_PAYGIFTACTIVITY_ACTIVITIES, query)
    }
}

/// What [`Activities::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 分页页码.
    pub offset: i64,
    /// 分页大小.
    pub limit: i64,
    /// 活动名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activity_name: Option<String>,
    /// `activity_status`: one of `CREATE_ACT_STATUS`, `ONGOING_ACT_STATUS`, `TERMINATE_ACT_STATUS`, `STOP_ACT_STATUS`, `OVER_TIME_ACT_STATUS`, `CREATE_ACT_FAILED`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activity_status: Option<ActivityStatus>,
    /// `award_type`: one of `BUSIFAVOR`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub award_type: Option<AwardType>,
}

crate::open_enum! {
/// `activity_status`.
    ActivityStatus {
    CreateActStatus = "CREATE_ACT_STATUS",
    OngoingActStatus = "ONGOING_ACT_STATUS",
    TerminateActStatus = "TERMINATE_ACT_STATUS",
    StopActStatus = "STOP_ACT_STATUS",
    OverTimeActStatus = "OVER_TIME_ACT_STATUS",
    CreateActFailed = "CREATE_ACT_FAILED",
    }
}

crate::open_enum! {
/// `award_type`.
    AwardType {
    Busifavor = "BUSIFAVOR",
    }
}

/// What [`Activities::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 分页页码.
    pub offset: Option<i64>,
    /// 分页大小.
    pub limit: Option<i64>,
    /// 总数.
    pub total_count: Option<i64>,
    /// 结果集.
    pub data: Option<Vec<Data>>,
}

crate::answer! {
    GetAnswer {
        optional offset "offset",
        optional limit "limit",
        optional total_count "total_count",
        optional data "data",
    }
}

/// 结果集.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Data {
    /// 活动基本信息.
    pub activity_base_info: ActivityBaseInfo,
    /// 活动高级设置.
    pub advanced_setting: Option<AdvancedSetting>,
    /// 活动id.
    pub activity_id: Option<String>,
    /// 活动奖品发放规则.
    pub award_send_rule: AwardSendRule,
}

crate::answer! {
    Data {
        required activity_base_info "activity_base_info",
        optional advanced_setting "advanced_setting",
        optional activity_id "activity_id",
        required award_send_rule "award_send_rule",
    }
}

/// 活动基本信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ActivityBaseInfo {
    /// 活动名称.
    pub activity_name: String,
    /// 活动副标题.
    pub activity_second_title: String,
    /// 商户logo.
    pub merchant_logo_url: String,
    /// `background_color`: one of `Color010`, `Color020`, `Color030`, `Color040`, `Color050`, `Color060`, `Color070`, `Color080`, `Color090`, `Color100`.
    pub background_color: Option<BackgroundColor>,
    /// 活动开始时间.
    pub begin_time: Option<String>,
    /// 活动结束时间.
    pub end_time: Option<String>,
    /// 可用时间段.
    pub available_periods: Option<AvailablePeriods>,
    /// 商户请求单号.
    pub out_request_no: String,
    /// `delivery_purpose`: one of `OFF_LINE_PAY`, `JUMP_MINI_APP`.
    pub delivery_purpose: DeliveryPurpose,
    /// 商家小程序appid.
    pub mini_programs_appid: Option<String>,
    /// 商家小程序path.
    pub mini_programs_path: Option<String>,
}

crate::answer! {
    ActivityBaseInfo {
        required activity_name "activity_name",
        required activity_second_title "activity_second_title",
        required merchant_logo_url "merchant_logo_url",
        optional background_color "background_color",
        optional begin_time "begin_time",
        optional end_time "end_time",
        optional available_periods "available_periods",
        required out_request_no "out_request_no",
        required delivery_purpose "delivery_purpose",
        optional mini_programs_appid "mini_programs_appid",
        optional mini_programs_path "mini_programs_path",
    }
}

pub use crate::v3::marketing::busifavor::stocks::BackgroundColor;

/// 可用时间段.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AvailablePeriods {
    /// 可用时间.
    pub available_time: Option<Vec<AvailableTime>>,
    /// 每日可用时间.
    pub available_day_time: Option<Vec<AvailableDayTime>>,
}

crate::answer! {
    AvailablePeriods {
        optional available_time "available_time",
        optional available_day_time "available_day_time",
    }
}

/// 可用时间.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AvailableTime {
    /// 可用开始时间.
    pub begin_time: Option<String>,
    /// 可用结束时间.
    pub end_time: Option<String>,
}

crate::answer! {
    AvailableTime {
        optional begin_time "begin_time",
        optional end_time "end_time",
    }
}

/// 每日可用时间.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AvailableDayTime {
    /// 每日可用开始时间.
    pub begin_day_time: Option<String>,
    /// 每日可用结束时间.
    pub end_day_time: Option<String>,
}

crate::answer! {
    AvailableDayTime {
        optional begin_day_time "begin_day_time",
        optional end_day_time "end_day_time",
    }
}

crate::open_enum! {
/// `delivery_purpose`.
    DeliveryPurpose {
    OffLinePay = "OFF_LINE_PAY",
    JumpMiniApp = "JUMP_MINI_APP",
    }
}

/// 活动高级设置.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AdvancedSetting {
    /// `delivery_user_category`: one of `BUSIFAVOR`.
    pub delivery_user_category: Option<DeliveryUserCategory>,
    /// 商家会员appid.
    pub merchant_member_appid: Option<String>,
    /// 支付模式.
    pub payment_mode: Option<PaymentMode>,
    /// 订单优惠标记.
    pub goods_tags: Option<Vec<String>>,
}

crate::answer! {
    AdvancedSetting {
        optional delivery_user_category "delivery_user_category",
        optional merchant_member_appid "merchant_member_appid",
        optional payment_mode "payment_mode",
        optional goods_tags "goods_tags",
    }
}

crate::open_enum! {
/// `delivery_user_category`.
    DeliveryUserCategory {
    Busifavor = "BUSIFAVOR",
    }
}

/// 支付模式.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentMode {
    /// `payment_scene_list`: one of `APP_SCENE`.
    pub payment_scene_list: Option<Vec<PaymentSceneList>>,
    /// 支付方式信息.
    pub payment_method_information: Option<PaymentMethodInformation>,
}

crate::answer! {
    PaymentMode {
        optional payment_scene_list "payment_scene_list",
        optional payment_method_information "payment_method_information",
    }
}

crate::open_enum! {
/// `payment_scene_list`.
    PaymentSceneList {
    AppScene = "APP_SCENE",
    }
}

/// 支付方式信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentMethodInformation {
    /// `payment_method`: one of `CFT`, `SPECIFIC_BANK_CARD`.
    pub payment_method: Option<PaymentMethod>,
    /// 银行简称.
    pub bank_abbreviation: Option<String>,
}

crate::answer! {
    PaymentMethodInformation {
        optional payment_method "payment_method",
        optional bank_abbreviation "bank_abbreviation",
    }
}

crate::open_enum! {
/// `payment_method`.
    PaymentMethod {
    Cft = "CFT",
    SpecificBankCard = "SPECIFIC_BANK_CARD",
    }
}

/// 活动奖品发放规则.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AwardSendRule {
    /// 满送活动奖品发放规则.
    pub full_send_rule: Option<FullSendRule>,
    /// 阶梯送发放规则.
    pub step_send_rule: Option<StepSendRule>,
}

crate::answer! {
    AwardSendRule {
        optional full_send_rule "full_send_rule",
        optional step_send_rule "step_send_rule",
    }
}

/// 满送活动奖品发放规则.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FullSendRule {
    /// `award_type`: one of `BUSIFAVOR`.
    pub award_type: AwardType,
    /// `merchant_option`: one of `IN_SEVICE_COUPON_MERCHANT`, `MANUAL_INPUT_MERCHANT`.
    pub merchant_option: MerchantOption,
    /// 消费金额门槛.
    pub transaction_amount_minimum: i64,
    /// `send_content`: one of `SINGLE_COUPON`, `GIFT_PACKAGE`.
    pub send_content: SendContent,
    /// 奖品基本信息列表.
    pub award_list: Option<Vec<AwardList>>,
    /// 发券商户号列表.
    pub merchant_id_list: Option<Vec<String>>,
}

crate::answer! {
    FullSendRule {
        required award_type "award_type",
        required merchant_option "merchant_option",
        required transaction_amount_minimum "transaction_amount_minimum",
        required send_content "send_content",
        optional award_list "award_list",
        optional merchant_id_list "merchant_id_list",
    }
}

crate::open_enum! {
/// `merchant_option`.
    MerchantOption {
    InSeviceCouponMerchant = "IN_SEVICE_COUPON_MERCHANT",
    ManualInputMerchant = "MANUAL_INPUT_MERCHANT",
    }
}

crate::open_enum! {
/// `send_content`.
    SendContent {
    SingleCoupon = "SINGLE_COUPON",
    GiftPackage = "GIFT_PACKAGE",
    }
}

/// 奖品基本信息列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AwardList {
    /// 代金券批次Id.
    pub stock_id: Option<String>,
    /// 奖品原始图.
    pub original_image_url: Option<String>,
    /// 奖品缩略图.
    pub thumbnail_url: Option<String>,
}

crate::answer! {
    AwardList {
        optional stock_id "stock_id",
        optional original_image_url "original_image_url",
        optional thumbnail_url "thumbnail_url",
    }
}

/// 阶梯送发放规则.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StepSendRule {
    /// `award_type`: one of `BUSIFAVOR`.
    pub award_type: AwardType,
    /// `merchant_option`: one of `IN_SEVICE_COUPON_MERCHANT`, `MANUAL_INPUT_MERCHANT`.
    pub merchant_option: MerchantOption,
}

crate::answer! {
    StepSendRule {
        required award_type "award_type",
        required merchant_option "merchant_option",
    }
}

impl Request for GetQuery {}
