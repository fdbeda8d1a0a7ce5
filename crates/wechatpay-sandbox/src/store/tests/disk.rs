//! A disk that is full, read-only, gone or slow.

use std::{fs, thread, time::Duration};

use super::{
    super::{Reason, Store},
    Scratch, facts, loaded,
};

/// Appends facts of about a page each until the store refuses one; returns how many were taken in all.
fn fill(store: &Store) -> (usize, Reason) {
    for number in 0..1000 {
        let fact = format!("{number:04} {}", "x".repeat(4000));
        if let Err(error) = store.settled_blocking(store.append("a", vec![fact])) {
            return (number + 1, error.reason().clone());
        }
    }
    panic!("the disk is never full");
}

fn numbers(store: &Store) -> Vec<usize> {
    let number = |fact: &String| fact.get(2..6).unwrap().parse().unwrap();
    loaded(store).iter().map(number).collect()
}

#[test]
fn a_full_disk_refuses_and_all_is_there_once_there_is_room() {
    let scratch = Scratch::new();
    let store = Store::open(&scratch.file()).unwrap();
    store.pragma("PRAGMA max_page_count = 40");
    let (taken, reason) = fill(&store);
    assert_eq!(reason, Reason::Full);
    let mut bulk = facts(["4000 of a batch with many facts", "4001"]);
    bulk.extend((0..50).map(|_| format!("4002 {}", "x".repeat(4000))));
    let late = store.append("a", bulk);
    assert_eq!(store.settled_blocking(late).unwrap_err().reason(), &Reason::Full);
    assert_eq!(numbers(&store), (0..taken - 1).collect::<Vec<_>>(), "nothing of what was refused shows");
    assert_eq!(store.snapshot("a", "any").unwrap_err().reason(), &Reason::Full);

    store.pragma("PRAGMA max_page_count = 1000000");
    store.settled_blocking(store.append("a", facts(["5000"]))).unwrap();
    store.settled_blocking(late).unwrap();
    let mut expected: Vec<_> = (0..taken).chain([4000, 4001]).collect();
    expected.extend([4002; 50]);
    expected.push(5000);
    assert_eq!(numbers(&store), expected);
    assert_eq!(store.integrity(), "ok");
}

#[test]
fn a_batch_that_fails_late_leaves_nothing_behind_and_is_written_once() {
    let scratch = Scratch::new();
    let store = Store::open(&scratch.file()).unwrap();
    let database = store.shared().database();
    database.connection.execute_batch("PRAGMA max_page_count = 40").unwrap();
    // The writer takes the first job and waits for the connection; the others go into one batch.
    let first = store.append("a", facts(["1"]));
    while store.shared().queue.is_waiting() {
        thread::yield_now();
    }
    store.append("new", facts(["1", "2"]));
    store.append("a", facts(["2"]));
    let last = store.append("b", vec!["x".repeat(400_000)]);
    drop(database);
    store.settled_blocking(first).unwrap();
    assert_eq!(store.settled_blocking(last).unwrap_err().reason(), &Reason::Full);
    assert_eq!(loaded(&store), ["a 1"]);
    store.pragma("PRAGMA max_page_count = 1000000");
    store.settled_blocking(store.append("c", facts(["1"]))).unwrap();
    let mut all = loaded(&store);
    assert_eq!(all.remove(4).len(), 400_002);
    assert_eq!(all, ["a 1", "a 2", "new 1", "new 2", "c 1"]);
}

/// Without a new append, the writer tries again of its own accord.
#[test]
fn a_read_only_disk_refuses_until_it_may_be_written_again() {
    let scratch = Scratch::new();
    let store = Store::open(&scratch.file()).unwrap();
    store.settled_blocking(store.append("a", facts(["1"]))).unwrap();
    store.pragma("PRAGMA query_only = ON");
    let refused = store.append("a", facts(["2", "3"]));
    let error = store.settled_blocking(refused).unwrap_err();
    assert_eq!(error.reason(), &Reason::ReadOnly);
    assert!(error.to_string().contains("may only be read"), "{error}");
    assert_eq!(loaded(&store), ["a 1"]);
    store.pragma("PRAGMA query_only = OFF");
    // Far more time than it needs.
    for _ in 0..1000 {
        if store.settled_blocking(refused).is_ok() {
            break;
        }
        thread::sleep(Duration::from_millis(20));
    }
    assert_eq!(loaded(&store), ["a 1", "a 2", "a 3"]);
}

