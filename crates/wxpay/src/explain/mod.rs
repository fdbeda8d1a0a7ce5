//! `wxpay explain`

mod fields;
mod keys;
mod show;

use http::StatusCode;
use serde::Serialize;
use wechatpay::{
    diagnose::{Cause, Certainty, Diagnosis, Evidence, Mistake},
    protocol::Authorization,
};

use crate::{
    Ended,
    cli::ExplainOptions,
    exchange::{self, Answer, Exchange, Request},
    exit::{Exit, Failure},
    input, screen,
    settings::Settings,
};

/// What `--json` prints.
#[derive(Debug, Serialize)]
struct Explained {
    #[serde(skip_serializing_if = "Option::is_none")]
    request: Option<Asked>,
    #[serde(skip_serializing_if = "Option::is_none")]
    answer: Option<Answered>,
    #[serde(flatten)]
    diagnosis: Diagnosis,
    /// What the table of WeChat Pay's operations says against query and body.
    fields: Vec<String>,
    /// How what was copied was read, and what that leaves open.
    remarks: Vec<String>,
}

#[derive(Debug, Serialize)]
struct Asked {
    method: String,
    url: String,
    mchid: Option<String>,
}

#[derive(Debug, Serialize)]
struct Answered {
    status: Option<u16>,
    code: Option<String>,
    message: Option<String>,
}

pub(crate) fn run(options: &ExplainOptions, as_json: bool) -> Ended {
    let settings = Settings::read(&options.caller)?;
    let mut exchange = exchange::read(&input::file(&options.file)?)?;
    if let (Some(body), Some(request)) = (&options.body, &mut exchange.request) {
        request.body = Some(exchange::Body::exact(input::given(body)?));
    }
    settings.announce();
    let signed = options.signed.as_deref().map(input::file).transpose()?;
    let explained = explain(&settings, options.own.certificate_file.as_deref(), &exchange, signed)?;
    if as_json {
        screen::json(&explained)?;
    } else {
        show::show(&explained)?;
    }
    Ok(Exit::Done)
}

fn explain(
    settings: &Settings,
    certificate_file: Option<&str>,
    exchange: &Exchange,
    signed: Option<Vec<u8>>,
) -> Result<Explained, Failure> {
    let mut remarks = exchange.remarks.clone();
    let request = exchange.request.as_ref();
    let authorization = request.and_then(authorization);
    let mchid = authorization.as_ref().map(|authorization| authorization.mchid.clone());
    let mut evidence = Evidence::new();
    if let Some(answer) = &exchange.answer {
        evidence = evidence.answer(status(answer), &answer.headers, answer.body.trimmed());
    }
    let mut of_headers = None;
    let is_whole = request.is_some_and(|request| request.body.is_some());
    if let Some(request) = request.filter(|request| !is_variable(request)) {
        let url = &request.url;
        match &request.body {
            Some(body) => evidence = evidence.request(&request.method, url, &request.headers, body.trimmed()),
            None => {
                remarks.push("the request's body is not in what was copied: give it with --body".to_owned());
                of_headers = Some(Evidence::new().request(&request.method, url, &request.headers, &[]));
            }
        }
    }
    if let Some(text) = signed {
        evidence = evidence.signed(text);
    }
    let (evidence, has_keys) = keys::add(evidence, settings, certificate_file, mchid.as_deref())?;
    let mut diagnosis = evidence.diagnose();
    if let (false, Some(mchid)) = (has_keys, &mchid) {
        let by_configured = keys::signed_by_configured(&evidence, settings).filter(|_| is_whole);
        remarks.push(match (&by_configured, settings.get("mchid")) {
            (Some(_), Some(own)) => format!(
                "the header names merchant {mchid}, and the configured key, that of {own}, made the signature: is mchid mistaken?"
            ),
            _ => format!(
                "no key of merchant {mchid} is configured: with it, the signature tells what was signed (--profile, or --mchid and \
                 --private-key-file)"
            ),
        });
        diagnosis = by_configured.unwrap_or(diagnosis);
    }
    if let Some(of_headers) = of_headers {
        add_headers(&mut diagnosis, &of_headers.diagnose());
    }
    let is_checked = is_whole && has_keys && authorization.is_some();
    remarks.extend(settle(&mut diagnosis, exchange.answer.as_ref(), is_checked));
    Ok(Explained {
        request: request.map(|request| Asked { method: request.method.clone(), url: request.url.clone(), mchid }),
        answer: exchange.answer.as_ref().map(Answered::of),
        diagnosis,
        fields: request.map(fields::check).unwrap_or_default(),
        remarks,
    })
}

