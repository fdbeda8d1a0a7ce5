// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync`
///
/// `POST`: 从业机构同步微信支付分订单信息, see <https://pay.weixin.qq.com/doc/v3/partner/4012691378>.
#[derive(Debug, Clone)]
pub struct Sync<C> {
    at: At<C>,
}

impl<C: Caller> Sync<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 从业机构同步微信支付分订单信息: `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012691378>, <https://pay.weixin.qq.com/doc/v3/partner/4013194292>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<()> {
        self.at.json(&wechatpay_spec::table::v3::payscore::POST_ACQUIRINGBANK_SERVICEORDER_OUT_ORDER_NO_SYNC, body)
    }
}

/// What [`Sync::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 服务ID.
    pub service_id: String,
    /// 子商户号.
    pub sub_mchid: String,
    /// 渠道商商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel_id: Option<String>,
    /// 场景类型.
    pub r#type: String,
    /// 内容信息详情.
    pub detail: Detail,
}

/// 内容信息详情.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Detail {
    /// 收款成功时间.
    pub paid_time: String,
}

impl Request for PostRequest {}
