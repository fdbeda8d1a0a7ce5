//! The pages of the guide: what their shell blocks say comes back is what comes back. Their Rust blocks are doctests.
//!
//! A ```sh block is run by `bash -e` behind the first one of `guide.md`, which sets the shell up; the variables are those that
//! `wxpay sandbox --https` prints, and `$RECEIVER`, a merchant's endpoint that answers everything with 204. Each page has a sandbox of its
//! own. When the block after it is ```text or ```json, that is what it must print. In there `…` is a wildcard: within a line or a
//! string for any characters, as a line for any lines, as a field or a last element for any others.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stderr,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test fails by panicking, and says why it did nothing"
)]

#[path = "support/program.rs"]
mod program;
mod support;

use std::{collections::BTreeSet, fs, path::PathBuf};

use program::Ended;
use serde_json::{Value, json};
use support::{PLATFORM, Receiver, control};
use wechatpay_sandbox::{Limits, Mistake, Sandbox};

const PAGES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/docs");
const FRONT: &str = "guide.md";
const WILDCARD: &str = "…";
/// No page has more lines: who looks something up shall see it.
const LONGEST: usize = 150;

/// A fenced block of a page.
#[derive(Debug, PartialEq)]
struct Block {
    language: String,
    text: String,
    line: usize,
}

fn blocks(page: &str) -> Vec<Block> {
    let mut found = Vec::new();
    let mut open: Option<Block> = None;
    for (number, line) in page.lines().enumerate() {
        match (line.strip_prefix("```"), &mut open) {
            (Some(_), Some(_)) => found.extend(open.take()),
            (Some(language), None) => {
                open = Some(Block { language: language.to_owned(), text: String::new(), line: number + 1 });
            }
            (None, Some(block)) => {
                block.text += line;
                block.text.push('\n');
            }
            (None, None) => {}
        }
    }
    assert!(open.is_none(), "a block has no end");
    found
}

fn pages() -> Vec<(String, String)> {
    let mut pages: Vec<(String, String)> = fs::read_dir(PAGES)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| (path.file_name().unwrap().to_str().unwrap().to_owned(), fs::read_to_string(&path).unwrap()))
        .collect();
    pages.sort();
    pages
}

/// Whether a text is as shown.
fn reads_as(shown: &str, text: &str) -> bool {
    let mut parts = shown.split(WILDCARD);
    let Some(mut rest) = parts.next().and_then(|first| text.strip_prefix(first)) else { return false };
    let mut parts: Vec<&str> = parts.collect();
    let Some(last) = parts.pop() else { return rest.is_empty() };
    for part in parts {
        let Some(at) = rest.find(part) else { return false };
        rest = &rest[at + part.len()..];
    }
    rest.ends_with(last)
}

fn lines_are(shown: &[&str], lines: &[&str]) -> bool {
    match shown.split_first() {
        None => lines.is_empty(),
        Some((first, rest)) if first.trim() == WILDCARD => {
            (0..=lines.len()).any(|skipped| lines_are(rest, &lines[skipped..]))
        }
        Some((first, rest)) => lines.first().is_some_and(|line| reads_as(first, line)) && lines_are(rest, &lines[1..]),
    }
}

fn json_is(shown: &Value, value: &Value) -> bool {
    match (shown, value) {
        (Value::String(shown), _) if shown == WILDCARD => true,
        (Value::String(shown), Value::String(value)) => reads_as(shown, value),
        (Value::Object(shown), Value::Object(value)) => {
            let open = shown.contains_key(WILDCARD);
            let known = shown.iter().filter(|(name, _)| *name != WILDCARD);
            (open || shown.len() == value.len())
                && known.into_iter().all(|(name, shown)| value.get(name).is_some_and(|value| json_is(shown, value)))
        }
        (Value::Array(shown), Value::Array(value)) => {
            let open = shown.last().is_some_and(|last| last == WILDCARD);
            let known = if open { &shown[..shown.len() - 1] } else { &shown[..] };
            (if open { known.len() <= value.len() } else { known.len() == value.len() })
                && known.iter().zip(value).all(|(shown, value)| json_is(shown, value))
        }
        (shown, value) => shown == value,
    }
}

/// Whether what came is what the page shows.
fn is_shown<'a>(shown: &'a Block, came: &'a str) -> bool {
    if shown.language == "json" {
        let wanted: Value = serde_json::from_str(&shown.text).unwrap_or_else(|error| panic!("{}: {error}", shown.text));
        return serde_json::from_str(came).is_ok_and(|came| json_is(&wanted, &came));
    }
    let lines_of = |text: &'a str| text.trim_end().lines().map(str::trim_end).collect::<Vec<_>>();
    lines_are(&lines_of(&shown.text), &lines_of(came))
}

