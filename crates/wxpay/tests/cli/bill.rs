//! `wxpay bill`: from an order that was paid to the table of its day.

use std::{fs, path::Path};

use serde_json::{Value, json};

use crate::{
    http::call as http_call,
    process::{Finished, Running, run, run_with, sandbox, wxpay},
};

const JSON: (&str, &str) = ("Content-Type", "application/json");

/// A shop in which two orders were paid on 2026-02-28, one of them with a hostile name, and the next day has come.
fn shop() -> (Running, String) {
    let (sandbox, url) = sandbox();
    let clock = |now: &str| {
        let set = run(&["clock", "set", now, "--base-url", &url]);
        assert_eq!(set.code(), Some(0), "{set:?}");
    };
    clock("2026-02-28T08:00:00+08:00");
    for (number, total, name) in [("N1", 1990, "伞"), ("N2", 5, "=1+1\u{9b}2J")] {
        let order = json!({
            "appid": "wx8888888888888888", "mchid": "1900000001", "description": name, "out_trade_no": number,
            "notify_url": "https://127.0.0.1:1/n", "amount": {"total": total},
        });
        let path = "/v3/pay/transactions/native";
        let made = run(&["call", "POST", path, &order.to_string(), "--mchid", "1900000001", "--base-url", &url]);
        assert_eq!(made.code(), Some(0), "{made:?}");
        let paid = http_call(&url, "POST", &format!("/sandbox/orders/1900000001/{number}/pay"), &[JSON], b"{}");
        assert!(paid.status() < 300, "{paid:?}");
    }
    clock("2026-03-01T10:00:00+08:00");
    (sandbox, url)
}

fn fetch(url: &str, directory: &Path, arguments: &[&str]) -> Finished {
    let flags = ["--base-url", url, "--mchid", "1900000001"];
    Running::start(wxpay(&[&["bill", "fetch"], arguments, &flags].concat()).current_dir(directory)).finish()
}

#[test]
fn a_bill_is_fetched_proven_added_up_and_never_written_over() {
    let (_sandbox, url) = shop();
    let directory = tempfile::tempdir().unwrap();
    let fetched = fetch(&url, directory.path(), &["trade", "2026-02-28"]);
    assert_eq!(fetched.code(), Some(0), "{fetched:?}");
    assert!(
        fetched.stdout.starts_with("trade-2026-02-28.csv  ") && fetched.stdout.contains("its hash holds"),
        "{fetched:?}"
    );
    assert!(fetched.stdout.contains("总交易单数          2\n") && fetched.stdout.contains("19.95"), "{fetched:?}");
    let file = directory.path().join("trade-2026-02-28.csv");
    let plain = fs::read(&file).unwrap();

    let again = fetch(&url, directory.path(), &["trade", "2026-02-28", "--tar"]);
    assert_eq!((again.code(), again.stdout.as_str()), (Some(2), ""), "{again:?}");
    assert!(again.stderr.contains("is there already: --force"), "{again:?}");
    fs::write(&file, "mine").unwrap();
    let forced = fetch(&url, directory.path(), &["trade", "2026-02-28", "--tar", "--force", "--json"]);
    assert_eq!(forced.json()["hash_held"], true);
    assert_eq!(forced.json()["totals"]["order_amount"], 1995);
    assert_eq!(fs::read(&file).unwrap(), plain, "packed on its way, it is the same file");

    let piped = fetch(&url, directory.path(), &["trade", "2026-02-28", "-o", "-"]);
    assert_eq!(piped.stdout.as_bytes(), plain);
    assert_eq!(fs::read_dir(directory.path()).unwrap().count(), 1, "nothing else is left behind");
}

