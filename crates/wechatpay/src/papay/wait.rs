use std::{
    fmt,
    future::{Future, IntoFuture},
    pin::Pin,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use tokio::{
    sync::watch,
    time::{Instant, timeout},
};
use wechatpay_api::Caller;

use super::{Contract, ContractRef, Papay, Status, ask, now};
use crate::{
    blocking, client,
    error::{Error, ErrorKind},
};

/// Waits until a contract is signed, by notifications and queries together: a payer who leaves sends nothing.
///
/// It queries at once and then with growing gaps, and wakes up to query when [`told`](Papay::told) hears of the contract. The end is the
/// contract as it stands then; look at its [`status`](Contract::status):
///
/// * [`Signed`](Status::Signed), or what a signed contract becomes.
/// * [`SignFailed`](Status::SignFailed): the payer agreed, and a rule of business failed.
/// * [`NotSigned`](Status::NotSigned): the time is over, and the last query found nothing. The payer left, or never came.
///
/// Dropping it ends it, and leaves nothing behind.
#[must_use = "nobody waits until it is awaited or sent"]
pub struct Wait<C> {
    papay: Papay<C>,
    contract: ContractRef,
    until: Duration,
    first: Duration,
    longest: Duration,
}

impl<C: Caller> Wait<C> {
    pub(super) fn new(papay: Papay<C>, contract: ContractRef) -> Self {
        let until = contract.family.validity();
        Self { papay, contract, until, first: Duration::from_secs(2), longest: Duration::from_secs(30) }
    }

    /// How long to wait at most, from now on; the session's validity of the family unless set. A [`Signing`](super::Signing) knows it for
    /// its own: [`expires_in`](super::Signing::expires_in).
    pub fn until(self, until: Duration) -> Self {
        Self { until, ..self }
    }

    /// The gap after the first query, and the longest gap; each is half as long again as the one before. 2 and 30 seconds unless set.
    pub fn poll(self, first: Duration, longest: Duration) -> Self {
        Self { first, longest, ..self }
    }
}

impl Wait<client::Handle> {
    /// Waits.
    ///
    /// # Errors
    /// What no waiting mends: a request that WeChat Pay, or this client, refuses. Failures that may pass (no connection, 5xx, 429, an answer
    /// that is not believed) are endured, and told only if the last query of all meets one.
    pub async fn send(self) -> Result<Contract, Error> {
        self.run().await
    }

    async fn run(self) -> Result<Contract, Error> {
        if tokio::runtime::Handle::try_current().is_err() {
            let what = "waiting needs a tokio runtime; await it in one, or use wechatpay::blocking::Client";
            return Err(Error::new(ErrorKind::Config, what));
        }
        let mut seat = self.papay.signings.take_seat(self.contract.clone());
        let mut gap = self.first;
        // What lies past the end of time is waited for as long as there is time.
        let end = Instant::now().checked_add(self.until);
        let left = || end.map_or(Duration::MAX, |end| end.saturating_duration_since(Instant::now()));
        let queried = ask::query(&self.contract).is_ok();
        let mut completing = false;
        loop {
            // The last look is after the end: what is signed in the last gap is seen, too.
            let last = left().is_zero();
            let asked = if queried { self.look((!last).then(left)).await } else { Ok(None) };
            let known = match (asked, seat.heard()) {
                // What was told needs no confirmation.
                (Err(_), Some(heard)) => Some(heard),
                (asked, heard) => [asked?, heard].into_iter().flatten().reduce(Contract::merge),
            };
            match known {
                Some(known) if known.status != Status::NotSigned => {
                    // Some notifications lack the contract's number, which all that follows needs.
                    let whole = known.reference.contract_id.is_some() || !queried || completing;
                    if whole {
                        return Ok(known);
                    }
                    completing = true;
                    continue;
                }
                known if last => {
                    return Ok(known.unwrap_or_else(|| Contract::new(self.contract, Status::NotSigned, now())));
                }
                _ => {}
            }
            let pause = if queried { gap.min(left()) } else { left() };
            seat.listen(pause).await;
            gap = gap.saturating_add(gap / 2).min(self.longest);
        }
    }

    /// One query, over within the time that is left; the last one takes the time that it needs. `None`: it failed in a way that may pass.
    async fn look(&self, left: Option<Duration>) -> Result<Option<Contract>, Error> {
        let query = self.papay.query(&self.contract);
        let query = match left {
            Some(left) => query.deadline(left),
            None => query,
        };
        match query.send().await {
            Ok(contract) => Ok(Some(contract)),
            Err(error) if left.is_none() || !may_pass(&error) => Err(error),
            Err(_) => Ok(None),
        }
    }
}

/// Whether asking later may help.
fn may_pass(error: &Error) -> bool {
    match error.kind() {
        ErrorKind::Config | ErrorKind::InvalidRequest => false,
        ErrorKind::Api => error
            .status()
            .is_none_or(|status| status.is_server_error() || status == http::StatusCode::TOO_MANY_REQUESTS),
        _ => true,
    }
}

impl Wait<blocking::Handle> {
    /// Waits, and holds its thread.
    ///
    /// # Errors
    /// Those of the async one.
    pub fn send(self) -> Result<Contract, Error> {
        let Self { papay, contract, until, first, longest } = self;
        let handle = papay.caller.clone();
        let papay = Papay { caller: handle.calls(), mchid: papay.mchid, signings: papay.signings };
        handle.wait(Wait { papay, contract, until, first, longest }.run())
    }
}

impl IntoFuture for Wait<client::Handle> {
    type Output = Result<Contract, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.run())
    }
}

