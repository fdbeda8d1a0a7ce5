// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3`

#[cfg(feature = "abnormal-fund-processing")]
pub mod abnormal_fund_processing;
#[cfg(feature = "aggracct-bc")]
pub mod aggracct_bc;
#[cfg(feature = "apply4sub")]
pub mod apply4sub;
#[cfg(feature = "apply4subject")]
pub mod apply4subject;
#[cfg(feature = "applyment4sub")]
pub mod applyment4sub;
#[cfg(feature = "bank-batch-transfer")]
pub mod bank_batch_transfer;
#[cfg(feature = "bank-transfer")]
pub mod bank_transfer;
#[cfg(feature = "bill")]
pub mod bill;
#[cfg(feature = "billdownload")]
pub mod billdownload;
#[cfg(feature = "brand")]
pub mod brand;
#[cfg(feature = "brand-basic")]
pub mod brand_basic;
#[cfg(feature = "businesscircle")]
pub mod businesscircle;
#[cfg(feature = "capital")]
pub mod capital;
#[cfg(feature = "catering")]
pub mod catering;
#[cfg(feature = "certificates")]
pub mod certificates;
#[cfg(feature = "combine-transactions")]
pub mod combine_transactions;
#[cfg(feature = "compliance")]
pub mod compliance;
#[cfg(feature = "credit-repayment")]
pub mod credit_repayment;
#[cfg(feature = "customs")]
pub mod customs;
#[cfg(feature = "discount-card")]
pub mod discount_card;
#[cfg(feature = "ebike")]
pub mod ebike;
#[cfg(feature = "ecommerce")]
pub mod ecommerce;
#[cfg(feature = "edu-papay")]
pub mod edu_papay;
#[cfg(feature = "edu-star")]
pub mod edu_star;
#[cfg(feature = "eduschoolpay")]
pub mod eduschoolpay;
#[cfg(feature = "express")]
pub mod express;
#[cfg(feature = "facemch")]
pub mod facemch;
#[cfg(feature = "fund-app")]
pub mod fund_app;
#[cfg(feature = "funds-to-oversea")]
pub mod funds_to_oversea;
#[cfg(feature = "global")]
pub mod global;
#[cfg(feature = "goldplan")]
pub mod goldplan;
#[cfg(feature = "gov")]
pub mod gov;
#[cfg(feature = "hire-power-bank")]
pub mod hire_power_bank;
#[cfg(feature = "industry-coupon")]
pub mod industry_coupon;
#[cfg(feature = "industry-rebate")]
pub mod industry_rebate;
#[cfg(feature = "inspolicymgr")]
pub mod inspolicymgr;
#[cfg(feature = "iotmanage")]
pub mod iotmanage;
#[cfg(feature = "lovefeast")]
pub mod lovefeast;
#[cfg(feature = "marketing")]
pub mod marketing;
#[cfg(feature = "mch-manage")]
pub mod mch_manage;
#[cfg(feature = "mch-operate")]
pub mod mch_operate;
#[cfg(feature = "mch-operation-manage")]
pub mod mch_operation_manage;
#[cfg(feature = "mchalterapply")]
pub mod mchalterapply;
#[cfg(feature = "med-ins")]
pub mod med_ins;
#[cfg(feature = "merchant")]
pub mod merchant;
#[cfg(feature = "merchant-risk-manage")]
pub mod merchant_risk_manage;
#[cfg(feature = "merchant-service")]
pub mod merchant_service;
#[cfg(feature = "merchant-settlement")]
pub mod merchant_settlement;
#[cfg(feature = "merchant-store")]
pub mod merchant_store;
#[cfg(feature = "merchantfund")]
pub mod merchantfund;
#[cfg(feature = "merchants")]
pub mod merchants;
#[cfg(feature = "multiuse")]
pub mod multiuse;
#[cfg(feature = "new-tax-control-fapiao")]
pub mod new_tax_control_fapiao;
#[cfg(feature = "offlineface")]
pub mod offlineface;
#[cfg(feature = "offlinefacemch")]
pub mod offlinefacemch;
#[cfg(feature = "palmservice")]
pub mod palmservice;
#[cfg(feature = "papay")]
pub mod papay;
#[cfg(feature = "parking")]
pub mod parking;
#[cfg(feature = "partner-papay")]
pub mod partner_papay;
#[cfg(feature = "partner-transfer")]
pub mod partner_transfer;
#[cfg(feature = "password-exempt-contract")]
pub mod password_exempt_contract;
#[cfg(feature = "pay")]
pub mod pay;
#[cfg(feature = "pay-devices")]
pub mod pay_devices;
#[cfg(feature = "payroll-card")]
pub mod payroll_card;
#[cfg(feature = "payscore")]
pub mod payscore;
#[cfg(feature = "platsolution")]
pub mod platsolution;
#[cfg(feature = "profitsharing")]
pub mod profitsharing;
#[cfg(feature = "qrcode")]
pub mod qrcode;
#[cfg(feature = "rate-activity")]
pub mod rate_activity;
#[cfg(feature = "realname")]
pub mod realname;
#[cfg(feature = "recharge")]
pub mod recharge;
#[cfg(feature = "refund")]
pub mod refund;
#[cfg(feature = "refunds")]
pub mod refunds;
#[cfg(feature = "repayment")]
pub mod repayment;
#[cfg(feature = "security")]
pub mod security;
#[cfg(feature = "settle")]
pub mod settle;
#[cfg(feature = "smartguide")]
pub mod smartguide;
#[cfg(feature = "statements")]
pub mod statements;
#[cfg(feature = "taxi-invoice")]
pub mod taxi_invoice;
#[cfg(feature = "transaction-block")]
pub mod transaction_block;
#[cfg(feature = "transactions")]
pub mod transactions;
#[cfg(feature = "transfer")]
pub mod transfer;
#[cfg(feature = "transfer-detail")]
pub mod transfer_detail;
#[cfg(feature = "transferdownload")]
pub mod transferdownload;
#[cfg(feature = "vehicle")]
pub mod vehicle;
#[cfg(feature = "webizpay")]
pub mod webizpay;

