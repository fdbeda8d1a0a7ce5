use std::{borrow::Cow, ops::Index, sync::Arc};

use elsa::sync::FrozenMap;
use http::HeaderMap;
use serde::de::DeserializeOwned;
use wechatpay_api::{Caller, Draft, Sensitive, v3::V3};
use wechatpay_core::PlatformKey;

use crate::{
    ambient,
    builder::ClientBuilder,
    call::Call,
    config::Config,
    decrypt::open_text,
    encrypt::{Encrypted, Sealer},
    error::{ConfigError, Error, ErrorKind},
    notify::{Event, Receiver, Rejection},
    papay::{Papay, Signings},
    resource::Resource,
};

/// The async client. It is cheap to clone, and a clone shares keys and connections.
///
/// Connections belong to the tokio runtime that opened them: a process with several runtimes takes a client for each.
///
/// Three ways lead to an operation, all with the same bytes on the wire:
///
/// ```no_run
/// # async fn f(client: wechatpay::Client, body: serde_json::Value) -> wechatpay::Result<()> {
/// // 纯链式: typed, the code path is the URL
/// let typed = client.v3().ecommerce().combine_papay().contracts().pre_entrust_sign().mini_program().post(&body).await?;
/// // 声明式: any path
/// let json = client.chain("v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program").post(&body).await?;
/// // 属性式
/// let json = client["v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program"].post(&body).await?;
/// # Ok(())
/// # }
/// ```
///
/// [`blocking::Client`](crate::blocking::Client) has the same three.
#[derive(Debug, Clone)]
pub struct Client {
    handle: Handle,
    paths: Paths<Handle>,
    signings: Signings,
}

/// What chains hold of a [`Client`] to make calls with.
#[derive(Debug, Clone)]
pub struct Handle(pub(crate) Arc<Config>);

