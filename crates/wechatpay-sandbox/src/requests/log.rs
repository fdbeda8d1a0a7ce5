//! The last requests of a world, bounded by number and by memory.

use std::collections::VecDeque;

use super::Kept;

/// So many are kept; older ones go.
const MOST: usize = 10_000;
/// So many bytes they may take together.
const MOST_BYTES: usize = 16 << 20;

#[derive(Debug, Default)]
pub(crate) struct RequestLog {
    entries: VecDeque<Kept>,
    bytes: usize,
}

impl RequestLog {
    pub(crate) fn push(&mut self, kept: Kept) {
        self.bytes += kept.size();
        self.entries.push_back(kept);
        while self.entries.len() > MOST || self.bytes > MOST_BYTES {
            let Some(oldest) = self.entries.pop_front() else { return };
            self.bytes = self.bytes.saturating_sub(oldest.size());
        }
    }

    /// Those behind the entry of this number in the journal, oldest first.
    pub(crate) fn since(&self, number: u64) -> impl DoubleEndedIterator<Item = &Kept> {
        let first = self.entries.partition_point(|kept| kept.number <= number);
        self.entries.range(first..)
    }

    pub(crate) fn get(&self, number: u64) -> Option<&Kept> {
        let at = self.entries.binary_search_by_key(&number, |kept| kept.number).ok()?;
        self.entries.get(at)
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use jiff::Timestamp;

    use super::*;

    fn kept(number: u64, body: usize) -> Kept {
        Kept {
            number,
            at: Timestamp::UNIX_EPOCH,
            took: Duration::ZERO,
            method: "GET".into(),
            target: "/".into(),
            mchid: None,
            operation: None,
            status: 200,
            code: "",
            text: "".into(),
            headers: "".into(),
            body: vec![0; body].into(),
            body_length: body,
            answer: Box::default(),
            answer_length: 0,
        }
    }

    #[test]
    fn the_oldest_go_when_there_are_too_many() {
        let mut log = RequestLog::default();
        (1..=10_010).for_each(|number| log.push(kept(number, 0)));
        assert_eq!(log.since(0).count(), MOST);
        assert!(log.get(10).is_none() && log.get(11).is_some() && log.get(10_010).is_some());
        assert_eq!(log.since(10_008).map(|kept| kept.number).collect::<Vec<_>>(), [10_009, 10_010]);
    }

    #[test]
    fn the_oldest_go_when_they_take_too_much_memory() {
        let mut log = RequestLog::default();
        (1..=1_000).for_each(|number| log.push(kept(number, 64 << 10)));
        let count = log.since(0).count();
        assert!((200..=256).contains(&count), "{count}");
        assert!(log.bytes <= MOST_BYTES && log.get(1_000).is_some());
        let one = kept(1_001, 0).size();
        (1_001..=20_000).for_each(|number| log.push(kept(number, 0)));
        assert_eq!(log.bytes, MOST * one, "what went is counted off");
    }
}
