use std::{
    borrow::Cow, collections::HashMap, error::Error as StdError, fmt, future::Future, pin::Pin, sync::Arc,
    time::Duration,
};

use http::HeaderMap;
use serde::de::DeserializeOwned;
use tokio::{
    runtime::Handle,
    time::{Instant, timeout_at},
};

use super::{
    Event, Receiver, Reply,
    ledger::{Claim, Ledger, RecentEvents, Standing},
};

type BoxError = Box<dyn StdError + Send + Sync>;
type Handling = Pin<Box<dyn Future<Output = Result<Reply, BoxError>> + Send>>;
type Handler = Arc<dyn Fn(Event) -> Handling + Send + Sync>;

/// WeChat Pay waits five seconds; what remains is for the network.
const BUDGET: Duration = Duration::from_millis(4500);
const LEASE: Duration = Duration::from_secs(600);

/// Takes notifications (回调通知) to handlers, by their `event_type`, and gives the reply. It is cheap to clone.
///
/// ```no_run
/// use wechatpay::{Receiver, api::webhooks::entrust::sign, notify::{Event, Router}};
/// # async fn activate(code: &str) -> Result<(), std::io::Error> { Ok(()) }
/// # async fn f(receiver: Receiver, headers: http::HeaderMap, body: &[u8]) {
/// let router = Router::new(receiver).on_typed(sign::EVENT_TYPE, |_event: Event, signed: sign::Resource| async move {
///     activate(&signed.out_contract_code).await
/// });
/// let reply = router.handle(&headers, body).await;
/// # }
/// ```
///
/// # At least once
///
/// * A handler that ends well is not run again for the same event, for as long as the [`Ledger`] remembers: further deliveries are accepted
///   unseen.
/// * A handler that fails or panics is run again with the next delivery. WeChat Pay delivers again for up to a day, then gives up:
///   query what was never told.
/// * Of deliveries that come at once, one runs the handler; the others are told to come again.
/// * A handler that outlasts the budget goes on in a task of its own, while WeChat Pay is told to come again; that delivery finds the event
///   done, failed or still running.
/// * If the process ends in the midst of a handler, the event is handled again once its lease is over. So a handler may run twice for one
///   event: after a crash behind its last effect, or when it takes longer than the lease. Make it so that this does no harm.
///
/// The order of events is not that in which things happened. A termination may arrive before the signature: let a handler look
/// at what it knows already, and never take a contract that has ended for a signed one.
#[derive(Clone)]
#[must_use = "a router does nothing until it handles"]
pub struct Router {
    receiver: Receiver,
    handlers: Arc<HashMap<Cow<'static, str>, Handler>>,
    fallback: Option<Handler>,
    ledger: Arc<dyn Ledger>,
    budget: Duration,
    lease: Duration,
}

impl Router {
    /// A router without handlers: it accepts every event that can be believed.
    pub fn new(receiver: Receiver) -> Self {
        Self {
            receiver,
            handlers: Arc::default(),
            fallback: None,
            ledger: Arc::new(RecentEvents::default()),
            budget: BUDGET,
            lease: LEASE,
        }
    }

    /// Handles events of this type: `sign::EVENT_TYPE`, or its text. A second handler of a type replaces the first.
    ///
    /// `Ok(())` accepts. `Ok(reply)` answers with that [`Reply`]; one that is no success counts as a failure, so that `Ok(Reply::fail(…))`
    /// says no in words of one's own. `Err` is logged and answered with a 500 that does not show it.
    pub fn on<Done, R, E>(
        mut self,
        event_type: impl Into<Cow<'static, str>>,
        handler: impl Fn(Event) -> Done + Send + Sync + 'static,
    ) -> Self
    where
        Done: Future<Output = Result<R, E>> + Send + 'static,
        R: Into<Reply>,
        E: Into<BoxError>,
    {
        Arc::make_mut(&mut self.handlers).insert(event_type.into(), boxed(handler));
        self
    }

    /// Handles events of this type with their content read: name the type in the closure. Content that does not fit is a failure.
    pub fn on_typed<T, Done, R, E>(
        self,
        event_type: impl Into<Cow<'static, str>>,
        handler: impl Fn(Event, T) -> Done + Send + Sync + 'static,
    ) -> Self
    where
        T: DeserializeOwned,
        Done: Future<Output = Result<R, E>> + Send + 'static,
        R: Into<Reply>,
        E: Into<BoxError>,
    {
        self.on(event_type, move |event: Event| {
            let handling = event.parse().map(|content| handler(event, content));
            async move {
                match handling {
                    Ok(handling) => handling.await.map(Into::into).map_err(Into::into),
                    Err(error) => Err(BoxError::from(error)),
                }
            }
        })
    }

