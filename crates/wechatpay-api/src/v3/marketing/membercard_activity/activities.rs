// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/membercard-activity/activities`

pub mod activity_id;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/membercard-activity/activities`
///
/// `POST`: 创建活动, see <https://pay.weixin.qq.com/doc/v3/merchant/4012553030>.
///
/// `GET`: 查询活动列表, see <https://pay.weixin.qq.com/doc/v3/merchant/4012553261>.
#[derive(Debug, Clone)]
pub struct Activities<C> {
    at: At<C>,
}

impl<C: Caller> Activities<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/marketing/membercard-activity/activities/{activity_id}`
    #[doc(alias = "activityId")]
    #[must_use]
    pub fn activity_id(&self, activity_id: impl std::fmt::Display) -> activity_id::ActivityId<C> {
        activity_id::ActivityId::new(self.at.with("activity_id", activity_id))
    }

    /// 创建活动: `POST /v3/marketing/membercard-activity/activities`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012553030>, <https://pay.weixin.qq.com/doc/v3/partner/4012714463>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::marketing::POST_MEMBERCARD_ACTIVITY_ACTIVITIES, body)
    }

    /// 查询活动列表: `GET /v3/marketing/membercard-activity/activities`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012553261>, <https://pay.weixin.qq.com/doc/v3/partner/4012714468>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::marketing::GET_MEMBERCARD_ACTIVITY_ACTIVITIES, query)
    }
}

/// What [`Activities::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 会员卡ID.
    pub card_id: String,
    /// 活动名称.
    pub activity_name: String,
    /// `activity_type`: one of `NON_MEMBER_AFTERPAY`, `MEMBER_AFTERPAY`, `NON_MEMBER_MINIPROGRAM`, `MEMBER_MINIPROGRAM`.
    pub activity_type: ActivityType,
    /// 活动开始时间.
    pub begin_time: String,
    /// 活动结束时间.
    pub end_time: String,
    /// 发放时间段.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub award_send_period: Option<AwardSendPeriod>,
    /// 优惠券列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stock_list: Option<Vec<StockList>>,
    /// 商户请求单号.
    pub out_request_no: String,
    /// 支付后活动设置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pay_activity_setting: Option<PayActivitySetting>,
    /// 支付前会员活动设置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub miniprogram_activity_setting: Option<MiniprogramActivitySetting>,
}

crate::open_enum! {
/// `activity_type`.
    ActivityType {
    NonMemberAfterpay = "NON_MEMBER_AFTERPAY",
    MemberAfterpay = "MEMBER_AFTERPAY",
    NonMemberMiniprogram = "NON_MEMBER_MINIPROGRAM",
    MemberMiniprogram = "MEMBER_MINIPROGRAM",
    }
}

/// 发放时间段.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct AwardSendPeriod {
    /// 指定时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub award_send_time: Option<Vec<AwardSendTime>>,
    /// 指定时间段.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub award_send_day_time: Option<Vec<AwardSendDayTime>>,
}

/// 指定时间.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct AwardSendTime {
    /// 发放开始时间.
    pub begin_time: String,
    /// 发放结束时间.
    pub end_time: String,
}

/// 指定时间段.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct AwardSendDayTime {
    /// 每日发放开始时间.
    pub begin_day_time: BeginDayTime,
    /// 每日发放结束时间.
    pub end_day_time: EndDayTime,
}

/// 每日发放开始时间.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct BeginDayTime {
    /// 时.
    pub hours: i64,
    /// 分.
    pub minutes: i64,
    /// 秒.
    pub seconds: i64,
}

/// 每日发放结束时间.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct EndDayTime {
    /// 时.
    pub hours: i64,
    /// 分.
    pub minutes: i64,
    /// 秒.
    pub seconds: i64,
}

/// 优惠券列表.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct StockList {
    /// 创建批次的商户号.
    pub stock_creator_mchid: String,
    /// 券批次ID.
    pub stock_id: String,
}

/// 支付后活动设置.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PayActivitySetting {
    /// 商户logo.
    pub logo_url: String,
    /// 支付结果页活动副标题.
    pub activity_second_title: String,
    /// 活动曝光商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid_list: Option<Vec<String>>,
    /// 激活方式设置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activate_setting: Option<ActivateSetting>,
    /// 支付设置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment_setting: Option<PaymentSetting>,
}

