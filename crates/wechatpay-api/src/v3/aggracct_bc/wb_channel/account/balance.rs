// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/aggracct-bc/wb-channel/account/balance`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/aggracct-bc/wb-channel/account/balance`
///
/// `GET`: 查询渠道额度, see <https://pay.weixin.qq.com/doc/v3/merchant/4016061186>.
#[derive(Debug, Clone)]
pub struct Balance<C> {
    at: At<C>,
}

impl<C: Caller> Balance<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询渠道额度: `GET /v3/aggracct-bc/wb-channel/account/balance`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4016061186>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::aggracct_bc::GET_WB_CHANNEL_ACCOUNT_BALANCE, query)
    }
}

/// What [`Balance::get`] asks for.
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

crate::open_enum! {
/// `req_scene`.
    ReqScene {
    SjtConvenientSettlementServiceMerchant = "SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT",
    SjtMicroMerchant = "SJT_MICRO_MERCHANT",
    WxShopConvenientSettlementServiceMerchant = "WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT",
    }
}

/// What [`Balance::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 是否存在在途减额指令.
    pub in_transit_reduction_exist: Option<bool>,
    /// 额度台账号额度.
    pub balance: Option<i64>,
}

crate::answer! {
    GetAnswer {
        optional in_transit_reduction_exist "in_transit_reduction_exist",
        optional balance "balance",
    }
}

impl Request for GetQuery {}
