//! The life of a signing session and its contract: pure functions of state, command and time.
//!
//! State is kept per number: one merchant, one family, one `out_contract_code`. A number may be pre-signed in several
//! scenes (operations) of its family; the first confirmation burns it for all of them.

use std::{fmt, net::IpAddr, sync::Arc};

use jiff::{Timestamp, ToSpan as _, tz::TimeZone};
use serde_json::Value;
use wechatpay_spec::Operation;

use crate::{family::Family, payer::Payer, refusal::Refusal};

/// What merchant and user are to agree on, as the pre-sign said it.
#[derive(Debug)]
pub(crate) struct Terms {
    pub(crate) family: &'static dyn Family,
    pub(crate) operation: &'static Operation,
    pub(crate) mchid: String,
    pub(crate) out_contract_code: String,
    /// `plan_id` or `service_id`.
    pub(crate) template: i64,
    /// Who may confirm; `None` when the pre-sign names nobody: then anyone.
    pub(crate) payer: Option<Payer>,
    /// `out_user_code`.
    pub(crate) user_code: Option<String>,
    /// The address from which the user must confirm, when the pre-sign says one.
    pub(crate) client_ip: Option<IpAddr>,
    pub(crate) notify_url: String,
    pub(crate) body: Value,
}

/// Terms and until when their session would live.
#[derive(Debug)]
pub(crate) struct Draft {
    pub(crate) terms: Terms,
    pub(crate) expires: Timestamp,
}

/// A signing session.
#[derive(Debug, Clone)]
pub(crate) struct Session {
    pub(crate) id: String,
    pub(crate) terms: Arc<Terms>,
    pub(crate) opened: Timestamp,
    /// First instant at which it is over.
    pub(crate) expires: Timestamp,
    fate: Fate,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Fate {
    Open,
    GivenUp,
    Signed,
}

impl Session {
    fn is_open(&self, now: Timestamp) -> bool {
        self.fate == Fate::Open && now < self.expires
    }
}

/// A contract in force.
#[derive(Debug, Clone)]
pub(crate) struct Contract {
    pub(crate) id: String,
    pub(crate) terms: Arc<Terms>,
    pub(crate) payer: Payer,
    pub(crate) signed: Timestamp,
    pub(crate) expires: Timestamp,
}

impl Contract {
    /// The word of `contract_state`.
    #[must_use]
    pub(crate) fn state(&self) -> &'static str {
        "SIGNED"
    }
}

/// All that is known of one number.
#[derive(Debug, Clone, Default)]
pub(crate) struct Number {
    /// At most one per operation, the last.
    sessions: Vec<Session>,
    /// The contract that burnt it.
    contract: Option<Arc<Contract>>,
}

/// How many contracts of the user and template are in force beside this one.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct InForce {
    pub(crate) of_user: usize,
    pub(crate) of_user_code: usize,
}

/// What is done to a number.
#[derive(Debug)]
pub(crate) enum Command<'a> {
    /// The merchant pre-signs. The family has judged the body already; its verdict counts only if this is no repeat.
    PreSign {
        id: String,
        operation: &'static Operation,
        body: &'a Value,
        draft: Result<Box<Draft>, Refusal>,
        in_force: InForce,
    },
    /// A user confirms.
    Confirm {
        session: &'a str,
        openid: Option<&'a str>,
        client_ip: Option<IpAddr>,
        contract_id: String,
        in_force: InForce,
    },
    /// The user leaves.
    GiveUp { session: &'a str },
}

/// What came of a command.
#[derive(Debug)]
pub(crate) enum Effect {
    Opened(Session),
    Repeated(Session),
    Signed(Arc<Contract>),
    GivenUp(Session),
}

