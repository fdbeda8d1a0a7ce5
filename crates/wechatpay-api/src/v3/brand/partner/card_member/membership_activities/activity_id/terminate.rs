// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/brand/partner/card-member/membership-activities/{activity_id}/terminate`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/brand/partner/card-member/membership-activities/{activity_id}/terminate`
///
/// `POST`: 终止品牌会员发券活动, see <https://pay.weixin.qq.com/doc/v3/partner/4016588028>.
#[derive(Debug, Clone)]
pub struct Terminate<C> {
    at: At<C>,
}

impl<C: Caller> Terminate<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 终止品牌会员发券活动: `POST /v3/brand/partner/card-member/membership-activities/{activity_id}/terminate`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4016588028>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(
            &wechatpay_spec::table::v3::brand::POST_PARTNER_CARD_MEMBER_MEMBERSHIP_ACTIVITIES_ACTIVITY_ID_TERMINATE,
            body,
        )
    }
}

/// What [`Terminate::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 品牌ID.
    pub brand_id: String,
}

pub use crate::v3::brand::partner::card_member::membership_activities::PostAnswer;

pub use crate::v3::brand::partner::card_member::membership_activities::ActivityChannel;

pub use crate::v3::brand::partner::card_member::membership_activities::PostAnswerProductCouponStockList as ProductCouponStockList;

pub use crate::v3::brand::partner::card_member::membership_activities::ActivityState;

impl Request for PostRequest {}
