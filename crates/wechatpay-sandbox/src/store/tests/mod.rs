mod disk;
mod kept;
mod kill;
mod opening;
mod speed;

use std::{
    fs,
    path::{Path, PathBuf},
    process,
    sync::{
        Arc,
        atomic::{AtomicU32, Ordering},
    },
};

use super::{
    Kind, Store, StoreError,
    file::{File, Shared},
};

/// A directory of this test alone.
struct Scratch(PathBuf);

impl Scratch {
    fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name = format!("sandbox-store-{}-{}", process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let directory = std::env::temp_dir().join(name);
        fs::create_dir_all(&directory).unwrap();
        Self(directory)
    }

    fn file(&self) -> PathBuf {
        self.0.join("worlds.db")
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        drop(fs::remove_dir_all(&self.0));
    }
}

impl Store {
    fn with_bound(path: &Path, bound: usize) -> Result<Self, StoreError> {
        Ok(Self(Arc::new(Kind::File(File::open(path, bound)?))))
    }

    fn shared(&self) -> &Arc<Shared> {
        match &*self.0 {
            Kind::File(file) => file.shared(),
            Kind::Memory(_) => panic!("a store in memory has no file"),
        }
    }

    fn pragma(&self, sql: &str) {
        self.shared().database().connection.execute_batch(sql).unwrap();
    }

    fn integrity(&self) -> String {
        self.shared().database().connection.query_row("PRAGMA integrity_check", [], |row| row.get(0)).unwrap()
    }
}

fn facts<const N: usize>(texts: [&str; N]) -> Vec<String> {
    texts.map(str::to_owned).to_vec()
}

/// Each fact as `world fact`, in the order of loading.
fn loaded(store: &Store) -> Vec<String> {
    let mut all = Vec::new();
    store
        .load(&mut |world, fact| {
            all.push(format!("{world} {fact}"));
            Ok(())
        })
        .unwrap();
    all
}
