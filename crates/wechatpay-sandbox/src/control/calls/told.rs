//! What was told: notifications and the journal.

use http::Method;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{
    control::{
        call::{At, Call},
        page::{Page, cut, limit},
        problem::Problem,
    },
    control_error::ControlError,
    delivery::Delivery,
    journal::{Entry, Event},
};

#[derive(Debug, Serialize, JsonSchema)]
struct Notifications {
    notifications: Vec<Delivery>,
    /// There are more: where to go on.
    #[serde(skip_serializing_if = "Option::is_none")]
    next: Option<u64>,
}

/// From when on.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Since {
    /// All that were queued since, by the world's clock: RFC 3339.
    since: String,
}

/// Where to.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
struct Elsewhere {
    /// Another URL, for this and its repeats; without it, where it went before.
    #[schemars(with = "String")]
    url: Option<String>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct Resent {
    /// The numbers of the notifications that are sent once more.
    resent: Vec<u64>,
}

/// Which entries of the journal.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
struct Wanted {
    /// The entries behind this number, oldest first. Without it: the newest.
    #[schemars(with = "u64")]
    since: Option<u64>,
    /// Only this kind.
    #[schemars(with = "Event")]
    event: Option<Event>,
    /// Only of this merchant.
    #[schemars(with = "String")]
    mchid: Option<String>,
    /// At most so many, 1 to 10,000; 1,000 when it is left out.
    #[schemars(with = "u32", range(min = 1, max = 10_000))]
    limit: Option<u32>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct Journal {
    /// Oldest first.
    journal: Vec<Entry>,
    /// There are more: the `since` to go on with.
    #[serde(skip_serializing_if = "Option::is_none")]
    next: Option<u64>,
}

const NO_SUCH: &[Problem] = &[Problem::UNKNOWN_NOTIFICATION];

pub(super) fn calls() -> Vec<Call> {
    vec![
        Call::asking("/sandbox/notifications", "Notifications with their attempts, oldest first", |at, page: Page| {
            let limit = page.limit()?;
            let found = at.world.notifications_behind(page.after.unwrap_or_default(), limit + 1);
            let (notifications, more) = cut(found, limit);
            let next = notifications.last().filter(|_| more).map(|last| last.number);
            Ok(Notifications { notifications, next })
        }),
        Call::plain(Method::GET, "/sandbox/notifications/{number}", "A notification with its attempts", |at| {
            at.world.notification(number(at)?)
        })
        .may_fail(NO_SUCH),
        Call::maybe_giving(
            Method::POST,
            "/sandbox/notifications/{number}/resend",
            "Sends a notification once more, where it went or elsewhere",
            |at, elsewhere: Elsewhere| {
                let number = number(at)?;
                match elsewhere.url {
                    Some(url) => at.world.resend_to(number, &url)?,
                    None => at.world.resend(number)?,
                }
                Ok(Resent { resent: vec![number] })
            },
        )
        .may_fail(NO_SUCH),
        Call::giving(
            Method::POST,
            "/sandbox/notifications/resend",
            "Sends all notifications once more that were queued since a time",
            |at, since: Since| Ok(Resent { resent: at.world.resend_since(&since.since)? }),
        ),
        Call::asking(
            "/sandbox/journal",
            "What happened, in words; for a refused request: why",
            |at, wanted: Wanted| journal(at, &wanted),
        ),
        Call::plain(
            Method::GET,
            "/sandbox/journal/{number}",
            "An entry; of a refused signature: which mistake it was, and what was signed beside what must be signed",
            |at| {
                let number = number(at)?;
                let mut found = at.world.journal_where(|entry| entry.number == number);
                found.pop().ok_or_else(|| {
                    Problem::UNKNOWN_ENTRY.error(format!("the journal has no entry {number} (any more)"))
                })
            },
        )
        .may_fail(&[Problem::UNKNOWN_ENTRY]),
    ]
}

pub(super) fn number(at: &At<'_>) -> Result<u64, ControlError> {
    let text = at.value("number");
    let shown: String = text.escape_debug().take(40).collect();
    text.parse().map_err(|_| ControlError::bad(format!("a number is a whole number, not {shown:?}")))
}

fn journal(at: &At<'_>, wanted: &Wanted) -> Result<Journal, ControlError> {
    let limit = limit(wanted.limit)?;
    let mut found = at.world.journal_where(|entry| {
        wanted.since.is_none_or(|since| entry.number > since)
            && wanted.event.is_none_or(|event| entry.event == event)
            && wanted.mchid.as_ref().is_none_or(|mchid| entry.mchid.as_ref() == Some(mchid))
    });
    if wanted.since.is_none() {
        found.drain(..found.len().saturating_sub(limit));
    }
    let (journal, more) = cut(found, limit);
    let next = journal.last().filter(|_| more).map(|last| last.number);
    Ok(Journal { journal, next })
}
