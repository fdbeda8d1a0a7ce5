//! `wxpay verify`

use http::{HeaderMap, HeaderName, HeaderValue};
use serde::Serialize;
use wechatpay::protocol::{SignatureHeaders, TrustStore, VerifyError, header, tampered, verify};

use crate::{
    Ended,
    cli::VerifyOptions,
    exchange::{self, Body},
    exit::{Exit, Failure},
    input, moment,
    screen::{self, dim, line, mark, safe},
    settings::Settings,
};

/// What `--json` prints.
#[derive(Debug, Serialize)]
struct Verdict {
    verified: bool,
    /// Wechatpay-Serial
    serial: Option<String>,
    /// Seconds since 1970.
    timestamp: Option<i64>,
    /// Why it is not believed.
    #[serde(skip_serializing_if = "Option::is_none")]
    problem: Option<String>,
    /// It is too old or too new, and otherwise right.
    signature_holds: bool,
    /// What happened to it on its way, if that shows.
    #[serde(skip_serializing_if = "Option::is_none")]
    changed: Option<String>,
}

pub(crate) async fn run(options: &VerifyOptions, as_json: bool) -> Ended {
    let settings = Settings::read(&options.caller)?;
    let (headers, body) = match &options.http {
        Some(file) => exchange::message(&input::file(file)?)?,
        None => {
            let body = options.body.as_deref().map(input::given).transpose()?.unwrap_or_default();
            (given(options)?, Body::exact(body))
        }
    };
    settings.announce();
    let trust = trust(&settings).await?;
    let mut verdict = judge(&headers, &body.bytes, &trust, options.any_time);
    if !verdict.signature_holds && body.is_open {
        // Text tells not whether the newline at its end was part of the body.
        let trimmed = judge(&headers, body.trimmed(), &trust, options.any_time);
        verdict = if trimmed.signature_holds { trimmed } else { verdict };
    }
    if as_json {
        screen::json(&verdict)?;
    } else {
        show(&verdict)?;
    }
    Ok(if verdict.verified { Exit::Done } else { Exit::Unverified })
}

/// The configured keys of WeChat Pay, with those that are fetched.
async fn trust(settings: &Settings) -> Result<TrustStore, Failure> {
    let mut trust = settings.platform_keys()?;
    if settings.get("certificates").is_some() {
        let keys = settings.builder()?.build()?.refresh_certificates().await?;
        keys.into_iter().for_each(|key| drop(trust.insert(key)));
    }
    if trust.is_empty() { Err(settings.lacks("public_key_file")) } else { Ok(trust) }
}

fn given(options: &VerifyOptions) -> Result<HeaderMap, Failure> {
    let mut headers = HeaderMap::new();
    for (name, flag, text) in [
        (header::TIMESTAMP, "--timestamp", &options.timestamp),
        (header::NONCE, "--nonce", &options.nonce),
        (header::SIGNATURE, "--signature", &options.signature),
        (header::SERIAL, "--serial", &options.serial),
    ] {
        let Some(text) = text else {
            return Err(Failure::usage(format!("{flag} is missing: the header {name} is part of what is verified")));
        };
        let value = HeaderValue::from_str(text.trim())
            .map_err(|_| Failure::usage(format!("{flag}: {text:?} cannot stand in a header")))?;
        let name = HeaderName::try_from(name).map_err(|error| Failure::usage(error.to_string()))?;
        headers.insert(name, value);
    }
    Ok(headers)
}

fn judge(headers: &HeaderMap, body: &[u8], trust: &TrustStore, any_time: bool) -> Verdict {
    let signed = SignatureHeaders::find(headers).ok();
    let timestamp: Option<i64> = signed.and_then(|signed| signed.timestamp.parse().ok());
    let now = timestamp.filter(|_| any_time).unwrap_or_else(moment::now);
    let judged = verify(headers, body, trust, now);
    let at_its_time = match (&judged, timestamp) {
        (Err(VerifyError::OutsideWindow { .. }), Some(timestamp)) => verify(headers, body, trust, timestamp),
        _ => judged.clone(),
    };
    let changed = match &at_its_time {
        Err(VerifyError::WrongSignature { serial }) => {
            let found = trust.find(serial).and_then(|key| tampered::diagnose(headers, body, key.public_key()));
            found.map(|found| match found.proven {
                true => format!("{}; the signature holds once that is undone", found.change),
                false => found.change.to_string(),
            })
        }
        _ => None,
    };
    Verdict {
        verified: judged.is_ok(),
        serial: signed.map(|signed| signed.serial.to_owned()),
        timestamp,
        problem: problem(judged.err(), at_its_time.as_ref().err()),
        signature_holds: at_its_time.is_ok(),
        changed,
    }
}

/// A message that is old, and wrong as well, is wrong.
fn problem(judged: Option<VerifyError>, at_its_time: Option<&VerifyError>) -> Option<String> {
    match (judged, at_its_time) {
        (Some(VerifyError::OutsideWindow { .. }), Some(worse)) => Some(worse.to_string()),
        (judged, _) => judged.map(|error| error.to_string()),
    }
}

fn show(verdict: &Verdict) -> std::io::Result<()> {
    let by = verdict.serial.as_deref().map(safe).unwrap_or_default();
    let at = verdict.timestamp.map(moment::text).unwrap_or_default();
    if verdict.verified {
        return line(format!("{} verified: signed by {by} at {at}", mark(true)));
    }
    line(format!("{} not verified: {}", mark(false), safe(verdict.problem.as_deref().unwrap_or_default())))?;
    if verdict.signature_holds {
        line(dim(format!("The signature itself holds: {by} made it at {at}. With --any-time that is enough.")))?;
    }
    if let Some(changed) = &verdict.changed {
        line(format!("  what happened: {}", safe(changed)))?;
    }
    Ok(())
}
