//! What is done for each operation.

use std::{collections::HashMap, fmt, sync::LazyLock};

use wechatpay_spec::{Operation, Role, table};

use super::{
    Asked, Family, Reply, bill, combine, credit, edu, edu_school, global, individual, insurance, orders, papay,
    password_exempt, refund, scheduled, sign, with_contract,
};
use crate::{
    engine::{life, turn::Turn},
    merchant::MerchantKind,
    refusal::Refusal,
};

pub(crate) type Handler = fn(&mut Turn<'_>, &Asked<'_>) -> Result<Reply, Refusal>;

/// What the gateway does for an operation.
#[derive(Clone, Copy)]
pub(crate) enum Task {
    /// A command of the world.
    Call(Handler),
    Certificates,
    Echo,
    /// Nobody plays it: an answer is drawn from the table.
    Example,
}

impl fmt::Debug for Task {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Call(_) => "Call",
            Self::Certificates => "Certificates",
            Self::Echo => "Echo",
            Self::Example => "Example",
        })
    }
}

/// An operation that the sandbox plays.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Duty {
    pub(super) operation: &'static Operation,
    pub(super) task: Task,
}

impl Duty {
    pub(super) const fn call(operation: &'static Operation, handler: Handler) -> Self {
        Self { operation, task: Task::Call(handler) }
    }
}

static PLATFORM: [Duty; 2] = [
    Duty { operation: &table::v3::certificates::GET, task: Task::Certificates },
    Duty { operation: &table::v3::security::POST_ECHO, task: Task::Echo },
];

static DUTIES: LazyLock<HashMap<&'static str, Task>> = LazyLock::new(|| {
    let families: [&[Duty]; 16] = [
        &PLATFORM,
        &global::DUTIES,
        &combine::DUTIES,
        &credit::DUTIES,
        &individual::DUTIES,
        &insurance::DUTIES,
        &password_exempt::DUTIES,
        &sign::DUTIES,
        &scheduled::DUTIES,
        &papay::DUTIES,
        &orders::DUTIES,
        &with_contract::DUTIES,
        &edu::DUTIES,
        &edu_school::DUTIES,
        &refund::DUTIES,
        &bill::DUTIES,
    ];
    families.into_iter().flatten().map(|duty| (duty.operation.name, duty.task)).collect()
});

/// What to do for an operation.
pub(crate) fn duty(operation: &'static Operation) -> Task {
    DUTIES.get(operation.name).copied().unwrap_or(Task::Example)
}

/// Whether this kind of merchant may call it: the roles of the table; without any, everyone may.
pub(crate) fn may_call(operation: &'static Operation, kind: MerchantKind) -> bool {
    operation.roles.is_empty() || operation.roles.iter().any(|role| kind.plays(*role))
}

impl MerchantKind {
    fn plays(self, role: Role) -> bool {
        matches!(
            (self, role),
            (Self::Direct, Role::Direct)
                | (Self::ServiceProvider, Role::ServiceProvider)
                | (Self::EcommercePlatform, Role::EcommercePlatform)
                // The four branches of password-exempt contracts call it 清算机构, the overseas family 机构: 从业机构 both.
                | (Self::Institution, Role::Institution | Role::ClearingInstitution)
        )
    }
}

/// A pre-sign.
pub(super) fn pre_sign(turn: &mut Turn<'_>, asked: &Asked<'_>, family: &'static dyn Family) -> Result<Reply, Refusal> {
    let session = life::pre_sign(turn, asked, family)?;
    Ok(family.answer(&session, asked.place).into())
}

/// A query by `contract_id`.
pub(super) fn by_id(turn: &Turn<'_>, asked: &Asked<'_>, family: &'static dyn Family) -> Result<Reply, Refusal> {
    let (_, deed) = life::by_id(turn, asked, family)?;
    Ok(deed.terms.family.rules().contract(deed).into())
}

/// A query by `out_contract_code`.
pub(super) fn by_code(turn: &Turn<'_>, asked: &Asked<'_>, family: &'static dyn Family) -> Result<Reply, Refusal> {
    let (_, deed) = life::by_code(turn, asked, family)?;
    Ok(deed.terms.family.rules().contract(deed).into())
}
