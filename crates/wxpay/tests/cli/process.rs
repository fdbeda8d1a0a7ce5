//! A `wxpay` that runs beside the test and never outlives it.

use std::{
    env,
    fs::File,
    io::{BufRead as _, BufReader, Read, Write as _, pipe},
    path::Path,
    process::{Child, Command, ExitStatus, Stdio},
    sync::mpsc::{Receiver, channel},
    thread,
    time::{Duration, Instant},
};

use rustix::{
    process::{Pid, Signal, kill_process},
    pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt},
};
use serde_json::Value;

/// Far more than anything here needs, even on a busy machine.
const PATIENCE: Duration = Duration::from_secs(60);

/// The binary, with none of the settings that a terminal or its user may have left in the environment.
pub(crate) fn wxpay(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_wxpay"));
    command.args(arguments);
    for name in ["CLICOLOR", "CLICOLOR_FORCE", "NO_COLOR", "RUST_BACKTRACE"] {
        command.env_remove(name);
    }
    for (name, _) in env::vars_os().filter(|(name, _)| name.to_string_lossy().starts_with("WXPAY_")) {
        command.env_remove(name);
    }
    command.env("XDG_CONFIG_HOME", "/nowhere");
    command
}

/// Runs to the end.
pub(crate) fn run(arguments: &[&str]) -> Finished {
    Running::start(&mut wxpay(arguments)).finish()
}

/// Runs to the end with this on standard input.
pub(crate) fn run_with(input: &str, arguments: &[&str]) -> Finished {
    Running::fed(&mut wxpay(arguments), input).finish()
}

/// A sandbox at a port of its own, and where it is.
pub(crate) fn sandbox() -> (Running, String) {
    let sandbox = Running::start(&mut wxpay(&["sandbox", "--json", "--port", "0"]));
    let ready: Value = serde_json::from_str(&sandbox.line()).unwrap();
    (sandbox, ready["url"].as_str().unwrap().to_owned())
}

/// The flags of a merchant whose keys nobody else has, as a real one's would be. Nothing is ever sent to where they lead.
pub(crate) fn real_merchant(directory: &Path) -> Vec<String> {
    let directory = directory.to_str().unwrap();
    let sandbox =
        Running::start(&mut wxpay(&["sandbox", "--json", "--port", "0", "--fresh-keys", "--keys", directory]));
    let ready: Value = serde_json::from_str(&sandbox.line()).unwrap();
    let merchant = &ready["merchants"][0];
    ["mchid", "serial_no", "private_key_file", "public_key_id", "public_key_file"]
        .into_iter()
        .flat_map(|name| [format!("--{}", name.replace('_', "-")), merchant[name].as_str().unwrap().to_owned()])
        .collect()
}

#[derive(Debug)]
pub(crate) struct Finished {
    pub(crate) status: ExitStatus,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Finished {
    /// `None`: a signal ended it.
    pub(crate) fn code(&self) -> Option<i32> {
        self.status.code()
    }

    /// Standard output as the one JSON document that it must be.
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.stdout).unwrap_or_else(|error| panic!("{error} in {self:?}"))
    }
}

#[derive(Debug)]
pub(crate) struct Running {
    child: Child,
    stdout: Receiver<String>,
    stderr: Receiver<String>,
}

impl Running {
    pub(crate) fn start(command: &mut Command) -> Self {
        Self::spawn(command.stdin(Stdio::null()).stdout(Stdio::piped()))
    }

    /// With something to read on standard input, and then its end.
    pub(crate) fn fed(command: &mut Command, input: &str) -> Self {
        let mut running = Self::spawn(command.stdin(Stdio::piped()).stdout(Stdio::piped()));
        let (mut pipe, input) = (running.child.stdin.take().unwrap(), input.to_owned());
        // It may end without reading any of it.
        thread::spawn(move || pipe.write_all(input.as_bytes()));
        running
    }

    /// With a standard output whose reader has gone away.
    pub(crate) fn unheard(command: &mut Command) -> Self {
        let (reader, writer) = pipe().unwrap();
        drop(reader);
        Self::spawn(command.stdin(Stdio::null()).stdout(writer))
    }

