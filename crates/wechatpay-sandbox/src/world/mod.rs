//! A world as its user handles it: time, merchants, payers, routes, and what happened. The control API over HTTP stands on the same
//! methods.

mod faults;
mod keep;
mod payer;
mod platform;
mod registry;
mod time;

use std::{collections::BTreeMap, fmt, net::SocketAddr, sync::Arc};

use jiff::Timestamp;
use serde_json::Value;

use crate::{
    acceptance::{Acceptance, AcceptanceRun},
    chaos::{self, PlannedAttempt, ReceiverReport},
    control_error::ControlError,
    delivery::Delivery,
    engine::{fact::Fact, turn::Turn},
    expect::{self, Expectation, Unmet, Verdict},
    journal::Entry,
    requests::{Kept, RequestRecord},
    sandbox::Running,
    settings::Settings,
    shared::Shared,
    tenant::Cell,
    view::{ContractView, OrderView, SessionView, contract_view, order_view, session_view},
};

pub(crate) use payer::check_openid;
pub(crate) use registry::{check_keys, check_name, check_template};
pub(crate) use time::parse_time;

/// An isolated tenant of a sandbox: its own clock, sessions, contracts, orders, settings, routes, journal and delivery log.
///
/// A request picks a world by the header `Sandbox-World`. A handle keeps its sandbox running; a clone is the same world. What can be
/// made to go wrong in it, and how that is judged, is in [the guide](crate::guide).
#[derive(Clone)]
pub struct World {
    shared: Arc<Shared>,
    cell: Arc<Cell>,
    /// Kept for its drop. The sandbox's own tasks hold none.
    running: Option<Arc<Running>>,
}

impl World {
    pub(crate) fn new(shared: Arc<Shared>, cell: Arc<Cell>, running: Option<Arc<Running>>) -> Self {
        Self { shared, cell, running }
    }

