//! `wxpay keys`

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::Caller;

#[derive(Debug, Args)]
pub(crate) struct KeysOptions {
    #[command(subcommand)]
    pub(crate) act: KeysAct,
}

#[derive(Debug, Subcommand)]
pub(crate) enum KeysAct {
    /// Makes a merchant key of RSA-2048; never overwrites a file
    ///
    /// Writes apiclient_key.pem (商户API私钥, for its owner's eyes only) and apiclient_public_key.pem, and with --mchid a request for a
    /// certificate (证书请求串), apiclient_request.csr. WeChat Pay knows the key from the certificate on, which the merchant platform
    /// (商户平台) issues for such a request.
    New(NewKeys),
    /// Tells what is in files: keys, certificates, PKCS#12; shows no secret
    Show {
        /// PEM, DER or PKCS#12; - reads standard input
        #[arg(value_name = "FILE", required = true)]
        files: Vec<String>,
    },
    /// Checks whether the configured keys, numbers and certificates fit each other; calls nobody
    Check(Box<CheckKeys>),
}

#[derive(Debug, Args)]
pub(crate) struct CheckKeys {
    #[command(flatten)]
    pub(crate) own: OwnCertificate,
    #[command(flatten)]
    pub(crate) caller: Caller,
}

#[derive(Debug, Args)]
pub(crate) struct NewKeys {
    /// Directory to write to, made if it is missing
    #[arg(long, value_name = "DIRECTORY", default_value = ".")]
    pub(crate) out: PathBuf,
    /// Merchant number (商户号); with it a request for a certificate is written too
    #[arg(long, value_name = "MCHID")]
    pub(crate) mchid: Option<String>,
    /// Name of the merchant (商户名称) in that request
    #[arg(long, value_name = "NAME", requires = "mchid")]
    pub(crate) name: Option<String>,
    /// Also draws an APIv3 key (APIv3密钥) to set on the merchant platform, into api_v3_key.txt
    #[arg(long)]
    pub(crate) api_v3_key: bool,
}

#[derive(Debug, Args)]
pub(crate) struct OwnCertificate {
    /// apiclient_cert.pem (商户API证书); key, serial number and validity are compared with it [or WXPAY_CERTIFICATE_FILE]
    #[arg(long, value_name = "FILE")]
    pub(crate) certificate_file: Option<String>,
}