/// 激活方式设置.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct ActivateSetting {
    /// 激活类型.
    pub activate_type: String,
    /// 跳转激活的url.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activate_url: Option<String>,
    /// 跳转激活的小程序.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activate_miniprogram: Option<ActivateMiniprogram>,
}

/// 跳转激活的小程序.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct ActivateMiniprogram {
    /// 跳转激活的appid.
    pub activate_appid: String,
    /// 跳转激活的path.
    pub activate_path: String,
}

/// 支付设置.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PaymentSetting {
    /// 支付模式.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment_mode: Option<PaymentMode>,
    /// 指定银行的简称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit_bank: Option<String>,
    /// 订单优惠标记.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_tags: Option<Vec<String>>,
}

/// 支付模式.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PaymentMode {
    /// 支付场景列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment_scene_list: Option<Vec<String>>,
}

/// 支付前会员活动设置.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct MiniprogramActivitySetting {
    /// 指定领取渠道.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outer_str: Option<Vec<String>>,
    /// 领奖页面跳转配置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub award_jump_deploy: Option<AwardJumpDeploy>,
}

/// 领奖页面跳转配置.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct AwardJumpDeploy {
    /// 小程序AppID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mini_program_appid: Option<String>,
    /// 小程序path.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mini_program_path: Option<String>,
    /// 跳转按钮文案.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub button_text: Option<String>,
}

/// What [`Activities::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 活动ID.
    pub activity_id: String,
    /// 活动的当前状态.
    pub activity_status: Option<String>,
    /// 创建时间.
    pub create_time: Option<String>,
    /// 更新时间.
    pub update_time: Option<String>,
    /// 会员卡ID.
    pub card_id: Option<String>,
    /// 活动名称.
    pub activity_name: Option<String>,
    /// 活动类型.
    pub activity_type: Option<String>,
    /// 活动开始时间.
    pub begin_time: Option<String>,
    /// 活动结束时间.
    pub end_time: Option<String>,
    /// 发放时间段.
    pub award_send_period: Option<PostAnswerAwardSendPeriod>,
    /// 优惠券列表.
    pub stock_list: Option<Vec<PostAnswerStockList>>,
    /// 商户请求单号.
    pub out_request_no: Option<String>,
    /// 支付后活动设置.
    pub pay_activity_setting: Option<PostAnswerPayActivitySetting>,
    /// 支付前会员活动设置.
    pub miniprogram_activity_setting: Option<PostAnswerMiniprogramActivitySetting>,
}

crate::answer! {
    PostAnswer {
        required activity_id "activity_id",
        optional activity_status "activity_status",
        optional create_time "create_time",
        optional update_time "update_time",
        optional card_id "card_id",
        optional activity_name "activity_name",
        optional activity_type "activity_type",
        optional begin_time "begin_time",
        optional end_time "end_time",
        optional award_send_period "award_send_period",
        optional stock_list "stock_list",
        optional out_request_no "out_request_no",
        optional pay_activity_setting "pay_activity_setting",
        optional miniprogram_activity_setting "miniprogram_activity_setting",
    }
}

/// 发放时间段.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerAwardSendPeriod {
    /// 指定时间.
    pub award_send_time: Option<Vec<PostAnswerAwardSendPeriodAwardSendTime>>,
    /// 指定时间段.
    pub award_send_day_time: Option<Vec<PostAnswerAwardSendPeriodAwardSendDayTime>>,
}

crate::answer! {
    PostAnswerAwardSendPeriod {
        optional award_send_time "award_send_time",
        optional award_send_day_time "award_send_day_time",
    }
}

/// 指定时间.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerAwardSendPeriodAwardSendTime {
    /// 发放开始时间.
    pub begin_time: String,
    /// 发放结束时间.
    pub end_time: String,
}

crate::answer! {
    PostAnswerAwardSendPeriodAwardSendTime {
        required begin_time "begin_time",
        required end_time "end_time",
    }
}