impl Client {
    /// Starts a configuration.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new()
    }

    /// Builds a client from `WXPAY_…` environment variables; see [`ClientBuilder::from_env`].
    ///
    /// # Errors
    /// [`ConfigError`] with every variable that is missing or wrong.
    pub fn from_env() -> Result<Self, ConfigError> {
        ClientBuilder::from_env().build()
    }

    pub(crate) fn new(config: Config) -> Self {
        Self { handle: Handle(Arc::new(config)), paths: Paths::default(), signings: Signings::default() }
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
        Papay::new(self.handle.clone(), self.handle.0.merchant.mchid(), &self.signings)
    }

    /// Opens notifications (回调通知) with this client's keys; see [`notify`](crate::notify).
    #[must_use]
    pub fn receiver(&self) -> Receiver {
        self.handle.receiver()
    }

    /// Verifies a notification (回调通知) over its headers and its raw body, and decrypts it: [`Receiver::open`].
    ///
    /// Hand over the bytes as they came: a body that went through a JSON parser is another body.
    ///
    /// # Errors
    /// A [`Rejection`] with the reply that it is worth; as an [`Error`] it has a kind.
    pub async fn open_notification(&self, headers: &HeaderMap, body: &[u8]) -> Result<Event, Rejection> {
        self.receiver().open(headers, body).await
    }

    /// Encrypts a sensitive text (敏感信息加密) for a field of raw JSON. Typed requests need it not: they take plaintext
    /// ([`Sensitive`](crate::Sensitive)), and their call encrypts.
    ///
    /// ```no_run
    /// # async fn f(client: wechatpay::Client) -> wechatpay::Result<()> {
    /// let name = client.encrypt("张三")?;
    /// let body = serde_json::json!({ "account": "86693852", "name": name.ciphertext });
    /// client.chain("v3/profitsharing/receivers/add").post(&body).header("Wechatpay-Serial", name.serial).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// [`InvalidRequest`](crate::ErrorKind::InvalidRequest) when the text is empty or longer than 214 bytes,
    /// [`Config`](crate::ErrorKind::Config) when no platform key is valid now. It waits for nothing: a client that fetches certificates
    /// has them after its first call, or after [`refresh_certificates`](Self::refresh_certificates).
    pub fn encrypt(&self, plaintext: &str) -> Result<Encrypted, Error> {
        self.handle.encrypt(plaintext)
    }

    /// Decrypts a sensitive text (敏感信息解密) of a raw answer or notification: one that the field holds as Base64, encrypted for the
    /// merchant's API certificate (商户API证书). Typed answers need it not, and [`Answer::parse`](crate::Answer::parse) decrypts by the table.
    ///
    /// ```no_run
    /// # async fn f(client: wechatpay::Client) -> wechatpay::Result<()> {
    /// let answer = client.chain("v3/merchant-service/complaints-v2/{complaint_id}").variable("complaint_id", "1").get().await?;
    /// let phone = client.decrypt(answer["payer_phone"].as_str().unwrap_or_default()).await?;
    /// println!("{}", phone.reveal());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// [`Decrypt`](crate::ErrorKind::Decrypt), never with the text: it is no ciphertext for this merchant's key, or a
    /// [signer](crate::Merchant::with_signer) does not decrypt ([`Signer::decrypt`](crate::Signer::decrypt)).
    pub async fn decrypt(&self, ciphertext: &str) -> Result<Sensitive, Error> {
        self.handle.decrypt(ciphertext).await
    }

    /// Signs any text with the merchant's key, wherever it is: SHA-256 with RSA, as Base64. For what this crate does not write, such as
    /// parameters of a front end that came after this version; requests are signed by themselves, and those of the cashier by
    /// [`invoke`](crate::invoke).
    ///
    /// A signature speaks for the merchant: sign no text that somebody else chose, for it may be a request. It waits as long as the signer
    /// takes.
    ///
    /// # Errors
    /// [`Signer`](crate::ErrorKind::Signer) when the signer fails.
    pub async fn sign(&self, text: impl AsRef<[u8]>) -> Result<String, Error> {
        self.handle.sign(text.as_ref()).await
    }

    /// Fetches the platform certificates (平台证书) now, and gives the keys that are trusted then, ordered by id. Calls and notifications
    /// do that by themselves when it is due or needed; see [`ClientBuilder::certificates`]. It asks even where they would wait first.
    ///
    /// # Errors
    /// [`Certificates`](crate::ErrorKind::Certificates) when it fails; the keys there were stay.
    /// [`Config`](crate::ErrorKind::Config) when this client fetches no certificates.
    pub async fn refresh_certificates(&self) -> Result<Vec<PlatformKey>, Error> {
        self.handle.0.refresh_certificates().await
    }

    /// The keys of WeChat Pay that are trusted at this moment, ordered by id: public keys, and certificates with their validity.
    #[must_use]
    pub fn platform_keys(&self) -> Vec<PlatformKey> {
        self.handle.0.platform_keys()
    }

    /// What makes the calls: the start of a chain of one's own, [`At::start`](crate::api::At::start), for operations that this version does
    /// not have.
    #[must_use]
    pub fn handle(&self) -> Handle {
        self.handle.clone()
    }
}

impl Handle {
    pub(crate) fn receiver(&self) -> Receiver {
        Receiver::of(&self.0)
    }

    pub(crate) fn encrypt(&self, plaintext: &str) -> Result<Encrypted, Error> {
        Sealer::new(&self.0.trust.current(), None, ambient::now()).seal_text(plaintext)
    }

    pub(crate) async fn decrypt(&self, ciphertext: &str) -> Result<Sensitive, Error> {
        open_text(&self.0.merchant, ciphertext).await
    }

    pub(crate) async fn sign(&self, text: &[u8]) -> Result<String, Error> {
        let signed = self.0.merchant.sign(text).await;
        signed.map_err(|error| Error::new(ErrorKind::Signer, "the text could not be signed").because(error))
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
        Call::new(self.0.clone(), draft)
    }
}

/// The paths that were used as attributes. It only grows.
#[derive(Clone)]
pub(crate) struct Paths<C>(Arc<FrozenMap<String, Box<Resource<C>>>>);

impl<C: Caller> Paths<C> {
    pub(crate) fn at(&self, path: &str, caller: &C) -> &Resource<C> {
        match self.0.get(path) {
            Some(resource) => resource,
            None => self.0.insert(path.to_owned(), Box::new(Resource::new(caller.clone(), path.to_owned()))),
        }
    }
}

impl<C> Default for Paths<C> {
    fn default() -> Self {
        Self(Arc::new(FrozenMap::new()))
    }
}

impl<C> std::fmt::Debug for Paths<C> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Paths")
    }
}
