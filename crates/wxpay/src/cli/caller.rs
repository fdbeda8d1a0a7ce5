//! Who calls, and whom: the settings as flags.

use std::path::PathBuf;

use clap::Args;

/// The flags of every command that needs a merchant, a key or a sandbox. What no flag says, the environment does, then a profile of
/// `wxpay.toml`, then the test merchant of a local sandbox.
#[derive(Debug, Clone, Default, Args)]
#[command(next_help_heading = "Who calls (flags, then WXPAY_… variables, then wxpay.toml; see `wxpay config`)")]
pub(crate) struct Caller {
    /// Profile of wxpay.toml; `sandbox` is built in
    #[arg(long, global = true, hide_short_help = true, value_name = "NAME")]
    pub(crate) profile: Option<String>,
    /// Configuration file [default: wxpay.toml here, or that of the user]
    #[arg(long, global = true, hide_short_help = true, value_name = "FILE")]
    pub(crate) config: Option<PathBuf>,
    /// Scheme, host and port to call instead of WeChat Pay's hosts, such as a sandbox
    #[arg(long, global = true, hide_short_help = true, value_name = "URL")]
    pub(crate) base_url: Option<String>,
    /// World of the sandbox (header Sandbox-World)
    #[arg(long, global = true, hide_short_help = true, value_name = "NAME")]
    pub(crate) world: Option<String>,
    /// Merchant number (商户号)
    #[arg(long, global = true, hide_short_help = true, value_name = "MCHID")]
    pub(crate) mchid: Option<String>,
    /// Serial number of the merchant API certificate (商户API证书序列号)
    #[arg(long, global = true, hide_short_help = true, value_name = "HEX")]
    pub(crate) serial_no: Option<String>,
    /// apiclient_key.pem (商户API私钥)
    #[arg(long, global = true, hide_short_help = true, value_name = "FILE")]
    pub(crate) private_key_file: Option<String>,
    /// Id of the WeChat Pay public key (微信支付公钥ID)
    #[arg(long, global = true, hide_short_help = true, value_name = "PUB_KEY_ID_…")]
    pub(crate) public_key_id: Option<String>,
    /// pub_key.pem (微信支付公钥)
    #[arg(long, global = true, hide_short_help = true, value_name = "FILE")]
    pub(crate) public_key_file: Option<String>,
    /// A platform certificate (平台证书)
    #[arg(long, global = true, hide_short_help = true, value_name = "FILE")]
    pub(crate) platform_certificate_file: Option<String>,
    /// Fetches platform certificates: mainland or global
    #[arg(long, global = true, hide_short_help = true, value_name = "WHERE")]
    pub(crate) certificates: Option<String>,
    /// File with the APIv3 key (APIv3密钥)
    #[arg(long, global = true, hide_short_help = true, value_name = "FILE")]
    pub(crate) api_v3_key_file: Option<String>,
}
