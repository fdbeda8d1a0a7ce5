// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close`
///
/// `POST`: 关闭二级商户充值, see <https://pay.weixin.qq.com/doc/v3/partner/4012762895>.
#[derive(Debug, Clone)]
pub struct Close<C> {
    at: At<C>,
}

impl<C: Caller> Close<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 关闭二级商户充值: `POST /v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012762895>.
    pub fn post(&self, query: &impl JsonOr<PostQuery>) -> C::Call<PostAnswer> {
        self.at.query(
            &wechatpay_spec::table::v3::platsolution::POST_ECOMMERCE_RECHARGES_OUT_RECHARGE_NO_OUT_RECHARGE_NO_CLOSE,
            query,
        )
    }
}

/// What [`Close::post`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostQuery {
    /// 二级商户号.
    pub sub_mchid: String,
}

pub use crate::v3::platsolution::ecommerce::recharges::out_recharge_no::out_recharge_no::GetAnswer as PostAnswer;

pub use crate::v3::platsolution::ecommerce::recharges::out_recharge_no::out_recharge_no::RechargeChannel;

pub use crate::v3::platsolution::ecommerce::recharges::apply::AccountType;

pub use crate::v3::platsolution::ecommerce::bank_transfer_recharges::out_recharge_no::out_recharge_no::RechargeState;

pub use crate::v3::platsolution::ecommerce::recharges::apply::RechargeScene;

pub use crate::v3::platsolution::ecommerce::bank_transfer_recharges::out_recharge_no::out_recharge_no::RechargeAmount;

pub use crate::v3::platsolution::ecommerce::recharges::out_recharge_no::out_recharge_no::BankTransferInfo;

pub use crate::v3::platsolution::ecommerce::recharges::out_recharge_no::out_recharge_no::QrRechargeInfo;

pub use crate::v3::platsolution::ecommerce::recharges::out_recharge_no::out_recharge_no::EmployeeType;

pub use crate::v3::platsolution::ecommerce::recharges::out_recharge_no::out_recharge_no::OnlineBankRechargeInfo;

pub use crate::v3::platsolution::ecommerce::recharges::out_recharge_no::out_recharge_no::OnlineBankType;

pub use crate::v3::platsolution::ecommerce::recharges::apply::AvailableRechargeChannels;

impl Request for PostQuery {}
