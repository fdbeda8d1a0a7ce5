// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/apply4subject/applyment/merchants/{sub_mchid}/state`

use crate::{At, Caller};

/// `/v3/apply4subject/applyment/merchants/{sub_mchid}/state`
///
/// `GET`: 获取商户开户意愿确认状态, see <https://pay.weixin.qq.com/doc/v3/partner/4012467549>.
#[derive(Debug, Clone)]
pub struct State<C> {
    at: At<C>,
}

impl<C: Caller> State<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 获取商户开户意愿确认状态: `GET /v3/apply4subject/applyment/merchants/{sub_mchid}/state`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012467549>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::apply4subject::GET_APPLYMENT_MERCHANTS_SUB_MCHID_STATE)
    }
}

/// What [`State::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// `authorize_state`: one of `AUTHORIZE_STATE_UNAUTHORIZED`, `AUTHORIZE_STATE_AUTHORIZED`.
    pub authorize_state: AuthorizeState,
}

crate::answer! {
    GetAnswer {
        required authorize_state "authorize_state",
    }
}

crate::open_enum! {
/// `authorize_state`.
    AuthorizeState {
    AuthorizeStateUnauthorized = "AUTHORIZE_STATE_UNAUTHORIZED",
    AuthorizeStateAuthorized = "AUTHORIZE_STATE_AUTHORIZED",
    }
}
