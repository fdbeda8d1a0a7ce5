// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}`
///
/// `GET`: 查询单笔转账电子回单, see <https://pay.weixin.qq.com/doc/v3/partner/4016315544>.
#[derive(Debug, Clone)]
pub struct OutBillNo<C> {
    at: At<C>,
}

impl<C: Caller> OutBillNo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询单笔转账电子回单: `GET /v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4016315544>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(
            &wechatpay_spec::table::v3::fund_app::GET_MCH_TRANSFER_PARTNER_ELECTRONIC_RECEIPTS_OUT_BILL_NO,
            query,
        )
    }
}

/// What [`OutBillNo::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 二级商户号.
    pub sub_mchid: String,
}

pub use crate::v3::fund_app::mch_transfer::partner::electronic_receipts::PostAnswer as GetAnswer;

pub use crate::v3::fund_app::mch_transfer::partner::electronic_receipts::State;

pub use crate::v3::fund_app::mch_transfer::partner::electronic_receipts::HashType;

impl Request for GetQuery {}
