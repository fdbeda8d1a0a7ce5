//! A file as its taker gets it, over as many answers as that takes.

use std::{sync::Arc, time::Duration};

use bytes::{Buf as _, Bytes};
use tokio::time::{Instant, sleep, timeout};
use tracing::{Instrument as _, debug};
use wechatpay_api::Draft;
use wechatpay_core::digest::{Algorithm, Hasher};

use super::{
    Source, THERE, Written,
    decrypt::FileKey,
    link::{FileHash, FileLink},
    pass::{Limits, Pass},
    place,
};
use crate::{
    call::Options,
    config::Config,
    error::{Error, ErrorKind},
    observe::AttemptWatch,
    pipeline::Next,
    prepare::{Prepared, show},
};

pub(crate) struct Reception {
    config: Arc<Config>,
    request: Prepared,
    options: Options,
    limits: Limits,
    until: Option<Instant>,
    /// How often the file was asked for.
    asked: u32,
    /// How many hosts did not answer, one after the other.
    turned: usize,
    pass: Option<Pass>,
    /// What the present answer brought again, if it does.
    again: Option<(u64, Hasher)>,
    given: u64,
    hasher: Hasher,
    expected: Option<FileHash>,
    /// Whose key is not opened yet, if it has one.
    locked: Option<FileLink>,
    key: Option<FileKey>,
    state: State,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Coming,
    Whole,
    Failed,
}

impl Reception {
    pub(super) fn new(
        config: Arc<Config>,
        source: Source,
        mut options: Options,
        limits: Limits,
    ) -> Result<Self, Error> {
        let (draft, expected, locked) = match source {
            Source::Call(draft) => (draft, None, None),
            Source::Link(link) => {
                let named = |error: Error| error.in_request("GET download_url", None, false, 0);
                let expected = link.expected().map_err(named)?;
                let (target, host) = place::of(&link, &config, &options).map_err(named)?;
                options.base_url = options.base_url.or(host);
                (Draft::new("GET", target), expected, Some(link))
            }
        };
        if draft.method != "GET" {
            let what = format!("a file is downloaded by GET, not by {}", draft.method);
            return Err(Error::new(ErrorKind::InvalidRequest, what).in_request(
                &show(&draft.method, &draft.path),
                None,
                false,
                0,
            ));
        }
        let algorithm = expected.as_ref().map_or(Algorithm::Sha1, |expected| expected.algorithm);
        let until = options.deadline.and_then(|deadline| Instant::now().checked_add(deadline));
        let request = Prepared::new(&config, draft, &options)?;
        Ok(Self {
            config,
            request,
            options,
            limits,
            until,
            asked: 0,
            turned: 0,
            pass: None,
            again: None,
            given: 0,
            hasher: Hasher::new(algorithm),
            expected,
            locked,
            key: None,
            state: State::Coming,
        })
    }

    pub(crate) fn written(&self) -> Written {
        Written { bytes: self.given, proven: self.expected.is_some() }
    }

    /// Asks until a file begins to come.
    pub(crate) async fn open(&mut self) -> Result<(), Error> {
        if tokio::runtime::Handle::try_current().is_err() {
            let what = "a download needs a tokio runtime; await it in one, or use wechatpay::blocking::Client";
            return Err(Error::new(ErrorKind::Config, what));
        }
        if let Some(link) = self.locked.take() {
            let limit = self.patience();
            let opened = timeout(limit, link.opener(&self.config.merchant)).await;
            let opened = opened.unwrap_or_else(|_| {
                let what = format!("the signer took longer than the {} ms there were", limit.as_millis());
                Err(Error::new(ErrorKind::Decrypt, what))
            });
            self.key = opened.map_err(|error| self.fail(error))?;
        }
        while self.pass.is_none() {
            if let Err(error) = self.ask().await {
                self.again_after(error).await?;
            }
        }
        Ok(())
    }

