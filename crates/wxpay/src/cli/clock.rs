//! `wxpay clock`

use clap::{Args, Subcommand};

use super::Caller;

#[derive(Debug, Args)]
pub(crate) struct ClockOptions {
    #[command(subcommand)]
    pub(crate) act: Option<ClockAct>,
    #[command(flatten)]
    pub(crate) caller: Caller,
}

/// Without one, the time is shown.
#[derive(Debug, Subcommand)]
pub(crate) enum ClockAct {
    /// Moves the clock on, and shows what happened on the way
    Advance {
        /// A span such as 30d, '1h 30m' or P1M
        #[arg(value_name = "SPAN", required_unless_present_any = ["to", "next"], conflicts_with_all = ["to", "next"])]
        by: Option<String>,
        /// To a time ahead, RFC 3339
        #[arg(long, value_name = "TIME", conflicts_with = "next")]
        to: Option<String>,
        /// To the next time at which something falls due
        #[arg(long)]
        next: bool,
    },
    /// Sets the clock to a time, RFC 3339
    Set {
        #[arg(value_name = "TIME")]
        now: String,
    },
    /// Stops the clock
    Freeze,
    /// Lets the clock run on
    Run,
    /// Puts the clock back on the wall clock
    Reset,
}
