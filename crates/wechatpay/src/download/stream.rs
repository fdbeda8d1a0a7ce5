//! A file as a stream of bytes, and bytes into writers.

use std::{
    fmt,
    future::{Future, poll_fn},
    io,
    pin::Pin,
    task::{Context, Poll, ready},
};

use bytes::Bytes;
use futures_core::Stream;
use tokio::io::AsyncWrite;

use super::reception::Reception;
use crate::error::Error;

type Step = (Reception, Result<Option<Bytes>, Error>);

/// The bytes of a file as they come, unpacked, in pieces of any size.
///
/// **They are proven by their end.** A wrong hash, like any other failure, is the last thing that comes: who uses bytes before that must be
/// able to undo it.
///
/// ```no_run
/// # async fn f(client: wechatpay::Client, answer: wechatpay::Answer<serde_json::Value>) -> wechatpay::Result<()> {
/// let mut stream = client.download(&answer).stream().await?;
/// while let Some(bytes) = stream.chunk().await? {
///     println!("{} bytes", bytes.len());
/// }
/// // Only here is it known that they were right.
/// # Ok(())
/// # }
/// ```
pub struct FileStream(State);

enum State {
    Idle(Box<Reception>),
    Busy(Pin<Box<dyn Future<Output = Step> + Send>>),
    Ended,
}

impl FileStream {
    pub(super) fn new(reception: Reception) -> Self {
        Self(State::Idle(Box::new(reception)))
    }

    /// The next bytes; `None` when the file is whole, and its hash holds if one is known.
    ///
    /// # Errors
    /// Whatever ended the download. After it, and after the end, there is nothing more.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await.transpose()
    }
}

impl Stream for FileStream {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if let State::Idle(_) = self.0
            && let State::Idle(mut reception) = std::mem::replace(&mut self.0, State::Ended)
        {
            self.0 = State::Busy(Box::pin(async move {
                let chunk = reception.chunk().await;
                (*reception, chunk)
            }));
        }
        let State::Busy(step) = &mut self.0 else { return Poll::Ready(None) };
        let (reception, chunk) = ready!(step.as_mut().poll(context));
        self.0 = match &chunk {
            Ok(Some(_)) => State::Idle(Box::new(reception)),
            _ => State::Ended,
        };
        Poll::Ready(chunk.transpose())
    }
}

impl fmt::Debug for FileStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("FileStream")
    }
}

pub(super) async fn write_all(to: &mut (impl AsyncWrite + Unpin), mut bytes: &[u8]) -> io::Result<()> {
    while !bytes.is_empty() {
        let written = poll_fn(|context| Pin::new(&mut *to).poll_write(context, bytes)).await?;
        if written == 0 {
            return Err(io::ErrorKind::WriteZero.into());
        }
        bytes = bytes.get(written..).unwrap_or_default();
    }
    Ok(())
}

pub(super) async fn flush(to: &mut (impl AsyncWrite + Unpin)) -> io::Result<()> {
    poll_fn(|context| Pin::new(&mut *to).poll_flush(context)).await
}
