// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke`

use crate::{At, Caller};

/// `/v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke`
///
/// `POST`: 撤销商户简称变更申请单, see <https://pay.weixin.qq.com/doc/v3/partner/4016166090>.
#[derive(Debug, Clone)]
pub struct Revoke<C> {
    at: At<C>,
}

impl<C: Caller> Revoke<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 撤销商户简称变更申请单: `POST /v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4016166090>.
    pub fn post(&self) -> C::Call<PostAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::mchalterapply::POST_MERCHANTNAMEALTERAPPLYMENT_APPLY_ID_REVOKE)
    }
}

/// What [`Revoke::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 申请单号.
    pub apply_id: Option<String>,
    /// `state`: one of `APPLYMENT_STATE_CANCELED`.
    pub state: Option<State>,
}

crate::answer! {
    PostAnswer {
        optional apply_id "apply_id",
        optional state "state",
    }
}

crate::open_enum! {
/// `state`.
    State {
    ApplymentStateCanceled = "APPLYMENT_STATE_CANCELED",
    }
}
