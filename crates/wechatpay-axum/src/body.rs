//! A body is read to its end, but not without bounds.

use std::{error::Error as StdError, fmt, time::Duration};

use bytes::Bytes;
use http_body::Body;
use http_body_util::{BodyExt as _, LengthLimitError, Limited};
use tokio::time::timeout;

/// A notification has a few thousand bytes.
pub(crate) const LARGEST: usize = 1 << 20;

/// WeChat Pay sends all of it at once, and waits five seconds for the reply.
pub(crate) const TIME: Duration = Duration::from_secs(3);

/// Why a body could not be read.
#[derive(Debug)]
pub(crate) enum Unread {
    TooLarge,
    Interrupted(BoxError),
    TooSlow,
}

pub(crate) type BoxError = Box<dyn StdError + Send + Sync>;

pub(crate) async fn read<B>(body: B, largest: usize, time: Duration) -> Result<Bytes, Unread>
where
    B: Body,
    B::Error: Into<BoxError>,
{
    if usize::try_from(body.size_hint().lower()).map_or(true, |length| length > largest) {
        return Err(Unread::TooLarge);
    }
    match timeout(time, Limited::new(body, largest).collect()).await {
        Ok(Ok(body)) => Ok(body.to_bytes()),
        Ok(Err(error)) if is_too_large(&*error) => Err(Unread::TooLarge),
        Ok(Err(error)) => Err(Unread::Interrupted(error)),
        Err(_) => Err(Unread::TooSlow),
    }
}

/// A limit of the server's own counts, too, and it comes wrapped.
fn is_too_large(error: &(dyn StdError + 'static)) -> bool {
    std::iter::successors(Some(error), |&error| error.source()).any(<dyn StdError>::is::<LengthLimitError>)
}

impl fmt::Display for Unread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLarge => f.write_str("the body is larger than any notification"),
            Self::Interrupted(error) => write!(f, "the body was interrupted: {error}"),
            Self::TooSlow => f.write_str("the body did not arrive in time"),
        }
    }
}
