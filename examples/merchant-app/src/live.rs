//! The state of a subscription as server-sent events: once at the start, and again whenever something happened.

use std::convert::Infallible;

use axum::response::sse::{Event, KeepAlive, Sse};
use futures_util::{Stream, stream};
use tokio::sync::broadcast::{Receiver, error::RecvError};

use crate::{pages, shop::Shop};

/// Each event is the fragment of the page that shows the state.
pub(crate) fn events(shop: Shop, id: String) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    // Listen first, then read: what happens in between is not lost.
    let heard = shop.listen();
    let start = Watch { shop, id, heard, is_first: true };
    Sse::new(stream::unfold(start, async |mut watch| Some((Ok(watch.next().await?), watch))))
        .keep_alive(KeepAlive::default())
}

struct Watch {
    shop: Shop,
    id: String,
    heard: Receiver<String>,
    is_first: bool,
}

impl Watch {
    async fn next(&mut self) -> Option<Event> {
        if !std::mem::take(&mut self.is_first) {
            self.wait().await?;
        }
        // The page connects again by itself, so a store that fails only ends the stream.
        let subscription = self.shop.find(&self.id).await.ok().flatten()?;
        Some(Event::default().data(pages::state(&subscription).into_string()))
    }

    async fn wait(&mut self) -> Option<()> {
        loop {
            match self.heard.recv().await {
                Ok(id) if id != self.id => {}
                // After a gap nobody knows what was missed: look.
                Ok(_) | Err(RecvError::Lagged(_)) => return Some(()),
                Err(RecvError::Closed) => return None,
            }
        }
    }
}
