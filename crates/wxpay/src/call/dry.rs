//! `wxpay call --dry-run`: the request as it would go out, and nothing goes out.

use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use http::Request as Wire;
use serde::Serialize;
use wechatpay::transport::{MemoryTransport, TransportError};

use super::{call, curl::curl, request::Request};
use crate::{
    Ended,
    cli::CallOptions,
    exit::{Exit, Failure},
    screen::{self, dim, line, safe},
    settings::Settings,
};

/// What `--json` prints.
#[derive(Serialize)]
struct Shown<'a> {
    method: &'a str,
    url: String,
    headers: Vec<(&'a str, String)>,
    body: Option<&'a str>,
    curl: Option<String>,
}

pub(super) async fn run(options: &CallOptions, mut request: Request, settings: &Settings, as_json: bool) -> Ended {
    let kept = Arc::new(Mutex::new(None));
    let keeper = Arc::clone(&kept);
    let transport = MemoryTransport::new(move |request: Wire<Bytes>| {
        *keeper.lock().unwrap_or_else(PoisonError::into_inner) = Some(request);
        Err(TransportError::Unusable("this is a dry run".into()))
    });
    settings.announce();
    let client = settings.build(settings.builder()?.transport(settings.in_world(transport)?))?;
    if client.platform_keys().is_empty() {
        return Err(Failure::configuration(
            "a dry run fetches no platform certificates, and there is no other key of WeChat Pay: set public_key_id and \
             public_key_file, or platform_certificate_file",
        ));
    }
    request.seal(&client, options).await?;
    let ended = call(&client, request, options).send().await;
    let sent = kept.lock().unwrap_or_else(PoisonError::into_inner).take();
    match (sent, ended) {
        (Some(sent), _) => show(&sent, as_json)?,
        (None, Err(error)) => return Err(error.into()),
        (None, Ok(_)) => return Err("the dry run has no request to show".into()),
    }
    Ok(Exit::Done)
}

fn show(request: &Wire<Bytes>, as_json: bool) -> Result<(), Failure> {
    let text = |value: &http::HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
    let body = std::str::from_utf8(request.body()).ok();
    if as_json {
        let headers = request.headers().iter().map(|(name, value)| (name.as_str(), text(value))).collect();
        let (method, url) = (request.method().as_str(), request.uri().to_string());
        screen::json(&Shown { method, url, headers, body: body.filter(|body| !body.is_empty()), curl: curl(request) })?;
        return Ok(());
    }
    line(safe(&format!("{} {}", request.method(), request.uri())))?;
    for (name, value) in request.headers() {
        line(format!("{}: {}", dim(name), safe(&text(value))))?;
    }
    match body {
        Some("") => {}
        Some(body) => line(format!("\n{}", screen::lines(body)))?,
        None => line(format!("\n({} bytes that are no text)", request.body().len()))?,
    }
    if let Some(curl) = curl(request) {
        line(format!(
            "\n{}\n{}",
            dim("# The same for a shell; its signature holds for 5 minutes."),
            screen::lines(&curl)
        ))?;
    }
    Ok(())
}
