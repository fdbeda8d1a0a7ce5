//! Sends notifications when they are due, and writes down what came of it.

use std::{sync::Arc, time::Duration};

use jiff::Timestamp;
use tokio::{
    sync::{mpsc, watch},
    task::JoinSet,
};

use crate::{
    chaos::{self, Going, PlannedAttempt},
    clock::beijing,
    courier::Courier,
    delivery::{Attempt, DeliveryState},
    engine::{draw::Draw, due, fact::Attempted},
    envelope,
    forge::Original,
    keys::Platform,
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

/// Keeps the choice of a certificate for notifications apart from that for answers.
const NOTIFICATIONS: u64 = 1 << 63;

/// A notification with all that is needed to send it.
struct Letter {
    original: Original,
    target: Target,
    patience: Duration,
    plan: PlannedAttempt,
    /// With the certificate that signs.
    platform: Arc<Platform>,
}

async fn attempt(shared: Arc<Shared>, courier: Result<Courier, String>, parcel: Parcel) {
    let Parcel { cell, notice, epoch } = parcel;
    let _under_way = UnderWay(&shared);
    let now = || beijing(cell.lock().now(Timestamp::now()));
    let (counts, made) = match (letter(&shared, &cell, notice), courier) {
        (Ok(Letter { original, target, patience, plan, platform }), Ok(courier)) => {
            let (original, target, courier) = (&original, &target, &courier);
            let going = Going { platform: &platform, courier, original, target, patience, now: &now };
            chaos::carry(&going, &plan).await
        }
        (Ok(_), Err(reason)) => alone(Attempt::unsent(now(), DeliveryState::Failed, reason)),
        (Err(reason), _) => alone(Attempt::unsent(now(), DeliveryState::NotSent, reason)),
    };
    let wall = Timestamp::now();
    let mut tenant = cell.lock();
    if tenant.epoch != epoch {
        // The world that sent it is no more, and another notification has its number.
        return;
    }
    let now = tenant.now(wall);
    let fact = Attempted {
        notice,
        outcome: counts.outcome(),
        status: counts.reply_status,
        target: counts.target.as_deref().map(Into::into),
        reason: counts.reason.as_deref().map(Into::into),
        next: None,
    };
    for believed in tenant.deliveries.attempted(notice, made) {
        let found =
            tenant.ledger.state.notices.get(&notice).map(|notice| (notice.event_id.clone(), notice.mchid.clone()));
        if let Some((event_id, mchid)) = found {
            tenant.journal.tell_of(now, notice, Some(&mchid), &format!("{event_id}: {believed}"));
        }
    }
    tenant.sent(notice);
    let facts = due::attempted(&tenant.ledger, fact, now);
    tenant.commit(facts, now);
    tenant.run_due(now);
    shared.dispatch(&cell, tenant);
}

fn alone(attempt: Attempt) -> (Attempt, Vec<Attempt>) {
    (attempt.clone(), vec![attempt])
}

/// A parcel on its way: however its delivery ends, it is counted down.
struct UnderWay<'a>(&'a Shared);

impl Drop for UnderWay<'_> {
    fn drop(&mut self) {
        self.0.under_way.send_modify(|count| *count = count.saturating_sub(1));
    }
}

/// Encrypts and addresses a notification; or says in words why it goes nowhere.
fn letter(shared: &Shared, cell: &crate::tenant::Cell, number: u64) -> Result<Letter, String> {
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
    let plan = chaos::plan(&state.settings.chaos, state.seed, number, notice.attempts);
    let attempt = number.wrapping_mul(64).wrapping_add(u64::from(notice.attempts));
    let platform = tenant.signing(&shared.platform, attempt ^ NOTIFICATIONS);
    Ok(Letter { original, target, patience: notice.patience().unsigned_abs(), plan, platform })
}
