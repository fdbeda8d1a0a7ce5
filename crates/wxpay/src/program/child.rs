//! A program of somebody else: it gets the signals, and its exit code is ours.

use std::{
    ffi::OsString,
    process::{ExitCode, ExitStatus},
};

use tokio::process::{Child, Command};

use crate::exit::{Exit, Failure};

pub(super) async fn run(command: &[OsString], environment: &[(String, String)]) -> Result<ExitCode, Failure> {
    let Some((program, arguments)) = command.split_first() else {
        return Err(Failure::usage("there is nothing to run"));
    };
    let signals = system::Signals::listen()?;
    let mut command = Command::new(program);
    command.args(arguments).envs(environment.iter().map(|(name, value)| (name, value))).kill_on_drop(true);
    let child = command.spawn().map_err(|error| {
        let program = program.to_string_lossy();
        Failure::new(Exit::Failed, format!("{program:?} cannot be started: {error}; is it installed, and in PATH?"))
    })?;
    let status = wait(child, signals).await?;
    Ok(ExitCode::from(code(status)))
}

async fn wait(mut child: Child, mut signals: system::Signals) -> std::io::Result<ExitStatus> {
    loop {
        tokio::select! {
            status = child.wait() => return status,
            signal = signals.next() => system::pass_on(&child, signal),
        }
    }
}

/// The exit code; of a program that a signal ended, as shells tell it.
fn code(status: ExitStatus) -> u8 {
    let code = status.code().or_else(|| system::signal_of(status).map(|signal| 128 + signal)).unwrap_or(1);
    u8::try_from(code).unwrap_or(u8::from(code != 0))
}

#[cfg(unix)]
mod system {
    use std::{
        io::{self, IsTerminal as _},
        os::unix::process::ExitStatusExt as _,
        process::ExitStatus,
    };

    use rustix::process::{Pid, Signal, kill_process};
    use tokio::{
        process::Child,
        signal::unix::{self, SignalKind, signal},
    };

    #[derive(Debug)]
    pub(super) struct Signals {
        interrupt: unix::Signal,
        terminate: unix::Signal,
        hang_up: unix::Signal,
        /// A terminal interrupts all that run in it, the program too.
        is_of_terminal: bool,
    }

    impl Signals {
        pub(super) fn listen() -> io::Result<Self> {
            Ok(Self {
                interrupt: signal(SignalKind::interrupt())?,
                terminate: signal(SignalKind::terminate())?,
                hang_up: signal(SignalKind::hangup())?,
                is_of_terminal: io::stdin().is_terminal(),
            })
        }

        /// The next signal that the program has not got already.
        pub(super) async fn next(&mut self) -> Signal {
            loop {
                tokio::select! {
                    _ = self.interrupt.recv() => if !self.is_of_terminal { return Signal::INT },
                    _ = self.terminate.recv() => return Signal::TERM,
                    _ = self.hang_up.recv() => return Signal::HUP,
                }
            }
        }
    }

    pub(super) fn pass_on(child: &Child, signal: Signal) {
        let pid = child.id().and_then(|id| Pid::from_raw(i32::try_from(id).ok()?));
        // It may have ended by itself.
        let _ = pid.map(|pid| kill_process(pid, signal));
    }

    pub(super) fn signal_of(status: ExitStatus) -> Option<i32> {
        status.signal()
    }
}

#[cfg(windows)]
mod system {
    use std::{io, process::ExitStatus};

    use tokio::{
        process::Child,
        signal::windows::{CtrlC, ctrl_c},
    };

    /// A console interrupts all that run in it, the program too.
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

    pub(super) fn pass_on(_: &Child, (): ()) {}

    pub(super) fn signal_of(_: ExitStatus) -> Option<i32> {
        None
    }
}
