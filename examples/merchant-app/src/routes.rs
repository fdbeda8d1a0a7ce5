//! The shop's URLs.

use axum::{
    Form, Router,
    extract::{Path, State},
    http::{HeaderName, HeaderValue, StatusCode, header},
    middleware::map_response,
    response::{Html, IntoResponse, Redirect, Response},
    routing::{get, post},
};
use qrcode::{QrCode, render::svg};
use serde::Deserialize;
use tracing::error;
use wechatpay::{Launch, notify};
use wechatpay_axum::NotificationService;

use crate::{
    live, pages,
    plans::Plan,
    shop::Shop,
    store::StoreError,
    subscription::Subscription,
    visitor::{Device, Visitor},
};

pub(crate) fn router(shop: Shop) -> Router {
    let pages = Router::new()
        .route("/", get(plans))
        .route("/plans/{plan}/subscribe", post(subscribe))
        .route("/subscriptions/{id}", get(subscription))
        .route("/subscriptions/{id}/live", get(live))
        .route("/subscriptions/{id}/qr.svg", get(qr))
        .route("/subscriptions/{id}/{act}", post(act))
        .layer(map_response(protect));
    // Each event is verified, decrypted and handed over; what fails is sent again by WeChat Pay.
    let teller = shop.clone();
    let told = notify::Router::new(shop.client().receiver()).fallback(move |event| {
        let shop = teller.clone();
        async move { shop.told(event).await }
    });
    pages
        .route("/style.css", get(([(header::CONTENT_TYPE, "text/css; charset=utf-8")], pages::STYLE)))
        .route("/live.js", get(([(header::CONTENT_TYPE, "text/javascript; charset=utf-8")], pages::LIVE)))
        .route_service("/notify", NotificationService::new(told))
        .with_state(shop)
}

/// Nothing from elsewhere is loaded or run, nobody frames the page, and nothing of it stays in a cache.
async fn protect(mut response: Response) -> Response {
    const HEADERS: [(HeaderName, &str); 4] = [
        (
            header::CONTENT_SECURITY_POLICY,
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
        ),
        // As in the pages' head: WeChat comes back to the referrer.
        (header::REFERRER_POLICY, "no-referrer-when-downgrade"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::CACHE_CONTROL, "no-store"),
    ];
    for (name, value) in HEADERS {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    response
}

/// Why there is no page.
enum Problem {
    NotFound,
    Failed(StoreError),
}

impl<E: Into<StoreError>> From<E> for Problem {
    fn from(error: E) -> Self {
        Self::Failed(error.into())
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let (status, text) = match self {
            Self::NotFound => (StatusCode::NOT_FOUND, "没有这个页面"),
            // The log has all of it; a visitor is told nothing of the inside.
            Self::Failed(error) => {
                error!(%error, "failed");
                (StatusCode::BAD_GATEWAY, "暂时无法处理，请稍后再试")
            }
        };
        (status, Html(pages::problem(text).into_string())).into_response()
    }
}

type Reply<T> = Result<T, Problem>;

async fn plans(visitor: Visitor, device: Device) -> impl IntoResponse {
    (visitor, Html(pages::plans(device).into_string()))
}

#[derive(Debug, Deserialize)]
struct Subscriber {
    #[serde(default)]
    openid: String,
}

async fn subscribe(
    State(shop): State<Shop>,
    visitor: Visitor,
    device: Device,
    Path(plan): Path<String>,
    Form(subscriber): Form<Subscriber>,
) -> Reply<impl IntoResponse> {
    let plan = Plan::find(&plan).ok_or(Problem::NotFound)?;
    let id = shop.subscribe(plan, visitor.id.clone(), device, subscriber.openid).await?;
    Ok((visitor, Redirect::to(&format!("/subscriptions/{id}"))))
}

/// The visitor's own subscription; what belongs to others is not there.
async fn own(shop: &Shop, visitor: &Visitor, id: &str) -> Reply<Subscription> {
    let found = shop.find(id).await?;
    found.filter(|subscription| subscription.visitor == visitor.id).ok_or(Problem::NotFound)
}

async fn subscription(State(shop): State<Shop>, visitor: Visitor, Path(id): Path<String>) -> Reply<Html<String>> {
    let subscription = own(&shop, &visitor, &id).await?;
    Ok(Html(pages::subscription(&subscription).into_string()))
}

async fn live(State(shop): State<Shop>, visitor: Visitor, Path(id): Path<String>) -> Reply<impl IntoResponse> {
    own(&shop, &visitor, &id).await?;
    Ok(live::events(shop, id))
}

async fn qr(State(shop): State<Shop>, visitor: Visitor, Path(id): Path<String>) -> Reply<impl IntoResponse> {
    let subscription = own(&shop, &visitor, &id).await?;
    let Launch::Qr { url } = &subscription.launch else { return Err(Problem::NotFound) };
    let image = QrCode::new(url)?.render::<svg::Color<'_>>().build();
    Ok(([(header::CONTENT_TYPE, "image/svg+xml")], image))
}

async fn act(State(shop): State<Shop>, visitor: Visitor, Path((id, act)): Path<(String, String)>) -> Reply<Redirect> {
    let subscription = own(&shop, &visitor, &id).await?;
    match &*act {
        // A real shop deducts by a timer, when a period begins, not by a button.
        "deduct" => shop.deduct(&subscription).await?,
        "ask" => shop.ask(&subscription).await?,
        "terminate" => shop.terminate(&subscription).await?,
        _ => return Err(Problem::NotFound),
    }
    Ok(Redirect::to(&format!("/subscriptions/{id}")))
}
