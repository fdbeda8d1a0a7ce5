//! What a rule of faults says: which requests, what happens to them, how often.

use std::{fmt, time::Duration};

use http::HeaderName;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::path_pattern::PathPattern;

/// No answer is held back for longer, in milliseconds.
const LONGEST_DELAY: u64 = 60_000;
/// No merchant number is longer.
const LONGEST_NUMBER: usize = 64;
/// So many seconds `Retry-After` may ask for.
const LONGEST_WAIT: u32 = 3_600;

/// A fault of answers: which requests it may strike, what happens to those that it strikes, and how often it does.
///
/// Whether it strikes the n-th request that it matches is drawn from the world's seed, the rule's id and n. Rules are asked in their
/// order, and the first that strikes takes the answer; only latency leaves it to those behind.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct FaultRule {
    /// Its name: 1 to 64 letters, digits, `-` or `_`. Left out: the sandbox chooses one. A rule of the same name is replaced, and counts
    /// anew.
    #[serde(default)]
    pub id: String,
    /// Which requests it may strike. Left out: all that come to the gateway.
    #[serde(default)]
    pub matches: FaultMatches,
    /// What happens.
    pub fault: Fault,
    /// Which share of those requests it strikes: 0 to 1. Left out: all.
    #[serde(default = "all")]
    pub share: f64,
    /// How often it strikes before it is used up. Left out: for ever.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "u32")]
    pub times: Option<u32>,
}

fn all() -> f64 {
    1.0
}

/// Which requests a rule may strike: those that are like all that is said here.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
pub struct FaultMatches {
    /// The method: `POST`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub method: Option<String>,
    /// The path, without query: `{name}` stands for any one segment, `*` as the last one for one or more:
    /// `/v3/papay/sign/contracts/{contract_id}`, `/v3/global/*`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub path: Option<String>,
    /// The merchant that `Authorization` names.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub mchid: Option<String>,
    /// A header that the request has.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "HeaderMatch")]
    pub header: Option<HeaderMatch>,
}

/// A header that a request has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct HeaderMatch {
    /// Its name, in any case.
    pub name: String,
    /// What it says, word for word. Left out: anything.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub value: Option<String>,
}

/// What happens to a request or its answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
#[non_exhaustive]
pub enum Fault {
    /// The request is carried out at once, and its answer goes out later. Over TCP only.
    Latency {
        /// How much later.
        delay: Delay,
    },
    /// 429 `FREQUENCY_LIMITED`, signed; nothing is carried out.
    RateLimited {
        /// What `Retry-After` says, in seconds. Left out: there is none.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(with = "u32", range(max = 3_600))]
        retry_after: Option<u32>,
    },
    /// A server's fault.
    Error {
        /// 500 (`SYSTEM_ERROR`), 502 or 503 (`SERVICE_UNAVAILABLE`).
        status: u16,
        /// In which form it comes.
        #[serde(default)]
        form: ErrorForm,
        /// Whether the request was carried out nevertheless.
        #[serde(default)]
        carried_out: bool,
    },
    /// 202, signed: accepted and not finished, to be repeated with the same parameters.
    Accepted {
        /// Whether the request was carried out already.
        #[serde(default)]
        carried_out: bool,
    },
    /// The connection is reset, and nothing was carried out. Over TCP only.
    ResetBefore {},
    /// The request is carried out and kept, then the connection is reset without an answer. Over TCP only.
    ResetAfter {},
    /// The answer's body trickles. Over TCP only.
    SlowBody {
        /// How fast.
        #[schemars(range(min = 1))]
        bytes_per_second: u32,
    },
    /// Half of the body comes, then the connection ends; `Content-Length` promised all of it. An answer without a body is reset. Over TCP
    /// only.
    TruncatedBody {},
    /// The request is carried out, and its answer's signature is wrong in one way. Answers that are not signed stay as they are.
    Signature {
        /// In which way.
        flaw: SignatureFlaw,
    },
    /// A file is not what its taker hopes for. Answers that neither are nor name one stay as they are.
    File {
        /// In which way.
        flaw: FileFlaw,
    },
}

