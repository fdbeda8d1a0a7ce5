//! The SQLite file: opening and reading.

use std::{collections::HashMap, path::Path, sync::Arc, time::Duration};

use rusqlite::{
    Connection, OpenFlags, OptionalExtension as _, Row,
    config::DbConfig,
    types::{FromSqlError, ValueRef},
};

use super::{batch::Shelf, error::Reason, place::Place};

/// Tells our files from other SQLite files: `wxpy`.
const APPLICATION: i32 = 0x7778_7079;
const FORMAT: i32 = 1;

/// The facts of the world `id` have the places from `id * SHELF` on, so that they lie together and in order. There is room
/// for 2²⁷ worlds of 2³⁶ facts.
pub(super) const SHELF: i64 = 1 << 36;

const TABLES: &str = "
    CREATE TABLE world (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
    CREATE TABLE fact (place INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;
    CREATE TABLE snapshot (
        world TEXT NOT NULL, name TEXT NOT NULL, text TEXT NOT NULL, PRIMARY KEY (world, name)
    ) STRICT;
";

/// Each commit reaches the disk, also where `fsync` alone does not see to that.
const DURABLE: &str = "
    PRAGMA synchronous = FULL;
    PRAGMA fullfsync = ON;
    PRAGMA checkpoint_fullfsync = ON;
    PRAGMA wal_autocheckpoint = 4096;
    PRAGMA journal_size_limit = 67108864;
";

/// How long a sandbox that is just ending may still hold the file.
const HANDOVER: Duration = Duration::from_millis(250);

pub(super) struct Database {
    pub(super) place: Place,
    pub(super) connection: Connection,
    /// The worlds written to so far.
    pub(super) shelves: HashMap<String, Shelf>,
}

enum Found {
    Empty,
    Ours,
}

impl Database {
    pub(super) fn open(path: &Arc<Path>) -> Result<Self, Reason> {
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let mut connection = Connection::open_with_flags(path, flags)?;
        // SQLite opens for reading what it may not open for writing.
        if connection.is_readonly("main")? {
            return Err(Reason::ReadOnly);
        }
        connection.busy_timeout(HANDOVER)?;
        // Until the file is known to be ours, not even a pending log is worked into it.
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
        connection.execute_batch("PRAGMA locking_mode = EXCLUSIVE")?;
        let found = identify(&connection)?;
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
        connection.execute_batch("PRAGMA journal_mode = WAL")?;
        connection.execute_batch(DURABLE)?;
        if matches!(found, Found::Empty) {
            create(&mut connection)?;
        }
        Ok(Self { place: Place::of(path)?, connection, shelves: HashMap::new() })
    }

    pub(super) fn load(&self, each: &mut dyn FnMut(&str, &str) -> Result<(), String>) -> Result<(), Reason> {
        let mut worlds = self.connection.prepare("SELECT id, name FROM world ORDER BY id")?;
        let mut facts =
            self.connection.prepare("SELECT text FROM fact WHERE place >= ?1 AND place < ?2 ORDER BY place")?;
        let mut worlds = worlds.query([])?;
        while let Some(world) = worlds.next()? {
            let shelf = Shelf::of(world.get(0)?)?;
            let name = text(world, 1)?;
            let mut facts = facts.query([shelf.first(), shelf.end()])?;
            while let Some(fact) = facts.next()? {
                each(name, text(fact, 0)?).map_err(Reason::Rejected)?;
            }
        }
        Ok(())
    }

    pub(super) fn snapshot(&self, world: &str, name: &str) -> Result<Option<String>, Reason> {
        let query = "SELECT text FROM snapshot WHERE world = ?1 AND name = ?2";
        Ok(self.connection.query_row(query, [world, name], |row| row.get(0)).optional()?)
    }

    pub(super) fn snapshots(&self, world: &str) -> Result<Vec<String>, Reason> {
        let mut names = self.connection.prepare("SELECT name FROM snapshot WHERE world = ?1 ORDER BY name")?;
        let names = names.query_map([world], |row| row.get(0))?;
        Ok(names.collect::<Result<_, _>>()?)
    }
}

/// Says what the file is, and takes the lock while reading it.
fn identify(connection: &Connection) -> Result<Found, Reason> {
    let number = |query| connection.query_row(query, [], |row| row.get::<_, i32>(0));
    let application = number("PRAGMA application_id")?;
    let format = number("PRAGMA user_version")?;
    let tables = number("SELECT count(*) FROM sqlite_schema")?;
    match (application, format, tables) {
        (0, 0, 0) => Ok(Found::Empty),
        (APPLICATION, FORMAT, _) => Ok(Found::Ours),
        (APPLICATION, newer, _) if newer > FORMAT => Err(Reason::Newer(newer)),
        _ => Err(Reason::NotOurs),
    }
}

/// Makes an empty file ours, at once or not at all.
fn create(connection: &mut Connection) -> Result<(), Reason> {
    let transaction = connection.transaction()?;
    transaction.execute_batch(TABLES)?;
    transaction.pragma_update(None, "application_id", APPLICATION)?;
    transaction.pragma_update(None, "user_version", FORMAT)?;
    Ok(transaction.commit()?)
}

fn text<'a>(row: &'a Row<'_>, column: usize) -> Result<&'a str, Reason> {
    let value: ValueRef<'a> = row.get_ref(column)?;
    value.as_str().map_err(|_: FromSqlError| Reason::Damaged)
}
