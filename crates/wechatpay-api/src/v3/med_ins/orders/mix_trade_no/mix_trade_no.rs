// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/med-ins/orders/mix-trade-no/{mix_trade_no}`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/med-ins/orders/mix-trade-no/{mix_trade_no}`
///
/// `GET`: 使用医保自费混合订单号查看下单结果, see <https://pay.weixin.qq.com/doc/v3/merchant/4016781479>.
#[derive(Debug, Clone)]
pub struct MixTradeNo<C> {
    at: At<C>,
}

impl<C: Caller> MixTradeNo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 使用医保自费混合订单号查看下单结果: `GET /v3/med-ins/orders/mix-trade-no/{mix_trade_no}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4016781479>, <https://pay.weixin.qq.com/doc/v3/partner/4012503155>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::med_ins::GET_ORDERS_MIX_TRADE_NO_MIX_TRADE_NO, query)
    }
}

/// What [`MixTradeNo::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 医疗机构的商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
}

pub use crate::v3::med_ins::orders::PostAnswer as GetAnswer;

pub use crate::v3::med_ins::orders::MixPayStatus;

pub use crate::v3::med_ins::orders::SelfPayStatus;

pub use crate::v3::med_ins::orders::MedInsPayStatus;

pub use crate::v3::med_ins::orders::PassthroughResponseContent;

pub use crate::v3::med_ins::orders::MixPayType;

pub use crate::v3::med_ins::orders::OrderType;

pub use crate::v3::med_ins::orders::PostAnswerCashAddDetail as CashAddDetail;

pub use crate::v3::med_ins::orders::CashAddType;

pub use crate::v3::med_ins::orders::PostAnswerCashReduceDetail as CashReduceDetail;

pub use crate::v3::med_ins::orders::CashReduceType;

pub use crate::v3::med_ins::orders::PostAnswerPassthroughRequestContent as PassthroughRequestContent;

impl Request for GetQuery {}
