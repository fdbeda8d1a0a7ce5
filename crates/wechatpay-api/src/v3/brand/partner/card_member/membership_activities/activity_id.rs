// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/brand/partner/card-member/membership-activities/{activity_id}`

pub mod terminate;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/brand/partner/card-member/membership-activities/{activity_id}`
///
/// `PATCH`: 修改品牌会员发券活动信息, see <https://pay.weixin.qq.com/doc/v3/partner/4016588044>.
///
/// `GET`: 查询品牌会员发券活动, see <https://pay.weixin.qq.com/doc/v3/partner/4016588015>.
#[derive(Debug, Clone)]
pub struct ActivityId<C> {
    at: At<C>,
}

impl<C: Caller> ActivityId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/brand/partner/card-member/membership-activities/{activity_id}/terminate`
    #[must_use]
    pub fn terminate(&self) -> terminate::Terminate<C> {
        terminate::Terminate::new(self.at.clone())
    }

    /// 修改品牌会员发券活动信息: `PATCH /v3/brand/partner/card-member/membership-activities/{activity_id}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4016588044>.
    pub fn patch(&self, body: &impl JsonOr<PatchRequest>) -> C::Call<PatchAnswer> {
        self.at
            .json(&wechatpay_spec::table::v3::brand::PATCH_PARTNER_CARD_MEMBER_MEMBERSHIP_ACTIVITIES_ACTIVITY_ID, body)
    }

    /// 查询品牌会员发券活动: `GET /v3/brand/partner/card-member/membership-activities/{activity_id}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4016588015>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at
            .query(&wechatpay_spec::table::v3::brand::GET_PARTNER_CARD_MEMBER_MEMBERSHIP_ACTIVITIES_ACTIVITY_ID, query)
    }
}

/// What [`ActivityId::patch`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PatchRequest {
    /// 品牌ID.
    pub brand_id: String,
    /// 活动主标题.
    pub title: String,
    /// 活动主标题.
    pub sub_title: String,
    /// 活动开始时间.
    pub begin_time: String,
    /// 活动结束时间.
    pub end_time: String,
}

pub use crate::v3::brand::partner::card_member::membership_activities::PostAnswer as PatchAnswer;

pub use crate::v3::brand::partner::card_member::membership_activities::ActivityChannel;

pub use crate::v3::brand::partner::card_member::membership_activities::PostAnswerProductCouponStockList as ProductCouponStockList;

pub use crate::v3::brand::partner::card_member::membership_activities::ActivityState;

/// What [`ActivityId::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 品牌id.
    pub brand_id: String,
}

pub use crate::v3::brand::partner::card_member::membership_activities::PostAnswer as GetAnswer;

impl Request for PatchRequest {}

impl Request for GetQuery {}
