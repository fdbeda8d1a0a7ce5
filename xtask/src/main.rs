//! `cargo xtask`
#![allow(clippy::print_stdout, clippy::print_stderr)]

use std::{env, path::Path, process::ExitCode};

use anyhow::{Result, ensure};
use xtask::{build_cost, codegen, import, spec, stats, tidy};

const USAGE: &str = "usage: cargo xtask COMMAND

  import DIR [--strict] [--prune]   write spec/ from a tree of pages
  codegen [--check]                 write the table and the typed API from spec/
  bundle                            print spec/ as one OpenAPI document, overrides merged in
  stats                             what the specification holds
  build-cost                        what checking the typed API costs
  tidy                              hold the source to the rules of the house";

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let root = tidy::workspace_root();
    let done = match arguments.as_slice() {
        ["import", pages, flags @ ..] if flags.iter().all(|flag| IMPORT_FLAGS.contains(flag)) => {
            import_pages(&root, pages, flags)
        }
        ["codegen"] => generate(&root),
        ["codegen", "--check"] => is_generated(&root),
        ["bundle"] => bundle(&root),
        ["stats"] => count(&root),
        ["build-cost"] => cost(&root),
        ["tidy"] => is_tidy(&root),
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    done.map_or_else(
        |error| {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        },
        |()| ExitCode::SUCCESS,
    )
}

const IMPORT_FLAGS: [&str; 2] = ["--strict", "--prune"];

fn import_pages(root: &Path, pages: &str, flags: &[&str]) -> Result<()> {
    let prune = flags.contains(&"--prune");
    let report = import::run(&import::Import { pages: pages.into(), spec: root.join("spec"), prune })?;
    println!("{report}");
    ensure!(report.is_clean() || !flags.contains(&"--strict"), "something was not understood, or a fault is stale");
    Ok(())
}

fn generate(root: &Path) -> Result<()> {
    let changes = codegen::changes(root)?;
    changes.apply(root)?;
    println!("{} files written, {} removed", changes.write.len(), changes.remove.len());
    Ok(())
}

fn is_generated(root: &Path) -> Result<()> {
    let changes = codegen::changes(root)?;
    for path in changes.write.keys().chain(&changes.remove) {
        println!("{} is stale", path.display());
    }
    ensure!(changes.is_empty(), "generated files are stale: run `cargo xtask codegen`");
    println!("generated files are fresh");
    Ok(())
}

fn bundle(root: &Path) -> Result<()> {
    println!("{:#}", spec::bundle(&root.join("spec"))?);
    Ok(())
}

fn count(root: &Path) -> Result<()> {
    println!("{}", stats::Stats::of(&spec::load(&root.join("spec"))?));
    Ok(())
}

fn cost(root: &Path) -> Result<()> {
    build_cost::measure(root)?.iter().for_each(|cost| println!("{cost}"));
    Ok(())
}

fn is_tidy(root: &Path) -> Result<()> {
    let faults = tidy::check(root)?;
    faults.iter().for_each(|fault| println!("{fault}"));
    ensure!(faults.is_empty(), "{} untidy", faults.len());
    println!("tidy");
    Ok(())
}
