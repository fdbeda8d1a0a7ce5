//! What is kept, and in which order.

use std::{sync::Arc, thread};

use super::{
    super::{
        Mark, Reason, Store,
        queue::{Job, Queue},
    },
    Scratch, facts, loaded,
};

#[test]
fn facts_come_back_world_by_world_in_order() {
    let scratch = Scratch::new();
    let store = Store::open(&scratch.file()).unwrap();
    store.append("b", facts(["1", "2"]));
    store.append("a", facts(["1"]));
    let mark = store.append("b", facts(["3"]));
    assert_eq!(mark, store.mark());
    store.settled_blocking(mark).unwrap();
    assert_eq!(loaded(&store), ["b 1", "b 2", "b 3", "a 1"]);
    drop(store);

    let store = Store::open(&scratch.file()).unwrap();
    store.settled_blocking(store.append("b", facts(["4"]))).unwrap();
    store.settled_blocking(store.append("c", facts(["1"]))).unwrap();
    assert_eq!(loaded(&store), ["b 1", "b 2", "b 3", "b 4", "a 1", "c 1"]);
}

#[test]
fn a_fact_may_be_any_text() {
    let scratch = Scratch::new();
    let store = Store::open(&scratch.file()).unwrap();
    let odd = ["", "微信支付", "a\0b\n'\"; DROP TABLE fact", &"x".repeat(100_000)];
    store.append("世界 '1'", facts(odd));
    drop(store);
    assert_eq!(loaded(&Store::open(&scratch.file()).unwrap()), odd.map(|fact| format!("世界 '1' {fact}")));
}

#[test]
fn no_facts_make_no_world() {
    let scratch = Scratch::new();
    let store = Store::open(&scratch.file()).unwrap();
    let before = store.mark();
    assert_eq!(store.append("a", Vec::new()), before);
    assert!(loaded(&store).is_empty());
}

#[test]
fn replace_puts_other_facts_in_place_of_a_world_and_of_no_other() {
    let scratch = Scratch::new();
    let store = Store::open(&scratch.file()).unwrap();
    for world in ["a", "b", "c"] {
        store.append(world, facts(["1", "2", "3"]));
    }
    store.replace("b", facts(["x"]));
    store.replace("d", facts(["new"]));
    store.settled_blocking(store.append("b", facts(["y"]))).unwrap();
    assert_eq!(loaded(&store), ["a 1", "a 2", "a 3", "b x", "b y", "c 1", "c 2", "c 3", "d new"]);
    drop(store);
    let store = Store::open(&scratch.file()).unwrap();
    store.replace("a", Vec::new());
    store.settled_blocking(store.append("b", facts(["z"]))).unwrap();
    assert_eq!(loaded(&store), ["b x", "b y", "b z", "c 1", "c 2", "c 3", "d new"]);
}

#[test]
fn snapshots_are_kept_by_world_and_name_until_the_world_is_forgotten() {
    let scratch = Scratch::new();
    let file = Store::open(&scratch.file()).unwrap();
    for store in [&Store::memory(), &file] {
        store.append("a", facts(["1"]));
        store.save_snapshot("a", "late", "1".to_owned());
        store.save_snapshot("a", "early", "2".to_owned());
        store.save_snapshot("b", "early", "3".to_owned());
        store.save_snapshot("a", "late", "4".to_owned());
        assert_eq!(store.snapshots("a").unwrap(), ["early", "late"]);
        assert_eq!(store.snapshot("a", "late").unwrap().as_deref(), Some("4"));
        assert_eq!(store.snapshot("b", "late").unwrap(), None);
        store.replace("a", facts(["other"]));
        assert_eq!(store.snapshots("a").unwrap().len(), 2, "a restored world keeps its snapshots");
        store.replace("a", Vec::new());
        assert!(store.snapshots("a").unwrap().is_empty());
        assert_eq!(store.snapshot("b", "early").unwrap().as_deref(), Some("3"));
    }
    drop(file);
    assert_eq!(Store::open(&scratch.file()).unwrap().snapshots("b").unwrap(), ["early"]);
}

#[test]
fn memory_keeps_no_facts_and_never_waits() {
    let store = Store::memory();
    let mark = store.append("a", facts(["1"]));
    assert_eq!(mark, store.mark());
    store.settled_blocking(mark).unwrap();
    assert!(loaded(&store).is_empty());
}