/// How much later an answer goes out, in milliseconds of the wall clock, 60,000 at most.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[non_exhaustive]
pub enum Delay {
    /// Always the same.
    Fixed(u64),
    /// Anything between two bounds, each as likely.
    Uniform {
        /// At least.
        from: u64,
        /// At most.
        to: u64,
    },
    /// Mostly short and sometimes long.
    Exponential {
        /// On average, without the cap.
        mean: u64,
        /// At most.
        cap: u64,
    },
}

/// In which form a server's fault comes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ErrorForm {
    /// WeChat Pay's own: JSON with code and message, signed.
    #[default]
    Json,
    /// A page of the gateway before it: HTML, unsigned, even where the request's own signature is wrong.
    Html,
}

/// In which way the signature of an answer is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum SignatureFlaw {
    /// One bit of it is another.
    Wrong,
    /// It is missing, with all its headers.
    Missing,
    /// A signature probe (签名探测流量, `WECHATPAY/SIGNTEST/…`). The same request again gets a true signature.
    Probe,
    /// It is true, and dated so many seconds into the past (negative: into the future).
    Stale(i64),
    /// `Wechatpay-Serial` names a key that nobody has.
    UnknownSerial,
    /// It was made with another key than `Wechatpay-Serial` names: the public key's instead of the certificate's, or the other way round.
    OtherKey,
}

/// In which way a file, or the answer that names it, is hostile.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum FileFlaw {
    /// Its last letter is another, so that it has not the hash that was named.
    OtherHash,
    /// It never ends, and nobody says how long it is. Over TCP only.
    Endless,
    /// It is a small packed file (gzip) that holds 32 MiB of nothing.
    Bomb,
    /// 302 to another host.
    Redirect,
    /// The answer that names it, signed, names another host: `download_url` leads to `files.example`.
    OtherHost,
}

impl FaultRule {
    /// A rule that strikes every request.
    #[must_use]
    pub fn new(fault: Fault) -> Self {
        Self { id: String::new(), matches: FaultMatches::default(), fault, share: 1.0, times: None }
    }

    /// With this name.
    #[must_use]
    pub fn named(self, id: &str) -> Self {
        Self { id: id.to_owned(), ..self }
    }

    /// Only requests with this method.
    #[must_use]
    pub fn method(mut self, method: &str) -> Self {
        self.matches.method = Some(method.to_owned());
        self
    }

    /// Only requests to this path: see [`FaultMatches::path`].
    #[must_use]
    pub fn path(mut self, path: &str) -> Self {
        self.matches.path = Some(path.to_owned());
        self
    }

    /// Only requests of this merchant.
    #[must_use]
    pub fn mchid(mut self, mchid: &str) -> Self {
        self.matches.mchid = Some(mchid.to_owned());
        self
    }

    /// Only requests with this header, and this value if there is one.
    #[must_use]
    pub fn header(mut self, name: &str, value: Option<&str>) -> Self {
        self.matches.header = Some(HeaderMatch { name: name.to_owned(), value: value.map(str::to_owned) });
        self
    }

    /// Only this share of them: 0 to 1.
    #[must_use]
    pub fn share(self, share: f64) -> Self {
        Self { share, ..self }
    }

    /// Only so many of them.
    #[must_use]
    pub fn times(self, times: u32) -> Self {
        Self { times: Some(times), ..self }
    }

    /// Says which value cannot be.
    pub(crate) fn check(&self) -> Result<(), String> {
        let named = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
        if self.id.len() > 64 || !self.id.bytes().all(named) {
            return Err("id must be 1 to 64 letters, digits, `-` or `_`".into());
        }
        if !(0.0..=1.0).contains(&self.share) {
            return Err(format!("share must be 0 to 1, not {}", self.share));
        }
        if self.times == Some(0) {
            return Err("times must be at least 1; leave it out for ever".into());
        }
        self.matches.check()?;
        self.fault.check()
    }
}

