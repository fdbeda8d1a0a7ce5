use std::{
    collections::BTreeMap,
    fmt, io,
    net::{IpAddr, Ipv4Addr, SocketAddr},
    path::PathBuf,
    sync::{Arc, Mutex, PoisonError},
};

use bytes::Bytes;
use http::{Request, Response};
use jiff::Timestamp;
use tokio::{
    net::TcpListener,
    runtime::Handle,
    sync::{mpsc, watch},
    task::JoinSet,
};

use crate::{
    alarm::{self, Alarm},
    bridge::Bridge,
    clock::Clock,
    control_error::ControlError,
    deliver,
    delivery::Delivery,
    faults, front,
    journal::Entry,
    keys::{Keys, ReadyMerchant},
    limits::Limits,
    pages::Token,
    random, server,
    settings::Settings,
    shared::{Shared, reached_at},
    store::Store,
    tenant::Start,
    view::{Confirmation, ContractView, SessionView, Signed},
    world::{World, parse_host, parse_time},
    world_file::{self, Described, WorldDescription},
    worlds::{Birth, DEFAULT, Worlds},
};

/// A running sandbox: WeChat Pay's side on a port of this machine.
///
/// Many may run in one process. A clone is a handle to the same one. When the last handle (of it or of a [`World`] of it)
/// is dropped, the port is freed and all tasks end.
///
/// The methods about clock, payers and logs speak of the default world; [`Sandbox::world`] leads to others. What it can make go wrong,
/// and how it judges that, is in [the guide](crate::guide).
#[derive(Clone)]
pub struct Sandbox {
    shared: Arc<Shared>,
    running: Arc<Running>,
}

/// Ends server, clock and delivery when the last handle goes.
pub(crate) struct Running {
    stop: watch::Sender<bool>,
    tasks: Mutex<JoinSet<()>>,
}

impl Drop for Running {
    fn drop(&mut self) {
        // What is under way ends by itself: a task that is cut off would leave its connection half closed.
        self.tasks.get_mut().unwrap_or_else(PoisonError::into_inner).detach_all();
        self.stop.send_replace(true);
    }
}

impl Sandbox {
    /// Starts with the defaults: an ephemeral port on 127.0.0.1, the wall clock.
    ///
    /// # Errors
    /// As [`SandboxBuilder::start`].
    pub async fn start() -> io::Result<Self> {
        Self::builder().start().await
    }

    /// Starts otherwise than with the defaults.
    #[must_use]
    pub fn builder() -> SandboxBuilder {
        SandboxBuilder::default()
    }

