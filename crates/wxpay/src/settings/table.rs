//! Every setting, once: its names and what kind of thing it is.

use crate::cli::Caller;

/// A setting of who calls, and whom.
#[derive(Debug)]
pub(crate) struct Setting {
    /// Its name in `wxpay.toml`.
    pub(crate) name: &'static str,
    /// Its environment variable; the SDK reads the same ones.
    pub(crate) variable: &'static str,
    pub(crate) kind: Kind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Text,
    /// The path of a file; in `wxpay.toml` it starts from where that lies.
    Path,
    /// Never shown.
    Secret,
}

macro_rules! setting {
    ($name:literal, $variable:literal, $kind:ident) => {
        Setting { name: $name, variable: $variable, kind: Kind::$kind }
    };
}

pub(crate) static SETTINGS: [Setting; 16] = [
    setting!("base_url", "WXPAY_BASE_URL", Text),
    setting!("world", "WXPAY_WORLD", Text),
    setting!("mchid", "WXPAY_MCHID", Text),
    setting!("serial_no", "WXPAY_SERIAL_NO", Text),
    setting!("private_key_file", "WXPAY_PRIVATE_KEY_FILE", Path),
    setting!("certificate_file", "WXPAY_CERTIFICATE_FILE", Path),
    setting!("public_key_id", "WXPAY_PUBLIC_KEY_ID", Text),
    setting!("public_key_file", "WXPAY_PUBLIC_KEY_FILE", Path),
    setting!("platform_certificate_file", "WXPAY_PLATFORM_CERTIFICATE_FILE", Path),
    setting!("certificates", "WXPAY_CERTIFICATES", Text),
    setting!("certificates_cache_file", "WXPAY_CERTIFICATES_CACHE_FILE", Path),
    setting!("api_v3_key_file", "WXPAY_API_V3_KEY_FILE", Path),
    setting!("api_v3_key", "WXPAY_API_V3_KEY", Secret),
    // Keys that a sandbox made for itself: no real host may see them, and plain HTTP may.
    setting!("sandbox", "WXPAY_SANDBOX", Text),
    setting!("appid", "WXPAY_APPID", Text),
    setting!("notify_url", "WXPAY_NOTIFY_URL", Text),
];

impl Caller {
    /// What the flag of a setting says.
    pub(super) fn flag(&self, name: &str) -> Option<String> {
        let flag = match name {
            "base_url" => &self.base_url,
            "world" => &self.world,
            "mchid" => &self.mchid,
            "serial_no" => &self.serial_no,
            "private_key_file" => &self.private_key_file,
            "public_key_id" => &self.public_key_id,
            "public_key_file" => &self.public_key_file,
            "platform_certificate_file" => &self.platform_certificate_file,
            "certificates" => &self.certificates,
            "api_v3_key_file" => &self.api_v3_key_file,
            _ => return None,
        };
        flag.clone()
    }
}