use crate::{At, Caller};

/// `/v3`
#[derive(Debug, Clone)]
pub struct V3<C> {
    #[allow(dead_code, reason = "no family may be switched on")]
    at: At<C>,
}

impl<C: Caller> V3<C> {
    /// The root of the chain, for a caller.
    #[must_use]
    pub fn new(caller: C) -> Self {
        Self { at: At::start(caller) }
    }

    /// `/v3/abnormal-fund-processing`
    #[cfg(feature = "abnormal-fund-processing")]
    #[doc(alias = "abnormalFundProcessing")]
    #[must_use]
    pub fn abnormal_fund_processing(&self) -> abnormal_fund_processing::AbnormalFundProcessing<C> {
        abnormal_fund_processing::AbnormalFundProcessing::new(self.at.clone())
    }

    /// `/v3/aggracct-bc`
    #[cfg(feature = "aggracct-bc")]
    #[doc(alias = "aggracctBc")]
    #[must_use]
    pub fn aggracct_bc(&self) -> aggracct_bc::AggracctBc<C> {
        aggracct_bc::AggracctBc::new(self.at.clone())
    }

    /// `/v3/apply4sub`
    #[cfg(feature = "apply4sub")]
    #[must_use]
    pub fn apply4sub(&self) -> apply4sub::Apply4sub<C> {
        apply4sub::Apply4sub::new(self.at.clone())
    }

    /// `/v3/apply4subject`
    #[cfg(feature = "apply4subject")]
    #[must_use]
    pub fn apply4subject(&self) -> apply4subject::Apply4subject<C> {
        apply4subject::Apply4subject::new(self.at.clone())
    }

    /// `/v3/applyment4sub`
    #[cfg(feature = "applyment4sub")]
    #[must_use]
    pub fn applyment4sub(&self) -> applyment4sub::Applyment4sub<C> {
        applyment4sub::Applyment4sub::new(self.at.clone())
    }

    /// `/v3/bank-batch-transfer`
    #[cfg(feature = "bank-batch-transfer")]
    #[doc(alias = "bankBatchTransfer")]
    #[must_use]
    pub fn bank_batch_transfer(&self) -> bank_batch_transfer::BankBatchTransfer<C> {
        bank_batch_transfer::BankBatchTransfer::new(self.at.clone())
    }

