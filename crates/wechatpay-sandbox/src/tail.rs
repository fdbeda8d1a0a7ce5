//! The journal as it is written, as server-sent events. A reader has no buffer here: it keeps its place in the journal, and reads on
//! from there when it can. So a slow one holds nobody up; it is told how many entries went before it came to them.

use std::{fmt::Write as _, sync::Arc, time::Duration};

use bytes::Bytes;
use futures_util::stream::{self, Stream};
use serde::Serialize;
use serde_json::json;
use tokio::{
    sync::watch,
    time::{sleep, timeout},
};

use crate::{
    delivery::Delivery,
    journal::{Entry, Event},
    tenant::Cell,
};

/// A comment is sent after so long a silence, so that nobody takes the connection for dead.
const BEAT: Duration = Duration::from_secs(15);
/// So many entries go out in one piece.
const AT_ONCE: usize = 256;
/// What happens within so long is one pulse.
const TOGETHER: Duration = Duration::from_millis(200);
/// A browser comes back so many milliseconds after a connection broke off.
const RETRY: &str = "retry: 1000\n\n";

/// A reader's place in the journal of a world.
#[derive(Debug, Clone)]
pub(crate) struct Tail {
    cell: Arc<Cell>,
    event: Option<Event>,
    mchid: Option<String>,
    /// The number of the last entry that it was told, or that is not for it.
    place: u64,
    news: watch::Receiver<()>,
    beat: Duration,
    begun: bool,
    /// Only that something happened is told, and so many at once: see [`Tail::pulse`].
    pulse: bool,
}

/// An entry as it is told.
#[derive(Debug, Serialize)]
struct Told {
    #[serde(flatten)]
    entry: Entry,
    /// Of a notification: all that is known of its delivery so far.
    #[serde(skip_serializing_if = "Option::is_none")]
    delivery: Option<Delivery>,
}

impl Tail {
    /// Begins behind the entry of this number; without one, with the next that is written.
    pub(crate) fn new(cell: &Arc<Cell>, since: Option<u64>, event: Option<Event>, mchid: Option<String>) -> Self {
        let mut tenant = cell.lock();
        let news = tenant.journal.news();
        let written = tenant.journal.written();
        // A number that is not written yet is of a journal before this one: all of this one is new to the reader.
        let place = since.map_or(written, |since| if since > written { 0 } else { since });
        Self { cell: Arc::clone(cell), event, mchid, place, news, beat: BEAT, begun: false, pulse: false }
    }

    /// Tells how many entries there have been, at most a few times a second, instead of the entries: for pages that load themselves
    /// again. However much happens, it costs next to nothing.
    pub(crate) fn pulse(self) -> Self {
        Self { pulse: true, ..self }
    }

    /// What is told, piece by piece, until the world is no more.
    pub(crate) fn pieces(self) -> impl Stream<Item = Bytes> + Send {
        stream::unfold(self, |mut tail| async move {
            let piece = tail.piece().await?;
            Some((Bytes::from(piece), tail))
        })
    }

    async fn piece(&mut self) -> Option<String> {
        if !self.begun {
            self.begun = true;
            return Some(RETRY.to_owned());
        }
        loop {
            // Marked as seen before the journal is read: what is written afterwards is news again.
            self.news.mark_unchanged();
            let (piece, more) = if self.pulse { (self.beat_of_pulse().await, false) } else { self.read() };
            if !piece.is_empty() {
                return Some(piece);
            }
            if more {
                continue;
            }
            match timeout(self.beat, self.news.changed()).await {
                Ok(Ok(())) => {}
                Ok(Err(_)) => return None,
                Err(_) => return Some(": nothing new\n\n".to_owned()),
            }
        }
    }

    /// How far the journal is, if it has gone on.
    async fn beat_of_pulse(&mut self) -> String {
        let mut piece = String::new();
        if self.cell.lock().journal.written() > self.place {
            // What follows at once goes with it.
            sleep(TOGETHER).await;
            self.place = self.cell.lock().journal.written();
            frame(&mut piece, self.place, &json!({"written": self.place}));
        }
        piece
    }

    /// The next entries as events, and whether there are more.
    fn read(&mut self) -> (String, bool) {
        let Taken { told, missed, more } = self.take();
        let mut piece = String::new();
        if let Some((count, behind)) = missed {
            // Its id is the place behind the gap: who comes back with it is not told of the gap again.
            piece.push_str("event: missed\n");
            frame(&mut piece, behind, &json!({"missed": count}));
        }
        for told in &told {
            frame(&mut piece, told.entry.number, told);
        }
        (piece, more)
    }