impl FaultMatches {
    fn check(&self) -> Result<(), String> {
        let Self { method, path, mchid, header } = self;
        let is_method = |method: &String| !method.is_empty() && method.bytes().all(|byte| byte.is_ascii_uppercase());
        if method.as_ref().is_some_and(|method| !is_method(method)) {
            return Err("matches.method must be in capitals, such as POST".into());
        }
        if let Some(path) = path {
            PathPattern(path).check().map_err(|problem| format!("matches.path {problem}"))?;
        }
        if mchid.as_ref().is_some_and(|mchid| mchid.is_empty() || mchid.len() > LONGEST_NUMBER) {
            return Err("matches.mchid must be a merchant number".into());
        }
        let is_name = |header: &HeaderMatch| HeaderName::try_from(&*header.name).is_ok();
        if header.as_ref().is_some_and(|header| !is_name(header)) {
            return Err("matches.header.name is no name of a header".into());
        }
        Ok(())
    }
}

impl Fault {
    fn check(self) -> Result<(), String> {
        match self {
            Self::Latency { delay } => delay.check(),
            Self::RateLimited { retry_after: Some(seconds) } if seconds > LONGEST_WAIT => {
                Err(format!("fault.retry_after must be at most {LONGEST_WAIT} (seconds)"))
            }
            Self::Error { status, .. } if !matches!(status, 500 | 502 | 503) => {
                Err(format!("fault.status must be 500, 502 or 503, not {status}"))
            }
            Self::SlowBody { bytes_per_second: 0 } => Err("fault.bytes_per_second must be at least 1".into()),
            Self::Signature { flaw: SignatureFlaw::Stale(seconds) } if seconds.unsigned_abs() > 1 << 32 => {
                Err("fault.flaw.stale is too many seconds".into())
            }
            _ => Ok(()),
        }
    }
}

impl Delay {
    fn check(self) -> Result<(), String> {
        let longest = match self {
            Self::Fixed(delay) => delay,
            Self::Uniform { from, to } if from > to => return Err("fault.delay: from is more than to".into()),
            Self::Uniform { to, .. } => to,
            Self::Exponential { cap, .. } => cap,
        };
        if longest > LONGEST_DELAY {
            return Err(format!("fault.delay must be at most {LONGEST_DELAY} (milliseconds)"));
        }
        Ok(())
    }

    /// How long it is. `chance`: from 0 up to, but not, 1.
    pub(super) fn draw(self, chance: f64) -> Duration {
        let milliseconds = Duration::from_millis;
        let drawn = match self {
            Self::Fixed(delay) => milliseconds(delay),
            Self::Uniform { from, to } => {
                milliseconds(from) + milliseconds(to.saturating_sub(from).saturating_add(1)).mul_f64(chance)
            }
            Self::Exponential { mean, cap } => {
                let factor = -(1.0 - chance).ln();
                milliseconds(mean.min(LONGEST_DELAY)).mul_f64(factor).min(milliseconds(cap))
            }
        };
        let whole = u64::try_from(drawn.as_millis()).unwrap_or(LONGEST_DELAY);
        milliseconds(whole.min(LONGEST_DELAY))
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let nevertheless = |carried_out: bool| if carried_out { ", carried out nevertheless" } else { "" };
        match self {
            Self::Latency { .. } => f.write_str("latency"),
            Self::RateLimited { .. } => f.write_str("rate_limited"),
            Self::Error { status, form, carried_out } => {
                let form = if *form == ErrorForm::Html { " as HTML" } else { "" };
                write!(f, "error {status}{form}{}", nevertheless(*carried_out))
            }
            Self::Accepted { carried_out } => write!(f, "accepted{}", nevertheless(*carried_out)),
            Self::ResetBefore {} => f.write_str("reset_before, nothing was carried out"),
            Self::ResetAfter {} => f.write_str("reset_after, the answer was lost"),
            Self::SlowBody { bytes_per_second } => write!(f, "slow_body, {bytes_per_second} bytes a second"),
            Self::TruncatedBody {} => f.write_str("truncated_body"),
            Self::Signature { flaw } => write!(f, "signature {flaw}"),
            Self::File { flaw } => write!(f, "file {flaw}"),
        }
    }
}

