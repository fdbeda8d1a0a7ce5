//! Worlds in a file: what was acknowledged is there after a kill, and what was under way goes on.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a test fails by panicking"
)]

mod support;

use std::{
    collections::BTreeSet,
    io::{BufRead as _, BufReader},
    net::SocketAddr,
    path::Path,
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use serde_json::Value;
use support::{COMBINE, Caller, PLATFORM, Receiver, seed_001, with};
use wechatpay_sandbox::{Confirmation, ContractState, DeliveryState, Sandbox};

const NO: &str = "HTTP/1.1 500 No\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
/// Makes this binary the sandbox that is killed: file and receiver.
const CHILD: &str = "WXPAY_TEST_KEPT";
const KILLS: u64 = 20;

async fn start(file: &Path, receiver: SocketAddr) -> Sandbox {
    Sandbox::builder().data(file).route("yourapp.com", receiver).start().await.unwrap()
}

/// One contract after another; a line for each that is acknowledged.
#[tokio::test]
async fn child() {
    let Ok(told) = std::env::var(CHILD) else { return };
    let [file, receiver, round] = told.split('|').collect::<Vec<_>>()[..] else { panic!("{told}") };
    let sandbox = start(Path::new(file), receiver.parse().unwrap()).await;
    let world = sandbox.default_world();
    for number in 0..100_000 {
        let code = format!("r{round}n{number}");
        let caller = Caller::new(&sandbox, PLATFORM);
        let session = caller.post(COMBINE, &with(seed_001(), "out_contract_code", code.as_str())).session();
        let contract = world.confirm(&session, &Confirmation::new().openid(format!("o{code}"))).unwrap();
        println!("acknowledged {code} {}", contract.contract_id);
    }
}

/// Runs the child for a while and kills it; gives what it acknowledged.
fn killed(file: &Path, receiver: SocketAddr, round: u64) -> Vec<(String, String)> {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["child", "--exact", "--nocapture", "--test-threads=1"])
        .env(CHILD, format!("{}|{receiver}|{round}", file.display()))
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut acknowledged = Vec::new();
    // At least one, and then so many that each round is killed at another place.
    let wanted = usize::try_from(1 + round * 7 % 23).unwrap();
    while acknowledged.len() < wanted {
        let line = lines.next().expect("the sandbox ended by itself").unwrap();
        acknowledged.extend(parse(&line));
    }
    child.kill().unwrap();
    child.wait().unwrap();
    // What was printed before the kill counts, too.
    acknowledged.extend(lines.map_while(Result::ok).filter_map(|line| parse(&line)));
    acknowledged
}

fn parse(line: &str) -> Option<(String, String)> {
    let (_, told) = line.split_once("acknowledged ")?;
    let (code, id) = told.split_once(' ')?;
    Some((code.to_owned(), id.trim().to_owned()))
}

#[tokio::test]
async fn nothing_that_was_acknowledged_is_lost_in_twenty_kills() {
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("worlds.sqlite");
    let receiver = Receiver::start(NO).await;
    let mut acknowledged = Vec::new();
    for round in 0..KILLS {
        let (path, address) = (file.clone(), receiver.address);
        acknowledged.extend(tokio::task::spawn_blocking(move || killed(&path, address, round)).await.unwrap());
    }
    let sandbox = start(&file, receiver.address).await;
    let world = sandbox.default_world();
    let contracts = world.contracts();
    let kept: BTreeSet<(String, String)> =
        contracts.iter().map(|contract| (contract.out_contract_code.clone(), contract.contract_id.clone())).collect();
    let lost: Vec<_> = acknowledged.iter().filter(|told| !kept.contains(*told)).collect();
    assert!(lost.is_empty(), "{} of {} are lost: {lost:?}", lost.len(), acknowledged.len());
    assert!(acknowledged.len() >= usize::try_from(KILLS).unwrap());
    assert!(contracts.iter().all(|contract| contract.state == ContractState::Signed));
    // Every contract has its notification, and those that were refused are tried again.
    assert_eq!(world.notifications().len(), contracts.len());
    sandbox.settle().await;
    let before = receiver.received().len();
    world.advance("1h").await.unwrap();
    assert!(receiver.received().len() >= before + contracts.len(), "retries do not go on");
}

