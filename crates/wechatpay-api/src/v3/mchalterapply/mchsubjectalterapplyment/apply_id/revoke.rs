// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke`

use crate::{At, Caller};

/// `/v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke`
///
/// `POST`: 撤销资料变更申请单, see <https://pay.weixin.qq.com/doc/v3/partner/4014090672>.
#[derive(Debug, Clone)]
pub struct Revoke<C> {
    at: At<C>,
}

impl<C: Caller> Revoke<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 撤销资料变更申请单: `POST /v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4014090672>.
    pub fn post(&self) -> C::Call<PostAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::mchalterapply::POST_MCHSUBJECTALTERAPPLYMENT_APPLY_ID_REVOKE)
    }
}

/// What [`Revoke::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// `result`: one of `SUCCESS`, `FAIL`.
    pub result: PostAnswerResult,
}

crate::answer! {
    PostAnswer {
        required result "result",
    }
}

crate::open_enum! {
/// `result`.
    PostAnswerResult {
    Success = "SUCCESS",
    Fail = "FAIL",
    }
}
