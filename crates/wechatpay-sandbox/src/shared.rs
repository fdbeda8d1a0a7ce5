//! What handles, server and delivery share: keys, worlds, and the outbox of notifications.

use std::sync::Arc;

use jiff::Timestamp;
use tokio::sync::{mpsc, watch};

use crate::{
    clock,
    delivery::{Delivery, DeliveryState},
    journal::Event,
    keys::{Platform, ReadyMerchant},
    notify::Notice,
    target::{Target, target},
    tenant::Cell,
    worlds::Worlds,
};

/// A notification on its way.
#[derive(Debug)]
pub(crate) struct Parcel {
    pub(crate) cell: Arc<Cell>,
    /// Its number in the world's delivery log.
    pub(crate) number: u64,
    pub(crate) notice: Notice,
    pub(crate) target: Target,
}

#[derive(Debug)]
pub(crate) struct Shared {
    pub(crate) platform: Platform,
    pub(crate) ready: Vec<ReadyMerchant>,
    pub(crate) worlds: Worlds,
    /// `http://127.0.0.1:PORT`
    pub(crate) url: String,
    pub(crate) outbox: mpsc::Sender<Parcel>,
    /// How many parcels are under way.
    pub(crate) under_way: watch::Sender<usize>,
}

impl Shared {
    /// Writes a notification into the delivery log and hands it to delivery, if it may go anywhere.
    pub(crate) fn post(&self, cell: &Arc<Cell>, notice: Notice) {
        let wall = Timestamp::now();
        let mut tenant = cell.lock();
        let found = target(&notice.url, &tenant.routes, tenant.settings.external_delivery);
        let delivery = Delivery {
            number: 0,
            event_id: notice.event_id.clone(),
            event_type: notice.event_type.to_owned(),
            mchid: notice.merchant.mchid.clone(),
            url: notice.url.clone(),
            target: found.as_ref().ok().map(|target| target.url.clone()),
            at: clock::beijing(wall),
            state: if found.is_ok() { DeliveryState::Queued } else { DeliveryState::NotSent },
            reason: found.as_ref().err().cloned(),
            request_headers: Vec::new(),
            request_body: String::from_utf8_lossy(&notice.body).into_owned(),
            reply_status: None,
            reply_body: None,
        };
        let number = tenant.deliveries.add(delivery);
        let what = format!("{} {} for {}", notice.event_type, notice.event_id, notice.url);
        let text = match &found {
            Ok(target) => format!("{what} goes to {}", target.url),
            Err(reason) => format!("{what} {}: {reason}", DeliveryState::NotSent),
        };
        tenant.journal.tell(wall, Event::Notification, Some(&notice.merchant.mchid), &text);
        drop(tenant);
        let Ok(target) = found else { return };
        self.under_way.send_modify(|count| *count += 1);
        let mchid = notice.merchant.mchid.clone();
        if self.outbox.try_send(Parcel { cell: Arc::clone(cell), number, notice, target }).is_err() {
            self.under_way.send_modify(|count| *count = count.saturating_sub(1));
            let reason = "too many notifications are waiting";
            let mut tenant = cell.lock();
            let text = format!("{what} {}: {reason}", DeliveryState::NotSent);
            tenant.journal.tell(wall, Event::Notification, Some(&mchid), &text);
            if let Some(delivery) = tenant.deliveries.get_mut(number) {
                delivery.state = DeliveryState::NotSent;
                delivery.reason = Some(reason.into());
            }
        }
    }
}