    /// Its name, as the header `Sandbox-World` says it; `None` for the default world.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        self.cell.name.as_deref()
    }

    /// What all that looks random here is drawn from.
    #[must_use]
    pub fn seed(&self) -> u64 {
        self.cell.lock().ledger.state.seed
    }

    /// How this world behaves.
    #[must_use]
    pub fn settings(&self) -> Settings {
        self.cell.lock().ledger.state.settings.clone()
    }

    /// Replaces all settings.
    ///
    /// # Errors
    /// [`ControlError`] when the store cannot keep it.
    pub fn set_settings(&self, settings: Settings) -> Result<(), ControlError> {
        self.record(Fact::Settings(Box::new(settings)))
    }

    /// Changes the settings that a merge patch names.
    pub(crate) fn change_settings(&self, change: &Value) -> Result<Settings, ControlError> {
        self.decide(|turn| {
            let changed = turn.ledger.state.settings.changed(change).map_err(ControlError::bad)?;
            turn.record(Fact::Settings(Box::new(changed.clone())));
            Ok::<_, ControlError>(changed)
        })
    }

    /// Where notifications for a host go instead.
    #[must_use]
    pub fn routes(&self) -> BTreeMap<String, SocketAddr> {
        let tenant = self.cell.lock();
        tenant.ledger.state.routes.iter().map(|(host, address)| (host.to_string(), *address)).collect()
    }

    /// Sends notifications for `host` to `address`, by plain HTTP, with their path and `Host`.
    ///
    /// # Errors
    /// [`ControlError`] when `host` is no host name.
    pub fn route(&self, host: &str, address: SocketAddr) -> Result<(), ControlError> {
        let host = parse_host(host)?;
        self.record(Fact::Route { host: host.into(), address: Some(address) })
    }

    /// Takes a route away.
    ///
    /// # Errors
    /// [`ControlError`] when there is none for this host.
    pub fn remove_route(&self, host: &str) -> Result<(), ControlError> {
        let host = host.to_ascii_lowercase();
        if !self.cell.lock().ledger.state.routes.contains_key(host.as_str()) {
            return Err(ControlError::unknown("UNKNOWN_ROUTE", "there is no route for this host"));
        }
        self.record(Fact::Route { host: host.into(), address: None })
    }

    /// A signing session by its `session_id`, `pre_entrustweb_id`, `presign_token` or `os_session_id`.
    ///
    /// # Errors
    /// [`ControlError`] when there is none of that id.
    pub fn session(&self, id: &str) -> Result<SessionView, ControlError> {
        let tenant = self.cell.lock();
        let now = tenant.now(Timestamp::now());
        let (_, session) = tenant.ledger.session(id).ok_or(crate::engine::life::Refused::UnknownSession)?;
        Ok(session_view(&tenant.ledger, session, now, self.name()))
    }

    /// All sessions, oldest first.
    #[must_use]
    pub fn sessions(&self) -> Vec<SessionView> {
        self.sessions_behind(0, usize::MAX)
    }

    /// At most so many sessions, behind so many others.
    pub(crate) fn sessions_behind(&self, skipped: usize, most: usize) -> Vec<SessionView> {
        let tenant = self.cell.lock();
        let now = tenant.now(Timestamp::now());
        let sessions = tenant.ledger.state.sessions.iter().skip(skipped).take(most);
        sessions.map(|session| session_view(&tenant.ledger, session, now, self.name())).collect()
    }

    /// All contracts, oldest first.
    #[must_use]
    pub fn contracts(&self) -> Vec<ContractView> {
        self.contracts_behind(0, usize::MAX)
    }

    /// At most so many contracts, behind so many others.
    pub(crate) fn contracts_behind(&self, skipped: usize, most: usize) -> Vec<ContractView> {
        let tenant = self.cell.lock();
        let count = u32::try_from(tenant.ledger.state.contracts.len()).unwrap_or(u32::MAX);
        let indexes = (0..count).skip(skipped).take(most);
        indexes.filter_map(|index| tenant.ledger.deed(index)).map(contract_view).collect()
    }

    /// A contract by its id.
    ///
    /// # Errors
    /// [`ControlError`] when there is none of that id.
    pub fn contract(&self, id: &str) -> Result<ContractView, ControlError> {
        let tenant = self.cell.lock();
        let found = tenant.ledger.contract(id).map(|(_, deed)| contract_view(deed));
        found.ok_or_else(|| ControlError::unknown("UNKNOWN_CONTRACT", "no contract has this id in this world"))
    }

    /// All orders, oldest first.
    #[must_use]
    pub fn orders(&self) -> Vec<OrderView> {
        self.orders_behind(0, usize::MAX)
    }

    /// At most so many orders, behind so many others.
    pub(crate) fn orders_behind(&self, skipped: usize, most: usize) -> Vec<OrderView> {
        self.cell.lock().ledger.state.orders.iter().skip(skipped).take(most).map(order_view).collect()
    }

    /// The delivery log: the notifications that wait, and the last 2,000 that are done, oldest first.
    #[must_use]
    pub fn notifications(&self) -> Vec<Delivery> {
        self.notifications_behind(0, usize::MAX)
    }

    /// At most so many notifications with a greater number.
    pub(crate) fn notifications_behind(&self, number: u64, most: usize) -> Vec<Delivery> {
        let tenant = self.cell.lock();
        tenant.deliveries.entries().filter(|delivery| delivery.number > number).take(most).cloned().collect()
    }

    /// The journal: the last 10,000 entries, oldest first. What it says of a refused signature: [the guide](crate::guide::doctor).
    #[must_use]
    pub fn journal(&self) -> Vec<Entry> {
        self.journal_where(|_| true)
    }

    /// The entries of the journal that are wanted.
    pub(crate) fn journal_where(&self, wanted: impl Fn(&Entry) -> bool) -> Vec<Entry> {
        self.cell.lock().journal.entries().filter(|entry| wanted(entry)).cloned().collect()
    }

    /// What chaos will do to so many notifications behind a number, each with so many attempts. The same seed and settings give the same.
    /// More: [the guide](crate::guide::chaos).
    #[must_use]
    pub fn chaos_plan(&self, after: u64, notifications: u64, attempts: u32) -> Vec<PlannedAttempt> {
        let tenant = self.cell.lock();
        let state = &tenant.ledger.state;
        chaos::planned(&state.settings.chaos, state.seed, after, notifications, attempts)
    }

    /// How the receivers of notifications did, by URL, since the sandbox started. More: [the guide](crate::guide::chaos).
    #[must_use]
    pub fn receivers(&self) -> Vec<ReceiverReport> {
        self.cell.lock().deliveries.receivers()
    }

    /// Tries a merchant's endpoint for notifications with all that it must accept and all that it must refuse. Nothing of the world
    /// changes. It takes as long as the endpoint takes to answer about thirty deliveries. More: [the guide](crate::guide::acceptance).
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use wechatpay_sandbox::{AcceptanceRun, ReceiverFault, Sandbox};
    ///
    /// // A receiver that accepts whatever comes.
    /// let app = axum::Router::new().fallback(|| async { http::StatusCode::NO_CONTENT });
    /// let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    /// let url = format!("http://{}/notify", listener.local_addr()?);
    /// tokio::spawn(async move { axum::serve(listener, app).await });
    ///
    /// let sandbox = Sandbox::start().await?;
    /// let run = sandbox.default_world().acceptance(&AcceptanceRun::new(&url)).await?;
    /// assert!(!run.passed);
    /// assert_eq!(run.faults[0].fault, ReceiverFault::NoVerification, "{}", run.table());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// [`ControlError`] when the URL leaves this machine without a route, or merchant or event are unknown.
    pub async fn acceptance(&self, run: &AcceptanceRun) -> Result<Acceptance, ControlError> {
        crate::acceptance::run(&self.shared, &self.cell, run).await
    }

    /// The requests to the gateway as they came: the last 10,000, or as many as take 16 MiB, oldest first.
    #[must_use]
    pub fn requests(&self) -> Vec<RequestRecord> {
        self.cell.lock().requests.since(0).map(Kept::record).collect()
    }

    /// Whether the requests that came are as expected. Gives their numbers in the journal. More: [the guide](crate::guide::expectations).
    ///
    /// # Errors
    /// [`Unmet`] says what came instead, the nearest first.
    pub fn expect(&self, expected: &Expectation) -> Result<Vec<u64>, Unmet> {
        expect::require(self.judge(expected))
    }

    pub(crate) fn judge(&self, expected: &Expectation) -> Result<Verdict, ControlError> {
        expected.judge(&self.cell.lock().requests)
    }

    pub(crate) fn cell(&self) -> &Arc<Cell> {
        &self.cell
    }

    /// Carries out a command.
    fn decide<T, E: Into<ControlError>>(
        &self,
        command: impl FnOnce(&mut Turn<'_>) -> Result<T, E>,
    ) -> Result<T, ControlError> {
        let done = self.shared.decide(&self.cell, Timestamp::now(), command).map_err(Into::into)?;
        self.kept()?;
        Ok(done)
    }

    fn record(&self, fact: Fact) -> Result<(), ControlError> {
        self.decide(|turn| {
            turn.record(fact);
            Ok::<_, ControlError>(())
        })
    }

    /// Waits until what was decided is on disk. Over HTTP the server waits, without holding up a thread.
    fn kept(&self) -> Result<(), ControlError> {
        if self.running.is_none() || !self.shared.store.keeps_facts() {
            return Ok(());
        }
        self.shared.store.settled_blocking(self.shared.mark(&self.cell)).map_err(|error| ControlError::store(&error))
    }
}

impl fmt::Debug for World {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("World").field("name", &self.name()).field("url", &self.shared.url).finish_non_exhaustive()
    }
}

/// A host name or address, in lower case.
pub(crate) fn parse_host(host: &str) -> Result<String, ControlError> {
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b':');
    if host.is_empty() || host.len() > 253 || !host.bytes().all(allowed) {
        return Err(ControlError::bad(
            "the host must be a host name such as yourapp.com, without scheme, port and path",
        ));
    }
    Ok(host.to_ascii_lowercase())
}