/// Why a command changes nothing.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Refused {
    /// The family's verdict on the body.
    Draft(Refusal),
    /// The number has a contract.
    Burnt { contract_id: String },
    /// An open session of the number was made with another body.
    OtherBody,
    /// The user has as many contracts of this template as may be.
    TooMany { most: usize },
    /// The `out_user_code` has its contract of this template.
    UserCodeTaken,
    /// The session is not there.
    UnknownSession,
    /// Its time is over.
    Expired { expires: Timestamp },
    /// The user left it.
    GivenUp,
    /// It became a contract.
    Used { contract_id: String },
    /// Another user was named.
    WrongUser,
    /// The user comes from another address.
    WrongIp { expected: IpAddr },
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Draft(refusal) => f.write_str(&refusal.message),
            Self::Burnt { contract_id } => {
                write!(f, "out_contract_code is used up: contract {contract_id} was signed with it; take a new number")
            }
            Self::OtherBody => f.write_str(
                "out_contract_code has an open session made with another body; send the same body again, or take a new number",
            ),
            Self::TooMany { most } => {
                write!(
                    f,
                    "the user has {most} contract(s) of this template in force, which is as many as may be; \
                     take another user (another openid in the pre-sign, or {{\"openid\": \"…\"}} as the body of the \
                     confirm where the pre-sign names nobody) or another template (plan_id or service_id)"
                )
            }
            Self::UserCodeTaken => f.write_str("out_user_code has a contract of this template in force already"),
            Self::UnknownSession => f.write_str("no session has this id in this world, or a newer one took its place"),
            Self::Expired { expires } => write!(f, "the session is over since {}", crate::clock::beijing(*expires)),
            Self::GivenUp => f.write_str("the session is over: the user refused it"),
            Self::Used { contract_id } => write!(f, "the session is used: it became contract {contract_id}"),
            Self::WrongUser => f.write_str("the openid is not the one that the pre-sign named"),
            Self::WrongIp { expected } => write!(f, "the pre-sign expects the user at user_client_ip {expected}"),
        }
    }
}

/// Carries a command out: the new state and what came of it, or why nothing changes.
pub(crate) fn step(number: &Number, command: Command<'_>, now: Timestamp) -> Result<(Number, Effect), Refused> {
    match command {
        Command::PreSign { id, operation, body, draft, in_force } => {
            pre_sign(number, id, operation, body, draft, in_force, now)
        }
        Command::Confirm { session, openid, client_ip, contract_id, in_force } => {
            confirm(number, session, openid, client_ip, contract_id, in_force, now)
        }
        Command::GiveUp { session } => {
            let session = Session { fate: Fate::GivenUp, ..number.live(session, now)?.clone() };
            Ok((number.with(&session), Effect::GivenUp(session)))
        }
    }
}

fn pre_sign(
    number: &Number,
    id: String,
    operation: &'static Operation,
    body: &Value,
    draft: Result<Box<Draft>, Refusal>,
    in_force: InForce,
    now: Timestamp,
) -> Result<(Number, Effect), Refused> {
    number.unburnt()?;
    let open = number.sessions.iter().find(|session| same(session, operation) && session.is_open(now));
    if let Some(session) = open {
        if session.terms.body != *body {
            return Err(Refused::OtherBody);
        }
        return Ok((number.clone(), Effect::Repeated(session.clone())));
    }
    let Draft { terms, expires } = *draft.map_err(Refused::Draft)?;
    limits(&terms, in_force)?;
    let session = Session { id, terms: Arc::new(terms), opened: now, expires, fate: Fate::Open };
    Ok((number.with(&session), Effect::Opened(session)))
}

