//! One connection: HTTP as it is, HTTP in TLS, or a `CONNECT` to a host of WeChat Pay and then HTTP in TLS.

use std::{
    convert::Infallible,
    mem,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use axum::{
    Router,
    body::{Body, HttpBody as _},
    response::Response,
};
use http::{Method, Request};
use hyper::{
    body::Incoming,
    server::conn::http1,
    service::{Service as _, service_fn},
    upgrade::{self, OnUpgrade},
};
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    service::TowerToHyperService,
};
use serde_json::json;
use tokio::{
    io::{AsyncRead, AsyncWrite, AsyncWriteExt as _},
    net::TcpStream,
    time::timeout,
};

use super::{
    line::{Line, Lines},
    stream::Severable,
};
use crate::{
    bridge::{self, Bridge},
    limits::Limits,
    shared::Shared,
};

/// So many header fields hyper reads without being told.
const USUAL_FIELDS: usize = 64;
/// hyper takes no smaller buffer.
const LEAST_BUFFER: usize = 8 << 10;
/// Who is turned away has so long to hear why.
const TURNED_AWAY: Duration = Duration::from_secs(1);

/// What every connection of a port is served with.
#[derive(Clone)]
pub(super) struct Reception {
    app: TowerToHyperService<Router>,
    http: http1::Builder,
    limits: Limits,
    lines: Arc<Lines>,
    /// Whether connections come in TLS.
    secure: bool,
    /// Where the sandbox listens without TLS.
    url: Arc<str>,
    bridge: Option<Arc<Bridge>>,
}

/// A host that a client was connected to, once its connection is no longer HTTP.
type Tunnel = Option<(OnUpgrade, String)>;

impl Reception {
    pub(super) fn new(app: Router, limits: Limits) -> Self {
        let mut http = http1::Builder::new();
        http.timer(TokioTimer::new()).header_read_timeout(limits.head_time);
        // What is a little over a limit is told so; beyond, hyper answers with the bare status.
        http.max_buf_size(limits.head.saturating_mul(2).max(LEAST_BUFFER));
        if limits.header_fields > USUAL_FIELDS {
            http.max_headers(limits.header_fields.saturating_mul(2));
        }
        let app = TowerToHyperService::new(app);
        let lines = Arc::new(Lines::default());
        Self { app, http, limits, lines, secure: false, url: Arc::from(""), bridge: None }
    }

    /// Ends the connection that has been idle for the longest.
    pub(super) fn make_room(&self) {
        self.lines.shrink();
    }

    /// Offers the sandbox's HTTPS: as a proxy on a port without TLS, as itself on one with it.
    pub(super) fn of(self, shared: &Shared, secure: bool) -> Self {
        Self { secure, url: shared.url.as_str().into(), bridge: shared.bridge.clone(), ..self }
    }

    #[cfg(test)]
    pub(super) fn with(self, bridge: &Arc<Bridge>, secure: bool) -> Self {
        Self { secure, bridge: Some(Arc::clone(bridge)), ..self }
    }

    /// Serves a connection to its end.
    pub(super) async fn serve(self, stream: TcpStream) {
        let line = Arc::new(Line::new(self.limits.head_time));
        let Some(_listed) = self.lines.list(&line, self.limits.connections) else {
            return self.turn_away(stream).await;
        };
        let stream = Severable { stream, line: Arc::clone(&line) };
        tokio::select! {
            () = self.serve_all(stream, &line) => {}
            () = line.cut() => tracing::debug!("a connection was cut"),
        }
    }

    /// Tells a client that there are too many, unless it would want to hear that in TLS.
    async fn turn_away(&self, mut stream: TcpStream) {
        tracing::warn!("a connection was turned away: {} are there, and none is idle", self.limits.connections);
        if self.secure {
            return;
        }
        let message = format!("there are {} connections already, and none is idle", self.limits.connections);
        let body = json!({"code": "SERVICE_UNAVAILABLE", "message": message}).to_string();
        let head = "HTTP/1.1 503 Service Unavailable\r\nContent-Type: application/json; charset=utf-8\r\nConnection: close\r\n";
        let answer = format!("{head}Content-Length: {}\r\n\r\n{body}", body.len());
        // A close with something unread would be a reset, and take the answer with it.
        let told = async {
            stream.write_all(answer.as_bytes()).await?;
            stream.shutdown().await?;
            tokio::io::copy(&mut stream, &mut tokio::io::sink()).await
        };
        let _ = timeout(TURNED_AWAY, told).await;
    }

