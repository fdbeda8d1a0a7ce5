//! The thread that writes: all that waits goes into one transaction, and a transaction that fails is tried until it succeeds.

use std::time::Duration;

use tokio::sync::watch;

use super::{StoreError, file::Shared, progress::Progress, queue::Batch};

/// Between two attempts, unless something new is to be written.
const PAUSE: Duration = Duration::from_millis(500);

/// Writes until the queue is closed and empty.
pub(super) fn run(shared: &Shared, progress: &watch::Sender<Progress>) {
    while let Some(batch) = shared.queue.next() {
        if !write(shared, progress, &batch) {
            return;
        }
    }
}

/// Returns whether the batch was written in the end; if not, the store is closing and the disk refused to the last.
fn write(shared: &Shared, progress: &watch::Sender<Progress>, batch: &Batch) -> bool {
    loop {
        let (seen, open) = shared.queue.outlook();
        let outcome = shared.database().write(&batch.jobs);
        let Err(reason) = outcome else {
            // Whoever is told that there is room again must find it.
            shared.queue.done(batch);
            if update(progress, |progress| progress.wrote(batch.until)) {
                tracing::info!("the store writes again");
            }
            return true;
        };
        let error = StoreError::new(&shared.path, reason);
        if update(progress, |progress| progress.refused(seen, &error)) {
            tracing::warn!(%error, "what is new in the worlds is kept in memory until it can be written");
        }
        if !open {
            tracing::error!(%error, "the latest changes of the worlds are lost");
            return false;
        }
        shared.queue.rest(seen, PAUSE);
    }
}

/// Tells all who wait; returns what the change returns.
fn update(progress: &watch::Sender<Progress>, change: impl FnOnce(&mut Progress) -> bool) -> bool {
    let mut changed = false;
    progress.send_modify(|progress| changed = change(progress));
    changed
}
