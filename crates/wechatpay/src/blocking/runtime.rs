//! A thread that moves the bytes of blocking calls.

use std::{future::Future, io, thread};

use tokio::{runtime::Handle, sync::oneshot};

use crate::error::{Error, ErrorKind};

/// Connections and timers live on its thread; the calls themselves run on the threads that make them.
#[derive(Debug)]
pub(super) struct Runtime {
    handle: Handle,
    /// Threads do not survive a fork.
    process: u32,
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
        Ok(Self { handle, process: std::process::id(), _alive: alive })
    }

    /// Runs a future on this thread until it is done. `None`: this process was forked off the one that has the thread.
    pub(super) fn wait<F: Future>(&self, future: F) -> Option<F::Output> {
        if self.is_forked() {
            return None;
        }
        let _entered = self.handle.enter();
        // Within a task of some other runtime the budget of that task would run out, and nothing here refills it.
        Some(pollster::block_on(tokio::task::unconstrained(future)))
    }

    /// Whether this process was forked off the one that has the thread.
    pub(super) fn is_forked(&self) -> bool {
        std::process::id() != self.process
    }
}

/// What [`Runtime::wait`] gives nothing for.
pub(super) fn forked() -> Error {
    let what = "this process was forked off the one that built the blocking client; build another one here";
    Error::new(ErrorKind::Config, what)
}
