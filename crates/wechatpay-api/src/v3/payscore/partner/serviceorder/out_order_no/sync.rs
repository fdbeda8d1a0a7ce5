// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/payscore/partner/serviceorder/{out_order_no}/sync`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/payscore/partner/serviceorder/{out_order_no}/sync`
///
/// `POST`: 同步订单信息, see <https://pay.weixin.qq.com/doc/v3/partner/4012458816>.
#[derive(Debug, Clone)]
pub struct Sync<C> {
    at: At<C>,
}

impl<C: Caller> Sync<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 同步订单信息: `POST /v3/payscore/partner/serviceorder/{out_order_no}/sync`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012458816>, <https://pay.weixin.qq.com/doc/v3/partner/4013138975>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<()> {
        self.at.json(&wechatpay_spec::table::v3::payscore::POST_PARTNER_SERVICEORDER_OUT_ORDER_NO_SYNC, body)
    }
}

/// What [`Sync::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 服务ID.
    pub service_id: String,
    /// 子商户号.
    pub sub_mchid: String,
    /// 场景类型.
    pub r#type: String,
    /// 内容信息详情.
    pub detail: Detail,
}

pub use crate::v3::payscore::oversea::partner::serviceorder::out_order_no::sync::Detail;

impl Request for PostRequest {}