impl<C> fmt::Debug for Wait<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Wait").field("contract", &self.contract).field("until", &self.until).finish_non_exhaustive()
    }
}

/// Who waits for which contract, in one process: a client and its clones share it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Signings(Arc<Mutex<Vec<Waiting>>>);

#[derive(Debug)]
struct Waiting {
    contract: ContractRef,
    heard: Arc<watch::Sender<Option<Contract>>>,
}

impl Signings {
    fn waiting(&self) -> MutexGuard<'_, Vec<Waiting>> {
        // A list stays a list, whatever panicked beside it.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn take_seat(&self, contract: ContractRef) -> Seat {
        let heard = Arc::new(watch::Sender::new(None));
        let receiver = heard.subscribe();
        self.waiting().push(Waiting { contract, heard: heard.clone() });
        Seat { signings: self.clone(), sender: heard, receiver }
    }

    /// Wakes whoever waits for this contract; tells how many.
    pub(super) fn tell(&self, news: &Contract) -> usize {
        let waiting = self.waiting();
        let concerned = waiting.iter().filter(|waiting| waiting.contract.is_same(&news.reference));
        concerned
            .map(|waiting| {
                waiting.heard.send_modify(|heard| {
                    let known = heard.take();
                    *heard = Some(known.map_or_else(|| news.clone(), |known| known.merge(news.clone())));
                });
            })
            .count()
    }
}

/// A place among those who wait; it is given back when dropped.
struct Seat {
    signings: Signings,
    sender: Arc<watch::Sender<Option<Contract>>>,
    receiver: watch::Receiver<Option<Contract>>,
}

impl Seat {
    fn heard(&mut self) -> Option<Contract> {
        self.receiver.borrow_and_update().clone()
    }

    /// Pauses until something is heard, or so long.
    async fn listen(&mut self, pause: Duration) {
        if pause == Duration::MAX {
            let _ = self.receiver.changed().await;
        } else {
            let _ = timeout(pause, self.receiver.changed()).await;
        }
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        self.signings.waiting().retain(|waiting| !Arc::ptr_eq(&waiting.heard, &self.sender));
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    #[test]
    fn a_seat_is_given_back_however_the_waiting_ends() {
        let signings = Signings::default();
        let contract = ContractRef::papay(1, "c");
        let news = Contract::new(contract.clone(), Status::Signed, now());
        let (mut one, two) = (signings.take_seat(contract.clone()), signings.take_seat(contract));
        assert_eq!(signings.tell(&news), 2);
        drop(two);
        assert_eq!(signings.tell(&news), 1);
        assert_eq!(one.heard().unwrap().status, Status::Signed);
        drop(one);
        assert!(signings.waiting().is_empty());
    }

    #[test]
    fn what_is_told_of_others_is_not_heard() {
        let signings = Signings::default();
        let mut seat = signings.take_seat(ContractRef::papay(1, "c"));
        assert_eq!(signings.tell(&Contract::new(ContractRef::papay(1, "d"), Status::Signed, now())), 0);
        assert!(seat.heard().is_none());
    }
}
