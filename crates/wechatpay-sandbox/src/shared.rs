//! What handles, server and delivery share: keys, worlds, and the outbox of notifications.

use std::{
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr},
    sync::{Arc, MutexGuard},
};

use jiff::Timestamp;
use tokio::sync::{mpsc, watch};

use crate::{
    alarm::Alarm,
    bridge::Bridge,
    control::Own,
    engine::turn::Turn,
    keys::{Platform, ReadyMerchant},
    limits::Limits,
    pages::Token,
    store::{Mark, Store},
    tenant::{Cell, Tenant},
    worlds::Worlds,
};

/// Where this machine reaches what listens there.
pub(crate) fn reached_at(listens: SocketAddr) -> SocketAddr {
    let address = match listens.ip() {
        IpAddr::V4(address) if address.is_unspecified() => Ipv4Addr::LOCALHOST.into(),
        IpAddr::V6(address) if address.is_unspecified() => Ipv6Addr::LOCALHOST.into(),
        address => address,
    };
    SocketAddr::new(address, listens.port())
}

/// A notification that is to be sent now.
#[derive(Debug)]
pub(crate) struct Parcel {
    pub(crate) cell: Arc<Cell>,
    pub(crate) notice: u64,
    /// The world's at that time: a restored world has other notifications under the same numbers.
    pub(crate) epoch: u64,
}

#[derive(Debug)]
pub(crate) struct Shared {
    /// With the certificate that all worlds begin with: see [`Tenant::platforms`].
    pub(crate) platform: Arc<Platform>,
    pub(crate) ready: Vec<ReadyMerchant>,
    pub(crate) fresh_keys: bool,
    pub(crate) worlds: Worlds,
    /// `http://127.0.0.1:PORT`
    pub(crate) url: String,
    /// The address that it listens on.
    pub(crate) bound: IpAddr,
    /// HTTPS, when it is wanted.
    pub(crate) bridge: Option<Arc<Bridge>>,
    pub(crate) outbox: mpsc::UnboundedSender<Parcel>,
    /// How many parcels are under way.
    pub(crate) under_way: watch::Sender<usize>,
    pub(crate) alarm: Alarm,
    pub(crate) store: Store,
    pub(crate) limits: Limits,
    /// What a browser must bring to change anything.
    pub(crate) token: Token,
}

impl Shared {
    /// `https://127.0.0.1:PORT`, when it is wanted.
    pub(crate) fn https_url(&self) -> Option<&str> {
        self.bridge.as_ref().map(|bridge| bridge.url.as_str())
    }

    pub(crate) fn own(&self) -> Own<'_> {
        Own { http: &self.url, https: self.https_url(), bound: self.bound }
    }

    /// Whether other machines may reach it.
    pub(crate) fn is_exposed(&self) -> bool {
        !self.bound.is_loopback()
    }

    /// Carries out a command of a world, and starts what follows from it.
    pub(crate) fn decide<T, E>(
        &self,
        cell: &Arc<Cell>,
        wall: Timestamp,
        command: impl FnOnce(&mut Turn<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let mut tenant = cell.lock();
        let done = tenant.decide(wall, command);
        self.dispatch(cell, tenant);
        done
    }

    /// Hands over what is to be sent now, and sets the alarm for what comes next.
    pub(crate) fn dispatch(&self, cell: &Arc<Cell>, mut tenant: MutexGuard<'_, Tenant>) {
        let (notices, epoch) = (tenant.take_to_send(), tenant.epoch);
        self.alarm.set(cell, &mut tenant);
        // Whoever waits for deliveries looks into the world: its lock is never held while they are told.
        drop(tenant);
        if notices.is_empty() {
            return;
        }
        self.under_way.send_modify(|count| *count += notices.len());
        for notice in notices {
            // The outbox is closed only when everything ends.
            let _ = self.outbox.send(Parcel { cell: Arc::clone(cell), notice, epoch });
        }
    }

    /// Goes on with what was under way when the store was closed.
    pub(crate) fn resume(&self) {
        let wall = Timestamp::now();
        for cell in self.worlds.all() {
            let mut tenant = cell.lock();
            let now = tenant.now(wall);
            tenant.run_due(now);
            self.dispatch(&cell, tenant);
        }
    }

    /// How far the store has to be for all that a world has decided to be on disk.
    pub(crate) fn mark(&self, cell: &Cell) -> Mark {
        cell.lock().mark
    }
}