fn authorization(request: &Request) -> Option<Authorization> {
    request.headers.get("authorization")?.to_str().ok()?.parse().ok()
}

/// Whether the header is what a shell has still to fill in.
fn is_variable(request: &Request) -> bool {
    let value = request.headers.get("authorization").and_then(|value| value.to_str().ok()).unwrap_or_default();
    value.starts_with('$')
}

/// The status, or the one that such an answer usually has.
fn status(answer: &Answer) -> StatusCode {
    let is_of_signature = || Answered::of(answer).code.is_some_and(|code| code.replace('_', "") == "SIGNERROR");
    answer.status.unwrap_or_else(|| if is_of_signature() { StatusCode::UNAUTHORIZED } else { StatusCode::BAD_REQUEST })
}

/// What the header alone tells, where the body is not known.
fn add_headers(diagnosis: &mut Diagnosis, of_headers: &Diagnosis) {
    let is_of_header = |cause: Cause| {
        matches!(
            cause,
            Cause::NoAuthorization
                | Cause::MalformedAuthorization
                | Cause::Clock
                | Cause::Signed(Mistake::Milliseconds)
        )
    };
    for finding in of_headers.findings.iter().filter(|finding| is_of_header(finding.cause)) {
        diagnosis.findings.retain(|known| !is_of_header(known.cause));
        diagnosis.findings.insert(0, finding.clone());
    }
}

/// Takes back what only an answer of another kind would show.
fn settle(diagnosis: &mut Diagnosis, answer: Option<&Answer>, is_checked: bool) -> Option<String> {
    let likely = |cause: Cause| move |finding: &wechatpay::diagnose::Finding| finding.cause == cause;
    match answer {
        None if is_checked && diagnosis.causes().eq([Cause::KeyNotOfSerial]) => {
            let is_guess = diagnosis.findings.iter().all(|finding| finding.certainty == Certainty::Likely);
            if !is_guess {
                return None;
            }
            diagnosis.findings.clear();
            Some(
                "the signature holds: method, URL, time, nonce and body are what was signed, by this merchant's key"
                    .into(),
            )
        }
        None => None,
        Some(Answer { status: Some(status), .. }) if status.is_success() => {
            diagnosis.findings.retain(|finding| !likely(Cause::NotTheSignature)(finding));
            diagnosis.advice = None;
            Some(format!("the answer is {}: nothing was refused", status.as_u16()))
        }
        Some(Answer { status: None, .. }) => {
            for finding in diagnosis.findings.iter_mut().filter(|finding| likely(Cause::NotTheSignature)(finding)) {
                finding.shown_by = String::new();
            }
            diagnosis.advice = diagnosis.advice.filter(|advice| !advice.code.is_empty());
            None
        }
        Some(_) => None,
    }
}

impl Answered {
    fn of(answer: &Answer) -> Self {
        let body: serde_json::Value = serde_json::from_slice(answer.body.trimmed()).unwrap_or_default();
        let text = |name: &str| body.get(name).and_then(serde_json::Value::as_str).map(str::to_owned);
        Self { status: answer.status.map(|status| status.as_u16()), code: text("code"), message: text("message") }
    }
}