    /// `/v3/bank-transfer`
    #[cfg(feature = "bank-transfer")]
    #[doc(alias = "bankTransfer")]
    #[must_use]
    pub fn bank_transfer(&self) -> bank_transfer::BankTransfer<C> {
        bank_transfer::BankTransfer::new(self.at.clone())
    }

    /// `/v3/bill`
    #[cfg(feature = "bill")]
    #[must_use]
    pub fn bill(&self) -> bill::Bill<C> {
        bill::Bill::new(self.at.clone())
    }

    /// `/v3/billdownload`
    #[cfg(feature = "billdownload")]
    #[must_use]
    pub fn billdownload(&self) -> billdownload::Billdownload<C> {
        billdownload::Billdownload::new(self.at.clone())
    }

    /// `/v3/brand-basic`
    #[cfg(feature = "brand-basic")]
    #[doc(alias = "brandBasic")]
    #[must_use]
    pub fn brand_basic(&self) -> brand_basic::BrandBasic<C> {
        brand_basic::BrandBasic::new(self.at.clone())
    }

    /// `/v3/brand`
    #[cfg(feature = "brand")]
    #[must_use]
    pub fn brand(&self) -> brand::Brand<C> {
        brand::Brand::new(self.at.clone())
    }

    /// `/v3/businesscircle`
    #[cfg(feature = "businesscircle")]
    #[must_use]
    pub fn businesscircle(&self) -> businesscircle::Businesscircle<C> {
        businesscircle::Businesscircle::new(self.at.clone())
    }

    /// `/v3/capital`
    #[cfg(feature = "capital")]
    #[must_use]
    pub fn capital(&self) -> capital::Capital<C> {
        capital::Capital::new(self.at.clone())
    }

    /// `/v3/catering`
    #[cfg(feature = "catering")]
    #[must_use]
    pub fn catering(&self) -> catering::Catering<C> {
        catering::Catering::new(self.at.clone())
    }

    /// `/v3/certificates`
    #[cfg(feature = "certificates")]
    #[must_use]
    pub fn certificates(&self) -> certificates::Certificates<C> {
        certificates::Certificates::new(self.at.clone())
    }

    /// `/v3/combine-transactions`
    #[cfg(feature = "combine-transactions")]
    #[doc(alias = "combineTransactions")]
    #[must_use]
    pub fn combine_transactions(&self) -> combine_transactions::CombineTransactions<C> {
        combine_transactions::CombineTransactions::new(self.at.clone())
    }

    /// `/v3/compliance`
    #[cfg(feature = "compliance")]
    #[must_use]
    pub fn compliance(&self) -> compliance::Compliance<C> {
        compliance::Compliance::new(self.at.clone())
    }

    /// `/v3/credit-repayment`
    #[cfg(feature = "credit-repayment")]
    #[doc(alias = "creditRepayment")]
    #[must_use]
    pub fn credit_repayment(&self) -> credit_repayment::CreditRepayment<C> {
        credit_repayment::CreditRepayment::new(self.at.clone())
    }

    /// `/v3/customs`
    #[cfg(feature = "customs")]
    #[must_use]
    pub fn customs(&self) -> customs::Customs<C> {
        customs::Customs::new(self.at.clone())
    }

    /// `/v3/discount-card`
    #[cfg(feature = "discount-card")]
    #[doc(alias = "discountCard")]
    #[must_use]
    pub fn discount_card(&self) -> discount_card::DiscountCard<C> {
        discount_card::DiscountCard::new(self.at.clone())
    }

    /// `/v3/ebike`
    #[cfg(feature = "ebike")]
    #[must_use]
    pub fn ebike(&self) -> ebike::Ebike<C> {
        ebike::Ebike::new(self.at.clone())
    }

    /// `/v3/ecommerce`
    #[cfg(feature = "ecommerce")]
    #[must_use]
    pub fn ecommerce(&self) -> ecommerce::Ecommerce<C> {
        ecommerce::Ecommerce::new(self.at.clone())
    }

    /// `/v3/edu-papay`
    #[cfg(feature = "edu-papay")]
    #[doc(alias = "eduPapay")]
    #[must_use]
    pub fn edu_papay(&self) -> edu_papay::EduPapay<C> {
        edu_papay::EduPapay::new(self.at.clone())
    }

