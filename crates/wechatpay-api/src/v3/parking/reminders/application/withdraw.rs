// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/parking/reminders/application/withdraw`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/parking/reminders/application/withdraw`
///
/// `POST`: 撤回停车场进件申请, see <https://pay.weixin.qq.com/doc/v3/partner/4019557799>.
#[derive(Debug, Clone)]
pub struct Withdraw<C> {
    at: At<C>,
}

impl<C: Caller> Withdraw<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 撤回停车场进件申请: `POST /v3/parking/reminders/application/withdraw`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4019557799>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<()> {
        self.at.json(&wechatpay_spec::table::v3::parking::POST_REMINDERS_APPLICATION_WITHDRAW, body)
    }
}

/// What [`Withdraw::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 停车场进件审核单号.
    pub parking_lot_audit_no: String,
    /// 商户停车场ID.
    pub out_parking_lot_id: String,
}

impl Request for PostRequest {}
