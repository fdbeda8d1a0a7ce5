//! All connections of a sandbox, and who has to go when there are too many or when they hold too much.

use std::{
    collections::HashMap,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicU64, AtomicUsize, Ordering},
    },
};

use tokio::time::Instant;

use super::line::{Line, Standing};
use crate::limits::Limits;

/// All connections, whatever port they came to.
#[derive(Debug)]
pub(crate) struct Lines {
    lines: Mutex<HashMap<u64, Arc<Line>>>,
    listed: AtomicU64,
    held: Arc<AtomicUsize>,
    limits: Limits,
}

/// A connection that is among them until this is dropped.
#[derive(Debug)]
pub(super) struct Listed {
    all: Arc<Lines>,
    number: u64,
    pub(super) line: Arc<Line>,
}

impl Lines {
    pub(crate) fn new(limits: Limits) -> Self {
        Self { lines: Mutex::default(), listed: AtomicU64::new(0), held: Arc::default(), limits }
    }

    /// Takes a connection in. When as many as may be are there already, another one gives way.
    ///
    /// `None`: all are at work.
    pub(super) fn list(self: &Arc<Self>) -> Option<Listed> {
        let mut lines = self.lines();
        if lines.len() >= self.limits.connections && !give_way(&mut lines) {
            return None;
        }
        let number = self.listed.fetch_add(1, Ordering::Relaxed);
        let line = Arc::new(Line::new(self.limits, &self.held));
        lines.insert(number, Arc::clone(&line));
        drop(lines);
        Some(Listed { all: Arc::clone(self), number, line })
    }

    /// Has one end that need not be there: there are no file descriptors left.
    pub(super) fn shrink(&self) {
        give_way(&mut self.lines());
    }

    /// Has those end that hold the most, until all together hold no more than they may.
    pub(super) fn relieve(&self) {
        if self.held.load(Ordering::Relaxed) <= self.limits.held {
            return;
        }
        let mut lines = self.lines();
        while self.held.load(Ordering::Relaxed) > self.limits.held {
            let held = lines.iter().map(|(number, line)| (line.held(), *number));
            let Some((most, number)) = held.max().filter(|(most, _)| *most > 0) else { return };
            tracing::warn!(
                "a connection was cut: it held {most} bytes, and all together more than {}",
                self.limits.held
            );
            lines.remove(&number).iter().for_each(|line| line.end());
        }
    }

    fn lines(&self) -> MutexGuard<'_, HashMap<u64, Arc<Line>>> {
        self.lines.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Has one end that waits for its client: the oldest of the kind that there are most of. So each kind has a third of the places to
/// itself: who only connects drives nobody out that was answered, who was answered once locks nobody out, and tails do neither.
fn give_way(lines: &mut HashMap<u64, Arc<Line>>) -> bool {
    let (mut new, mut known, mut tells) = (Oldest::default(), Oldest::default(), Oldest::default());
    for (number, line) in lines.iter() {
        match line.standing() {
            Standing::Works => {}
            Standing::New(since) => new.take(since, *number),
            Standing::Known(since) => known.take(since, *number),
            Standing::Tells(since) => tells.take(since, *number),
        }
    }
    let most = [tells, known, new].into_iter().max_by_key(|kind| kind.count);
    let Some(line) = most.and_then(|kind| lines.remove(&kind.first?.1)) else { return false };
    line.end();
    true
}

/// The one that has been there for the longest.
#[derive(Debug, Default)]
struct Oldest {
    count: usize,
    first: Option<(Instant, u64)>,
}

impl Oldest {
    fn take(&mut self, since: Instant, number: u64) {
        self.count += 1;
        let this = (since, number);
        self.first = Some(self.first.map_or(this, |first| first.min(this)));
    }
}

impl Drop for Listed {
    fn drop(&mut self) {
        self.all.lines().remove(&self.number);
    }
}

#[cfg(test)]
mod tests {
    use tokio::time::{Duration, sleep, timeout};

    use super::*;

    fn lines(connections: usize) -> Arc<Lines> {
        Arc::new(Lines::new(Limits { connections, held: 1_000, ..Limits::default() }))
    }

    /// Connections that came one after another.
    async fn listed(lines: &Arc<Lines>, count: usize) -> Vec<Listed> {
        let mut all = Vec::new();
        for _ in 0..count {
            all.push(lines.list().unwrap());
            sleep(Duration::from_millis(1)).await;
        }
        all
    }

    async fn is_cut(listed: &Listed) -> bool {
        timeout(Duration::from_millis(1), listed.line.cut()).await.is_ok()
    }

    #[tokio::test(start_paused = true)]
    async fn the_one_that_was_idle_for_the_longest_gives_way_and_no_one_at_work() {
        let lines = lines(3);
        let all = listed(&lines, 3).await;
        all[0].line.works();
        let fourth = lines.list().unwrap();
        assert!(is_cut(&all[1]).await && !is_cut(&all[2]).await);
        all[2].line.works();
        drop(fourth);
        let fifth = lines.list().unwrap();
        fifth.line.works();
        assert!(lines.list().is_none(), "all are at work");
        drop(all);
        assert!(lines.list().is_some(), "who is gone makes room");
    }

    #[tokio::test(start_paused = true)]
    async fn who_comes_in_numbers_drives_out_none_but_its_own_kind() {
        let begins: [fn(&Line); 3] = [|_| {}, |line| line.answers(1), Line::tells];
        for (number, begin) in begins.iter().enumerate() {
            let lines = lines(10);
            let few = listed(&lines, 4).await;
            for (kind, two) in few.chunks(2).enumerate() {
                two.iter().for_each(|listed| begins[(number + kind + 1) % 3](&listed.line));
            }
            let mut flood = Vec::new();
            for _ in 0..100 {
                let one = listed(&lines, 1).await.remove(0);
                assert!(!is_cut(&one).await, "a newcomer gets in");
                begin(&one.line);
                flood.push(one);
            }
            for one in &few {
                assert!(!is_cut(one).await, "{:?} gave way", one.line.standing());
            }
        }
    }

    #[tokio::test(start_paused = true)]
    async fn who_holds_the_most_ends_when_all_hold_too_much() {
        let lines = lines(10);
        let all = listed(&lines, 3).await;
        all[0].line.holds(300);
        all[1].line.holds(600);
        lines.relieve();
        assert!(!is_cut(&all[1]).await, "it is not too much");
        all[2].line.holds(200);
        lines.relieve();
        assert!(is_cut(&all[1]).await && !is_cut(&all[0]).await && !is_cut(&all[2]).await);
        // It goes on for a moment, and counts no more.
        all[1].line.holds(2_000);
        lines.relieve();
        assert!(!is_cut(&all[0]).await && !is_cut(&all[2]).await);
    }
}