    /// Handles events of all other types. Without it they are accepted and noted through `tracing`: whoever refuses what he has no
    /// use for gets it again for a day.
    pub fn fallback<Done, R, E>(mut self, handler: impl Fn(Event) -> Done + Send + Sync + 'static) -> Self
    where
        Done: Future<Output = Result<R, E>> + Send + 'static,
        R: Into<Reply>,
        E: Into<BoxError>,
    {
        self.fallback = Some(boxed(handler));
        self
    }

    /// Knows what was handled through this ledger, instead of in this process alone.
    pub fn ledger(mut self, ledger: impl Ledger + 'static) -> Self {
        self.ledger = Arc::new(ledger);
        self
    }

    /// How long WeChat Pay is kept waiting. 4.5 seconds unless set; it gives up after 5 (after 1 for `ENTRUST.TERMINATE_RETENTION`).
    pub fn budget(mut self, budget: Duration) -> Self {
        self.budget = budget;
        self
    }

    /// How long a handler may take before the event is handled again: longer than any handler does. 10 minutes unless set.
    pub fn lease(mut self, lease: Duration) -> Self {
        self.lease = lease;
        self
    }

    /// Judges a notification, runs its handler, and says what to answer. It never panics, and answers within the budget.
    ///
    /// It needs a tokio runtime with its timer; without a runtime it answers 500. Dropping the future does not stop the handler.
    pub async fn handle(&self, headers: &HeaderMap, body: &[u8]) -> Reply {
        if Handle::try_current().is_err() {
            tracing::error!("notifications need a tokio runtime; handle them in one");
            return not_now();
        }
        let until = Instant::now() + self.budget;
        let event = match timeout_at(until, self.receiver.open(headers, body)).await {
            Ok(Ok(event)) => event,
            Ok(Err(rejection)) => return rejection.reply(),
            Err(_) => {
                tracing::warn!(budget = ?self.budget, "the notification was not judged in time");
                return not_now();
            }
        };
        let (id, event_type) = (event.id.clone(), event.event_type.clone());
        match timeout_at(until, tokio::spawn(self.clone().carry_out(event))).await {
            Ok(Ok(reply)) => reply,
            Ok(Err(error)) => {
                tracing::error!(id, event_type, "the ledger failed: {error}");
                not_now()
            }
            Err(_) => {
                tracing::warn!(id, event_type, budget = ?self.budget, "the handler goes on beyond its budget");
                still_working()
            }
        }
    }

    /// Goes on to its end, whether anybody waits for the reply or not.
    async fn carry_out(self, event: Event) -> Reply {
        let (id, event_type) = (event.id.clone(), event.event_type.clone());
        let Some(handler) = self.handlers.get(&*event.event_type).or(self.fallback.as_ref()).cloned() else {
            tracing::info!(id, event_type, "accepted without a handler");
            return Reply::accepted();
        };
        let claim = match Claim::new(&event, self.lease) {
            Ok(claim) => claim,
            Err(error) => {
                tracing::error!(id, event_type, "the event cannot be claimed: {error}");
                return not_now();
            }
        };
        match self.ledger.begin(&claim).await {
            Ok(Standing::Fresh) => {}
            Ok(Standing::Running) => return still_working(),
            Ok(Standing::Done) => {
                tracing::debug!(id, event_type, "accepted, it was handled before");
                return Reply::accepted();
            }
            Err(error) => {
                tracing::error!(id, event_type, "the ledger failed: {error}");
                return not_now();
            }
        }
        // A task of its own, so that a panic ends only that.
        let reply = match tokio::spawn(async move { handler(event).await }).await {
            Ok(Ok(reply)) => reply,
            Ok(Err(error)) => {
                tracing::error!(id, event_type, "the handler failed: {error}");
                not_now()
            }
            Err(error) => {
                tracing::error!(id, event_type, "the handler did not end: {error}");
                not_now()
            }
        };
        let noted =
            if reply.is_accepted() { self.ledger.finish(&claim).await } else { self.ledger.release(&claim).await };
        if let Err(error) = noted {
            tracing::error!(id, event_type, "the ledger failed, the event may be handled again: {error}");
        }
        reply
    }
}

fn boxed<Done, R, E>(handler: impl Fn(Event) -> Done + Send + Sync + 'static) -> Handler
where
    Done: Future<Output = Result<R, E>> + Send + 'static,
    R: Into<Reply>,
    E: Into<BoxError>,
{
    Arc::new(move |event| {
        let handling = handler(event);
        Box::pin(async move { handling.await.map(Into::into).map_err(Into::into) })
    })
}

fn not_now() -> Reply {
    Reply::fail("not now, please send it again")
}

fn still_working() -> Reply {
    Reply::fail("still working on it, please send it again")
}

impl fmt::Debug for Router {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut types: Vec<_> = self.handlers.keys().collect();
        types.sort_unstable();
        f.debug_struct("Router")
            .field("handlers", &types)
            .field("fallback", &self.fallback.is_some())
            .field("receiver", &self.receiver)
            .field("ledger", &self.ledger)
            .field("budget", &self.budget)
            .field("lease", &self.lease)
            .finish()
    }
}
