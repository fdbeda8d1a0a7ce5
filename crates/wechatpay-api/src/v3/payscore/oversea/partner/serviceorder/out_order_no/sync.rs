// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync`
///
/// `POST`: 同步支付分订单信息, see <https://pay.weixin.qq.com/doc/global/v3/zh/4014096438>.
#[derive(Debug, Clone)]
pub struct Sync<C> {
    at: At<C>,
}

impl<C: Caller> Sync<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 同步支付分订单信息: `POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync`
    ///
    /// Host: <https://apihk.mch.weixin.qq.com>.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/global/v3/zh/4014096438>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<()> {
        self.at.json(&wechatpay_spec::table::v3::payscore::POST_OVERSEA_PARTNER_SERVICEORDER_OUT_ORDER_NO_SYNC, body)
    }
}

/// What [`Sync::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 服务ID.
    pub service_id: String,
    /// 子商户号.
    pub sub_mchid: String,
    /// `type`: one of `Order_Paid`.
    pub r#type: Type,
    /// 内容信息详情.
    pub detail: Detail,
}

crate::open_enum! {
/// `type`.
    Type {
    OrderPaid = "Order_Paid",
    }
}

/// 内容信息详情.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Detail {
    /// 收款序号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seq: Option<i64>,
    /// 收款成功时间.
    pub paid_time: String,
    /// 收款金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paid_amount: Option<i64>,
}

impl Request for PostRequest {}
