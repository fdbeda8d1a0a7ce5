use std::{fmt, time::Duration};

use serde::{Deserialize, Serialize};

/// The families of contracts: which paths and words a contract goes by.
///
/// A stored [`ContractRef`](super::ContractRef) names its family by a fixed word, such as `partner-papay`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Family {
    /// 境外委托代扣, `/v3/global/papay`: direct merchants and institutions.
    Global,
    /// 电商收付通合单委托代扣, `/v3/ecommerce/combine-papay`.
    CombinePapay,
    /// 免密支付, `/v3/password-exempt-contract`, all four roles.
    PasswordExempt,
    /// 委托代扣 and 预约扣费 of a direct merchant, `/v3/papay/sign`.
    Papay,
    /// The same of a service provider, `/v3/papay/sign/partner`.
    PartnerPapay,
    /// 鸿蒙委托代扣 (HarmonyOS and devices), `/v3/papay/sign/contracts/harmony-plan-id`.
    Harmony,
    /// 保险自动续费, `/v3/papay/insurance-sign`.
    Insurance,
    /// 教育续费通, `/v3/edu-papay`.
    EduPapay,
    /// 校园轻松付, `/v3/eduschoolpay`.
    EduSchoolPay,
    /// 信贷还款, `/v3/credit-repayment/partner`.
    CreditRepayment,
    /// 个人收款方授权, `/v3/ecommerce/individual-contracts`. Nothing is deducted by it.
    IndividualContracts,
}

impl Family {
    /// How long a signing session lives after its pre-sign. Overseas contracts (境外) set it by `expired_time`; two hours stand for none.
    ///
    /// Where no page tells it (HarmonyOS, education, individual payees), it is the ten minutes of the other families.
    #[must_use]
    pub const fn validity(self) -> Duration {
        const MINUTE: u64 = 60;
        match self {
            Self::Global | Self::CombinePapay | Self::PasswordExempt => Duration::from_secs(120 * MINUTE),
            _ => Duration::from_secs(10 * MINUTE),
        }
    }

    /// The families whose notifications look alike count as one.
    pub(super) const fn notified_as(self) -> Self {
        match self {
            Self::Harmony | Self::PasswordExempt | Self::PartnerPapay => Self::Papay,
            other => other,
        }
    }

    /// The product's name.
    pub(super) const fn title(self) -> &'static str {
        match self {
            Self::Global => "境外委托代扣",
            Self::CombinePapay => "合单委托代扣",
            Self::PasswordExempt => "免密支付",
            Self::Papay => "委托代扣",
            Self::PartnerPapay => "服务商委托代扣",
            Self::Harmony => "鸿蒙委托代扣",
            Self::Insurance => "保险自动续费",
            Self::EduPapay => "教育续费通",
            Self::EduSchoolPay => "校园轻松付",
            Self::CreditRepayment => "信贷还款",
            Self::IndividualContracts => "个人收款方授权",
        }
    }
}

/// `papay (委托代扣)`
impl fmt::Display for Family {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.serialize(&mut *f)?;
        write!(f, " ({})", self.title())
    }
}