    /// Its address, to be used instead of `https://api.mch.weixin.qq.com`: `http://127.0.0.1:PORT`.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.shared.url
    }

    /// Whether other machines may reach it: it was told another [`address`](SandboxBuilder::address) than a loopback one. Then whoever
    /// reaches its port sees all keys and may change everything; its pages say so in plain sight.
    #[must_use]
    pub fn is_exposed(&self) -> bool {
        self.shared.is_exposed()
    }

    /// Where it speaks HTTPS, with a certificate that [`ca_pem`](Self::ca_pem) vouches for: `https://127.0.0.1:PORT`, also under the name
    /// `localhost`. `None` without [`SandboxBuilder::https`].
    #[must_use]
    pub fn https_url(&self) -> Option<&str> {
        self.shared.https_url()
    }

    /// The certificate (PEM) that a client has to trust for HTTPS: at [`https_url`](Self::https_url), and at WeChat Pay's own hosts
    /// when [`url`](Self::url) is its proxy. It vouches for names under `weixin.qq.com` and for `localhost`, and for no other name.
    #[must_use]
    pub fn ca_pem(&self) -> Option<&str> {
        self.shared.bridge.as_ref().map(|bridge| bridge.ca_pem.as_str())
    }

    /// Answers a request in process, without TCP: gateway and control API alike. Notifications go out as ever. With a file as store it
    /// returns once the file has what was decided. A call that moves time (`POST /sandbox/clock/advance`) needs TCP or [`World::advance`].
    #[must_use]
    #[expect(clippy::needless_pass_by_value, reason = "a request is used up by being answered, as over TCP")]
    pub fn handle(&self, request: Request<Bytes>) -> Response<Bytes> {
        let answered = front::handle(&self.shared, &request);
        let response = faults::in_process(answered.response);
        if !self.shared.store.keeps_facts() {
            return response;
        }
        let world = answered.cell.map(|cell| self.shared.mark(&cell));
        let marks = [Some(self.shared.store.mark()), world].into_iter().flatten();
        let settled = marks.map(|mark| self.shared.store.settled_blocking(mark)).find_map(Result::err);
        settled.map_or(response, |error| front::not_kept(&error))
    }

    /// The merchants that are ready in every world, with their keys.
    #[must_use]
    pub fn merchants(&self) -> &[ReadyMerchant] {
        &self.shared.ready
    }

    /// Whether its keys are its own ([`SandboxBuilder::fresh_keys`]) rather than the public test keys.
    #[must_use]
    pub fn has_fresh_keys(&self) -> bool {
        self.shared.fresh_keys
    }

    /// The ready merchant of a number.
    #[must_use]
    pub fn merchant(&self, mchid: &str) -> Option<&ReadyMerchant> {
        self.merchants().iter().find(|merchant| merchant.mchid == mchid)
    }

    /// The world that requests without the header `Sandbox-World` are in.
    #[must_use]
    pub fn default_world(&self) -> World {
        World::new(Arc::clone(&self.shared), self.shared.worlds.default_world(), Some(Arc::clone(&self.running)))
    }

    /// The world of a name, made on first use: 1 to 64 letters, digits, `-` or `_`.
    ///
    /// # Errors
    /// [`ControlError`] when the name is none, or there are 10,000 worlds already.
    pub fn world(&self, name: &str) -> Result<World, ControlError> {
        let cell = self.shared.worlds.named(name).map_err(ControlError::bad)?;
        Ok(World::new(Arc::clone(&self.shared), cell, Some(Arc::clone(&self.running))))
    }

    /// Makes the world that is described, or adds to it what is described; [`World`]'s settings and all may be changed later.
    ///
    /// # Errors
    /// [`ControlError`] that says what is wrong and where; then nothing has changed.
    pub fn declare(&self, description: &WorldDescription) -> Result<World, ControlError> {
        let cell = world_file::declare(&self.shared, description)?;
        if self.shared.store.keeps_facts() {
            let mark = self.shared.mark(&cell);
            self.shared.store.settled_blocking(mark).map_err(|error| ControlError::store(&error))?;
        }
        Ok(World::new(Arc::clone(&self.shared), cell, Some(Arc::clone(&self.running))))
    }

    /// Waits until every notification that is due has been delivered or has failed; each gets 5 s. Repeats wait for their own time.
    pub async fn settle(&self) {
        let mut under_way = self.shared.under_way.subscribe();
        // It cannot be closed: `self` holds the sender.
        let _ = under_way.wait_for(|count| *count == 0).await;
    }

    /// Stops, and returns once port and tasks are gone; dropping the last handle stops, too, a moment later. A file is free again
    /// when the handles of its worlds are gone as well.
    pub async fn stop(self) {
        self.running.stop.send_replace(true);
        let mut tasks = std::mem::take(&mut *self.running.tasks.lock().unwrap_or_else(PoisonError::into_inner));
        while tasks.join_next().await.is_some() {}
    }

    /// [`World::set_clock`] of the default world.
    ///
    /// # Errors
    /// [`ControlError`] when the text is no time in RFC 3339.
    pub fn set_clock(&self, now: &str) -> Result<(), ControlError> {
        self.default_world().set_clock(now)
    }

    /// [`World::route`] of the default world.
    ///
    /// # Errors
    /// [`ControlError`] when `host` is no host name.
    pub fn route(&self, host: &str, address: SocketAddr) -> Result<(), ControlError> {
        self.default_world().route(host, address)
    }

    /// [`World::confirm`] of the default world, by the user that the pre-sign named.
    ///
    /// # Errors
    /// [`ControlError`] when the session is unknown or over, or its number is used.
    pub fn confirm(&self, session: &str) -> Result<Signed, ControlError> {
        self.default_world().confirm(session, &Confirmation::new())
    }

    /// [`World::refuse`] of the default world.
    ///
    /// # Errors
    /// [`ControlError`] when the session is unknown or over already.
    pub fn refuse(&self, session: &str) -> Result<SessionView, ControlError> {
        self.default_world().refuse(session)
    }

    /// [`World::contracts`] of the default world.
    #[must_use]
    pub fn contracts(&self) -> Vec<ContractView> {
        self.default_world().contracts()
    }

    /// [`World::notifications`] of the default world.
    #[must_use]
    pub fn notifications(&self) -> Vec<Delivery> {
        self.default_world().notifications()
    }

    /// [`World::journal`] of the default world.
    #[must_use]
    pub fn journal(&self) -> Vec<Entry> {
        self.default_world().journal()
    }
}

