// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/merchant-risk-manage/trade-risk-result`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/merchant-risk-manage/trade-risk-result`
///
/// `POST`: 处置结果回传, see <https://pay.weixin.qq.com/doc/v3/merchant/4012384516>.
#[derive(Debug, Clone)]
pub struct TradeRiskResult<C> {
    at: At<C>,
}

impl<C: Caller> TradeRiskResult<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 处置结果回传: `POST /v3/merchant-risk-manage/trade-risk-result`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012384516>, <https://pay.weixin.qq.com/doc/v3/partner/4012467540>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::merchant_risk_manage::POST_TRADE_RISK_RESULT, body)
    }
}

/// What [`TradeRiskResult::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 服务商商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_mchid: Option<String>,
    /// 从业机构商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acquiring_bank_id: Option<String>,
    /// 渠道号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel_id: Option<String>,
    /// 子商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 商户订单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_trade_no: Option<String>,
    /// `risk_type`: one of `OTHER_RISK`, `INDUCE_PAYMENT`, `FRAUD`, `GAMBLING`, `CYBERSEX`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub risk_type: Option<RiskType>,
    /// `punish_type`: one of `OTHER_PUNISH`, `DISABLE_PAYMENT`, `SUSPEND_SETTLEMENT`, `DISABLE_WITHDRAW`, `REMOVE_MERCHANTS`, `ADD_MERCHANTS_BLACKLIST`, `REFUND`, `FREEZING_FUND_BY_TRANSACTION`, `FREEZING_FUND_BY_MERCHANTS`, `BLOCKED_USER`.
    pub punish_type: PunishType,
    /// 处置手段补充.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_punish_type: Option<String>,
    /// 投诉信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub complaints_information: Option<String>,
}

pub use crate::v3::merchant_risk_manage::trade_risk_information::RiskType;

pub use crate::v3::merchant_risk_manage::trade_risk_information::PunishType;

/// What [`TradeRiskResult::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 服务商商户号.
    pub sp_mchid: Option<String>,
    /// 从业机构商户号.
    pub acquiring_bank_id: Option<String>,
    /// 渠道号.
    pub channel_id: Option<String>,
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// 商户订单号.
    pub out_trade_no: Option<String>,
    /// `risk_type`: one of `OTHER_RISK`, `INDUCE_PAYMENT`, `FRAUD`, `GAMBLING`, `CYBERSEX`.
    pub risk_type: Option<RiskType>,
    /// `punish_type`: one of `OTHER_PUNISH`, `DISABLE_PAYMENT`, `SUSPEND_SETTLEMENT`, `DISABLE_WITHDRAW`, `REMOVE_MERCHANTS`, `ADD_MERCHANTS_BLACKLIST`, `REFUND`, `FREEZING_FUND_BY_TRANSACTION`, `FREEZING_FUND_BY_MERCHANTS`, `BLOCKED_USER`.
    pub punish_type: PunishType,
    /// 处置手段补充.
    pub additional_punish_type: Option<String>,
    /// 处置手段描述.
    pub punish_description: Option<String>,
}

crate::answer! {
    PostAnswer {
        optional sp_mchid "sp_mchid",
        optional acquiring_bank_id "acquiring_bank_id",
        optional channel_id "channel_id",
        optional sub_mchid "sub_mchid",
        optional out_trade_no "out_trade_no",
        optional risk_type "risk_type",
        required punish_type "punish_type",
        optional additional_punish_type "additional_punish_type",
        optional punish_description "punish_description",
    }
}

impl Request for PostRequest {}
