//! What the demo has to tell, for people and for machines.

use std::{io, time::Duration};

use serde::Serialize;
use serde_json::{Value, json};
use wechatpay::Event;
use wechatpay_sandbox::Signed;

use super::{
    after::After,
    receiver::Received,
    seeds::{Made, Seed, session},
};
use crate::{
    keyring::Keyring,
    screen::{Screen, bad, bold, dim, good, line, mark},
};

/// The whole demo. It held only if everything held.
#[derive(Debug, Serialize)]
pub(crate) struct Report {
    pub(crate) held: bool,
    verdict: String,
    url: String,
    seeds: Vec<SeedReport>,
    after: After,
}

/// A report, and how to go on calling the sandbox that stays.
#[derive(Debug, Serialize)]
pub(crate) struct WithKeyring<'a> {
    #[serde(flatten)]
    report: &'a Report,
    #[serde(skip_serializing_if = "Option::is_none")]
    sandbox: Option<&'a Keyring>,
}

/// One seed, from the pre-sign to the query.
#[derive(Debug, Serialize)]
pub(crate) struct SeedReport {
    seed: &'static str,
    title: &'static str,
    path: &'static str,
    world: &'static str,
    #[serde(skip)]
    note: Option<&'static str>,
    pub(crate) calls: Vec<Made>,
    pub(crate) payer: Option<Signed>,
    #[serde(serialize_with = "as_json")]
    pub(crate) notification: Option<Event>,
    pub(crate) contract: Option<Value>,
    /// What did not hold.
    pub(crate) problem: Option<String>,
}

/// What a notification says.
pub(crate) fn content(event: &Event) -> Value {
    event.json().unwrap_or_default()
}

fn as_json<S: serde::Serializer>(event: &Option<Event>, serializer: S) -> Result<S::Ok, S::Error> {
    let json = event.as_ref().map(|event| {
        json!({
            "id": event.id, "create_time": event.create_time, "event_type": event.event_type, "summary": event.summary,
            "original_type": event.original_type, "content": content(event),
        })
    });
    json.serialize(serializer)
}

pub(crate) fn heading(screen: &Screen, url: &str, today: &str) -> io::Result<()> {
    screen.line(bold("Five pre-sign operations (预签约) in six call styles"))?;
    screen.line(dim(format!("sandbox {url}, its clock at {today}")))
}

impl SeedReport {
    pub(crate) fn new(seed: &Seed) -> Self {
        Self {
            seed: seed.number,
            title: seed.title,
            path: seed.path,
            world: seed.world,
            note: seed.note,
            calls: Vec::new(),
            payer: None,
            notification: None,
            contract: None,
            problem: None,
        }
    }

    /// What does not hold, if anything: six equal answers, a signed contract, one notification about it, the same contract by query.
    fn fault(&self) -> Option<String> {
        if let Some(problem) = &self.problem {
            return Some(problem.clone());
        }
        let Some(first) = self.calls.first() else { return Some("no call was made".into()) };
        let same = |call: &Made| call.status == 200 && call.answer == first.answer && call.launch == first.launch;
        if self.calls.len() != 6 || !self.calls.iter().all(same) {
            return Some("the six styles did not give the same answer".into());
        }
        let (Some(signed), Some(event), Some(contract)) = (&self.payer, &self.notification, &self.contract) else {
            return Some("the contract was not signed, notified and found".into());
        };
        let told = content(event);
        let told = told.get("out_contract_code").and_then(Value::as_str);
        if told != Some(&signed.out_contract_code)
            || Some(&event.id) != signed.event_id.as_ref()
            || !event.event_type.ends_with(".SIGN")
        {
            return Some("the notification is about something else".into());
        }
        let found = |name: &str| contract.get(name).and_then(Value::as_str);
        if found("contract_id") != Some(&signed.contract_id) || found("state") != Some("SIGNED") {
            return Some("the query does not find the signed contract".into());
        }
        None
    }

    pub(crate) fn show(&self, screen: &Screen) -> io::Result<()> {
        screen.line(format!("\n{} {}  {}", bold(self.seed), bold(self.title), dim(format!("POST {}", self.path))))?;
        if let Some(note) = self.note {
            screen.line(dim(format!("    note    {note}")))?;
        }
        for call in &self.calls {
            let took = format!("{:.1} ms", call.took.as_secs_f64() * 1e3);
            let session = session(&call.answer).unwrap_or_default();
            screen.line(format!(
                "  {} {:<20} {} {took:>7}  {session}",
                mark(call.status == 200),
                call.style,
                call.status.as_u16()
            ))?;
        }
        if let Some(call) = self.calls.first() {
            screen.line(format!("    answer  {}", call.answer))?;
            screen.line(format!("    launch  {}", serde_json::to_string(&call.launch)?))?;
        }
        if let Some(signed) = &self.payer {
            screen.line(format!("    payer   confirmed: contract_id {}", signed.contract_id))?;
        }
        if let Some(event) = &self.notification {
            screen.line(format!(
                "    notify  {} {}  signature verified, decrypted: {}",
                bold(&event.event_type),
                event.id,
                content(event)
            ))?;
        }
        if let Some(contract) = &self.contract {
            let text = |name: &str| contract.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
            screen.line(format!(
                "    query   {} {}  since {}",
                text("contract_id"),
                good(text("state")),
                text("signed_time")
            ))?;
        }
        match self.fault() {
            Some(fault) => screen.line(format!("  {} {}", mark(false), bad(fault))),
            None => Ok(()),
        }
    }
}

impl Report {
    pub(crate) fn new(url: String, seeds: Vec<SeedReport>, after: After, took: Duration) -> Self {
        let calls: usize = seeds.iter().map(|seed| seed.calls.len()).sum();
        let seed = |seed: &SeedReport| seed.fault().map(|fault| format!("seed {}: {fault}", seed.seed));
        let faults: Vec<String> = seeds.iter().filter_map(seed).chain(after.problem.clone()).collect();
        let verdict = if faults.is_empty() {
            let took = took.as_secs_f64();
            format!(
                "All held: {calls} calls signed and verified, {0} contracts signed, {0} notifications verified and decrypted, \
                 one deduction made and told, in {took:.2} s.",
                seeds.len()
            )
        } else {
            format!("Did not hold: {}", faults.join("; "))
        };
        Self { held: faults.is_empty(), verdict, url, seeds, after }
    }

    pub(crate) fn with<'a>(&'a self, sandbox: Option<&'a Keyring>) -> WithKeyring<'a> {
        WithKeyring { report: self, sandbox }
    }

    pub(crate) fn show_verdict(&self) -> io::Result<()> {
        line(format!("\n{} {}", mark(self.held), bold(&self.verdict)))
    }
}

/// A notification that came while the demo waits.
pub(crate) fn received(event: &Received) -> String {
    match event {
        Ok(event) => format!("  {} {} {}  {}", mark(true), bold(&event.event_type), event.id, content(event)),
        Err(error) => format!("  {} {}", mark(false), bad(error)),
    }
}
