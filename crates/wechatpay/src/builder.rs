use std::{sync::Arc, time::Duration};

use http::HeaderValue;
use wechatpay_core::{ApiV3Key, PlatformKey, TrustStore};
use zeroize::Zeroizing;

use crate::{
    ambient, blocking,
    client::Client,
    config::Config,
    env,
    error::{ConfigError, Fault},
    intercept::Layers,
    merchant::Merchant,
    notify,
    observe::Observer,
    origin::Origin,
    retry::Retry,
    transport::{HttpOptions, HttpTransport, Transport},
    trust::{Certificates, Trust},
};

/// Collects a configuration; [`build`](Self::build) checks all of it and names every fault.
#[derive(Debug, Default)]
#[must_use = "a builder does nothing until it builds"]
pub struct ClientBuilder {
    merchant: Option<Merchant>,
    platform_keys: Vec<PlatformKey>,
    certificates: Option<Certificates>,
    api_v3_key: Option<Secret>,
    transport: Option<Arc<dyn Transport>>,
    base_url: Option<Secret>,
    plain_http: bool,
    retry: Option<Retry>,
    timeout: Option<Duration>,
    deadline: Option<Duration>,
    largest_answer: Option<usize>,
    user_agent: Option<String>,
    connect_timeout: Option<Duration>,
    proxy: Option<Secret>,
    root_certificates: Vec<Vec<u8>>,
    observer: Option<Arc<dyn Observer>>,
    pub(crate) layers: Layers,
    /// Found before the builder was asked to build, by [`env`].
    pub(crate) faults: Vec<Fault>,
}

/// Text that is never shown and is wiped when dropped.
struct Secret(Zeroizing<String>);

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("redacted")
    }
}

impl ClientBuilder {
    pub(crate) fn new() -> Self {
        Self::default()
    }

    /// Takes what the environment says:
    ///
    /// | variable | what |
    /// |---|---|
    /// | `WXPAY_MCHID` | merchant number (商户号) |
    /// | `WXPAY_SERIAL_NO` | serial number of the merchant API certificate (商户API证书序列号) |
    /// | `WXPAY_PRIVATE_KEY_FILE` | path of `apiclient_key.pem` |
    /// | `WXPAY_PUBLIC_KEY_ID`, `WXPAY_PUBLIC_KEY_FILE` | WeChat Pay public key id (`PUB_KEY_ID_…`) and path of `pub_key.pem` |
    /// | `WXPAY_PLATFORM_CERTIFICATE_FILE` | path of a platform certificate (平台证书); this or the public key, or both |
    /// | `WXPAY_CERTIFICATES` | `mainland` or `global`: platform certificates are [fetched](Self::certificates), so the two rows above may be missing; wants the APIv3 key |
    /// | `WXPAY_CERTIFICATES_CACHE_FILE` | path of the [file](Certificates::cache_file) where those are kept, optional |
    /// | `WXPAY_API_V3_KEY_FILE`, or `WXPAY_API_V3_KEY` | the APIv3 key (APIv3密钥), optional: only notifications and certificates need it |
    /// | `WXPAY_BASE_URL` | another host, such as a sandbox, optional |
    ///
    /// What is missing or wrong is reported by [`build`](Self::build), together with all other faults. What is set in code afterwards
    /// needs no variable; platform keys add up.
    pub fn from_env() -> Self {
        Self::from_variables(|name| std::env::var(name).ok(), |path| std::fs::read(path))
    }

    /// As [`from_env`](Self::from_env), with someone else to answer for the variables and for the files that they name: a
    /// configuration file, a vault, the flags of a command.
    ///
    /// ```
    /// use std::collections::HashMap;
    ///
    /// use wechatpay::ClientBuilder;
    ///
    /// let said = HashMap::from([("WXPAY_MCHID", "1900000109")]);
    /// let variable = |name| said.get(name).map(|value| value.to_string());
    /// let builder = ClientBuilder::from_variables(variable, |path| std::fs::read(path));
    /// assert!(builder.build().unwrap_err().to_string().contains("WXPAY_SERIAL_NO: is not set"));
    /// ```
    pub fn from_variables(
        variable: impl Fn(&'static str) -> Option<String>,
        file: impl Fn(&str) -> std::io::Result<Vec<u8>>,
    ) -> Self {
        env::read(variable, |path| file(path).map(Zeroizing::new))
    }

    /// Who calls. Required.
    pub fn merchant(mut self, merchant: Merchant) -> Self {
        self.merchant = Some(merchant);
        self.without_faults(&env::MERCHANT)
    }

    /// Trusts a key of WeChat Pay: a public key (微信支付公钥) or a platform certificate (平台证书). At least one, unless
    /// [`certificates`](Self::certificates) are fetched; repeat it during a move from one to the other.
    pub fn platform_key(mut self, key: PlatformKey) -> Self {
        self.platform_keys.push(key);
        self.without_faults(&env::PLATFORM_KEY)
    }

    /// Fetches platform certificates (平台证书) from WeChat Pay; wants [`api_v3_key`](Self::api_v3_key), which decrypts them.
    ///
    /// | keys | what |
    /// |---|---|
    /// | `platform_key` alone | those keys are all; nothing is ever fetched. The way of every merchant that has a WeChat Pay public key only |
    /// | `certificates` alone | the first call or notification fetches the certificates; the newest one encrypts sensitive fields |
    /// | both, during a move | the public key is preferred; certificates are fetched when a message names one that is not known |
    ///
    /// ```no_run
    /// # fn f(merchant: wechatpay::Merchant) -> Result<(), wechatpay::ConfigError> {
    /// use wechatpay::{Certificates, Client};
    ///
    /// let client = Client::builder()
    ///     .merchant(merchant)
    ///     .api_v3_key("0123456789abcdef0123456789abcdef")
    ///     .certificates(Certificates::mainland().cache_file("/var/lib/shop/wechatpay-certificates.json"))
    ///     .build()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn certificates(mut self, certificates: Certificates) -> Self {
        self.certificates = Some(certificates);
        self.without_faults(&env::PLATFORM_KEY).without_faults(&env::CERTIFICATES)
    }

