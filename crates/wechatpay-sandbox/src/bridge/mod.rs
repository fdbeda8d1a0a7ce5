//! HTTPS, and the bridge for programs that call WeChat Pay's hosts and cannot be told otherwise: a proxy that takes their connections
//! to these hosts and answers them itself. Nothing is ever forwarded.

mod hosts;
mod tls;

use std::{
    io,
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr},
};

use http::{Response, StatusCode, Uri, uri::Authority as HostAndPort};
use serde_json::json;
use tokio::io::{AsyncRead, AsyncWrite};

use self::tls::Tls;
use crate::{answer::json_response, control, keys::Authority, store::Store};

const HTTPS: u16 = 443;

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
        Ok(Self { url: format!("https://{at}"), ca_pem: authority.certificate_pem, tls })
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
    let shown: String = target.to_string().escape_debug().take(200).collect();
    let refuse = |why: &str| Err(format!("CONNECT {shown}: {why}"));
    if bridge.is_none() {
        return refuse(
            "the sandbox takes the place of WeChat Pay's hosts when it speaks HTTPS: `wxpay sandbox --https`, `SandboxBuilder::https`",
        );
    }
    let host = target.host().unwrap_or_default().to_ascii_lowercase();
    if !hosts::is_known(&host) {
        return refuse(
            "the sandbox plays WeChat Pay's hosts (*.mch.weixin.qq.com and a few others) and never forwards anything anywhere; name other hosts in NO_PROXY",
        );
    }
    match target.authority().and_then(HostAndPort::port_u16) {
        Some(HTTPS) if target.scheme().is_none() => Ok(host),
        _ => refuse("it takes a host and port 443, where WeChat Pay is called"),
    }
}

/// That a request is not one to be passed on: its target is no URL, or one of the sandbox itself. `url` is where it listens.
pub(crate) fn check_target(url: &str, target: &Uri) -> Result<(), String> {
    let Some(target_host) = target.authority() else { return Ok(()) };
    let own_port = url.rsplit_once(':').and_then(|(_, port)| port.parse().ok());
    if control::is_own_name(url, target_host.host()) && own_port == Some(target_host.port_u16().unwrap_or(80)) {
        return Ok(());
    }
    let shown: String = target.to_string().escape_debug().take(200).collect();
    Err(format!(
        "{shown}: the sandbox never forwards anything anywhere; WeChat Pay's own hosts are played for https:// alone"
    ))
}

/// How a request is refused that wants to be passed on.
pub(crate) fn not_forwarded(message: &str) -> Response<bytes::Bytes> {
    tracing::info!("refused: {message}");
    json_response(StatusCode::FORBIDDEN, &json!({"code": "NOT_FORWARDED", "message": message}))
}
