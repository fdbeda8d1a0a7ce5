use crate::{Field, Version};

/// A notification that WeChat Pay sends.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Event {
    /// `ENTRUST.SIGN`; in v2, where the body names no type, the word of its page.
    pub event_type: &'static str,
    /// The official title, in Chinese.
    pub title: &'static str,
    /// The official pages.
    pub links: &'static [&'static str],
    /// The generation of the protocol.
    pub version: Version,
    /// What `resource.original_type` says.
    pub original_type: Option<&'static str>,
    /// Where it is sent to.
    pub sent_to: &'static str,
    /// The gaps between attempts, in seconds; empty when no page says them.
    pub retries: &'static [u32],
    /// What a receiver must know beside the fields.
    pub note: &'static str,
    /// Fields of the decrypted resource; in v2, of the body.
    pub resource: &'static [Field],
}

impl Event {
    /// A notification of which only this is known.
    #[must_use]
    pub const fn new(event_type: &'static str, title: &'static str) -> Self {
        Self {
            event_type,
            title,
            links: &[],
            version: Version::V3,
            original_type: None,
            sent_to: "",
            retries: &[],
            note: "",
            resource: &[],
        }
    }
}
