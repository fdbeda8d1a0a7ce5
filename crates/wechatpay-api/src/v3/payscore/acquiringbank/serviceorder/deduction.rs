// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/payscore/acquiringbank/serviceorder/deduction`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/payscore/acquiringbank/serviceorder/deduction`
///
/// `GET`: 从业机构查询微信支付分扣款信息, see <https://pay.weixin.qq.com/doc/v3/partner/4012458665>.
#[derive(Debug, Clone)]
pub struct Deduction<C> {
    at: At<C>,
}

impl<C: Caller> Deduction<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 从业机构查询微信支付分扣款信息: `GET /v3/payscore/acquiringbank/serviceorder/deduction`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012458665>, <https://pay.weixin.qq.com/doc/v3/partner/4013194110>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::payscore::GET_ACQUIRINGBANK_SERVICEORDER_DEDUCTION, query)
    }
}

/// What [`Deduction::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 服务ID.
    pub service_id: String,
    /// 从业机构申请的公众号或移动应用AppID.
    pub appid: String,
    /// 子商户号.
    pub sub_mchid: String,
    /// 子商户申请的公众号或移动应用AppID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 渠道商商户号.
    pub channel_id: String,
    /// 商户服务订单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_order_no: Option<String>,
}

/// What [`Deduction::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 商品或支付单简要描述.
    pub description: String,
    /// 商户扣款单号.
    pub out_trade_no: String,
}

crate::answer! {
    GetAnswer {
        required description "description",
        required out_trade_no "out_trade_no",
    }
}

impl Request for GetQuery {}
