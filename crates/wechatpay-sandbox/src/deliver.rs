//! Carries notifications out of the process. The only place that knows `reqwest`.

use std::{sync::Arc, time::Duration};

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE, HOST, USER_AGENT};
use jiff::Timestamp;
use tokio::{
    sync::{mpsc, watch},
    task::JoinSet,
};
use wechatpay_core::header;

use crate::{
    clock::beijing,
    delivery::{Attempt, DeliveryState},
    engine::{draw::Draw, due, fact::Attempted, notice::Outcome},
    envelope,
    merchant::{KeyMode, Merchant},
    shared::{Parcel, Shared},
    sign::{self, Voice},
    target::{Target, target},
};

/// So many notifications are under way at once.
const AT_ONCE: usize = 64;
/// So much of a reply is kept.
const REPLY: usize = 4 * 1024;

/// Delivers until told to stop; what is under way then is dropped, and is due again when the world is loaded.
pub(crate) async fn run(
    shared: Arc<Shared>,
    mut outbox: mpsc::UnboundedReceiver<Parcel>,
    mut stop: watch::Receiver<bool>,
) {
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
        .build()
        .map_err(|error| format!("the HTTP client cannot be made: {error}"))
}

/// A notification with all that is needed to send it.
struct Letter {
    merchant: Arc<Merchant>,
    target: Target,
    body: Bytes,
    voice: Voice,
    request_id: String,
    patience: Duration,
    dated: Timestamp,
}

/// What an attempt came to.
struct Came {
    outcome: Outcome,
    reason: Option<String>,
    headers: Vec<(String, String)>,
    reply: Option<(u16, String)>,
}

impl Came {
    fn to(outcome: Outcome, reason: String) -> Self {
        Self { outcome, reason: Some(reason), headers: Vec::new(), reply: None }
    }
}

async fn attempt(shared: Arc<Shared>, client: Result<reqwest::Client, String>, parcel: Parcel) {
    let Parcel { cell, notice, epoch } = parcel;
    let _under_way = UnderWay(&shared);
    let letter = letter(&cell, notice);
    let (came, body, went_to) = match (letter, client) {
        (Ok(letter), Ok(client)) => {
            let came = send(&shared, &client, &letter).await;
            (came, String::from_utf8_lossy(&letter.body).into_owned(), Some(letter.target.url))
        }
        (Ok(_), Err(reason)) => (Came::to(Outcome::Failed, reason), String::new(), None),
        (Err(reason), _) => (Came::to(Outcome::NotSent, reason), String::new(), None),
    };
    let wall = Timestamp::now();
    let mut tenant = cell.lock();
    if tenant.epoch != epoch {
        // The world that sent it is no more, and another notification has its number.
        return;
    }
    let now = tenant.now(wall);
    let (reply_status, reply_body) = came.reply.unzip();
    let fact = Attempted {
        notice,
        outcome: came.outcome,
        status: reply_status,
        target: went_to.as_deref().map(Into::into),
        reason: came.reason.as_deref().map(Into::into),
        next: None,
    };
    let attempt = Attempt {
        at: beijing(now),
        state: DeliveryState::from(came.outcome),
        reason: came.reason,
        target: went_to,
        request_headers: came.headers,
        request_body: body,
        reply_status,
        reply_body,
    };
    tenant.deliveries.attempted(notice, attempt);
    tenant.sent(notice);
    let facts = due::attempted(&tenant.ledger, fact, now);
    tenant.commit(facts, now);
    tenant.run_due(now);
    shared.dispatch(&cell, tenant);
}

/// A parcel on its way: however its delivery ends, it is counted down.
struct UnderWay<'a>(&'a Shared);

impl Drop for UnderWay<'_> {
    fn drop(&mut self) {
        self.0.under_way.send_modify(|count| *count = count.saturating_sub(1));
    }
}

/// Encrypts and addresses a notification; or says in words why it goes nowhere.
fn letter(cell: &crate::tenant::Cell, number: u64) -> Result<Letter, String> {
    let tenant = cell.lock();
    let state = &tenant.ledger.state;
    let notice = state.notices.get(&number).ok_or("the notification is gone")?;
    let merchant = tenant.merchant(&notice.mchid).ok_or("the merchant is gone")?;
    let target = target(&notice.url, &state.routes, state.settings.external_delivery)?;
    let mut draw = Draw::new(state.seed ^ u64::from(notice.attempts).wrapping_add(1), number);
    let body = envelope::seal(merchant, notice, &mut draw).map_err(|refusal| refusal.message)?;
    let voice = match tenant.ledger.keys(&notice.mchid) {
        KeyMode::Certificate => Voice::Certificate,
        KeyMode::Mixed(share) if draw.below(100) >= u64::from(share) => Voice::Certificate,
        KeyMode::PublicKey | KeyMode::Mixed(_) => Voice::PublicKey,
    };
    let wall = Timestamp::now();

    Ok(Letter {
        merchant: Arc::clone(merchant),
        target,
        body,
        voice,
        request_id: sign::request_id(&mut draw, 0),
        patience: notice.patience().unsigned_abs(),
        dated: if state.settings.sign_on_world_clock { tenant.now(wall) } else { wall },
    })
}

async fn send(shared: &Shared, client: &reqwest::Client, letter: &Letter) -> Came {
    let signed = sign::headers(&shared.platform, &letter.merchant, letter.voice, &letter.body, letter.dated);
    let signed = match signed {
        Ok(signed) => signed,
        Err(refusal) => return Came::to(Outcome::Failed, refusal.message),
    };
    let mut headers: Vec<(String, String)> = vec![
        (CONTENT_TYPE.to_string(), "application/json".into()),
        (ACCEPT.to_string(), "*/*".into()),
        (USER_AGENT.to_string(), "wechatpay-sandbox".into()),
        (header::REQUEST_ID.to_owned(), letter.request_id.clone()),
    ];
    headers.extend(signed.into_iter().map(|(name, value)| (name.to_owned(), value)));
    headers.extend(letter.target.host.clone().map(|host| (HOST.to_string(), host)));
    let mut request = client.post(&letter.target.url).timeout(letter.patience).body(letter.body.clone());
    for (name, value) in &headers {
        request = request.header(name, value);
    }
    let failed = |error: &reqwest::Error, headers| Came {
        outcome: Outcome::Failed,
        reason: Some(explain(error, letter.patience)),
        headers,
        reply: None,
    };
    let mut reply = match request.send().await {
        Ok(reply) => reply,
        Err(error) => return failed(&error, headers),
    };
    let status = reply.status().as_u16();
    let mut body = Vec::new();
    while body.len() < REPLY {
        match reply.chunk().await {
            Ok(Some(chunk)) => body.extend_from_slice(&chunk),
            Ok(None) => break,
            Err(error) => return failed(&error, headers),
        }
    }
    body.truncate(REPLY);
    let accepted = matches!(status, 200 | 204);
    Came {
        outcome: if accepted { Outcome::Accepted } else { Outcome::Rejected },
        reason: (!accepted).then(|| format!("the receiver answered {status}; only 200 and 204 accept a notification")),
        headers,
        reply: Some((status, String::from_utf8_lossy(&body).into_owned())),
    }
}

/// The error with its causes: the outermost one alone says little.
fn explain(error: &reqwest::Error, patience: Duration) -> String {
    if error.is_timeout() {
        return format!("no answer within {} s", patience.as_secs());
    }
    let mut text = error.to_string();
    let mut cause = std::error::Error::source(error);
    while let Some(error) = cause {
        text = format!("{text}: {error}");
        cause = error.source();
    }
    text
}
