// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/platsolution/ecommerce/mch-transfer`

pub mod compensate_bills;
pub mod deposit_after_sales_compensation_bills;
pub mod deposit_insurance_premiums_compensation_bills;
pub mod deposit_shipping_cost_compensation_bills;
pub mod insurance_claim_bills;
pub mod sub_mch_compensation_bills;
pub mod transfer_bills;

use crate::{At, Caller};

/// `/v3/platsolution/ecommerce/mch-transfer`
#[derive(Debug, Clone)]
pub struct MchTransfer<C> {
    at: At<C>,
}

impl<C: Caller> MchTransfer<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/platsolution/ecommerce/mch-transfer/compensate-bills`
    #[doc(alias = "compensateBills")]
    #[must_use]
    pub fn compensate_bills(&self) -> compensate_bills::CompensateBills<C> {
        compensate_bills::CompensateBills::new(self.at.clone())
    }

    /// `/v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills`
    #[doc(alias = "depositAfterSalesCompensationBills")]
    #[must_use]
    pub fn deposit_after_sales_compensation_bills(
        &self,
    ) -> deposit_after_sales_compensation_bills::DepositAfterSalesCompensationBills<C> {
        deposit_after_sales_compensation_bills::DepositAfterSalesCompensationBills::new(self.at.clone())
    }

    /// `/v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills`
    #[doc(alias = "depositInsurancePremiumsCompensationBills")]
    #[must_use]
    pub fn deposit_insurance_premiums_compensation_bills(
        &self,
    ) -> deposit_insurance_premiums_compensation_bills::DepositInsurancePremiumsCompensationBills<C> {
        deposit_insurance_premiums_compensation_bills::DepositInsurancePremiumsCompensationBills::new(self.at.clone())
    }

    /// `/v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills`
    #[doc(alias = "depositShippingCostCompensationBills")]
    #[must_use]
    pub fn deposit_shipping_cost_compensation_bills(
        &self,
    ) -> deposit_shipping_cost_compensation_bills::DepositShippingCostCompensationBills<C> {
        deposit_shipping_cost_compensation_bills::DepositShippingCostCompensationBills::new(self.at.clone())
    }

    /// `/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills`
    #[doc(alias = "insuranceClaimBills")]
    #[must_use]
    pub fn insurance_claim_bills(&self) -> insurance_claim_bills::InsuranceClaimBills<C> {
        insurance_claim_bills::InsuranceClaimBills::new(self.at.clone())
    }

    /// `/v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills`
    #[doc(alias = "subMchCompensationBills")]
    #[must_use]
    pub fn sub_mch_compensation_bills(&self) -> sub_mch_compensation_bills::SubMchCompensationBills<C> {
        sub_mch_compensation_bills::SubMchCompensationBills::new(self.at.clone())
    }

    /// `/v3/platsolution/ecommerce/mch-transfer/transfer-bills`
    #[doc(alias = "transferBills")]
    #[must_use]
    pub fn transfer_bills(&self) -> transfer_bills::TransferBills<C> {
        transfer_bills::TransferBills::new(self.at.clone())
    }
}
