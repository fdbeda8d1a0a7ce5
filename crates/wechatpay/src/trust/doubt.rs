use std::fmt;

use wechatpay_core::VerifyError;

/// Why a message is not believed.
#[derive(Debug)]
pub(crate) struct Doubt {
    pub(crate) error: VerifyError,
    /// What else there is to say: what was done about it, or what can be.
    note: Option<String>,
}

impl Doubt {
    pub(super) fn with_note(self, note: String) -> Self {
        Self { note: Some(note), ..self }
    }
}

impl From<VerifyError> for Doubt {
    fn from(error: VerifyError) -> Self {
        Self { error, note: None }
    }
}

impl fmt::Display for Doubt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let note = self.note.as_deref();
        write!(f, "{}{}{}", self.error, note.map_or("", |_| "; "), note.unwrap_or_default())
    }
}
