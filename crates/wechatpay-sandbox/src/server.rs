//! The TCP front. The only place that knows `axum`.

use std::{sync::Arc, time::Duration};

use axum::{
    Router,
    body::{Body, to_bytes},
    extract::{Request, State},
    response::Response,
};
use bytes::Bytes;
use http::StatusCode;
use serde_json::json;
use tokio::{net::TcpListener, sync::watch};

use crate::{answer::json_response, front, gateway::LONGEST_BODY, shared::Shared};

/// A client has so long to send its body.
const PATIENCE: Duration = Duration::from_secs(30);

/// Serves until told to stop.
pub(crate) async fn run(listener: TcpListener, shared: Arc<Shared>, mut stop: watch::Receiver<bool>) {
    let app = Router::new().fallback(answer).with_state(shared);
    let stopped = async move {
        let _ = stop.changed().await;
    };
    if let Err(error) = axum::serve(listener, app).with_graceful_shutdown(stopped).await {
        tracing::error!(%error, "the server ended");
    }
}

async fn answer(State(shared): State<Arc<Shared>>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let response = match tokio::time::timeout(PATIENCE, to_bytes(body, LONGEST_BODY)).await {
        Ok(Ok(body)) => front::handle(&shared, &Request::from_parts(parts, body)),
        Ok(Err(_)) => problem(StatusCode::PAYLOAD_TOO_LARGE, "the body is longer than 1 MiB, or broke off"),
        Err(_) => problem(StatusCode::REQUEST_TIMEOUT, "the body did not come in time"),
    };
    response.map(Body::from)
}

fn problem(status: StatusCode, message: &str) -> http::Response<Bytes> {
    json_response(status, &json!({"code": "INVALID_REQUEST", "message": message}))
}
