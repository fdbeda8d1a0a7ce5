//! A thread that moves the bytes of blocking calls.

use std::{future::Future, io, thread};

use tokio::{runtime::Handle, sync::oneshot};

/// Connections and timers live on its thread; the calls themselves run on the threads that make them.
#[derive(Debug)]
pub(super) struct Runtime {
    handle: Handle,
    /// Dropping it ends the thread. Nobody waits for that, so it may happen anywhere, in an async runtime too.
    _alive: oneshot::Sender<()>,
}

impl Runtime {
    pub(super) fn start() -> io::Result<Self> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let handle = runtime.handle().clone();
        let (alive, ended) = oneshot::channel();
        thread::Builder::new().name("wechatpay-blocking".into()).spawn(move || {
            let _ = runtime.block_on(ended);
        })?;
        Ok(Self { handle, _alive: alive })
    }

    /// Runs a future on this thread until it is done.
    pub(super) fn wait<F: Future>(&self, future: F) -> F::Output {
        let _entered = self.handle.enter();
        pollster::block_on(future)
    }
}
