//! A check-up of a configuration: whether keys, certificates, numbers and clock fit each other.
//!
//! Offline, [`Doctor`] checks what can be checked without WeChat Pay. It takes texts as they stand in files, so that even what no client
//! can be built from is examined to its end; or a client that is there already:
//!
//! ```
//! use wechatpay::doctor::Doctor;
//!
//! let checkup = Doctor::new().mchid("1900000109").api_v3_key("too short").examine();
//! assert!(!checkup.is_healthy());
//! println!("{checkup}");
//! ```
//!
//! Online, [`Client::checkup`](crate::Client::checkup) calls `POST /v3/security/echo` (商户签名验签／加解密测试), which changes nothing: it
//! tells whether WeChat Pay accepts the signature, whether its answer and its encryption are understood and, with a notification address,
//! whether a notification arrives, verifies and decrypts. Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4014551946>.

mod check;
mod live;
mod offline;

pub use check::{Check, Checkup, Outcome};
pub use live::Live;

use http::{HeaderMap, header::DATE};
use wechatpay_core::{ApiV3Key, Certificate, KeyError, PlatformKey, PrivateKey};

use crate::{ambient, blocking, client::Client, config::Config};

/// Examines a configuration offline. Hand in whatever there is, then [`examine`](Self::examine).
///
/// Keys are parsed as they come in; `Debug` shows nothing of them.
#[derive(Debug, Clone, Default)]
#[must_use = "a doctor says nothing until it examines"]
pub struct Doctor {
    mchid: Option<String>,
    serial_no: Option<String>,
    private_key: Option<Result<PrivateKey, KeyError>>,
    /// The key is in a KMS or an HSM.
    signs_elsewhere: bool,
    certificate: Option<Result<Certificate, KeyError>>,
    platform: Vec<Platform>,
    /// Platform certificates are fetched.
    fetches: bool,
    api_v3_key: Option<Result<(), KeyError>>,
    /// WeChat Pay's clock beside this machine's, in seconds since the Unix epoch.
    clocks: Option<(i64, i64)>,
}

/// A key of WeChat Pay, or why it is none.
#[derive(Debug, Clone)]
struct Platform {
    name: String,
    key: Result<PlatformKey, KeyError>,
}

impl Doctor {
    /// Nothing is known yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// All that a client was built from; `&client` of either kind.
    pub fn of(client: impl Into<Self>) -> Self {
        client.into()
    }

    /// The merchant number (商户号).
    pub fn mchid(mut self, mchid: impl Into<String>) -> Self {
        self.mchid = Some(mchid.into());
        self
    }

    /// The serial number of the merchant API certificate (商户API证书序列号).
    pub fn serial_no(mut self, serial_no: impl Into<String>) -> Self {
        self.serial_no = Some(serial_no.into());
        self
    }

    /// The private key, the text of `apiclient_key.pem`.
    pub fn private_key(mut self, pem: impl AsRef<[u8]>) -> Self {
        self.private_key = Some(PrivateKey::from_pem(pem));
        self
    }

    /// The merchant API certificate, the text of `apiclient_cert.pem`. With it key, serial number and validity can be compared.
    pub fn certificate(mut self, pem: impl AsRef<[u8]>) -> Self {
        self.certificate = Some(Certificate::from_pem(pem));
        self
    }

    /// A WeChat Pay public key (微信支付公钥): its id and the text of `pub_key.pem`. Repeat it for each.
    pub fn public_key(mut self, id: impl Into<String>, pem: impl AsRef<[u8]>) -> Self {
        let name = id.into();
        self.platform.push(Platform { key: PlatformKey::from_pem(name.clone(), pem), name });
        self
    }

    /// A platform certificate (平台证书). Repeat it for each.
    pub fn platform_certificate(mut self, pem: impl AsRef<[u8]>) -> Self {
        let name = format!("platform certificate {}", self.platform.len() + 1);
        self.platform.push(Platform { key: PlatformKey::from_certificate_pem(pem), name });
        self
    }

    /// The APIv3 key (APIv3密钥).
    pub fn api_v3_key(mut self, key: impl AsRef<[u8]>) -> Self {
        self.api_v3_key = Some(ApiV3Key::new(key).map(drop));
        self
    }

    /// The headers of any answer of WeChat Pay, received right now: its `Date` tells whether this machine's clock is right.
    pub fn answered(mut self, headers: &HeaderMap) -> Self {
        self.clocks = date(headers).map(|date| (date, ambient::now()));
        self
    }

    /// Checks everything. Each check is there every time, so two check-ups can be compared row by row.
    #[must_use]
    pub fn examine(&self) -> Checkup {
        offline::examine(self, ambient::now())
    }

    pub(crate) fn of_config(config: &Config) -> Self {
        let merchant = &config.merchant;
        let platform = config.platform_keys().into_iter();
        Self {
            mchid: Some(merchant.mchid.clone()),
            serial_no: Some(merchant.serial_no.clone()),
            private_key: merchant.private_key().cloned().map(Ok),
            signs_elsewhere: merchant.private_key().is_none(),
            certificate: merchant.certificate().cloned().map(Ok),
            platform: platform.map(|key| Platform { name: key.id().to_string(), key: Ok(key) }).collect(),
            fetches: config.trust.is_fetching(),
            api_v3_key: config.api_v3_key.as_ref().map(|_| Ok(())),
            clocks: None,
        }
    }
}

impl From<&Client> for Doctor {
    fn from(client: &Client) -> Self {
        Self::of_config(&client.handle().0)
    }
}

impl From<&blocking::Client> for Doctor {
    fn from(client: &blocking::Client) -> Self {
        Self::of_config(&client.handle().calls().0)
    }
}

fn date(headers: &HeaderMap) -> Option<i64> {
    let date = httpdate::parse_http_date(headers.get(DATE)?.to_str().ok()?).ok()?;
    i64::try_from(date.duration_since(std::time::UNIX_EPOCH).ok()?.as_secs()).ok()
}
