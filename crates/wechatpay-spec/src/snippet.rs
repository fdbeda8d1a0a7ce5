//! An operation's call as Rust, in the six styles of the seeds.

mod arguments;
mod source;

use crate::{
    Example, Kind, Operation, Reply,
    step::{Step, steps},
};
use arguments::Arguments;
use source::{encrypted, statement, text};

/// One of the six ways to write a call. Their names are those of the PHP SDK's pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// 异步纯链式: `client.v3().…`, awaited.
    AsyncChain,
    /// 异步声明式: `client.chain("v3/…")`, awaited.
    AsyncDeclarative,
    /// 异步属性式: `client["v3/…"]`, awaited.
    AsyncAttribute,
    /// 同步纯链式: `client.v3().…`, of the blocking client.
    SyncChain,
    /// 同步声明式: `client.chain("v3/…")`, of the blocking client.
    SyncDeclarative,
    /// 同步属性式: `client["v3/…"]`, of the blocking client.
    SyncAttribute,
}

/// How a call names its path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    Chain,
    Declarative,
    Attribute,
}

impl Style {
    /// All six, in the order of the seeds.
    pub const ALL: [Self; 6] = [
        Self::AsyncChain,
        Self::AsyncDeclarative,
        Self::AsyncAttribute,
        Self::SyncChain,
        Self::SyncDeclarative,
        Self::SyncAttribute,
    ];

    /// Its name on the PHP SDK's pages: `异步纯链式`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::AsyncChain => "异步纯链式",
            Self::AsyncDeclarative => "异步声明式",
            Self::AsyncAttribute => "异步属性式",
            Self::SyncChain => "同步纯链式",
            Self::SyncDeclarative => "同步声明式",
            Self::SyncAttribute => "同步属性式",
        }
    }

    /// Its name in English, as one word: `async-chain`.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::AsyncChain => "async-chain",
            Self::AsyncDeclarative => "async-declarative",
            Self::AsyncAttribute => "async-attribute",
            Self::SyncChain => "sync-chain",
            Self::SyncDeclarative => "sync-declarative",
            Self::SyncAttribute => "sync-attribute",
        }
    }

    /// Whether it is awaited; otherwise it is a call of the blocking client.
    #[must_use]
    pub const fn is_async(self) -> bool {
        matches!(self, Self::AsyncChain | Self::AsyncDeclarative | Self::AsyncAttribute)
    }

    const fn way(self) -> Way {
        match self {
            Self::AsyncChain | Self::SyncChain => Way::Chain,
            Self::AsyncDeclarative | Self::SyncDeclarative => Way::Declarative,
            Self::AsyncAttribute | Self::SyncAttribute => Way::Attribute,
        }
    }
}

/// A call of an operation as Rust statements, which print what WeChat Pay answers. `None` for an operation of v2: the SDK speaks v3.
///
/// They stand in a function that returns a `Result` of any error, know `serde_json::json`, and `client`: a `wechatpay::Client` or, in the
/// last three styles, a `wechatpay::blocking::Client`. Sensitive fields (敏感信息) of the example are plaintext; the statements encrypt
/// them.
///
/// ```
/// use wechatpay_spec::{Example, Style, operation, snippet};
///
/// let operation = operation("post_v3_security_echo").unwrap();
/// let code = snippet(operation, Style::SyncChain, &Example::of(operation)).unwrap();
/// assert!(code.contains("let answer = client.v3().security().echo().post(&body).send()?;"));
/// ```
#[must_use]
pub fn snippet(operation: &Operation, style: Style, example: &Example) -> Option<String> {
    let steps = steps(operation)?;
    let path = text(operation.path.trim_start_matches('/'));
    let mut links = match style.way() {
        Way::Chain => vec!["client".to_owned(), "v3()".to_owned()],
        Way::Declarative => vec!["client".to_owned(), format!("chain({path})")],
        Way::Attribute => vec![format!("client[{path}]")],
    };
    let Arguments { before, given } = if style.way() == Way::Chain {
        links.extend(steps.iter().map(|step| link(step, example)));
        Arguments::typed(operation, &steps, example)
    } else {
        links.extend(example.variables.iter().map(|(name, value)| setter("variable", name, &text(value))));
        Arguments::untyped(operation, example)
    };
    links.push(given);
    if style.way() != Way::Chain {
        links.extend(example.query.iter().map(|(name, value)| {
            let sealed =
                operation.query.iter().any(|field| field.name == name && matches!(field.kind, Kind::Sealed(_)));
            setter("query", name, &if sealed { encrypted(value) } else { text(value) })
        }));
    }
    let result = if operation.reply == Reply::File {
        links.extend(["download()".to_owned(), "to_file(\"download\")".to_owned()]);
        "written"
    } else {
        if !style.is_async() {
            links.push("send()".to_owned());
        }
        "answer"
    };
    if style.is_async() {
        links.push("await".to_owned());
    }
    let print = match operation.reply {
        Reply::File => "println!(\"{} bytes\", written.bytes);\n",
        Reply::Empty => "println!(\"{}\", answer.status());\n",
        _ => "println!(\"{}\", String::from_utf8_lossy(answer.raw_body()));\n",
    };
    Some(format!("{before}{}{print}", statement(result, &links)))
}

fn link(step: &Step, example: &Example) -> String {
    let value = step.placeholder.map(|name| {
        let value = example.variables.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value);
        text(value)
    });
    format!("{}({})", step.name(), value.unwrap_or_default())
}

fn setter(method: &str, name: &str, value: &str) -> String {
    format!("{method}({}, {value})", text(name))
}
