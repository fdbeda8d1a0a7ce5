//! After a write whose outcome is not known: what to ask, and asking it.

use std::{borrow::Cow, fmt};

use serde_json::Value;
use wechatpay_api::Caller;
use wechatpay_spec::{Field, Found};

use crate::{
    answer::Answer,
    blocking,
    client::Client,
    error::{Error, ErrorKind},
    resource::Resource,
    target,
};

type Pairs = Vec<(Cow<'static, str>, String)>;

/// Which query tells what became of a request, and by which numbers. `Display` gives its request line, as far as the numbers are known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryHint {
    path: &'static str,
    target: String,
    numbers: Pairs,
    missing: Vec<&'static str>,
    base_url: Option<String>,
}

impl QueryHint {
    /// The query at `path`, about a request of `mchid` that says `number` of a field.
    ///
    /// `base_url`: where the request went, if that was said for it alone.
    pub(crate) fn new(
        path: &'static str,
        number: impl Fn(&str) -> Option<String>,
        mchid: &str,
        base_url: Option<String>,
    ) -> Self {
        let (bare, literal) = path.split_once('?').unwrap_or((path, ""));
        let written = |name: &str| literal.split('&').any(|pair| pair.split('=').next() == Some(name));
        let (variables, query): (&'static [Field], &'static [Field]) = match wechatpay_spec::find("GET", bare) {
            Found::Operation(operation, _) => (operation.variables, operation.query),
            _ => (&[], &[]),
        };
        let query: Vec<&'static Field> = query.iter().filter(|field| !written(field.name)).collect();
        let required = query.iter().copied().filter(|field| field.required);
        let asked: Vec<&'static str> = variables.iter().chain(required).map(|field| field.name).collect();
        let variable = |field: &'static Field| Some((field.name.into(), number(field.name)?));
        let variables: Pairs = variables.iter().filter_map(variable).collect();
        // A request need not say in its body who signs it.
        let own = |field: &Field| matches!(field.name, "mchid" | "sp_mchid").then(|| mchid.to_owned());
        let own = |field: &Field| if field.required { own(field) } else { None };
        let field = |field: &&'static Field| Some((field.name.into(), number(field.name).or_else(|| own(field))?));
        let fields: Pairs = query.iter().filter_map(field).collect();
        let numbers: Pairs = variables.iter().chain(&fields).cloned().collect();
        Self {
            path,
            target: target::expand(path, &variables, &fields).unwrap_or_else(|_| path.to_owned()),
            missing: asked.into_iter().filter(|name| numbers.iter().all(|(known, _)| known != name)).collect(),
            numbers,
            base_url,
        }
    }

    /// The path of the query, with its placeholders: `/v3/pay/transactions/out-trade-no/{out_trade_no}`. Its method is GET.
    #[must_use]
    pub fn path(&self) -> &str {
        self.path
    }

    /// What the request was known by, in the query's own words: `out_trade_no` and its value, then whatever else it asks for.
    pub fn numbers(&self) -> impl Iterator<Item = (&str, &str)> {
        self.numbers.iter().map(|(name, value)| (&**name, &**value))
    }

    /// What the query asks for and the request did not say.
    #[must_use]
    pub fn missing(&self) -> &[&'static str] {
        &self.missing
    }

    /// A call of this query.
    fn call<C: Caller>(&self, caller: C) -> Result<C::Call<Value>, Error> {
        if !self.missing.is_empty() {
            let what =
                format!("the request does not say {}, which GET {} asks for", self.missing.join(", "), self.path);
            return Err(Error::new(ErrorKind::InvalidRequest, what));
        }
        Ok(Resource::new(caller, self.target.clone()).get())
    }
}

impl fmt::Display for QueryHint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "GET {}", self.target)
    }
}

/// What was found out about a request whose outcome was not known.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Resolution {
    /// WeChat Pay knows the number; this is what it says of it now. Whether the request took effect is in there: a contract that should
    /// have ended may still be in force.
    Found(Box<Answer<Value>>),
    /// WeChat Pay knows of nothing by that number. A request that broke off a moment ago may still be on its way: repeat it *with the same
    /// number*, never with a new one.
    NotFound,
}

impl Resolution {
    fn of(asked: Result<Answer<Value>, Error>) -> Result<Self, Error> {
        const UNKNOWN: [&str; 5] =
            ["ORDER_NOT_EXIST", "ORDER_NOT_EXISTS", "RESOURCE_NOT_EXISTS", "CONTRACT_NOT_EXIST", "NOT_FOUND"];
        match asked {
            Ok(answer) => Ok(Self::Found(Box::new(answer))),
            Err(error) if error.is_verified() && UNKNOWN.iter().any(|code| error.is_code(code)) => Ok(Self::NotFound),
            Err(error) => Err(error),
        }
    }
}

/// What to ask about an error, if anything is open.
fn hint_of(error: &Error) -> Result<Option<&QueryHint>, Error> {
    match error.query_hint() {
        _ if !error.may_have_taken_effect() => Ok(None),
        Some(hint) => Ok(Some(hint)),
        None => Err(Error::new(
            ErrorKind::InvalidRequest,
            "no operation is known that tells what became of this request; look on the merchant platform, or repeat it with the same number",
        )),
    }
}

impl Client {
    /// Asks what became of a request that [may have taken effect](Error::may_have_taken_effect). Of an error that left nothing open,
    /// nothing is asked: [`Resolution::NotFound`].
    ///
    /// ```no_run
    /// # async fn f(client: wechatpay::Client, order: serde_json::Value) -> wechatpay::Result<()> {
    /// use wechatpay::Resolution;
    ///
    /// if let Err(error) = client.chain("v3/papay/pay/transactions/apply").post(&order).await {
    ///     match client.resolve(&error).await? {
    ///         Resolution::Found(answer) => println!("the order is there: {}", answer["trade_state"]),
    ///         _ => println!("no such order; the same request may be sent again: {error}"),
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// [`InvalidRequest`](ErrorKind::InvalidRequest) when it is not known what to ask; whatever goes wrong while asking: then the outcome
    /// is as open as before.
    pub async fn resolve(&self, error: &Error) -> Result<Resolution, Error> {
        let Some(hint) = hint_of(error)? else { return Ok(Resolution::NotFound) };
        let call = hint.call(self.handle())?;
        let call = match &hint.base_url {
            Some(url) => call.base_url(url),
            None => call,
        };
        Resolution::of(call.await)
    }
}

impl blocking::Client {
    /// Asks what became of a request; see [`Client::resolve`].
    ///
    /// # Errors
    /// The same.
    pub fn resolve(&self, error: &Error) -> Result<Resolution, Error> {
        let Some(hint) = hint_of(error)? else { return Ok(Resolution::NotFound) };
        let call = hint.call(self.handle())?;
        let call = match &hint.base_url {
            Some(url) => call.base_url(url),
            None => call,
        };
        Resolution::of(call.send())
    }
}
