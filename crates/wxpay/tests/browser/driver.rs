//! A chromedriver of the test's own, which ends with the test, however that ends, and takes its browser along.

use std::{
    env,
    io::{BufRead as _, BufReader},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::mpsc::{Receiver, channel},
    thread,
    time::{Duration, Instant},
};

/// Set to 1 where the tests must run.
const REQUIRED: &str = "WXPAY_REQUIRE_BROWSER";
/// Far more than a start takes, even on a busy machine.
const PATIENCE: Duration = Duration::from_secs(60);
/// What it says once it listens.
const READY: &str = "started successfully on port ";
/// Waits for the end of its standard input, which is the end of the test, too, if that is killed. A browser that is driven over a pipe
/// ends with its driver.
const KEEPER: &str = r#""$0" --port=0 & driver=$!; read -r _; kill "$driver" 2>/dev/null; wait "$driver""#;

/// What the tests need beside themselves.
#[derive(Debug)]
pub(crate) struct Programs {
    pub(crate) chromium: PathBuf,
    chromedriver: PathBuf,
    pub(crate) axe: PathBuf,
}

impl Programs {
    /// `None`: something is missing, the test is skipped, and standard error says so.
    pub(crate) fn find() -> Option<Self> {
        match Self::look() {
            Ok(programs) => Some(programs),
            Err(missing) => {
                skip(&missing);
                None
            }
        }
    }

    fn look() -> Result<Self, String> {
        let installed = Path::new(env!("CARGO_TARGET_TMPDIR")).with_file_name("browser");
        let axe = installed.join("node_modules/axe-core/axe.min.js");
        if !axe.exists() {
            return Err(format!("there is no {}; crates/wxpay/tests/browser/axe/install installs it", axe.display()));
        }
        Ok(Self { chromium: on_path("chromium")?, chromedriver: on_path("chromedriver")?, axe })
    }
}

fn on_path(name: &str) -> Result<PathBuf, String> {
    let path = env::var_os("PATH").unwrap_or_default();
    let found = env::split_paths(&path).map(|directory| directory.join(name)).find(|file| file.is_file());
    found.ok_or_else(|| format!("there is no {name} on the PATH (Debian's packages chromium and chromium-driver)"))
}

/// Says why a test does nothing, or fails where it must do something.
#[track_caller]
pub(crate) fn skip(why: &str) {
    assert!(env::var(REQUIRED).as_deref() != Ok("1"), "{why}");
    eprintln!("SKIPPED: {why}; with {REQUIRED}=1 this test fails instead");
}

#[derive(Debug)]
pub(crate) struct Driver {
    keeper: Child,
    pub(crate) url: String,
    /// Its standard output, read to the end by a thread, so that a full pipe stops nobody.
    said: Receiver<String>,
}

impl Driver {
    pub(crate) fn start(programs: &Programs) -> Self {
        let mut command = Command::new("sh");
        command.args(["-c", KEEPER]).arg(&programs.chromedriver);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut keeper = command.spawn().expect("sh cannot be started");
        let said = lines(keeper.stdout.take().unwrap());
        let mut driver = Self { keeper, url: String::new(), said };
        let port = driver.port();
        driver.url = format!("http://127.0.0.1:{port}");
        driver
    }

    fn port(&self) -> u16 {
        loop {
            let line = self.said.recv_timeout(PATIENCE).expect("chromedriver does not start");
            if let Some((_, port)) = line.split_once(READY) {
                return port.trim().trim_end_matches('.').parse().unwrap();
            }
        }
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        drop(self.keeper.stdin.take());
        let deadline = Instant::now() + PATIENCE;
        while Instant::now() < deadline {
            if self.keeper.try_wait().is_ok_and(|status| status.is_some()) {
                return;
            }
            thread::sleep(Duration::from_millis(10));
        }
        let _ = self.keeper.kill();
        let _ = self.keeper.wait();
    }
}

fn lines(pipe: impl std::io::Read + Send + 'static) -> Receiver<String> {
    let (sender, receiver) = channel();
    thread::spawn(move || {
        for line in BufReader::new(pipe).lines().map_while(Result::ok) {
            // Once the port is known nobody listens any more.
            let _ = sender.send(line);
        }
    });
    receiver
}