    fn take(&mut self) -> Taken {
        let tenant = self.cell.lock();
        let mut taken = Taken::default();
        for (count, entry) in tenant.journal.since(self.place).enumerate() {
            if count == AT_ONCE {
                taken.more = true;
                break;
            }
            let gap = entry.number.saturating_sub(self.place + 1);
            if gap > 0 {
                taken.missed = Some((gap, entry.number - 1));
            }
            self.place = entry.number;
            let is_wanted = self.event.is_none_or(|event| event == entry.event)
                && self.mchid.as_ref().is_none_or(|mchid| entry.mchid.as_ref() == Some(mchid));
            if is_wanted {
                let delivery = entry.notification.and_then(|number| tenant.deliveries.get(number)).cloned();
                taken.told.push(Told { entry: entry.clone(), delivery });
            }
        }
        taken
    }
}

/// What a reader got in one go.
#[derive(Debug, Default)]
struct Taken {
    told: Vec<Told>,
    /// How many entries went before it came to them, and the number of the last of those.
    missed: Option<(u64, u64)>,
    more: bool,
}

/// One event. JSON in one line holds no line break.
fn frame(piece: &mut String, id: u64, data: &impl Serialize) {
    let data = serde_json::to_string(data).unwrap_or_default();
    // Writing to a String cannot fail.
    let _ = write!(piece, "id: {id}\ndata: {data}\n\n");
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use jiff::Timestamp;

    use super::*;
    use crate::{clock::Clock, settings::Settings, store::Store, tenant::Start};

    fn cell() -> Arc<Cell> {
        let start = Start {
            merchants: Vec::new(),
            clock: Clock::WALL,
            settings: Settings::default(),
            routes: BTreeMap::new(),
            store: Store::memory(),
        };
        Arc::new(Cell::empty(None, &start))
    }

    fn write(cell: &Cell, count: u64) {
        let mut tenant = cell.lock();
        for _ in 0..count {
            tenant.tell(Timestamp::now(), Event::Note, Some("1"), "said");
        }
    }

    fn ids(piece: &str) -> Vec<u64> {
        piece.lines().filter_map(|line| line.strip_prefix("id: ")?.parse().ok()).collect()
    }

    #[tokio::test]
    async fn a_slow_reader_is_told_how_much_it_missed_and_holds_nobody_up() {
        let cell = cell();
        let mut tail = Tail::new(&cell, None, None, None);
        tail.piece().await.unwrap();
        write(&cell, 10_300);
        let piece = tail.piece().await.unwrap();
        let missed = "event: missed\nid: 300\ndata: {\"missed\":300}\n\nid: 301\n";
        assert!(piece.starts_with(missed), "{piece:.200}");
        let mut told = ids(&piece);
        while told.last() != Some(&10_300) {
            let piece = tail.piece().await.unwrap();
            assert!(ids(&piece).len() <= AT_ONCE && !piece.contains("missed"), "{piece:.200}");
            told.extend(ids(&piece));
        }
        assert_eq!(told, (300..=10_300).collect::<Vec<_>>());
    }

    #[tokio::test]
    async fn silence_is_broken_by_a_comment_and_news_are_not_waited_for() {
        let cell = cell();
        let mut tail = Tail::new(&cell, Some(0), Some(Event::Note), Some("1".into()));
        tail.beat = Duration::from_millis(20);
        tail.piece().await.unwrap();
        assert_eq!(tail.piece().await.unwrap(), ": nothing new\n\n");
        tail.beat = Duration::from_secs(600);
        let writer = Arc::clone(&cell);
        let (piece, ()) = tokio::join!(tail.piece(), async {
            tokio::task::yield_now().await;
            let mut tenant = writer.lock();
            tenant.tell(Timestamp::now(), Event::Control, Some("1"), "another kind");
            tenant.tell(Timestamp::now(), Event::Note, Some("2"), "of another merchant");
            tenant.tell(Timestamp::now(), Event::Note, Some("1"), "wanted");
        });
        assert_eq!(ids(&piece.unwrap()), [3]);
    }

    #[tokio::test]
    async fn a_reader_of_a_journal_that_began_anew_is_told_all_of_it() {
        let cell = cell();
        write(&cell, 3);
        let mut tail = Tail::new(&cell, Some(500), None, None);
        tail.piece().await.unwrap();
        assert_eq!(ids(&tail.piece().await.unwrap()), [1, 2, 3]);
    }

    #[tokio::test]
    async fn a_pulse_tells_once_of_all_that_happens_together() {
        let cell = cell();
        let mut tail = Tail::new(&cell, None, None, None).pulse();
        tail.piece().await.unwrap();
        write(&cell, 5_000);
        assert_eq!(tail.piece().await.unwrap(), "id: 5000\ndata: {\"written\":5000}\n\n");
        tail.beat = Duration::from_millis(20);
        assert_eq!(tail.piece().await.unwrap(), ": nothing new\n\n");
    }

    #[tokio::test]
    async fn the_end_of_a_world_ends_its_tails() {
        let cell = cell();
        let mut tail = Tail::new(&cell, None, None, None);
        tail.piece().await.unwrap();
        cell.lock().forget();
        assert_eq!(tail.piece().await, None);
    }
}
