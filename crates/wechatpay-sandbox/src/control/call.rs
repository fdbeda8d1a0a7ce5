//! One call of the control API: where it is, what it takes and gives, and what it does.

use std::{fmt, future::Future, pin::Pin, sync::Arc, sync::LazyLock};

use bytes::Bytes;
use http::{HeaderMap, Method};
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Serialize, de::DeserializeOwned};

use super::{
    calls,
    problem::Problem,
    query::{self, Nothing},
};
use crate::{answer::JSON, control_error::ControlError, shared::Shared, tail::Tail, world::World};

/// All calls, in the order in which they are listed.
pub(super) static CALLS: LazyLock<Vec<Call>> = LazyLock::new(calls::all);

/// A request on its way to its handler.
#[derive(Debug)]
pub(super) struct At<'a> {
    pub(super) shared: &'a Arc<Shared>,
    /// The world that the request picks.
    pub(super) world: &'a World,
    /// What stands in the placeholders of the path.
    pub(super) values: Vec<(&'static str, String)>,
    pub(super) query: Option<&'a str>,
    pub(super) headers: &'a HeaderMap,
    pub(super) body: &'a Bytes,
}

impl At<'_> {
    /// What the path says for a placeholder.
    pub(super) fn value(&self, name: &str) -> &str {
        self.values.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_str()).unwrap_or_default()
    }

    fn read_body<B: DeserializeOwned>(&self) -> Result<B, ControlError> {
        serde_json::from_slice(self.body).map_err(|error| ControlError::bad(format!("the body does not fit: {error}")))
    }

    fn no_query(&self) -> Result<(), ControlError> {
        query::read::<Nothing>(self.query).map(|_| ())
    }

    fn no_body(&self) -> Result<(), ControlError> {
        let empty = self.body.is_empty() || self.body.trim_ascii() == b"{}";
        if empty { Ok(()) } else { Err(ControlError::bad("this call takes no body")) }
    }
}

/// An answer as text.
#[derive(Debug)]
pub(super) struct Said {
    pub(super) media_type: &'static str,
    pub(super) text: String,
}

type Done = Result<Said, ControlError>;
/// An answer that takes time.
pub(super) type Later<'a, A> = Pin<Box<dyn Future<Output = Result<A, ControlError>> + Send + 'a>>;
type SchemaOf = fn(&mut SchemaGenerator) -> Schema;

type Now = dyn Fn(&At<'_>) -> Done + Send + Sync;
type Begin = dyn Fn(&At<'_>) -> Result<Tail, ControlError> + Send + Sync;
type InTime = dyn for<'a> Fn(&'a At<'_>) -> Later<'a, Said> + Send + Sync;

/// What a call does.
pub(super) enum Run {
    Now(Box<Now>),
    Later(Box<InTime>),
    /// Tells without end.
    Stream(Box<Begin>),
}

/// A body that a call takes.
#[derive(Debug)]
pub(super) struct Body {
    /// Written out in full: what may be left out of a body is always there in an answer.
    pub(super) schema: SchemaOf,
    pub(super) required: bool,
}

pub(super) struct Call {
    pub(super) method: Method,
    /// `/sandbox/contracts/{contract_id}`
    pub(super) path: &'static str,
    pub(super) summary: &'static str,
    pub(super) query: Option<SchemaOf>,
    pub(super) body: Option<Body>,
    pub(super) answer: SchemaOf,
    /// What kind of text the answer is.
    pub(super) media_type: &'static str,
    /// Other kinds of text that it answers with when it is asked to.
    pub(super) other_media_types: &'static [&'static str],
    /// Beside [`Problem::ALWAYS`].
    pub(super) problems: &'static [Problem],
    pub(super) run: Run,
}

impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Call({} {})", self.method, self.path)
    }
}

/// The schema of a type itself, with the type's name.
fn titled<T: JsonSchema>(generator: &mut SchemaGenerator) -> Schema {
    let mut schema = T::json_schema(generator);
    schema.insert("title".into(), T::schema_name().into());
    schema
}

pub(super) fn written<A: Serialize>(answer: Result<A, ControlError>) -> Done {
    let failed =
        |error: serde_json::Error| Problem::SYSTEM_ERROR.error(format!("the answer cannot be written: {error}"));
    let text = answer.and_then(|answer| serde_json::to_string(&answer).map_err(failed))?;
    Ok(Said { media_type: JSON, text })
}

impl Call {
    fn new<A: JsonSchema>(method: Method, path: &'static str, summary: &'static str, run: Run) -> Self {
        let answer = SchemaGenerator::subschema_for::<A>;
        Self {
            method,
            path,
            summary,
            query: None,
            body: None,
            answer,
            media_type: JSON,
            other_media_types: &[],
            problems: &[],
            run,
        }
    }

