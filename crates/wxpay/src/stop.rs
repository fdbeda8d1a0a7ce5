//! The polite ways to end a command that waits: Ctrl-C, and the signal that service managers send.

use std::io;

/// A request to stop. It is heard from [`listen`](Self::listen) on, so listen before key files are written or the URL is
/// printed: whoever stops the command at its first line must not leave the keys behind.
#[derive(Debug)]
pub(crate) struct Stop(system::Signals);

impl Stop {
    pub(crate) fn listen() -> io::Result<Self> {
        system::Signals::listen().map(Self)
    }

    pub(crate) async fn requested(mut self) {
        self.0.next().await;
    }
}

#[cfg(unix)]
mod system {
    use std::io;

    use tokio::signal::unix::{Signal, SignalKind, signal};

    #[derive(Debug)]
    pub(super) struct Signals {
        interrupt: Signal,
        terminate: Signal,
    }

    impl Signals {
        pub(super) fn listen() -> io::Result<Self> {
            Ok(Self { interrupt: signal(SignalKind::interrupt())?, terminate: signal(SignalKind::terminate())? })
        }

        pub(super) async fn next(&mut self) {
            tokio::select! {
                _ = self.interrupt.recv() => {}
                _ = self.terminate.recv() => {}
            }
        }
    }
}

#[cfg(windows)]
mod system {
    use std::io;

    use tokio::signal::windows::{CtrlC, ctrl_c};

    #[derive(Debug)]
    pub(super) struct Signals(CtrlC);

    impl Signals {
        pub(super) fn listen() -> io::Result<Self> {
            ctrl_c().map(Self)
        }

        pub(super) async fn next(&mut self) {
            let _ = self.0.recv().await;
        }
    }
}
