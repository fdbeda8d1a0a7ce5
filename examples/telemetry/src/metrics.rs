use opentelemetry::{
    KeyValue,
    metrics::{Counter, Histogram, Meter},
};
use wechatpay::observe::{AttemptFinished, CallFinished, NotificationJudged, Observer};

/// Metrics of calls and notifications. No label holds an id, so there are only ever a few of each.
#[derive(Debug)]
pub(crate) struct Metrics {
    attempts: Histogram<f64>,
    open: Counter<u64>,
    notifications: Counter<u64>,
}

impl Metrics {
    pub(crate) fn new(meter: &Meter) -> Self {
        Self {
            // Name, unit and labels are OpenTelemetry's for HTTP clients.
            attempts: meter.f64_histogram("http.client.request.duration").with_unit("s").build(),
            open: meter
                .u64_counter("wechatpay.calls.open")
                .with_description("calls that may have taken effect: somebody has to ask")
                .build(),
            notifications: meter.u64_counter("wechatpay.notifications").build(),
        }
    }
}

impl Observer for Metrics {
    fn attempt_finished(&self, attempt: &AttemptFinished<'_>) {
        let mut labels = vec![
            KeyValue::new("http.request.method", attempt.method.to_owned()),
            KeyValue::new("server.address", attempt.host.to_owned()),
        ];
        labels.extend(attempt.template.map(|path| KeyValue::new("url.template", path.to_owned())));
        labels.extend(
            attempt.status.map(|status| KeyValue::new("http.response.status_code", i64::from(status.as_u16()))),
        );
        labels.extend(attempt.error.map(|kind| KeyValue::new("error.type", format!("{kind:?}"))));
        labels.extend(attempt.code.map(|code| KeyValue::new("wechatpay.code", code.to_owned())));
        self.attempts.record(attempt.duration.as_secs_f64(), &labels);
    }

    fn call_finished(&self, call: &CallFinished<'_>) {
        if call.may_have_taken_effect {
            self.open.add(1, &[KeyValue::new("url.template", call.template.unwrap_or_default().to_owned())]);
        }
    }

    fn notification_judged(&self, notification: &NotificationJudged<'_>) {
        let verdict = notification.refused.map_or("Accepted".to_owned(), |verdict| format!("{verdict:?}"));
        self.notifications.add(1, &[KeyValue::new("wechatpay.verdict", verdict)]);
    }
}
