use crate::{Field, Host, Rule};

/// One operation of the API: a method on a path.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Operation {
    /// Method and path as one word: `post_v3_security_echo`.
    pub name: &'static str,
    /// The official title, in Chinese.
    pub title: &'static str,
    /// `GET`, `POST`, …
    pub method: &'static str,
    /// The path with `{placeholders}`; it begins with `/v3/`, or with the family in v2.
    pub path: &'static str,
    /// What stands before the path on the wire and in the signature: `/hk`, `/global`, mostly nothing.
    pub prefix: &'static str,
    /// The official pages.
    pub links: &'static [&'static str],
    /// Where the operation lives.
    pub host: Host,
    /// The generation of the protocol.
    pub version: Version,
    /// Who may call it; empty when no page says so.
    pub roles: &'static [Role],
    /// Whether WeChat Pay advises against it.
    pub deprecated: bool,
    /// Other marks of its page: `redesigned`, `needs-assessment`, `needs-tbt`, `private`, `discarded`.
    pub status: &'static [&'static str],
    /// Whether the same request may be sent again.
    pub repeat: Repeat,
    /// The path to ask when the outcome of a write is unknown.
    pub ask: Option<&'static str>,
    /// How long the session lives that it opens, in seconds.
    pub session: Option<u32>,
    /// What a caller must know beside the fields.
    pub note: &'static str,
    /// The placeholders of the path, in its order.
    pub variables: &'static [Field],
    /// Fields of the query string.
    pub query: &'static [Field],
    /// Headers of its own.
    pub headers: &'static [Field],
    /// How the body is written.
    pub content: Content,
    /// Fields of the body; empty when there is none.
    pub body: &'static [Field],
    /// A body as the page prints it, as JSON text. [`Example`](crate::Example) has one for every operation.
    pub example: Option<&'static str>,
    /// What must hold between fields.
    pub rules: &'static [Rule],
    /// How the answer is written.
    pub reply: Reply,
    /// Fields of the answer; empty when it has none.
    pub answer: &'static [Field],
    /// Refusals of its own, beside those that all operations share.
    pub errors: &'static [ErrorCode],
}

impl Operation {
    /// An operation of which only this is known; all else says "none".
    #[must_use]
    pub const fn new(name: &'static str, method: &'static str, path: &'static str) -> Self {
        Self {
            name,
            title: "",
            method,
            path,
            prefix: "",
            links: &[],
            host: Host::Mainland,
            version: Version::V3,
            roles: &[],
            deprecated: false,
            status: &[],
            repeat: Repeat::Unsafe,
            ask: None,
            session: None,
            note: "",
            variables: &[],
            query: &[],
            headers: &[],
            content: Content::Nothing,
            body: &[],
            example: None,
            rules: &[],
            reply: Reply::Empty,
            answer: &[],
            errors: &[],
        }
    }
}

/// A generation of the protocol.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Version {
    /// XML, signed with a shared key.
    V2,
    /// JSON, signed with RSA.
    V3,
}

/// Who calls.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Role {
    /// A merchant for itself (直连商户).
    Direct,
    /// An institution for its merchants, outside the mainland (机构).
    Institution,
    /// A service provider for its sub-merchants (服务商).
    ServiceProvider,
    /// An e-commerce platform for its sellers (电商平台).
    EcommercePlatform,
    /// A clearing institution (清算机构).
    ClearingInstitution,
}

/// Whether a request whose outcome is unknown may be sent again unchanged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Repeat {
    /// It changes nothing.
    Harmless,
    /// A business number in the body makes the repeat find the first one; this is its field name.
    ByNumber(&'static str),
    /// Nothing is known: never repeat it on one's own.
    Unsafe,
}

/// How a request's body is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Content {
    /// There is none.
    Nothing,
    /// JSON.
    Json,
    /// A form with a file (`multipart/form-data`).
    Form,
    /// XML, in v2.
    Xml,
}

/// How an answer is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Reply {
    /// It has no body.
    Empty,
    /// JSON.
    Json,
    /// The bytes of a file.
    File,
    /// A redirection of the user's browser, in v2.
    Redirect,
    /// XML, in v2.
    Xml,
}

/// One refusal that an operation knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct ErrorCode {
    /// The HTTP status.
    pub status: u16,
    /// The code in the answer's body.
    pub code: &'static str,
    /// When it comes.
    pub when: &'static str,
}

impl ErrorCode {
    /// A refusal.
    #[must_use]
    pub const fn new(status: u16, code: &'static str, when: &'static str) -> Self {
        Self { status, code, when }
    }
}