    /// Answers a request, and tells the line what its client has time for.
    async fn answer(
        &self,
        app: TowerToHyperService<Router>,
        mut request: Request<Incoming>,
        line: &Arc<Line>,
    ) -> Result<Response, Infallible> {
        line.reads(self.limits.body_time);
        request.extensions_mut().insert(Arc::clone(line));
        let response = app.call(request).await?;
        // A body without a known end comes as long as it comes.
        if response.body().size_hint().exact().is_some() {
            line.answered(self.limits.answer_time);
        }
        Ok(response)
    }

    async fn serve_all(&self, stream: Severable, line: &Arc<Line>) {
        let tunnel = if self.secure {
            self.serve_tls(stream, None, line).await;
            None
        } else {
            self.serve_plain(stream, line).await
        };
        let Some((upgrade, host)) = tunnel else { return };
        match upgrade.await {
            Ok(stream) => self.serve_tls(TokioIo::new(stream), Some(host), line).await,
            Err(error) => tracing::debug!(%error, "a connection broke off"),
        }
    }

    async fn serve_plain(&self, stream: Severable, line: &Arc<Line>) -> Tunnel {
        let tunnel = Arc::new(Mutex::new(None));
        let opened = Arc::clone(&tunnel);
        let service = service_fn(|mut request| {
            let answered = self.answer_as_proxy(&mut request, &opened);
            let app = self.app.clone();
            async move {
                match answered {
                    Some(response) => Ok(response),
                    None => self.answer(app, request, line).await,
                }
            }
        });
        let connection = self.http.serve_connection(TokioIo::new(stream), service);
        tell(connection.with_upgrades().await);
        mem::take(&mut *tunnel.lock().unwrap_or_else(PoisonError::into_inner))
    }

    async fn serve_tls(&self, stream: impl AsyncRead + AsyncWrite + Unpin, host: Option<String>, line: &Arc<Line>) {
        let Some(bridge) = &self.bridge else { return };
        let service = service_fn(async |request: Request<Incoming>| {
            match bridge::check_target(Some(bridge), &self.url, request.uri()) {
                Ok(()) => self.answer(self.app.clone(), request, line).await,
                Err(refused) => Ok(bridge::not_forwarded(&refused).map(Body::from)),
            }
        });
        match timeout(self.limits.head_time, bridge.accept(stream, host)).await {
            Ok(Ok(stream)) => tell(self.http.serve_connection(TokioIo::new(stream), service).await),
            Ok(Err(error)) => tracing::debug!(%error, "no TLS came about"),
            Err(_) => tracing::debug!("no TLS came about in time"),
        }
    }

    /// Answers what a proxy is asked for: to connect, or to pass a request on. `None`: the request is for the sandbox itself.
    fn answer_as_proxy(&self, request: &mut Request<Incoming>, tunnel: &Mutex<Tunnel>) -> Option<Response> {
        let refused = if *request.method() == Method::CONNECT {
            match bridge::host_to_play(self.bridge.as_deref(), request.uri()) {
                Ok(host) => {
                    let opened = Some((upgrade::on(request), host));
                    *tunnel.lock().unwrap_or_else(PoisonError::into_inner) = opened;
                    return Some(Response::new(Body::empty()));
                }
                Err(message) => message,
            }
        } else {
            bridge::check_target(self.bridge.as_deref(), &self.url, request.uri()).err()?
        };
        Some(bridge::not_forwarded(&refused).map(Body::from))
    }
}

fn tell(ended: Result<(), hyper::Error>) {
    if let Err(error) = ended {
        tracing::debug!(%error, "a connection broke off");
    }
}
