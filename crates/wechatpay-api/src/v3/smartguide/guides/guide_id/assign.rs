// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/smartguide/guides/{guide_id}/assign`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/smartguide/guides/{guide_id}/assign`
///
/// `POST`: 服务人员分配, see <https://pay.weixin.qq.com/doc/v3/merchant/4012535161>.
#[derive(Debug, Clone)]
pub struct Assign<C> {
    at: At<C>,
}

impl<C: Caller> Assign<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 服务人员分配: `POST /v3/smartguide/guides/{guide_id}/assign`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012535161>, <https://pay.weixin.qq.com/doc/v3/partner/4012474145>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<()> {
        self.at.json(&wechatpay_spec::table::v3::smartguide::POST_GUIDES_GUIDE_ID_ASSIGN, body)
    }
}

/// What [`Assign::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 子商户ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 商户订单号.
    pub out_trade_no: String,
}

impl Request for PostRequest {}
