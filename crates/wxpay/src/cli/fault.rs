//! `wxpay fault`

use clap::{Args, Subcommand};

use super::Caller;

#[derive(Debug, Args)]
pub(crate) struct FaultOptions {
    #[command(subcommand)]
    pub(crate) act: FaultAct,
    #[command(flatten)]
    pub(crate) caller: Caller,
}

#[derive(Debug, Subcommand)]
pub(crate) enum FaultAct {
    /// Lists the rules, in the order in which they are asked
    Ls,
    /// Adds a rule, or replaces the one of the same id
    #[command(after_help = "Examples:\n  \
        wxpay fault add rate-limited --path '/v3/security/*' --times 1\n  \
        wxpay fault add reset-after --method POST --path '/v3/papay/*' --share 0.3\n  \
        wxpay fault add error --status 502 --form html --carried-out\n  \
        wxpay fault add signature --flaw wrong\n  \
        wxpay fault add '{\"fault\": {\"kind\": \"latency\", \"delay\": {\"uniform\": {\"from\": 50, \"to\": 900}}}}'")]
    Add(Box<NewFault>),
    /// Takes a rule away
    Rm {
        #[arg(required_unless_present = "all", conflicts_with = "all")]
        id: Option<String>,
        /// Takes all rules away
        #[arg(long)]
        all: bool,
    },
    /// Says which of the next requests each rule will strike
    Plan {
        /// So many of the next requests of each rule, 1 to 10,000
        #[arg(long, value_name = "N", default_value_t = 100)]
        requests: u32,
    },
}

#[derive(Debug, Args)]
pub(crate) struct NewFault {
    /// What happens: latency, rate-limited, error, accepted, reset-before, reset-after, slow-body, truncated-body, signature or file;
    /// or a whole rule as JSON, @file or `-`
    #[arg(value_name = "KIND|RULE")]
    pub(crate) rule: String,
    /// Name of the rule [default: fault-1, …]
    #[arg(long)]
    pub(crate) id: Option<String>,
    /// Only requests of this method
    #[arg(long)]
    pub(crate) method: Option<String>,
    /// Only requests to this path; {name} stands for any one segment, * as the last one for one or more
    #[arg(long)]
    pub(crate) path: Option<String>,
    /// Only requests of this merchant
    #[arg(long, value_name = "MCHID")]
    pub(crate) merchant: Option<String>,
    /// Which share of those it strikes, 0 to 1 [default: all]
    #[arg(long)]
    pub(crate) share: Option<f64>,
    /// How often it strikes before it is used up [default: for ever]
    #[arg(long, value_name = "N")]
    pub(crate) times: Option<u32>,
    /// latency: how much later the answer comes
    #[arg(long, value_name = "MILLISECONDS")]
    pub(crate) delay: Option<u64>,
    /// rate-limited: what Retry-After says
    #[arg(long, value_name = "SECONDS")]
    pub(crate) retry_after: Option<u32>,
    /// error: 500, 502 or 503
    #[arg(long, value_name = "CODE")]
    pub(crate) status: Option<u16>,
    /// error: a signed error (json) or a gateway's page (html)
    #[arg(long, value_name = "FORM")]
    pub(crate) form: Option<String>,
    /// error, accepted: the request is carried out nevertheless
    #[arg(long)]
    pub(crate) carried_out: bool,
    /// slow-body: how fast it trickles
    #[arg(long, value_name = "N")]
    pub(crate) bytes_per_second: Option<u32>,
    /// signature: wrong, missing, probe, stale=SECONDS, unknown-serial, other-key; file: other-hash, endless, bomb, redirect, other-host
    #[arg(long)]
    pub(crate) flaw: Option<String>,
}
