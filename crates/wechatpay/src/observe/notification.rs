use http::HeaderMap;
use tokio::time::Instant;
use tracing::{Span, field::Empty, info_span};

use super::{
    NotificationJudged, Observer,
    ending::{record_duration, record_request_id, request_id_of},
};
use crate::notify::{Event, Rejection, Verdict};

/// One notification that is judged.
pub(crate) struct NotificationWatch<'a> {
    span: Span,
    observer: Option<&'a dyn Observer>,
    started: Option<Instant>,
}

impl<'a> NotificationWatch<'a> {
    pub(crate) fn start(observer: Option<&'a dyn Observer>) -> Self {
        let span = info_span!(
            "wechatpay.notification",
            otel.kind = "internal",
            otel.status_code = Empty,
            "error.type" = Empty,
            wechatpay.verdict = Empty,
            wechatpay.event_type = Empty,
            wechatpay.notification_id = Empty,
            wechatpay.request_id = Empty,
            wechatpay.duration_ms = Empty,
        );
        let is_watched = !span.is_disabled() || observer.is_some();
        Self { span, observer, started: is_watched.then(Instant::now) }
    }

    pub(crate) fn span(&self) -> Span {
        self.span.clone()
    }

    pub(crate) fn end(self, headers: &HeaderMap, judged: &Result<Event, Rejection>) {
        let Some(started) = self.started else { return };
        let judged = NotificationJudged {
            refused: judged.as_ref().err().map(Rejection::verdict),
            event_type: judged.as_ref().ok().map(|event| &*event.event_type),
            id: judged.as_ref().ok().map(|event| &*event.id),
            request_id: request_id_of(headers),
            duration: started.elapsed(),
        };
        record(&self.span, &judged);
        if let Some(observer) = self.observer {
            observer.notification_judged(&judged);
        }
    }
}

fn record(span: &Span, judged: &NotificationJudged<'_>) {
    if span.is_disabled() {
        return;
    }
    match judged.refused {
        None => span.record("wechatpay.verdict", "Accepted"),
        Some(verdict) => span.record("wechatpay.verdict", tracing::field::debug(verdict)),
    };
    // A probe is refused because that is right.
    if let Some(verdict) = judged.refused.filter(|verdict| *verdict != Verdict::Probe) {
        span.record("error.type", tracing::field::debug(verdict));
        span.record("otel.status_code", "ERROR");
    }
    if let Some(event_type) = judged.event_type {
        span.record("wechatpay.event_type", event_type);
    }
    if let Some(id) = judged.id {
        span.record("wechatpay.notification_id", id);
    }
    record_request_id(span, judged.request_id);
    record_duration(span, judged.duration);
}
