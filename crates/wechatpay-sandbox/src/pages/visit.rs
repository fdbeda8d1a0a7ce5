//! A visit to a page: who asks, in which world, in which language.

use std::{borrow::Cow, fmt, sync::Arc};

use bytes::Bytes;
use http::Request;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::{
    form::{Form, Typed},
    words::Language,
};
use crate::{shared::Shared, tenant::Cell, world::World, worlds};

/// The parameter of every page's URL that names the world. A browser sends no header `Sandbox-World`.
const WORLD: &str = "world";

pub(super) struct Visit<'a> {
    pub(super) shared: &'a Arc<Shared>,
    pub(super) cell: Arc<Cell>,
    pub(super) world: World,
    pub(super) language: Language,
    /// Path and query, percent-encoded as they came.
    pub(super) target: &'a str,
    /// What the visitor calls the sandbox: `http://127.0.0.1:PORT`.
    pub(super) url: Cow<'a, str>,
    /// What it sends, when it is to change something.
    pub(super) form: Option<Form>,
}

impl<'a> Visit<'a> {
    /// # Errors
    /// What is wrong with the world's name.
    pub(super) fn new(
        shared: &'a Arc<Shared>,
        request: &'a Request<Bytes>,
        form: Option<Form>,
    ) -> Result<Self, String> {
        let query = request.uri().query().unwrap_or_default();
        let name = parameter(query, WORLD).unwrap_or(Cow::Borrowed(worlds::DEFAULT));
        let cell = shared.worlds.find(&name)?.ok_or_else(|| format!("there is no world {name}"))?;
        Ok(Self {
            shared,
            world: World::new(Arc::clone(shared), Arc::clone(&cell), None),
            cell,
            language: Language::of(request.headers()),
            target: request.uri().path_and_query().map_or("/", |target| target.as_str()),
            url: shared.own().url_for(request),
            form,
        })
    }

    /// The first value of a parameter of the URL.
    pub(super) fn parameter(&self, name: &str) -> Option<Cow<'a, str>> {
        parameter(self.target.split_once('?')?.1, name)
    }

    /// What stands in a form that was not done; [`Typed::of`] says which.
    pub(super) fn typed(&self, marks: &[(&str, &str)]) -> Typed<'_> {
        Typed::of(self.form.as_ref(), marks)
    }

    /// One of two wordings, in the visitor's language.
    pub(super) fn say<T>(&self, english: T, chinese: T) -> T {
        self.language.say(english, chinese)
    }

    /// Where a page of this world is.
    pub(super) fn link(&self, path: &str) -> String {
        link(path, self.world.name())
    }
}

/// Where a page of a world is. `path` is percent-encoded already.
pub(super) fn link(path: &str, world: Option<&str>) -> String {
    match world {
        None => path.to_owned(),
        Some(world) => {
            let joint = if path.contains('?') { '&' } else { '?' };
            format!("{path}{joint}{WORLD}={world}")
        }
    }
}

/// What no URL needs encoded.
const PLAIN: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// A text as one segment of a path, or as a value of a query.
pub(super) fn segment(text: &str) -> impl fmt::Display + '_ {
    utf8_percent_encode(text, PLAIN)
}

pub(super) fn parameter<'q>(query: &'q str, name: &str) -> Option<Cow<'q, str>> {
    form_urlencoded::parse(query.as_bytes()).find(|(known, _)| known == name).map(|(_, value)| value)
}
