//! What a call did, for logs, traces and metrics.
//!
//! Everything is told through [`tracing`](https://docs.rs/tracing), in the words of OpenTelemetry's conventions for HTTP clients, so that a
//! subscriber such as `tracing-opentelemetry` passes it on as it is. Spans are at level INFO; a few events at DEBUG say more.
//!
//! | span | one for each | kind | begins with | at its end |
//! |---|---|---|---|---|
//! | `wechatpay.call` | call, attempts and waits included | internal | `http.request.method`, `url.template` | what both have, `wechatpay.attempts`, `wechatpay.outcome_unknown` |
//! | `wechatpay.attempt` | time that the request was sent, or tried to be | client | the same, `server.address`, `server.port`, `url.scheme`, `wechatpay.attempt` (from 1), `http.request.resend_count` (from the second on) | what both have |
//! | `wechatpay.notification` | notification (回调通知) | internal | | `wechatpay.verdict` (`Accepted`, or a [`Verdict`]), `wechatpay.event_type`, `wechatpay.notification_id`, `wechatpay.request_id`, `wechatpay.duration_ms`, `error.type`, `otel.status_code` |
//!
//! | what both have | shape |
//! |---|---|
//! | `http.response.status_code` | number |
//! | `wechatpay.code` | the error code (错误码) of a refusal: `PARAM_ERROR` |
//! | `wechatpay.request_id` | `Request-ID`, the number to name when asking WeChat Pay |
//! | `wechatpay.internal_number` | what stands behind its last `-`, see [`internal_number`] |
//! | `wechatpay.duration_ms` | milliseconds |
//! | `error.type` | an [`ErrorKind`], in case of an error |
//! | `otel.status_code` | `ERROR`, in case of an error |
//! | `otel.name`, `otel.kind` | the span's name for OpenTelemetry: method and template; and its kind |
//!
//! A download has its attempts, each until its first bytes come, and no span of a call around them.
//!
//! The template is the operation's path with its `{placeholders}`: order numbers and openids never become part of a name or label.
//! A path that the table of operations does not know is named if it was written with `{placeholders}`, and left out otherwise. No span
//! and no event holds a query, a body or a message of an answer, let alone a key.
//!
//! For metrics there is [`Observer`]: counters and histograms of whatever library, fed with plain values.

mod attempt;
mod call;
mod ending;
mod notification;
mod request_id;

use std::{fmt, sync::Arc, time::Duration};

use http::StatusCode;

pub(crate) use attempt::AttemptWatch;
pub(crate) use call::CallWatch;
pub(crate) use notification::NotificationWatch;
pub use request_id::internal_number;

use crate::{error::ErrorKind, notify::Verdict};

/// Is told what happened, to count and to measure it. Every method does nothing unless it is written.
///
/// They run on the thread and within the time of the call, so they must not wait. Set one with
/// [`ClientBuilder::observer`](crate::ClientBuilder::observer); keep an [`Arc`] of it to read it.
///
/// ```
/// use std::sync::{Arc, atomic::{AtomicU64, Ordering}};
/// use wechatpay::observe::{CallFinished, Observer};
///
/// #[derive(Debug, Default)]
/// struct Doubts(AtomicU64);
///
/// impl Observer for Doubts {
///     fn call_finished(&self, call: &CallFinished<'_>) {
///         if call.may_have_taken_effect {
///             self.0.fetch_add(1, Ordering::Relaxed);
///         }
///     }
/// }
///
/// let doubts = Arc::new(Doubts::default());
/// let builder = wechatpay::Client::builder().observer(doubts.clone());
/// # let _ = builder;
/// ```
pub trait Observer: Send + Sync + fmt::Debug {
    /// A call is over: answered, failed, or given up.
    fn call_finished(&self, call: &CallFinished<'_>) {
        let _ = call;
    }

    /// One attempt of a call is over.
    fn attempt_finished(&self, attempt: &AttemptFinished<'_>) {
        let _ = attempt;
    }

    /// A notification (回调通知) was judged.
    fn notification_judged(&self, notification: &NotificationJudged<'_>) {
        let _ = notification;
    }
}

impl<O: Observer + ?Sized> Observer for Arc<O> {
    fn call_finished(&self, call: &CallFinished<'_>) {
        (**self).call_finished(call);
    }

    fn attempt_finished(&self, attempt: &AttemptFinished<'_>) {
        (**self).attempt_finished(attempt);
    }

    fn notification_judged(&self, notification: &NotificationJudged<'_>) {
        (**self).notification_judged(notification);
    }
}

/// A call that is over, waits and attempts included.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct CallFinished<'a> {
    /// `GET`, `POST`, …; `_OTHER` for one that HTTP does not know.
    pub method: &'a str,
    /// The path with its `{placeholders}`: `/v3/pay/transactions/id/{transaction_id}`. `None`: an operation that is not known.
    pub template: Option<&'a str>,
    /// How often the request was sent, or tried to be. 0 when it failed before that, or was given up.
    pub attempts: u32,
    /// The HTTP status of the last answer, if one came.
    pub status: Option<StatusCode>,
    /// The error code (错误码) of that answer. Codes of an odd shape are left out: this is fit to be a label.
    pub code: Option<&'a str>,
    /// What went wrong, if something did. [`Cancelled`](ErrorKind::Cancelled) when the call was dropped.
    pub error: Option<ErrorKind>,
    /// `Request-ID` of that answer. Never a label: each is another.
    pub request_id: Option<&'a str>,
    /// Whether WeChat Pay may have carried it out although no verified success came. Of a write that was dropped nobody knows: `true`.
    pub may_have_taken_effect: bool,
    /// How long it took in all.
    pub duration: Duration,
}

/// One attempt that is over: signed, sent, answered, verified, as far as it came. That of a download is over when its first bytes come.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct AttemptFinished<'a> {
    /// As in [`CallFinished`].
    pub method: &'a str,
    /// As in [`CallFinished`].
    pub template: Option<&'a str>,
    /// The host that was called, without its port: `api.mch.weixin.qq.com`.
    pub host: &'a str,
    /// 1 for the first attempt of a call.
    pub number: u32,
    /// As in [`CallFinished`].
    pub status: Option<StatusCode>,
    /// As in [`CallFinished`].
    pub code: Option<&'a str>,
    /// What went wrong, if something did. It need not be an error of the call: the next attempt may succeed.
    pub error: Option<ErrorKind>,
    /// As in [`CallFinished`].
    pub request_id: Option<&'a str>,
    /// How long this attempt took.
    pub duration: Duration,
}

/// A notification that was accepted or refused.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct NotificationJudged<'a> {
    /// Why it is refused; `None` when it is accepted.
    pub refused: Option<Verdict>,
    /// What happened: `ENTRUST.SIGN`, …; of an accepted one only, anyone can write anything into others.
    pub event_type: Option<&'a str>,
    /// Notification id (通知ID) of an accepted one, the same on a re-send. Never a label.
    pub id: Option<&'a str>,
    /// `Request-ID`. Never a label.
    pub request_id: Option<&'a str>,
    /// How long judging took.
    pub duration: Duration,
}
