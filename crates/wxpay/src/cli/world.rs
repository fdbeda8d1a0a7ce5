//! `wxpay world`

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::Caller;

#[derive(Debug, Args)]
pub(crate) struct WorldOptions {
    #[command(subcommand)]
    pub(crate) act: WorldAct,
    #[command(flatten)]
    pub(crate) caller: Caller,
}

#[derive(Debug, Subcommand)]
pub(crate) enum WorldAct {
    /// Lists all worlds
    Ls,
    /// Makes a world, or adds to it what a YAML file describes
    New {
        /// 1 to 64 letters, digits, `-` or `_`
        name: String,
        /// World file, as `wxpay sandbox --world` takes it; `-` for standard input
        #[arg(value_name = "FILE")]
        file: Option<String>,
    },
    /// Shows a world in short
    Show {
        /// [default: the one of --world, or `default`]
        name: Option<String>,
    },
    /// Takes a world away, with its snapshots and all that waits in it
    Rm { name: String },
    /// Writes the whole world as JSON. It holds the APIv3 keys of registered merchants
    Export {
        /// File to write, for nobody else to read [default: standard output]
        #[arg(short, long, value_name = "FILE")]
        output: Option<PathBuf>,
        /// Writes over a file that is there
        #[arg(long, requires = "output")]
        force: bool,
    },
    /// Puts an exported world in the place of this one
    Import {
        /// What `wxpay world export` wrote; `-` for standard input
        #[arg(value_name = "FILE")]
        file: String,
    },
    /// Keeps the world as it is under a name; without one, lists the snapshots
    Snapshot { name: Option<String> },
    /// Puts a snapshot in the place of the world
    Restore { name: String },
    /// Shows how the world behaves, or changes it
    #[command(after_help = "Examples:\n  \
        wxpay world settings\n  \
        wxpay world settings strict=true chaos.duplicate=0.5\n  \
        wxpay world settings persona=null      as usual again")]
    Settings {
        /// `name=value`, such as strict=true or chaos.drop=0.3; null: as usual
        #[arg(value_name = "NAME=VALUE")]
        changes: Vec<String>,
    },
    /// Shows where notifications go instead, or sends those for a host to an address
    Route {
        /// Host of the notify_url, such as yourapp.com
        #[arg(requires = "address")]
        host: Option<String>,
        /// An IP address with a port, such as 127.0.0.1:8080; `none` takes the route away
        address: Option<String>,
    },
}