/// A sandbox for one page, with the files and variables of `wxpay sandbox --https`.
struct Shell {
    sandbox: Sandbox,
    directory: tempfile::TempDir,
    receiver: Receiver,
}

impl Shell {
    async fn open() -> Self {
        let sandbox = Sandbox::builder().seed(7).https(0).start().await.unwrap();
        Self { sandbox, directory: tempfile::tempdir().unwrap(), receiver: Receiver::accepting().await }
    }

    fn file(&self, name: &str, content: &str) -> PathBuf {
        let path = self.directory.path().join(name);
        fs::write(&path, content).unwrap();
        path
    }

    /// `None`: there is no bash.
    async fn run(&self, script: &str) -> Option<Ended> {
        let merchant = self.sandbox.merchant(PLATFORM).unwrap();
        let ca = self.file("ca.pem", self.sandbox.ca_pem().unwrap());
        let mut bash = program::command("bash");
        bash.args(["-e", "-c", script])
            .current_dir(self.directory.path())
            .env("LANG", "C.UTF-8")
            .env("CURL_CA_BUNDLE", ca)
            .env("WXPAY_PRIVATE_KEY_FILE", self.file("key.pem", &merchant.private_key_pem))
            .envs([
                ("WXPAY_BASE_URL", self.sandbox.url()),
                ("WXPAY_MCHID", &merchant.mchid),
                ("WXPAY_SERIAL_NO", &merchant.serial_no),
                ("HTTPS_PROXY", self.sandbox.url()),
                ("RECEIVER", &format!("http://{}/notify", self.receiver.address)),
            ]);
        program::run(bash, String::new()).await
    }
}

/// Whether the tools of the blocks are there; bash itself says so when it is missing.
async fn have_tools() -> bool {
    for (tool, version) in [("curl", "--version"), ("openssl", "version")] {
        let mut command = program::command(tool);
        command.arg(version);
        if program::run(command, String::new()).await.is_none() {
            return false;
        }
    }
    true
}

