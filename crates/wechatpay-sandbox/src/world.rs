//! A world as its user handles it: time, payers, routes, and what happened. The control API over HTTP stands on the same methods.

use std::{collections::BTreeMap, fmt, net::SocketAddr, sync::Arc};

use jiff::Timestamp;

use crate::{
    clock::{Clock, beijing},
    control_error::ControlError,
    delivery::Delivery,
    journal::{Entry, Event},
    keys,
    life::Refused,
    merchant::{Merchant, OwnMerchant},
    notify,
    sandbox::Running,
    settings::Settings,
    shared::Shared,
    tenant::Cell,
    view::{Confirmation, ContractView, MerchantView, SessionView, Signed, Time, contract_view, session_view},
};

/// An isolated tenant of a sandbox: its own clock, sessions, contracts, settings, routes, journal and delivery log.
///
/// A request picks a world by the header `Sandbox-World`. A handle keeps its sandbox running; a clone is the same world.
#[derive(Clone)]
pub struct World {
    shared: Arc<Shared>,
    cell: Arc<Cell>,
    /// Kept for its drop. The sandbox's own tasks hold none.
    _running: Option<Arc<Running>>,
}

impl World {
    pub(crate) fn new(shared: Arc<Shared>, cell: Arc<Cell>, running: Option<Arc<Running>>) -> Self {
        Self { shared, cell, _running: running }
    }

