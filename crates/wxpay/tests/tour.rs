//! The tour of the README, as it is printed: three terminals, from an empty folder.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

use std::{
    env,
    ffi::OsString,
    io::{BufRead as _, BufReader},
    net::TcpListener,
    path::{Path, PathBuf},
    process::{Child, ChildStdout, Command, Stdio},
    sync::mpsc::{Receiver, RecvTimeoutError, channel},
    thread,
    time::{Duration, Instant},
};

use rustix::process::{Pid, Signal, kill_process_group};

/// Far more than the tour takes, even on a busy machine.
const PATIENCE: Duration = Duration::from_secs(120);

#[test]
fn the_tour_leads_from_an_empty_folder_to_a_contract_that_was_signed_deducted_and_terminated() {
    let blocks = tour(include_str!("../../../README.md"), "### A tour, from an empty folder");
    let [sandbox, listen, third] = blocks.as_slice() else { panic!("three terminals: {blocks:?}") };
    let commands = blocks.iter().flat_map(|block| block.lines()).count();
    assert_eq!(commands, 10, "ten commands");
    let folder = tempfile::tempdir().unwrap();
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let terminal = |block: &str| Terminal::open(folder.path(), port, block);

    let sandbox = terminal(sandbox);
    sandbox.read_until("Stop with Ctrl-C");
    let receiver = terminal(listen);
    receiver.read_until("Stop with Ctrl-C");
    let mut third = terminal(third);
    let (status, shown) = third.finish();
    assert!(status, "the third terminal: {shown}");
    for words in ["SIGNED", "the order is paid", "TERMINATED"] {
        assert!(shown.contains(words), "the third terminal says nothing of {words}: {shown}");
    }
    let mut heard = String::new();
    for event in ["ECOMMERCE_ENTRUST.SIGN", "ECOMMERCE_ENTRUST.TERMINATE"] {
        if !heard.contains(event) {
            heard.push_str(&receiver.read_until(event));
        }
    }
    assert!(heard.contains("tour001"), "what was heard is decrypted: {heard}");
}

#[test]
fn the_chinese_readme_prints_the_same_tour() {
    let english = tour(include_str!("../../../README.md"), "### A tour, from an empty folder");
    let chinese = tour(include_str!("../../../README.zh-CN.md"), "### 从空目录开始走一遍");
    assert_eq!(english, chinese);
}

/// The shell blocks below a heading.
fn tour(readme: &str, heading: &str) -> Vec<String> {
    let section = readme.split_once(heading).expect("the tour has its heading").1;
    let section = section.split("\n## ").next().unwrap();
    let blocks = section.split("```sh\n").skip(1);
    blocks.map(|block| block.split("```").next().unwrap().to_owned()).collect()
}

/// A shell with all that it starts, which never outlives the test.
struct Terminal {
    shell: Child,
    lines: Receiver<String>,
}

impl Terminal {
    fn open(folder: &Path, port: u16, block: &str) -> Self {
        use std::os::unix::process::CommandExt as _;

        let mut command = Command::new("sh");
        for (name, _) in env::vars_os().filter(|(name, _)| name.to_string_lossy().starts_with("WXPAY_")) {
            command.env_remove(name);
        }
        // The printed commands meet at a port of this test, so that nobody else's sandbox is in the way.
        command
            .args(["-eu", "-c", block])
            .current_dir(folder)
            .env("PATH", path())
            .env("XDG_CONFIG_HOME", folder.join("nowhere"))
            .env("WXPAY_PORT", port.to_string())
            .env("WXPAY_BASE_URL", format!("http://127.0.0.1:{port}"))
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .process_group(0);
        let mut shell = command.spawn().unwrap();
        let lines = lines(shell.stdout.take().unwrap());
        Self { shell, lines }
    }

    /// Reads until a line has these words.
    fn read_until(&self, words: &str) -> String {
        let (deadline, mut text) = (Instant::now() + PATIENCE, String::new());
        while let Ok(line) = self.lines.recv_timeout(deadline.saturating_duration_since(Instant::now())) {
            text.push_str(&line);
            if line.contains(words) {
                return text;
            }
        }
        panic!("no line with {words:?} in: {text}")
    }

    /// Whether it ended well, and all that it said.
    fn finish(&mut self) -> (bool, String) {
        let (deadline, mut text) = (Instant::now() + PATIENCE, String::new());
        loop {
            match self.lines.recv_timeout(deadline.saturating_duration_since(Instant::now())) {
                Ok(line) => text.push_str(&line),
                Err(RecvTimeoutError::Disconnected) => return (self.shell.wait().unwrap().success(), text),
                Err(RecvTimeoutError::Timeout) => panic!("does not end: {text}"),
            }
        }
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        let _ = kill_process_group(Pid::from_child(&self.shell), Signal::TERM);
        let _ = self.shell.wait();
    }
}

/// Where `wxpay` is found, before all else.
fn path() -> OsString {
    let own = PathBuf::from(env!("CARGO_BIN_EXE_wxpay")).parent().unwrap().to_owned();
    let others = env::var_os("PATH").unwrap_or_default();
    env::join_paths([own].into_iter().chain(env::split_paths(&others))).unwrap()
}

fn lines(output: ChildStdout) -> Receiver<String> {
    let (sender, receiver) = channel();
    thread::spawn(move || {
        let mut output = BufReader::new(output);
        let mut line = String::new();
        while output.read_line(&mut line).is_ok_and(|length| length > 0) {
            if sender.send(std::mem::take(&mut line)).is_err() {
                return;
            }
        }
    });
    receiver
}
