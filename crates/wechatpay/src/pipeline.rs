//! The way of a call: sign, send, verify, decide; again if that is safe.

use std::{error::Error as _, sync::Arc, time::Duration};

use bytes::Bytes;
use http::{HeaderValue, Method, Request, header};
use serde::de::DeserializeOwned;
use tokio::time::{Instant, sleep, timeout};
use tracing::{Instrument as _, debug};
use wechatpay_api::Draft;
use wechatpay_core::{Authorization, encoding, message};

use crate::{
    ambient,
    answer::{Answer, RawAnswer, Reading},
    batch::Shared,
    call::Options,
    config::Config,
    diagnose::Signed,
    download::believe_file,
    error::{Error, ErrorKind, causes},
    observe::{AttemptWatch, CallWatch},
    origin::Origin,
    prepare::{Prepared, show},
    transport::TransportError,
    trust::{Believe, UntilThen},
    verdict,
};

const JSON: HeaderValue = HeaderValue::from_static("application/json");
const ANYTHING: HeaderValue = HeaderValue::from_static("*/*");

/// Prepares the call, makes it and reads its answer.
pub(crate) async fn run<A: DeserializeOwned>(
    config: &Arc<Config>,
    draft: Draft,
    options: &Options,
) -> Result<Answer<A>, Error> {
    let watch = CallWatch::start(config, &draft);
    let result = make(config, draft, options).instrument(watch.span()).await;
    watch.end(&result);
    result
}

async fn make<A: DeserializeOwned>(config: &Arc<Config>, draft: Draft, options: &Options) -> Result<Answer<A>, Error> {
    let until = deadline(config, options);
    config
        .before_call(left(until))
        .await
        .map_err(|error| error.in_request(&show(&draft.method, &draft.path), None, false, 0))?;
    let request = Prepared::new(config, draft, options)?;
    let raw = match &config.layers {
        None => send(config, &request, options, until).await?,
        // Boxed, so that the many calls without layers have nothing to carry for them.
        Some(layers) => Box::pin(layers.make(config, request.clone(), options)).await?,
    };
    let attempts = raw.attempts;
    let mut reading = Reading::new(request.operation, request.typed, &config.merchant);
    // When the time is over, reading names what was not decrypted.
    let _ = timeout(left(until), reading.ask(&config.merchant, &raw)).await;
    // What was signed as done is done, even if it reads strangely.
    Answer::read(raw, reading).map_err(|error| describe(error, config, &request, request.writes, attempts))
}

/// Sends a request and believes what this client believes.
pub(crate) async fn send(
    config: &Config,
    request: &Prepared,
    options: &Options,
    until: Option<Instant>,
) -> Result<RawAnswer, Error> {
    exchange(config, request, options, until, &UntilThen { config, until }).await
}

/// When the time of a call is over that begins now. A deadline that lies past the end of time is none.
pub(crate) fn deadline(config: &Config, options: &Options) -> Option<Instant> {
    Instant::now().checked_add(options.deadline.unwrap_or(config.deadline))
}

fn left(until: Option<Instant>) -> Duration {
    until.map_or(Duration::MAX, |until| until.saturating_duration_since(Instant::now()))
}

/// Attempts until there is an answer to believe, or a reason to stop.
pub(crate) async fn exchange(
    config: &Config,
    request: &Prepared,
    options: &Options,
    until: Option<Instant>,
    believer: &impl Believe,
) -> Result<RawAnswer, Error> {
    if tokio::runtime::Handle::try_current().is_err() {
        let what = "an async call needs a tokio runtime; await it in one, or use wechatpay::blocking::Client";
        return Err(Error::new(ErrorKind::Config, what));
    }
    let retry = options.retry.unwrap_or(config.retry);
    let batch = options.batch.as_deref();
    let mut origins = request.origins.iter().cycle();
    let mut origin = origins.next();
    let mut untried = request.origins.len().saturating_sub(1);
    let mut uncertain = false;
    let mut attempt = 1;
    loop {
        let limit = options.timeout.unwrap_or(config.timeout).min(left(until));
        let watch = AttemptWatch::start(config, request, origin, attempt);
        let result = once(config, request, believer, batch, origin, limit).instrument(watch.span()).await;
        watch.end(result.as_ref().map(|answer| (answer.status, &answer.headers)));
        let error = match result {
            Ok(answer) => return Ok(RawAnswer { attempts: attempt, ..answer }),
            Err(error) => error,
        };
        uncertain |= request.writes && leaves_doubt(&error);
        let next = Next::after(&error, request.repeatable);
        // Not the error's text: it may quote what the answer says, and with it whatever the request held.
        debug!(attempt, kind = ?error.kind(), cause = error.source(), ?next, "attempt failed");
        let mut wait = retry.wait_after(attempt, error.retry_after());
        if next == Next::OtherHost {
            origin = origins.next();
            if error.kind() == ErrorKind::Connect && untried > 0 {
                untried -= 1;
                wait = Duration::ZERO;
            }
        }
        if next == Next::Stop || attempt >= retry.attempts || !pause(batch, wait, left(until)).await {
            return Err(describe(error, config, request, uncertain, attempt));
        }
        attempt += 1;
    }
}

