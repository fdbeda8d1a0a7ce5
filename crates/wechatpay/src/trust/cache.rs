//! Certificates on disk: WeChat Pay's answer as it came, encrypted.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use bytes::Bytes;
use serde::{Deserialize, Serialize};
use tracing::warn;
use wechatpay_core::{ApiV3Key, PlatformKey};

use super::{Certificates, download::read};
use crate::{ambient, merchant::Merchant};

/// What the file holds.
#[derive(Serialize, Deserialize)]
struct Kept {
    /// Platform certificates of one merchant are no business of another one, even under the same APIv3 key.
    mchid: String,
    path: String,
    /// Seconds since the Unix epoch.
    fetched_at: i64,
    answer: String,
}

/// What was kept: the certificates, and when they were fetched (seconds since the Unix epoch).
pub(super) struct Cached {
    pub(super) certificates: Vec<PlatformKey>,
    pub(super) fetched_at: i64,
}

/// Reads the file, if there is one that is good.
pub(super) fn load(options: &Certificates, key: &ApiV3Key, merchant: &Merchant) -> Option<Cached> {
    let file = options.cache_file.as_deref()?;
    let content = match fs::read(file) {
        Ok(content) => content,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return None,
        Err(error) => return pass_over(file, &error.to_string()),
    };
    let Ok(kept) = serde_json::from_slice::<Kept>(&content) else { return pass_over(file, "it is broken") };
    if kept.mchid != merchant.mchid || kept.path != options.path {
        return pass_over(file, &format!("it is of {} for the merchant {}", kept.path, kept.mchid));
    }
    match read(kept.answer.as_bytes(), key, merchant) {
        Ok(certificates) if certificates.is_empty() => pass_over(file, "it is empty"),
        Ok(certificates) => Some(Cached { certificates, fetched_at: kept.fetched_at }),
        Err(error) => pass_over(file, &error.to_string()),
    }
}

/// Replaces the file. A process that dies meanwhile leaves the old one.
///
/// The file is small and seldom written, so no thread is asked to do it.
pub(super) fn store(options: &Certificates, merchant: &Merchant, fetched_at: i64, answer: &Bytes) {
    let Some(file) = options.cache_file.as_deref() else { return };
    let kept = Kept {
        mchid: merchant.mchid.clone(),
        path: options.path.to_owned(),
        fetched_at,
        answer: String::from_utf8_lossy(answer).into_owned(),
    };
    let written = serde_json::to_vec(&kept).map_err(io::Error::from).and_then(|content| replace(file, &content));
    if let Err(error) = written {
        warn!(file = %file.display(), %error, "the platform certificates cannot be kept in this file");
    }
}

fn replace(file: &Path, content: &[u8]) -> io::Result<()> {
    // Other processes may write the same file at this moment.
    let nonce = ambient::nonce().map_err(io::Error::other)?;
    let mut beside = file.as_os_str().to_owned();
    beside.push(format!(".{nonce}"));
    let beside = PathBuf::from(beside);
    fs::write(&beside, content).and_then(|()| fs::rename(&beside, file)).inspect_err(|_| {
        let _ = fs::remove_file(&beside);
    })
}

fn pass_over(file: &Path, why: &str) -> Option<Cached> {
    warn!(file = %file.display(), why, "the file of platform certificates is passed over");
    None
}
