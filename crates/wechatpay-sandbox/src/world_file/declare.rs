//! Makes what a description says.

use std::{collections::BTreeSet, fmt, sync::Arc};

use jiff::Timestamp;

use super::{ClockDescription, MerchantDescription, WorldDescription};
use crate::{
    clock::Clock,
    control_error::ControlError,
    engine::{
        fact::Fact,
        party::{Named, Template},
    },
    faults::{self, FaultRule},
    merchant::{Merchant, OwnMerchant},
    settings::Settings,
    shared::Shared,
    tenant::Cell,
    world::{check_keys, check_name, check_openid, check_template, parse_host, parse_time},
    worlds::{Birth, DEFAULT},
};

/// What is wrong with a description, and where in it.
#[derive(Debug)]
pub(crate) struct Flaw {
    /// Keys from the outside in.
    pub(super) place: Vec<String>,
    error: ControlError,
}

impl fmt::Display for Flaw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.place.is_empty() {
            write!(f, "{}: ", self.place.join("."))?;
        }
        write!(f, "{}", self.error)
    }
}

impl From<Flaw> for ControlError {
    fn from(flaw: Flaw) -> Self {
        Self::new(flaw.error.status(), flaw.error.code(), flaw.to_string())
    }
}

/// Makes the world unless it is there, and adds what is described. Nothing is changed when anything is wrong.
pub(crate) fn declare(shared: &Shared, description: &WorldDescription) -> Result<Arc<Cell>, Flaw> {
    let name = description.name.as_deref().unwrap_or(DEFAULT);
    let bad_world = |text: String| ControlError::bad_world(text);
    let there = shared.worlds.find(name).map_err(bad_world).at(["name"])?;
    let birth = birth(description)?;
    if let (Some(cell), Some(seed)) = (&there, birth.seed) {
        check_seed(cell, seed).at(["seed"])?;
    }
    let settings = settings(description, there.as_deref(), shared)?;
    let mut plan = Plan { ready: shared.ready.iter().map(|ready| ready.mchid.to_owned()).collect(), ..Plan::default() };
    plan.facts.extend(settings.map(|settings| Fact::Settings(Box::new(settings))));
    for (mchid, merchant) in &description.merchants {
        plan.merchant(there.as_deref(), mchid, merchant).map_err(|flaw| flaw.inside(["merchants", mchid]))?;
    }
    plan.payers_and_routes(description)?;
    plan.faults(there.as_deref(), &description.faults).at(["faults"])?;
    let cell = shared.worlds.born(name, birth).map_err(bad_world).at(["name"])?;
    plan.carry_out(shared, &cell);
    Ok(cell)
}

/// How a described world begins.
pub(crate) fn birth(description: &WorldDescription) -> Result<Birth, Flaw> {
    let clock = description.clock.as_ref().map(clock).transpose().at(["clock", "now"])?;
    Ok(Birth { seed: description.seed, clock })
}

fn clock(clock: &ClockDescription) -> Result<Clock, ControlError> {
    let wall = Timestamp::now();
    let now = clock.now.as_deref().map_or(Ok(wall), parse_time)?;
    Ok(Clock::at(now, clock.frozen, wall))
}

fn check_seed(cell: &Cell, seed: u64) -> Result<(), ControlError> {
    let known = cell.lock().ledger.state.seed;
    if known == seed {
        return Ok(());
    }
    let text =
        format!("the world is there already and has the seed {known}; take it away first, or leave the seed out");
    Err(ControlError::conflict("WORLD_EXISTS", text))
}

/// The settings that a description asks for; none when it is silent.
fn settings(description: &WorldDescription, there: Option<&Cell>, shared: &Shared) -> Result<Option<Settings>, Flaw> {
    let Some(strict) = description.strict else { return Ok(description.settings.clone()) };
    let usual =
        || there.map_or_else(|| shared.worlds.usual_settings(), |cell| cell.lock().ledger.state.settings.clone());
    let settings = description.settings.clone();
    if settings.as_ref().is_some_and(|settings| settings.strict && !strict) {
        return Err(ControlError::bad("strict and settings.strict contradict each other")).at(["strict"]);
    }
    Ok(Some(Settings { strict, ..settings.unwrap_or_else(usual) }))
}

/// What a description comes to, before any of it is done.
#[derive(Debug, Default)]
struct Plan {
    ready: BTreeSet<String>,
    merchants: Vec<Arc<Merchant>>,
    facts: Vec<Fact>,
    /// The names of the rules of faults that are new.
    faults: Vec<String>,
}