/// Waits for the next attempt. `false`: there is none, because there is no time for it or the batch does not allow it.
async fn pause(batch: Option<&Shared>, wait: Duration, left: Duration) -> bool {
    if wait >= left {
        return false;
    }
    let Some(batch) = batch else {
        sleep(wait).await;
        return true;
    };
    match batch.repeat(wait) {
        Some(wait) if wait < left => batch.unless_cancelled(sleep(wait)).await.is_some(),
        _ => false,
    }
}

/// What to do after a failed attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Next {
    Stop,
    SameHost,
    OtherHost,
}

impl Next {
    pub(crate) fn after(error: &Error, repeatable: bool) -> Self {
        use ErrorKind as K;
        let status = error.status();
        let server = status.is_some_and(|status| status.is_server_error());
        let busy = status == Some(http::StatusCode::TOO_MANY_REQUESTS);
        match error.kind() {
            // Nothing was sent, so a repeat is safe for any request.
            K::Connect => Self::OtherHost,
            _ if !repeatable => Self::Stop,
            K::Timeout | K::Interrupted | K::ServerFault => Self::OtherHost,
            K::Api if server => Self::OtherHost,
            K::Api | K::UnverifiedRefusal if busy => Self::SameHost,
            K::NotFinished | K::Probe => Self::SameHost,
            _ => Self::Stop,
        }
    }
}

/// Whether the request of a failed attempt may have been carried out all the same.
fn leaves_doubt(error: &Error) -> bool {
    let refused = error.kind() == ErrorKind::Api && error.status().is_some_and(|status| status.is_client_error());
    !error.kind().is_before_sending() && !refused
}

fn describe(error: Error, config: &Config, request: &Prepared, uncertain: bool, attempts: u32) -> Error {
    let ask = if uncertain { request.ask(config.merchant.mchid()) } else { None };
    error.in_request(&request.shown(), ask, uncertain, attempts)
}

/// One attempt, with a time, nonce and signature of its own.
async fn once(
    config: &Config,
    request: &Prepared,
    believer: &impl Believe,
    batch: Option<&Shared>,
    origin: Option<&Origin>,
    limit: Duration,
) -> Result<RawAnswer, Error> {
    let started = Instant::now();
    let (sending, text) = timeout(limit, sign(config, request, believer, origin)).await.map_err(|_| {
        Error::new(ErrorKind::Signer, format!("the signer took longer than the {} ms there were", limit.as_millis()))
    })??;
    let signed = Signed::new(text, &sending);
    if batch.is_some_and(Shared::is_cancelled) {
        return Err(Error::new(ErrorKind::Stopped, "the batch was cancelled before this attempt was sent"));
    }
    let limit = limit.saturating_sub(started.elapsed());
    let sent = timeout(limit, config.transport.send(sending, config.largest_answer));
    let answered = match batch {
        None => sent.await,
        Some(batch) => batch.unless_cancelled(sent).await.ok_or_else(|| {
            Error::new(ErrorKind::Cancelled, "the batch was cancelled while this attempt waited for its answer")
                .with_request(signed.request.clone())
        })?,
    };
    let response = match answered {
        Ok(Ok(response)) => response,
        Ok(Err(error)) => return Err(failed(error, origin).with_request(signed.request)),
        Err(_) => {
            let what = format!("no answer within {} ms", started.elapsed().as_millis());
            return Err(Error::new(ErrorKind::Timeout, what).with_request(signed.request));
        }
    };
    let verified = match request.operation {
        Some(operation) if request.wants_file() => believe_file(believer, operation, &response).await,
        _ => believer.verify(response.headers(), response.body(), ambient::now()).await,
    };
    verdict::judge(response, verified, request.wants_file(), &signed.request)
        .map_err(|error| with_evidence(error, config, signed))
}

