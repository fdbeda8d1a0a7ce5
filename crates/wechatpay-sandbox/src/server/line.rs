//! One connection as the server watches over it: what its client may keep waiting, and what it holds.

use std::sync::{
    Arc, Mutex, MutexGuard, PoisonError,
    atomic::{AtomicBool, AtomicUsize, Ordering},
};

use tokio::{
    sync::Notify,
    time::{Duration, Instant},
};

use crate::limits::Limits;

/// An answer that says that a body was too slow comes after the body's time is over.
const MOMENT: Duration = Duration::from_secs(1);

/// One connection.
#[derive(Debug)]
pub(super) struct Line {
    state: Mutex<State>,
    /// Whether it has to be reset.
    is_reset: AtomicBool,
    /// Told when it has to end.
    cut: Notify,
    limits: Limits,
    /// What all connections hold together, in bytes.
    held_by_all: Arc<AtomicUsize>,
}

#[derive(Debug)]
struct State {
    phase: Phase,
    /// Whether it has been answered before.
    is_known: bool,
    /// Of a body or an answer, in bytes.
    held: usize,
    /// It ends, and holds nothing any more.
    is_over: bool,
}

#[derive(Debug, Clone, Copy)]
enum Phase {
    /// It waits for its client to send, since then, until then.
    Waits { since: Instant, until: Instant },
    /// A request is being answered.
    Works,
    /// It waits for its client to read an answer.
    Sends { since: Instant, until: Instant },
    /// It tells without a known end, and its client has read nothing since.
    Tells { since: Instant, stuck: Option<Instant> },
}

/// What a connection is good for when another wants its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    /// It keeps its place.
    Works,
    /// It was never answered, and waits for its client since then.
    New(Instant),
    /// It was answered before, and waits for its client since then.
    Known(Instant),
    /// It tells without end since then.
    Tells(Instant),
}

impl Line {
    /// A new connection: its head has to come in time.
    pub(super) fn new(limits: Limits, held_by_all: &Arc<AtomicUsize>) -> Self {
        let since = Instant::now();
        let phase = Phase::Waits { since, until: since + limits.head_time };
        Self {
            state: Mutex::new(State { phase, is_known: false, held: 0, is_over: false }),
            is_reset: AtomicBool::new(false),
            cut: Notify::new(),
            limits,
            held_by_all: Arc::clone(held_by_all),
        }
    }

    /// A head has come. Its body has so long, and a moment more for the answer that says it was too slow.
    pub(super) fn reads(&self) {
        let since = Instant::now();
        self.state().phase = Phase::Waits { since, until: since + self.limits.body_time + MOMENT };
    }

    /// A request is there, and is being answered.
    pub(super) fn works(&self) {
        self.state().phase = Phase::Works;
    }

    /// An answer of so many bytes is ready. Its client has so long to read it.
    pub(super) fn answers(&self, length: usize) {
        let since = Instant::now();
        let mut state = self.state();
        state.phase = Phase::Sends { since, until: since + self.limits.answer_time };
        state.is_known = true;
        self.hold(&mut state, length);
    }

    /// An answer without a known end begins.
    pub(super) fn tells(&self) {
        let mut state = self.state();
        state.phase = Phase::Tells { since: Instant::now(), stuck: None };
        state.is_known = true;
        self.hold(&mut state, 0);
    }

    /// The client does not read.
    pub(super) fn is_stuck(&self) {
        if let Phase::Tells { stuck: stuck @ None, .. } = &mut self.state().phase {
            *stuck = Some(Instant::now());
        }
    }

    /// The client reads.
    pub(super) fn moves(&self) {
        if let Phase::Tells { stuck, .. } = &mut self.state().phase {
            *stuck = None;
        }
    }

    /// All that was written is on its way. After an answer, another head has to come in time.
    pub(super) fn is_flushed(&self) {
        let mut state = self.state();
        if let Phase::Sends { .. } = state.phase {
            let since = Instant::now();
            state.phase = Phase::Waits { since, until: since + self.limits.head_time };
            self.hold(&mut state, 0);
        }
    }

    /// It holds so many bytes of a body.
    pub(super) fn holds(&self, bytes: usize) {
        self.hold(&mut self.state(), bytes);
    }

    fn hold(&self, state: &mut State, bytes: usize) {
        if state.is_over || state.held == bytes {
            return;
        }
        // Sums wrap around and back.
        self.held_by_all.fetch_add(bytes.wrapping_sub(state.held), Ordering::Relaxed);
        state.held = bytes;
    }

