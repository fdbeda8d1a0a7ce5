//! The people who sign. A payer is provisioned by being named.

use serde_json::Value;

use crate::fields::text;

/// Who may confirm a session: one person, under one or two names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Payer {
    /// Under the AppID of the merchant, service provider or institution: what limits count by.
    pub(crate) openid: String,
    /// Under the AppID of the sub-merchant, when named.
    pub(crate) sub_openid: Option<String>,
}

impl Payer {
    pub(crate) fn new(openid: String) -> Self {
        Self { openid, sub_openid: None }
    }

    /// The person that `sp_openid` and `sub_openid` name. `linked` is the `sp_openid` that once came together with
    /// this `sub_openid`; without one it is derived, so that the same person has the same name next time.
    pub(crate) fn partner(body: &Value, linked: Option<&str>) -> Option<Self> {
        let sub_openid = text(body, "sub_openid");
        let openid = match (text(body, "sp_openid"), sub_openid, linked) {
            (Some(sp_openid), _, _) => sp_openid.to_owned(),
            (None, Some(_), Some(linked)) => linked.to_owned(),
            (None, Some(sub_openid), None) => derived(sub_openid),
            (None, None, _) => return None,
        };
        Some(Self { openid, sub_openid: sub_openid.map(str::to_owned) })
    }

    /// The stand-in for a family whose pre-sign names nobody: one person per AppID.
    pub(crate) fn stand_in(appid: &str) -> Self {
        Self::new(derived(appid))
    }

    pub(crate) fn is_called(&self, openid: &str) -> bool {
        self.openid == openid || self.sub_openid.as_deref() == Some(openid)
    }
}

/// 28 characters, as openids have, that depend on the seed alone (FNV-1a).
fn derived(seed: &str) -> String {
    let hash = seed
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    format!("oSandbox-sp-{hash:016x}")
}
