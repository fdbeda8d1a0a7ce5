//! `wxpay notify` and `wxpay journal`

use clap::{Args, Subcommand};

use super::Caller;

#[derive(Debug, Args)]
pub(crate) struct NotifyOptions {
    #[command(subcommand)]
    pub(crate) act: NotifyAct,
    #[command(flatten)]
    pub(crate) caller: Caller,
}

#[derive(Debug, Subcommand)]
pub(crate) enum NotifyAct {
    /// Lists notifications (回调通知) and what became of them
    Ls {
        /// Only this type, such as ENTRUST.SIGN; may be repeated
        #[arg(long, value_name = "TYPE")]
        event: Vec<String>,
    },
    /// Shows a notification: its content before encryption, and each attempt
    Show { number: u64 },
    /// Sends notifications once more, signed afresh
    #[command(after_help = "Examples:\n  \
        wxpay notify resend 3\n  \
        wxpay notify resend 3 --to http://127.0.0.1:8080/notify\n  \
        wxpay notify resend --since 10m\n  \
        wxpay notify resend --since 1d --event PAPAY.SIGN")]
    Resend {
        #[arg(value_name = "NUMBER", required_unless_present = "since", conflicts_with = "since")]
        numbers: Vec<u64>,
        /// All that were queued since: a span such as 10m or 1d, or a time (RFC 3339), by the world's clock
        #[arg(long, value_name = "WHEN")]
        since: Option<String>,
        /// With --since, only this type; may be repeated
        #[arg(long, value_name = "TYPE", requires = "since")]
        event: Vec<String>,
        /// Another URL, for this and its repeats
        #[arg(long, value_name = "URL", conflicts_with = "since")]
        to: Option<String>,
    },
}

/// What an entry of the journal may tell of.
pub(crate) const KINDS: [&str; 8] =
    ["request", "note", "provisioned", "session", "contract", "order", "notification", "control"];

#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true)]
pub(crate) struct JournalOptions {
    #[command(subcommand)]
    pub(crate) act: Option<JournalAct>,
    /// Goes on with what happens, until Ctrl-C
    #[arg(short, long)]
    pub(crate) follow: bool,
    /// Begins behind this number; 0: with the oldest that is kept
    #[arg(long, value_name = "NUMBER")]
    pub(crate) since: Option<u64>,
    /// Only this kind
    #[arg(long, value_name = "KIND", value_parser = KINDS)]
    pub(crate) event: Option<String>,
    /// Only of this merchant
    #[arg(long, value_name = "MCHID")]
    pub(crate) merchant: Option<String>,
    /// At most so many [default: the newest 100]
    #[arg(short = 'n', long, value_name = "N", conflicts_with = "follow")]
    pub(crate) limit: Option<u32>,
    #[command(flatten)]
    pub(crate) caller: Caller,
}

#[derive(Debug, Subcommand)]
pub(crate) enum JournalAct {
    /// Shows an entry; of a refused request: as it came, and why it was refused
    Show { number: u64 },
}
