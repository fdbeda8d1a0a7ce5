// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/platsolution/ecommerce`

pub mod bank_transfer_recharges;
pub mod insurance_compensation_contracts;
pub mod mch_transfer;
pub mod recharge_employees;
pub mod recharges;
pub mod settle;
pub mod withdraw;

use crate::{At, Caller};

/// `/v3/platsolution/ecommerce`
#[derive(Debug, Clone)]
pub struct Ecommerce<C> {
    at: At<C>,
}

impl<C: Caller> Ecommerce<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/platsolution/ecommerce/bank-transfer-recharges`
    #[doc(alias = "bankTransferRecharges")]
    #[must_use]
    pub fn bank_transfer_recharges(&self) -> bank_transfer_recharges::BankTransferRecharges<C> {
        bank_transfer_recharges::BankTransferRecharges::new(self.at.clone())
    }

    /// `/v3/platsolution/ecommerce/insurance-compensation-contracts`
    #[doc(alias = "insuranceCompensationContracts")]
    #[must_use]
    pub fn insurance_compensation_contracts(
        &self,
    ) -> insurance_compensation_contracts::InsuranceCompensationContracts<C> {
        insurance_compensation_contracts::InsuranceCompensationContracts::new(self.at.clone())
    }

    /// `/v3/platsolution/ecommerce/mch-transfer`
    #[doc(alias = "mchTransfer")]
    #[must_use]
    pub fn mch_transfer(&self) -> mch_transfer::MchTransfer<C> {
        mch_transfer::MchTransfer::new(self.at.clone())
    }

    /// `/v3/platsolution/ecommerce/recharge-employees`
    #[doc(alias = "rechargeEmployees")]
    #[must_use]
    pub fn recharge_employees(&self) -> recharge_employees::RechargeEmployees<C> {
        recharge_employees::RechargeEmployees::new(self.at.clone())
    }

    /// `/v3/platsolution/ecommerce/recharges`
    #[must_use]
    pub fn recharges(&self) -> recharges::Recharges<C> {
        recharges::Recharges::new(self.at.clone())
    }

    /// `/v3/platsolution/ecommerce/settle`
    #[must_use]
    pub fn settle(&self) -> settle::Settle<C> {
        settle::Settle::new(self.at.clone())
    }

    /// `/v3/platsolution/ecommerce/withdraw`
    #[must_use]
    pub fn withdraw(&self) -> withdraw::Withdraw<C> {
        withdraw::Withdraw::new(self.at.clone())
    }
}
