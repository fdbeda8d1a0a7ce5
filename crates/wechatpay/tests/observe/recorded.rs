//! Everything that this crate traces, at every level, kept as text.

use std::{
    collections::BTreeMap,
    fmt,
    sync::{Arc, Mutex, MutexGuard},
};

use tracing::{
    Event, Subscriber,
    field::{Field, Visit},
    span::{Attributes, Id, Record},
    subscriber::DefaultGuard,
};
use tracing_subscriber::{
    Layer,
    layer::{Context, SubscriberExt as _},
    registry::LookupSpan,
};

pub type Fields = BTreeMap<&'static str, String>;

#[derive(Debug, Clone)]
pub struct Seen {
    pub name: &'static str,
    pub parent: Option<u64>,
    pub id: u64,
    pub fields: Fields,
    pub over: bool,
}

impl Seen {
    /// A field's value; `""`: none.
    pub fn get(&self, field: &str) -> &str {
        self.fields.get(field).map(String::as_str).unwrap_or_default()
    }
}

#[derive(Debug, Default)]
struct Kept {
    spans: Vec<Seen>,
    events: Vec<Fields>,
}

/// What was seen; a clone sees the same.
#[derive(Debug, Clone, Default)]
pub struct Recorded(Arc<Mutex<Kept>>);

impl Recorded {
    /// Records what this thread traces, until the guard is dropped.
    pub fn start() -> (Self, DefaultGuard) {
        let recorded = Self::default();
        let subscriber = tracing_subscriber::registry().with(recorded.clone());
        (recorded, tracing::subscriber::set_default(subscriber))
    }

    fn kept(&self) -> MutexGuard<'_, Kept> {
        self.0.lock().unwrap()
    }

    /// The spans of this name, in the order in which they began. All are over.
    pub fn spans(&self, name: &str) -> Vec<Seen> {
        let spans: Vec<_> = self.kept().spans.iter().filter(|span| span.name == name).cloned().collect();
        assert!(spans.iter().all(|span| span.over), "{spans:#?}");
        spans
    }

    pub fn everything(&self) -> String {
        format!("{:#?}", self.kept())
    }
}

struct Reader<'a>(&'a mut Fields);

impl Visit for Reader<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        self.0.insert(field.name(), format!("{value:?}"));
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        self.0.insert(field.name(), value.to_owned());
    }
}

/// The sandbox may be in the same process, and may know more than a client tells.
fn is_ours(metadata: &tracing::Metadata<'_>) -> bool {
    metadata.target() == "wechatpay" || metadata.target().starts_with("wechatpay::")
}

impl<S: Subscriber + for<'a> LookupSpan<'a>> Layer<S> for Recorded {
    fn on_new_span(&self, attributes: &Attributes<'_>, id: &Id, context: Context<'_, S>) {
        if !is_ours(attributes.metadata()) {
            return;
        }
        let mut fields = Fields::new();
        attributes.record(&mut Reader(&mut fields));
        let parent = context.span(id).unwrap().parent().map(|parent| parent.id().into_u64());
        let (name, id) = (attributes.metadata().name(), id.into_u64());
        self.kept().spans.push(Seen { name, parent, id, fields, over: false });
    }

    fn on_record(&self, id: &Id, values: &Record<'_>, _: Context<'_, S>) {
        let mut kept = self.kept();
        if let Some(span) = kept.spans.iter_mut().rev().find(|span| span.id == id.into_u64() && !span.over) {
            values.record(&mut Reader(&mut span.fields));
        }
    }

    fn on_event(&self, event: &Event<'_>, _: Context<'_, S>) {
        if is_ours(event.metadata()) {
            let mut fields = Fields::new();
            event.record(&mut Reader(&mut fields));
            self.kept().events.push(fields);
        }
    }

    fn on_close(&self, id: Id, _: Context<'_, S>) {
        let mut kept = self.kept();
        if let Some(span) = kept.spans.iter_mut().rev().find(|span| span.id == id.into_u64() && !span.over) {
            span.over = true;
        }
    }
}