    /// `/v3/edu-star`
    #[cfg(feature = "edu-star")]
    #[doc(alias = "eduStar")]
    #[must_use]
    pub fn edu_star(&self) -> edu_star::EduStar<C> {
        edu_star::EduStar::new(self.at.clone())
    }

    /// `/v3/eduschoolpay`
    #[cfg(feature = "eduschoolpay")]
    #[must_use]
    pub fn eduschoolpay(&self) -> eduschoolpay::Eduschoolpay<C> {
        eduschoolpay::Eduschoolpay::new(self.at.clone())
    }

    /// `/v3/express`
    #[cfg(feature = "express")]
    #[must_use]
    pub fn express(&self) -> express::Express<C> {
        express::Express::new(self.at.clone())
    }

    /// `/v3/facemch`
    #[cfg(feature = "facemch")]
    #[must_use]
    pub fn facemch(&self) -> facemch::Facemch<C> {
        facemch::Facemch::new(self.at.clone())
    }

    /// `/v3/fund-app`
    #[cfg(feature = "fund-app")]
    #[doc(alias = "fundApp")]
    #[must_use]
    pub fn fund_app(&self) -> fund_app::FundApp<C> {
        fund_app::FundApp::new(self.at.clone())
    }

    /// `/v3/funds-to-oversea`
    #[cfg(feature = "funds-to-oversea")]
    #[doc(alias = "fundsToOversea")]
    #[must_use]
    pub fn funds_to_oversea(&self) -> funds_to_oversea::FundsToOversea<C> {
        funds_to_oversea::FundsToOversea::new(self.at.clone())
    }

    /// `/v3/global`
    #[cfg(feature = "global")]
    #[must_use]
    pub fn global(&self) -> global::Global<C> {
        global::Global::new(self.at.clone())
    }

    /// `/v3/goldplan`
    #[cfg(feature = "goldplan")]
    #[must_use]
    pub fn goldplan(&self) -> goldplan::Goldplan<C> {
        goldplan::Goldplan::new(self.at.clone())
    }

    /// `/v3/gov`
    #[cfg(feature = "gov")]
    #[must_use]
    pub fn gov(&self) -> gov::Gov<C> {
        gov::Gov::new(self.at.clone())
    }

    /// `/v3/hire-power-bank`
    #[cfg(feature = "hire-power-bank")]
    #[doc(alias = "hirePowerBank")]
    #[must_use]
    pub fn hire_power_bank(&self) -> hire_power_bank::HirePowerBank<C> {
        hire_power_bank::HirePowerBank::new(self.at.clone())
    }

    /// `/v3/industry-coupon`
    #[cfg(feature = "industry-coupon")]
    #[doc(alias = "industryCoupon")]
    #[must_use]
    pub fn industry_coupon(&self) -> industry_coupon::IndustryCoupon<C> {
        industry_coupon::IndustryCoupon::new(self.at.clone())
    }

    /// `/v3/industry-rebate`
    #[cfg(feature = "industry-rebate")]
    #[doc(alias = "industryRebate")]
    #[must_use]
    pub fn industry_rebate(&self) -> industry_rebate::IndustryRebate<C> {
        industry_rebate::IndustryRebate::new(self.at.clone())
    }

    /// `/v3/inspolicymgr`
    #[cfg(feature = "inspolicymgr")]
    #[must_use]
    pub fn inspolicymgr(&self) -> inspolicymgr::Inspolicymgr<C> {
        inspolicymgr::Inspolicymgr::new(self.at.clone())
    }

    /// `/v3/iotmanage`
    #[cfg(feature = "iotmanage")]
    #[must_use]
    pub fn iotmanage(&self) -> iotmanage::Iotmanage<C> {
        iotmanage::Iotmanage::new(self.at.clone())
    }

    /// `/v3/lovefeast`
    #[cfg(feature = "lovefeast")]
    #[must_use]
    pub fn lovefeast(&self) -> lovefeast::Lovefeast<C> {
        lovefeast::Lovefeast::new(self.at.clone())
    }

