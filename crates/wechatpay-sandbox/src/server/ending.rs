//! Bodies that do not come at once, or not whole.

use std::time::Duration;

use bytes::Bytes;
use futures_util::{Stream, stream};

use crate::faults::Ending;

/// So often a slow body moves on, in a second.
const STEPS: u32 = 10;
/// The first half of a truncated body is on its way by then.
const PAUSE: Duration = Duration::from_millis(20);

/// The pieces of a body, each in its time.
pub(super) fn pieces(body: Bytes, ending: Ending) -> impl Stream<Item = Bytes> + Send + 'static {
    stream::unfold((body, true), move |(rest, first)| async move {
        match ending {
            Ending::Truncated if first => {
                let half = rest.slice(..rest.len() / 2);
                Some((half, (Bytes::new(), false)))
            }
            Ending::Truncated => {
                tokio::time::sleep(PAUSE).await;
                None
            }
            Ending::Endless => {
                // Somebody else may want the thread.
                tokio::task::yield_now().await;
                Some((rest.clone(), (rest, false)))
            }
            Ending::Slow(_) if rest.is_empty() => None,
            Ending::Slow(bytes_per_second) => {
                let (step, pause) = step(bytes_per_second);
                if !first {
                    tokio::time::sleep(pause).await;
                }
                let mut rest = rest;
                let piece = rest.split_to(step.min(rest.len()));
                Some((piece, (rest, false)))
            }
            Ending::Whole | Ending::Reset => (!rest.is_empty()).then_some((rest, (Bytes::new(), false))),
        }
    })
}

/// How many bytes come at a time, and how long it is from one time to the next.
fn step(bytes_per_second: u32) -> (usize, Duration) {
    let bytes = bytes_per_second.div_ceil(STEPS);
    let pause = Duration::from_secs_f64(f64::from(bytes) / f64::from(bytes_per_second.max(1)));
    (usize::try_from(bytes.max(1)).unwrap_or(1), pause)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slow_body_keeps_its_pace() {
        for pace in [1, 7, 10, 1_000, 1_000_000] {
            let (bytes, pause) = step(pace);
            let reached = f64::from(u32::try_from(bytes).unwrap()) / pause.as_secs_f64();
            assert!((reached / f64::from(pace) - 1.0).abs() < 0.01, "{pace}: {reached}");
        }
    }
}
