//! The acceptance run: tries a merchant's endpoint for notifications with all that it must accept and all that it must refuse.

mod case;
mod content;
mod fault;
mod junit;
mod report;
mod scenario;

use std::{sync::Arc, time::Duration};

use jiff::{SignedDuration, Timestamp};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use self::{content::Contents, scenario::Scenario};
use crate::{
    control_error::ControlError, courier::Courier, engine::draw::Draw, merchant::KeyMode, random, shared::Shared,
    sign::Voice, target::target, tenant::Cell,
};

pub use self::{
    fault::ReceiverFault,
    report::{Acceptance, CaseReport, CaseResult, Finding, Given},
};

const USUAL_EVENT: &str = "ENTRUST.SIGN";
const USUAL_MERCHANT: &str = "1900000001";

/// What to try.
#[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
pub struct AcceptanceRun {
    /// Where the receiver is: on this machine or along a route, unless `external_delivery` is on.
    pub url: String,
    /// What it is told. Left out: `ENTRUST.SIGN`.
    #[schemars(with = "String")]
    pub event_type: Option<String>,
    /// The merchant that it belongs to: its APIv3 key encrypts. Left out: `1900000001`.
    #[schemars(with = "String")]
    pub mchid: Option<String>,
    /// Fields of the decrypted content, over those that are drawn: an `out_contract_code` that the receiver knows.
    pub content: Map<String, Value>,
    /// How long an answer may take, 1 to 60 seconds. Left out: 5, and 1 for `ENTRUST.TERMINATE_RETENTION`.
    #[schemars(with = "u32", range(min = 1, max = 60))]
    pub budget_seconds: Option<u32>,
    /// As what `POST /sandbox/acceptance` answers. Left out: JSON.
    pub format: ReportFormat,
}

/// How a result is written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ReportFormat {
    /// [`Acceptance`] as JSON.
    #[default]
    Json,
    /// Plain text, for people: [`Acceptance::table`].
    Table,
    /// JUnit XML, for CI servers: [`Acceptance::junit`].
    Junit,
}

impl AcceptanceRun {
    /// A run against the receiver at a URL.
    #[must_use]
    pub fn new(url: &str) -> Self {
        Self { url: url.to_owned(), ..Self::default() }
    }

    /// Tells it this event: `PAPAY.SIGN`, `TRANSACTION.SUCCESS`, …
    #[must_use]
    pub fn event_type(self, event_type: &str) -> Self {
        Self { event_type: Some(event_type.to_owned()), ..self }
    }

    /// It is the receiver of this merchant.
    #[must_use]
    pub fn mchid(self, mchid: &str) -> Self {
        Self { mchid: Some(mchid.to_owned()), ..self }
    }

    /// An answer may take so long, 1 to 60 seconds.
    #[must_use]
    pub fn budget_seconds(self, seconds: u32) -> Self {
        Self { budget_seconds: Some(seconds), ..self }
    }

    /// Has the decrypted content say this.
    #[must_use]
    pub fn content(mut self, field: &str, value: impl Into<Value>) -> Self {
        self.content.insert(field.to_owned(), value.into());
        self
    }
}

/// Carries a run out. Nothing of the world changes: what is told has happened nowhere.
pub(crate) async fn run(shared: &Shared, cell: &Cell, run: &AcceptanceRun) -> Result<Acceptance, ControlError> {
    let event_type = run.event_type.as_deref().unwrap_or(USUAL_EVENT);
    let mchid = run.mchid.as_deref().unwrap_or(USUAL_MERCHANT);
    let event = wechatpay_spec::event(event_type).ok_or_else(|| {
        let shown: String = event_type.escape_debug().take(64).collect();
        ControlError::bad(format!("no notification of APIv3 has the event_type {shown:?}; ENTRUST.SIGN is one"))
    })?;
    let budget = match run.budget_seconds {
        Some(seconds @ 1..=60) => Duration::from_secs(seconds.into()),
        Some(_) => return Err(ControlError::bad("budget_seconds must be 1 to 60")),
        None => crate::engine::notice::patience(event_type).unsigned_abs(),
    };
    let seed = random::seed()?;
    let wall = Timestamp::now();
    let (merchant, platform, voice, target, now, ahead) = {
        let tenant = cell.lock();
        let state = &tenant.ledger.state;
        let merchant = tenant.merchant(mchid).map(Arc::clone).ok_or_else(|| {
            ControlError::unknown("UNKNOWN_MERCHANT", "no merchant has this mchid; GET /sandbox/merchants lists them")
        })?;
        let voice = match tenant.ledger.keys(mchid) {
            KeyMode::Certificate | KeyMode::Mixed(0) => Voice::Certificate,
            KeyMode::PublicKey | KeyMode::Mixed(_) => Voice::PublicKey,
        };
        let target = target(&run.url, &state.routes, state.settings.external_delivery).map_err(ControlError::bad)?;
        let now = tenant.now(wall);
        let ahead = if state.settings.sign_on_world_clock { now.duration_since(wall) } else { SignedDuration::ZERO };
        let platform = tenant.signing(&shared.platform, 0);
        (merchant, platform, voice, target, now, ahead)
    };
    // Ids are new in each run: the receiver may remember those of the run before.
    let draw = Draw::new(seed, 0);
    let scenario = Scenario {
        platform: &platform,
        merchant: Arc::clone(&merchant),
        voice,
        courier: Courier::new().map_err(ControlError::broken)?,
        target,
        contents: Contents { merchant: &merchant, url: &run.url, own: &run.content, now, draw },
        event,
        budget,
        ahead,
        tried: Vec::new(),
    };
    let tried = scenario.run().await?;
    Ok(Acceptance::of(&run.url, event, mchid, budget, &tried))
}