impl fmt::Display for FileFlaw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::OtherHash => "other_hash",
            Self::Endless => "endless",
            Self::Bomb => "bomb",
            Self::Redirect => "redirect",
            Self::OtherHost => "other_host",
        })
    }
}

impl fmt::Display for SignatureFlaw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Wrong => f.write_str("wrong"),
            Self::Missing => f.write_str("missing"),
            Self::Probe => f.write_str("probe"),
            Self::Stale(seconds) => write!(f, "stale by {seconds} s"),
            Self::UnknownSerial => f.write_str("unknown_serial"),
            Self::OtherKey => f.write_str("other_key"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn delays_stay_within_their_bounds() {
        let chances = || (0..1000).map(|step| f64::from(step) / 1000.0);
        let uniform: Vec<_> = chances().map(|chance| Delay::Uniform { from: 10, to: 12 }.draw(chance)).collect();
        for expected in 10..=12 {
            let count = uniform.iter().filter(|delay| **delay == Duration::from_millis(expected)).count();
            assert!((330..=336).contains(&count), "{expected} ms: {count}");
        }
        let drawn: Vec<_> = chances().map(|chance| Delay::Exponential { mean: 100, cap: 400 }.draw(chance)).collect();
        assert_eq!(drawn.iter().max(), Some(&Duration::from_millis(400)));
        let mean = drawn.iter().sum::<Duration>() / 1000;
        assert!((90..=105).contains(&mean.as_millis()), "{mean:?}");
        assert_eq!(Delay::Fixed(7).draw(0.5), Duration::from_millis(7));
    }

    #[test]
    fn values_that_cannot_be_are_named() {
        let of = |text: &str| serde_json::from_str::<FaultRule>(text).unwrap().check();
        for (text, word) in [
            (r#"{"fault": {"kind": "error", "status": 504}}"#, "fault.status"),
            (r#"{"fault": {"kind": "latency", "delay": {"fixed": 60001}}}"#, "fault.delay"),
            (r#"{"fault": {"kind": "latency", "delay": {"uniform": {"from": 2, "to": 1}}}}"#, "from"),
            (r#"{"fault": {"kind": "slow_body", "bytes_per_second": 0}}"#, "bytes_per_second"),
            (r#"{"fault": {"kind": "rate_limited", "retry_after": 4000}}"#, "retry_after"),
            (r#"{"fault": {"kind": "reset_after"}, "share": 1.5}"#, "share"),
            (r#"{"fault": {"kind": "reset_after"}, "times": 0}"#, "times"),
            (r#"{"fault": {"kind": "reset_after"}, "id": "a b"}"#, "id"),
            (r#"{"fault": {"kind": "reset_after"}, "matches": {"path": "v3"}}"#, "matches.path"),
            (r#"{"fault": {"kind": "reset_after"}, "matches": {"method": "post"}}"#, "matches.method"),
            (r#"{"fault": {"kind": "reset_after"}, "matches": {"header": {"name": "a b"}}}"#, "matches.header"),
        ] {
            let problem = of(text).unwrap_err();
            assert!(problem.contains(word), "{text}: {problem}");
        }
        for unknown in [
            r#"{"fault": {"kind": "reset_after", "after": 1}}"#,
            r#"{"fault": {"kind": "meteor"}}"#,
            r#"{"fault": {"kind": "reset_after"}, "shair": 1}"#,
        ] {
            assert!(serde_json::from_str::<FaultRule>(unknown).is_err(), "{unknown}");
        }
    }
}
