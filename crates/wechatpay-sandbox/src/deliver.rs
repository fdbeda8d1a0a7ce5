//! Carries notifications out of the process. The only place that knows `reqwest`.

use std::{sync::Arc, time::Duration};

use http::header::{ACCEPT, CONTENT_TYPE, HOST, USER_AGENT};
use jiff::Timestamp;
use tokio::{
    sync::{mpsc, watch},
    task::JoinSet,
};
use wechatpay_core::header;

use crate::{
    delivery::{Delivery, DeliveryState},
    journal::Event,
    shared::{Parcel, Shared},
    sign::{self, Voice},
};

/// WeChat Pay waits so long for the merchant's answer.
const PATIENCE: Duration = Duration::from_secs(5);
/// So many notifications are under way at once.
const AT_ONCE: usize = 64;
/// So much of a reply is kept.
const REPLY: usize = 4 * 1024;

/// Delivers until told to stop; what is under way then is dropped.
pub(crate) async fn run(shared: Arc<Shared>, mut outbox: mpsc::Receiver<Parcel>, mut stop: watch::Receiver<bool>) {
    let mut client = None;
    let mut under_way = JoinSet::new();
    loop {
        let parcel = tokio::select! {
            _ = stop.changed() => return,
            Some(_) = under_way.join_next(), if !under_way.is_empty() => continue,
            parcel = outbox.recv(), if under_way.len() < AT_ONCE => parcel,
        };
        let Some(parcel) = parcel else { return };
        // Made on first use: it reads the machine's certificates, which would slow the start down.
        let client = client.get_or_insert_with(new_client);
        let attempt = attempt(Arc::clone(&shared), client.clone(), parcel);
        under_way.spawn(attempt);
    }
}

fn new_client() -> Result<reqwest::Client, String> {
    reqwest::Client::builder()
        .no_proxy()
        .redirect(reqwest::redirect::Policy::none())
        .timeout(PATIENCE)
        .build()
        .map_err(|error| format!("the HTTP client cannot be made: {error}"))
}

/// What an attempt came to.
struct Outcome {
    state: DeliveryState,
    reason: Option<String>,
    headers: Vec<(String, String)>,
    reply: Option<(u16, String)>,
}

async fn attempt(shared: Arc<Shared>, client: Result<reqwest::Client, String>, parcel: Parcel) {
    let outcome = match client {
        Ok(client) => send(&shared, &client, &parcel).await,
        Err(reason) => Outcome { state: DeliveryState::Failed, reason: Some(reason), headers: Vec::new(), reply: None },
    };
    let Parcel { cell, number, notice, target } = parcel;
    let what = format!("{} {} for {}", notice.event_type, notice.event_id, notice.url);
    let text = match &outcome.reason {
        Some(reason) => format!("{what} {} at {}: {reason}", outcome.state, target.url),
        None => format!("{what} {} at {}", outcome.state, target.url),
    };
    let mut tenant = cell.lock();
    tenant.journal.tell(Timestamp::now(), Event::Notification, Some(&notice.merchant.mchid), &text);
    if let Some(delivery) = tenant.deliveries.get_mut(number) {
        record(delivery, outcome);
    }
    drop(tenant);
    shared.under_way.send_modify(|count| *count = count.saturating_sub(1));
}

fn record(delivery: &mut Delivery, outcome: Outcome) {
    delivery.state = outcome.state;
    delivery.reason = outcome.reason;
    delivery.request_headers = outcome.headers;
    (delivery.reply_status, delivery.reply_body) = outcome.reply.unzip();
}

async fn send(shared: &Shared, client: &reqwest::Client, parcel: &Parcel) -> Outcome {
    let failed = |reason: String, headers: Vec<(String, String)>| Outcome {
        state: DeliveryState::Failed,
        reason: Some(reason),
        headers,
        reply: None,
    };
    let notice = &parcel.notice;
    let wall = Timestamp::now();
    let signed = sign::headers(&shared.platform, &notice.merchant, Voice::PublicKey, &notice.body, wall)
        .and_then(|signed| Ok((signed, sign::request_id(0)?)));
    let (signed, request_id) = match signed {
        Ok(signed) => signed,
        Err(refusal) => return failed(refusal.message, Vec::new()),
    };
    let mut headers: Vec<(String, String)> = vec![
        (CONTENT_TYPE.to_string(), "application/json".into()),
        (ACCEPT.to_string(), "*/*".into()),
        (USER_AGENT.to_string(), "wechatpay-sandbox".into()),
        (header::REQUEST_ID.to_owned(), request_id),
    ];
    headers.extend(signed.into_iter().map(|(name, value)| (name.to_owned(), value)));
    headers.extend(parcel.target.host.clone().map(|host| (HOST.to_string(), host)));
    let mut request = client.post(&parcel.target.url).body(notice.body.clone());
    for (name, value) in &headers {
        request = request.header(name, value);
    }
    let mut reply = match request.send().await {
        Ok(reply) => reply,
        Err(error) => return failed(explain(&error), headers),
    };
    let status = reply.status().as_u16();
    let mut body = Vec::new();
    while body.len() < REPLY {
        match reply.chunk().await {
            Ok(Some(chunk)) => body.extend_from_slice(&chunk),
            Ok(None) => break,
            Err(error) => return failed(explain(&error), headers),
        }
    }
    body.truncate(REPLY);
    let accepted = matches!(status, 200 | 204);
    Outcome {
        state: if accepted { DeliveryState::Accepted } else { DeliveryState::Rejected },
        reason: (!accepted).then(|| format!("the receiver answered {status}; only 200 and 204 accept a notification")),
        headers,
        reply: Some((status, String::from_utf8_lossy(&body).into_owned())),
    }
}

/// The error with its causes: the outermost one alone says little.
fn explain(error: &reqwest::Error) -> String {
    if error.is_timeout() {
        return format!("no answer within {} s", PATIENCE.as_secs());
    }
    let mut text = error.to_string();
    let mut cause = std::error::Error::source(error);
    while let Some(error) = cause {
        text = format!("{text}: {error}");
        cause = error.source();
    }
    text
}
