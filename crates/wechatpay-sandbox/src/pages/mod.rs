//! The sandbox's web pages: where a payer signs, and where a developer sees what happened.
//!
//! Each page is written on this side and works without a script; what a form changes goes through [`World`](crate::World), as the
//! control API does.

mod api;
mod assets;
mod console;
mod form;
mod money;
mod shell;
mod sign;
mod visit;
mod wallet;
mod words;

use std::{borrow::Cow, sync::Arc};

use bytes::Bytes;
use http::{HeaderValue, Method, Request, Response, StatusCode, header};
use percent_encoding::percent_decode_str;

pub(crate) use form::Token;

use self::{console::Route, form::Form, visit::Visit, words::Language};
use crate::{control, control_error::ControlError, front::Answered, shared::Shared, worlds::DEFAULT};

/// What is at a path.
enum Place<'p> {
    Asset(&'p str),
    Language(&'p str),
    /// Where a `sign_url` or a `redirect_url` leads.
    Login,
    Sign(Cow<'p, str>),
    Left(Cow<'p, str>),
    /// Where a payer is chosen.
    Wallets,
    Wallet(Cow<'p, str>),
    Api(api::Route),
    Console(Route),
}

impl<'p> Place<'p> {
    fn find(path: &'p str) -> Option<Self> {
        let decoded = |segment: &'p str| percent_decode_str(segment).decode_utf8().ok();
        let segments: Vec<&str> = path.strip_prefix('/')?.split('/').collect();
        Some(match *segments.as_slice() {
            ["assets", name] => Self::Asset(name),
            ["language", tag] => Self::Language(tag),
            ["papay", "sign"] | ["global", "papay", "contracts", "login"] => Self::Login,
            ["sign", id] => Self::Sign(decoded(id)?),
            ["sign", id, "left"] => Self::Left(decoded(id)?),
            ["wallet"] => Self::Wallets,
            ["wallet", openid] => Self::Wallet(decoded(openid)?),
            ref segments => {
                let decoded = segments.iter().map(|segment| decoded(segment)).collect::<Option<Vec<_>>>()?;
                let segments: Vec<&str> = decoded.iter().map(AsRef::as_ref).collect();
                match segments.as_slice() {
                    ["api", rest @ ..] => Self::Api(api::Route::find(rest)?),
                    segments => Self::Console(Route::find(segments)?),
                }
            }
        })
    }

    fn takes_forms(&self) -> bool {
        match self {
            Self::Sign(_) | Self::Wallet(_) => true,
            Self::Api(route) => route.takes_forms(),
            Self::Console(route) => route.takes_forms(),
            _ => false,
        }
    }
}

/// The page that a request is for. What a merchant's program signed is the gateway's, whatever its path.
fn find(request: &Request<Bytes>) -> Option<Place<'_>> {
    let path = request.uri().path();
    let is_signed = |value: &HeaderValue| value.as_bytes().starts_with(b"WECHATPAY2-");
    if path.starts_with("/v3/") || request.headers().get(header::AUTHORIZATION).is_some_and(is_signed) {
        return None;
    }
    Place::find(path)
}

/// Answers a request for a page. `None`: it is for none.
pub(crate) fn answer(shared: &Arc<Shared>, request: &Request<Bytes>) -> Option<Answered> {
    let place = find(request)?;
    Some(guarded(match enter(shared, request, &place) {
        Ok(visit) => Answered::in_world(shown(&visit, &place), Arc::clone(&visit.cell)),
        Err(response) => (*response).into(),
    }))
}

/// Answers a form that moves time on, which takes as long as the notifications take that fall due. `None`: the request is none of these.
pub(crate) async fn wait(shared: &Arc<Shared>, request: &Request<Bytes>) -> Option<Answered> {
    if *request.method() != Method::POST {
        return None;
    }
    let place = find(request).filter(|place| matches!(place, Place::Console(route) if console::waits(route)))?;
    Some(guarded(match enter(shared, request, &place) {
        Ok(visit) => {
            let response = match &visit.form {
                Some(form) => console::wait(&visit, form).await,
                None => shown(&visit, &place),
            };
            Answered::in_world(response, Arc::clone(&visit.cell))
        }
        Err(response) => (*response).into(),
    }))
}

fn guarded(mut answered: Answered) -> Answered {
    shell::guard(answered.response.headers_mut());
    answered
}

/// Where a payer decides about a session.
pub(crate) fn sign_page(id: &str, world: Option<&str>) -> String {
    visit::link(&sign::path(id), world)
}

/// Lets a request to a page of a world in. All else is answered here.
fn enter<'a>(
    shared: &'a Arc<Shared>,
    request: &'a Request<Bytes>,
    place: &Place<'_>,
) -> Result<Visit<'a>, Box<Response<Bytes>>> {
    control::check_origin(shared.own(), request).map_err(|error| control::refuse(&error))?;
    let sends = *request.method() == Method::POST;
    if !(matches!(*request.method(), Method::GET | Method::HEAD) || sends && place.takes_forms()) {
        let allowed = if place.takes_forms() { "GET, HEAD, POST" } else { "GET, HEAD" };
        return Err(wrong_method(allowed).into());
    }
    match place {
        Place::Asset(name) => return Err(assets::answer(name, request.headers()).unwrap_or_else(nothing).into()),
        Place::Language(tag) => return Err(language(tag, request).into()),
        Place::Login => return Err(login(request).into()),
        Place::Sign(_) | Place::Left(_) | Place::Wallets | Place::Wallet(_) | Place::Api(_) | Place::Console(_) => {}
    }
    let visit = Visit::new(shared, request, sends.then(|| Form::read(request)))
        .map_err(|message| control::refuse(&ControlError::unknown("BAD_WORLD", message)))?;
    match &visit.form {
        Some(form) if !is_own(&visit, form) => Err(stale(&visit).into()),
        _ => Ok(visit),
    }
}

/// Whether a form comes from a page of this sandbox.
fn is_own(visit: &Visit<'_>, form: &Form) -> bool {
    form.value(form::FIELD).is_some_and(|token| visit.shared.token.is(token.as_bytes()))
}

fn shown(visit: &Visit<'_>, place: &Place<'_>) -> Response<Bytes> {
    match (place, &visit.form) {
        (Place::Sign(id), None) => sign::show(visit, id),
        (Place::Sign(id), Some(form)) => sign::act(visit, id, form),
        (Place::Left(id), _) => sign::left(visit, id),
        (Place::Wallets, _) => wallet::choose(visit),
        (Place::Wallet(openid), None) => wallet::show(visit, openid),
        (Place::Wallet(openid), Some(form)) => wallet::act(visit, openid, form),
        (Place::Api(route), _) => api::show(visit, route),
        (Place::Console(route), None) => console::show(visit, route),
        (Place::Console(route), Some(form)) => console::act(visit, route, form),
        (Place::Asset(_) | Place::Language(_) | Place::Login, _) => nothing(),
    }
}

/// The page that the form was on is from before a restart, or from elsewhere.
fn stale(visit: &Visit<'_>) -> Response<Bytes> {
    let title = visit.say("This page is out of date", "页面已失效");
    let words = visit.say(
        "Nothing was changed. The form did not carry this sandbox's token: go back, load the page again and send it once more.",
        "没有发生任何改变。表单未携带本沙箱的令牌，请返回并刷新页面后再提交。",
    );
    shell::problem(visit, StatusCode::FORBIDDEN, title, words)
}

fn wrong_method(allowed: &'static str) -> Response<Bytes> {
    let mut response = Response::new(Bytes::from_static(b"the method does not fit this page\n"));
    *response.status_mut() = StatusCode::METHOD_NOT_ALLOWED;
    response.headers_mut().insert(header::ALLOW, HeaderValue::from_static(allowed));
    response
}

fn nothing() -> Response<Bytes> {
    let mut response = Response::new(Bytes::from_static(b"there is no such page\n"));
    *response.status_mut() = StatusCode::NOT_FOUND;
    response
}

/// Goes on at another page of the sandbox, by `GET`.
fn see(target: &str) -> Response<Bytes> {
    let Ok(location) = HeaderValue::try_from(target) else { return nothing() };
    let mut response = Response::new(Bytes::new());
    *response.status_mut() = StatusCode::SEE_OTHER;
    response.headers_mut().insert(header::LOCATION, location);
    response
}

/// Remembers a language, and goes back to where the visitor was: a page of the sandbox, nowhere else.
fn language(tag: &str, request: &Request<Bytes>) -> Response<Bytes> {
    let Some(language) = Language::parse(tag) else { return nothing() };
    let to = visit::parameter(request.uri().query().unwrap_or_default(), "to");
    let is_own = |to: &str| to.starts_with('/') && !to.starts_with("//") && !to.contains('\\');
    let mut response = see(to.as_deref().filter(|to| is_own(to)).unwrap_or("/"));
    let cookie = format!("{}={}; Path=/; SameSite=Lax; Max-Age=31536000", words::COOKIE, language.short());
    if let Ok(cookie) = HeaderValue::try_from(cookie) {
        response.headers_mut().insert(header::SET_COOKIE, cookie);
    }
    response
}

/// A `sign_url` names session and world in its query.
fn login(request: &Request<Bytes>) -> Response<Bytes> {
    let query = request.uri().query().unwrap_or_default();
    let parameter = |name| visit::parameter(query, name).unwrap_or_default();
    let id = [parameter("os_session_id"), parameter("pre_entrustweb_id")].concat();
    if id.is_empty() {
        let text = "the URL names no session: it has os_session_id or pre_entrustweb_id in its query";
        return control::refuse(&ControlError::bad(text));
    }
    let world = parameter("sandbox_world");
    let world = Some(world.as_ref()).filter(|world| !world.is_empty() && *world != DEFAULT);
    see(&visit::link(&sign::path(&id), world))
}
