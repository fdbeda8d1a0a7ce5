//! TLS. The only place that knows `tokio_rustls`.

use std::{fmt, io, sync::Arc};

use tokio::io::{AsyncRead, AsyncWrite};
use tokio_rustls::{
    TlsAcceptor,
    rustls::{
        ServerConfig,
        crypto::{CryptoProvider, aws_lc_rs},
        pki_types::{CertificateDer, PrivateKeyDer},
        server::{ClientHello, NoServerSessionStorage, ResolvesServerCert},
        sign::CertifiedKey,
    },
    server::TlsStream,
};

use crate::keys::ServerKey;

/// What is needed to take a connection over TLS.
pub(super) struct Tls {
    provider: Arc<CryptoProvider>,
    key: Arc<CertifiedKey>,
}

impl Tls {
    pub(super) fn new(server_key: ServerKey) -> io::Result<Self> {
        let provider = Arc::new(aws_lc_rs::default_provider());
        let chain = vec![CertificateDer::from(server_key.certificate)];
        let key = PrivateKeyDer::Pkcs8(server_key.key.into());
        let key = CertifiedKey::from_der(chain, key, &provider).map_err(io::Error::other)?;
        Ok(Self { provider, key: Arc::new(key) })
    }

    /// Shakes hands as a server, HTTP/1.1 alone. `host`: a client that names another one is refused.
    pub(super) async fn accept<S>(&self, stream: S, host: Option<String>) -> io::Result<TlsStream<S>>
    where
        S: AsyncRead + AsyncWrite + Unpin,
    {
        let builder = ServerConfig::builder_with_provider(Arc::clone(&self.provider));
        let builder = builder.with_safe_default_protocol_versions().map_err(io::Error::other)?;
        let named = Named { key: Arc::clone(&self.key), host };
        let mut config = builder.with_no_client_auth().with_cert_resolver(Arc::new(named));
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        // A resumed session would not be asked for its host again.
        config.session_storage = Arc::new(NoServerSessionStorage {});
        TlsAcceptor::from(Arc::new(config)).accept(stream).await
    }
}

/// The certificate, for clients that look for the host that they were connected to.
#[derive(Debug)]
struct Named {
    key: Arc<CertifiedKey>,
    host: Option<String>,
}

impl ResolvesServerCert for Named {
    fn resolve(&self, hello: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        let fits = match (&self.host, hello.server_name()) {
            (Some(host), Some(name)) => host.eq_ignore_ascii_case(name),
            // Who names none checks the certificate alone.
            _ => true,
        };
        fits.then(|| Arc::clone(&self.key))
    }
}

impl fmt::Debug for Tls {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tls").finish_non_exhaustive()
    }
}