    /// `/v3/marketing`
    #[cfg(feature = "marketing")]
    #[must_use]
    pub fn marketing(&self) -> marketing::Marketing<C> {
        marketing::Marketing::new(self.at.clone())
    }

    /// `/v3/mch-manage`
    #[cfg(feature = "mch-manage")]
    #[doc(alias = "mchManage")]
    #[must_use]
    pub fn mch_manage(&self) -> mch_manage::MchManage<C> {
        mch_manage::MchManage::new(self.at.clone())
    }

    /// `/v3/mch-operation-manage`
    #[cfg(feature = "mch-operation-manage")]
    #[doc(alias = "mchOperationManage")]
    #[must_use]
    pub fn mch_operation_manage(&self) -> mch_operation_manage::MchOperationManage<C> {
        mch_operation_manage::MchOperationManage::new(self.at.clone())
    }

    /// `/v3/mch_operate`
    #[cfg(feature = "mch-operate")]
    #[doc(alias = "mchOperate")]
    #[must_use]
    pub fn mch_operate(&self) -> mch_operate::MchOperate<C> {
        mch_operate::MchOperate::new(self.at.clone())
    }

    /// `/v3/mchalterapply`
    #[cfg(feature = "mchalterapply")]
    #[must_use]
    pub fn mchalterapply(&self) -> mchalterapply::Mchalterapply<C> {
        mchalterapply::Mchalterapply::new(self.at.clone())
    }

    /// `/v3/med-ins`
    #[cfg(feature = "med-ins")]
    #[doc(alias = "medIns")]
    #[must_use]
    pub fn med_ins(&self) -> med_ins::MedIns<C> {
        med_ins::MedIns::new(self.at.clone())
    }

    /// `/v3/merchant-risk-manage`
    #[cfg(feature = "merchant-risk-manage")]
    #[doc(alias = "merchantRiskManage")]
    #[must_use]
    pub fn merchant_risk_manage(&self) -> merchant_risk_manage::MerchantRiskManage<C> {
        merchant_risk_manage::MerchantRiskManage::new(self.at.clone())
    }

    /// `/v3/merchant-service`
    #[cfg(feature = "merchant-service")]
    #[doc(alias = "merchantService")]
    #[must_use]
    pub fn merchant_service(&self) -> merchant_service::MerchantService<C> {
        merchant_service::MerchantService::new(self.at.clone())
    }

    /// `/v3/merchant-settlement`
    #[cfg(feature = "merchant-settlement")]
    #[doc(alias = "merchantSettlement")]
    #[must_use]
    pub fn merchant_settlement(&self) -> merchant_settlement::MerchantSettlement<C> {
        merchant_settlement::MerchantSettlement::new(self.at.clone())
    }

    /// `/v3/merchant-store`
    #[cfg(feature = "merchant-store")]
    #[doc(alias = "merchantStore")]
    #[must_use]
    pub fn merchant_store(&self) -> merchant_store::MerchantStore<C> {
        merchant_store::MerchantStore::new(self.at.clone())
    }

    /// `/v3/merchant`
    #[cfg(feature = "merchant")]
    #[must_use]
    pub fn merchant(&self) -> merchant::Merchant<C> {
        merchant::Merchant::new(self.at.clone())
    }

    /// `/v3/merchantfund`
    #[cfg(feature = "merchantfund")]
    #[must_use]
    pub fn merchantfund(&self) -> merchantfund::Merchantfund<C> {
        merchantfund::Merchantfund::new(self.at.clone())
    }

    /// `/v3/merchants`
    #[cfg(feature = "merchants")]
    #[must_use]
    pub fn merchants(&self) -> merchants::Merchants<C> {
        merchants::Merchants::new(self.at.clone())
    }

    /// `/v3/multiuse`
    #[cfg(feature = "multiuse")]
    #[must_use]
    pub fn multiuse(&self) -> multiuse::Multiuse<C> {
        multiuse::Multiuse::new(self.at.clone())
    }

    /// `/v3/new-tax-control-fapiao`
    #[cfg(feature = "new-tax-control-fapiao")]
    #[doc(alias = "newTaxControlFapiao")]
    #[must_use]
    pub fn new_tax_control_fapiao(&self) -> new_tax_control_fapiao::NewTaxControlFapiao<C> {
        new_tax_control_fapiao::NewTaxControlFapiao::new(self.at.clone())
    }

