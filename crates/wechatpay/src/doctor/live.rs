//! What WeChat Pay itself says of a configuration: `POST /v3/security/echo`, and the notification that follows.

use std::ops::Deref;

use http::HeaderMap;
use serde_json::{Value, json};
use wechatpay_core::PrivateKey;

use super::{Check, Checkup, Doctor};
use crate::{
    ambient,
    answer::Answer,
    blocking,
    client::{Client, Handle},
    encrypt::Encrypted,
    error::{Error, ErrorKind},
    notify::{Event, Rejection},
    resource::Resource,
};

const PATH: &str = "v3/security/echo";
const EVENT: &str = "SECURITY_ECHO.SUCCESS";

const CONNECTION: &str = "connection";
const REQUEST: &str = "request";
const ANSWER: &str = "answer";
const ENCRYPTION: &str = "encryption";
const NOTIFICATION: &str = "notification";

/// A live check-up: it reads like its [`Checkup`], and takes the notification in when that arrives.
#[derive(Debug, Clone)]
pub struct Live {
    checkup: Checkup,
    /// What was sent, and must come back.
    message: String,
    key: Option<PrivateKey>,
}

impl Client {
    /// Checks this client's configuration with WeChat Pay's help: all that [`Doctor`](crate::doctor::Doctor) checks, and a call of
    /// `POST /v3/security/echo` (商户签名验签／加解密测试), which changes nothing.
    ///
    /// With `notify_url` a notification `SECURITY_ECHO.SUCCESS` follows; hand it to [`Live::received`]. The check `notification` stays open
    /// until then.
    ///
    /// It never fails: what goes wrong is a check that failed.
    pub async fn checkup(&self, notify_url: Option<&str>) -> Live {
        Live::make(&self.handle(), notify_url).await
    }
}

impl blocking::Client {
    /// See [`Client::checkup`](crate::Client::checkup).
    #[must_use]
    pub fn checkup(&self, notify_url: Option<&str>) -> Live {
        let handle = self.handle();
        let calls = handle.calls();
        let made = handle.wait(async { Ok(Live::make(&calls, notify_url).await) });
        made.unwrap_or_else(|error| {
            let mut live = Live::begin(&calls, String::new(), notify_url);
            live.failed(&error);
            live
        })
    }
}

impl Live {
    async fn make(handle: &Handle, notify_url: Option<&str>) -> Self {
        // Certificates that are fetched come before the first call; a first failure is told by the call itself.
        let _ = handle.0.before_call(handle.0.deadline).await;
        let message = match ambient::nonce() {
            Ok(message) => message,
            Err(error) => {
                let mut live = Self::begin(handle, String::new(), notify_url);
                live.failed(&error);
                return live;
            }
        };
        let mut live = Self::begin(handle, message, notify_url);
        let sealed = handle.encrypt(&live.message).ok();
        let mut body = json!({ "echo_message": live.message });
        if let (Some(Encrypted { ciphertext, .. }), Some(body)) = (&sealed, body.as_object_mut()) {
            body.insert("encrypted_echo_message".to_owned(), ciphertext.as_str().into());
        }
        if let (Some(url), Some(body)) = (notify_url, body.as_object_mut()) {
            body.insert("notify_url".to_owned(), url.into());
        }
        let call = Resource::new(handle.clone(), PATH).post(&body);
        let call = match &sealed {
            Some(Encrypted { serial, .. }) => call.header(wechatpay_core::header::SERIAL, serial),
            None => call,
        };
        match call.send().await {
            Ok(answer) => live.answered(&answer, sealed.is_some()),
            Err(error) => live.failed(&error),
        }
        // Keys that were fetched for this call are there now.
        let mut offline = Doctor::of_config(&handle.0);
        offline.clocks = None;
        for check in offline.examine().checks.into_iter().filter(|check| check.name != "clock") {
            live.checkup.set(check);
        }
        live
    }

    fn begin(handle: &Handle, message: String, notify_url: Option<&str>) -> Self {
        let mut checkup = Doctor::of_config(&handle.0).examine();
        let open = |name| Check::not_checked(name, "the call did not get that far", "see the checks that failed");
        [CONNECTION, REQUEST, ANSWER, ENCRYPTION].into_iter().for_each(|name| checkup.set(open(name)));
        checkup.set(match notify_url {
            Some(url) => Check::not_checked(
                NOTIFICATION,
                format!("none has arrived at {url} yet"),
                "hand it to `received`; if none comes, see whether that address can be reached from the internet",
            ),
            None => Check::not_checked(NOTIFICATION, "none was asked for", "give an address that notifications reach"),
        });
        Self { checkup, message, key: handle.0.merchant.private_key().cloned() }
    }

