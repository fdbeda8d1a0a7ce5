// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/paygiftactivity/unique-threshold-activity`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/paygiftactivity/unique-threshold-activity`
///
/// `POST`: 创建全场满额送活动, see <https://pay.weixin.qq.com/doc/v3/merchant/4012487898>.
#[derive(Debug, Clone)]
pub struct UniqueThresholdActivity<C> {
    at: At<C>,
}

impl<C: Caller> UniqueThresholdActivity<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 创建全场满额送活动: `POST /v3/marketing/paygiftactivity/unique-threshold-activity`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012487898>, <https://pay.weixin.qq.com/doc/v3/partner/4012492900>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::marketing::POST_PAYGIFTACTIVITY_UNIQUE_THRESHOLD_ACTIVITY, body)
    }
}

/// What [`UniqueThresholdActivity::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 活动基本信息.
    pub activity_base_info: ActivityBaseInfo,
    /// 活动高级设置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub advanced_setting: Option<AdvancedSetting>,
    /// 活动奖品发放规则.
    pub award_send_rule: AwardSendRule,
}

/// 活动基本信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct ActivityBaseInfo {
    /// 活动名称.
    pub activity_name: String,
    /// 活动副标题.
    pub activity_second_title: String,
    /// 商户logo.
    pub merchant_logo_url: String,
    /// `background_color`: one of `Color010`, `Color020`, `Color030`, `Color040`, `Color050`, `Color060`, `Color070`, `Color080`, `Color090`, `Color100`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub background_color: Option<BackgroundColor>,
    /// 活动开始时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub begin_time: Option<String>,
    /// 活动结束时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<String>,
    /// 可用时间段.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_periods: Option<AvailablePeriods>,
    /// 商户请求单号.
    pub out_request_no: String,
    /// `delivery_purpose`: one of `OFF_LINE_PAY`, `JUMP_MINI_APP`.
    pub delivery_purpose: DeliveryPurpose,
    /// 商家小程序appid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mini_programs_appid: Option<String>,
    /// 商家小程序path.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mini_programs_path: Option<String>,
}

pub use crate::v3::marketing::busifavor::stocks::BackgroundColor;

/// 可用时间段.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct AvailablePeriods {
    /// 可用时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_time: Option<Vec<AvailableTime>>,
    /// 每日可用时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_day_time: Option<Vec<AvailableDayTime>>,
}

/// 可用时间.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct AvailableTime {
    /// 可用开始时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub begin_time: Option<String>,
    /// 可用结束时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<String>,
}

/// 每日可用时间.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct AvailableDayTime {
    /// 每日可用开始时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub begin_day_time: Option<String>,
    /// 每日可用结束时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_day_time: Option<String>,
}

pub use crate::v3::marketing::paygiftactivity::activities::DeliveryPurpose;

/// 活动高级设置.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct AdvancedSetting {
    /// `delivery_user_category`: one of `BUSIFAVOR`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delivery_user_category: Option<DeliveryUserCategory>,
    /// 商家会员appid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merchant_member_appid: Option<String>,
    /// 支付模式.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment_mode: Option<PaymentMode>,
    /// 订单优惠标记.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_tags: Option<Vec<String>>,
    /// 支付方式信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment_method_information: Option<PaymentMethodInformation>,
}

pub use crate::v3::marketing::paygiftactivity::activities::DeliveryUserCategory;

/// 支付模式.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PaymentMode {
    /// `payment_scene_list`: one of `APP_SCENE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment_scene_list: Option<Vec<PaymentSceneList>>,
    /// 支付方式信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment_method_information: Option<PaymentMethodInformation>,
}

pub use crate::v3::marketing::paygiftactivity::activities::PaymentSceneList;

/// 支付方式信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PaymentMethodInformation {
    /// `payment_method`: one of `CFT`, `SPECIFIC_BANK_CARD`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment_method: Option<PaymentMethod>,
    /// 银行简称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_abbreviation: Option<String>,
}

pub use crate::v3::marketing::paygiftactivity::activities::PaymentMethod;

/// 活动奖品发放规则.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct AwardSendRule {
    /// `award_type`: one of `BUSIFAVOR`.
    pub award_type: AwardType,
    /// `merchant_option`: one of `IN_SEVICE_COUPON_MERCHANT`, `MANUAL_INPUT_MERCHANT`.
    pub merchant_option: MerchantOption,
    /// 消费金额门槛.
    pub transaction_amount_minimum: i64,
    /// `send_content`: one of `SINGLE_COUPON`, `GIFT_PACKAGE`.
    pub send_content: SendContent,
    /// 奖品基本信息列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub award_list: Option<Vec<AwardList>>,
    /// 发券商户号列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merchant_id_list: Option<Vec<String>>,
}

pub use crate::v3::marketing::paygiftactivity::activities::AwardType;

pub use crate::v3::marketing::paygiftactivity::activities::MerchantOption;

pub use crate::v3::marketing::paygiftactivity::activities::SendContent;

/// 奖品基本信息列表.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct AwardList {
    /// 代金券批次Id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stock_id: Option<String>,
    /// 奖品原始图.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub original_image_url: Option<String>,
    /// 奖品缩略图.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thumbnail_url: Option<String>,
}

/// What [`UniqueThresholdActivity::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 活动id.
    pub activity_id: String,
    /// 创建时间.
    pub create_time: String,
}

crate::answer! {
    PostAnswer {
        required activity_id "activity_id",
        required create_time "create_time",
    }
}

impl Request for PostRequest {}
