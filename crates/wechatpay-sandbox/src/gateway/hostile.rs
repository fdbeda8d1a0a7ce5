//! Files that are not what their taker hopes for.

use bytes::Bytes;
use http::StatusCode;
use serde_json::Value;

use super::Said;
use crate::{family::packed_nothing, faults::FileFlaw};

/// A host that is nobody's.
pub(super) const ELSEWHERE: &str = "https://files.example/v3/billdownload/file?token=elsewhere";

/// Whether an answer is a file: those alone are not signed.
pub(super) fn is_file(said: &Said) -> bool {
    said.status == StatusCode::OK && !said.signed && !said.body.is_empty()
}

/// A file, or the answer that names it, as the flaw wants it. `None`: the answer is neither, or the connection does it.
pub(super) fn twisted(said: &Said, flaw: FileFlaw) -> Option<Said> {
    let with = |body: Bytes| said.like(said.status, body);
    match flaw {
        FileFlaw::OtherHost => {
            let mut content: Value = serde_json::from_slice(&said.body).ok()?;
            let url = content.get_mut("download_url")?;
            *url = ELSEWHERE.into();
            Some(with(content.to_string().into()))
        }
        _ if !is_file(said) => None,
        FileFlaw::OtherHash => {
            let mut body = said.body.to_vec();
            // Before the line's end: the file still reads as it should.
            let last = body.iter_mut().rev().find(|byte| byte.is_ascii_alphanumeric())?;
            *last = if *last == b'7' { b'8' } else { b'7' };
            Some(with(body.into()))
        }
        FileFlaw::Bomb => Some(with(packed_nothing()?)),
        FileFlaw::Redirect => Some(said.like(StatusCode::FOUND, Bytes::new())),
        FileFlaw::Endless => None,
    }
}

impl Said {
    /// The same with another status and body.
    fn like(&self, status: StatusCode, body: Bytes) -> Self {
        Self {
            status,
            code: self.code,
            number: self.number,
            rule: self.rule,
            text: self.text.clone(),
            body,
            media_type: self.media_type,
            signed: self.signed,
        }
    }
}