impl fmt::Debug for Sandbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sandbox").field("url", &self.url()).finish_non_exhaustive()
    }
}

/// How a sandbox starts.
#[derive(Debug, Clone)]
pub struct SandboxBuilder {
    address: IpAddr,
    port: u16,
    clock: Option<String>,
    routes: Vec<(String, SocketAddr)>,
    settings: Settings,
    seed: Option<u64>,
    data: Option<PathBuf>,
    fresh_keys: bool,
    https: Option<u16>,
    limits: Limits,
    world_files: Vec<PathBuf>,
}

impl Default for SandboxBuilder {
    fn default() -> Self {
        Self {
            address: IpAddr::V4(Ipv4Addr::LOCALHOST),
            port: 0,
            clock: None,
            routes: Vec::new(),
            settings: Settings::default(),
            seed: None,
            data: None,
            fresh_keys: false,
            https: None,
            limits: Limits::default(),
            world_files: Vec::new(),
        }
    }
}

impl SandboxBuilder {
    /// The port to listen on. 0, the default: any free one.
    #[must_use]
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// The address to listen on. The default, 127.0.0.1, is reached from this machine only. With another one, such as 0.0.0.0 (every
    /// address of this machine), whoever reaches the port sees all keys and may change everything: leave it unless others shall use the
    /// sandbox, in a network that is trusted, and then think of [`fresh_keys`](Self::fresh_keys). Its pages
    /// warn then. Control calls and pages are answered under IP addresses and `localhost`, never under another name.
    #[must_use]
    pub fn address(mut self, address: IpAddr) -> Self {
        self.address = address;
        self
    }

    /// What the default world's clock shows at the start, RFC 3339. It runs on from there.
    #[must_use]
    pub fn clock_at(mut self, now: &str) -> Self {
        self.clock = Some(now.to_owned());
        self
    }

    /// Sends notifications for `host` to `address`, in every world: plain HTTP with their path and `Host`.
    #[must_use]
    pub fn route(mut self, host: &str, address: SocketAddr) -> Self {
        self.routes.push((host.to_owned(), address));
        self
    }

    /// Whether notifications may leave this machine, in every world. Off by default.
    #[must_use]
    pub fn external_delivery(mut self, on: bool) -> Self {
        self.settings.external_delivery = on;
        self
    }

    /// How worlds behave.
    #[must_use]
    pub fn settings(mut self, settings: Settings) -> Self {
        self.settings = settings;
        self
    }