/// A refused signature is looked into only if somebody asks, so all that takes is kept.
pub(crate) fn with_evidence(error: Error, config: &Config, signed: Signed) -> Error {
    let error = error.with_request(signed.request.clone());
    let (true, Some(status), Some(headers), Some(body)) =
        (error.is_of_signature(), error.status(), error.headers(), error.raw_body())
    else {
        return error;
    };
    let evidence = config.merchant.evidence().answer(status, headers, body).own(signed);
    error.with_evidence(evidence)
}

pub(crate) async fn sign(
    config: &Config,
    request: &Prepared,
    believer: &impl Believe,
    origin: Option<&Origin>,
) -> Result<(Request<Bytes>, Vec<u8>), Error> {
    let malformed =
        |error: http::Error| Error::new(ErrorKind::InvalidRequest, "the request cannot be built").because(error);
    let uri = origin
        .ok_or_else(|| Error::new(ErrorKind::Config, "there is no host to call"))?
        .join(&request.target)
        .map_err(malformed)?;
    let payload = request.payload.as_ref();
    let content = payload.map(|payload| &*payload.signed).unwrap_or_default();
    let timestamp = ambient::now();
    let nonce_str = ambient::nonce()?;
    let message = message::request(request.method.as_str(), &request.target, timestamp, &nonce_str, content);
    let merchant = &config.merchant;
    let signature = merchant.signer.sign(&message).await.map_err(|error| {
        Error::new(ErrorKind::Signer, "the request could not be signed, this attempt was not sent").because(error)
    })?;
    let authorization = Authorization {
        mchid: merchant.mchid.clone(),
        nonce_str,
        signature: encoding::base64(&signature),
        timestamp,
        serial_no: merchant.serial_no.clone(),
    };
    let mut signed = Request::builder()
        .method(request.method.clone())
        .uri(uri)
        .header(header::AUTHORIZATION, authorization.to_string())
        .header(header::ACCEPT, if request.wants_file() { ANYTHING } else { JSON })
        .header(header::USER_AGENT, &config.user_agent);
    if let Some(payload) = payload {
        signed = signed.header(header::CONTENT_TYPE, payload.media_type.clone());
    } else if request.method != Method::GET && request.method != Method::HEAD {
        // Without it some servers wait for a body, or refuse (411).
        signed = signed.header(header::CONTENT_LENGTH, "0");
    }
    let chosen = request.headers.contains_key(wechatpay_core::header::SERIAL);
    if !chosen && let Some(id) = believer.wanted(timestamp) {
        signed = signed.header(wechatpay_core::header::SERIAL, id.as_str());
    }
    let body = payload.map(|payload| payload.bytes.clone()).unwrap_or_default();
    let mut signed = signed.body(body).map_err(malformed)?;
    for (name, value) in &request.headers {
        signed.headers_mut().try_append(name.clone(), value.clone()).map_err(|error| malformed(error.into()))?;
    }
    Ok((signed, message))
}

pub(crate) fn failed(error: TransportError, origin: Option<&Origin>) -> Error {
    match error {
        TransportError::NotSent(source) => {
            let host = origin.map(ToString::to_string).unwrap_or_default();
            // "connection refused" rather than "error sending request".
            let reason = causes(Some(&*source)).last().unwrap_or_default();
            let what = format!("{host} could not be reached, this attempt was not sent: {reason}");
            Error::new(ErrorKind::Connect, what).because(source)
        }
        TransportError::Unusable(source) => {
            Error::new(ErrorKind::Config, "the transport cannot send this request").because(source)
        }
        TransportError::Interrupted(source) => {
            Error::new(ErrorKind::Interrupted, "the connection failed before the answer was there").because(source)
        }
        TransportError::TooLarge => {
            Error::new(ErrorKind::TooLarge, "the answer is larger than the client allows (`largest_answer`)")
        }
    }
}