    /// At a terminal, where these lines are typed, one for each question.
    pub(crate) fn at_terminal(command: &mut Command, typed: &[&str]) -> Self {
        let master = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).unwrap();
        grantpt(&master).unwrap();
        unlockpt(&master).unwrap();
        let name = ptsname(&master, Vec::new()).unwrap();
        let slave = || File::options().read(true).write(true).open(name.to_str().unwrap()).unwrap();
        let mut child = command.stdin(slave()).stdout(Stdio::piped()).stderr(slave()).spawn().unwrap();
        let (stdout, mut terminal) = (lines(child.stdout.take().unwrap()), File::from(master));
        let mut keys = terminal.try_clone().unwrap();
        let typed: Vec<String> = typed.iter().map(|line| format!("{line}\r")).collect();
        let (sender, stderr) = channel();
        thread::spawn(move || {
            let (mut shown, mut typed, mut buffer) = (String::new(), typed.into_iter(), [0; 4096]);
            let mut answered = 0;
            // A question ends with this mark; Linux ends a terminal without processes by an error.
            while let Ok(length @ 1..) = terminal.read(&mut buffer) {
                shown.push_str(&String::from_utf8_lossy(&buffer[..length]));
                let asked = shown.matches('›').count();
                while answered < asked {
                    answered += 1;
                    if let Some(line) = typed.next() {
                        keys.write_all(line.as_bytes()).unwrap();
                    }
                }
            }
            let _ = sender.send(shown);
        });
        // The command's own ends are closed here.
        command.stdin(Stdio::null()).stderr(Stdio::null());
        Self { child, stdout, stderr }
    }

    fn spawn(command: &mut Command) -> Self {
        let mut child = command.stderr(Stdio::piped()).spawn().unwrap();
        let stdout = child.stdout.take().map_or_else(|| channel().1, lines);
        let stderr = lines(child.stderr.take().unwrap());
        Self { child, stdout, stderr }
    }

    /// The next line of standard output, with its end.
    pub(crate) fn line(&self) -> String {
        self.stdout.recv_timeout(PATIENCE).expect("wxpay says nothing more")
    }

    /// Lines up to the first that holds.
    pub(crate) fn lines_until(&self, last: impl Fn(&str) -> bool) -> String {
        let mut text = String::new();
        loop {
            let line = self.line();
            text.push_str(&line);
            if last(line.trim_end()) {
                return text;
            }
        }
    }

    pub(crate) fn signal(&self, signal: Signal) {
        kill_process(Pid::from_child(&self.child), signal).unwrap();
    }

    pub(crate) fn finish(mut self) -> Finished {
        let deadline = Instant::now() + PATIENCE;
        let status = loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                break status;
            }
            assert!(Instant::now() < deadline, "wxpay does not end");
            thread::sleep(Duration::from_millis(5));
        };
        Finished { status, stdout: self.stdout.iter().collect(), stderr: self.stderr.iter().collect() }
    }

    fn is_over(&mut self) -> bool {
        self.child.try_wait().is_ok_and(|status| status.is_some())
    }

    pub(crate) fn stop(self, signal: Signal) -> Finished {
        self.signal(signal);
        self.finish()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // Asked politely, it takes its temporary keys along. It may have ended long ago.
        if self.is_over() {
            return;
        }
        let _ = kill_process(Pid::from_child(&self.child), Signal::TERM);
        let deadline = Instant::now() + Duration::from_secs(5);
        while !self.is_over() && Instant::now() < deadline {
            thread::sleep(Duration::from_millis(5));
        }
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Reads on a thread of its own, so that a full pipe stops nobody and a silent one can be given up on.
fn lines(pipe: impl Read + Send + 'static) -> Receiver<String> {
    let (sender, receiver) = channel();
    thread::spawn(move || {
        let mut pipe = BufReader::new(pipe);
        let mut line = String::new();
        while pipe.read_line(&mut line).is_ok_and(|length| length > 0) {
            if sender.send(std::mem::take(&mut line)).is_err() {
                return;
            }
        }
    });
    receiver
}
