//! One request, from its head to an answer that is ready to be sent.

use std::sync::Arc;

use bytes::Bytes;
use futures_util::Stream;
use http::{
    HeaderValue, Request, Response, StatusCode,
    header::{CONTENT_LENGTH, EXPECT},
    request::Parts,
};
use hyper::body::Incoming;
use serde_json::json;
use tokio::time::timeout;

use super::{
    body::{self, Flaw},
    ending, head,
    line::Line,
    lines::Lines,
    outgoing::Outgoing,
};
use crate::{
    answer::json_response,
    control,
    faults::{Ending, Wire},
    front::{self, Answered},
    limits::readable,
    shared::Shared,
    tail::Tail,
};

/// Answers a request, and tells the line what its client has time for.
pub(super) async fn answer(
    shared: &Arc<Shared>,
    lines: &Lines,
    line: &Arc<Line>,
    request: Request<Incoming>,
) -> Response<Outgoing> {
    line.reads();
    let mut response = match whole(shared, lines, line, request).await {
        Ok(request) => {
            line.works();
            kept(shared, front::answer(shared, request).await).await
        }
        Err(response) => *response,
    };
    if let Some(tail) = response.extensions_mut().remove::<Tail>() {
        return in_pieces(response.map(|_| ()), line, tail.pieces());
    }
    if let Some(wire) = response.extensions_mut().remove::<Wire>() {
        tokio::time::sleep(wire.delay).await;
        if wire.ending == Ending::Reset {
            line.reset();
            // The connection ends before it could ask for an answer.
            return std::future::pending().await;
        }
        if wire.ending != Ending::Whole {
            return faulty(response, line, wire.ending);
        }
    }
    line.answers(response.body().len());
    lines.relieve();
    response.map(Outgoing::from)
}

/// The request with all of its body, or why there is none.
async fn whole(
    shared: &Shared,
    lines: &Lines,
    line: &Line,
    request: Request<Incoming>,
) -> Result<Request<Bytes>, Box<Response<Bytes>>> {
    let limits = &shared.limits;
    let (parts, body) = request.into_parts();
    head::check(limits, &parts).map_err(|(status, message)| problem(status, &message))?;
    let longest = control::longest_body(limits, parts.uri.path());
    let holds = |bytes| {
        line.holds(bytes);
        lines.relieve();
    };
    let read = body::read(body, longest, is_asked_for(&parts), holds);
    match timeout(limits.body_time, read).await {
        Ok(Ok(body)) => Ok(Request::from_parts(parts, body)),
        Ok(Err(Flaw::TooLong)) => {
            let message = format!("the body is longer than {}, which is as long as it may be here", readable(longest));
            Err(problem(StatusCode::PAYLOAD_TOO_LARGE, &message))
        }
        Ok(Err(Flaw::BrokeOff)) => {
            Err(problem(StatusCode::BAD_REQUEST, "the body broke off, or its chunks are malformed"))
        }
        Err(_) => {
            let message = format!("the body did not come in {:?}, which is as long as it may take", limits.body_time);
            Err(problem(StatusCode::REQUEST_TIMEOUT, &message))
        }
    }
}

fn is_asked_for(parts: &Parts) -> bool {
    parts.headers.get(EXPECT).is_some_and(|value| value.as_bytes().eq_ignore_ascii_case(b"100-continue"))
}

/// Sends an answer's body as a fault wants it.
fn faulty(response: Response<Bytes>, line: &Arc<Line>, ending: Ending) -> Response<Outgoing> {
    let (mut parts, body) = response.into_parts();
    if ending != Ending::Endless {
        parts.headers.insert(CONTENT_LENGTH, HeaderValue::from(body.len()));
    }
    in_pieces(Response::from_parts(parts, ()), line, ending::pieces(body, ending))
}

fn in_pieces(
    response: Response<()>,
    line: &Arc<Line>,
    pieces: impl Stream<Item = Bytes> + Send + 'static,
) -> Response<Outgoing> {
    line.tells();
    response.map(|()| Outgoing::Pieces(Box::pin(pieces), Arc::clone(line)))
}

/// An answer goes out once the store has what it tells of.
async fn kept(shared: &Shared, answered: Answered) -> Response<Bytes> {
    if !shared.store.keeps_facts() {
        return answered.response;
    }
    // The world's own mark knows of facts that the store would not take.
    let world = answered.cell.map(|cell| shared.mark(&cell));
    for mark in [Some(shared.store.mark()), world].into_iter().flatten() {
        if let Err(error) = shared.store.settled(mark).await {
            return front::not_kept(&error);
        }
    }
    answered.response
}

fn problem(status: StatusCode, message: &str) -> Box<Response<Bytes>> {
    Box::new(json_response(status, &json!({"code": "INVALID_REQUEST", "message": message})))
}