    pub(super) fn held(&self) -> usize {
        self.state().held
    }

    pub(super) fn standing(&self) -> Standing {
        let state = self.state();
        match state.phase {
            Phase::Works => Standing::Works,
            Phase::Waits { since, .. } | Phase::Sends { since, .. } if state.is_known => Standing::Known(since),
            Phase::Waits { since, .. } | Phase::Sends { since, .. } => Standing::New(since),
            Phase::Tells { since, .. } => Standing::Tells(since),
        }
    }

    /// Has the connection reset.
    pub(super) fn reset(&self) {
        self.is_reset.store(true, Ordering::Relaxed);
        self.cut.notify_one();
    }

    pub(super) fn is_reset(&self) -> bool {
        self.is_reset.load(Ordering::Relaxed)
    }

    /// Has the connection end. What it holds counts no more, though it goes a moment later.
    pub(super) fn end(&self) {
        let mut state = self.state();
        self.hold(&mut state, 0);
        state.is_over = true;
        self.cut.notify_one();
    }

    /// Returns when the connection has to end: it is reset, it gives way to another, or its client kept it waiting for too long.
    pub(super) async fn cut(&self) {
        tokio::select! {
            () = self.cut.notified() => {}
            () = self.overdue() => {}
        }
    }

    /// One timer for all that a client may be late with: a request sets none.
    async fn overdue(&self) {
        let Limits { head_time, body_time, answer_time, .. } = self.limits;
        // No time that begins meanwhile is over before the next look.
        let interval = head_time.min(body_time).min(answer_time);
        loop {
            let now = Instant::now();
            let until = match self.state().phase {
                Phase::Waits { until, .. } | Phase::Sends { until, .. } => until,
                Phase::Tells { stuck: Some(stuck), .. } => stuck + answer_time,
                Phase::Tells { stuck: None, .. } | Phase::Works => now + interval,
            };
            if until <= now {
                return;
            }
            tokio::time::sleep_until(until.min(now + interval)).await;
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Line {
    fn drop(&mut self) {
        self.holds(0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line() -> Line {
        let seconds = Duration::from_secs;
        let limits =
            Limits { head_time: seconds(10), body_time: seconds(20), answer_time: seconds(5), ..Limits::default() };
        Line::new(limits, &Arc::default())
    }

    /// After how many seconds it is cut.
    async fn cut_after(line: &Line) -> u64 {
        let begun = Instant::now();
        line.cut().await;
        begun.elapsed().as_secs()
    }

    #[tokio::test(start_paused = true)]
    async fn a_connection_is_due_while_it_waits_and_never_while_it_works() {
        let line = line();
        line.works();
        assert!(tokio::time::timeout(Duration::from_secs(3600), line.cut()).await.is_err());
        line.answers(1);
        assert_eq!(cut_after(&line).await, 5, "the answer is not read");
        line.answers(1);
        line.is_flushed();
        assert_eq!(cut_after(&line).await, 10, "no other head comes");
        line.reads();
        line.is_flushed();
        assert_eq!(cut_after(&line).await, 21, "the body does not come");
    }

    #[tokio::test(start_paused = true)]
    async fn who_tells_without_end_is_due_once_nobody_reads() {
        let line = line();
        line.tells();
        assert!(tokio::time::timeout(Duration::from_secs(3600), line.cut()).await.is_err());
        line.is_stuck();
        tokio::time::sleep(Duration::from_secs(4)).await;
        line.is_stuck();
        assert_eq!(cut_after(&line).await, 1, "it is stuck since the first time");
        line.moves();
        assert!(tokio::time::timeout(Duration::from_secs(3600), line.cut()).await.is_err());
    }

    #[test]
    fn what_a_line_holds_is_counted_until_it_is_gone() {
        let all = Arc::new(AtomicUsize::new(0));
        let (first, second) = (Line::new(Limits::default(), &all), Line::new(Limits::default(), &all));
        first.holds(100);
        second.holds(50);
        first.holds(70);
        assert_eq!(all.load(Ordering::Relaxed), 120);
        first.answers(30);
        assert_eq!(all.load(Ordering::Relaxed), 80);
        first.is_flushed();
        assert_eq!(all.load(Ordering::Relaxed), 50);
        second.end();
        second.holds(1_000);
        assert_eq!(all.load(Ordering::Relaxed), 0, "it ends");
        first.holds(5);
        drop(first);
        assert_eq!(all.load(Ordering::Relaxed), 0);
    }
}
