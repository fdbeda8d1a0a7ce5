// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/paygiftactivity/activities/{activity_id}/terminate`

use crate::{At, Caller};

/// `/v3/marketing/paygiftactivity/activities/{activity_id}/terminate`
///
/// `POST`: 终止活动, see <https://pay.weixin.qq.com/doc/v3/merchant/4012466523>.
#[derive(Debug, Clone)]
pub struct Terminate<C> {
    at: At<C>,
}

impl<C: Caller> Terminate<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 终止活动: `POST /v3/marketing/paygiftactivity/activities/{activity_id}/terminate`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012466523>, <https://pay.weixin.qq.com/doc/v3/partner/4012466633>.
    pub fn post(&self) -> C::Call<PostAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::marketing::POST_PAYGIFTACTIVITY_ACTIVITIES_ACTIVITY_ID_TERMINATE)
    }
}

/// What [`Terminate::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 活动id.
    pub activity_id: Option<String>,
    /// 生效时间.
    pub terminate_time: Option<String>,
}

crate::answer! {
    PostAnswer {
        optional activity_id "activity_id",
        optional terminate_time "terminate_time",
    }
}
