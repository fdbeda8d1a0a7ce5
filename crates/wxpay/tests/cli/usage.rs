//! Help, version, and what is no command.

use crate::process::run;

#[test]
fn help_lists_each_option() {
    for (name, arguments) in [
        ("help", &["--help"][..]),
        ("help_demo", &["demo", "--help"]),
        ("help_sandbox", &["sandbox", "--help"]),
        ("help_clock", &["clock", "--help"]),
        ("help_clock_advance", &["clock", "advance", "-h"]),
        ("help_config", &["config", "--help"]),
    ] {
        let help = run(arguments);
        assert_eq!((help.code(), help.stderr.as_str()), (Some(0), ""), "{help:?}");
        insta::assert_snapshot!(name, help.stdout);
    }
}

#[test]
fn the_version_is_that_of_the_package() {
    let version = run(&["--version"]);
    assert_eq!(version.code(), Some(0));
    assert_eq!(version.stdout, concat!("wxpay ", env!("CARGO_PKG_VERSION"), "\n"));
}

#[test]
fn an_unknown_flag_or_command_is_named_with_exit_code_2() {
    for arguments in [&["demo", "--bogus"][..], &["sandbox", "--bogus"], &["--bogus"], &["bogus"]] {
        let refused = run(arguments);
        assert_eq!(refused.code(), Some(2), "{refused:?}");
        assert_eq!(refused.stdout, "");
        let first = refused.stderr.lines().next().unwrap();
        assert!(first.starts_with("error: ") && first.contains("bogus"), "{first}");
        assert!(refused.stderr.contains("Usage: wxpay"), "{refused:?}");
    }
}

#[test]
fn no_command_at_all_shows_the_help() {
    let refused = run(&[]);
    assert_eq!(refused.code(), Some(2));
    assert!(refused.stderr.contains("demo") && refused.stderr.contains("sandbox"), "{refused:?}");
}
