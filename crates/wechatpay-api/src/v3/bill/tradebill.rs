// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/bill/tradebill`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/bill/tradebill`
///
/// `GET`: 申请交易账单, see <https://pay.weixin.qq.com/doc/v3/merchant/4012791866>.
#[derive(Debug, Clone)]
pub struct Tradebill<C> {
    at: At<C>,
}

impl<C: Caller> Tradebill<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 申请交易账单: `GET /v3/bill/tradebill`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012791866>, <https://pay.weixin.qq.com/doc/v3/merchant/4013070395>, <https://pay.weixin.qq.com/doc/v3/merchant/4012810606>, <https://pay.weixin.qq.com/doc/v3/merchant/4012791887>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::bill::GET_TRADEBILL, query)
    }
}

/// What [`Tradebill::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 账单日期.
    pub bill_date: String,
    /// 二级商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// `bill_type`: one of `ALL`, `SUCCESS`, `REFUND`, `RECHARGE_REFUND`, `ALL_SPECIAL`, `SUC_SPECIAL`, `REF_SPECIAL`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bill_type: Option<BillType>,
    /// `tar_type`: one of `GZIP`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tar_type: Option<TarType>,
}

crate::open_enum! {
/// `bill_type`.
    BillType {
    All = "ALL",
    Success = "SUCCESS",
    Refund = "REFUND",
    RechargeRefund = "RECHARGE_REFUND",
    AllSpecial = "ALL_SPECIAL",
    SucSpecial = "SUC_SPECIAL",
    RefSpecial = "REF_SPECIAL",
    }
}

pub use crate::v3::bill::fundflowbill::TarType;

pub use crate::v3::bill::fundflowbill::GetAnswer;

impl Request for GetQuery {}
