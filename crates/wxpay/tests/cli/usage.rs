//! Help, version, and what is no command.

use std::{fs, process::Command};

use crate::process::run;

#[test]
fn help_lists_each_option() {
    for (name, arguments) in [
        ("help", &["--help"][..]),
        ("help_demo", &["demo", "--help"]),
        ("help_sandbox", &["sandbox", "--help"]),
        ("help_api", &["api", "--help"]),
        ("help_api_show", &["api", "show", "-h"]),
        ("help_bill_fetch", &["bill", "fetch", "-h"]),
        ("help_bill_show", &["bill", "show", "-h"]),
        ("help_certs_fetch", &["certs", "fetch", "-h"]),
        ("help_call", &["call", "--help"]),
        ("help_presign", &["presign", "--help"]),
        ("help_clock", &["clock", "--help"]),
        ("help_clock_advance", &["clock", "advance", "-h"]),
        ("help_mcp", &["mcp", "-h"]),
        ("help_keys", &["keys", "--help"]),
        ("help_keys_new", &["keys", "new", "--help"]),
        ("help_keys_show", &["keys", "show", "--help"]),
        ("help_keys_check", &["keys", "check", "--help"]),
        ("help_sign", &["sign", "--help"]),
        ("help_verify", &["verify", "--help"]),
        ("help_encrypt", &["encrypt", "--help"]),
        ("help_decrypt", &["decrypt", "--help"]),
        ("help_explain", &["explain", "--help"]),
        ("help_doctor", &["doctor", "--help"]),
        ("help_config", &["config", "--help"]),
        ("help_completions", &["completions", "--help"]),
        ("help_man", &["man", "--help"]),
        ("help_contract", &["contract", "-h"]),
        ("help_fault", &["fault", "-h"]),
        ("help_fault_add", &["fault", "add", "-h"]),
        ("help_journal", &["journal", "-h"]),
        ("help_listen", &["listen", "-h"]),
        ("help_notify", &["notify", "-h"]),
        ("help_notify_resend", &["notify", "resend", "-h"]),
        ("help_order", &["order", "-h"]),
        ("help_payer", &["payer", "-h"]),
        ("help_payer_confirm", &["payer", "confirm", "-h"]),
        ("help_run", &["run", "-h"]),
        ("help_scenario", &["scenario", "-h"]),
        ("help_scenario_run", &["scenario", "run", "-h"]),
        ("help_trigger", &["trigger", "-h"]),
        ("help_session", &["session", "-h"]),
        ("help_world", &["world", "-h"]),
        ("help_world_settings", &["world", "settings", "-h"]),
    ] {
        let help = run(arguments);
        assert_eq!((help.code(), help.stderr.as_str()), (Some(0), ""), "{help:?}");
        insta::assert_snapshot!(name, help.stdout);
    }
}

#[test]
fn the_version_is_that_of_the_package_and_names_the_commit_where_there_is_one() {
    let version = run(&["--version"]);
    assert_eq!(version.code(), Some(0));
    let rest = version.stdout.strip_prefix(concat!("wxpay ", env!("CARGO_PKG_VERSION"))).unwrap().trim_end();
    let git = |arguments: &[&str]| {
        let output = Command::new("git").args(arguments).output().ok().filter(|output| output.status.success());
        output.map(|output| String::from_utf8(output.stdout).unwrap().trim().to_owned())
    };
    match git(&["ls-files", "--error-unmatch", "src/main.rs"]) {
        Some(_) => assert_eq!(rest, format!(" ({})", git(&["log", "-1", "--abbrev=12", "--format=%h %cs"]).unwrap())),
        None => assert_eq!(rest, ""),
    }
}

#[test]
fn every_shell_that_can_parse_its_completions_does() {
    for (shell, check) in [("bash", &["bash", "-n"][..]), ("zsh", &["zsh", "-n"]), ("fish", &["fish", "-n"])] {
        let script = run(&["completions", shell]);
        assert_eq!((script.code(), script.stderr.as_str()), (Some(0), ""), "{shell}");
        for word in ["sandbox", "clock", "--json", "--base-url"] {
            assert!(script.stdout.contains(word.trim_start_matches('-')), "{shell} completes no {word}");
        }
        let file = tempfile::NamedTempFile::new().unwrap();
        fs::write(file.path(), &script.stdout).unwrap();
        match Command::new(check[0]).args(&check[1..]).arg(file.path()).status() {
            Ok(status) => assert!(status.success(), "{shell} cannot read its completions"),
            Err(_) => eprintln!("{shell} is not here: its completions were made, and not read"),
        }
    }
}

#[test]
fn each_command_has_a_page() {
    let directory = tempfile::tempdir().unwrap();
    let made = run(&["man", "--out", directory.path().to_str().unwrap()]);
    assert_eq!(made.code(), Some(0), "{made:?}");
    for name in ["wxpay", "wxpay-sandbox", "wxpay-demo", "wxpay-clock-advance", "wxpay-config"] {
        let page = fs::read_to_string(directory.path().join(name).with_extension("1")).unwrap();
        assert!(page.contains(&format!(".TH {name} 1")), "{page}");
    }
    let page = run(&["man"]).stdout;
    assert!(page.contains(".SH NAME") && page.contains("outcome unknown"), "{page}");
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
