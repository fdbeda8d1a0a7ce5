//! HTTPS, and the bridge for programs that call WeChat Pay's hosts and cannot be told otherwise: a proxy that takes their connections
//! and requests to these hosts and answers them itself. Nothing is ever forwarded.

mod hosts;
mod tls;

use std::{
    io,
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr},
};

use http::{
    Response, StatusCode, Uri,
    uri::{Authority as HostAndPort, Scheme},
};
use serde_json::json;
use tokio::io::{AsyncRead, AsyncWrite};

use self::tls::Tls;
use crate::{answer::json_response, control::Own, keys::Authority, shared::reached_at, store::Store};

const HTTP: u16 = 80;
const HTTPS: u16 = 443;

const SPEAKS_NO_HTTPS: &str = "the sandbox takes the place of WeChat Pay's hosts when it speaks HTTPS: `wxpay sandbox --https`, \
    `SandboxBuilder::https`; it never forwards anything anywhere";
const NOT_PLAYED: &str = "the sandbox plays WeChat Pay's hosts (*.mch.weixin.qq.com and a few others) and never forwards anything \
    anywhere; name other hosts in NO_PROXY";

/// The HTTPS side of a sandbox.
#[derive(Debug)]
pub(crate) struct Bridge {
    /// `https://127.0.0.1:PORT`
    pub(crate) url: String,
    /// The certificate of the authority that a client has to trust.
    pub(crate) ca_pem: String,
    tls: Tls,
}

impl Bridge {
    /// `at`: where HTTPS listens.
    pub(crate) async fn new(at: SocketAddr, store: &Store) -> io::Result<Self> {
        let authority = Authority::choose(store).await?;
        let mut names = hosts::all();
        names.push("localhost".to_owned());
        let mut addresses = vec![IpAddr::V4(Ipv4Addr::LOCALHOST), IpAddr::V6(Ipv6Addr::LOCALHOST)];
        if !at.ip().is_unspecified() && !addresses.contains(&at.ip()) {
            addresses.push(at.ip());
        }
        let tls = Tls::new(authority.certify(&names, &addresses)?)?;
        Ok(Self { url: format!("https://{}", reached_at(at)), ca_pem: authority.certificate_pem, tls })
    }

    /// Shakes hands with a client. `host`: what it was connected to through the proxy; `None`: it came by itself.
    pub(crate) async fn accept<S>(
        &self,
        stream: S,
        host: Option<String>,
    ) -> io::Result<impl AsyncRead + AsyncWrite + Unpin + use<S>>
    where
        S: AsyncRead + AsyncWrite + Unpin,
    {
        self.tls.accept(stream, host).await
    }
}

/// The host that a `CONNECT` asks for, if there is one to play.
pub(crate) fn host_to_play(bridge: Option<&Bridge>, target: &Uri) -> Result<String, String> {
    let refuse = |why| Err(format!("CONNECT {}: {why}", shown(target)));
    if bridge.is_none() {
        return refuse(SPEAKS_NO_HTTPS);
    }
    let host = target.host().unwrap_or_default().to_ascii_lowercase();
    if !hosts::is_known(&host) {
        return refuse(NOT_PLAYED);
    }
    match target.authority().and_then(HostAndPort::port_u16) {
        Some(HTTPS) if target.scheme().is_none() => Ok(host),
        _ => refuse("it takes a host and port 443, where WeChat Pay is called"),
    }
}

/// That a request is not one to be passed on: its target is a path, a URL of the sandbox itself, or one of a host to play.
///
/// Some clients send a proxy `POST https://api.mch.weixin.qq.com/…` instead of a `CONNECT`. Whom such a target names alone decides;
/// `Host` says nothing about it.
pub(crate) fn check_target(bridge: Option<&Bridge>, own: Own<'_>, target: &Uri) -> Result<(), String> {
    let Some(authority) = target.authority() else { return Ok(()) };
    let refuse = |why| Err(format!("{}: {why}", shown(target)));
    if authority.as_str().contains('@') {
        return refuse("a target names a host and nobody's name; the sandbox never forwards anything anywhere");
    }
    let is_https = target.scheme() == Some(&Scheme::HTTPS);
    let is_own = match bridge {
        Some(bridge) if is_https => is_at(own, &bridge.url, HTTPS, authority),
        _ => target.scheme() == Some(&Scheme::HTTP) && is_at(own, own.http, HTTP, authority),
    };
    if is_own {
        return Ok(());
    }
    match (hosts::is_known(&authority.host().to_ascii_lowercase()), bridge) {
        (false, _) => refuse(NOT_PLAYED),
        (true, None) => refuse(SPEAKS_NO_HTTPS),
        (true, Some(_)) if is_https && matches!(authority.port_u16(), None | Some(HTTPS)) => Ok(()),
        _ => refuse("it plays WeChat Pay's hosts for https:// at port 443 alone, and never forwards anything anywhere"),
    }
}

/// Whether the sandbox listens there. `url` is one of its own, `usual` the port that needs no word.
fn is_at(own: Own<'_>, url: &str, usual: u16, authority: &HostAndPort) -> bool {
    let port = url.rsplit_once(':').and_then(|(_, port)| port.parse().ok());
    own.is_name(authority.host()) && port == Some(authority.port_u16().unwrap_or(usual))
}

fn shown(target: &Uri) -> String {
    target.to_string().escape_debug().take(200).collect()
}

/// How a request is refused that wants to be passed on.
pub(crate) fn not_forwarded(message: &str) -> Response<bytes::Bytes> {
    tracing::info!("refused: {message}");
    json_response(StatusCode::FORBIDDEN, &json!({"code": "NOT_FORWARDED", "message": message}))
}