/// Runs the shell blocks of a page, and says what was not as shown.
async fn walk(name: &str, page: &str, setup: &str) -> Vec<String> {
    let shell = Shell::open().await;
    let blocks = blocks(page);
    let mut wrong = Vec::new();
    for (index, block) in blocks.iter().enumerate().filter(|(_, block)| block.language == "sh") {
        let Some(ended) = shell.run(&format!("{setup}\n{}", block.text)).await else { break };
        let Ended { out: came, err: errors, .. } = &ended;
        let place = format!("{name}:{}", block.line);
        if !ended.is_well() {
            wrong.push(format!("{place}: {:?}\n{came}\n{errors}", ended.status));
        }
        let shown = blocks.get(index + 1).filter(|next| matches!(&*next.language, "text" | "json"));
        if let Some(shown) = shown.filter(|shown| !is_shown(shown, came)) {
            wrong.push(format!("{place}: shown is\n{}\ncame\n{came}\n{errors}", shown.text));
        }
    }
    wrong
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_shell_block_of_the_guide_prints_what_the_page_shows() {
    if !have_tools().await {
        return;
    }
    let pages = pages();
    let (_, front) = pages.iter().find(|(name, _)| name == FRONT).expect("the guide has a front page");
    let setup = blocks(front).into_iter().find(|block| block.language == "sh").expect("it sets the shell up").text;
    let mut walks = tokio::task::JoinSet::new();
    for (name, page) in pages {
        let setup = setup.clone();
        walks.spawn(async move { walk(&name, &page, &setup).await });
    }
    let wrong: Vec<String> = walks.join_all().await.into_iter().flatten().collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn every_page_is_short_and_has_an_example_for_rust_and_one_for_the_shell() {
    let pages = pages();
    assert_eq!(pages.len(), 8);
    let source = include_str!("../src/guide.rs");
    let readme = include_str!("../README.md");
    for (name, page) in pages {
        assert!(page.lines().count() <= LONGEST, "{name} has more than {LONGEST} lines");
        assert!(source.contains(&format!("../docs/{name}")), "{name} is not in the documentation");
        assert!(readme.contains(&format!("docs/{name}")), "the README does not lead to {name}");
        let blocks = blocks(&page);
        for language in ["rust", "sh"] {
            assert!(blocks.iter().any(|block| block.language == language), "{name} has no {language}");
        }
    }
}

/// The names and values that a schema knows, but not those of schemas that it refers to.
fn words(schema: &Value, found: &mut BTreeSet<String>) {
    for (key, value) in schema.as_object().into_iter().flatten() {
        match (key.as_str(), value) {
            ("const", Value::String(word)) => drop(found.insert(word.clone())),
            ("enum", Value::Array(listed)) => found.extend(listed.iter().filter_map(Value::as_str).map(str::to_owned)),
            ("properties", Value::Object(fields)) => {
                found.extend(fields.keys().cloned());
                fields.values().for_each(|field| words(field, found));
            }
            ("oneOf" | "anyOf" | "allOf", Value::Array(parts)) => parts.iter().for_each(|part| words(part, found)),
            _ => {}
        }
    }
}

/// The words that stand in code on a page.
fn told(page: &str) -> BTreeSet<&str> {
    let code = page.lines().flat_map(|line| line.split('`').skip(1).step_by(2));
    code.flat_map(|code| code.split(|character: char| !character.is_ascii_alphanumeric() && character != '_')).collect()
}

#[tokio::test]
async fn every_switch_and_every_verdict_is_on_its_page() {
    let sandbox = Sandbox::start().await.unwrap();
    let document = control(&sandbox, "GET", "/sandbox/openapi.json", &Value::Null).json;
    let at = |pointer: &str| document.pointer(pointer).unwrap_or_else(|| panic!("{pointer}")).clone();
    let schema = |name: &str| at(&format!("/components/schemas/{name}"));
    let body = |path: &str| {
        at(&format!("/paths/{}/post/requestBody/content/application~1json/schema", path.replace('/', "~1")))
    };
    let query = |path: &str| {
        let parameters = at(&format!("/paths/{}/get/parameters", path.replace('/', "~1")));
        let names = parameters.as_array().unwrap().iter().filter(|parameter| parameter["in"] == "query");
        json!({"enum": names.map(|parameter| parameter["name"].clone()).collect::<Vec<_>>()})
    };
    let limits = format!("{:?}", Limits::default());
    let limits: Vec<&str> =
        limits.split([' ', '{']).filter_map(|word| word.strip_suffix(':')).filter(|word| *word != "Limits").collect();
    assert_eq!(limits.len(), 11, "{limits:?}");
    let known = [
        ("doctor.md", vec![json!({ "enum": Mistake::ALL })]),
        ("chaos.md", vec![schema("Chaos"), schema("ReceiverVerdict")]),
        (
            "faults.md",
            ["FaultRule", "FaultMatches", "HeaderMatch", "Fault", "Delay", "ErrorForm", "SignatureFlaw"]
                .map(schema)
                .to_vec(),
        ),
        ("acceptance.md", vec![schema("ReceiverFault"), body("/sandbox/acceptance")]),
        (
            "expectations.md",
            vec![
                body("/sandbox/requests/expect"),
                query("/sandbox/requests"),
                query("/sandbox/events"),
                schema("Event"),
            ],
        ),
        ("limits.md", vec![json!({ "enum": limits })]),
    ];
    let pages = pages();
    for (name, schemas) in known {
        let (_, page) = pages.iter().find(|(page, _)| page == name).unwrap();
        let told = told(page);
        let mut wanted = BTreeSet::new();
        schemas.iter().for_each(|schema| words(schema, &mut wanted));
        assert!(wanted.len() > 3, "{name}: {wanted:?}");
        let missing: Vec<_> = wanted.iter().filter(|word| !told.contains(word.as_str())).collect();
        assert!(missing.is_empty(), "{name} does not tell of {missing:?}");
    }
}

#[test]
fn the_wildcard_stands_for_what_differs_and_for_nothing_else() {
    for (shown, came, is_like) in [
        ("id: …", "id: 17", true),
        ("id: …", "no: 17", false),
        ("a … c", "a b c", true),
        ("a … c", "a b d", false),
        ("ab…b", "ab", false),
        ("one\n…\nfour", "one\ntwo\nthree\nfour", true),
        ("one\n…", "one", true),
        ("one\nfour", "one\ntwo\nfour", false),
        ("one", "one\ntwo", false),
    ] {
        let block = Block { language: "text".into(), text: shown.into(), line: 1 };
        assert_eq!(is_shown(&block, came), is_like, "{shown:?} {came:?}");
    }
    for (shown, came, is_like) in [
        (json!({"a": "…"}), json!({"a": 1}), true),
        (json!({"a": 1}), json!({"a": 1, "b": 2}), false),
        (json!({"a": 1, "…": "…"}), json!({"a": 1, "b": 2}), true),
        (json!({"b": 1, "…": "…"}), json!({"a": 1, "b": 2}), false),
        (json!({"b": 1, "…": "…"}), json!({"a": 1}), false),
        (json!(["x", "…"]), json!(["x", "y"]), true),
        (json!(["x", "…"]), json!(["y", "x"]), false),
        (json!(["x"]), json!(["x", "y"]), false),
        (json!({"a": "x … z"}), json!({"a": "x y z"}), true),
    ] {
        let block = Block { language: "json".into(), text: shown.to_string(), line: 1 };
        assert_eq!(is_shown(&block, &came.to_string()), is_like, "{shown} {came}");
    }
}
