//! Server-sent events, as they come. The only module that knows `futures_util`.

use futures_util::StreamExt as _;
use wechatpay::transport::{BodyStream, TransportError};

/// No event is larger: a reader must not be made to hold what never ends.
const LARGEST: usize = 16 << 20;

/// What is said in events, until the stream ends.
pub(crate) struct Events {
    stream: BodyStream,
    rest: Vec<u8>,
}

/// An event.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Event {
    pub(crate) id: Option<String>,
    pub(crate) data: String,
}

impl Events {
    pub(crate) fn of(stream: BodyStream) -> Self {
        Self { stream, rest: Vec::new() }
    }

    /// The next event; none when the stream has ended.
    pub(crate) async fn next(&mut self) -> Result<Option<Event>, TransportError> {
        loop {
            while let Some(block) = self.block() {
                if let Some(event) = event(&block) {
                    return Ok(Some(event));
                }
            }
            match self.stream.next().await {
                Some(piece) => self.rest.extend_from_slice(&piece?),
                None => return Ok(None),
            }
            if self.rest.len() > LARGEST {
                return Err(TransportError::TooLarge);
            }
        }
    }

    /// Takes the lines before the next empty one.
    fn block(&mut self) -> Option<String> {
        let end = self.rest.windows(2).position(|pair| pair == b"\n\n")?;
        let rest = self.rest.split_off(end + 2);
        let block = std::mem::replace(&mut self.rest, rest);
        Some(String::from_utf8_lossy(&block).into_owned())
    }
}

/// The event of a block; none for comments and the like.
fn event(block: &str) -> Option<Event> {
    let field = |name: &str| {
        let values = block.lines().filter_map(|line| line.strip_prefix(name)?.strip_prefix(':'));
        values.map(|value| value.strip_prefix(' ').unwrap_or(value).to_owned()).collect::<Vec<_>>()
    };
    let data = field("data");
    (!data.is_empty()).then(|| Event { id: field("id").pop(), data: data.join("\n") })
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;
    use futures_util::stream;

    use super::{Event, Events};

    #[tokio::test]
    async fn events_are_found_however_the_stream_is_cut() {
        let text = "retry: 1000\n\nid: 1\ndata: {\"a\":\"微\"}\n\n: nothing new\n\nevent: missed\nid: 2\ndata: x\ndata: y\n\nid: 3\ndata: cut";
        for size in [1, 2, 3, 7, text.len()] {
            let pieces: Vec<_> = text.as_bytes().chunks(size).map(|piece| Ok(Bytes::copy_from_slice(piece))).collect();
            let mut events = Events::of(Box::pin(stream::iter(pieces)));
            let mut found = Vec::new();
            while let Ok(Some(event)) = events.next().await {
                found.push(event);
            }
            let event = |id: &str, data: &str| Event { id: Some(id.into()), data: data.into() };
            assert_eq!(found, [event("1", "{\"a\":\"微\"}"), event("2", "x\ny")], "{size}");
        }
    }
}
