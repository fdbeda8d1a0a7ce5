// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo`
///
/// `POST`: 从业机构登记微信支付分扣款信息, see <https://pay.weixin.qq.com/doc/v3/partner/4012458414>.
#[derive(Debug, Clone)]
pub struct Registerdeductinfo<C> {
    at: At<C>,
}

impl<C: Caller> Registerdeductinfo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 从业机构登记微信支付分扣款信息: `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012458414>, <https://pay.weixin.qq.com/doc/v3/partner/4013194100>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(
            &wechatpay_spec::table::v3::payscore::POST_ACQUIRINGBANK_SERVICEORDER_OUT_ORDER_NO_REGISTERDEDUCTINFO,
            body,
        )
    }
}

/// What [`Registerdeductinfo::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 服务ID.
    pub service_id: String,
    /// 服务商应用ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 子商户号.
    pub sub_mchid: String,
    /// 渠道商商户号.
    pub channel_id: String,
    /// 商户系统内部扣款单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_trade_no: Option<String>,
    /// 子商户公众账号ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
}

/// What [`Registerdeductinfo::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 商品或支付单简要描述.
    pub description: Option<String>,
}

crate::answer! {
    PostAnswer {
        optional description "description",
    }
}

impl Request for PostRequest {}
