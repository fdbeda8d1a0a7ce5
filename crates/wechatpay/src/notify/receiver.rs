use std::{
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use http::HeaderMap;
use tokio::time::Instant;
use tracing::Instrument as _;
use wechatpay_core::{
    ApiV3Key, CryptoError, KeyError, Notification, PlatformKey, PrivateKey, ResourceError, SignatureHeaders,
    TIME_WINDOW_SECONDS, TrustStore, VerifyError, header, tampered, verify,
};
use wechatpay_spec::Field;
use zeroize::Zeroizing;

use super::{
    Event, Rejection, Verdict,
    replay::{RecentMessages, ReplayMemory, Sighting},
};
use crate::{
    ambient,
    config::Config,
    decrypt::Opener,
    error::{ConfigError, Fault},
    observe::{NotificationWatch, Observer},
    trust::{Believe as _, Doubt, UntilThen},
};

/// How long to wait for a certificate that is not known yet: WeChat Pay waits five seconds for a reply.
const PATIENCE: Duration = Duration::from_secs(3);

/// How many wrong signatures are looked into in one second, so that strangers cannot make this side work for them.
const DIAGNOSES_A_SECOND: u32 = 20;

/// Opens notifications (回调通知): verifies, remembers, decrypts. It is cheap to clone, and a clone shares the memory.
///
/// [`Client::receiver`](crate::Client::receiver) gives one with the client's keys; [`builder`](Self::builder) makes one for a
/// process that only receives.
#[derive(Debug, Clone)]
pub struct Receiver {
    keys: Keys,
    older_api_v3_keys: Vec<ApiV3Key>,
    memory: Arc<dyn ReplayMemory>,
    diagnoses: Arc<Diagnoses>,
    observer: Option<Arc<dyn Observer>>,
}

/// Whose keys they are.
#[derive(Debug, Clone)]
enum Keys {
    Client(Arc<Config>),
    Own(Arc<OwnKeys>),
}

#[derive(Debug)]
struct OwnKeys {
    trust: Arc<TrustStore>,
    api_v3_key: Option<ApiV3Key>,
    private_key: Option<PrivateKey>,
}

/// What all receivers of one client share.
#[derive(Debug)]
pub(crate) struct Shared {
    memory: Arc<dyn ReplayMemory>,
    diagnoses: Arc<Diagnoses>,
}

impl Default for Shared {
    fn default() -> Self {
        Self { memory: Arc::new(RecentMessages::default()), diagnoses: Arc::default() }
    }
}

impl Receiver {
    /// Starts one that needs no merchant: keys of the platform, and the APIv3 key.
    pub fn builder() -> ReceiverBuilder {
        ReceiverBuilder::default()
    }

    pub(crate) fn of(config: &Arc<Config>) -> Self {
        Self {
            keys: Keys::Client(config.clone()),
            older_api_v3_keys: Vec::new(),
            memory: config.notifications.memory.clone(),
            diagnoses: config.notifications.diagnoses.clone(),
            observer: config.observer.clone(),
        }
    }

    /// The same receiver with another memory of messages.
    #[must_use]
    pub fn with_replay_memory(self, memory: impl ReplayMemory + 'static) -> Self {
        Self { memory: Arc::new(memory), ..self }
    }

    /// The same receiver with one more APIv3 key (APIv3密钥), tried when those before it do not decrypt.
    ///
    /// While the key is changed on the merchant platform, notifications of the old and of the new one arrive: configure the new one, and
    /// add the old one here for a day.
    ///
    /// # Errors
    /// [`KeyError::ApiV3KeyLength`] when it is not 32 bytes long.
    pub fn with_older_api_v3_key(mut self, key: impl AsRef<[u8]>) -> Result<Self, KeyError> {
        self.older_api_v3_keys.push(ApiV3Key::new(key)?);
        Ok(self)
    }

    /// Judges a notification by its headers and its raw body, and decrypts it.
    ///
    /// Hand over the bytes as they came: a body that went through a JSON parser is another body.
    ///
    /// # Errors
    /// A [`Rejection`], with the [`Reply`](super::Reply) that it is worth. It is told through `tracing` as well: probes at debug level, all
    /// else as warnings.
    pub async fn open(&self, headers: &HeaderMap, body: &[u8]) -> Result<Event, Rejection> {
        let watch = NotificationWatch::start(self.observer.as_deref());
        let opened = self.judge(headers, body).instrument(watch.span()).await;
        if let Err(rejection) = &opened {
            let (verdict, request_id) = (rejection.verdict(), request_id(headers));
            watch.span().in_scope(|| match verdict {
                Verdict::Probe => tracing::debug!(?verdict, request_id, "{rejection}"),
                _ => tracing::warn!(?verdict, request_id, "{rejection}"),
            });
        }
        watch.end(headers, &opened);
        opened
    }

    async fn judge(&self, headers: &HeaderMap, body: &[u8]) -> Result<Event, Rejection> {
        let now = ambient::now();
        self.keys.verify(headers, body, now).await.map_err(|doubt| self.refuse(&doubt, headers, body, now))?;
        self.remember(headers).await?;
        let envelope = Notification::from_slice(body)
            .map_err(|error| Rejection::new(Verdict::Malformed, error.to_string()).because(error))?;
        let plaintext = self.decrypt(&envelope)?;
        let fields = wechatpay_spec::event(&envelope.event_type).map_or(&[][..], |event| event.resource);
        let opener = self.keys.opener(fields, &plaintext).await;
        let event = Event::new(envelope, plaintext, opener, request_id(headers).map(str::to_owned));
        event.ok_or_else(|| Rejection::new(Verdict::Malformed, "the decrypted content is no JSON"))
    }

    fn refuse(&self, doubt: &Doubt, headers: &HeaderMap, body: &[u8], now: i64) -> Rejection {
        let diagnosis = match &doubt.error {
            VerifyError::WrongSignature { serial } if self.diagnoses.may_make_one(now) => {
                self.keys.trust().find(serial).and_then(|key| tampered::diagnose(headers, body, key.public_key()))
            }
            _ => None,
        };
        Rejection::unverified(doubt, diagnosis)
    }

    /// Refuses what came before. Only what is verified gets here.
    async fn remember(&self, headers: &HeaderMap) -> Result<(), Rejection> {
        let headers = SignatureHeaders::find(headers).map_err(|error| Rejection::unverified(&error.into(), None))?;
        let SignatureHeaders { timestamp, nonce, serial, .. } = headers;
        let signed: i64 = timestamp.parse().unwrap_or(i64::MAX);
        // The first second in which the message is stale anyway.
        let expires = signed.saturating_add_unsigned(TIME_WINDOW_SECONDS).saturating_add(1);
        let message = format!("{serial}:{timestamp}:{nonce}");
        match self.memory.note(&message, expires).await {
            Ok(Sighting::First) => Ok(()),
            Ok(Sighting::Again) => Err(Rejection::new(
                Verdict::Replayed,
                format!(
                    "the same signed message came before (Wechatpay-Timestamp {timestamp}, Wechatpay-Nonce {nonce:?})"
                ),
            )),
            Err(error) => {
                Err(Rejection::new(Verdict::Failed, format!("the memory of messages failed: {error}")).because(error))
            }
        }
    }

    fn decrypt(&self, envelope: &Notification) -> Result<Vec<u8>, Rejection> {
        let mut failed = None;
        for key in self.keys.api_v3_key().into_iter().chain(&self.older_api_v3_keys) {
            match envelope.decrypt(key) {
                Ok(plaintext) => return Ok(plaintext),
                Err(error) => failed = Some(error),
            }
        }
        let Some(error) = failed else {
            let what = "there is no APIv3 key (APIv3密钥); set it with `api_v3_key` to read notifications";
            return Err(Rejection::new(Verdict::NoApiV3Key, what));
        };
        let verdict = match error {
            ResourceError::Crypto(CryptoError::DoesNotDecrypt) => Verdict::WrongApiV3Key,
            _ => Verdict::Malformed,
        };
        Err(Rejection::new(verdict, error.to_string()).because(error))
    }
}

fn request_id(headers: &HeaderMap) -> Option<&str> {
    headers.get(header::REQUEST_ID)?.to_str().ok()
}

impl Keys {
    async fn verify(&self, headers: &HeaderMap, body: &[u8], now: i64) -> Result<(), Doubt> {
        match self {
            Self::Client(config) => {
                let until = Some(Instant::now() + PATIENCE);
                UntilThen { config, until }.verify(headers, body, now).await
            }
            Self::Own(own) => verify(headers, body, &own.trust, now).map_err(Doubt::from),
        }
    }

    fn trust(&self) -> Arc<TrustStore> {
        match self {
            Self::Client(config) => config.trust.current(),
            Self::Own(own) => own.trust.clone(),
        }
    }

    fn api_v3_key(&self) -> Option<&ApiV3Key> {
        match self {
            Self::Client(config) => config.api_v3_key.as_ref(),
            Self::Own(own) => own.api_v3_key.as_ref(),
        }
    }

    /// What decrypts these fields of `content`. A signer elsewhere is asked at once, for whoever reads an event cannot wait.
    async fn opener(&self, fields: &'static [Field], content: &[u8]) -> Opener {
        match self {
            Self::Client(config) => {
                let mut opener = Opener::of(fields, &config.merchant).of_any_certificate();
                opener.ask(&config.merchant, content).await;
                opener
            }
            Self::Own(own) => Opener::new(fields, own.private_key.as_ref()),
        }
    }
}

/// Counts the wrong signatures that were looked into: how many in which second.
#[derive(Debug, Default)]
struct Diagnoses(Mutex<(i64, u32)>);

impl Diagnoses {
    fn may_make_one(&self, now: i64) -> bool {
        let mut counted = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if counted.0 != now {
            *counted = (now, 0);
        }
        counted.1 = counted.1.saturating_add(1);
        counted.1 <= DIAGNOSES_A_SECOND
    }
}

/// Collects the keys of a [`Receiver`].
#[derive(Debug, Default)]
#[must_use = "a builder does nothing until it builds"]
pub struct ReceiverBuilder {
    platform_keys: Vec<PlatformKey>,
    api_v3_keys: Vec<Result<ApiV3Key, KeyError>>,
    private_key: Option<PrivateKey>,
    memory: Option<Arc<dyn ReplayMemory>>,
    observer: Option<Arc<dyn Observer>>,
}

impl ReceiverBuilder {
    /// Trusts a key of WeChat Pay: a public key (微信支付公钥) or a platform certificate (平台证书). At least one; repeat it during a move
    /// from one to the other, and for several merchants.
    pub fn platform_key(mut self, key: PlatformKey) -> Self {
        self.platform_keys.push(key);
        self
    }

    /// An APIv3 key (APIv3密钥), 32 bytes. At least one; while it is changed, the present one first and the older one after it.
    pub fn api_v3_key(mut self, key: impl Into<Vec<u8>>) -> Self {
        self.api_v3_keys.push(ApiV3Key::new(&*Zeroizing::new(key.into())));
        self
    }

    /// The private key of the merchant API certificate. Only sensitive fields (敏感信息) need it, and few notifications have any.
    pub fn private_key(mut self, key: PrivateKey) -> Self {
        self.private_key = Some(key);
        self
    }

    /// Another memory of messages than [`RecentMessages`].
    pub fn replay_memory(mut self, memory: impl ReplayMemory + 'static) -> Self {
        self.memory = Some(Arc::new(memory));
        self
    }

    /// Tells this one of every notification, for metrics; see [`observe`](crate::observe).
    pub fn observer(mut self, observer: impl Observer + 'static) -> Self {
        self.observer = Some(Arc::new(observer));
        self
    }

    /// Builds the receiver.
    ///
    /// # Errors
    /// [`ConfigError`] with every fault, by field.
    pub fn build(self) -> Result<Receiver, ConfigError> {
        let mut faults = Vec::new();
        if self.platform_keys.is_empty() {
            faults.push(Fault::new(
                "platform_key",
                "missing; without a key of WeChat Pay no notification can be verified",
            ));
        }
        if self.api_v3_keys.is_empty() {
            faults.push(Fault::new("api_v3_key", "missing; without it no notification can be decrypted"));
        }
        let mut trust = TrustStore::new();
        for key in self.platform_keys {
            let id = key.id().clone();
            if trust.insert(key.clone()).is_some_and(|other| other.public_key() != key.public_key()) {
                faults.push(Fault::new("platform_key", format!("{id} is given twice with different keys")));
            }
        }
        let mut older_api_v3_keys = Vec::new();
        for key in self.api_v3_keys {
            match key {
                Ok(key) => older_api_v3_keys.push(key),
                Err(error) => faults.push(Fault::new("api_v3_key", error.to_string())),
            }
        }
        if !faults.is_empty() {
            return Err(ConfigError::new(faults));
        }
        let api_v3_key = (!older_api_v3_keys.is_empty()).then(|| older_api_v3_keys.remove(0));
        let own = OwnKeys { trust: Arc::new(trust), api_v3_key, private_key: self.private_key };
        let Shared { memory, diagnoses } = Shared::default();
        Ok(Receiver {
            keys: Keys::Own(Arc::new(own)),
            older_api_v3_keys,
            memory: self.memory.unwrap_or(memory),
            diagnoses,
            observer: self.observer,
        })
    }
}