#[test]
fn a_world_that_is_refused_first_is_whole_afterwards() {
    let scratch = Scratch::new();
    let store = Store::open(&scratch.file()).unwrap();
    store.settled_blocking(store.append("a", facts(["1", "2"]))).unwrap();
    store.pragma("PRAGMA query_only = ON");
    store.settled_blocking(store.append("new", facts(["1", "2"]))).unwrap_err();
    store.settled_blocking(store.replace("a", facts(["x"]))).unwrap_err();
    store.pragma("PRAGMA query_only = OFF");
    store.settled_blocking(store.append("new", facts(["3"]))).unwrap();
    assert_eq!(loaded(&store), ["a x", "new 1", "new 2", "new 3"]);
}

#[cfg(unix)]
#[test]
fn a_file_that_was_moved_away_refuses_until_it_is_back() {
    let scratch = Scratch::new();
    let store = Store::open(&scratch.file()).unwrap();
    store.settled_blocking(store.append("a", facts(["1"]))).unwrap();
    let away = scratch.0.join("away");
    fs::rename(scratch.file(), &away).unwrap();
    let error = store.settled_blocking(store.append("a", facts(["2"]))).unwrap_err();
    assert_eq!(error.reason(), &Reason::Unreachable);
    fs::write(scratch.file(), "another file in its place").unwrap();
    store.settled_blocking(store.append("a", facts(["3"]))).unwrap_err();
    fs::rename(&away, scratch.file()).unwrap();
    store.settled_blocking(store.append("a", facts(["4"]))).unwrap();
    drop(store);
    assert_eq!(loaded(&Store::open(&scratch.file()).unwrap()), ["a 1", "a 2", "a 3", "a 4"]);
}

#[test]
fn a_store_may_be_dropped_while_the_disk_refuses() {
    let scratch = Scratch::new();
    let store = Store::open(&scratch.file()).unwrap();
    store.settled_blocking(store.append("a", facts(["1"]))).unwrap();
    store.pragma("PRAGMA query_only = ON");
    store.settled_blocking(store.append("a", facts(["2"]))).unwrap_err();
    drop(store);
    assert_eq!(loaded(&Store::open(&scratch.file()).unwrap()), ["a 1"]);
}

/// The world loses the end of its story, but never its middle; others are not touched.
#[test]
fn too_much_that_waits_cuts_a_world_off_until_it_is_replaced() {
    let scratch = Scratch::new();
    let store = Store::with_bound(&scratch.file(), 1000).unwrap();
    store.pragma("PRAGMA query_only = ON");
    store.append("a", facts(["1"]));
    store.append("a", vec!["x".repeat(2000)]);
    let lost = store.append("a", facts(["lost"]));
    assert_eq!(store.settled_blocking(lost).unwrap_err().reason(), &Reason::Overloaded);
    store.pragma("PRAGMA query_only = OFF");
    // There is room again once what waited is written.
    let nudge = || store.settled_blocking(store.save_snapshot("b", "any", String::new()));
    assert!((0..200).any(|_| nudge().inspect_err(|_| thread::sleep(Duration::from_millis(50))).is_ok()));
    store.settled_blocking(store.append("b", facts(["1"]))).unwrap();
    let late = store.append("a", facts(["late"]));
    assert_eq!(store.settled_blocking(late).unwrap_err().reason(), &Reason::Overloaded);
    assert_eq!(loaded(&store).len(), 3);
    assert!(!loaded(&store).contains(&"a late".to_owned()));

    store.settled_blocking(store.replace("a", facts(["whole"]))).unwrap();
    store.settled_blocking(store.append("a", facts(["again"]))).unwrap();
    assert_eq!(loaded(&store), ["a whole", "a again", "b 1"]);
}

#[test]
fn an_import_that_waits_takes_no_room_from_facts() {
    let scratch = Scratch::new();
    let store = Store::with_bound(&scratch.file(), 1000).unwrap();
    store.pragma("PRAGMA query_only = ON");
    store.replace("a", vec!["x".repeat(2000)]);
    let fact = store.append("b", facts(["1"]));
    assert_eq!(store.settled_blocking(fact).unwrap_err().reason(), &Reason::ReadOnly);
    let second = [store.replace("c", facts(["1"])), store.save_snapshot("b", "any", String::new())];
    for mark in second {
        assert_eq!(store.settled_blocking(mark).unwrap_err().reason(), &Reason::Overloaded);
    }
    store.pragma("PRAGMA query_only = OFF");
    store.settled_blocking(store.append("b", facts(["2"]))).unwrap();
    assert_eq!(loaded(&store).split_off(1), ["b 1", "b 2"]);
    store.settled_blocking(store.replace("c", facts(["2"]))).unwrap();
}
