//! `wxpay listen`

use clap::Args;

use super::Caller;

#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    wxpay listen                                           shows what comes to http://127.0.0.1:17901\n  \
    wxpay listen --route yourapp.com                       and what the sandbox sends to https://yourapp.com/…\n  \
    wxpay listen --forward http://127.0.0.1:8080/notify    and has your program answer\n  \
    wxpay listen --profile shop --port 9000                behind your own tunnel, with the keys of a profile")]
pub(crate) struct ListenOptions {
    /// Sends what is verified on, the very bytes and headers, and answers as this URL does [default: answers 204]
    #[arg(long, value_name = "URL")]
    pub(crate) forward: Option<String>,
    /// Port on 127.0.0.1; 0: any free one [default: 17901, or any free one while that is taken]
    #[arg(long, value_name = "PORT")]
    pub(crate) port: Option<u16>,
    /// Only these types, such as PAPAY.SIGN,PAPAY.TERMINATE; all others are accepted, and neither shown nor forwarded
    #[arg(long, value_name = "TYPE", value_delimiter = ',')]
    pub(crate) events: Vec<String>,
    /// Has the sandbox send here what goes to this host, as long as this runs; may be repeated
    #[arg(long, value_name = "HOST")]
    pub(crate) route: Vec<String>,
    #[command(flatten)]
    pub(crate) caller: Caller,
}