    /// A `GET` whose answer is no JSON.
    pub(super) fn text(
        path: &'static str,
        summary: &'static str,
        media_type: &'static str,
        run: fn(&At<'_>) -> Result<String, ControlError>,
    ) -> Self {
        let run = Run::Now(Box::new(move |at| {
            at.no_query()?;
            at.no_body()?;
            Ok(Said { media_type, text: run(at)? })
        }));
        Self { media_type, ..Self::new::<String>(Method::GET, path, summary, run) }
    }

    /// A call that takes nothing but its path.
    pub(super) fn plain<A: Serialize + JsonSchema + 'static>(
        method: Method,
        path: &'static str,
        summary: &'static str,
        run: fn(&At<'_>) -> Result<A, ControlError>,
    ) -> Self {
        let run = Run::Now(Box::new(move |at| {
            at.no_query()?;
            at.no_body()?;
            written(run(at))
        }));
        Self::new::<A>(method, path, summary, run)
    }

    /// A `GET` with a query.
    pub(super) fn asking<Q: DeserializeOwned + JsonSchema + 'static, A: Serialize + JsonSchema + 'static>(
        path: &'static str,
        summary: &'static str,
        run: fn(&At<'_>, Q) -> Result<A, ControlError>,
    ) -> Self {
        let run = Run::Now(Box::new(move |at| {
            at.no_body()?;
            written(run(at, query::read(at.query)?))
        }));
        Self { query: Some(<Q as JsonSchema>::json_schema), ..Self::new::<A>(Method::GET, path, summary, run) }
    }

    /// A call with a body.
    pub(super) fn giving<B: DeserializeOwned + JsonSchema + 'static, A: Serialize + JsonSchema + 'static>(
        method: Method,
        path: &'static str,
        summary: &'static str,
        run: fn(&At<'_>, B) -> Result<A, ControlError>,
    ) -> Self {
        let run = Run::Now(Box::new(move |at| {
            at.no_query()?;
            written(run(at, at.read_body()?))
        }));
        let body = Body { schema: titled::<B>, required: true };
        Self { body: Some(body), ..Self::new::<A>(method, path, summary, run) }
    }

    /// A call whose body may be left out.
    pub(super) fn maybe_giving<
        B: DeserializeOwned + Default + JsonSchema + 'static,
        A: Serialize + JsonSchema + 'static,
    >(
        method: Method,
        path: &'static str,
        summary: &'static str,
        run: fn(&At<'_>, B) -> Result<A, ControlError>,
    ) -> Self {
        let run = Run::Now(Box::new(move |at| {
            at.no_query()?;
            let body = if at.body.is_empty() { B::default() } else { at.read_body()? };
            written(run(at, body))
        }));
        let body = Body { schema: titled::<B>, required: false };
        Self { body: Some(body), ..Self::new::<A>(method, path, summary, run) }
    }

    /// A `POST` with a body that takes time.
    pub(super) fn waiting<B: DeserializeOwned + JsonSchema + Send + 'static, A: Serialize + JsonSchema + 'static>(
        path: &'static str,
        summary: &'static str,
        run: for<'a> fn(&'a World, B) -> Later<'a, A>,
    ) -> Self {
        let run = Run::Later(Box::new(move |at| {
            let body = at.no_query().and_then(|()| at.read_body());
            let world = at.world;
            Box::pin(async move { written(run(world, body?).await) })
        }));
        let body = Body { schema: titled::<B>, required: true };
        Self { body: Some(body), ..Self::new::<A>(Method::POST, path, summary, run) }
    }

    /// A `POST` with a body that takes time, and answers as its body asks: `A` as JSON, or one of these kinds of text.
    pub(super) fn reporting<B: DeserializeOwned + JsonSchema + Send + 'static, A: JsonSchema>(
        path: &'static str,
        summary: &'static str,
        other_media_types: &'static [&'static str],
        run: for<'a> fn(&'a World, B) -> Later<'a, Said>,
    ) -> Self {
        let run = Run::Later(Box::new(move |at| {
            let body = at.no_query().and_then(|()| at.read_body());
            let world = at.world;
            Box::pin(async move { run(world, body?).await })
        }));
        let body = Body { schema: titled::<B>, required: true };
        Self { body: Some(body), other_media_types, ..Self::new::<A>(Method::POST, path, summary, run) }
    }

    /// A `GET` with a query that is answered by server-sent events.
    pub(super) fn telling<Q: DeserializeOwned + JsonSchema + 'static>(
        path: &'static str,
        summary: &'static str,
        run: fn(&At<'_>, Q) -> Result<Tail, ControlError>,
    ) -> Self {
        let begin = Run::Stream(Box::new(move |at| {
            at.no_body()?;
            run(at, query::read(at.query)?)
        }));
        let query: Option<SchemaOf> = Some(<Q as JsonSchema>::json_schema);
        Self { query, media_type: "text/event-stream", ..Self::new::<String>(Method::GET, path, summary, begin) }
    }

    /// What else may go wrong.
    pub(super) fn may_fail(self, problems: &'static [Problem]) -> Self {
        Self { problems, ..self }
    }

    /// What stands in its placeholders, still percent-encoded, when the path is this call's.
    fn reads<'p>(&self, path: &'p str) -> Option<Vec<(&'static str, &'p str)>> {
        let mut segments = path.split('/').filter(|segment| !segment.is_empty());
        let mut values = Vec::new();
        for pattern in segments_of(self.path) {
            let segment = segments.next()?;
            match placeholder(pattern) {
                Some(name) => values.push((name, segment)),
                None if pattern == segment => {}
                None => return None,
            }
        }
        segments.next().is_none().then_some(values)
    }
}

/// `name` of `{name}`.
pub(super) fn placeholder(segment: &'static str) -> Option<&'static str> {
    segment.strip_prefix('{')?.strip_suffix('}')
}

/// The parts of a pattern.
pub(super) fn segments_of(path: &'static str) -> impl Iterator<Item = &'static str> {
    path.split('/').filter(|segment| !segment.is_empty())
}

/// What is at a path.
pub(super) enum Found<'p> {
    Call(&'static Call, Vec<(&'static str, &'p str)>),
    OtherMethod(Vec<&'static str>),
    Nothing,
}

/// The call of a method and path.
pub(super) fn find<'p>(method: &Method, path: &'p str) -> Found<'p> {
    let mut methods = Vec::new();
    for call in CALLS.iter() {
        if let Some(values) = call.reads(path) {
            if call.method == *method {
                return Found::Call(call, values);
            }
            methods.push(call.method.as_str());
        }
    }
    if methods.is_empty() { Found::Nothing } else { Found::OtherMethod(methods) }
}
