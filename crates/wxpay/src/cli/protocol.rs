//! `wxpay sign`, `verify`, `encrypt`, `decrypt`: each step of the protocol by hand.

use clap::{Args, ValueEnum};

use super::Caller;

/// Signs a request by hand (签名), and shows the text that is signed
///
/// Nothing is sent. Hold the text against that of your own program: it must be the same byte for byte.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    wxpay sign GET '/v3/pay/transactions/id/1?mchid=1900000003'\n  \
    wxpay sign POST /v3/security/echo '{\"echo_message\":\"hello\"}' --timestamp 1700000000 --nonce abc\n  \
    printf 'GET\\n/v3/certificates\\n1700000000\\nabc\\n\\n' | wxpay sign --message -")]
pub(crate) struct SignOptions {
    /// GET, POST, PUT, PATCH or DELETE
    #[arg(required_unless_present_any = ["message", "pay"], conflicts_with_all = ["message", "pay"])]
    pub(crate) method: Option<String>,
    /// URL, or path with query, exactly as it is sent
    #[arg(required_unless_present_any = ["message", "pay"])]
    pub(crate) url: Option<String>,
    /// Body, exactly as it is sent; @FILE or - reads it. Of an upload, its meta alone
    pub(crate) body: Option<String>,
    /// Seconds since 1970 [default: now]
    #[arg(long, value_name = "SECONDS", conflicts_with_all = ["message", "pay"])]
    pub(crate) timestamp: Option<i64>,
    /// Random text (随机串), 32 characters at most [default: drawn]
    #[arg(long, value_name = "TEXT", conflicts_with_all = ["message", "pay"])]
    pub(crate) nonce: Option<String>,
    /// Signs the content of a file as it stands, or of standard input for -
    #[arg(long, value_name = "FILE")]
    pub(crate) message: Option<String>,
    /// Signs what the front end opens the cashier with (调起支付)
    #[arg(long, value_name = "PREPAY_ID", conflicts_with = "message")]
    pub(crate) pay: Option<String>,
    /// AppID of that front end [default: that of the configuration]
    #[arg(long, requires = "pay")]
    pub(crate) appid: Option<String>,
    /// Where the payer is
    #[arg(long, value_name = "WHERE", requires = "pay", default_value = "jsapi", hide_default_value = true)]
    pub(crate) front_end: FrontEnd,
    #[command(flatten)]
    pub(crate) caller: Caller,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum FrontEnd {
    /// A page within WeChat, by WeixinJSBridge (the default)
    Jsapi,
    /// A page within WeChat, by wx.chooseWXPay
    ChooseWxPay,
    /// A mini program (小程序)
    MiniProgram,
    /// An app
    App,
}

/// Verifies an answer or a notification by hand (验签)
///
/// Takes the HTTP text of it, or its headers and body one by one. Exit code 6 says that it does not hold.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    curl -i … | wxpay verify --http -\n  \
    wxpay verify --timestamp 1700000000 --nonce abc --serial PUB_KEY_ID_… --signature … --body @body.json")]
pub(crate) struct VerifyOptions {
    /// HTTP text of an answer or a notification, such as `curl -i` shows it; - reads standard input
    #[arg(long, value_name = "FILE", required_unless_present = "signature")]
    pub(crate) http: Option<String>,
    /// Wechatpay-Timestamp
    #[arg(long, value_name = "SECONDS", conflicts_with = "http")]
    pub(crate) timestamp: Option<String>,
    /// Wechatpay-Nonce
    #[arg(long, value_name = "TEXT", conflicts_with = "http")]
    pub(crate) nonce: Option<String>,
    /// Wechatpay-Signature
    #[arg(long, value_name = "BASE64", conflicts_with = "http")]
    pub(crate) signature: Option<String>,
    /// Wechatpay-Serial
    #[arg(long, value_name = "ID", conflicts_with = "http")]
    pub(crate) serial: Option<String>,
    /// The body as it came; @FILE or - reads it
    #[arg(long, value_name = "TEXT", conflicts_with = "http")]
    pub(crate) body: Option<String>,
    /// Takes the message's own time for now: for what came long ago
    #[arg(long)]
    pub(crate) any_time: bool,
    #[command(flatten)]
    pub(crate) caller: Caller,
}

/// Encrypts a sensitive field (敏感信息加密), or the content of a notification
///
/// A newline at the end of a file or of standard input is left out.
#[derive(Debug, Args)]
pub(crate) struct EncryptOptions {
    /// What to encrypt; @FILE or - reads it
    pub(crate) text: String,
    /// Key of WeChat Pay to encrypt for [default: the public key, else the newest certificate]
    #[arg(long, value_name = "ID", conflicts_with = "resource")]
    pub(crate) serial: Option<String>,
    /// Encrypts with the APIv3 key instead, as WeChat Pay does with the content of a notification; for tests
    #[arg(long)]
    pub(crate) resource: bool,
    /// Nonce, 12 characters [default: drawn]
    #[arg(long, value_name = "TEXT", requires = "resource")]
    pub(crate) nonce: Option<String>,
    /// Additional data (附加数据)
    #[arg(long, value_name = "TEXT", requires = "resource")]
    pub(crate) associated_data: Option<String>,
    /// What the content is (原始回调类型), such as transaction
    #[arg(long, value_name = "TEXT", requires = "resource")]
    pub(crate) original_type: Option<String>,
    #[command(flatten)]
    pub(crate) caller: Caller,
}

/// Decrypts the content of a notification (回调通知), or a sensitive field (敏感信息解密)
///
/// Takes the JSON of a notification, of its resource or of a platform certificate.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    wxpay decrypt notification.json\n  \
    wxpay decrypt --field 'Base64 of the field'")]
pub(crate) struct DecryptOptions {
    /// JSON; - reads standard input
    #[arg(value_name = "FILE", default_value = "-", conflicts_with_all = ["ciphertext", "field"])]
    pub(crate) file: String,
    /// Ciphertext of a resource; @FILE or - reads it
    #[arg(long, value_name = "BASE64", requires = "nonce")]
    pub(crate) ciphertext: Option<String>,
    /// Its nonce
    #[arg(long, value_name = "TEXT", requires = "ciphertext")]
    pub(crate) nonce: Option<String>,
    /// Its additional data (附加数据)
    #[arg(long, value_name = "TEXT", requires = "ciphertext")]
    pub(crate) associated_data: Option<String>,
    /// A sensitive field, encrypted for the merchant's key; @FILE or - reads it
    #[arg(long, value_name = "BASE64", conflicts_with = "ciphertext")]
    pub(crate) field: Option<String>,
    #[command(flatten)]
    pub(crate) caller: Caller,
}
