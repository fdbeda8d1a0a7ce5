// Written by `cargo xtask codegen` from spec/; do not edit.
//! `VIOLATION.APPEAL`: 商户平台申诉通知
//!
//! Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012079216>.

/// The notification's `event_type`.
pub const EVENT_TYPE: &str = "VIOLATION.APPEAL";

/// The decrypted content of `VIOLATION.APPEAL`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Resource {
    /// 该商户平台处置记录对应的商户号.
    pub sub_mchid: String,
    /// 子商户公司名称.
    pub company_name: String,
    /// 微信支付对违约商户处理通知的唯一标识.
    pub record_id: String,
    /// 微信支付对违约商户的具体处罚方案.
    pub punish_plan: String,
    /// 微信支付对违约商户的处置时间.
    pub punish_time: String,
    /// 微信支付对违约商户处罚方案的详细描述信息.
    pub punish_description: String,
    /// `risk_type`: one of `ONE_YUAN_PURCHASES`, `MULTI_LEVEL_DISTRIBUTION_REBATE`, `PROHIBITED_BUSINESS_CATEGORIES`, `CASH_ADVANCE_VIA_CREDIT_CARD`, `INDUCING_USERS_TO_MAKE_PAYMENTS`, `FRAUD`, `MALICIOUS_FAN_COUNT_BOOSTING`, `CROSS_CATEGORY_ACTIVITIES`, `CROSS_CATEGORY_BUSINESS`, `GAMBLING`, `LEWD_CONTENT`, `UNLICENSED_PAYMENT_AND_SETTLEMENT_BUSINESS`, `INVESTMENT`, `TRANSACTION_DISPUTE`, `CROSS_BORDER_USE_OF_DOMESTIC_PAYMENT_API`, `OVERSEAS_ACTIVITIES_OUTSIDE_THE_BUSINESS_SCOPE_APPROVED_BY_REGULATORY_AUTHORITIES`, `UNUSUAL_TRANSACTION`, `UNLICENSED_BUSINESS`, `WEALTH_INVESTMENT`, `AFFILIATED_TO_A_VIOLATING_ENTITY`, `INVOLVED_IN_A_JUDICIAL_CASE`, `INCORRECT_INFORMATION_SUBMITTED`, `APPEAL_SUCCESSFUL`, `REPORTED_BY_OTHERS`, `VIOLATING_SMART_CATERING_ACTIVITIES`, `MORE_THAN_ONE_MERCHANT_UNDER_A_SINGLE_MERCHANT_ID`, `CROSS_REGION_USE_OF_INTERNATIONAL_PAYMENT_API`, `UNUSUAL_REAL_TIME_TRANSACTION`, `UNACCEPTABLE_DOCUMENTS`, `LARGE_AMOUNT_TRANSACTION`, `ALL_MERCHANTS_HAVE_CONFIRMED_THE_WILLINGNESS_TO_OPEN_AN_ACCOUNT`, `UNCONFIRMED_WILLINGNESS_TO_OPEN_AN_ACCOUNT`, `INACTIVE_TRANSACTION`, `OTHER_UNUSUAL_ACTIVITIES`.
    pub risk_type: RiskType,
    /// `risk_description`.
    pub risk_description: String,
}

crate::answer! {
    Resource {
        required sub_mchid "sub_mchid",
        required company_name "company_name",
        required record_id "record_id",
        required punish_plan "punish_plan",
        required punish_time "punish_time",
        required punish_description "punish_description",
        required risk_type "risk_type",
        required risk_description "risk_description",
    }
}

crate::open_enum! {
/// `risk_type`.
    RiskType {
    OneYuanPurchases = "ONE_YUAN_PURCHASES",
    MultiLevelDistributionRebate = "MULTI_LEVEL_DISTRIBUTION_REBATE",
    ProhibitedBusinessCategories = "PROHIBITED_BUSINESS_CATEGORIES",
    CashAdvanceViaCreditCard = "CASH_ADVANCE_VIA_CREDIT_CARD",
    InducingUsersToMakePayments = "INDUCING_USERS_TO_MAKE_PAYMENTS",
    Fraud = "FRAUD",
    MaliciousFanCountBoosting = "MALICIOUS_FAN_COUNT_BOOSTING",
    CrossCategoryActivities = "CROSS_CATEGORY_ACTIVITIES",
    CrossCategoryBusiness = "CROSS_CATEGORY_BUSINESS",
    Gambling = "GAMBLING",
    LewdContent = "LEWD_CONTENT",
    UnlicensedPaymentAndSettlementBusiness = "UNLICENSED_PAYMENT_AND_SETTLEMENT_BUSINESS",
    Investment = "INVESTMENT",
    TransactionDispute = "TRANSACTION_DISPUTE",
    CrossBorderUseOfDomesticPaymentApi = "CROSS_BORDER_USE_OF_DOMESTIC_PAYMENT_API",
    OverseasActivitiesOutsideTheBusinessScopeApprovedByRegulatoryAuthorities = "OVERSEAS_ACTIVITIES_OUTSIDE_THE_BUSINESS_SCOPE_APPROVED_BY_REGULATORY_AUTHORITIES",
    UnusualTransaction = "UNUSUAL_TRANSACTION",
    UnlicensedBusiness = "UNLICENSED_BUSINESS",
    WealthInvestment = "WEALTH_INVESTMENT",
    AffiliatedToAViolatingEntity = "AFFILIATED_TO_A_VIOLATING_ENTITY",
    InvolvedInAJudicialCase = "INVOLVED_IN_A_JUDICIAL_CASE",
    IncorrectInformationSubmitted = "INCORRECT_INFORMATION_SUBMITTED",
    AppealSuccessful = "APPEAL_SUCCESSFUL",
    ReportedByOthers = "REPORTED_BY_OTHERS",
    ViolatingSmartCateringActivities = "VIOLATING_SMART_CATERING_ACTIVITIES",
    MoreThanOneMerchantUnderASingleMerchantId = "MORE_THAN_ONE_MERCHANT_UNDER_A_SINGLE_MERCHANT_ID",
    CrossRegionUseOfInternationalPaymentApi = "CROSS_REGION_USE_OF_INTERNATIONAL_PAYMENT_API",
    UnusualRealTimeTransaction = "UNUSUAL_REAL_TIME_TRANSACTION",
    UnacceptableDocuments = "UNACCEPTABLE_DOCUMENTS",
    LargeAmountTransaction = "LARGE_AMOUNT_TRANSACTION",
    AllMerchantsHaveConfirmedTheWillingnessToOpenAnAccount = "ALL_MERCHANTS_HAVE_CONFIRMED_THE_WILLINGNESS_TO_OPEN_AN_ACCOUNT",
    UnconfirmedWillingnessToOpenAnAccount = "UNCONFIRMED_WILLINGNESS_TO_OPEN_AN_ACCOUNT",
    InactiveTransaction = "INACTIVE_TRANSACTION",
    OtherUnusualActivities = "OTHER_UNUSUAL_ACTIVITIES",
    }
}
