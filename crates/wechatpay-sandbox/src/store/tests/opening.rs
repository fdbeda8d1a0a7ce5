//! Which files are refused, and that they are left as they were.

use std::{fs, path::Path};

use rusqlite::Connection;

use super::{
    super::{Reason, Store},
    Scratch, facts, loaded,
};

fn refused(path: &Path) -> Reason {
    let error = Store::open(path).unwrap_err();
    assert!(error.to_string().contains(&path.display().to_string()), "{error}");
    error.reason().clone()
}

/// Every file of the directory but an empty log and SQLite's index of a log: any reader may make them.
fn content(scratch: &Scratch) -> Vec<(String, Vec<u8>)> {
    let files = fs::read_dir(&scratch.0).unwrap().map(|file| file.unwrap());
    let named = files.map(|file| (file.file_name().into_string().unwrap(), fs::read(file.path()).unwrap()));
    let mut all: Vec<_> = named.filter(|(name, bytes)| !name.ends_with("-shm") && !bytes.is_empty()).collect();
    all.sort();
    all
}

#[test]
fn a_file_of_another_kind_is_refused_and_left_alone() {
    let scratch = Scratch::new();
    for foreign in ["no database at all, but long enough".repeat(200), "short".to_owned()] {
        fs::write(scratch.file(), &foreign).unwrap();
        assert_eq!(refused(&scratch.file()), Reason::NotOurs);
        assert!(content(&scratch) == [("worlds.db".to_owned(), foreign.into_bytes())]);
    }
}

#[test]
fn a_database_of_another_program_is_refused_and_left_alone() {
    for mode in ["DELETE", "WAL"] {
        let scratch = Scratch::new();
        let foreign = Connection::open(scratch.file()).unwrap();
        foreign.execute_batch(&format!("PRAGMA journal_mode = {mode}; CREATE TABLE fact (text)")).unwrap();
        // A copy while it is open has a log that was not worked in yet, as after a crash.
        let copy = Scratch::new();
        for (name, bytes) in content(&scratch) {
            fs::write(copy.0.join(name), bytes).unwrap();
        }
        let before = content(&copy);
        assert_eq!(before.len(), if mode == "WAL" { 2 } else { 1 });
        assert_eq!(refused(&copy.file()), Reason::NotOurs);
        assert!(content(&copy) == before, "{mode}");
    }
}

#[test]
fn a_newer_format_is_refused_by_its_number() {
    let scratch = Scratch::new();
    drop(Store::open(&scratch.file()).unwrap());
    Connection::open(scratch.file()).unwrap().pragma_update(None, "user_version", 7).unwrap();
    let before = content(&scratch);
    assert_eq!(refused(&scratch.file()), Reason::Newer(7));
    assert!(content(&scratch) == before);
}

#[test]
fn an_empty_file_becomes_a_store() {
    let scratch = Scratch::new();
    fs::write(scratch.file(), "").unwrap();
    let store = Store::open(&scratch.file()).unwrap();
    store.settled_blocking(store.append("a", facts(["1"]))).unwrap();
}

#[test]
fn a_missing_directory_and_a_directory_are_refused() {
    let scratch = Scratch::new();
    assert_eq!(refused(&scratch.0.join("none").join("worlds.db")), Reason::Unreachable);
    assert_eq!(refused(&scratch.0), Reason::Unreachable);
    assert_eq!(Store::open(Path::new("")).unwrap_err().reason(), &Reason::Unreachable);
}

#[test]
fn a_file_that_may_only_be_read_is_refused() {
    let scratch = Scratch::new();
    drop(Store::open(&scratch.file()).unwrap());
    let mut permissions = fs::metadata(scratch.file()).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(scratch.file(), permissions).unwrap();
    // Root may write all the same.
    if fs::OpenOptions::new().write(true).open(scratch.file()).is_err() {
        assert_eq!(refused(&scratch.file()), Reason::ReadOnly);
    }
}

#[test]
fn a_second_handle_is_refused_while_the_first_goes_on() {
    let scratch = Scratch::new();
    let store = Store::open(&scratch.file()).unwrap();
    assert_eq!(refused(&scratch.file()), Reason::Held);
    store.settled_blocking(store.append("a", facts(["1"]))).unwrap();
    assert_eq!(refused(&scratch.file()), Reason::Held);
    // Other programs are kept out as well.
    let other = Connection::open(scratch.file()).unwrap();
    other.busy_timeout(std::time::Duration::ZERO).unwrap();
    assert!(other.execute("INSERT INTO world (name) VALUES ('b')", []).is_err());
    drop(other);
    store.settled_blocking(store.append("a", facts(["2"]))).unwrap();
    drop(store);
    assert_eq!(loaded(&Store::open(&scratch.file()).unwrap()), ["a 1", "a 2"]);
}

#[test]
fn a_damaged_file_is_said_to_be_damaged() {
    let scratch = Scratch::new();
    let store = Store::open(&scratch.file()).unwrap();
    let planted = "planted content of a fact ".repeat(40);
    for _ in 0..200 {
        store.append("a", vec![planted.clone()]);
    }
    drop(store);
    let mut bytes = fs::read(scratch.file()).unwrap();
    for page in bytes.chunks_mut(4096).skip(4) {
        page[..2000].fill(0xa5);
    }
    fs::write(scratch.file(), bytes).unwrap();
    let store = Store::open(&scratch.file()).unwrap();
    let error = store.load(&mut |_, _| Ok(())).unwrap_err();
    assert_eq!(error.reason(), &Reason::Damaged);
    assert!(!format!("{error} {error:?}").contains("planted"));
}

#[test]
fn a_store_without_its_tables_is_damaged() {
    let scratch = Scratch::new();
    drop(Store::open(&scratch.file()).unwrap());
    Connection::open(scratch.file()).unwrap().execute_batch("DROP TABLE fact").unwrap();
    let store = Store::open(&scratch.file()).unwrap();
    assert_eq!(store.load(&mut |_, _| Ok(())).unwrap_err().reason(), &Reason::Damaged);
    assert_eq!(store.settled_blocking(store.append("a", facts(["1"]))).unwrap_err().reason(), &Reason::Damaged);
}