fn confirm(
    number: &Number,
    session: &str,
    openid: Option<&str>,
    client_ip: Option<IpAddr>,
    contract_id: String,
    in_force: InForce,
    now: Timestamp,
) -> Result<(Number, Effect), Refused> {
    let session = number.live(session, now)?;
    number.unburnt()?;
    let terms = &session.terms;
    let payer = match (&terms.payer, openid) {
        (Some(payer), Some(openid)) if !payer.is_called(openid) => return Err(Refused::WrongUser),
        (Some(payer), _) => payer.clone(),
        (None, openid) => confirming(terms, openid),
    };
    if let Some(expected) = terms.client_ip.filter(|expected| client_ip.is_some_and(|found| found != *expected)) {
        return Err(Refused::WrongIp { expected });
    }
    limits(terms, in_force)?;
    let contract = Arc::new(Contract {
        id: contract_id,
        terms: Arc::clone(terms),
        payer,
        signed: now,
        expires: a_year_after(now),
    });
    let signed = Session { fate: Fate::Signed, ..session.clone() };
    let state = Number { contract: Some(Arc::clone(&contract)), ..number.with(&signed) };
    Ok((state, Effect::Signed(contract)))
}

/// Who signs a session whose pre-sign named nobody.
pub(crate) fn confirming(terms: &Terms, openid: Option<&str>) -> Payer {
    match openid {
        Some(openid) => Payer::new(openid.to_owned()),
        None => Payer::stand_in(crate::fields::text(&terms.body, "appid").unwrap_or_default()),
    }
}

fn limits(terms: &Terms, in_force: InForce) -> Result<(), Refused> {
    let most = terms.family.most_in_force();
    if terms.user_code.is_some() && in_force.of_user_code > 0 {
        return Err(Refused::UserCodeTaken);
    }
    if in_force.of_user >= most { Err(Refused::TooMany { most }) } else { Ok(()) }
}

/// The default term of a contract (D-27), on the calendar.
fn a_year_after(now: Timestamp) -> Timestamp {
    let later = now.to_zoned(TimeZone::UTC).checked_add(1.year());
    later.map_or(Timestamp::MAX, |later| later.timestamp())
}

fn same(session: &Session, operation: &'static Operation) -> bool {
    std::ptr::eq(session.terms.operation, operation)
}

impl Number {
    pub(crate) fn session(&self, id: &str) -> Option<&Session> {
        self.sessions.iter().find(|session| session.id == id)
    }

    /// The session that a pre-sign of this operation left behind.
    pub(crate) fn last(&self, operation: &'static Operation) -> Option<&Session> {
        self.sessions.iter().find(|session| same(session, operation))
    }

    /// Whether nothing is known of it.
    pub(crate) fn is_blank(&self) -> bool {
        self.sessions.is_empty() && self.contract.is_none()
    }

    pub(crate) fn contract(&self) -> Option<&Arc<Contract>> {
        self.contract.as_ref()
    }

    /// The state of a session in one word: `open`, `expired`, `refused`, `signed`, `superseded`.
    pub(crate) fn state_of(&self, session: &Session, now: Timestamp) -> &'static str {
        match session.fate {
            Fate::GivenUp => "refused",
            Fate::Signed => "signed",
            Fate::Open if self.contract.is_some() => "superseded",
            Fate::Open if session.is_open(now) => "open",
            Fate::Open => "expired",
        }
    }

    fn unburnt(&self) -> Result<(), Refused> {
        match &self.contract {
            Some(contract) => Err(Refused::Burnt { contract_id: contract.id.clone() }),
            None => Ok(()),
        }
    }

    /// The session, if it can still be used.
    fn live(&self, id: &str, now: Timestamp) -> Result<&Session, Refused> {
        let session = self.session(id).ok_or(Refused::UnknownSession)?;
        match session.fate {
            Fate::GivenUp => Err(Refused::GivenUp),
            Fate::Signed => Err(Refused::Used {
                contract_id: self.contract.as_ref().map(|contract| contract.id.clone()).unwrap_or_default(),
            }),
            Fate::Open if session.is_open(now) => Ok(session),
            Fate::Open => Err(Refused::Expired { expires: session.expires }),
        }
    }

    fn with(&self, session: &Session) -> Self {
        let others = self.sessions.iter().filter(|other| !same(other, session.terms.operation)).cloned();
        Self { sessions: others.chain([session.clone()]).collect(), contract: self.contract.clone() }
    }
}