    /// The APIv3 key (APIv3密钥), 32 bytes. Only notifications and platform certificates need it.
    pub fn api_v3_key(mut self, key: impl Into<String>) -> Self {
        self.api_v3_key = Some(Secret(Zeroizing::new(key.into())));
        self.without_faults(&env::API_V3_KEY)
    }

    /// Sends every call to one host, such as a sandbox, instead of the host that its operation names. Scheme, host and port only.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(Secret(Zeroizing::new(url.into())));
        self
    }

    /// Allows plain `http://` base URLs to other machines. Loopback hosts need no permission. Never for the real WeChat Pay.
    pub fn allow_plain_http(mut self, allow: bool) -> Self {
        self.plain_http = allow;
        self
    }

    /// How long one attempt may take. 10 seconds unless set.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// How long all attempts of a call may take, waits included. 30 seconds unless set.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = Some(deadline);
        self
    }

    /// When and how often a call is tried again.
    pub fn retry(mut self, retry: Retry) -> Self {
        self.retry = Some(retry);
        self
    }

    /// The largest answer that is read, in bytes. 4 MiB unless set.
    pub fn largest_answer(mut self, bytes: usize) -> Self {
        self.largest_answer = Some(bytes);
        self
    }

    /// Put in front of the `User-Agent`, such as `shop/1.2`.
    pub fn user_agent(mut self, product: impl Into<String>) -> Self {
        self.user_agent = Some(product.into());
        self
    }

    /// How long it may take to connect. 5 seconds unless set.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = Some(timeout);
        self
    }

    /// An HTTP proxy for hosts outside this machine: `http://[USER:PASSWORD@]HOST:PORT`.
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        self.proxy = Some(Secret(Zeroizing::new(url.into())));
        self
    }

    /// Trusts a root certificate besides the system's, in PEM.
    pub fn root_certificate(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.root_certificates.push(pem.into());
        self
    }

    /// Moves bytes with this transport instead of the built-in one. Connect time-out, proxy and root certificates are then its own affair.
    pub fn transport(mut self, transport: impl Transport + 'static) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// Tells this one of every call, attempt and notification, for metrics; see [`observe`](crate::observe). Spans need no observer.
    pub fn observer(mut self, observer: impl Observer + 'static) -> Self {
        self.observer = Some(Arc::new(observer));
        self
    }

    /// What the environment lacks does not matter once it is said in code.
    fn without_faults(mut self, variables: &[&str]) -> Self {
        self.faults.retain(|fault| !variables.contains(&fault.field));
        self
    }

    /// Builds the async client.
    ///
    /// # Errors
    /// [`ConfigError`] with every fault, by field.
    pub fn build(self) -> Result<Client, ConfigError> {
        Ok(Client::new(self.finish()?))
    }

    /// Builds the blocking client. It runs its connections on a thread of its own.
    ///
    /// # Errors
    /// [`ConfigError`] with every fault, by field.
    pub fn build_blocking(self) -> Result<blocking::Client, ConfigError> {
        blocking::Client::new(self.finish()?)
    }

    fn finish(mut self) -> Result<Config, ConfigError> {
        let now = ambient::now();
        let mut faults = std::mem::take(&mut self.faults);
        match &self.merchant {
            Some(merchant) => merchant.faults(now, &mut faults),
            // The environment has told already what it lacks.
            None if faults.is_empty() => {
                faults.push(Fault::new("merchant", "missing; set who calls with `merchant(Merchant::new(…))`"));
            }
            None => {}
        }
        self.platform_faults(now, &mut faults);
        let api_v3_key =
            self.api_v3_key.as_ref().and_then(|key| note("api_v3_key", ApiV3Key::new(key.0.as_bytes()), &mut faults));
        self.certificate_faults(&mut faults);
        let base_url = self
            .base_url
            .as_ref()
            .and_then(|url| note("base_url", Origin::parse(&url.0, self.plain_http), &mut faults));
        for (field, given) in
            [("timeout", self.timeout), ("deadline", self.deadline), ("connect_timeout", self.connect_timeout)]
        {
            if given.is_some_and(|duration| duration.is_zero()) {
                faults.push(Fault::new(field, "must be longer than zero"));
            }
        }
        if self.largest_answer == Some(0) {
            faults.push(Fault::new("largest_answer", "must be at least one byte"));
        }
        let agent = concat!("wechatpay-rs/", env!("CARGO_PKG_VERSION"));
        let agent = self.user_agent.as_ref().map_or_else(|| agent.to_owned(), |product| format!("{product} {agent}"));
        let user_agent = note(
            "user_agent",
            HeaderValue::from_str(&agent).map_err(|_| "holds a character that no header may hold"),
            &mut faults,
        );
        let transport = self.take_transport(base_url.as_ref(), &mut faults);
        match (self.merchant, transport, user_agent) {
            (Some(merchant), Some(transport), Some(user_agent)) if faults.is_empty() => Ok(Config {
                trust: match (self.certificates, api_v3_key.clone()) {
                    (Some(certificates), Some(key)) => {
                        Trust::fetching(self.platform_keys, certificates, key, &merchant, now)
                    }
                    _ => Trust::fixed(self.platform_keys),
                },
                merchant,
                api_v3_key,
                transport,
                base_url,
                plain_http: self.plain_http,
                retry: self.retry.unwrap_or_default(),
                timeout: self.timeout.unwrap_or(Duration::from_secs(10)),
                deadline: self.deadline.unwrap_or(Duration::from_secs(30)),
                largest_answer: self.largest_answer.unwrap_or(4 << 20),
                user_agent,
                notifications: notify::Shared::default(),
                layers: self.layers.build(),
                observer: self.observer,
            }),
            _ => Err(ConfigError::new(faults)),
        }
    }

    fn platform_faults(&self, now: i64, faults: &mut Vec<Fault>) {
        // The environment has told already what it lacks.
        let told = faults.iter().any(|fault| env::PLATFORM_KEY.contains(&fault.field));
        let mut add = |problem: String| faults.push(Fault::new("platform_key", problem));
        let fetched = self.certificates.is_some();
        if self.platform_keys.is_empty() && !fetched && !told {
            add("missing; without a WeChat Pay public key (微信支付公钥) or platform certificate (平台证书) no answer can be verified; `certificates` has the latter fetched".into());
        }
        if !self.platform_keys.is_empty() && !fetched && !self.platform_keys.iter().any(|key| key.is_valid_at(now)) {
            add("every platform certificate given has expired, or is not valid yet; have the present ones fetched (`certificates`), or use the WeChat Pay public key".into());
        }
        let mut seen = TrustStore::new();
        for key in &self.platform_keys {
            let merchant = self.merchant.as_ref();
            let id = key.id();
            if !id.is_public_key() && merchant.is_some_and(|merchant| merchant.serial_no == id.as_str()) {
                add(format!(
                    "{id} is the serial number of the merchant's own certificate (商户API证书); expected a certificate or public key of WeChat Pay"
                ));
            } else if merchant.and_then(Merchant::public_key) == Some(key.public_key()) {
                add(format!("{id} is the merchant's own key; expected a key of WeChat Pay"));
            }
            if seen.insert(key.clone()).is_some_and(|other| other.public_key() != key.public_key()) {
                add(format!("{id} is given twice with different keys"));
            }
        }
    }

    fn certificate_faults(&self, faults: &mut Vec<Fault>) {
        let Some(certificates) = &self.certificates else { return };
        if self.api_v3_key.is_none() {
            let missing =
                "platform certificates come encrypted with the APIv3 key (APIv3密钥); set it with `api_v3_key`";
            faults.push(Fault::new("certificates", missing));
        }
        faults.extend(certificates.problem().map(|problem| Fault::new("certificates", problem)));
    }

    fn take_transport(&mut self, base_url: Option<&Origin>, faults: &mut Vec<Fault>) -> Option<Arc<dyn Transport>> {
        if let Some(transport) = self.transport.take() {
            return Some(transport);
        }
        let options = HttpOptions {
            connect_timeout: self.connect_timeout,
            proxy: self.proxy.take().map(|url| url.0),
            root_certificates: std::mem::take(&mut self.root_certificates),
        };
        // A client of a local sandbox needs no root certificates, and may run where there are none.
        let public = !base_url.is_some_and(Origin::is_loopback);
        match HttpTransport::new(options, public) {
            Ok(transport) => Some(Arc::new(transport)),
            Err(errors) => {
                faults.extend(errors.into_iter().map(|error| Fault::new(error.field, error.problem)));
                None
            }
        }
    }
}

fn note<T, E: ToString>(field: &'static str, result: Result<T, E>, faults: &mut Vec<Fault>) -> Option<T> {
    result.map_err(|error| faults.push(Fault::new(field, error.to_string()))).ok()
}