/// 指定时间段.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerAwardSendPeriodAwardSendDayTime {
    /// 每日发放开始时间.
    pub begin_day_time: PostAnswerAwardSendPeriodAwardSendDayTimeBeginDayTime,
    /// 每日发放结束时间.
    pub end_day_time: PostAnswerAwardSendPeriodAwardSendDayTimeEndDayTime,
}

crate::answer! {
    PostAnswerAwardSendPeriodAwardSendDayTime {
        required begin_day_time "begin_day_time",
        required end_day_time "end_day_time",
    }
}

/// 每日发放开始时间.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerAwardSendPeriodAwardSendDayTimeBeginDayTime {
    /// 时.
    pub hours: i64,
    /// 分.
    pub minutes: i64,
    /// 秒.
    pub seconds: i64,
}

crate::answer! {
    PostAnswerAwardSendPeriodAwardSendDayTimeBeginDayTime {
        required hours "hours",
        required minutes "minutes",
        required seconds "seconds",
    }
}

/// 每日发放结束时间.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerAwardSendPeriodAwardSendDayTimeEndDayTime {
    /// 时.
    pub hours: i64,
    /// 分.
    pub minutes: i64,
    /// 秒.
    pub seconds: i64,
}

crate::answer! {
    PostAnswerAwardSendPeriodAwardSendDayTimeEndDayTime {
        required hours "hours",
        required minutes "minutes",
        required seconds "seconds",
    }
}

/// 优惠券列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerStockList {
    /// 创建批次的商户号.
    pub stock_creator_mchid: String,
    /// 券批次ID.
    pub stock_id: String,
}

crate::answer! {
    PostAnswerStockList {
        required stock_creator_mchid "stock_creator_mchid",
        required stock_id "stock_id",
    }
}

/// 支付后活动设置.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerPayActivitySetting {
    /// 商户logo.
    pub logo_url: String,
    /// 支付结果页活动副标题.
    pub activity_second_title: String,
    /// 活动曝光商户号.
    pub mchid_list: Option<Vec<String>>,
    /// 激活方式设置.
    pub activate_setting: Option<PostAnswerPayActivitySettingActivateSetting>,
    /// 支付设置.
    pub payment_setting: Option<PostAnswerPayActivitySettingPaymentSetting>,
}

crate::answer! {
    PostAnswerPayActivitySetting {
        required logo_url "logo_url",
        required activity_second_title "activity_second_title",
        optional mchid_list "mchid_list",
        optional activate_setting "activate_setting",
        optional payment_setting "payment_setting",
    }
}

/// 激活方式设置.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerPayActivitySettingActivateSetting {
    /// 激活类型.
    pub activate_type: String,
    /// 跳转激活的url.
    pub activate_url: Option<String>,
    /// 跳转激活的小程序.
    pub activate_miniprogram: Option<PostAnswerPayActivitySettingActivateSettingActivateMiniprogram>,
}

crate::answer! {
    PostAnswerPayActivitySettingActivateSetting {
        required activate_type "activate_type",
        optional activate_url "activate_url",
        optional activate_miniprogram "activate_miniprogram",
    }
}

/// 跳转激活的小程序.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerPayActivitySettingActivateSettingActivateMiniprogram {
    /// 跳转激活的appid.
    pub activate_appid: String,
    /// 跳转激活的path.
    pub activate_path: String,
}

crate::answer! {
    PostAnswerPayActivitySettingActivateSettingActivateMiniprogram {
        required activate_appid "activate_appid",
        required activate_path "activate_path",
    }
}

/// 支付设置.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerPayActivitySettingPaymentSetting {
    /// 支付模式.
    pub payment_mode: Option<PostAnswerPayActivitySettingPaymentSettingPaymentMode>,
    /// 指定银行的简称.
    pub limit_bank: Option<String>,
    /// 订单优惠标记.
    pub goods_tags: Option<Vec<String>>,
}

crate::answer! {
    PostAnswerPayActivitySettingPaymentSetting {
        optional payment_mode "payment_mode",
        optional limit_bank "limit_bank",
        optional goods_tags "goods_tags",
    }
}

/// 支付模式.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerPayActivitySettingPaymentSettingPaymentMode {
    /// 支付场景列表.
    pub payment_scene_list: Option<Vec<String>>,
}

