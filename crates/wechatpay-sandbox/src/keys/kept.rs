//! Fresh keys in the store, so that a sandbox has the same ones at its next start. They are no fact of a world: all worlds share
//! them, and neither an export nor a snapshot takes them along.

use std::io;

use super::KeySet;
use crate::store::Store;

/// No world and no snapshot can be called so.
const WORLD: &str = "/";
const NAME: &str = "/keys";

pub(super) fn read(store: &Store) -> io::Result<Option<KeySet>> {
    let text = store.snapshot(WORLD, NAME).map_err(io::Error::other)?;
    let parse = |text: String| serde_json::from_str(&text);
    // What is wrong is not told: the parser quotes the text.
    text.map(parse).transpose().map_err(|_| io::Error::other("the keys in the store cannot be read"))
}

/// Returns once they are on disk.
pub(super) async fn write(store: &Store, set: &KeySet) -> io::Result<()> {
    let mark = store.save_snapshot(WORLD, NAME, serde_json::to_string(set)?);
    store.settled(mark).await.map_err(io::Error::other)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_that_cannot_be_read_are_said_and_not_shown() {
        let store = Store::memory();
        assert!(read(&store).unwrap().is_none());
        store.save_snapshot(WORLD, NAME, r#"{"platform": "-----BEGIN"}"#.to_owned());
        let told = read(&store).err().unwrap().to_string();
        assert_eq!(told, "the keys in the store cannot be read");
    }
}
