//! Sending again, and keeping a world: export, import, snapshots.

use jiff::Timestamp;

use super::{World, parse_time};
use crate::{
    control_error::ControlError,
    delivery::Delivery,
    engine::{fact::Fact, state::State},
};

impl World {
    /// Sends a notification once more, at once, whatever became of it. It has the same id, and a new time, nonce and signature.
    ///
    /// # Errors
    /// [`ControlError`] when it is not kept any more.
    pub fn resend(&self, number: u64) -> Result<(), ControlError> {
        self.resend_at(number, None)
    }

    /// Sends a notification once more, at once, to another URL; its repeats go there, too.
    ///
    /// # Errors
    /// [`ControlError`] when it is not kept any more, or the URL is none.
    pub fn resend_to(&self, number: u64, url: &str) -> Result<(), ControlError> {
        let known = url.parse::<http::Uri>().is_ok_and(|uri| matches!(uri.scheme_str(), Some("http" | "https")));
        if !known || url.len() > 256 {
            return Err(ControlError::bad("the url must be an http or https URL of at most 256 characters"));
        }
        self.resend_at(number, Some(url.into()))
    }

    fn resend_at(&self, number: u64, url: Option<Box<str>>) -> Result<(), ControlError> {
        self.decide(|turn| {
            if !turn.ledger.state.notices.contains_key(&number) {
                return Err(unknown());
            }
            turn.record(Fact::Resent { notice: number, url });
            Ok(())
        })
    }

    /// Sends all notifications once more that were queued since an instant, RFC 3339; gives their numbers.
    ///
    /// # Errors
    /// [`ControlError`] when the text is no such time.
    pub fn resend_since(&self, since: &str) -> Result<Vec<u64>, ControlError> {
        let since = parse_time(since)?;
        self.decide(|turn| {
            let notices = turn.ledger.state.notices.values();
            let numbers: Vec<u64> =
                notices.filter(|notice| notice.created >= since).map(|notice| notice.number).collect();
            for number in &numbers {
                turn.record(Fact::Resent { notice: *number, url: None });
            }
            Ok::<_, ControlError>(numbers)
        })
    }

    /// A notification with its attempts.
    ///
    /// # Errors
    /// [`ControlError`] when it is not kept any more.
    pub fn notification(&self, number: u64) -> Result<Delivery, ControlError> {
        self.cell.lock().deliveries.get(number).cloned().ok_or_else(unknown)
    }

    /// The whole world as JSON: what [`import`](Self::import) takes. It holds the APIv3 keys of registered merchants.
    #[must_use]
    pub fn export(&self) -> String {
        // A state is plain data; its text cannot fail.
        serde_json::to_string(&self.cell.lock().ledger.state).unwrap_or_default()
    }

    /// Puts an exported world in the place of this one. The journal goes on; attempts that were made are known only by their number.
    ///
    /// # Errors
    /// [`ControlError`] when the text is no exported world.
    pub fn import(&self, text: &str) -> Result<(), ControlError> {
        let state: State = serde_json::from_str(text)
            .map_err(|error| ControlError::bad(format!("this is no exported world: {error}")))?;
        self.put(state)
    }

    /// Keeps the world as it is under a name; a snapshot of the same name is replaced.
    ///
    /// # Errors
    /// [`ControlError`] when the name is none, or the store cannot keep it.
    pub fn snapshot(&self, name: &str) -> Result<(), ControlError> {
        let name = parse_name(name)?;
        let mark = self.shared.store.save_snapshot(self.key(), name, self.export());
        if self.running.is_some() {
            self.shared.store.settled_blocking(mark).map_err(|error| ControlError::store(&error))?;
        }
        Ok(())
    }

    /// The names of all snapshots.
    ///
    /// # Errors
    /// [`ControlError`] when the store cannot be read.
    pub fn snapshots(&self) -> Result<Vec<String>, ControlError> {
        self.shared.store.snapshots(self.key()).map_err(|error| ControlError::store(&error))
    }

    /// Puts a snapshot in the place of the world.
    ///
    /// # Errors
    /// [`ControlError`] when there is none of this name.
    pub fn restore(&self, name: &str) -> Result<(), ControlError> {
        let text =
            self.shared.store.snapshot(self.key(), parse_name(name)?).map_err(|error| ControlError::store(&error))?;
        let text =
            text.ok_or_else(|| ControlError::unknown("UNKNOWN_SNAPSHOT", "there is no snapshot of this name"))?;
        self.import(&text)
    }

    /// What the store calls this world.
    fn key(&self) -> &str {
        self.name().unwrap_or_default()
    }

    fn put(&self, state: State) -> Result<(), ControlError> {
        let _alone = self.alone()?;
        let mut tenant = self.cell.lock();
        tenant.replace(state)?;
        let now = tenant.now(Timestamp::now());
        tenant.run_due(now);
        self.shared.dispatch(&self.cell, tenant);
        self.kept()
    }
}

fn parse_name(name: &str) -> Result<&str, ControlError> {
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    if name.is_empty() || name.len() > 64 || !name.bytes().all(allowed) {
        return Err(ControlError::bad("the name of a snapshot must be 1 to 64 letters, digits, `-` or `_`"));
    }
    Ok(name)
}

fn unknown() -> ControlError {
    ControlError::unknown("UNKNOWN_NOTIFICATION", "no notification of this number is kept")
}