impl Plan {
    fn merchant(&mut self, there: Option<&Cell>, mchid: &str, described: &MerchantDescription) -> Result<(), Flaw> {
        match own(described)? {
            Some(own) => {
                let merchant = Merchant::register(mchid, &own).map_err(ControlError::bad).at([])?;
                self.merchants.push(Arc::new(merchant));
                self.facts.push(Fact::Merchant { mchid: mchid.into(), own: Box::new(own) });
            }
            None if self.ready.contains(mchid) => {}
            None if there.is_some_and(|cell| cell.lock().merchant(mchid).is_some()) => {}
            None => {
                let text = "it is none of the ready merchants: give its kind, its api_v3_key, and its certificate or its \
                    serial_no and public key";
                return Err(ControlError::unknown("UNKNOWN_MERCHANT", text)).at([]);
            }
        }
        if let Some(keys) = described.keys {
            check_keys(keys).at(["keys"])?;
            self.facts.push(Fact::Keys { mchid: mchid.into(), keys });
        }
        self.templates(mchid, false, &described.plans).map_err(|flaw| flaw.inside(["plans"]))?;
        self.templates(mchid, true, &described.services).map_err(|flaw| flaw.inside(["services"]))?;
        self.names(mchid, Named::SubMerchant, &described.sub_merchants).at(["sub_merchants"])?;
        self.names(mchid, Named::AppId, &described.appids).at(["appids"])
    }

    fn templates<'a>(
        &mut self,
        mchid: &str,
        service: bool,
        templates: impl IntoIterator<Item = (&'a String, &'a Template)>,
    ) -> Result<(), Flaw> {
        for (number, template) in templates {
            check_template(number, template).at([number.as_str()])?;
            let template = Box::new(template.clone());
            self.facts.push(Fact::Template {
                mchid: mchid.into(),
                service,
                number: number.as_str().into(),
                template,
                named: false,
            });
        }
        Ok(())
    }

    fn names(&mut self, mchid: &str, what: Named, names: &[String]) -> Result<(), ControlError> {
        for name in names {
            check_name(name)?;
            self.facts.push(Fact::Declared { mchid: mchid.into(), what, name: name.as_str().into() });
        }
        Ok(())
    }

    fn payers_and_routes(&mut self, description: &WorldDescription) -> Result<(), Flaw> {
        for (openid, persona) in &description.payers {
            check_openid(openid).at(["payers", openid])?;
            self.facts.push(Fact::Payer { openid: openid.as_str().into(), persona: *persona });
        }
        for (host, address) in &description.routes {
            let known = parse_host(host).at(["routes", host])?;
            self.facts.push(Fact::Route { host: known.into(), address: Some(*address) });
        }
        Ok(())
    }

    fn faults(&mut self, there: Option<&Cell>, described: &[FaultRule]) -> Result<(), ControlError> {
        if described.is_empty() {
            return Ok(());
        }
        let known = there.map(|cell| cell.lock().ledger.state.faults.clone()).unwrap_or_default();
        let (rules, names) = faults::joined(&known, described).map_err(ControlError::bad)?;
        self.facts.push(Fact::Faults(rules.into()));
        self.faults = names;
        Ok(())
    }

    fn carry_out(self, shared: &Shared, cell: &Arc<Cell>) {
        let mut tenant = cell.lock();
        self.merchants.into_iter().for_each(|merchant| tenant.register(merchant));
        drop(tenant);
        let facts = self.facts;
        let done: Result<(), std::convert::Infallible> = shared.decide(cell, Timestamp::now(), |turn| {
            facts.into_iter().for_each(|fact| turn.record(fact));
            Ok(())
        });
        let Ok(()) = done;
        let new: Vec<_> = self.faults.iter().map(String::as_str).collect();
        cell.lock().recount(&new);
    }
}

/// The keys of a merchant of one's own; none when the description has no key at all.
fn own(described: &MerchantDescription) -> Result<Option<OwnMerchant>, Flaw> {
    let MerchantDescription { certificate_pem, certificate_file, serial_no, public_key_pem, public_key_file, .. } =
        described;
    for (name, file) in [("certificate_file", certificate_file), ("public_key_file", public_key_file)] {
        if file.is_some() {
            return Err(ControlError::bad("a file can be named only in a world's file; give the PEM itself"))
                .at([name]);
        }
    }
    let is_ready = [certificate_pem, serial_no, public_key_pem, &described.api_v3_key].iter().all(|key| key.is_none());
    if is_ready {
        return match described.kind {
            None => Ok(None),
            Some(_) => Err(ControlError::bad("a kind is only for a merchant of one's own, with its keys")).at(["kind"]),
        };
    }
    let (Some(kind), Some(api_v3_key)) = (described.kind, &described.api_v3_key) else {
        return Err(ControlError::bad("a merchant of one's own needs kind and api_v3_key")).at([]);
    };
    Ok(Some(OwnMerchant {
        kind,
        certificate_pem: certificate_pem.clone(),
        serial_no: serial_no.clone(),
        public_key_pem: public_key_pem.clone(),
        api_v3_key: api_v3_key.clone(),
    }))
}

impl Flaw {
    fn inside<const N: usize>(self, keys: [&str; N]) -> Self {
        let place = keys.into_iter().map(str::to_owned).chain(self.place).collect();
        Self { place, ..self }
    }
}

/// Says where an error is.
trait Placed<T> {
    fn at<const N: usize>(self, keys: [&str; N]) -> Result<T, Flaw>;
}

impl<T> Placed<T> for Result<T, ControlError> {
    fn at<const N: usize>(self, keys: [&str; N]) -> Result<T, Flaw> {
        self.map_err(|error| Flaw { place: keys.into_iter().map(str::to_owned).collect(), error })
    }
}
