//! Keys of the sandbox's own in the store, so that it has the same ones at its next start. They are no fact of a world: all worlds
//! share them, and neither an export nor a snapshot takes them along.

use std::io;

use serde::{Serialize, de::DeserializeOwned};

use crate::store::Store;

/// No world and no snapshot can be called so.
const WORLD: &str = "/";
/// Fresh keys of merchants and platform.
pub(super) const KEYS: &str = "/keys";
/// The authority behind HTTPS.
pub(super) const AUTHORITY: &str = "/authority";

pub(super) fn read<T: DeserializeOwned>(store: &Store, name: &str) -> io::Result<Option<T>> {
    let text = store.snapshot(WORLD, name).map_err(io::Error::other)?;
    let parse = |text: String| serde_json::from_str(&text);
    // What is wrong is not told: the parser quotes the text.
    text.map(parse).transpose().map_err(|_| io::Error::other("the keys in the store cannot be read"))
}

/// Returns once they are on disk.
pub(super) async fn write(store: &Store, name: &str, keys: &impl Serialize) -> io::Result<()> {
    let mark = store.save_snapshot(WORLD, name, serde_json::to_string(keys)?);
    store.settled(mark).await.map_err(io::Error::other)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keys::KeySet;

    #[test]
    fn keys_that_cannot_be_read_are_said_and_not_shown() {
        let store = Store::memory();
        assert!(read::<KeySet>(&store, KEYS).unwrap().is_none());
        store.save_snapshot(WORLD, KEYS, r#"{"platform": "-----BEGIN"}"#.to_owned());
        let told = read::<KeySet>(&store, KEYS).err().unwrap().to_string();
        assert_eq!(told, "the keys in the store cannot be read");
    }
}
