//! The life of a signing session and its contract, as all families share it.

use std::{fmt, net::IpAddr};

use jiff::{Timestamp, ToSpan as _, tz::TimeZone};
use serde_json::{Value, json};

use super::{
    contract::{Contract, ContractState, Deed, EndedBy, Fate, Period, Session, Terms},
    fact::Fact,
    order::Order,
    party::{Persona, Template},
    payer::Payer,
    rules::{self, Rule},
    same::same_body,
    turn::Turn,
};
use crate::{
    clock::beijing,
    family::{Asked, Family},
    fields::text,
    refusal::{Location, Refusal},
};

/// Terms and until when their session would live.
#[derive(Debug)]
pub(crate) struct Draft {
    pub(crate) terms: Terms,
    pub(crate) expires: Timestamp,
}

/// Who confirms a session, and how.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Confirming<'a> {
    pub(crate) openid: Option<&'a str>,
    pub(crate) client_ip: Option<IpAddr>,
    /// A rule of business fails: the contract becomes `SIGN_FAILED`.
    pub(crate) fails: bool,
}

/// What a family adds to a signing.
#[derive(Debug, Default)]
pub(crate) struct Signing {
    pub(crate) periods: Vec<Period>,
    /// The order that the payer is to pay while signing; without the money the signing fails, and both numbers are burnt.
    pub(crate) order: Option<Box<Order>>,
    /// When the contract ends by itself, where that is not a matter of its template.
    pub(crate) expires: Option<Timestamp>,
}

/// What came of a confirmation.
#[derive(Debug)]
pub(crate) struct Confirmed {
    pub(crate) contract: Contract,
    /// The notification of it; none when the signing failed.
    pub(crate) event_id: Option<Box<str>>,
}

/// Why a session or number refuses.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Refused {
    /// The number has a contract.
    Burnt { contract_id: Box<str> },
    /// An open session of the number was made with another body.
    OtherBody,
    /// The payer has as many contracts of this template as may be.
    TooMany { most: u32 },
    /// The `out_user_code` has its contract of this template.
    UserCodeTaken,
    /// The template takes no new contracts.
    Closed,
    /// The session is not there.
    UnknownSession,
    /// Its time is over.
    Expired { expires: Timestamp },
    /// The payer left it.
    GivenUp,
    /// A newer session took its place.
    Replaced,
    /// It became a contract.
    Used { contract_id: Box<str> },
    /// Another payer was named.
    WrongUser,
    /// The payer comes from another address.
    WrongIp { expected: IpAddr },
    /// It is signed by paying an order, and not by itself.
    ByPaying { out_trade_no: Box<str> },
}

impl Refused {
    /// The rule that speaks.
    pub(crate) fn rule(&self) -> &'static Rule {
        match self {
            Self::Burnt { .. } | Self::Used { .. } => &rules::NUMBER_BURNT,
            Self::OtherBody | Self::Replaced => &rules::SAME_BODY,
            Self::TooMany { .. } => &rules::LIMIT,
            Self::UserCodeTaken => &rules::USER_CODE,
            Self::Closed => &rules::TEMPLATE_CLOSED,
            Self::UnknownSession | Self::Expired { .. } | Self::GivenUp => &rules::SESSION_LIFE,
            Self::WrongUser => &rules::PAYER_NAMED,
            Self::WrongIp { .. } => &rules::PAYER_IP,
            Self::ByPaying { .. } => &rules::SIGNED_BY_PAYING,
        }
    }

    /// As the merchant hears it that sent this body.
    pub(crate) fn answer_to(&self, body: &Value) -> Refusal {
        let name = match self {
            Self::UserCodeTaken => Some("out_user_code"),
            Self::Closed => ["plan_id", "service_id"].into_iter().find(|name| body.get(name).is_some()),
            Self::TooMany { .. } => None,
            _ => Some("out_contract_code"),
        };
        let issue = self.to_string();
        let refusal = Refusal::invalid(format!("无效请求: {issue}")).under(self.rule());
        match name {
            Some(name) => {
                let sent = body.get(name).cloned().unwrap_or_default();
                refusal.with_field(Location::Body, &format!("/{name}"), sent, &issue)
            }
            None => refusal.with_detail(json!({"issue": issue, "location": "body"})),
        }
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Burnt { contract_id } => {
                write!(f, "out_contract_code is used up: contract {contract_id} was signed with it; take a new number")
            }
            Self::OtherBody => f.write_str(
                "out_contract_code has an open session made with another body; send the same body again, or take a new number",
            ),
            Self::TooMany { most } => write!(
                f,
                "the user has {most} contract(s) of this template in force, which is as many as may be; \
                 take another user (another openid in the pre-sign, or {{\"openid\": \"…\"}} as the body of the \
                 confirm where the pre-sign names nobody) or another template (plan_id or service_id)"
            ),
            Self::UserCodeTaken => f.write_str("out_user_code has a contract of this template in force already"),
            Self::Closed => f.write_str("the template is switched off and takes no new contracts"),
            Self::UnknownSession => f.write_str("no session has this id in this world"),
            Self::Expired { expires } => write!(f, "the session is over since {}", beijing(*expires)),
            Self::GivenUp => f.write_str("the session is over: the user refused it"),
            Self::Replaced => f.write_str("the session is over: a newer one of the same number took its place"),
            Self::Used { contract_id } => write!(f, "the session is used: it became contract {contract_id}"),
            Self::WrongUser => f.write_str("the openid is not the one that the pre-sign named"),
            Self::WrongIp { expected } => write!(f, "the pre-sign expects the user at user_client_ip {expected}"),
            Self::ByPaying { out_trade_no } => write!(f, "this session is signed by paying order {out_trade_no}"),
        }
    }
}

