// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/fund-app/mch-transfer/partner/sub-mch-authorizations`

pub mod sub_mchid;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/fund-app/mch-transfer/partner/sub-mch-authorizations`
///
/// `POST`: 申请子商户商家转账授权, see <https://pay.weixin.qq.com/doc/v3/partner/4015469102>.
#[derive(Debug, Clone)]
pub struct SubMchAuthorizations<C> {
    at: At<C>,
}

impl<C: Caller> SubMchAuthorizations<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}`
    #[doc(alias = "subMchid")]
    #[must_use]
    pub fn sub_mchid(&self, sub_mchid: impl std::fmt::Display) -> sub_mchid::SubMchid<C> {
        sub_mchid::SubMchid::new(self.at.with("sub_mchid", sub_mchid))
    }

    /// 申请子商户商家转账授权: `POST /v3/fund-app/mch-transfer/partner/sub-mch-authorizations`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015469102>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::fund_app::POST_MCH_TRANSFER_PARTNER_SUB_MCH_AUTHORIZATIONS, body)
    }
}

/// What [`SubMchAuthorizations::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 二级商户号.
    pub sub_mchid: String,
    /// 商户申请单号.
    pub out_apply_no: String,
}

/// What [`SubMchAuthorizations::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 二级商户号.
    pub sub_mchid: String,
    /// 商户申请单号.
    pub out_apply_no: String,
    /// `state`: one of `INVITED`, `PASSED`, `REJECTED`, `EXPIRED`.
    pub state: State,
    /// 授权申请受理时间.
    pub accept_time: String,
    /// 最后一次状态变更时间.
    pub update_time: String,
}

crate::answer! {
    PostAnswer {
        required sub_mchid "sub_mchid",
        required out_apply_no "out_apply_no",
        required state "state",
        required accept_time "accept_time",
        required update_time "update_time",
    }
}

crate::open_enum! {
/// `state`.
    State {
    Invited = "INVITED",
    Passed = "PASSED",
    Rejected = "REJECTED",
    Expired = "EXPIRED",
    }
}

impl Request for PostRequest {}
