//! A connection that can be reset from within an answer.

use std::{
    io::{self, IoSlice},
    pin::Pin,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    task::{Context, Poll},
};

use tokio::{
    io::{AsyncRead, AsyncWrite, ReadBuf},
    net::TcpStream,
    sync::Notify,
};

/// One connection, as its answers know it.
#[derive(Debug, Default)]
pub(super) struct Line {
    is_reset: AtomicBool,
    cut: Notify,
}

impl Line {
    /// Has the connection reset.
    pub(super) fn reset(&self) {
        self.is_reset.store(true, Ordering::Relaxed);
        self.cut.notify_one();
    }

    /// Returns when the connection has to end.
    pub(super) async fn cut(&self) {
        self.cut.notified().await;
    }
}

/// Its stream: a connection that is to be reset is, as soon as nobody holds this any more.
#[derive(Debug)]
pub(super) struct Severable {
    pub(super) stream: TcpStream,
    pub(super) line: Arc<Line>,
}

impl Drop for Severable {
    fn drop(&mut self) {
        if self.line.is_reset.load(Ordering::Relaxed) {
            // Without lingering, a close is a reset.
            let _ = self.stream.set_zero_linger();
        }
    }
}

impl AsyncRead for Severable {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(cx, buffer)
    }
}

impl AsyncWrite for Severable {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write(cx, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        pieces: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write_vectored(cx, pieces)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }
}
