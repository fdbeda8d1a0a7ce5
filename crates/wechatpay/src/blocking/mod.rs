//! The same client for code without `async`: the same three ways, the same calls, the same errors.
//!
//! Keys and connections are shared between clones, and any number of threads may call at once: a call is signed and verified
//! on the thread that makes it; one thread in the background moves the bytes. Within an async runtime it works, but holds its thread.

mod batch;
mod call;
mod download;
mod runtime;

use std::{borrow::Cow, ops::Index, sync::Arc};

use http::HeaderMap;
use serde::de::DeserializeOwned;
use wechatpay_api::{Caller, Draft, Sensitive, v3::V3};
use wechatpay_core::PlatformKey;

pub use batch::Batch;
pub use call::Call;
pub use download::{Download, FileReader};
use runtime::{Runtime, forked};

use crate::{
    builder::ClientBuilder,
    client::{Handle as AsyncHandle, Paths},
    config::Config,
    download::FileLink,
    encrypt::Encrypted,
    error::{ConfigError, Error, Fault},
    notify::{Event, Rejection},
    papay::{Papay, Signings},
    resource::Resource,
};

/// The blocking client. It is cheap to clone, and a clone shares keys and connections.
///
/// ```no_run
/// # fn f(client: wechatpay::blocking::Client, body: serde_json::Value) -> wechatpay::Result<()> {
/// let typed = client.v3().ecommerce().combine_papay().contracts().pre_entrust_sign().mini_program().post(&body).send()?;
/// let json = client.chain("v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program").post(&body).send()?;
/// let json = client["v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program"].post(&body).send()?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct Client {
    handle: Handle,
    paths: Paths<Handle>,
    signings: Signings,
}

/// What chains hold of a [`Client`] to make calls with.
#[derive(Debug, Clone)]
pub struct Handle {
    calls: AsyncHandle,
    runtime: Arc<Runtime>,
}

impl Client {
    /// Starts a configuration; end it with [`build_blocking`](ClientBuilder::build_blocking).
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new()
    }

    /// Builds a client from `WXPAY_…` environment variables; see [`ClientBuilder::from_env`].
    ///
    /// # Errors
    /// [`ConfigError`] with every variable that is missing or wrong.
    pub fn from_env() -> Result<Self, ConfigError> {
        ClientBuilder::from_env().build_blocking()
    }

    pub(crate) fn new(config: Config) -> Result<Self, ConfigError> {
        let runtime = Runtime::start().map_err(|error| {
            ConfigError::new(vec![Fault::new(
                "runtime",
                format!("the thread for connections cannot be started: {error}"),
            )])
        })?;
        let handle = Handle { calls: AsyncHandle(Arc::new(config)), runtime: Arc::new(runtime) };
        Ok(Self { handle, paths: Paths::default(), signings: Signings::default() })
    }

    /// The typed chain (纯链式).
    #[must_use]
    pub fn v3(&self) -> V3<Handle> {
        V3::new(self.handle.clone())
    }

    /// Any path (声明式).
    #[must_use]
    pub fn chain(&self, path: impl Into<Cow<'static, str>>) -> Resource<Handle> {
        Resource::new(self.handle.clone(), path)
    }

    /// Contracts (委托代扣) from pre-sign to termination, over all families; see [`papay`](crate::papay).
    #[must_use]
    pub fn papay(&self) -> Papay<Handle> {
        Papay::new(self.handle.clone(), self.handle.calls.0.merchant.mchid(), &self.signings)
    }

    /// Verifies a notification (回调通知) and decrypts it; see [`Client::open_notification`](crate::Client::open_notification).
    ///
    /// # Errors
    /// The same.
    pub fn open_notification(&self, headers: &HeaderMap, body: &[u8]) -> Result<Event, Rejection> {
        self.handle
            .runtime
            .wait(self.handle.calls.receiver().open(headers, body))
            .unwrap_or_else(|| Err(Rejection::failed(forked())))
    }

    /// Encrypts a sensitive text (敏感信息加密) for a field of raw JSON; see [`Client::encrypt`](crate::Client::encrypt).
    ///
    /// # Errors
    /// The same.
    pub fn encrypt(&self, plaintext: &str) -> Result<Encrypted, Error> {
        self.handle.calls.encrypt(plaintext)
    }

    /// Decrypts a sensitive text (敏感信息解密) of a raw answer; see [`Client::decrypt`](crate::Client::decrypt).
    ///
    /// # Errors
    /// The same.
    pub fn decrypt(&self, ciphertext: &str) -> Result<Sensitive, Error> {
        self.handle.runtime.wait(self.handle.calls.decrypt(ciphertext)).unwrap_or_else(|| Err(forked()))
    }

    /// Signs any text with the merchant's key; see [`Client::sign`](crate::Client::sign).
    ///
    /// # Errors
    /// The same.
    pub fn sign(&self, text: impl AsRef<[u8]>) -> Result<String, Error> {
        self.handle.runtime.wait(self.handle.calls.sign(text.as_ref())).unwrap_or_else(|| Err(forked()))
    }

    /// Fetches the platform certificates (平台证书) now; see [`Client::refresh_certificates`](crate::Client::refresh_certificates).
    ///
    /// # Errors
    /// The same.
    pub fn refresh_certificates(&self) -> Result<Vec<PlatformKey>, Error> {
        self.handle.runtime.wait(self.handle.calls.0.refresh_certificates()).unwrap_or_else(|| Err(forked()))
    }

    /// The keys of WeChat Pay that are trusted at this moment; see [`Client::platform_keys`](crate::Client::platform_keys).
    #[must_use]
    pub fn platform_keys(&self) -> Vec<PlatformKey> {
        self.handle.calls.0.platform_keys()
    }

    /// Downloads the file that an answer names; see [`Client::download`](crate::Client::download).
    pub fn download(&self, link: impl Into<FileLink>) -> Download {
        Download::new(self.handle.calls.download(link.into()), self.handle.runtime.clone())
    }

    /// What makes the calls; see [`Client::handle`](crate::Client::handle).
    #[must_use]
    pub fn handle(&self) -> Handle {
        self.handle.clone()
    }
}

impl Handle {
    /// What makes the same calls without blocking.
    pub(crate) fn calls(&self) -> AsyncHandle {
        self.calls.clone()
    }

    /// Runs a future of those calls on this thread.
    pub(crate) fn wait<T>(&self, future: impl Future<Output = Result<T, Error>>) -> Result<T, Error> {
        self.runtime.wait(future).unwrap_or_else(|| Err(forked()))
    }
}

/// Any path as an attribute (属性式). The path is kept for the life of the client, so write what varies as `{placeholders}`.
impl Index<&str> for Client {
    type Output = Resource<Handle>;

    fn index(&self, path: &str) -> &Resource<Handle> {
        self.paths.at(path, &self.handle)
    }
}

impl Caller for Handle {
    type Call<A: DeserializeOwned> = Call<A>;

    fn call<A: DeserializeOwned>(&self, draft: Draft) -> Call<A> {
        Call::new(self.calls.call(draft), self.runtime.clone())
    }
}
