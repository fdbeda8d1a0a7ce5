//! `cargo xtask build-cost`: what it costs to check the typed API again after a change, dependencies warm.

use std::{
    fmt,
    path::Path,
    process::Command,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, ensure};

/// One measured check.
#[derive(Debug)]
pub struct Cost {
    what: &'static str,
    took: Duration,
    goal: Duration,
    /// The largest compiler process, in KiB; where the system tells.
    peak: Option<u64>,
}

/// Checks `wechatpay-rs` after a touch of `wechatpay-api`, with the default features and with all.
///
/// # Errors
/// When cargo cannot be run, or the workspace does not compile.
pub fn measure(root: &Path) -> Result<Vec<Cost>> {
    let sets: [(&str, &[&str], u64); 2] = [("default features", &[], 5), ("full", &["--features", "full"], 60)];
    sets.into_iter()
        .map(|(what, features, goal)| {
            check(root, features)?;
            let touched = root.join("crates/wechatpay-api/src/lib.rs");
            let file = std::fs::File::options().append(true).open(&touched).context("the typed API has no lib.rs")?;
            file.set_modified(std::time::SystemTime::now())?;
            drop(file);
            let started = Instant::now();
            let peak = check(root, features)?;
            Ok(Cost { what, took: started.elapsed(), goal: Duration::from_secs(goal), peak })
        })
        .collect()
}

/// Runs the check; gives the peak memory of its largest process, read by GNU time where it is installed.
fn check(root: &Path, features: &[&str]) -> Result<Option<u64>> {
    let arguments = ["check", "--quiet", "-p", "wechatpay-rs"];
    let timed = Path::new("/usr/bin/time").exists();
    let mut command = if timed { Command::new("/usr/bin/time") } else { Command::new("cargo") };
    if timed {
        command.args(["-f", "%M", "cargo"]);
    }
    let done = command.args(arguments).args(features).current_dir(root).output().context("cargo cannot be run")?;
    let told = String::from_utf8_lossy(&done.stderr);
    ensure!(done.status.success(), "the check failed:\n{told}");
    Ok(timed.then(|| told.lines().last().and_then(|line| line.trim().parse().ok())).flatten())
}

impl fmt::Display for Cost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:<18} {:>6.1} s (goal {} s)", self.what, self.took.as_secs_f64(), self.goal.as_secs())?;
        match self.peak {
            Some(peak) => write!(f, ", {} MiB at most", peak / 1024),
            None => write!(f, ", memory unknown (install GNU time)"),
        }
    }
}