/// The merchant pre-signs: a new session, or the open one of the same body.
pub(crate) fn pre_sign(
    turn: &mut Turn<'_>,
    asked: &Asked<'_>,
    family: &'static dyn Family,
) -> Result<Session, Refusal> {
    let refuse = |refused: Refused| refused.answer_to(asked.body);
    if let Some(code) = family.code(asked.body)
        && let Some(open) = open_session(turn, asked, family, code).map_err(refuse)?
    {
        return Ok(open);
    }
    let id: Box<str> = family.session_id(turn).into();
    let Draft { mut terms, expires } = family.draft(turn, asked)?;
    if terms.code.is_empty() {
        terms.code = id.clone();
    }
    let openid = terms.payer.as_ref().map(|payer| payer.openid.clone());
    limits(turn, &terms, openid.as_deref()).map_err(refuse)?;
    turn.provision(&asked.merchant.mchid, asked.body, family.template_kind())?;
    let session = Session { id, terms, opened: turn.now, expires, fate: Fate::Open };
    turn.open(session.clone());
    Ok(session)
}

/// The open session of a number, operation and body.
fn open_session(
    turn: &Turn<'_>,
    asked: &Asked<'_>,
    family: &'static dyn Family,
    code: &str,
) -> Result<Option<Session>, Refused> {
    let Some(number) = turn.ledger.number(&asked.merchant.mchid, family.id(), code) else { return Ok(None) };
    if let Some(deed) = number.contract.and_then(|index| turn.ledger.deed(index)) {
        return Err(Refused::Burnt { contract_id: deed.contract.id.clone() });
    }
    let sessions = number.sessions.iter().filter_map(|index| turn.ledger.session_at(*index));
    let same = |session: &&Session| session.terms.operation.is(asked.operation) && session.is_open(turn.now);
    match sessions.into_iter().find(same) {
        Some(session) if !same_body(asked.operation, &session.terms.body.read(), asked.body) => Err(Refused::OtherBody),
        session => Ok(session.cloned()),
    }
}

/// Whether one more contract of these terms may be.
pub(crate) fn limits(turn: &Turn<'_>, terms: &Terms, openid: Option<&str>) -> Result<(), Refused> {
    let template = turn.ledger.template_of(terms);
    if template.is_some_and(|template| template.closed) {
        return Err(Refused::Closed);
    }
    if let Some(code) = &terms.user_code
        && turn.ledger.user_code_holder(terms, code).live > 0
    {
        return Err(Refused::UserCodeTaken);
    }
    let most =
        template.and_then(|template| template.most_in_force).unwrap_or_else(|| terms.family.rules().most_in_force());
    let live = openid.map_or(0, |openid| turn.ledger.holder(terms, openid).live);
    if live >= most { Err(Refused::TooMany { most }) } else { Ok(()) }
}

