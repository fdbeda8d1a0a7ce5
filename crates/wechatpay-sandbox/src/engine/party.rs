//! Who and what a world knows beside contracts: templates, services, payers, and whatever was named for the first time.

use std::fmt;

use serde::{Deserialize, Serialize};

/// What a contract is made from: a template (模板, `plan_id`) or a password-exempt service (免密支付服务, `service_id`).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Template {
    /// What kind of deduction it is for; absent: whatever the first pre-sign takes it for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<TemplateKind>,
    /// The standard price in 分: no deduction may be estimated higher.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub price: Option<i64>,
    /// Contracts that one payer may have in force; absent: what the family allows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub most_in_force: Option<u32>,
    /// How long a contract lives, in months; absent: 12.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub months: Option<u32>,
    /// How often an insurance deducts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub frequency: Option<Frequency>,
    /// Where signings are told (签约通知地址), in families whose pre-sign names no address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signing_url: Option<String>,
    /// Where terminations are told (解约回调地址); absent: where the signing was told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub termination_url: Option<String>,
    /// Where a payer may be sent back to; a `return_url` must begin with one of them. Empty: anywhere.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub return_urls: Vec<String>,
    /// Switched off: contracts go on, new ones are refused.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub closed: bool,
    /// Before a payer ends a contract, the merchant is told here and may keep the payer (ENTRUST.TERMINATE_RETENTION).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub retention_url: Option<String>,
    /// Before a payer ends a contract, the merchant is asked here (ENTRUST.TERMINATE_INQUIRY).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inquiry_url: Option<String>,
}

/// What a template is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum TemplateKind {
    /// 周期扣费: again and again.
    Periodic,
    /// 预约扣费: once, on a day that is booked before.
    Scheduled,
    /// 保险自动续费.
    Insurance,
    /// 免密支付.
    PasswordExempt,
    /// 境外委托代扣.
    Global,
    /// 教育续费通, 校园轻松付.
    Education,
    /// 信贷还款.
    Credit,
}

impl TemplateKind {
    /// The official term.
    pub(crate) fn term(self) -> &'static str {
        match self {
            Self::Periodic => "周期扣费",
            Self::Scheduled => "预约扣费",
            Self::Insurance => "保险自动续费",
            Self::PasswordExempt => "免密支付",
            Self::Global => "境外委托代扣",
            Self::Education => "教育续费",
            Self::Credit => "信贷还款",
        }
    }
}

/// How often an insurance deducts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Frequency {
    /// Every month.
    Monthly,
    /// Every three months.
    Quarterly,
    /// Every year.
    Yearly,
}

/// How a payer behaves.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Persona {
    /// Pays whatever is asked.
    #[default]
    Rich,
    /// Has no money: `NOT_ENOUGH`.
    Empty,
    /// The account is frozen: `USER_ACCOUNT_ABNORMAL`.
    Frozen,
    /// Is over a limit of risk control: `RULE_LIMIT`.
    OverLimit,
    /// Pays after ten minutes.
    Slow,
    /// Is never the one whom a pre-sign names: each confirmation is refused.
    WrongUser,
}

/// What may be named for the first time by a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Named {
    Plan,
    Service,
    SubMerchant,
    AppId,
    Payer,
}

impl fmt::Display for Named {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Plan => "template (模板)",
            Self::Service => "password-exempt service (免密支付服务)",
            Self::SubMerchant => "sub-merchant (子商户)",
            Self::AppId => "AppID",
            Self::Payer => "payer",
        })
    }
}
