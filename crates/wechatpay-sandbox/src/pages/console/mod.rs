//! The console: what happened in a world, and what its user can do about it. Every page is whole without a script; `console.js` loads
//! it again when something happened.

mod call;
mod clock;
mod configuration;
mod contract;
mod contracts;
mod curl;
mod doctor;
mod faults;
mod frame;
mod journal;
mod keys;
mod list;
mod machine;
mod mistake;
mod moments;
mod notification;
mod notifications;
mod orders;
mod overview;
mod request;
mod requests;
mod retries;
mod route;
mod rules;
mod sessions;
mod step;
mod worlds;

use bytes::Bytes;
use http::{Response, StatusCode};

pub(super) use self::{
    contracts::state as contract_state,
    frame::{Section, View, time},
    orders::state as order_state,
    request::{headers, pages as official_pages, text as body_text},
    route::{
        Route, contract as contract_path, notification as notification_path, order as order_path,
        request as request_path,
    },
};
use super::{form::Form, see, visit::Visit};
use crate::control_error::ControlError;

pub(super) fn show(visit: &Visit<'_>, route: &Route) -> Response<Bytes> {
    page(visit, route, None)
}

/// Does what a form asks, and goes on at the page that shows what came of it.
pub(super) fn act(visit: &Visit<'_>, route: &Route, form: &Form) -> Response<Bytes> {
    let done = match route {
        Route::Overview => overview::act(visit, form),
        Route::Notification(number) => notification::act(visit, *number, form),
        Route::Contract(id) => contract::act(visit, id, form),
        Route::Order(owner, number) => orders::act(visit, owner, number, form),
        Route::Clock => clock::act(visit, form),
        Route::Faults => faults::act(visit, form),
        Route::Worlds => worlds::act(visit, form),
        _ => Err(ControlError::bad("there is no form on this page")),
    };
    after(visit, route, done)
}

/// Whether a form must be [waited](wait) for.
pub(super) fn waits(route: &Route) -> bool {
    matches!(route, Route::Clock)
}

/// As [`act`], for what moves time on.
pub(super) async fn wait(visit: &Visit<'_>, form: &Form) -> Response<Bytes> {
    after(visit, &Route::Clock, clock::move_on(visit, form).await)
}

fn after(visit: &Visit<'_>, route: &Route, done: Result<String, ControlError>) -> Response<Bytes> {
    match done {
        Ok(path) => see(&visit.link(&path)),
        Err(error) => page(visit, route, Some(&error)),
    }
}

fn page(visit: &Visit<'_>, route: &Route, error: Option<&ControlError>) -> Response<Bytes> {
    if let Route::Key(mchid, file) = route
        && let Some(file) = keys::file(visit, mchid, file)
    {
        return file;
    }
    let view = match route {
        Route::Overview => Some(overview::view(visit)),
        Route::Journal => Some(journal::view(visit)),
        Route::Requests => Some(requests::view(visit)),
        Route::Request(number) => request::view(visit, *number),
        Route::Notifications => Some(notifications::view(visit)),
        Route::Notification(number) => notification::view(visit, *number),
        Route::Contracts => Some(contracts::view(visit)),
        Route::Contract(id) => contract::view(visit, id),
        Route::Sessions => Some(sessions::view(visit)),
        Route::Orders => Some(orders::view(visit)),
        Route::Order(owner, number) => orders::one(visit, owner, number),
        Route::Clock => Some(clock::view(visit)),
        Route::Faults => Some(faults::view(visit)),
        Route::Worlds => Some(worlds::view(visit)),
        Route::Rules => Some(rules::view(visit)),
        Route::Keys => Some(keys::view(visit)),
        Route::Key(..) => None,
    };
    let (view, found) = match view {
        Some(view) => (view, StatusCode::OK),
        None => (View::nothing(visit), StatusCode::NOT_FOUND),
    };
    view.page(visit, error).with_status(error.map_or(found, ControlError::status)).respond(visit)
}