#[test]
fn a_bill_is_shown_as_a_table_whose_letters_move_no_cursor() {
    let (_sandbox, url) = shop();
    let directory = tempfile::tempdir().unwrap();
    let bill = fetch(&url, directory.path(), &["trade", "2026-02-28", "-o", "-"]).stdout;
    let shown = run_with(&bill, &["bill", "show", "-"]);
    assert_eq!(shown.code(), Some(0), "{shown:?}");
    assert!(!shown.stdout.contains('\u{9b}'), "{shown:?}");
    insta::assert_snapshot!("bill_show", shown.stdout);
    let one = run_with(&bill, &["bill", "show", "-", "--limit", "1"]);
    assert!(one.stdout.contains("N1") && !one.stdout.contains("N2") && one.stdout.contains("19.95"), "{one:?}");
    assert_eq!(one.stderr, "1 of 2 lines are shown; --limit 0 shows all\n");
    let rows = run_with(&bill, &["bill", "show", "-", "--json"]).json();
    assert_eq!((&rows["kind"], &rows["totals"]["count"]), (&json!("trade"), &json!(2)));
    assert_eq!((&rows["rows"][0]["order_amount"], &rows["rows"][1]["out_trade_no"]), (&json!(1990), &json!("N2")));
}

#[test]
fn a_fund_flow_bill_is_known_by_its_columns() {
    let (_sandbox, url) = shop();
    let directory = tempfile::tempdir().unwrap();
    let fetched =
        fetch(&url, directory.path(), &["fundflow", "2026-02-28", "--account", "basic", "-o", "funds.csv", "--json"]);
    assert_eq!(fetched.json()["totals"]["income_amount"], 1995, "{fetched:?}");
    let file = directory.path().join("funds.csv");
    let shown = run(&["bill", "show", file.to_str().unwrap()]);
    assert_eq!(shown.code(), Some(0), "{shown:?}");
    assert!(shown.stdout.starts_with("记账时间") && shown.stdout.contains("收入金额"), "{shown:?}");
    let rows: Value = run(&["bill", "show", file.to_str().unwrap(), "--json"]).json();
    assert_eq!((&rows["kind"], &rows["rows"][0]["direction"]), (&json!("fundflow"), &json!("收入")));
}

#[test]
fn a_bill_that_was_changed_or_cut_is_told_by_its_line() {
    let (_sandbox, url) = shop();
    let directory = tempfile::tempdir().unwrap();
    let bill = fetch(&url, directory.path(), &["trade", "2026-02-28", "-o", "-"]).stdout;
    let cut: String = bill.lines().take(2).map(|line| format!("{line}\n")).collect();
    for (spoilt, said) in [
        (bill.replacen("19.90", "19.91", 1), "its lines add up to"),
        (cut, "ends without its totals"),
        ("a,b\n`1,`2\n".to_owned(), "no trade bill"),
        (String::new(), "the file is empty"),
    ] {
        let refused = run_with(&spoilt, &["bill", "show", "-"]);
        assert_eq!((refused.code(), refused.stdout.as_str()), (Some(1), ""), "{refused:?}");
        assert!(refused.stderr.contains(said), "{said}: {refused:?}");
    }
}

#[test]
fn what_cannot_be_fetched_is_told_with_a_way_out_and_leaves_no_file() {
    let (_sandbox, url) = shop();
    let directory = tempfile::tempdir().unwrap();
    for (arguments, code, said) in [
        (&["trade", "2026-03-01"][..], 4, "it is there from 2026-03-02 10:00 in Beijing"),
        (&["trade", "soon"], 2, "expected one such as 2026-02-28, or yesterday"),
        (&["trade", "2026-02-28", "--account", "fees"], 2, "--account is for fund-flow bills"),
        (&["trade", "2026-02-28", "-o", "nowhere/bill.csv"], 1, "nowhere/bill.csv"),
        (&["trades", "2026-02-28"], 2, "a similar value exists: 'trade'"),
    ] {
        let refused = fetch(&url, directory.path(), arguments);
        assert_eq!((refused.code(), refused.stdout.as_str()), (Some(code), ""), "{refused:?}");
        assert!(refused.stderr.contains(said), "{said}: {refused:?}");
    }
    assert_eq!(fs::read_dir(directory.path()).unwrap().count(), 0);
}
