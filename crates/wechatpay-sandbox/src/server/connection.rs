//! One connection: HTTP as it is, HTTP in TLS, or a `CONNECT` to a host of WeChat Pay and then HTTP in TLS.

use std::{
    mem,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use axum::{Router, body::Body, response::Response};
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
use tokio::{
    io::{AsyncRead, AsyncWrite},
    net::TcpStream,
    time::timeout,
};

use super::line::{Line, Severable};
use crate::{
    bridge::{self, Bridge},
    shared::Shared,
};

/// What every connection of a port is served with.
#[derive(Clone)]
pub(super) struct Reception {
    app: TowerToHyperService<Router>,
    http: http1::Builder,
    patience: Duration,
    /// Whether connections come in TLS.
    secure: bool,
    /// Where the sandbox listens without TLS.
    url: Arc<str>,
    bridge: Option<Arc<Bridge>>,
}

/// A host that a client was connected to, once its connection is no longer HTTP.
type Tunnel = Option<(OnUpgrade, String)>;

impl Reception {
    /// `patience`: a client has so long to shake hands, and so long to send its headers, from then or from the last answer on.
    pub(super) fn new(app: Router, patience: Duration) -> Self {
        let mut http = http1::Builder::new();
        http.timer(TokioTimer::new()).header_read_timeout(patience);
        let app = TowerToHyperService::new(app);
        Self { app, http, patience, secure: false, url: Arc::from(""), bridge: None }
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
        let line = Arc::new(Line::default());
        let stream = Severable { stream, line: Arc::clone(&line) };
        tokio::select! {
            () = self.serve_all(stream, &line) => {}
            () = line.cut() => tracing::debug!("a connection was cut"),
        }
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
            request.extensions_mut().insert(Arc::clone(line));
            let app = self.app.clone();
            async move {
                match answered {
                    Some(response) => Ok(response),
                    None => app.call(request).await,
                }
            }
        });
        let connection = self.http.serve_connection(TokioIo::new(stream), service);
        tell(connection.with_upgrades().await);
        mem::take(&mut *tunnel.lock().unwrap_or_else(PoisonError::into_inner))
    }

    async fn serve_tls(&self, stream: impl AsyncRead + AsyncWrite + Unpin, host: Option<String>, line: &Arc<Line>) {
        let Some(bridge) = &self.bridge else { return };
        let service = service_fn(|mut request: Request<Incoming>| {
            request.extensions_mut().insert(Arc::clone(line));
            self.app.call(request)
        });
        match timeout(self.patience, bridge.accept(stream, host)).await {
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
            bridge::check_target(&self.url, request.uri()).err()?
        };
        Some(bridge::not_forwarded(&refused).map(Body::from))
    }
}

fn tell(ended: Result<(), hyper::Error>) {
    if let Err(error) = ended {
        tracing::debug!(%error, "a connection broke off");
    }
}
