//! What a fault does to the connection. The gateway says it beside the answer, and the server carries it out.

use std::time::Duration;

use bytes::Bytes;
use http::{Response, StatusCode};
use serde_json::json;

use crate::answer::json_response;

/// How an answer goes out, in its extensions. Without it: at once and whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Wire {
    /// So much later.
    pub(crate) delay: Duration,
    pub(crate) ending: Ending,
}

/// What becomes of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ending {
    Whole,
    /// The connection is reset instead.
    Reset,
    /// The body trickles, so many bytes a second.
    Slow(u32),
    /// Half of the body comes.
    Truncated,
    /// The body comes again and again.
    Endless,
}

/// The same without a connection: what cannot be done there is said. No answer is held back or trickles.
pub(crate) fn in_process(mut response: Response<Bytes>) -> Response<Bytes> {
    let Some(wire) = response.extensions_mut().remove::<Wire>() else { return response };
    match wire.ending {
        Ending::Whole | Ending::Slow(_) => response,
        Ending::Reset | Ending::Truncated | Ending::Endless => {
            let message =
                "a fault of this world is one of the connection, and there is none in process: send it over TCP";
            json_response(StatusCode::NOT_IMPLEMENTED, &json!({"code": "NEEDS_TCP", "message": message}))
        }
    }
}
