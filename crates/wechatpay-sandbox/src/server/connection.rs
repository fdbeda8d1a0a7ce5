//! One connection: HTTP as it is, HTTP in TLS, or a `CONNECT` to a host of WeChat Pay and then HTTP in TLS.

use std::{
    convert::Infallible,
    mem,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use bytes::Bytes;
use http::{Method, Request, Response};
use hyper::{
    body::Incoming,
    server::conn::http1,
    service::service_fn,
    upgrade::{self, OnUpgrade},
};
use hyper_util::rt::TokioIo;
use serde_json::json;
use tokio::{
    io::{AsyncRead, AsyncWrite, AsyncWriteExt as _},
    net::TcpStream,
    sync::Semaphore,
    time::timeout,
};

use super::{answer::answer, line::Line, lines::Lines, outgoing::Outgoing, stream::Severable};
use crate::{bridge, shared::Shared};

/// So many header fields hyper reads without being told.
const USUAL_FIELDS: usize = 64;
/// hyper takes no smaller buffer.
const LEAST_BUFFER: usize = 8 << 10;
/// Who is turned away has so long to hear why.
const TURNED_AWAY: Duration = Duration::from_secs(1);

/// So many at a time are told that they are turned away; more just are.
const TOLD: usize = 32;

/// What every connection of a port is served with.
#[derive(Debug)]
pub(super) struct Reception {
    shared: Arc<Shared>,
    http: http1::Builder,
    lines: Arc<Lines>,
    /// Whether connections come in TLS.
    secure: bool,
    told: Semaphore,
}

/// A host that a client was connected to, once its connection is no longer HTTP.
type Tunnel = Option<(OnUpgrade, String)>;

impl Reception {
    pub(super) fn new(shared: Arc<Shared>, lines: Arc<Lines>, secure: bool) -> Self {
        let limits = &shared.limits;
        let mut http = http1::Builder::new();
        // Lines watch over times.
        http.header_read_timeout(None);
        // What is a little over a limit is told so; beyond, hyper answers with the bare status.
        http.max_buf_size(limits.head.saturating_mul(2).max(LEAST_BUFFER));
        if limits.header_fields > USUAL_FIELDS {
            http.max_headers(limits.header_fields.saturating_mul(2));
        }
        Self { shared, http, lines, secure, told: Semaphore::new(TOLD) }
    }

    /// Has a connection end that need not be there.
    pub(super) fn make_room(&self) {
        self.lines.shrink();
    }

    /// Serves a connection to its end.
    pub(super) async fn serve(self: Arc<Self>, stream: TcpStream) {
        let Some(listed) = self.lines.list() else {
            return self.turn_away(stream).await;
        };
        let line = &listed.line;
        let stream = Severable { stream, line: Arc::clone(line) };
        tokio::select! {
            () = self.serve_all(stream, line) => {}
            () = line.cut() => tracing::debug!("a connection was cut"),
        }
    }

    /// Tells a client that there are too many, unless it would want to hear that in TLS.
    async fn turn_away(&self, mut stream: TcpStream) {
        let most = self.shared.limits.connections;
        tracing::warn!("a connection was turned away: {most} are there, and none is idle");
        let Ok(_told) = self.told.try_acquire() else { return };
        if self.secure {
            return;
        }
        let message = format!("there are {most} connections already, and none is idle");
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
            let answered = self.answer_as_proxy(&mut request, &opened, line);
            async move {
                match answered {
                    Some(response) => Ok::<_, Infallible>(response),
                    None => Ok(answer(&self.shared, &self.lines, line, request).await),
                }
            }
        });
        let connection = self.http.serve_connection(TokioIo::new(stream), service);
        tell(connection.with_upgrades().await);
        mem::take(&mut *tunnel.lock().unwrap_or_else(PoisonError::into_inner))
    }

    async fn serve_tls(&self, stream: impl AsyncRead + AsyncWrite + Unpin, host: Option<String>, line: &Arc<Line>) {
        let Some(bridge) = &self.shared.bridge else { return };
        let service = service_fn(async |request: Request<Incoming>| {
            let refused = bridge::check_target(Some(bridge), self.shared.own(), request.uri()).err();
            Ok::<_, Infallible>(match refused {
                None => answer(&self.shared, &self.lines, line, request).await,
                Some(refused) => refuse(&refused, line),
            })
        });
        match bridge.accept(stream, host).await {
            Ok(stream) => tell(self.http.serve_connection(TokioIo::new(stream), service).await),
            Err(error) => tracing::debug!(%error, "no TLS came about"),
        }
    }

    /// Answers what a proxy is asked for: to connect, or to pass a request on. `None`: the request is for the sandbox itself.
    fn answer_as_proxy(
        &self,
        request: &mut Request<Incoming>,
        tunnel: &Mutex<Tunnel>,
        line: &Line,
    ) -> Option<Response<Outgoing>> {
        let refused = if *request.method() == Method::CONNECT {
            match bridge::host_to_play(self.shared.bridge.as_deref(), request.uri()) {
                Ok(host) => {
                    let opened = Some((upgrade::on(request), host));
                    *tunnel.lock().unwrap_or_else(PoisonError::into_inner) = opened;
                    return Some(Response::new(Bytes::new().into()));
                }
                Err(message) => message,
            }
        } else {
            bridge::check_target(self.shared.bridge.as_deref(), self.shared.own(), request.uri()).err()?
        };
        Some(refuse(&refused, line))
    }
}

fn refuse(message: &str, line: &Line) -> Response<Outgoing> {
    line.answers(0);
    bridge::not_forwarded(message).map(Outgoing::from)
}

fn tell(ended: Result<(), hyper::Error>) {
    if let Err(error) = ended {
        tracing::debug!(%error, "a connection broke off");
    }
}
