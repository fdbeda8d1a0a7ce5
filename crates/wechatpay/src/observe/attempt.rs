use http::{HeaderMap, StatusCode};
use tokio::time::Instant;
use tracing::{Span, debug, field::Empty, info_span};

use super::{
    AttemptFinished, Observer,
    ending::{Ending, Name, method},
};
use crate::{config::Config, error::Error, origin::Origin, prepare::Prepared};

/// One attempt of a call or of a download. Dropped before its end, it says that the attempt was given up.
pub(crate) struct AttemptWatch<'a> {
    span: Span,
    /// `None`: nobody looks.
    live: Option<Live<'a>>,
}

struct Live<'a> {
    observer: Option<&'a dyn Observer>,
    request: &'a Prepared,
    origin: Option<&'a Origin>,
    number: u32,
    started: Instant,
}

impl<'a> AttemptWatch<'a> {
    /// `number`: 1 for the first one.
    pub(crate) fn start(config: &'a Config, request: &'a Prepared, origin: Option<&'a Origin>, number: u32) -> Self {
        let observer = config.observer.as_deref();
        let span = info_span!(
            "wechatpay.attempt",
            otel.name = Empty,
            otel.kind = "client",
            otel.status_code = Empty,
            http.request.method = Empty,
            url.template = Empty,
            server.address = origin.map(Origin::host),
            server.port = origin.and_then(Origin::port),
            url.scheme = origin.map(Origin::scheme),
            http.request.resend_count = number.checked_sub(1).filter(|count| *count > 0),
            http.response.status_code = Empty,
            "error.type" = Empty,
            wechatpay.attempt = number,
            wechatpay.code = Empty,
            wechatpay.request_id = Empty,
            wechatpay.internal_number = Empty,
            wechatpay.duration_ms = Empty,
        );
        if span.is_disabled() && observer.is_none() {
            return Self { span, live: None };
        }
        Name { method: method(request.method.as_str()), template: request.template() }.record(&span);
        Self { span, live: Some(Live { observer, request, origin, number, started: Instant::now() }) }
    }

    pub(crate) fn span(&self) -> Span {
        self.span.clone()
    }

    pub(crate) fn end(mut self, result: Result<(StatusCode, &HeaderMap), &Error>) {
        let Some(live) = self.live.take() else { return };
        let ending = Ending::of(result);
        live.tell(&self.span, &ending);
        debug!(
            parent: &self.span,
            request = live.request.shown(),
            status = ending.status.map(|status| status.as_u16()),
            code = ending.code,
            error = ending.error.map(tracing::field::debug),
            request_id = ending.request_id,
            "attempt over"
        );
    }
}

impl Live<'_> {
    fn tell(&self, span: &Span, ending: &Ending<'_>) {
        let duration = self.started.elapsed();
        ending.record(span, duration);
        if let Some(observer) = self.observer {
            observer.attempt_finished(&AttemptFinished {
                method: method(self.request.method.as_str()),
                template: self.request.template(),
                host: self.origin.map(Origin::host).unwrap_or_default(),
                number: self.number,
                status: ending.status,
                code: ending.code,
                error: ending.error,
                request_id: ending.request_id,
                duration,
            });
        }
    }
}

impl Drop for AttemptWatch<'_> {
    fn drop(&mut self) {
        if let Some(live) = self.live.take() {
            live.tell(&self.span, &Ending::given_up());
        }
    }
}
