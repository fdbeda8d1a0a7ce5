//! Connections as the server watches over them: what each is allowed to keep waiting, and who has to go when there are too many.

use std::{
    collections::HashMap,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
    time::Duration,
};

use tokio::{sync::Notify, time::Instant};

const MOMENT: Duration = Duration::from_secs(1);

/// One connection.
#[derive(Debug)]
pub(super) struct Line {
    phase: Mutex<Phase>,
    /// Whether it has to be reset.
    is_reset: AtomicBool,
    /// Told when it has to end.
    cut: Notify,
    head_time: Duration,
}

#[derive(Debug, Clone, Copy)]
enum Phase {
    /// It waits for its client since then, until then.
    Waits { since: Instant, until: Instant },
    /// A request is being answered.
    Works,
}

impl Line {
    /// A new connection: its head has to come in this time.
    pub(super) fn new(head_time: Duration) -> Self {
        let now = Instant::now();
        let phase = Mutex::new(Phase::Waits { since: now, until: now + head_time });
        Self { phase, is_reset: AtomicBool::new(false), cut: Notify::new(), head_time }
    }

    /// A head has come. Its body has so long, and a moment more for the answer that says it was too slow.
    pub(super) fn reads(&self, body_time: Duration) {
        let now = Instant::now();
        *self.phase() = Phase::Waits { since: now, until: now + body_time + MOMENT };
    }

    /// A request is there, and is being answered.
    pub(super) fn works(&self) {
        *self.phase() = Phase::Works;
    }

    /// An answer is ready. Its client has so long to read it, and then to send another head.
    pub(super) fn answered(&self, to_read: Duration) {
        let now = Instant::now();
        *self.phase() = Phase::Waits { since: now, until: now + to_read + self.head_time };
    }

    /// Has the connection reset.
    pub(super) fn reset(&self) {
        self.is_reset.store(true, Ordering::Relaxed);
        self.cut.notify_one();
    }

    pub(super) fn is_reset(&self) -> bool {
        self.is_reset.load(Ordering::Relaxed)
    }

    /// Returns when the connection has to end: it is reset, it gives way to another, or its client kept it waiting for too long.
    pub(super) async fn cut(&self) {
        tokio::select! {
            () = self.cut.notified() => {}
            () = self.overdue() => {}
        }
    }

    async fn overdue(&self) {
        loop {
            let phase = *self.phase();
            match phase {
                Phase::Waits { until, .. } if until <= Instant::now() => return,
                Phase::Waits { until, .. } => tokio::time::sleep_until(until).await,
                // It is never due before this is over.
                Phase::Works => tokio::time::sleep(self.head_time).await,
            }
        }
    }

    fn phase(&self) -> MutexGuard<'_, Phase> {
        self.phase.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// All connections.
#[derive(Debug, Default)]
pub(super) struct Lines {
    lines: Mutex<HashMap<u64, Arc<Line>>>,
    listed: AtomicU64,
}

/// A connection that is among them until this is dropped.
#[derive(Debug)]
pub(super) struct Listed {
    all: Arc<Lines>,
    number: u64,
}

impl Lines {
    /// Takes a connection in. With `most` there already, the one that has been idle for the longest gives way.
    ///
    /// `None`: none is idle.
    pub(super) fn list(self: &Arc<Self>, line: &Arc<Line>, most: usize) -> Option<Listed> {
        let mut lines = self.lines();
        if lines.len() >= most && !give_way(&mut lines) {
            return None;
        }
        let number = self.listed.fetch_add(1, Ordering::Relaxed);
        lines.insert(number, Arc::clone(line));
        Some(Listed { all: Arc::clone(self), number })
    }

    /// Ends the one that has been idle for the longest: there are no file descriptors left.
    pub(super) fn shrink(&self) {
        give_way(&mut self.lines());
    }

    fn lines(&self) -> MutexGuard<'_, HashMap<u64, Arc<Line>>> {
        self.lines.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn give_way(lines: &mut HashMap<u64, Arc<Line>>) -> bool {
    let idle = lines.iter().filter_map(|(number, line)| match *line.phase() {
        Phase::Waits { since, .. } => Some((since, *number)),
        Phase::Works => None,
    });
    let Some(line) = idle.min().and_then(|(_, number)| lines.remove(&number)) else { return false };
    line.cut.notify_one();
    true
}

impl Drop for Listed {
    fn drop(&mut self) {
        self.all.lines().remove(&self.number);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn the_one_that_was_idle_for_the_longest_gives_way_and_no_one_at_work() {
        let lines = Arc::new(Lines::default());
        let line = || Arc::new(Line::new(Duration::from_secs(60)));
        let all: Vec<_> = (0..3).map(|_| line()).collect();
        let listed: Vec<_> = all.iter().map(|line| lines.list(line, 3).unwrap()).collect();
        all[0].works();
        let fourth = lines.list(&line(), 3).unwrap();
        all[1].cut().await;
        all[2].works();
        drop(fourth);
        let fifth = line();
        let _fifth = lines.list(&fifth, 3).unwrap();
        fifth.works();
        assert!(lines.list(&line(), 3).is_none(), "all are at work");
        drop(listed);
        assert!(lines.list(&line(), 3).is_some(), "who is gone makes room");
    }

    #[tokio::test(start_paused = true)]
    async fn a_connection_is_due_while_it_waits_and_never_while_it_works() {
        let line = Line::new(Duration::from_secs(10));
        line.works();
        assert!(tokio::time::timeout(Duration::from_secs(3600), line.cut()).await.is_err());
        line.answered(Duration::from_secs(5));
        let begun = Instant::now();
        line.cut().await;
        assert!(begun.elapsed() >= Duration::from_secs(15), "{:?}", begun.elapsed());
    }
}
