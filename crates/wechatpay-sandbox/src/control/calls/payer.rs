//! The payer's side: sessions, contracts, orders, and how payers behave.

use std::collections::BTreeMap;

use http::Method;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{
    control::{call::Call, page::Page, problem::Problem},
    engine::{contract::EndedBy, party::Persona},
    view::{Confirmation, ContractView, OrderView, SessionView},
};

#[derive(Debug, Serialize, JsonSchema)]
struct Payers {
    /// By openid: those of whom something was said.
    payers: BTreeMap<String, Persona>,
}

/// How a payer behaves.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Behaviour {
    persona: Persona,
}

#[derive(Debug, Serialize, JsonSchema)]
struct Sessions {
    sessions: Vec<SessionView>,
    /// There are more: where to go on.
    #[serde(skip_serializing_if = "Option::is_none")]
    next: Option<u64>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct Contracts {
    contracts: Vec<ContractView>,
    /// There are more: where to go on.
    #[serde(skip_serializing_if = "Option::is_none")]
    next: Option<u64>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct Orders {
    orders: Vec<OrderView>,
    /// There are more: where to go on.
    #[serde(skip_serializing_if = "Option::is_none")]
    next: Option<u64>,
}

/// Who ends a contract.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
struct Termination {
    /// The payer, when it is left out.
    #[schemars(with = "EndedBy")]
    by: Option<EndedBy>,
    /// Why (解约备注): it is kept until the contract has ended, and told as `contract_termination_remark` or `termination_note` where the
    /// family has such a field. At most 256 characters; 128 for a credit repayment.
    #[schemars(length(max = 256))]
    remark: Option<String>,
}

/// Who pays.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
struct Payment {
    /// The one whom the order names, when it is left out.
    openid: Option<String>,
}

const CONFIRMING: &[Problem] = &[
    Problem::UNKNOWN_SESSION,
    Problem::SESSION_EXPIRED,
    Problem::SESSION_REFUSED,
    Problem::SESSION_REPLACED,
    Problem::SESSION_USED,
    Problem::NUMBER_USED,
    Problem::WRONG_USER,
    Problem::WRONG_IP,
    Problem::LIMIT,
];

pub(super) fn calls() -> Vec<Call> {
    [payers(), sessions(), contracts(), orders()].into_iter().flatten().collect()
}

fn payers() -> Vec<Call> {
    vec![
        Call::plain(Method::GET, "/sandbox/payers", "The payers of whom something was said", |at| {
            Ok(Payers { payers: at.world.payers() })
        }),
        Call::giving(
            Method::PUT,
            "/sandbox/payers/{openid}",
            "Says how a payer behaves; in a strict world it declares the payer",
            |at, body: Behaviour| {
                at.world.set_payer(at.value("openid"), body.persona)?;
                Ok(Payers { payers: at.world.payers() })
            },
        ),
    ]
}

fn sessions() -> Vec<Call> {
    vec![
        Call::asking("/sandbox/sessions", "Signing sessions, oldest first", |at, page: Page| {
            let (sessions, next) = page.of(|skipped, most| at.world.sessions_behind(skipped, most))?;
            Ok(Sessions { sessions, next })
        }),
        Call::plain(Method::GET, "/sandbox/sessions/{session_id}", "A signing session", |at| {
            at.world.session(at.value("session_id"))
        })
        .may_fail(&[Problem::UNKNOWN_SESSION]),
        Call::maybe_giving(
            Method::POST,
            "/sandbox/sessions/{session_id}/confirm",
            "A user confirms: the contract is in force, and a notification is queued",
            |at, by: Confirmation| at.world.confirm(at.value("session_id"), &by),
        )
        .may_fail(CONFIRMING),
        Call::plain(
            Method::POST,
            "/sandbox/sessions/{session_id}/refuse",
            "A user leaves: the session is over, and nothing is sent",
            |at| at.world.refuse(at.value("session_id")),
        )
        .may_fail(CONFIRMING),
    ]
}

fn contracts() -> Vec<Call> {
    vec![
        Call::asking("/sandbox/contracts", "Contracts, oldest first", |at, page: Page| {
            let (contracts, next) = page.of(|skipped, most| at.world.contracts_behind(skipped, most))?;
            Ok(Contracts { contracts, next })
        }),
        Call::plain(Method::GET, "/sandbox/contracts/{contract_id}", "A contract", |at| {
            at.world.contract(at.value("contract_id"))
        })
        .may_fail(&[Problem::UNKNOWN_CONTRACT]),
        Call::maybe_giving(
            Method::POST,
            "/sandbox/contracts/{contract_id}/terminate",
            "Ends a contract as somebody other than the merchant; a payer's wish may be asked about or delayed first",
            |at, how: Termination| {
                let by = how.by.unwrap_or(EndedBy::User);
                at.world.terminate(at.value("contract_id"), by, how.remark.as_deref())
            },
        )
        .may_fail(&[Problem::UNKNOWN_CONTRACT, Problem::NOT_IN_FORCE]),
        Call::plain(
            Method::POST,
            "/sandbox/contracts/{contract_id}/keep",
            "A payer undoes the wish to end a contract that is TERMINATE_PENDING",
            |at| at.world.keep_contract(at.value("contract_id")),
        )
        .may_fail(&[Problem::UNKNOWN_CONTRACT, Problem::NOT_IN_FORCE, Problem::NOT_PENDING]),
    ]
}

fn orders() -> Vec<Call> {
    vec![
        Call::asking("/sandbox/orders", "Orders, oldest first", |at, page: Page| {
            let (orders, next) = page.of(|skipped, most| at.world.orders_behind(skipped, most))?;
            Ok(Orders { orders, next })
        }),
        Call::plain(Method::GET, "/sandbox/orders/{owner}/{out_trade_no}", "An order", |at| {
            at.world.order(at.value("owner"), at.value("out_trade_no"))
        })
        .may_fail(&[Problem::UNKNOWN_ORDER]),
        Call::maybe_giving(
            Method::POST,
            "/sandbox/orders/{owner}/{out_trade_no}/pay",
            "A payer pays an order that waits for it",
            |at, by: Payment| at.world.pay(at.value("owner"), at.value("out_trade_no"), by.openid.as_deref()),
        )
        .may_fail(&[
            Problem::UNKNOWN_ORDER,
            Problem::ORDER_DECIDED,
            Problem::NOT_ENOUGH,
            Problem::USER_ACCOUNT_ABNORMAL,
            Problem::RULE_LIMIT,
        ]),
    ]
}
