// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/paygiftactivity/activities/{activity_id}`

pub mod goods;
pub mod merchants;
pub mod terminate;

use crate::{At, Caller};

/// `/v3/marketing/paygiftactivity/activities/{activity_id}`
///
/// `GET`: 查询活动详情接口, see <https://pay.weixin.qq.com/doc/v3/merchant/4012487971>.
#[derive(Debug, Clone)]
pub struct ActivityId<C> {
    at: At<C>,
}

impl<C: Caller> ActivityId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/marketing/paygiftactivity/activities/{activity_id}/goods`
    #[must_use]
    pub fn goods(&self) -> goods::Goods<C> {
        goods::Goods::new(self.at.clone())
    }

    /// `/v3/marketing/paygiftactivity/activities/{activity_id}/merchants`
    #[must_use]
    pub fn merchants(&self) -> merchants::Merchants<C> {
        merchants::Merchants::new(self.at.clone())
    }

    /// `/v3/marketing/paygiftactivity/activities/{activity_id}/terminate`
    #[must_use]
    pub fn terminate(&self) -> terminate::Terminate<C> {
        terminate::Terminate::new(self.at.clone())
    }

    /// 查询活动详情接口: `GET /v3/marketing/paygiftactivity/activities/{activity_id}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012487971>, <https://pay.weixin.qq.com/doc/v3/partner/4012492967>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::marketing::GET_PAYGIFTACTIVITY_ACTIVITIES_ACTIVITY_ID)
    }
}

/// What [`ActivityId::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 活动id.
    pub activity_id: Option<String>,
    /// `activity_type`: one of `FULL_SEND_ACT_TYPE`, `STEP_SEND_ACT_TYPE`, `SPECIFIC_SEND_ACT_TYPE`.
    pub activity_type: Option<ActivityType>,
    /// `activity_status`: one of `CREATE_ACT_STATUS`, `ONGOING_ACT_STATUS`, `TERMINATE_ACT_STATUS`, `STOP_ACT_STATUS`, `OVER_TIME_ACT_STATUS`, `CREATE_ACT_FAILED`.
    pub activity_status: Option<ActivityStatus>,
    /// 创建商户号.
    pub creator_merchant_id: Option<String>,
    /// 所属商户号.
    pub belong_merchant_id: Option<String>,
    /// 活动暂停时间.
    pub pause_time: Option<String>,
    /// 活动恢复时间.
    pub recovery_time: Option<String>,
    /// 活动创建时间.
    pub create_time: Option<String>,
    /// 活动更新时间.
    pub update_time: Option<String>,
    /// 活动基本信息.
    pub activity_base_info: ActivityBaseInfo,
    /// 活动高级设置.
    pub advanced_setting: Option<AdvancedSetting>,
    /// 活动奖品发放规则.
    pub award_send_rule: AwardSendRule,
}

crate::answer! {
    GetAnswer {
        optional activity_id "activity_id",
        optional activity_type "activity_type",
        optional activity_status "activity_status",
        optional creator_merchant_id "creator_merchant_id",
        optional belong_merchant_id "belong_merchant_id",
        optional pause_time "pause_time",
        optional recovery_time "recovery_time",
        optional create_time "create_time",
        optional update_time "update_time",
        required activity_base_info "activity_base_info",
        optional advanced_setting "advanced_setting",
        required award_send_rule "award_send_rule",
    }
}

crate::open_enum! {
/// `activity_type`.
    ActivityType {
    FullSendActType = "FULL_SEND_ACT_TYPE",
    StepSendActType = "STEP_SEND_ACT_TYPE",
    SpecificSendActType = "SPECIFIC_SEND_ACT_TYPE",
    }
}

pub use crate::v3::marketing::paygiftactivity::activities::ActivityStatus;

pub use crate::v3::marketing::paygiftactivity::activities::ActivityBaseInfo;

pub use crate::v3::marketing::busifavor::stocks::BackgroundColor;

pub use crate::v3::marketing::paygiftactivity::activities::AvailablePeriods;

pub use crate::v3::marketing::paygiftactivity::activities::AvailableTime;

pub use crate::v3::marketing::paygiftactivity::activities::AvailableDayTime;

pub use crate::v3::marketing::paygiftactivity::activities::DeliveryPurpose;

pub use crate::v3::marketing::paygiftactivity::activities::AdvancedSetting;

pub use crate::v3::marketing::paygiftactivity::activities::DeliveryUserCategory;

pub use crate::v3::marketing::paygiftactivity::activities::PaymentMode;

pub use crate::v3::marketing::paygiftactivity::activities::PaymentSceneList;

pub use crate::v3::marketing::paygiftactivity::activities::PaymentMethodInformation;

pub use crate::v3::marketing::paygiftactivity::activities::PaymentMethod;

/// 活动奖品发放规则.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AwardSendRule {
    /// 满送活动奖品发放规则.
    pub full_send_rule: Option<FullSendRule>,
}

crate::answer! {
    AwardSendRule {
        optional full_send_rule "full_send_rule",
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
}

crate::answer! {
    FullSendRule {
        required award_type "award_type",
        required merchant_option "merchant_option",
        required transaction_amount_minimum "transaction_amount_minimum",
        required send_content "send_content",
        optional award_list "award_list",
    }
}

pub use crate::v3::marketing::paygiftactivity::activities::AwardType;

pub use crate::v3::marketing::paygiftactivity::activities::MerchantOption;

pub use crate::v3::marketing::paygiftactivity::activities::SendContent;

pub use crate::v3::marketing::paygiftactivity::activities::AwardList;
