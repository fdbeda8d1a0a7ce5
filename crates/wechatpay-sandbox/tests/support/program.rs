//! A program of another language that a test runs to its end.
#![allow(dead_code, unreachable_pub, reason = "each test file uses a part of it")]

use std::{
    env,
    io::{self, Read, Write as _},
    process::{Child, Command, ExitStatus, Stdio},
    thread::{self, JoinHandle},
    time::{Duration, Instant},
};

const PATIENCE: Duration = Duration::from_secs(120);
/// Set to 1 where the programs must run.
const REQUIRED: &str = "WXPAY_REQUIRE_FOREIGN";
/// What else could lead a program somewhere, or have it trust somebody.
const ELSEWHERE: [&str; 16] = [
    "ALL_PROXY",
    "CURL_CA_BUNDLE",
    "HTTPS_PROXY",
    "HTTP_PROXY",
    "NODE_EXTRA_CA_CERTS",
    "NODE_OPTIONS",
    "NODE_TLS_REJECT_UNAUTHORIZED",
    "NODE_USE_ENV_PROXY",
    "NO_PROXY",
    "REQUESTS_CA_BUNDLE",
    "SSL_CERT_DIR",
    "SSL_CERT_FILE",
    "all_proxy",
    "http_proxy",
    "https_proxy",
    "no_proxy",
];

/// How a program ended, and what it said.
#[derive(Debug)]
pub struct Ended {
    /// `None`: it did not end in time.
    pub status: Option<ExitStatus>,
    pub out: String,
    pub err: String,
}

impl Ended {
    pub fn is_well(&self) -> bool {
        self.status.is_some_and(|status| status.success())
    }

    /// What it said, once it ended well.
    #[track_caller]
    pub fn well(self) -> String {
        assert!(self.is_well(), "{:?} (None: killed after {PATIENCE:?})\n{}{}", self.status, self.out, self.err);
        self.out
    }
}

/// Says why a test does nothing, or fails where it must do something.
#[track_caller]
pub fn skip(why: &str) {
    assert!(env::var(REQUIRED).as_deref() != Ok("1"), "{why}");
    eprintln!("SKIPPED: {why}; with {REQUIRED}=1 this test fails instead");
}

/// A command with nothing in its environment that leads it elsewhere.
pub fn command(program: impl AsRef<std::ffi::OsStr>) -> Command {
    let mut command = Command::new(program);
    for name in ELSEWHERE {
        command.env_remove(name);
    }
    command
}

/// Runs a program to its end, with `input` to read. `None`: there is none of this name, and the test is skipped.
pub async fn run(command: Command, input: String) -> Option<Ended> {
    tokio::task::spawn_blocking(move || to_its_end(command, &input)).await.unwrap()
}

fn to_its_end(mut command: Command, input: &str) -> Option<Ended> {
    let name = format!("{:?}", command.get_program());
    let mut program = match Program::start(&mut command) {
        Ok(program) => program,
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            skip(&format!("there is no {name} on the PATH"));
            return None;
        }
        Err(error) => panic!("{name} cannot be started: {error}"),
    };
    let said = [listen(program.0.stdout.take()), listen(program.0.stderr.take())];
    // It may have ended already.
    let _ = program.0.stdin.take().unwrap().write_all(input.as_bytes());
    let status = program.wait();
    drop(program);
    let [out, err] = said.map(|thread| thread.join().unwrap());
    Some(Ended { status, out, err })
}

/// The running program; it does not outlive the test.
struct Program(Child);

impl Drop for Program {
    fn drop(&mut self) {
        // Both fail when it has ended already.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Program {
    fn start(command: &mut Command) -> io::Result<Self> {
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().map(Self)
    }

    fn wait(&mut self) -> Option<ExitStatus> {
        let deadline = Instant::now() + PATIENCE;
        while Instant::now() < deadline {
            if let Some(status) = self.0.try_wait().unwrap() {
                return Some(status);
            }
            thread::sleep(Duration::from_millis(20));
        }
        None
    }
}

fn listen(from: Option<impl Read + Send + 'static>) -> JoinHandle<String> {
    thread::spawn(move || {
        let mut bytes = Vec::new();
        from.unwrap().read_to_end(&mut bytes).unwrap();
        String::from_utf8_lossy(&bytes).into_owned()
    })
}
