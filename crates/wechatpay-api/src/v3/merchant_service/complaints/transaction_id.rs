// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/merchant-service/complaints/{transaction_id}`

pub mod negotiation_historys;

use crate::{At, Caller};

/// `/v3/merchant-service/complaints/{transaction_id}`
///
/// `GET`: 查询投诉详情, see <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_8.shtml>.
#[derive(Debug, Clone)]
pub struct TransactionId<C> {
    at: At<C>,
}

impl<C: Caller> TransactionId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/merchant-service/complaints/{transaction_id}/negotiation-historys`
    #[doc(alias = "negotiationHistorys")]
    #[must_use]
    pub fn negotiation_historys(&self) -> negotiation_historys::NegotiationHistorys<C> {
        negotiation_historys::NegotiationHistorys::new(self.at.clone())
    }

    /// 查询投诉详情: `GET /v3/merchant-service/complaints/{transaction_id}`
    ///
    /// The official pages no longer offer it.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_8.shtml>.
    #[doc(alias = "deprecated")]
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::merchant_service::GET_COMPLAINTS_TRANSACTION_ID)
    }
}

/// What [`TransactionId::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 商户订单号.
    pub out_trade_no: String,
    /// 投诉时间.
    pub complaint_time: String,
    /// 投诉金额.
    pub amount: i64,
    /// 投诉人联系方式: decrypted by the client.
    pub payer_phone: Option<crate::Sensitive>,
    /// 投诉描述.
    pub complaint_detail: String,
    /// 投诉单状态.
    pub complaint_state: Option<String>,
    /// 微信支付订单号.
    pub transaction_id: String,
    /// 冻结结束时间.
    pub frozen_end_time: Option<String>,
    /// 特约商户号.
    pub sub_mchid: Option<String>,
    /// 投诉单处理进展状态.
    pub complaint_handle_state: String,
}

crate::answer! {
    GetAnswer {
        required out_trade_no "out_trade_no",
        required complaint_time "complaint_time",
        required amount "amount",
        optional payer_phone "payer_phone",
        required complaint_detail "complaint_detail",
        optional complaint_state "complaint_state",
        required transaction_id "transaction_id",
        optional frozen_end_time "frozen_end_time",
        optional sub_mchid "sub_mchid",
        required complaint_handle_state "complaint_handle_state",
    }
}