crate::answer! {
    PostAnswerPayActivitySettingPaymentSettingPaymentMode {
        optional payment_scene_list "payment_scene_list",
    }
}

/// 支付前会员活动设置.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerMiniprogramActivitySetting {
    /// 指定领取渠道.
    pub outer_str: Option<Vec<String>>,
    /// 领奖页面跳转配置.
    pub award_jump_deploy: Option<PostAnswerMiniprogramActivitySettingAwardJumpDeploy>,
}

crate::answer! {
    PostAnswerMiniprogramActivitySetting {
        optional outer_str "outer_str",
        optional award_jump_deploy "award_jump_deploy",
    }
}

/// 领奖页面跳转配置.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerMiniprogramActivitySettingAwardJumpDeploy {
    /// 小程序AppID.
    pub mini_program_appid: Option<String>,
    /// 小程序path.
    pub mini_program_path: Option<String>,
    /// 跳转按钮文案.
    pub button_text: Option<String>,
}

crate::answer! {
    PostAnswerMiniprogramActivitySettingAwardJumpDeploy {
        optional mini_program_appid "mini_program_appid",
        optional mini_program_path "mini_program_path",
        optional button_text "button_text",
    }
}

/// What [`Activities::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 最大资源条数.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// 请求资源起始位置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// `activity_type`: one of `NON_MEMBER_AFTERPAY`, `MEMBER_AFTERPAY`, `NON_MEMBER_MINIPROGRAM`, `MEMBER_MINIPROGRAM`.
    pub activity_type: ActivityType,
    /// 会员卡ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_id: Option<String>,
    /// `activity_status`: one of `CREATED`, `ONGOING`, `TERMINATED`, `OVER_TIME`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activity_status: Option<ActivityStatus>,
}

crate::open_enum! {
/// `activity_status`.
    ActivityStatus {
    Created = "CREATED",
    Ongoing = "ONGOING",
    Terminated = "TERMINATED",
    OverTime = "OVER_TIME",
    }
}

/// What [`Activities::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 活动详情.
    pub data: Option<Vec<Data>>,
    /// 请求资源起始位置.
    pub offset: Option<i64>,
    /// 最大资源条数.
    pub limit: Option<i64>,
    /// 资源总条数.
    pub total_count: Option<i64>,
}

crate::answer! {
    GetAnswer {
        optional data "data",
        optional offset "offset",
        optional limit "limit",
        optional total_count "total_count",
    }
}

/// 活动详情.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Data {
    /// 活动ID.
    pub activity_id: String,
    /// 活动的当前状态.
    pub activity_status: Option<String>,
    /// 创建时间.
    pub create_time: Option<String>,
    /// 更新时间.
    pub update_time: Option<String>,
    /// 会员卡ID.
    pub card_id: Option<String>,
    /// 活动名称.
    pub activity_name: Option<String>,
    /// 活动类型.
    pub activity_type: Option<String>,
    /// 活动开始时间.
    pub begin_time: Option<String>,
    /// 活动结束时间.
    pub end_time: Option<String>,
    /// 发放时间段.
    pub award_send_period: Option<PostAnswerAwardSendPeriod>,
    /// 优惠券列表.
    pub stock_list: Option<Vec<PostAnswerStockList>>,
    /// 商户请求单号.
    pub out_request_no: Option<String>,
    /// 支付后活动设置.
    pub pay_activity_setting: Option<PostAnswerPayActivitySetting>,
    /// 支付前会员活动设置.
    pub miniprogram_activity_setting: Option<PostAnswerMiniprogramActivitySetting>,
}

crate::answer! {
    Data {
        required activity_id "activity_id",
        optional activity_status "activity_status",
        optional create_time "create_time",
        optional update_time "update_time",
        optional card_id "card_id",
        optional activity_name "activity_name",
        optional activity_type "activity_type",
        optional begin_time "begin_time",
        optional end_time "end_time",
        optional award_send_period "award_send_period",
        optional stock_list "stock_list",
        optional out_request_no "out_request_no",
        optional pay_activity_setting "pay_activity_setting",
        optional miniprogram_activity_setting "miniprogram_activity_setting",
    }
}

impl Request for PostRequest {}

impl Request for GetQuery {}
