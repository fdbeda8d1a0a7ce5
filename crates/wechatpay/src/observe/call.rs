use std::borrow::Cow;

use serde::de::DeserializeOwned;
use tokio::time::Instant;
use tracing::{Span, field::Empty, info_span};
use wechatpay_api::Draft;

use super::{
    CallFinished, Observer,
    ending::{Ending, Name, method},
};
use crate::{answer::Answer, config::Config, error::Error, prepare};

/// One call. Dropped before its end, it says that the call was given up.
pub(crate) struct CallWatch<'a> {
    span: Span,
    /// `None`: nobody looks.
    live: Option<Live<'a>>,
}

struct Live<'a> {
    observer: Option<&'a dyn Observer>,
    method: Cow<'static, str>,
    template: Option<Cow<'static, str>>,
    started: Instant,
}

impl<'a> CallWatch<'a> {
    pub(crate) fn start(config: &'a Config, draft: &Draft) -> Self {
        let observer = config.observer.as_deref();
        let span = info_span!(
            "wechatpay.call",
            otel.name = Empty,
            otel.kind = "internal",
            otel.status_code = Empty,
            http.request.method = Empty,
            url.template = Empty,
            http.response.status_code = Empty,
            "error.type" = Empty,
            wechatpay.code = Empty,
            wechatpay.request_id = Empty,
            wechatpay.internal_number = Empty,
            wechatpay.attempts = Empty,
            wechatpay.outcome_unknown = Empty,
            wechatpay.duration_ms = Empty,
        );
        if span.is_disabled() && observer.is_none() {
            return Self { span, live: None };
        }
        let template = prepare::template_of(draft);
        let name = Name { method: method(&draft.method), template: template.as_deref() };
        name.record(&span);
        Self { span, live: Some(Live { observer, method: draft.method.clone(), template, started: Instant::now() }) }
    }

    pub(crate) fn span(&self) -> Span {
        self.span.clone()
    }

    pub(crate) fn end<A: DeserializeOwned>(mut self, result: &Result<Answer<A>, Error>) {
        let Some(live) = self.live.take() else { return };
        match result {
            Ok(answer) => {
                live.tell(&self.span, &Ending::of(Ok((answer.status(), answer.headers()))), answer.attempts(), false);
            }
            Err(error) => {
                live.tell(&self.span, &Ending::of(Err(error)), error.attempts(), error.may_have_taken_effect());
            }
        }
    }
}

impl Live<'_> {
    fn tell(&self, span: &Span, ending: &Ending<'_>, attempts: u32, may_have_taken_effect: bool) {
        let duration = self.started.elapsed();
        ending.record(span, duration);
        span.record("wechatpay.attempts", attempts);
        span.record("wechatpay.outcome_unknown", may_have_taken_effect);
        if let Some(observer) = self.observer {
            observer.call_finished(&CallFinished {
                method: method(&self.method),
                template: self.template.as_deref(),
                attempts,
                status: ending.status,
                code: ending.code,
                error: ending.error,
                request_id: ending.request_id,
                may_have_taken_effect,
                duration,
            });
        }
    }
}

impl Drop for CallWatch<'_> {
    fn drop(&mut self) {
        if let Some(live) = self.live.take() {
            let reads = matches!(&*live.method, "GET" | "HEAD");
            live.tell(&self.span, &Ending::given_up(), 0, !reads);
        }
    }
}
