//! `wxpay run`

use std::ffi::OsString;

use clap::Args;

use super::Caller;

#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    wxpay run -- npm test\n  \
    wxpay run -- curl -s https://api.mch.weixin.qq.com/sandbox\n\n\
    CMD finds the sandbox in the place of WeChat Pay's hosts (HTTPS_PROXY, and the file of a CA in the variables that programs in \
    several languages read), and the merchant's keys in WXPAY_… variables. Nothing is ever forwarded. Signals and the exit code are \
    passed on.")]
pub(crate) struct RunOptions {
    #[command(flatten)]
    pub(crate) caller: Caller,
    /// What to run
    #[arg(value_name = "CMD", required = true, trailing_var_arg = true, allow_hyphen_values = true)]
    pub(crate) command: Vec<OsString>,
}
