//! What the sandbox costs: `cargo bench -p wechatpay-sandbox`, or a part of it: `… -- tcp` (`start`, `state`, `tcp`, `consoles`,
//! `retries`).
//!
//! Costs of calls are ratios to the bare cryptography (one verification and one signature), measured in turns in the same run, as the lower
//! quartile of CPU time. Nothing here asserts a time: machines are shared.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::print_stdout, missing_docs, unreachable_pub)]

mod consoles;
mod floor;
mod merchant;
mod over_tcp;
mod retries;
mod start;
mod state;

use std::time::Duration;

use rustix::time::{ClockId, clock_gettime};

fn main() {
    // `cargo test --benches` asks whether it runs, not how fast.
    if !std::env::args().any(|argument| argument == "--bench") && std::env::args().len() < 2 {
        return;
    }
    if std::env::args().nth(1).as_deref() == Some(over_tcp::CLIENT) {
        over_tcp::client();
        return;
    }
    if std::env::args().nth(1).as_deref() == Some(consoles::CONSOLES) {
        consoles::watch();
        return;
    }
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let asked: Vec<String> = std::env::args().skip(1).filter(|argument| !argument.starts_with('-')).collect();
    let is_asked = |part: &str| asked.is_empty() || asked.iter().any(|asked| asked == part);
    runtime.block_on(async {
        if is_asked("start") {
            start::measure().await;
        }
        if is_asked("state") {
            state::measure().await;
        }
        if is_asked("tcp") {
            over_tcp::measure().await;
        }
        if is_asked("consoles") {
            consoles::measure().await;
        }
        if is_asked("retries") {
            retries::measure().await;
        }
    });
}

/// CPU time of this process so far.
fn cpu() -> Duration {
    let time = clock_gettime(ClockId::ProcessCPUTime);
    Duration::new(time.tv_sec.unsigned_abs(), u32::try_from(time.tv_nsec).unwrap())
}

/// The value below which this share of all lies.
fn quantile<T: Ord + Copy>(values: &mut [T], share: f64) -> T {
    values.sort();
    values[((values.len() - 1) as f64 * share) as usize]
}

fn micros(time: Duration) -> f64 {
    time.as_secs_f64() * 1e6
}

/// Memory of this process, in bytes.
fn memory() -> u64 {
    let statm = std::fs::read_to_string("/proc/self/statm").unwrap_or_default();
    let pages: u64 = statm.split(' ').nth(1).and_then(|pages| pages.parse().ok()).unwrap_or_default();
    pages * rustix::param::page_size() as u64
}
