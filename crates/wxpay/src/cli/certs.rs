//! `wxpay certs`

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::Caller;

#[derive(Debug, Args)]
pub(crate) struct CertsOptions {
    #[command(subcommand)]
    pub(crate) act: CertsAct,
}

#[derive(Debug, Subcommand)]
pub(crate) enum CertsAct {
    /// Fetches the platform certificates (平台证书), decrypts them with the APIv3 key, and writes them as PEM
    Fetch(Box<CertsFetch>),
}

#[derive(Debug, Args)]
pub(crate) struct CertsFetch {
    /// Directory for the certificates, each in a file of its serial number [default: none is written]
    #[arg(long, short, value_name = "DIRECTORY")]
    pub(crate) output: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) caller: Caller,
}
