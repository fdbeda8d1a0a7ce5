// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/weekly-discount/activities/{activity_id}/apply`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/weekly-discount/activities/{activity_id}/apply`
///
/// `POST`: 报名周周惠活动, see <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_1.shtml>.
#[derive(Debug, Clone)]
pub struct Apply<C> {
    at: At<C>,
}

impl<C: Caller> Apply<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 报名周周惠活动: `POST /v3/marketing/weekly-discount/activities/{activity_id}/apply`
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_1.shtml>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::marketing::POST_WEEKLY_DISCOUNT_ACTIVITIES_ACTIVITY_ID_APPLY, body)
    }
}

/// What [`Apply::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 报名商户号.
    pub applying_merchant_id: i64,
    /// 报名商户门店号.
    pub store_id: i64,
}

/// What [`Apply::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 报名成功的活动ID.
    pub activity_id: i64,
    /// 报名成功时间.
    pub success_time: String,
}

crate::answer! {
    PostAnswer {
        required activity_id "activity_id",
        required success_time "success_time",
    }
}

impl Request for PostRequest {}
