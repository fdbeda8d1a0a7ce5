//! `wxpay explain`

use clap::Args;

use super::{Caller, keys::OwnCertificate};

/// Says what is wrong with a request that was refused
///
/// Takes what was copied: a curl line with the answer below it or without, what `curl -v` printed, HTTP text of request and answer, a HAR
/// file of a browser or proxy, or an error answer alone. With the keys configured, a signature tells what was signed. Nothing is sent.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    wxpay explain trace.txt\n  \
    wxpay explain <<< '{\"code\":\"SIGN_ERROR\",\"message\":\"…\"}'")]
pub(crate) struct ExplainOptions {
    /// What was copied; - reads standard input
    #[arg(value_name = "FILE", default_value = "-")]
    pub(crate) file: String,
    /// The request's body, where what was copied has none, as `curl -v` shows none; @FILE reads it
    #[arg(long, value_name = "TEXT")]
    pub(crate) body: Option<String>,
    /// The text that the program signed, byte for byte
    #[arg(long, value_name = "FILE")]
    pub(crate) signed: Option<String>,
    #[command(flatten)]
    pub(crate) own: OwnCertificate,
    #[command(flatten)]
    pub(crate) caller: Caller,
}
