//! `wxpay completions` and `wxpay man`

use std::path::PathBuf;

use clap::Args;
use clap_complete::Shell;

#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    wxpay completions bash > ~/.local/share/bash-completion/completions/wxpay\n  \
    wxpay completions zsh > \"${fpath[1]}/_wxpay\"\n  \
    wxpay completions fish > ~/.config/fish/completions/wxpay.fish")]
pub(crate) struct CompletionsOptions {
    /// The shell that is to complete
    pub(crate) shell: Shell,
}

#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  wxpay man | man -l -\n  wxpay man --out ~/.local/share/man/man1")]
pub(crate) struct ManOptions {
    /// Directory for the pages of all commands [default: the page of wxpay alone, on standard output]
    #[arg(long, value_name = "DIRECTORY")]
    pub(crate) out: Option<PathBuf>,
}
