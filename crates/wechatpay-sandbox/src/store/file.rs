//! A store in a file: callers queue what is to be written, one thread writes it.

use std::{
    path::{self, Path},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    thread::{self, JoinHandle},
};

use tokio::sync::watch;

use super::{
    Mark,
    database::Database,
    error::{Reason, StoreError},
    progress::Progress,
    queue::{Job, Queue},
    writer,
};

pub(super) struct File {
    shared: Arc<Shared>,
    progress: watch::Receiver<Progress>,
    thread: Option<JoinHandle<()>>,
}

/// What callers and the writing thread share.
pub(super) struct Shared {
    pub(super) path: Arc<Path>,
    pub(super) queue: Queue,
    /// The only connection: the file is locked against all others, of this process too.
    database: Mutex<Database>,
}

impl File {
    /// Opens the file; `bound` says how many bytes may wait for the disk.
    pub(super) fn open(path: &Path, bound: usize) -> Result<Self, StoreError> {
        // Made absolute, the path means the same after a change of directory, and none of SQLite's special names.
        let path: Arc<Path> =
            path::absolute(path).map_err(|_| StoreError::new(&Arc::from(path), Reason::Unreachable))?.into();
        let database = Database::open(&path).map_err(|reason| StoreError::new(&path, reason))?;
        let shared = Arc::new(Shared { path, queue: Queue::new(bound), database: Mutex::new(database) });
        let (sender, progress) = watch::channel(Progress::new());
        let writing = Arc::clone(&shared);
        let thread = thread::Builder::new()
            .name("sandbox-store".to_owned())
            .spawn(move || writer::run(&writing, &sender))
            .map_err(|_| shared.error(Reason::Stopped))?;
        Ok(Self { shared, progress, thread: Some(thread) })
    }

    pub(super) fn path(&self) -> &Path {
        &self.shared.path
    }

    pub(super) fn take(&self, job: Job) -> Mark {
        self.shared.queue.push(job)
    }

    pub(super) fn mark(&self) -> Mark {
        self.shared.queue.taken()
    }

    pub(super) async fn settled(&self, mark: Mark) -> Result<(), StoreError> {
        if mark == Mark::NOT_TAKEN {
            return Err(self.shared.error(Reason::Overloaded));
        }
        let mut progress = self.progress.clone();
        match progress.wait_for(|progress| progress.verdict(mark).is_some()).await {
            Ok(known) => known.verdict(mark).unwrap_or(Ok(())),
            Err(_) => Err(self.shared.error(Reason::Stopped)),
        }
    }

    pub(super) fn load(&self, each: &mut dyn FnMut(&str, &str) -> Result<(), String>) -> Result<(), StoreError> {
        self.shared.database().load(each).map_err(|reason| self.shared.error(reason))
    }

    pub(super) fn snapshot(&self, world: &str, name: &str) -> Result<Option<String>, StoreError> {
        self.shared.database().snapshot(world, name).map_err(|reason| self.shared.error(reason))
    }

    pub(super) fn snapshots(&self, world: &str) -> Result<Vec<String>, StoreError> {
        self.shared.database().snapshots(world).map_err(|reason| self.shared.error(reason))
    }

    #[cfg(test)]
    pub(super) fn shared(&self) -> &Arc<Shared> {
        &self.shared
    }
}

impl Drop for File {
    /// Ends the thread; the connection goes with the last of what was shared, and empties its log into the file.
    fn drop(&mut self) {
        self.shared.queue.close();
        if let Some(thread) = self.thread.take() {
            drop(thread.join());
        }
    }
}

impl Shared {
    pub(super) fn database(&self) -> MutexGuard<'_, Database> {
        self.database.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn error(&self, reason: Reason) -> StoreError {
        StoreError::new(&self.path, reason)
    }
}
