//! `wxpay doctor`

use std::path::PathBuf;

use clap::Args;

use super::{Caller, keys::OwnCertificate};

/// Checks configuration, keys and clock; with a URL, tries a merchant's endpoint for notifications
///
/// Without a URL, nobody is called unless --live. With a URL, the endpoint gets about thirty notifications that it must accept or refuse:
/// valid, again, out of order, with a wrong signature, a probe (签名探测流量), too old, cut off and so on. They are signed by the sandbox at
/// --base-url, or by one of this command's own with the same test keys: those must the endpoint know.
#[derive(Debug, Args)]
pub(crate) struct DoctorOptions {
    /// The merchant's endpoint, its notify_url
    #[arg(value_name = "URL", conflicts_with = "live")]
    pub(crate) url: Option<String>,
    /// Also calls POST /v3/security/echo (商户签名验签／加解密测试), which changes nothing
    #[arg(long)]
    pub(crate) live: bool,
    /// What the endpoint is told [default: ENTRUST.SIGN]
    #[arg(long, value_name = "EVENT_TYPE", requires = "url")]
    pub(crate) event: Option<String>,
    /// A field of what it is told, such as an out_contract_code that it knows; may be repeated
    #[arg(long, value_name = "FIELD=VALUE", requires = "url", value_parser = field)]
    pub(crate) content: Vec<(String, String)>,
    /// Seconds that an answer may take, 1 to 60 [default: 5]
    #[arg(long, value_name = "SECONDS", requires = "url", value_parser = clap::value_parser!(u32).range(1..=60))]
    pub(crate) budget: Option<u32>,
    /// Also writes the result as JUnit XML
    #[arg(long, value_name = "FILE", requires = "url")]
    pub(crate) junit: Option<PathBuf>,
    /// Lets notifications leave this machine, for an endpoint elsewhere
    #[arg(long, requires = "url")]
    pub(crate) external_delivery: bool,
    #[command(flatten)]
    pub(crate) own: OwnCertificate,
    #[command(flatten)]
    pub(crate) caller: Caller,
}

fn field(text: &str) -> Result<(String, String), String> {
    let (name, value) = text.split_once('=').ok_or("expected FIELD=VALUE, such as out_contract_code=abc")?;
    Ok((name.to_owned(), value.to_owned()))
}
