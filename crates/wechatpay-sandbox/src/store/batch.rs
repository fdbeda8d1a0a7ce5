//! Writing: a batch of jobs in one transaction.

use std::collections::HashMap;

use rusqlite::{Connection, OptionalExtension as _, Statement};

use super::{
    database::{Database, SHELF},
    error::Reason,
    queue::Job,
};

/// Where the facts of a world lie.
#[derive(Clone, Copy)]
pub(super) struct Shelf {
    first: i64,
    /// The place of the next fact.
    next: i64,
}

impl Shelf {
    pub(super) fn of(world: i64) -> Result<Self, Reason> {
        let first = world.checked_mul(SHELF).filter(|first| first.checked_add(SHELF).is_some());
        let first = first.ok_or(Reason::Damaged)?;
        Ok(Self { first, next: first })
    }

    pub(super) fn first(self) -> i64 {
        self.first
    }

    /// The first place after it.
    pub(super) fn end(self) -> i64 {
        self.first + SHELF
    }
}

impl Database {
    /// Writes all jobs or none.
    pub(super) fn write(&mut self, jobs: &[Job]) -> Result<(), Reason> {
        self.place.check()?;
        let outcome = write(&mut self.connection, &mut self.shelves, jobs);
        if outcome.is_err() {
            // They count what was rolled back.
            self.shelves.clear();
        }
        outcome
    }
}

fn write(connection: &mut Connection, shelves: &mut HashMap<String, Shelf>, jobs: &[Job]) -> Result<(), Reason> {
    let transaction = connection.transaction()?;
    let insert = transaction.prepare("INSERT INTO fact (place, text) VALUES (?1, ?2)")?;
    let mut writing = Writing { connection: &transaction, insert, shelves };
    for job in jobs {
        match job {
            Job::Append { world, facts } => writing.append(world, facts)?,
            Job::Replace { world, facts } => writing.replace(world, facts)?,
            Job::Snapshot { world, name, text } => writing.snapshot(world, name, text)?,
        }
    }
    drop(writing);
    Ok(transaction.commit()?)
}

struct Writing<'a> {
    connection: &'a Connection,
    insert: Statement<'a>,
    shelves: &'a mut HashMap<String, Shelf>,
}

impl Writing<'_> {
    fn append(&mut self, world: &str, facts: &[String]) -> Result<(), Reason> {
        let mut shelf = match self.find(world)? {
            Some(shelf) => shelf,
            None => self.make(world)?,
        };
        for fact in facts {
            self.insert.execute((shelf.next, fact))?;
            shelf.next += 1;
        }
        self.remember(world, shelf);
        Ok(())
    }

    fn replace(&mut self, world: &str, facts: &[String]) -> Result<(), Reason> {
        if let Some(mut shelf) = self.find(world)? {
            self.connection
                .execute("DELETE FROM fact WHERE place >= ?1 AND place < ?2", [shelf.first(), shelf.end()])?;
            shelf.next = shelf.first;
            self.remember(world, shelf);
        }
        if facts.is_empty() { self.forget(world) } else { self.append(world, facts) }
    }

    fn snapshot(&mut self, world: &str, name: &str, text: &str) -> Result<(), Reason> {
        self.connection
            .execute("INSERT OR REPLACE INTO snapshot (world, name, text) VALUES (?1, ?2, ?3)", [world, name, text])?;
        Ok(())
    }

    /// A world without facts.
    fn forget(&mut self, world: &str) -> Result<(), Reason> {
        self.shelves.remove(world);
        self.connection.execute("DELETE FROM world WHERE name = ?1", [world])?;
        self.connection.execute("DELETE FROM snapshot WHERE world = ?1", [world])?;
        Ok(())
    }

    fn find(&self, world: &str) -> Result<Option<Shelf>, Reason> {
        if let Some(shelf) = self.shelves.get(world) {
            return Ok(Some(*shelf));
        }
        let query = "SELECT id FROM world WHERE name = ?1";
        let Some(id) = self.connection.query_row(query, [world], |row| row.get(0)).optional()? else {
            return Ok(None);
        };
        let mut shelf = Shelf::of(id)?;
        let last = "SELECT max(place) FROM fact WHERE place >= ?1 AND place < ?2";
        let last: Option<i64> = self.connection.query_row(last, [shelf.first(), shelf.end()], |row| row.get(0))?;
        if let Some(last) = last {
            shelf.next = last + 1;
        }
        Ok(Some(shelf))
    }

    fn make(&self, world: &str) -> Result<Shelf, Reason> {
        self.connection.execute("INSERT INTO world (name) VALUES (?1)", [world])?;
        Shelf::of(self.connection.last_insert_rowid())
    }

    fn remember(&mut self, world: &str, shelf: Shelf) {
        if let Some(known) = self.shelves.get_mut(world) {
            *known = shelf;
        } else {
            self.shelves.insert(world.to_owned(), shelf);
        }
    }
}
