use std::{
    fmt,
    pin::Pin,
    task::{Context, Poll},
};

use futures_core::Stream;

/// The calls of a batch that come from an iterator. It is that iterator still: what a cancelled batch did not begin can be iterated over.
#[derive(Clone)]
pub struct Source<I>(I);

impl<I> Source<I> {
    pub(crate) fn new(calls: I) -> Self {
        Self(calls)
    }

    /// The iterator, from the call on that would have come next.
    #[must_use]
    pub fn into_inner(self) -> I {
        self.0
    }
}

impl<I: Iterator> Iterator for Source<I> {
    type Item = I::Item;

    fn next(&mut self) -> Option<I::Item> {
        self.0.next()
    }
}

impl<I: Iterator> Stream for Source<I> {
    type Item = I::Item;

    fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<I::Item>> {
        Poll::Ready(self.get_mut().0.next())
    }
}

/// An iterator is never pinned in place.
impl<I> Unpin for Source<I> {}

impl<I> fmt::Debug for Source<I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Source")
    }
}
