// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke`

use crate::{At, Caller};

/// `/v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke`
///
/// `POST`: 撤销超管变更申请单, see <https://pay.weixin.qq.com/doc/v3/partner/4015617919>.
#[derive(Debug, Clone)]
pub struct Revoke<C> {
    at: At<C>,
}

impl<C: Caller> Revoke<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 撤销超管变更申请单: `POST /v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015617919>.
    pub fn post(&self) -> C::Call<PostAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::mchalterapply::POST_MCHCONTACTALTERAPPLYMENT_APPLY_ID_REVOKE)
    }
}

/// What [`Revoke::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 申请单号.
    pub apply_id: Option<String>,
    /// `state`: one of `APPLYMENT_STATE_AUDITING`, `APPLYMENT_STATE_REJECTED`, `APPLYMENT_STATE_MODIFING`, `APPLYMENT_STATE_FINISHED`, `APPLYMENT_STATE_CANCELED`.
    pub state: Option<State>,
}

crate::answer! {
    PostAnswer {
        optional apply_id "apply_id",
        optional state "state",
    }
}

pub use crate::v3::mchalterapply::mchcontactalterapplyment::merchant::merchant_code::out_request_no::out_request_no::State;