    /// `/v3/offlineface`
    #[cfg(feature = "offlineface")]
    #[must_use]
    pub fn offlineface(&self) -> offlineface::Offlineface<C> {
        offlineface::Offlineface::new(self.at.clone())
    }

    /// `/v3/offlinefacemch`
    #[cfg(feature = "offlinefacemch")]
    #[must_use]
    pub fn offlinefacemch(&self) -> offlinefacemch::Offlinefacemch<C> {
        offlinefacemch::Offlinefacemch::new(self.at.clone())
    }

    /// `/v3/palmservice`
    #[cfg(feature = "palmservice")]
    #[must_use]
    pub fn palmservice(&self) -> palmservice::Palmservice<C> {
        palmservice::Palmservice::new(self.at.clone())
    }

    /// `/v3/papay`
    #[cfg(feature = "papay")]
    #[must_use]
    pub fn papay(&self) -> papay::Papay<C> {
        papay::Papay::new(self.at.clone())
    }

    /// `/v3/parking`
    #[cfg(feature = "parking")]
    #[must_use]
    pub fn parking(&self) -> parking::Parking<C> {
        parking::Parking::new(self.at.clone())
    }

    /// `/v3/partner-papay`
    #[cfg(feature = "partner-papay")]
    #[doc(alias = "partnerPapay")]
    #[must_use]
    pub fn partner_papay(&self) -> partner_papay::PartnerPapay<C> {
        partner_papay::PartnerPapay::new(self.at.clone())
    }

    /// `/v3/partner-transfer`
    #[cfg(feature = "partner-transfer")]
    #[doc(alias = "partnerTransfer")]
    #[must_use]
    pub fn partner_transfer(&self) -> partner_transfer::PartnerTransfer<C> {
        partner_transfer::PartnerTransfer::new(self.at.clone())
    }

    /// `/v3/password-exempt-contract`
    #[cfg(feature = "password-exempt-contract")]
    #[doc(alias = "passwordExemptContract")]
    #[must_use]
    pub fn password_exempt_contract(&self) -> password_exempt_contract::PasswordExemptContract<C> {
        password_exempt_contract::PasswordExemptContract::new(self.at.clone())
    }

    /// `/v3/pay-devices`
    #[cfg(feature = "pay-devices")]
    #[doc(alias = "payDevices")]
    #[must_use]
    pub fn pay_devices(&self) -> pay_devices::PayDevices<C> {
        pay_devices::PayDevices::new(self.at.clone())
    }

    /// `/v3/pay`
    #[cfg(feature = "pay")]
    #[must_use]
    pub fn pay(&self) -> pay::Pay<C> {
        pay::Pay::new(self.at.clone())
    }

    /// `/v3/payroll-card`
    #[cfg(feature = "payroll-card")]
    #[doc(alias = "payrollCard")]
    #[must_use]
    pub fn payroll_card(&self) -> payroll_card::PayrollCard<C> {
        payroll_card::PayrollCard::new(self.at.clone())
    }

    /// `/v3/payscore`
    #[cfg(feature = "payscore")]
    #[must_use]
    pub fn payscore(&self) -> payscore::Payscore<C> {
        payscore::Payscore::new(self.at.clone())
    }

    /// `/v3/platsolution`
    #[cfg(feature = "platsolution")]
    #[must_use]
    pub fn platsolution(&self) -> platsolution::Platsolution<C> {
        platsolution::Platsolution::new(self.at.clone())
    }

    /// `/v3/profitsharing`
    #[cfg(feature = "profitsharing")]
    #[must_use]
    pub fn profitsharing(&self) -> profitsharing::Profitsharing<C> {
        profitsharing::Profitsharing::new(self.at.clone())
    }

    /// `/v3/qrcode`
    #[cfg(feature = "qrcode")]
    #[must_use]
    pub fn qrcode(&self) -> qrcode::Qrcode<C> {
        qrcode::Qrcode::new(self.at.clone())
    }

    /// `/v3/rate-activity`
    #[cfg(feature = "rate-activity")]
    #[doc(alias = "rateActivity")]
    #[must_use]
    pub fn rate_activity(&self) -> rate_activity::RateActivity<C> {
        rate_activity::RateActivity::new(self.at.clone())
    }

