//! Sends notifications when they are due, and writes down what came of it.

use std::{sync::Arc, time::Duration};

use jiff::Timestamp;
use tokio::{
    sync::{mpsc, watch},
    task::JoinSet,
};

use crate::{
    clock::beijing,
    courier::Courier,
    delivery::{Attempt, DeliveryState},
    engine::{draw::Draw, due, fact::Attempted, notice::Outcome},
    envelope,
    forge::Original,
    merchant::KeyMode,
    shared::{Parcel, Shared},
    sign::{self, Voice},
    target::{Target, target},
};

/// So many notifications are under way at once.
const AT_ONCE: usize = 64;

/// Delivers until told to stop; what is under way then is dropped, and is due again when the world is loaded.
pub(crate) async fn run(
    shared: Arc<Shared>,
    mut outbox: mpsc::UnboundedReceiver<Parcel>,
    mut stop: watch::Receiver<bool>,
) {
    let mut courier = None;
    let mut under_way = JoinSet::new();
    loop {
        let parcel = tokio::select! {
            _ = stop.changed() => return,
            Some(_) = under_way.join_next(), if !under_way.is_empty() => continue,
            parcel = outbox.recv(), if under_way.len() < AT_ONCE => parcel,
        };
        let Some(parcel) = parcel else { return };
        // Made on first use: it reads the machine's certificates, which would slow the start down.
        let courier = courier.get_or_insert_with(Courier::new);
        let attempt = attempt(Arc::clone(&shared), courier.clone(), parcel);
        under_way.spawn(attempt);
    }
}

/// A notification with all that is needed to send it.
struct Letter {
    original: Original,
    target: Target,
    patience: Duration,
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

async fn attempt(shared: Arc<Shared>, courier: Result<Courier, String>, parcel: Parcel) {
    let Parcel { cell, notice, epoch } = parcel;
    let _under_way = UnderWay(&shared);
    let letter = letter(&cell, notice);
    let (came, body, went_to) = match (letter, courier) {
        (Ok(letter), Ok(courier)) => {
            let came = send(&shared, &courier, &letter).await;
            (came, String::from_utf8_lossy(&letter.original.body).into_owned(), Some(letter.target.url))
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

    let original = Original {
        merchant: Arc::clone(merchant),
        voice,
        body,
        dated: if state.settings.sign_on_world_clock { tenant.now(wall) } else { wall },
        request_id: sign::request_id(&mut draw, 0),
    };
    Ok(Letter { original, target, patience: notice.patience().unsigned_abs() })
}

async fn send(shared: &Shared, courier: &Courier, letter: &Letter) -> Came {
    let post = match letter.original.write(&shared.platform, &letter.target) {
        Ok(post) => post,
        Err(refusal) => return Came::to(Outcome::Failed, refusal.message),
    };
    match courier.post(&post, letter.patience).await {
        Err(silence) => {
            Came { outcome: Outcome::Failed, reason: Some(silence.reason), headers: post.headers, reply: None }
        }
        Ok(reply) => Came {
            outcome: if reply.accepts() { Outcome::Accepted } else { Outcome::Rejected },
            reason: (!reply.accepts())
                .then(|| format!("the receiver answered {}; only 200 and 204 accept a notification", reply.status)),
            headers: post.headers,
            reply: Some((reply.status, reply.body)),
        },
    }
}
