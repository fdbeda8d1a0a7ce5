//! All numbers, sessions and contracts of a world: carries out what [`crate::life`] decides.

use std::{collections::HashMap, net::IpAddr, sync::Arc};

use jiff::Timestamp;
use serde_json::{Value, json};

use crate::{
    family::{Asked, Family},
    fields::text,
    life::{self, Command, Contract, Effect, InForce, Number, Refused, Session, Terms},
    refusal::{Location, Refusal},
};

/// Merchant, family and `out_contract_code`: the template is no part of it.
type NumberKey = (String, &'static str, String);
/// Merchant, family, template, and the openid or `out_user_code`.
type HolderKey = (String, &'static str, i64, String);

#[derive(Debug, Default)]
pub(crate) struct Agreements {
    numbers: HashMap<NumberKey, Number>,
    sessions: HashMap<String, NumberKey>,
    contracts: HashMap<String, Arc<Contract>>,
    signed: Vec<Arc<Contract>>,
    of_user: HashMap<HolderKey, usize>,
    of_user_code: HashMap<HolderKey, usize>,
    /// The `sp_openid` of a merchant's `sub_openid`, where a pre-sign named both.
    links: HashMap<(String, String), String>,
}

impl Agreements {
    /// Pre-signs with a new session id, or finds the open session of the same body.
    pub(crate) fn pre_sign(
        &mut self,
        family: &'static dyn Family,
        asked: Asked<'_>,
        id: String,
    ) -> Result<(Effect, Session), Refused> {
        let Asked { operation, merchant, body, now, .. } = asked;
        let sub_openid = text(body, "sub_openid").map(|sub_openid| (merchant.mchid.clone(), sub_openid.to_owned()));
        let linked = sub_openid.as_ref().and_then(|key| self.links.get(key)).map(String::as_str);
        let draft = family.draft(Asked { linked, ..asked }).map(Box::new);
        let in_force = match &draft {
            Ok(draft) => self.in_force(&draft.terms, draft.terms.payer.as_ref().map(|payer| payer.openid.as_str())),
            Err(_) => InForce::default(),
        };
        let out_contract_code = text(body, "out_contract_code").unwrap_or_default();
        let key = (merchant.mchid.clone(), family.name(), out_contract_code.to_owned());
        let number = self.numbers.entry(key.clone()).or_default();
        let replaced = number.last(operation).map(|session| session.id.clone());
        let command = Command::PreSign { id, operation, body, draft, in_force };
        let (state, effect) = match life::step(number, command, now) {
            Ok(done) => done,
            Err(refused) => {
                if number.is_blank() {
                    self.numbers.remove(&key);
                }
                return Err(refused);
            }
        };
        *number = state;
        let session = match &effect {
            Effect::Opened(session) => {
                if let Some(replaced) = replaced {
                    self.sessions.remove(&replaced);
                }
                self.sessions.insert(session.id.clone(), key);
                if let (Some(link), Some(sp_openid)) = (sub_openid, text(body, "sp_openid")) {
                    self.links.insert(link, sp_openid.to_owned());
                }
                session.clone()
            }
            Effect::Repeated(session) | Effect::GivenUp(session) => session.clone(),
            // A pre-sign signs nothing.
            Effect::Signed(_) => return Err(Refused::UnknownSession),
        };
        Ok((effect, session))
    }

    /// A user confirms a session.
    pub(crate) fn confirm(
        &mut self,
        id: &str,
        openid: Option<&str>,
        client_ip: Option<IpAddr>,
        now: Timestamp,
    ) -> Result<Arc<Contract>, Refused> {
        let (key, session) = self.look_up(id)?;
        let terms = Arc::clone(&session.terms);
        let payer = terms.payer.clone().unwrap_or_else(|| life::confirming(&terms, openid));
        let in_force = self.in_force(&terms, Some(&payer.openid));
        let contract_id = terms.family.contract_id().map_err(Refused::Draft)?;
        let command = Command::Confirm { session: id, openid, client_ip, contract_id, in_force };
        let Effect::Signed(contract) = self.apply(&key, command, now)? else { return Err(Refused::UnknownSession) };
        *self.of_user.entry(holder(&terms, &contract.payer.openid)).or_default() += 1;
        if let Some(user_code) = &terms.user_code {
            *self.of_user_code.entry(holder(&terms, user_code)).or_default() += 1;
        }
        self.contracts.insert(contract.id.clone(), Arc::clone(&contract));
        self.signed.push(Arc::clone(&contract));
        Ok(contract)
    }

    /// A user leaves a session.
    pub(crate) fn give_up(&mut self, id: &str, now: Timestamp) -> Result<Session, Refused> {
        let (key, _) = self.look_up(id)?;
        match self.apply(&key, Command::GiveUp { session: id }, now)? {
            Effect::GivenUp(session) => Ok(session),
            _ => Err(Refused::UnknownSession),
        }
    }

    /// A session with the number that it stands under.
    pub(crate) fn session(&self, id: &str) -> Option<(&Number, &Session)> {
        let number = self.numbers.get(self.sessions.get(id)?)?;
        Some((number, number.session(id)?))
    }

    /// A contract by its id.
    pub(crate) fn contract(&self, id: &str) -> Option<&Arc<Contract>> {
        self.contracts.get(id)
    }

    /// The contract that burnt a number.
    pub(crate) fn contract_by_number(&self, mchid: &str, family: &'static str, code: &str) -> Option<&Arc<Contract>> {
        self.numbers.get(&(mchid.to_owned(), family, code.to_owned()))?.contract()
    }

    /// All contracts, oldest first.
    pub(crate) fn contracts(&self) -> &[Arc<Contract>] {
        &self.signed
    }

    fn look_up(&self, id: &str) -> Result<(NumberKey, Session), Refused> {
        let key = self.sessions.get(id).ok_or(Refused::UnknownSession)?;
        let session = self.numbers.get(key).and_then(|number| number.session(id)).ok_or(Refused::UnknownSession)?;
        Ok((key.clone(), session.clone()))
    }

    fn apply(&mut self, key: &NumberKey, command: Command<'_>, now: Timestamp) -> Result<Effect, Refused> {
        let number = self.numbers.get_mut(key).ok_or(Refused::UnknownSession)?;
        let (state, effect) = life::step(number, command, now)?;
        *number = state;
        Ok(effect)
    }

    fn in_force(&self, terms: &Terms, openid: Option<&str>) -> InForce {
        let count = |of: &HashMap<HolderKey, usize>, name: &str| of.get(&holder(terms, name)).copied().unwrap_or(0);
        InForce {
            of_user: openid.map_or(0, |openid| count(&self.of_user, openid)),
            of_user_code: terms.user_code.as_deref().map_or(0, |code| count(&self.of_user_code, code)),
        }
    }
}

fn holder(terms: &Terms, name: &str) -> HolderKey {
    (terms.mchid.clone(), terms.family.name(), terms.template, name.to_owned())
}

impl Refused {
    /// As the merchant hears it that sent this body.
    pub(crate) fn answer_to(self, body: &Value) -> Refusal {
        let name = match &self {
            Self::Draft(refusal) => return refusal.clone(),
            Self::UserCodeTaken => Some("out_user_code"),
            Self::TooMany { .. } => None,
            _ => Some("out_contract_code"),
        };
        let issue = self.to_string();
        let refusal = Refusal::invalid(format!("无效请求: {issue}"));
        match name {
            Some(name) => {
                let sent = body.get(name).cloned().unwrap_or_default();
                refusal.with_field(Location::Body, &format!("/{name}"), sent, &issue)
            }
            None => refusal.with_detail(json!({"issue": issue, "location": "body"})),
        }
    }
}