    /// `/v3/realname`
    #[cfg(feature = "realname")]
    #[must_use]
    pub fn realname(&self) -> realname::Realname<C> {
        realname::Realname::new(self.at.clone())
    }

    /// `/v3/recharge`
    #[cfg(feature = "recharge")]
    #[must_use]
    pub fn recharge(&self) -> recharge::Recharge<C> {
        recharge::Recharge::new(self.at.clone())
    }

    /// `/v3/refund`
    #[cfg(feature = "refund")]
    #[must_use]
    pub fn refund(&self) -> refund::Refund<C> {
        refund::Refund::new(self.at.clone())
    }

    /// `/v3/refunds`
    #[cfg(feature = "refunds")]
    #[must_use]
    pub fn refunds(&self) -> refunds::Refunds<C> {
        refunds::Refunds::new(self.at.clone())
    }

    /// `/v3/repayment`
    #[cfg(feature = "repayment")]
    #[must_use]
    pub fn repayment(&self) -> repayment::Repayment<C> {
        repayment::Repayment::new(self.at.clone())
    }

    /// `/v3/security`
    #[cfg(feature = "security")]
    #[must_use]
    pub fn security(&self) -> security::Security<C> {
        security::Security::new(self.at.clone())
    }

    /// `/v3/settle`
    #[cfg(feature = "settle")]
    #[must_use]
    pub fn settle(&self) -> settle::Settle<C> {
        settle::Settle::new(self.at.clone())
    }

    /// `/v3/smartguide`
    #[cfg(feature = "smartguide")]
    #[must_use]
    pub fn smartguide(&self) -> smartguide::Smartguide<C> {
        smartguide::Smartguide::new(self.at.clone())
    }

    /// `/v3/statements`
    #[cfg(feature = "statements")]
    #[must_use]
    pub fn statements(&self) -> statements::Statements<C> {
        statements::Statements::new(self.at.clone())
    }

    /// `/v3/taxi-invoice`
    #[cfg(feature = "taxi-invoice")]
    #[doc(alias = "taxiInvoice")]
    #[must_use]
    pub fn taxi_invoice(&self) -> taxi_invoice::TaxiInvoice<C> {
        taxi_invoice::TaxiInvoice::new(self.at.clone())
    }

    /// `/v3/transaction-block`
    #[cfg(feature = "transaction-block")]
    #[doc(alias = "transactionBlock")]
    #[must_use]
    pub fn transaction_block(&self) -> transaction_block::TransactionBlock<C> {
        transaction_block::TransactionBlock::new(self.at.clone())
    }

    /// `/v3/transactions`
    #[cfg(feature = "transactions")]
    #[must_use]
    pub fn transactions(&self) -> transactions::Transactions<C> {
        transactions::Transactions::new(self.at.clone())
    }

    /// `/v3/transfer-detail`
    #[cfg(feature = "transfer-detail")]
    #[doc(alias = "transferDetail")]
    #[must_use]
    pub fn transfer_detail(&self) -> transfer_detail::TransferDetail<C> {
        transfer_detail::TransferDetail::new(self.at.clone())
    }

    /// `/v3/transfer`
    #[cfg(feature = "transfer")]
    #[must_use]
    pub fn transfer(&self) -> transfer::Transfer<C> {
        transfer::Transfer::new(self.at.clone())
    }

    /// `/v3/transferdownload`
    #[cfg(feature = "transferdownload")]
    #[must_use]
    pub fn transferdownload(&self) -> transferdownload::Transferdownload<C> {
        transferdownload::Transferdownload::new(self.at.clone())
    }

    /// `/v3/vehicle`
    #[cfg(feature = "vehicle")]
    #[must_use]
    pub fn vehicle(&self) -> vehicle::Vehicle<C> {
        vehicle::Vehicle::new(self.at.clone())
    }

    /// `/v3/webizpay`
    #[cfg(feature = "webizpay")]
    #[must_use]
    pub fn webizpay(&self) -> webizpay::Webizpay<C> {
        webizpay::Webizpay::new(self.at.clone())
    }
}
