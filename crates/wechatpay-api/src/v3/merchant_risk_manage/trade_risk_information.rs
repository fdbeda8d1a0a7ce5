// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/merchant-risk-manage/trade-risk-information`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/merchant-risk-manage/trade-risk-information`
///
/// `GET`: 查询风险信息, see <https://pay.weixin.qq.com/doc/v3/merchant/4012526198>.
#[derive(Debug, Clone)]
pub struct TradeRiskInformation<C> {
    at: At<C>,
}

impl<C: Caller> TradeRiskInformation<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询风险信息: `GET /v3/merchant-risk-manage/trade-risk-information`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012526198>, <https://pay.weixin.qq.com/doc/v3/partner/4012467535>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::merchant_risk_manage::GET_TRADE_RISK_INFORMATION, query)
    }
}

/// What [`TradeRiskInformation::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 服务商商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_mchid: Option<String>,
    /// 从业机构号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acquiring_bank_id: Option<String>,
    /// 渠道号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel_id: Option<String>,
    /// 子商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 商户订单号.
    pub out_trade_no: String,
    /// 投诉信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub complaints_information: Option<String>,
}

/// What [`TradeRiskInformation::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 风险系数值.
    pub risk_score: i64,
    /// `risk_type`: one of `OTHER_RISK`, `INDUCE_PAYMENT`, `FRAUD`, `GAMBLING`, `CYBERSEX`.
    pub risk_type: Option<RiskType>,
    /// `punish_type`: one of `OTHER_PUNISH`, `DISABLE_PAYMENT`, `SUSPEND_SETTLEMENT`, `DISABLE_WITHDRAW`, `REMOVE_MERCHANTS`, `ADD_MERCHANTS_BLACKLIST`, `REFUND`, `FREEZING_FUND_BY_TRANSACTION`, `FREEZING_FUND_BY_MERCHANTS`, `BLOCKED_USER`.
    pub punish_type: Option<PunishType>,
    /// 处置手段描述.
    pub punish_description: Option<String>,
}

crate::answer! {
    GetAnswer {
        required risk_score "risk_score",
        optional risk_type "risk_type",
        optional punish_type "punish_type",
        optional punish_description "punish_description",
    }
}

crate::open_enum! {
/// `risk_type`.
    RiskType {
    OtherRisk = "OTHER_RISK",
    InducePayment = "INDUCE_PAYMENT",
    Fraud = "FRAUD",
    Gambling = "GAMBLING",
    Cybersex = "CYBERSEX",
    }
}

crate::open_enum! {
/// `punish_type`.
    PunishType {
    OtherPunish = "OTHER_PUNISH",
    DisablePayment = "DISABLE_PAYMENT",
    SuspendSettlement = "SUSPEND_SETTLEMENT",
    DisableWithdraw = "DISABLE_WITHDRAW",
    RemoveMerchants = "REMOVE_MERCHANTS",
    AddMerchantsBlacklist = "ADD_MERCHANTS_BLACKLIST",
    Refund = "REFUND",
    FreezingFundByTransaction = "FREEZING_FUND_BY_TRANSACTION",
    FreezingFundByMerchants = "FREEZING_FUND_BY_MERCHANTS",
    BlockedUser = "BLOCKED_USER",
    }
}

impl Request for GetQuery {}
