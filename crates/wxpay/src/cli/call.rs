//! `wxpay call`

use clap::Args;

use super::Caller;

#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    wxpay call POST /v3/security/echo '{\"echo_message\": \"hello\"}'\n  \
    wxpay call GET v3/certificates -i\n  \
    wxpay call GET /v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{code} -p plan_id=123 -p code=a1\n  \
    wxpay call POST /v3/profitsharing/receivers/add @receiver.json --encrypt all --dry-run\n\n\
    `wxpay api ls` lists what can be called, `wxpay api show` what a call takes.")]
pub(crate) struct CallOptions {
    /// GET, POST, PUT, PATCH or DELETE
    #[arg(value_name = "METHOD")]
    pub(crate) method: String,
    /// Path, such as /v3/certificates, with or without the slash in front; it may have {placeholders} and a query
    #[arg(value_name = "PATH")]
    pub(crate) path: String,
    /// Body: JSON, @FILE, or - for standard input. It is sent as it is written
    #[arg(value_name = "JSON")]
    pub(crate) body: Option<String>,
    /// Adds to the query; may be repeated. Name and value are percent-encoded
    #[arg(short, long, value_name = "NAME=VALUE", value_parser = pair)]
    pub(crate) query: Vec<(String, String)>,
    /// Fills a {placeholder} of the path; may be repeated
    #[arg(short = 'p', long, value_name = "NAME=VALUE", value_parser = pair)]
    pub(crate) variable: Vec<(String, String)>,
    /// Adds a header, such as Accept-Language=en; may be repeated
    #[arg(short = 'H', long, value_name = "NAME=VALUE", value_parser = header)]
    pub(crate) header: Vec<(String, String)>,
    /// Encrypts a sensitive field (敏感信息加密) of body or query: its name, its JSON pointer such as /payer/name, or `all` that the
    /// specification marks; may be repeated
    #[arg(long, value_name = "FIELD")]
    pub(crate) encrypt: Vec<String>,
    /// Decrypts the sensitive fields of the answer
    #[arg(long)]
    pub(crate) decrypt: bool,
    /// Sends a file (图片上传 and the like), with its name and hash as metadata
    #[arg(long, value_name = "FILE", conflicts_with = "body")]
    pub(crate) upload: Option<String>,
    /// Shows status and headers of the answer, too
    #[arg(short, long)]
    pub(crate) include: bool,
    /// Shows the signed request, also as a curl command, and sends nothing
    #[arg(long)]
    pub(crate) dry_run: bool,
    /// Sends what the specification says is wrong
    #[arg(long)]
    pub(crate) unchecked: bool,
    /// Does not ask before a call that changes something at the real WeChat Pay
    #[arg(short, long)]
    pub(crate) yes: bool,
    #[command(flatten)]
    pub(crate) caller: Caller,
}

/// `NAME=VALUE`
pub(super) fn pair(text: &str) -> Result<(String, String), String> {
    let (name, value) = text.split_once('=').ok_or("expected NAME=VALUE")?;
    Ok((name.to_owned(), value.to_owned()))
}

/// `NAME=VALUE`, or `NAME: VALUE` as curl has it.
fn header(text: &str) -> Result<(String, String), String> {
    let at = text.find(['=', ':']).ok_or("expected NAME=VALUE, or NAME: VALUE")?;
    let (name, value) = text.split_at(at);
    Ok((name.trim().to_owned(), value.chars().skip(1).collect::<String>().trim().to_owned()))
}
