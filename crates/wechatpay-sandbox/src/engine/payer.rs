//! The people who sign and pay.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::fields::text;

/// One person, under one or two names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Payer {
    /// Under the AppID of the merchant, service provider or institution: what limits count by.
    pub(crate) openid: Box<str>,
    /// Under the AppID of the sub-merchant, when named.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) sub_openid: Option<Box<str>>,
}

impl Payer {
    pub(crate) fn new(openid: &str) -> Self {
        Self { openid: openid.into(), sub_openid: None }
    }

    /// The person that a caller's openid and `sub_openid` name. `linked` is the openid that once came together with
    /// this `sub_openid`; without one it is derived, so that the same person has the same name next time.
    pub(crate) fn partner(openid: Option<&str>, sub_openid: Option<&str>, linked: Option<&str>) -> Option<Self> {
        let name = match (openid, sub_openid, linked) {
            (Some(openid), _, _) | (None, Some(_), Some(openid)) => openid.into(),
            (None, Some(sub_openid), None) => derived(sub_openid).into(),
            (None, None, _) => return None,
        };
        Some(Self { openid: name, sub_openid: sub_openid.map(Into::into) })
    }

    /// The stand-in for a family whose pre-sign names nobody: one person per AppID.
    pub(crate) fn stand_in(body: &Value) -> Self {
        let appid = ["appid", "sp_appid"].into_iter().find_map(|name| text(body, name));
        Self::new(&derived(appid.unwrap_or_default()))
    }

    pub(crate) fn is_called(&self, openid: &str) -> bool {
        &*self.openid == openid || self.sub_openid.as_deref() == Some(openid)
    }
}

/// 28 characters, as openids have, that depend on the seed alone (FNV-1a).
fn derived(seed: &str) -> String {
    let hash = seed
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    format!("oSandbox-sp-{hash:016x}")
}