#[tokio::test]
async fn a_world_goes_on_where_it_was() {
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("worlds.sqlite");
    let receiver = Receiver::start(NO).await;
    let (export, id, seed);
    {
        let sandbox = start(&file, receiver.address).await;
        let world = sandbox.world("mine").unwrap();
        world.freeze_clock("2019-11-20T10:00:00+08:00").unwrap();
        world.route("yourapp.com", receiver.address).unwrap();
        let caller = Caller::new(&sandbox, PLATFORM).in_world("mine");
        let session = caller.post(COMBINE, &seed_001()).session();
        id = world.confirm(&session, &Confirmation::new()).unwrap().contract_id;
        sandbox.settle().await;
        (export, seed) = (world.export(), sandbox.default_world().seed());
        // A second sandbox cannot take the same file.
        let second = Sandbox::builder().data(&file).start().await.unwrap_err();
        assert!(second.to_string().contains("worlds.sqlite"), "{second}");
        drop((world, caller));
        sandbox.stop().await;
    }
    let sandbox = start(&file, receiver.address).await;
    assert_eq!(sandbox.default_world().seed(), seed, "the seed is kept");
    let world = sandbox.world("mine").unwrap();
    let read = |text: &str| serde_json::from_str::<Value>(text).unwrap();
    assert_eq!(read(&world.export())["contracts"], read(&export)["contracts"]);
    assert_eq!(world.contract(&id).unwrap().state, ContractState::Signed);
    assert_eq!(world.notifications()[0].state, DeliveryState::Rejected);
    let before = receiver.received().len();
    world.advance("10s").await.unwrap();
    assert_eq!(receiver.received().len(), before + 1, "the retry is not forgotten");
    let caller = Caller::new(&sandbox, PLATFORM).in_world("mine");
    caller.post(COMBINE, &seed_001()).refused(400, "INVALID_REQUEST");
}

#[tokio::test]
async fn a_snapshot_brings_a_world_back_in_memory_and_in_a_file() {
    let directory = tempfile::tempdir().unwrap();
    for data in [None, Some(directory.path().join("snapshots.sqlite"))] {
        let mut builder = Sandbox::builder().clock_at("2019-11-20T10:00:00+08:00");
        if let Some(file) = &data {
            builder = builder.data(file);
        }
        let sandbox = builder.start().await.unwrap();
        let world = sandbox.default_world();
        let caller = Caller::new(&sandbox, PLATFORM);
        let session = caller.post(COMBINE, &seed_001()).session();
        world.snapshot("before").unwrap();
        sandbox.confirm(&session).unwrap();
        assert_eq!(world.contracts().len(), 1);
        world.restore("before").unwrap();
        assert_eq!((world.contracts().len(), world.session(&session).unwrap().state), (0, "open"));
        sandbox.confirm(&session).unwrap();
        assert_eq!(world.snapshots().unwrap(), ["before"]);
        assert_eq!(world.restore("nothing").unwrap_err().code(), "UNKNOWN_SNAPSHOT");
        // Another world takes what one has exported.
        let other = sandbox.world("other").unwrap();
        other.import(&world.export()).unwrap();
        assert_eq!(other.contracts(), world.contracts());
        assert!(other.import("{}").unwrap_err().to_string().contains("no exported world"));
    }
}

#[tokio::test]
async fn a_file_that_is_gone_is_said_and_nothing_is_acknowledged_until_it_is_back() {
    let directory = tempfile::tempdir().unwrap();
    let (file, away) = (directory.path().join("worlds.sqlite"), directory.path().join("away.sqlite"));
    let receiver = Receiver::accepting().await;
    let sandbox = start(&file, receiver.address).await;
    let caller = Caller::new(&sandbox, PLATFORM);
    let session = caller.post(COMBINE, &seed_001()).session();
    std::fs::rename(&file, &away).unwrap();
    let patience = Instant::now();
    let refused = caller.post(COMBINE, &with(seed_001(), "out_contract_code", "second1"));
    assert!(refused.refused(500, "SYSTEM_ERROR").message().contains("worlds.sqlite"), "{}", refused.json);
    assert_eq!(sandbox.confirm(&session).unwrap_err().code(), "NOT_KEPT");
    std::fs::rename(&away, &file).unwrap();
    // What was decided meanwhile is kept as soon as the store has tried again, in its order.
    let again = || caller.post(COMBINE, &with(seed_001(), "out_contract_code", "second1"));
    let second = loop {
        let answer = again();
        if answer.status != 500 {
            break answer.session();
        }
        assert!(patience.elapsed().as_secs() < 30, "the store does not heal: {}", answer.json);
        tokio::time::sleep(Duration::from_millis(50)).await;
    };
    assert_ne!(second, session);
    drop(caller);
    sandbox.stop().await;
    let sandbox = start(&file, receiver.address).await;
    assert_eq!(sandbox.contracts().len(), 1);
    assert_eq!(sandbox.default_world().session(&second).unwrap().state, "open");
}
