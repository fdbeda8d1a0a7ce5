//! The requests that came, and whether they are those that were expected.

use http::Method;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::told::number;
use crate::{
    control::{
        call::{At, Call},
        page::{cut, limit},
        problem::Problem,
    },
    control_error::ControlError,
    expect::Expectation,
    requests::{Criteria, Kept, RequestRecord},
};

/// Which requests.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
struct Wanted {
    /// Those behind this number of the journal, oldest first. Without it: the newest.
    #[schemars(with = "u64")]
    since: Option<u64>,
    /// Only of this method.
    #[schemars(with = "String")]
    method: Option<String>,
    /// Only to this path, without its query: `{name}` stands for any one segment, `*` as the last one for one or more.
    #[schemars(with = "String")]
    path: Option<String>,
    /// Only of this merchant.
    #[schemars(with = "String")]
    mchid: Option<String>,
    /// Only of this operation: method and path as one word, such as `post_v3_security_echo`.
    #[schemars(with = "String")]
    operation: Option<String>,
    /// Only those that were answered with this HTTP status.
    #[schemars(with = "u16")]
    status: Option<u16>,
    /// Only those that were answered with this error code.
    #[schemars(with = "String")]
    code: Option<String>,
    /// Only those with a value at a JSON pointer of the body: `/amount/total=100`.
    #[schemars(with = "String")]
    body: Option<String>,
    /// At most so many, 1 to 10,000; 1,000 when it is left out.
    #[schemars(with = "u32", range(min = 1, max = 10_000))]
    limit: Option<u32>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct Requests {
    /// Oldest first.
    requests: Vec<RequestRecord>,
    /// There are more: the `since` to go on with.
    #[serde(skip_serializing_if = "Option::is_none")]
    next: Option<u64>,
}

pub(super) fn calls() -> Vec<Call> {
    vec![
        Call::asking("/sandbox/requests", "Requests to the gateway as they came, and what was answered", requests),
        Call::plain(Method::GET, "/sandbox/requests/{number}", "A request by its number in the journal", |at| {
            let number = number(at)?;
            let found = at.world.cell().lock().requests.get(number).map(Kept::record);
            found
                .ok_or_else(|| Problem::UNKNOWN_REQUEST.error(format!("no request has the number {number} (any more)")))
        })
        .may_fail(&[Problem::UNKNOWN_REQUEST]),
        Call::giving(
            Method::POST,
            "/sandbox/requests/expect",
            "Whether the requests that came are as expected; if not, which come nearest and how they differ",
            |at, expected: Expectation| at.world.judge(&expected),
        ),
    ]
}

fn requests(at: &At<'_>, wanted: Wanted) -> Result<Requests, ControlError> {
    let limit = limit(wanted.limit)?;
    let since = wanted.since;
    let criteria = wanted.criteria()?;
    let tenant = at.world.cell().lock();
    let fitting = tenant.requests.since(since.unwrap_or_default()).filter(|kept| criteria.fits(kept));
    if since.is_some() {
        let (requests, more) = cut(fitting.take(limit + 1).map(Kept::record).collect(), limit);
        let next = requests.last().filter(|_| more).map(|last: &RequestRecord| last.number);
        return Ok(Requests { requests, next });
    }
    let mut requests: Vec<_> = fitting.rev().take(limit).map(Kept::record).collect();
    requests.reverse();
    Ok(Requests { requests, next: None })
}

impl Wanted {
    fn criteria(self) -> Result<Criteria, ControlError> {
        let criteria = Criteria {
            method: self.method.map(|method| method.to_ascii_uppercase()),
            path: self.path,
            mchid: self.mchid,
            operation: self.operation,
            body: self.body.as_deref().map(pointed).transpose()?.into_iter().collect(),
            status: self.status,
            code: self.code,
        };
        criteria.check()?;
        Ok(criteria)
    }
}

/// A pointer and its value; `100` may be a number or a text.
fn pointed(text: &str) -> Result<(String, Vec<Value>), ControlError> {
    let wrong = || ControlError::bad("body in the query is a JSON pointer and a value: /amount/total=100");
    let (pointer, value) = text.split_once('=').ok_or_else(wrong)?;
    let values = serde_json::from_str(value).ok().into_iter().chain([Value::from(value)]);
    Ok((pointer.to_owned(), values.collect()))
}