    /// Its name, as the header `Sandbox-World` says it; `None` for the default world.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        self.cell.name.as_deref()
    }

    /// What time it is here.
    #[must_use]
    pub fn time(&self) -> Time {
        let wall = Timestamp::now();
        let clock = self.cell.lock().clock;
        Time { now: beijing(clock.now(wall)), frozen: clock.is_frozen(), wall: beijing(wall) }
    }

    /// Sets the clock to an instant, RFC 3339; it runs on from there.
    ///
    /// # Errors
    /// [`ControlError`] when the text is no such time.
    pub fn set_clock(&self, now: &str) -> Result<(), ControlError> {
        self.turn_clock(Some(now), false)
    }

    /// Stops the clock at an instant, RFC 3339.
    ///
    /// # Errors
    /// [`ControlError`] when the text is no such time.
    pub fn freeze_clock(&self, now: &str) -> Result<(), ControlError> {
        self.turn_clock(Some(now), true)
    }

    /// Puts the clock back on the wall clock.
    pub fn reset_clock(&self) {
        self.cell.lock().clock = Clock::WALL;
        self.control("the clock is the wall clock again");
    }

    /// Without an instant the clock stops or runs on where it is.
    pub(crate) fn turn_clock(&self, now: Option<&str>, frozen: bool) -> Result<(), ControlError> {
        let given = now.map(parse_time).transpose()?;
        let wall = Timestamp::now();
        let mut tenant = self.cell.lock();
        let now = given.unwrap_or_else(|| tenant.clock.now(wall));
        tenant.clock = Clock::at(now, frozen, wall);
        drop(tenant);
        let how = if frozen { "stands at" } else { "runs on from" };
        self.control(&format!("the clock {how} {}", beijing(now)));
        Ok(())
    }

    /// How this world behaves.
    #[must_use]
    pub fn settings(&self) -> Settings {
        self.cell.lock().settings
    }

    /// Replaces all settings.
    pub fn set_settings(&self, settings: Settings) {
        self.cell.lock().settings = settings;
        self.control(&format!("the settings are {settings:?}"));
    }

    /// Where notifications for a host go instead.
    #[must_use]
    pub fn routes(&self) -> BTreeMap<String, SocketAddr> {
        self.cell.lock().routes.clone()
    }

    /// Sends notifications for `host` to `address`, by plain HTTP, with their path and `Host`.
    ///
    /// # Errors
    /// [`ControlError`] when `host` is no host name.
    pub fn route(&self, host: &str, address: SocketAddr) -> Result<(), ControlError> {
        let host = parse_host(host)?;
        self.control(&format!("notifications for {host} go to {address}"));
        self.cell.lock().routes.insert(host, address);
        Ok(())
    }

    /// Takes a route away; false when there was none.
    pub fn remove_route(&self, host: &str) -> bool {
        self.cell.lock().routes.remove(&host.to_ascii_lowercase()).is_some()
    }

    /// All merchants, without their secrets.
    #[must_use]
    pub fn merchants(&self) -> Vec<MerchantView> {
        self.cell.lock().merchants().map(|merchant| self.merchant_view(merchant)).collect()
    }

    /// Registers a merchant of one's own; one of the same number is replaced.
    ///
    /// # Errors
    /// [`ControlError`] that says which key is wrong.
    pub fn register(&self, mchid: &str, own: &OwnMerchant) -> Result<MerchantView, ControlError> {
        let merchant = Arc::new(Merchant::register(mchid, own).map_err(ControlError::bad)?);
        self.control(&format!("merchant {mchid} ({}) is registered", merchant.kind));
        let view = self.merchant_view(&merchant);
        self.cell.lock().register(merchant);
        Ok(view)
    }

    /// A signing session by its `session_id`, `pre_entrustweb_id` or `os_session_id`.
    ///
    /// # Errors
    /// [`ControlError`] when there is none of that id.
    pub fn session(&self, id: &str) -> Result<SessionView, ControlError> {
        let tenant = self.cell.lock();
        let now = tenant.clock.now(Timestamp::now());
        let (number, session) = tenant.agreements.session(id).ok_or(Refused::UnknownSession)?;
        Ok(session_view(number, session, now))
    }

    /// A user confirms: the contract is in force and one notification is queued.
    ///
    /// # Errors
    /// [`ControlError`] when the session is unknown or over, its number is used, or this user may not sign it.
    pub fn confirm(&self, id: &str, confirmation: &Confirmation) -> Result<Signed, ControlError> {
        let openid = confirmation.openid.as_deref();
        if openid.is_some_and(|openid| openid.is_empty() || openid.chars().count() > 128) {
            return Err(ControlError::bad("openid must have 1 to 128 characters"));
        }
        let wall = Timestamp::now();
        let mut tenant = self.cell.lock();
        let now = tenant.clock.now(wall);
        let contract = match tenant.agreements.confirm(id, openid, confirmation.client_ip, now) {
            Ok(contract) => contract,
            Err(refused) => {
                let line = format!("session {id} was not confirmed: {refused}");
                tenant.journal.tell(wall, Event::Session, None, &line);
                return Err(refused.into());
            }
        };
        let terms = Arc::clone(&contract.terms);
        let line = format!("session {id} became contract {}", contract.id);
        tenant.journal.tell(wall, Event::Contract, Some(&terms.mchid), &line);
        let merchant = tenant.merchant(&terms.mchid).map(Arc::clone);
        drop(tenant);
        let merchant = merchant.ok_or_else(|| ControlError::bad("the merchant of this session is gone"))?;
        let telling = terms.family.signed(&contract);
        let notice = notify::seal(merchant, terms.notify_url.clone(), &telling, now)?;
        let event_id = notice.event_id.clone();
        self.shared.post(&self.cell, notice);
        let back = terms.family.comes_back(&contract);
        Ok(Signed {
            return_code: "SUCCESS",
            state: contract.state(),
            contract_id: contract.id.clone(),
            out_contract_code: terms.out_contract_code.clone(),
            openid: contract.payer.openid.clone(),
            extra_data: back.extra_data,
            return_url: back.url,
            event_id,
        })
    }

    /// A user leaves: the session is over, and nothing is sent.
    ///
    /// # Errors
    /// [`ControlError`] when the session is unknown or over already.
    pub fn refuse(&self, id: &str) -> Result<SessionView, ControlError> {
        let wall = Timestamp::now();
        let mut tenant = self.cell.lock();
        let now = tenant.clock.now(wall);
        let session = tenant.agreements.give_up(id, now)?;
        let line = format!("session {id} was refused by the user");
        tenant.journal.tell(wall, Event::Session, Some(&session.terms.mchid), &line);
        drop(tenant);
        self.session(id)
    }

    /// All contracts, oldest first.
    #[must_use]
    pub fn contracts(&self) -> Vec<ContractView> {
        self.cell.lock().agreements.contracts().iter().map(|contract| contract_view(contract)).collect()
    }

    /// The delivery log: the last 2,000 notifications, oldest first.
    #[must_use]
    pub fn notifications(&self) -> Vec<Delivery> {
        self.cell.lock().deliveries.entries().cloned().collect()
    }

    /// The journal: the last 10,000 entries, oldest first.
    #[must_use]
    pub fn journal(&self) -> Vec<Entry> {
        self.cell.lock().journal.entries().cloned().collect()
    }

    fn control(&self, text: &str) {
        self.cell.lock().journal.tell(Timestamp::now(), Event::Control, None, text);
    }

    fn merchant_view(&self, merchant: &Merchant) -> MerchantView {
        MerchantView {
            mchid: merchant.mchid.clone(),
            kind: merchant.kind,
            serial_no: merchant.serial_no.to_string(),
            public_key_id: merchant.public_key_id.to_string(),
            platform_public_key_pem: keys::PLATFORM_PUB_PEM,
            platform_certificate_serial: self.shared.platform.certificate.serial_number().to_string(),
            platform_certificate_pem: keys::PLATFORM_CERTIFICATE_PEM,
        }
    }
}

impl fmt::Debug for World {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("World").field("name", &self.name()).field("url", &self.shared.url).finish_non_exhaustive()
    }
}

/// A time in RFC 3339.
pub(crate) fn parse_time(text: &str) -> Result<Timestamp, ControlError> {
    text.parse().map_err(|_| ControlError::bad("the time must be in RFC 3339, such as 2019-11-20T10:00:00+08:00"))
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
