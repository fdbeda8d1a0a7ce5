//! `wxpay scenario` and `wxpay trigger`

use clap::{Args, Subcommand};
use serde_json::Value;

use super::Caller;

#[derive(Debug, Args)]
pub(crate) struct ScenarioOptions {
    #[command(subcommand)]
    pub(crate) act: ScenarioAct,
    #[command(flatten)]
    pub(crate) caller: Caller,
}

#[derive(Debug, Subcommand)]
pub(crate) enum ScenarioAct {
    /// Carries out the steps of a YAML file against a sandbox, and says which one does not hold
    Run {
        /// `-` for standard input
        file: String,
        /// A value that the file calls ${NAME}; goes before its own. May be repeated
        #[arg(long, value_name = "NAME=VALUE", value_parser = pair)]
        set: Vec<(String, Value)>,
        /// In a new world of its own, which is taken away afterwards
        #[arg(long, conflicts_with = "world")]
        fresh: bool,
    },
    /// Says what is wrong with a YAML file, without calling anybody
    Check {
        /// `-` for standard input
        file: String,
        /// A value that will be set. May be repeated
        #[arg(long, value_name = "NAME=VALUE", value_parser = pair)]
        set: Vec<(String, Value)>,
    },
    /// Prints the JSON Schema of such a file, for editors
    Schema,
}

#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    wxpay trigger --list\n  \
    wxpay trigger sign\n  \
    wxpay trigger deduct --contract 202611225000000001\n  \
    wxpay trigger refund --set amount=990 --set notify_url=https://yourapp.com/notify\n  \
    wxpay trigger deduct --show > mine.yaml      to change it, and to run it with `wxpay scenario run`")]
pub(crate) struct TriggerOptions {
    /// What shall happen; --list has all
    #[arg(required_unless_present = "list")]
    pub(crate) scenario: Option<String>,
    /// With this contract: 委托代扣协议ID, or 商户签约协议号 [default: a new one is signed]
    #[arg(long, value_name = "ID")]
    pub(crate) contract: Option<String>,
    /// Another value of the scenario, such as amount=100; may be repeated
    #[arg(long, value_name = "NAME=VALUE", value_parser = pair)]
    pub(crate) set: Vec<(String, Value)>,
    /// Lists the scenarios
    #[arg(long, conflicts_with_all = ["scenario", "show"])]
    pub(crate) list: bool,
    /// Prints the scenario's file instead
    #[arg(long)]
    pub(crate) show: bool,
    #[command(flatten)]
    pub(crate) caller: Caller,
}

/// A value is JSON, or a text. Long numbers are texts: they name something.
fn pair(text: &str) -> Result<(String, Value), String> {
    let (name, value) = text.split_once('=').ok_or("expected NAME=VALUE, such as amount=500")?;
    let names = value.len() > 15 && value.bytes().all(|byte| byte.is_ascii_digit());
    let value = serde_json::from_str(value).ok().filter(|_| !names).unwrap_or_else(|| Value::from(value));
    Ok((name.to_owned(), value))
}