/// A session that can still be used.
fn live<'a>(turn: &Turn<'a>, id: &str) -> Result<(u32, &'a Session), Refused> {
    let (index, session) = turn.ledger.session(id).ok_or(Refused::UnknownSession)?;
    match session.fate {
        Fate::GivenUp => Err(Refused::GivenUp),
        Fate::Replaced => Err(Refused::Replaced),
        Fate::Signed => {
            let number = turn.ledger.number_of(&session.terms);
            let deed = number.and_then(|number| turn.ledger.deed(number.contract?));
            Err(Refused::Used { contract_id: deed.map(|deed| deed.contract.id.clone()).unwrap_or_default() })
        }
        Fate::Open if session.is_open(turn.now) => Ok((index, session)),
        Fate::Open => Err(Refused::Expired { expires: session.expires }),
    }
}

/// A payer confirms.
pub(crate) fn confirm(turn: &mut Turn<'_>, id: &str, by: Confirming<'_>) -> Result<Confirmed, Refused> {
    let (index, session) = live(turn, id)?;
    let terms = &session.terms;
    if let Some(prepay) = terms.family.rules().signed_by_paying(terms)
        && let Some((_, order)) = turn.ledger.order_by_prepay(&prepay)
    {
        return Err(Refused::ByPaying { out_trade_no: order.out_trade_no.clone() });
    }
    if let Some(deed) = turn.ledger.number_of(terms).and_then(|number| turn.ledger.deed(number.contract?)) {
        return Err(Refused::Burnt { contract_id: deed.contract.id.clone() });
    }
    let payer = match (&terms.payer, by.openid) {
        (Some(payer), Some(openid)) if !payer.is_called(openid) => return Err(Refused::WrongUser),
        (Some(payer), _) => payer.clone(),
        (None, Some(openid)) => Payer::new(openid),
        (None, None) => Payer::stand_in(&terms.body.read()),
    };
    if turn.ledger.persona(&payer.openid) == Persona::WrongUser {
        return Err(Refused::WrongUser);
    }
    if let Some(expected) = terms.client_ip.filter(|expected| by.client_ip.is_some_and(|found| found != *expected)) {
        return Err(Refused::WrongIp { expected });
    }
    limits(turn, terms, Some(&payer.openid))?;
    Ok(sign(turn, index, session, payer, by.fails))
}

/// A payer has paid the order that signs a session. Whatever stands against the signing, the order stays paid.
pub(crate) fn sign_by_paying(turn: &mut Turn<'_>, prepay: &str, payer: Payer) {
    let Some((index, session)) = turn.ledger.redirect(prepay).filter(|(_, session)| session.is_open(turn.now)) else {
        return;
    };
    let terms = &session.terms;
    let taken = turn.ledger.number_of(terms).is_some_and(|number| !terms.family.rules().may_sign(turn.ledger, number));
    let other = terms.payer.as_ref().is_some_and(|named| !named.is_called(&payer.openid));
    if taken || other || limits(turn, terms, Some(&payer.openid)).is_err() {
        return;
    }
    let payer = terms.payer.clone().unwrap_or(payer);
    sign(turn, index, session, payer, false);
}

