//! The specification as the generator sees it: `spec/` with its overrides merged in.

mod load;
mod merge;
mod operation;
mod schema;

pub use load::{bundle, load};

/// All that `spec/` describes, in the order of the paths.
#[derive(Debug, Clone, Default)]
pub struct Spec {
    /// The operations, v2 before v3.
    pub operations: Vec<Operation>,
    /// The notifications, v2 before v3.
    pub events: Vec<Event>,
}

/// Which of the two protocols.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Version {
    /// XML, keys shared between both sides.
    V2,
    /// JSON, RSA signatures.
    V3,
}

/// A method on a path.
#[derive(Debug, Clone)]
pub struct Operation {
    /// Its `operationId`.
    pub name: String,
    /// Which protocol.
    pub version: Version,
    /// `GET`, `POST`, …
    pub method: String,
    /// The path with `{placeholders}`, beginning with a slash.
    pub path: String,
    /// The first segment of the path, after `v3`.
    pub family: String,
    /// The official title.
    pub title: String,
    /// The official pages.
    pub links: Vec<String>,
    /// Host and what stands before the path, when they are not the usual ones: `https://api.mch.weixin.qq.com/hk`.
    pub server: Option<String>,
    /// Whether the official pages say that it is going away.
    pub deprecated: bool,
    /// What else the pages say of its state.
    pub status: Vec<String>,
    /// Who may call it.
    pub roles: Vec<String>,
    /// How long the session that it opens lives, in seconds.
    pub session: Option<u32>,
    /// `harmless`, or the field whose number makes a repeat safe.
    pub repeat: Option<String>,
    /// The path to ask when the outcome is unknown.
    pub ask: Option<String>,
    /// Words for its documentation.
    pub note: String,
    /// A body as its page prints it.
    pub example: Option<serde_json::Value>,
    /// What must hold between fields.
    pub rules: Vec<Rule>,
    /// Error codes of its own.
    pub errors: Vec<ErrorCode>,
    /// Placeholders of the path.
    pub variables: Vec<Field>,
    /// Query parameters.
    pub query: Vec<Field>,
    /// Headers.
    pub headers: Vec<Field>,
    /// What the request carries.
    pub content: Content,
    /// Fields of the body.
    pub body: Vec<Field>,
    /// What the answer carries.
    pub reply: Reply,
    /// Fields of the answer.
    pub answer: Vec<Field>,
}

/// What must hold between fields of one body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Rule {
    /// At least one of them is there.
    AnyOf(Vec<String>),
    /// With one of `signs`, all of `needs`; otherwise all of `otherwise`.
    Mode {
        /// The fields that pick the mode.
        signs: Vec<String>,
        /// What that mode needs.
        needs: Vec<String>,
        /// What the other mode needs.
        otherwise: Vec<String>,
    },
}

/// An error code of an operation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ErrorCode {
    /// HTTP status.
    pub status: u16,
    /// The code.
    pub code: String,
    /// When it comes, in our words.
    pub when: String,
}

/// What a request carries.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Content {
    /// No body.
    Nothing,
    /// JSON.
    Json,
    /// `multipart/form-data`.
    Form,
    /// XML.
    Xml,
}

/// What an answer carries.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reply {
    /// Nothing.
    Empty,
    /// JSON.
    Json,
    /// A file.
    File,
    /// A redirect.
    Redirect,
    /// XML.
    Xml,
}

/// A notification.
#[derive(Debug, Clone)]
pub struct Event {
    /// `ENTRUST.SIGN`; for v2 the name of its page.
    pub event_type: String,
    /// Which protocol.
    pub version: Version,
    /// The official title.
    pub title: String,
    /// The official pages.
    pub links: Vec<String>,
    /// `original_type` of its resource.
    pub original_type: Option<String>,
    /// Where it is sent to, in our words.
    pub sent_to: String,
    /// The gaps between its tries, in seconds.
    pub retries: Vec<u32>,
    /// Words for its documentation.
    pub note: String,
    /// Fields of the decrypted resource.
    pub resource: Vec<Field>,
}

/// A field of a body, an answer, a query, …
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// The name on the wire.
    pub name: String,
    /// The official term.
    pub term: String,
    /// Words for its documentation.
    pub note: String,
    /// Whether it must be there.
    pub required: bool,
    /// What it holds.
    pub shape: Shape,
    /// What its value may look like.
    pub example: Option<serde_json::Value>,
}

/// What a field holds.
#[derive(Debug, Clone, PartialEq)]
pub enum Shape {
    /// Text.
    Text {
        /// Longest length in characters.
        longest: Option<u16>,
        /// What it looks like.
        format: Format,
        /// The values that its page lists.
        values: Vec<String>,
    },
    /// A whole number.
    Integer {
        /// The smallest value allowed.
        least: Option<i64>,
        /// The values that its page lists.
        values: Vec<i64>,
        /// Money in 分, the minor unit.
        money: bool,
    },
    /// `true` or `false`.
    Boolean,
    /// An object; without fields, any members.
    Object(Vec<Field>),
    /// A list.
    List(Box<Shape>),
    /// Text that is encrypted on the wire.
    Sealed(Seal),
    /// Text that holds the JSON of an object.
    Encoded(Vec<Field>),
    /// The content of a file.
    File,
}

/// What a text looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// Anything.
    Plain,
    /// Digits and ASCII letters.
    Alphanumeric,
    /// Digits, ASCII letters, `_` and `-`.
    Word,
    /// `YYYY-MM-DD`.
    Date,
    /// RFC 3339.
    Time,
    /// An IP address.
    Ip,
    /// A URL.
    Url,
    /// A URL for notifications.
    NotifyUrl,
    /// `CNY`.
    Cny,
}

/// Whose key encrypts a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Seal {
    /// The platform's (微信支付公钥, 平台证书): on the way to WeChat Pay.
    PlatformKey,
    /// The merchant's own certificate: on the way back.
    MerchantKey,
    /// The key of the v2 calls that pay to bank cards.
    BankKey,
}

impl Operation {
    /// The methods and paths of problems: `POST /v3/…`.
    #[must_use]
    pub fn shown(&self) -> String {
        format!("{} {}", self.method, self.path)
    }
}
