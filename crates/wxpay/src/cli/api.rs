//! `wxpay api`

use clap::{Args, Subcommand, ValueEnum};

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
        #[arg(long, value_name = "STYLE")]
        style: Option<StyleName>,
    },
}

/// The six styles of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum StyleName {
    /// 异步纯链式
    AsyncChain,
    /// 异步声明式
    AsyncDeclarative,
    /// 异步属性式
    AsyncAttribute,
    /// 同步纯链式
    SyncChain,
    /// 同步声明式
    SyncDeclarative,
    /// 同步属性式
    SyncAttribute,
}