    /// What the default world draws its ids from. The same commands under the same seed give the same ids; without one, each start
    /// has its own.
    #[must_use]
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = Some(seed);
        self
    }

    /// Keeps all worlds in this file (SQLite); what was acknowledged survives a kill. It holds the APIv3 keys of registered
    /// merchants, and [`fresh_keys`](Self::fresh_keys). Without it, everything ends with the sandbox.
    #[must_use]
    pub fn data(mut self, file: impl Into<PathBuf>) -> Self {
        self.data = Some(file.into());
        self
    }

    /// Makes new keys for the ready merchants and the platform, which takes a good part of a second, instead of the test keys that
    /// everybody can read. With a file as store they are kept in it, and every later start on it has them, asked for or not.
    #[must_use]
    pub fn fresh_keys(mut self, on: bool) -> Self {
        self.fresh_keys = on;
        self
    }

    /// Speaks HTTPS too, on this port (0: any free one), and takes the place of WeChat Pay's hosts: for a program whose proxy
    /// (`HTTPS_PROXY`) is [`Sandbox::url`] and that trusts [`Sandbox::ca_pem`], `https://api.mch.weixin.qq.com` is the sandbox, and so are the
    /// other hosts. A connection to anything else is refused: nothing is ever forwarded. With a file as store the certificate of
    /// the authority stays the same, and the file holds its private key. More: [the guide](crate::guide::bridge).
    #[must_use]
    pub fn https(mut self, port: u16) -> Self {
        self.https = Some(port);
        self
    }

    /// What it takes from its clients before it says no.
    #[must_use]
    pub fn limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// Makes the world that this YAML file describes (see [`WorldDescription`]), or adds to it what is described. May be called more than once.
    #[must_use]
    pub fn world_file(mut self, file: impl Into<PathBuf>) -> Self {
        self.world_files.push(file.into());
        self
    }

    /// Listens. Server and delivery run as tasks of the tokio runtime that this is called in.
    ///
    /// # Errors
    /// When the address is taken, a clock, route or world file cannot be read, the store cannot be opened, or no tokio runtime is
    /// there.
    pub async fn start(self) -> io::Result<Sandbox> {
        let invalid = |error: String| io::Error::new(io::ErrorKind::InvalidInput, error);
        let runtime = Handle::try_current().map_err(io::Error::other)?;
        let described = self.world_files.iter().map(|file| world_file::read(file)).collect::<io::Result<Vec<_>>>()?;
        let clock = match &self.clock {
            Some(now) => Clock::at(
                parse_time(now).map_err(|error| invalid(format!("clock {now:?}: {error}")))?,
                false,
                Timestamp::now(),
            ),
            None => Clock::WALL,
        };
        let routes = self.routes.iter().map(|(host, address)| {
            let host = parse_host(host).map_err(|error| invalid(format!("route {host:?}: {error}")))?;
            Ok((host.into(), *address))
        });
        let routes = routes.collect::<io::Result<BTreeMap<_, _>>>()?;
        let store = match &self.data {
            Some(file) => Store::open(file).map_err(io::Error::other)?,
            None => Store::memory(),
        };
        let first = default_birth(&described)?;
        let clock = if self.clock.is_none() { first.clock.unwrap_or(clock) } else { clock };
        let seed = match self.seed.or(first.seed) {
            Some(seed) => seed,
            None => random::seed().map_err(|refusal| io::Error::other(refusal.message))?,
        };
        let listener = TcpListener::bind((self.address, self.port)).await?;
        let secure = match self.https {
            Some(port) => {
                let address = SocketAddr::new(self.address, port);
                let bound = TcpListener::bind(address).await;
                Some(bound.map_err(|error| io::Error::new(error.kind(), format!("HTTPS at {address}: {error}")))?)
            }
            None => None,
        };
        let bridge = match &secure {
            Some(listener) => Some(Arc::new(Bridge::new(listener.local_addr()?, &store).await?)),
            None => None,
        };
        let Keys { platform, merchants, ready, fresh } = Keys::choose(self.fresh_keys, &store).await?;
        let merchants = merchants.into_iter().map(Arc::new).collect();
        let start = Start { merchants, clock, settings: self.settings, routes, store: store.clone() };
        let worlds = Worlds::load(start, seed).map_err(io::Error::other)?;
        let (outbox, inbox) = mpsc::unbounded_channel();
        let (stop, stopped) = watch::channel(false);
        let shared = Arc::new(Shared {
            platform: Arc::new(platform),
            ready,
            fresh_keys: fresh,
            worlds,
            url: format!("http://{}", reached_at(listener.local_addr()?)),
            bound: listener.local_addr()?.ip(),
            bridge,
            outbox,
            under_way: watch::Sender::new(0),
            alarm: Alarm::default(),
            store,
            limits: self.limits,
            token: Token::draw().map_err(|refusal| io::Error::other(refusal.message))?,
        });
        for described in &described {
            world_file::declare(&shared, &described.world).map_err(|flaw| described.explain(&flaw))?;
        }
        shared.store.settled(shared.store.mark()).await.map_err(io::Error::other)?;
        shared.resume();
        let mut tasks = JoinSet::new();
        let lines = Arc::new(server::Lines::new(self.limits));
        for (listener, secure) in [(Some(listener), false), (secure, true)] {
            let Some(listener) = listener else { continue };
            let server = server::run(listener, secure, Arc::clone(&shared), Arc::clone(&lines), stopped.clone());
            tasks.spawn_on(server, &runtime);
        }
        tasks.spawn_on(alarm::run(Arc::clone(&shared), stopped.clone()), &runtime);
        tasks.spawn_on(deliver::run(Arc::clone(&shared), inbox, stopped), &runtime);
        tracing::debug!(url = shared.url, "wechatpay-sandbox, not WeChat Pay, listens");
        Ok(Sandbox { shared, running: Arc::new(Running { stop, tasks: Mutex::new(tasks) }) })
    }
}

/// How the files want the default world to begin.
fn default_birth(described: &[Described]) -> io::Result<Birth> {
    let of_default = |described: &&Described| described.world.name.as_deref().is_none_or(|name| name == DEFAULT);
    let birth = |described: &Described| world_file::birth(&described.world).map_err(|flaw| described.explain(&flaw));
    described.iter().find(of_default).map_or(Ok(Birth::default()), birth)
}
