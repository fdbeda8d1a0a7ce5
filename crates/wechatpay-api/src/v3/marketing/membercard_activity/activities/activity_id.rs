// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/membercard-activity/activities/{activity_id}`

pub mod terminate;

use crate::{At, Caller};

/// `/v3/marketing/membercard-activity/activities/{activity_id}`
///
/// `GET`: 查询活动详情, see <https://pay.weixin.qq.com/doc/v3/merchant/4012553365>.
#[derive(Debug, Clone)]
pub struct ActivityId<C> {
    at: At<C>,
}

impl<C: Caller> ActivityId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/marketing/membercard-activity/activities/{activity_id}/terminate`
    #[must_use]
    pub fn terminate(&self) -> terminate::Terminate<C> {
        terminate::Terminate::new(self.at.clone())
    }

    /// 查询活动详情: `GET /v3/marketing/membercard-activity/activities/{activity_id}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012553365>, <https://pay.weixin.qq.com/doc/v3/partner/4012714471>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::marketing::GET_MEMBERCARD_ACTIVITY_ACTIVITIES_ACTIVITY_ID)
    }
}

pub use crate::v3::marketing::membercard_activity::activities::PostAnswer as GetAnswer;

pub use crate::v3::marketing::membercard_activity::activities::PostAnswerAwardSendPeriod as AwardSendPeriod;

pub use crate::v3::marketing::membercard_activity::activities::PostAnswerAwardSendPeriodAwardSendTime as AwardSendTime;

pub use crate::v3::marketing::membercard_activity::activities::PostAnswerAwardSendPeriodAwardSendDayTime as AwardSendDayTime;

pub use crate::v3::marketing::membercard_activity::activities::PostAnswerAwardSendPeriodAwardSendDayTimeBeginDayTime as BeginDayTime;

pub use crate::v3::marketing::membercard_activity::activities::PostAnswerAwardSendPeriodAwardSendDayTimeEndDayTime as EndDayTime;

pub use crate::v3::marketing::membercard_activity::activities::PostAnswerStockList as StockList;

pub use crate::v3::marketing::membercard_activity::activities::PostAnswerPayActivitySetting as PayActivitySetting;

pub use crate::v3::marketing::membercard_activity::activities::PostAnswerPayActivitySettingActivateSetting as ActivateSetting;

pub use crate::v3::marketing::membercard_activity::activities::PostAnswerPayActivitySettingActivateSettingActivateMiniprogram as ActivateMiniprogram;

pub use crate::v3::marketing::membercard_activity::activities::PostAnswerPayActivitySettingPaymentSetting as PaymentSetting;

pub use crate::v3::marketing::membercard_activity::activities::PostAnswerPayActivitySettingPaymentSettingPaymentMode as PaymentMode;

pub use crate::v3::marketing::membercard_activity::activities::PostAnswerMiniprogramActivitySetting as MiniprogramActivitySetting;

pub use crate::v3::marketing::membercard_activity::activities::PostAnswerMiniprogramActivitySettingAwardJumpDeploy as AwardJumpDeploy;
