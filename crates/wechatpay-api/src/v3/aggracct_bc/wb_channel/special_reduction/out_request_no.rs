// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}`
///
/// `GET`: 查询特殊减额结果, see <https://pay.weixin.qq.com/doc/v3/merchant/4016061196>.
#[derive(Debug, Clone)]
pub struct OutRequestNo<C> {
    at: At<C>,
}

impl<C: Caller> OutRequestNo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询特殊减额结果: `GET /v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4016061196>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::aggracct_bc::GET_WB_CHANNEL_SPECIAL_REDUCTION_OUT_REQUEST_NO, query)
    }
}

/// What [`OutRequestNo::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 微信支付商户号.
    pub mchid: String,
    /// 额度台账号: encrypted by the call.
    pub bal_account_no: crate::Sensitive,
    /// 卡号: encrypted by the call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_no: Option<crate::Sensitive>,
    /// 商户子账户协议号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sgn_no: Option<String>,
    /// `req_scene`: one of `SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT`, `SJT_MICRO_MERCHANT`, `WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub req_scene: Option<ReqScene>,
}

pub use crate::v3::aggracct_bc::wb_channel::account::balance::ReqScene;

pub use crate::v3::aggracct_bc::wb_channel::special_reduction::PostAnswer as GetAnswer;

pub use crate::v3::aggracct_bc::wb_channel::special_reduction::ReductionType;

pub use crate::v3::aggracct_bc::wb_channel::special_reduction::State;

pub use crate::v3::aggracct_bc::wb_channel::special_reduction::FailReason;

impl Request for GetQuery {}