#[test]
fn a_refused_fact_ends_loading_with_the_readers_words() {
    let scratch = Scratch::new();
    let store = Store::open(&scratch.file()).unwrap();
    store.settled_blocking(store.append("a", facts(["1", "secret", "3"]))).unwrap();
    let mut seen = 0;
    let error = store.load(&mut |_, fact| {
        seen += 1;
        if fact == "secret" { Err("no such kind".to_owned()) } else { Ok(()) }
    });
    let error = error.unwrap_err();
    assert_eq!(seen, 2);
    assert_eq!(error.reason(), &Reason::Rejected("no such kind".to_owned()));
    assert!(error.to_string().ends_with("no such kind"), "{error}");
    assert!(!format!("{error} {error:?}").contains("secret"));
}

#[test]
fn the_last_handle_writes_what_waits_and_leaves_no_thread_and_one_file() {
    let scratch = Scratch::new();
    let store = Store::open(&scratch.file()).unwrap();
    let shared = Arc::downgrade(store.shared());
    let other = store.clone();
    // The writer cannot begin before all is queued and the drop is under way.
    let held = store.shared().clone();
    let database = held.database();
    for number in 0..1000 {
        store.append("a", vec![number.to_string()]);
    }
    drop(store);
    let dropping = thread::spawn(move || drop(other));
    drop(database);
    drop(held);
    dropping.join().unwrap();
    assert_eq!(shared.strong_count(), 0, "the thread holds it for as long as it runs");
    let files: Vec<_> = std::fs::read_dir(&scratch.0).unwrap().map(|file| file.unwrap().file_name()).collect();
    assert_eq!(files, ["worlds.db"]);
    let expected: Vec<_> = (0..1000).map(|number| format!("a {number}")).collect();
    assert_eq!(loaded(&Store::open(&scratch.file()).unwrap()), expected);
}

#[test]
fn threads_that_append_to_one_world_keep_their_order() {
    let scratch = Scratch::new();
    let store = Store::open(&scratch.file()).unwrap();
    thread::scope(|scope| {
        for name in 0..8 {
            let store = store.clone();
            scope.spawn(move || {
                for number in 0..200 {
                    let mark = store.append("a", vec![format!("{name} {number}")]);
                    if number % 50 == 0 {
                        store.settled_blocking(mark).unwrap();
                    }
                }
            });
        }
    });
    store.settled_blocking(store.mark()).unwrap();
    let all = loaded(&store);
    assert_eq!(all.len(), 1600);
    for name in 0..8 {
        let own: Vec<_> = all.iter().filter(|fact| fact.starts_with(&format!("a {name} "))).collect();
        let expected: Vec<_> = (0..200).map(|number| format!("a {name} {number}")).collect();
        assert!(own.into_iter().eq(&expected), "thread {name}");
    }
}

#[tokio::test]
async fn waiting_works_on_a_runtime_too_blocking_or_not() {
    let scratch = Scratch::new();
    let store = Store::open(&scratch.file()).unwrap();
    for number in 0..20 {
        let mark = store.append("a", vec![number.to_string()]);
        store.settled(mark).await.unwrap();
        store.settled_blocking(store.append("b", vec![number.to_string()])).unwrap();
    }
    assert_eq!(loaded(&store).len(), 40);
}

/// A task that never yields has only so many polls.
#[tokio::test]
async fn a_task_may_block_as_often_as_it_likes() {
    let scratch = Scratch::new();
    let store = Store::open(&scratch.file()).unwrap();
    for number in 0..300 {
        store.settled_blocking(store.append("a", vec![number.to_string()])).unwrap();
    }
    assert_eq!(loaded(&store).len(), 300);
}

#[test]
fn all_that_waits_goes_into_one_batch_up_to_a_size() {
    let queue = Queue::new(usize::MAX);
    let job = |size| Job::Append { world: "a".to_owned(), facts: vec!["x".repeat(size)] };
    for _ in 0..100 {
        queue.push(job(100));
    }
    let batch = queue.next().unwrap();
    assert_eq!((batch.jobs.len(), batch.until), (100, Mark(100)));
    for _ in 0..3 {
        queue.push(job(3 << 20));
    }
    assert_eq!(queue.next().unwrap().until, Mark(102));
    assert_eq!(queue.next().unwrap().until, Mark(103));
    queue.close();
    assert!(queue.next().is_none());
}