/// Makes the contract of a session, with all that its family adds.
pub(crate) fn sign(turn: &mut Turn<'_>, index: u32, session: &Session, payer: Payer, fails: bool) -> Confirmed {
    let terms = &session.terms;
    let family = terms.family.rules();
    let id: Box<str> = family.contract_id(turn).into();
    let signing = family.signing(turn, terms, &id, &payer);
    // Another session may have brought an order of this number meanwhile.
    let taken =
        signing.order.as_ref().is_some_and(|order| turn.ledger.order(order.owner(), &order.out_trade_no).is_some());
    let order = signing.order.filter(|_| !taken).map(|order| super::charge::while_signing(turn, *order, fails));
    let failed = fails || taken || order.as_ref().is_some_and(|order| !order.state.is_paid());
    let months = turn.ledger.template_of(terms).and_then(|template: &Template| template.months).unwrap_or(12);
    let contract = Contract {
        id,
        session: index,
        payer,
        signed: turn.now,
        expires: signing.expires.unwrap_or_else(|| months_after(turn.now, months)),
        state: if failed { ContractState::SignFailed } else { ContractState::Signed },
        ended: None,
        periods: if failed { Vec::new() } else { signing.periods },
        notice: None,
        insurance: None,
        repayments: Vec::new(),
    };
    turn.record(Fact::Signed(Box::new(contract.clone())));
    if let Some(order) = &order {
        turn.record(Fact::OrderOpened(Box::new(order.clone())));
    }
    let paid = order.filter(|_| !failed);
    // Which of the two comes first is not stated (D-37).
    let order_first = turn.draw.below(2) == 0;
    if let (Some(order), true) = (&paid, order_first) {
        super::charge::tell(turn, order);
    }
    let event_id = (!failed).then(|| tell_signed(turn, Deed { terms, contract: &contract })).flatten();
    if let (Some(order), false) = (&paid, order_first) {
        super::charge::tell(turn, order);
    }
    Confirmed { contract, event_id }
}

fn tell_signed(turn: &mut Turn<'_>, deed: Deed<'_>) -> Option<Box<str>> {
    let family = deed.terms.family.rules();
    let telling = family.signed(deed)?;
    let url = turn.signing_url(deed.terms);
    Some(turn.tell_so(&deed.terms.mchid, &url, &telling, family.pace(), None))
}

/// A payer leaves.
pub(crate) fn give_up(turn: &mut Turn<'_>, id: &str) -> Result<(), Refused> {
    let (session, _) = live(turn, id)?;
    turn.record(Fact::SessionRefused { session });
    Ok(())
}

/// The merchant ends a contract that is in force.
pub(crate) fn terminate(turn: &mut Turn<'_>, index: u32, remark: Option<&str>) -> Result<Contract, Refusal> {
    in_force(turn, index)?;
    turn.end(index, EndedBy::Merchant, remark.map(str::to_owned)).ok_or_else(|| Refusal::system("the contract is gone"))
}

/// Refuses what is not in force, in the family's words.
pub(crate) fn in_force<'a>(turn: &Turn<'a>, index: u32) -> Result<Deed<'a>, Refusal> {
    let deed = turn.ledger.deed(index).ok_or_else(|| Refusal::system("the contract is gone"))?;
    match deed.contract.state {
        ContractState::Signed | ContractState::ToBeRenewed | ContractState::TerminatePending => Ok(deed),
        state => Err(deed.terms.family.rules().not_in_force(state)),
    }
}

/// The contract that a merchant's call names by its id.
pub(crate) fn by_id<'a>(
    turn: &Turn<'a>,
    asked: &Asked<'_>,
    family: &'static dyn Family,
) -> Result<(u32, Deed<'a>), Refusal> {
    let id = text(asked.named, "contract_id").or(text(asked.body, "contract_id")).unwrap_or_default();
    own(turn.ledger.contract(id), asked, family)
}

/// The contract that a merchant's call names by its own number.
pub(crate) fn by_code<'a>(
    turn: &Turn<'a>,
    asked: &Asked<'_>,
    family: &'static dyn Family,
) -> Result<(u32, Deed<'a>), Refusal> {
    let code = text(asked.named, "out_contract_code").or(text(asked.body, "out_contract_code")).unwrap_or_default();
    own(turn.ledger.contract_by_code(&asked.merchant.mchid, family.id(), code), asked, family)
}

/// A merchant sees its own contracts only; what it names beside must fit.
fn own<'a>(
    found: Option<(u32, Deed<'a>)>,
    asked: &Asked<'_>,
    family: &'static dyn Family,
) -> Result<(u32, Deed<'a>), Refusal> {
    found
        .filter(|(_, deed)| {
            *deed.terms.mchid == *asked.merchant.mchid
                && deed.terms.family.rules().space() == family.space()
                && family.means(*deed, asked)
        })
        .ok_or_else(|| family.unknown(asked))
}

/// Some months later, on the calendar.
fn months_after(now: Timestamp, months: u32) -> Timestamp {
    let later = now.to_zoned(TimeZone::UTC).checked_add(i64::from(months).months());
    later.map_or(Timestamp::MAX, |later| later.timestamp())
}