    /// The next bytes; `None` when the file is whole and its hash holds.
    pub(crate) async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        loop {
            match self.state {
                State::Coming => {}
                State::Whole => return Ok(None),
                State::Failed => {
                    return Err(self.described(Error::new(ErrorKind::Interrupted, "this download has failed before")));
                }
            }
            self.open().await?;
            let limit = self.patience();
            let Some(pass) = &mut self.pass else { continue };
            match pass.next(limit).await {
                Ok(Some(bytes)) => {
                    let new = self.passed_over(bytes)?;
                    if !new.is_empty() {
                        self.hasher.update(&new);
                        self.given = self.given.saturating_add(new.len() as u64);
                        return Ok(Some(new));
                    }
                }
                Ok(None) => {
                    self.compare()?;
                    self.state = State::Whole;
                }
                Err(error) => self.again_after(error).await?,
            }
        }
    }

    async fn ask(&mut self) -> Result<(), Error> {
        self.asked = self.asked.saturating_add(1);
        self.config.before_call(self.patience()).await?;
        let origins = &self.request.origins;
        let origin = origins.iter().cycle().nth(self.turned.checked_rem(origins.len()).unwrap_or_default());
        let watch = AttemptWatch::start(&self.config, &self.request, origin, self.asked);
        let opening = Pass::open(&self.config, &self.request, origin, &self.limits, self.patience());
        let pass = opening.instrument(watch.span()).await;
        watch.end(pass.as_ref().map(|pass| (THERE, &pass.headers)));
        let mut pass = pass?;
        if let Some(key) = &self.key {
            pass.decrypt(key.cipher()?);
        }
        if let Some(signed) = pass.signed.take() {
            match &self.expected {
                Some(expected) if !expected.hex.eq_ignore_ascii_case(&signed.hex) => {
                    return Err(Error::new(ErrorKind::WrongHash, "the host offers a file of another hash than before"));
                }
                _ => self.expected = Some(FileHash { hex: signed.hex.to_ascii_lowercase(), ..signed }),
            }
        }
        let algorithm = self.expected.as_ref().map_or(Algorithm::Sha1, |expected| expected.algorithm);
        self.again = (self.given > 0).then(|| (0, Hasher::new(algorithm)));
        self.pass = Some(pass);
        Ok(())
    }

    /// Waits until the file may be asked for again, or gives the error.
    async fn again_after(&mut self, error: Error) -> Result<(), Error> {
        self.pass = None;
        let retry = self.options.retry.unwrap_or(self.config.retry);
        let next = Next::after(&error, true);
        debug!(request = self.request.shown(), asked = self.asked, given = self.given, %error, ?next, "download broke off");
        let wait = retry.wait_after(self.asked.max(1), error.retry_after());
        let left = self.until.map(|until| until.saturating_duration_since(Instant::now()));
        if next == Next::Stop || self.asked >= retry.attempts || left.is_some_and(|left| wait >= left) {
            self.state = State::Failed;
            return Err(self.described(error));
        }
        self.turned = self.turned.wrapping_add(usize::from(next == Next::OtherHost));
        sleep(wait).await;
        Ok(())
    }

    /// What is new of some bytes: those that were given before are compared with what came then, and left out.
    fn passed_over(&mut self, mut bytes: Bytes) -> Result<Bytes, Error> {
        let Some((seen, hasher)) = &mut self.again else { return Ok(bytes) };
        let known = usize::try_from(self.given.saturating_sub(*seen)).unwrap_or(usize::MAX).min(bytes.len());
        hasher.update(bytes.get(..known).unwrap_or_default());
        bytes.advance(known);
        *seen = seen.saturating_add(known as u64);
        if *seen < self.given {
            return Ok(bytes);
        }
        let same = hasher.clone().hex() == self.hasher.clone().hex();
        self.again = None;
        if same { Ok(bytes) } else { Err(self.fail(changed())) }
    }

    fn compare(&mut self) -> Result<(), Error> {
        // It ended before it came to where it broke off.
        if self.again.is_some() {
            return Err(self.fail(changed()));
        }
        let Some(expected) = &self.expected else { return Ok(()) };
        let found = self.hasher.clone().hex();
        if found == expected.hex {
            return Ok(());
        }
        let what = format!(
            "the file is not the one that was named: its hash is {found}, not {}; ask for it again, and use nothing of this one",
            expected.hex
        );
        Err(self.fail(Error::new(ErrorKind::WrongHash, what)))
    }

    fn fail(&mut self, error: Error) -> Error {
        (self.state, self.pass) = (State::Failed, None);
        self.described(error)
    }

    fn described(&self, error: Error) -> Error {
        error.in_request(&self.request.shown(), None, false, self.asked)
    }

    /// For how long nothing may come.
    fn patience(&self) -> Duration {
        let left = self.until.map_or(Duration::MAX, |until| until.saturating_duration_since(Instant::now()));
        self.options.timeout.unwrap_or(self.config.timeout).min(left)
    }
}

fn changed() -> Error {
    Error::new(
        ErrorKind::WrongHash,
        "the file changed between two answers; ask for it again, and use nothing of this one",
    )
}
