// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing`

pub mod bank;
pub mod bank_favor;
pub mod busifavor;
pub mod favor;
pub mod goods_subsidy_activity;
pub mod membercard_activity;
pub mod membercard_open;
pub mod partner;
pub mod partnerships;
pub mod paygiftactivity;
pub mod shopping_receipt;
pub mod weekly_discount;
pub mod withdraw_favor;

use crate::{At, Caller};

/// `/v3/marketing`
#[derive(Debug, Clone)]
pub struct Marketing<C> {
    at: At<C>,
}

impl<C: Caller> Marketing<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/marketing/bank-favor`
    #[doc(alias = "bankFavor")]
    #[must_use]
    pub fn bank_favor(&self) -> bank_favor::BankFavor<C> {
        bank_favor::BankFavor::new(self.at.clone())
    }

    /// `/v3/marketing/bank`
    #[must_use]
    pub fn bank(&self) -> bank::Bank<C> {
        bank::Bank::new(self.at.clone())
    }

    /// `/v3/marketing/busifavor`
    #[must_use]
    pub fn busifavor(&self) -> busifavor::Busifavor<C> {
        busifavor::Busifavor::new(self.at.clone())
    }

    /// `/v3/marketing/favor`
    #[must_use]
    pub fn favor(&self) -> favor::Favor<C> {
        favor::Favor::new(self.at.clone())
    }

    /// `/v3/marketing/goods-subsidy-activity`
    #[doc(alias = "goodsSubsidyActivity")]
    #[must_use]
    pub fn goods_subsidy_activity(&self) -> goods_subsidy_activity::GoodsSubsidyActivity<C> {
        goods_subsidy_activity::GoodsSubsidyActivity::new(self.at.clone())
    }

    /// `/v3/marketing/membercard-activity`
    #[doc(alias = "membercardActivity")]
    #[must_use]
    pub fn membercard_activity(&self) -> membercard_activity::MembercardActivity<C> {
        membercard_activity::MembercardActivity::new(self.at.clone())
    }

    /// `/v3/marketing/membercard-open`
    #[doc(alias = "membercardOpen")]
    #[must_use]
    pub fn membercard_open(&self) -> membercard_open::MembercardOpen<C> {
        membercard_open::MembercardOpen::new(self.at.clone())
    }

    /// `/v3/marketing/partner`
    #[must_use]
    pub fn partner(&self) -> partner::Partner<C> {
        partner::Partner::new(self.at.clone())
    }

    /// `/v3/marketing/partnerships`
    #[must_use]
    pub fn partnerships(&self) -> partnerships::Partnerships<C> {
        partnerships::Partnerships::new(self.at.clone())
    }

    /// `/v3/marketing/paygiftactivity`
    #[must_use]
    pub fn paygiftactivity(&self) -> paygiftactivity::Paygiftactivity<C> {
        paygiftactivity::Paygiftactivity::new(self.at.clone())
    }

    /// `/v3/marketing/shopping-receipt`
    #[doc(alias = "shoppingReceipt")]
    #[must_use]
    pub fn shopping_receipt(&self) -> shopping_receipt::ShoppingReceipt<C> {
        shopping_receipt::ShoppingReceipt::new(self.at.clone())
    }

    /// `/v3/marketing/weekly-discount`
    #[doc(alias = "weeklyDiscount")]
    #[must_use]
    pub fn weekly_discount(&self) -> weekly_discount::WeeklyDiscount<C> {
        weekly_discount::WeeklyDiscount::new(self.at.clone())
    }

    /// `/v3/marketing/withdraw-favor`
    #[doc(alias = "withdrawFavor")]
    #[must_use]
    pub fn withdraw_favor(&self) -> withdraw_favor::WithdrawFavor<C> {
        withdraw_favor::WithdrawFavor::new(self.at.clone())
    }
}
