//! The API explorer: every operation and notification that the table knows, how to call it, and a form that calls the sandbox and shows
//! what went over the wire.

mod answered;
mod attempt;
mod calls;
mod catalog;
mod event;
mod family;
mod fields;
mod operation;
mod prefill;
mod route;
mod search;
mod upload;
mod verification;
mod wire;

use bytes::Bytes;
use http::{Response, StatusCode};

pub(super) use self::route::{Route, operation_path};
use super::{console::View, visit::Visit};

pub(super) fn show(visit: &Visit<'_>, route: &Route) -> Response<Bytes> {
    let (view, status) = match *route {
        Route::Catalog => (catalog::all(visit), StatusCode::OK),
        Route::Family(version, family) => (catalog::one(visit, version, family), StatusCode::OK),
        Route::Operation(operation) => operation::view_of(visit, operation),
        Route::Events => (event::all(visit), StatusCode::OK),
        Route::Event(event) => (event::one(visit, event), StatusCode::OK),
    };
    view.page(visit, None).with_status(status).respond(visit)
}

/// The frame of the console around a page of the explorer.
fn view(title: impl Into<String>, body: maud::Markup) -> View {
    View::new(super::console::Section::Api, title, body).with_style("api.css")
}
