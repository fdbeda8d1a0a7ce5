//! A request's body as it comes in.

use std::{future::poll_fn, pin::Pin};

use bytes::{Bytes, BytesMut};
use hyper::body::{Body as _, Incoming};

/// Of a body that is too long so much more is thrown away before the client is told: one that is still sending may not hear it.
const THROWN_AWAY: usize = 8 << 20;

/// Why a body is not there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Flaw {
    TooLong,
    BrokeOff,
}

/// Reads a body of at most `longest` bytes. `holds` is told how many are there.
///
/// `is_asked_for`: the client sends none before it is asked to (`Expect: 100-continue`), which reading does.
pub(super) async fn read(
    mut body: Incoming,
    longest: usize,
    is_asked_for: bool,
    holds: impl Fn(usize),
) -> Result<Bytes, Flaw> {
    let too_long = |length: u64| usize::try_from(length).map_or(true, |length| length > longest);
    if is_asked_for && too_long(body.size_hint().lower()) {
        return Err(Flaw::TooLong);
    }
    let mut whole = Whole::default();
    let mut length: usize = 0;
    while let Some(frame) = poll_fn(|context| Pin::new(&mut body).poll_frame(context)).await {
        let Ok(piece) = frame.map_err(|_| Flaw::BrokeOff)?.into_data() else { continue };
        length = length.saturating_add(piece.len());
        if length > longest.saturating_add(THROWN_AWAY) {
            return Err(Flaw::TooLong);
        }
        if length > longest {
            whole = Whole::default();
            holds(0);
        } else {
            whole.push(piece);
            holds(length);
        }
    }
    if length > longest { Err(Flaw::TooLong) } else { Ok(whole.into_bytes()) }
}

/// One piece as it came, which is the rule; more are copied together. A list of pieces would let one-byte chunks weigh fifty times
/// what they are.
#[derive(Debug, Default)]
struct Whole {
    first: Bytes,
    joined: BytesMut,
}

impl Whole {
    fn push(&mut self, piece: Bytes) {
        if self.joined.is_empty() && self.first.is_empty() {
            self.first = piece;
            return;
        }
        if self.joined.is_empty() {
            self.joined.extend_from_slice(&std::mem::take(&mut self.first));
        }
        self.joined.extend_from_slice(&piece);
    }

    fn into_bytes(self) -> Bytes {
        if self.joined.is_empty() { self.first } else { self.joined.freeze() }
    }
}