    fn answered(&mut self, answer: &Answer<Value>, encrypted: bool) {
        self.checkup.set(Check::passed(CONNECTION, "WeChat Pay answered"));
        self.checkup.set(Check::passed(REQUEST, "WeChat Pay accepted the signature"));
        let echo = answer.get("echo_message").and_then(Value::as_str);
        self.checkup.set(match echo == Some(&*self.message) {
            true => Check::passed(ANSWER, "its signature holds, and it says what was sent"),
            false => Check::failed(ANSWER, "its signature holds, but it says something else", "check the base URL"),
        });
        let sealed = answer.get("encrypted_echo_message").and_then(Value::as_str);
        self.checkup.set(self.opened(encrypted, sealed));
        self.compare_clocks(answer.headers());
    }

    /// This machine's clock beside that of whoever answered.
    fn compare_clocks(&mut self, headers: &HeaderMap) {
        let clocks = Doctor::new().answered(headers).examine();
        clocks.check("clock").into_iter().for_each(|check| self.checkup.set(check.clone()));
    }

    /// What came back encrypted with the merchant's key.
    fn opened(&self, sent: bool, sealed: Option<&str>) -> Check {
        let (Some(key), true) = (&self.key, sent) else {
            let seen = if sent { "the private key is not in this process" } else { "there is no key to encrypt with" };
            return Check::not_checked(ENCRYPTION, seen, "only sensitive fields need it (敏感信息加解密)");
        };
        let opened = sealed.map(|sealed| key.decrypt(sealed));
        match opened {
            Some(Ok(text)) if text == self.message.as_bytes() => {
                Check::passed(ENCRYPTION, "WeChat Pay opened what was encrypted for it, and the other way round")
            }
            Some(Ok(_)) => Check::failed(ENCRYPTION, "another text came back", "check the base URL"),
            Some(Err(error)) => Check::failed(
                ENCRYPTION,
                format!("what came back does not decrypt: {error}"),
                "it is encrypted for the merchant API certificate: compare it with the private key",
            ),
            None => Check::not_checked(ENCRYPTION, "nothing came back", ""),
        }
    }

    fn failed(&mut self, error: &Error) {
        let advice = || error.advice().map_or_else(String::new, ToString::to_string);
        let connected = || Check::passed(CONNECTION, "WeChat Pay, or somebody in its place, answered");
        let accepted = || Check::passed(REQUEST, "WeChat Pay accepted the signature");
        if error.status().is_some() {
            self.checkup.set(connected());
        }
        let check = match error.kind() {
            ErrorKind::Connect | ErrorKind::Interrupted | ErrorKind::Timeout => {
                Check::failed(CONNECTION, error.to_string(), "check network, proxy and base URL")
            }
            _ if error.is_of_signature() => {
                let why = error.diagnosis().map_or_else(advice, |diagnosis| diagnosis.summary());
                let said = error.message().unwrap_or_default().escape_debug();
                Check::failed(REQUEST, format!("WeChat Pay refused the signature: SIGN_ERROR {said}"), why)
            }
            ErrorKind::Api | ErrorKind::NotFinished => {
                self.checkup.set(accepted());
                Check::failed(ANSWER, error.to_string(), advice())
            }
            _ if error.status().is_some_and(|status| status.is_success()) => {
                self.checkup.set(accepted());
                Check::failed(ANSWER, error.to_string(), "compare the keys of WeChat Pay with the merchant platform's")
            }
            _ if error.status().is_some() => Check::failed(REQUEST, error.to_string(), advice()),
            _ => Check::failed(REQUEST, error.to_string(), "correct what the message names"),
        };
        self.checkup.set(check);
        if let Some(headers) = error.headers() {
            self.compare_clocks(headers);
        }
    }

    /// Takes a notification in, verified and decrypted by this client's receiver. `true`: it is the one that this check-up asked for.
    pub fn received(&mut self, event: &Event) -> bool {
        let Ok(content) = event.json() else { return false };
        let text = |name: &str| content.get(name).and_then(Value::as_str);
        if event.event_type != EVENT || text("echo_message") != Some(&self.message) {
            return false;
        }
        self.checkup.set(match (text("encrypt_echo_message"), &self.key) {
            (Some(sealed), Some(key)) if key.decrypt(sealed).ok().as_deref() != Some(self.message.as_bytes()) => {
                let advice = "it is encrypted for the merchant API certificate: compare it with the private key";
                Check::failed(NOTIFICATION, "it verified, but its sensitive field does not decrypt", advice)
            }
            _ => Check::passed(NOTIFICATION, "it arrived, verified and decrypted"),
        });
        true
    }

    /// Takes in that a notification was refused, such as for a wrong APIv3 key. A notification that anyone may send proves nothing, so call
    /// it only where WeChat Pay's are expected.
    pub fn refused(&mut self, rejection: &Rejection) {
        let advice = "compare the APIv3 key (APIv3密钥) and the keys of WeChat Pay with the merchant platform's, and hand over the raw body";
        self.checkup.set(Check::failed(NOTIFICATION, rejection.to_string(), advice));
    }

    /// The checks so far.
    #[must_use]
    pub fn into_checkup(self) -> Checkup {
        self.checkup
    }
}

impl Deref for Live {
    type Target = Checkup;

    fn deref(&self) -> &Checkup {
        &self.checkup
    }
}
