// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}`

pub mod unlock;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}`
///
/// `GET`: 商户单号查询公益捐赠预算详情, see <https://pay.weixin.qq.com/doc/v3/partner/4015554788>.
#[derive(Debug, Clone)]
pub struct OutBudgetNo<C> {
    at: At<C>,
}

impl<C: Caller> OutBudgetNo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock`
    #[must_use]
    pub fn unlock(&self) -> unlock::Unlock<C> {
        unlock::Unlock::new(self.at.clone())
    }

    /// 商户单号查询公益捐赠预算详情: `GET /v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015554788>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at
            .query(&wechatpay_spec::table::v3::fund_app::GET_MCH_TRANSFER_PARTNER_CHARITY_BUDGET_OUT_BUDGET_NO, query)
    }
}

/// What [`OutBudgetNo::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 出资商户号.
    pub sponsor_mchid: String,
}

pub use crate::v3::fund_app::mch_transfer::partner::charity_budget::PostAnswer as GetAnswer;

pub use crate::v3::fund_app::mch_transfer::partner::charity_budget::State;

impl Request for GetQuery {}
