//! Kill -9 under load: what was acknowledged is there, in order, and the file is sound.

use std::{
    collections::HashMap,
    env,
    hash::{BuildHasher as _, RandomState},
    io::{BufRead, BufReader, Write as _, stdout},
    path::Path,
    process::{Command, Stdio},
    thread,
    time::Duration,
};

use super::{
    super::{Mark, Store},
    Scratch,
};

const FILE: &str = "SANDBOX_STORE_KILL_TEST";
const ROUNDS: usize = 20;
const THREADS: usize = 4;
/// Facts of a world that is replaced as a whole.
const WHOLE: usize = 50;

/// The last number of each writer; each numbers its facts from 1.
type Numbers = HashMap<String, u64>;

#[test]
fn what_was_acknowledged_survives_kill_9() {
    let scratch = Scratch::new();
    let mut acknowledged = Numbers::new();
    for round in 0..ROUNDS {
        let before: u64 = acknowledged.values().sum();
        acknowledged.extend(work_until_killed(&scratch.file()));
        assert!(acknowledged.values().sum::<u64>() > before, "round {round}: nothing was acknowledged");
        let store = Store::open(&scratch.file()).unwrap();
        let found = read(&store);
        for (writer, number) in &acknowledged {
            assert!(found[writer] >= *number, "round {round}: {writer} lost {number}, has {}", found[writer]);
        }
        assert_eq!(store.integrity(), "ok", "round {round}");
    }
}

/// Runs a child on the file, kills it within the next 150 ms, and returns the last numbers that it printed.
fn work_until_killed(file: &Path) -> Numbers {
    let mut child = Command::new(env::current_exe().unwrap())
        .args(["--exact", "store::tests::kill::child_of_the_kill_test", "--nocapture", "--quiet"])
        .env(FILE, file)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap());
    let mut numbers = Numbers::new();
    while numbers.is_empty() {
        read_line(&mut lines, &mut numbers).expect("the child ended early");
    }
    let reading = thread::spawn(move || {
        while read_line(&mut lines, &mut numbers).is_some() {}
        numbers
    });
    thread::sleep(Duration::from_millis(RandomState::new().hash_one(0) % 150));
    child.kill().unwrap();
    child.wait().unwrap();
    reading.join().unwrap()
}

/// Reads `ack WRITER NUMBER`; passes over what the test harness prints. `None` at the end.
fn read_line(lines: &mut impl BufRead, numbers: &mut Numbers) -> Option<()> {
    let mut line = String::new();
    lines.read_line(&mut line).unwrap();
    let whole = line.strip_suffix('\n')?;
    if let Some((writer, number)) = whole.strip_prefix("ack ").and_then(|rest| rest.split_once(' ')) {
        numbers.insert(writer.to_owned(), number.parse().unwrap());
    }
    Some(())
}

/// The last number of each writer in the file; they must be without gaps, and each replaced world of one piece.
fn read(store: &Store) -> Numbers {
    let mut numbers = Numbers::new();
    let mut whole = Vec::new();
    store
        .load(&mut |world, fact| {
            let (writer, number) = fact.split_once(' ').unwrap();
            let number = number.trim_end().parse().unwrap();
            if world == "whole" {
                whole.push(number);
                numbers.insert(writer.to_owned(), number);
            } else {
                let before = numbers.insert(writer.to_owned(), number).unwrap_or_default();
                assert_eq!(number, before + 1, "{writer}");
            }
            Ok(())
        })
        .unwrap();
    assert!(whole.is_empty() || whole.len() == WHOLE, "half a world: {}", whole.len());
    assert!(whole.iter().all(|number| *number == whole[0]), "a mixed world");
    numbers
}

/// Not a test of its own: what the kill test runs, and kills.
#[test]
fn child_of_the_kill_test() {
    let Some(file) = env::var_os(FILE) else { return };
    let store = Store::open(Path::new(&file)).unwrap();
    let numbers = read(&store);
    thread::scope(|scope| {
        for name in 0..THREADS {
            let (store, numbers) = (&store, &numbers);
            // The first two share a world.
            let world = format!("w{}", name.max(1));
            scope.spawn(move || {
                work(&format!("t{name}"), numbers, store, &|writer, number| {
                    store.append(&world, vec![format!("{writer} {number}{}", " ".repeat(300))])
                });
            });
        }
        work("r", &numbers, &store, &|writer, number| {
            store.replace("whole", vec![format!("{writer} {number}"); WHOLE])
        });
    });
}

/// Goes on from the writer's last number, and prints each that is on disk.
fn work(writer: &str, numbers: &Numbers, store: &Store, write: &dyn Fn(&str, u64) -> Mark) {
    let last = numbers.get(writer).copied().unwrap_or_default();
    // An end, should nobody kill it.
    for number in last + 1..last + 100_000 {
        store.settled_blocking(write(writer, number)).unwrap();
        let mut out = stdout().lock();
        writeln!(out, "ack {writer} {number}").unwrap();
        out.flush().unwrap();
    }
}
