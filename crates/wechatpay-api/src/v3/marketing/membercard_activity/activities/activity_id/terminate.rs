// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/membercard-activity/activities/{activity_id}/terminate`

use crate::{At, Caller};

/// `/v3/marketing/membercard-activity/activities/{activity_id}/terminate`
///
/// `POST`: 终止活动, see <https://pay.weixin.qq.com/doc/v3/merchant/4012553381>.
#[derive(Debug, Clone)]
pub struct Terminate<C> {
    at: At<C>,
}

impl<C: Caller> Terminate<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 终止活动: `POST /v3/marketing/membercard-activity/activities/{activity_id}/terminate`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012553381>, <https://pay.weixin.qq.com/doc/v3/partner/4012714466>.
    pub fn post(&self) -> C::Call<PostAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::marketing::POST_MEMBERCARD_ACTIVITY_ACTIVITIES_ACTIVITY_ID_TERMINATE)
    }
}

/// What [`Terminate::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 活动ID.
    pub activity_id: String,
    /// 终止时间.
    pub terminate_time: Option<String>,
}

crate::answer! {
    PostAnswer {
        required activity_id "activity_id",
        optional terminate_time "terminate_time",
    }
}
