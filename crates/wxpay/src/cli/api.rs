//! `wxpay api`

use clap::{
    Args, Subcommand,
    builder::{PossibleValue, PossibleValuesParser, TypedValueParser},
};
use wechatpay_spec::Style;

#[derive(Debug, Args)]
pub(crate) struct ApiOptions {
    #[command(subcommand)]
    pub(crate) act: ApiAct,
}

#[derive(Debug, Subcommand)]
pub(crate) enum ApiAct {
    /// Lists families of operations, the operations of one family, or those that a search finds
    Ls {
        /// First segment of the path behind /v3/, such as papay
        family: Option<String>,
        /// Words in path, name or title (标题)
        #[arg(long, short, value_name = "TEXT")]
        search: Option<String>,
    },
    /// Shows what a call takes and gives, the `wxpay call` for it, and the call in Rust in six styles
    #[command(after_help = "Examples:\n  \
        wxpay api show post_v3_security_echo\n  \
        wxpay api show POST /v3/security/echo\n  \
        wxpay api show 小程序签约 --style async-chain")]
    Show {
        /// Name, method and path, or title
        #[arg(value_name = "OPERATION|METHOD PATH|TITLE", required = true, num_args = 1..)]
        operation: Vec<String>,
        /// Only this style of the call
        #[arg(long, value_name = "STYLE", value_parser = style())]
        style: Option<Style>,
    },
}

/// The six styles of a call, by the words that the specification's crate has for them.
fn style() -> impl TypedValueParser<Value = Style> {
    let words = Style::ALL.map(|style| PossibleValue::new(style.word()).help(style.name()));
    PossibleValuesParser::new(words)
        .try_map(|word| Style::ALL.into_iter().find(|style| style.word() == word).ok_or("no style of this name"))
}
