//! An answer's body as it goes out.

use std::{
    convert::Infallible,
    fmt, mem,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll, ready},
};

use bytes::Bytes;
use futures_util::Stream;
use hyper::body::{Body, Frame, SizeHint};

use super::line::Line;

pub(super) enum Outgoing {
    Whole(Bytes),
    /// What comes piece by piece, and the line that is told of its end.
    Pieces(Pin<Box<dyn Stream<Item = Bytes> + Send>>, Arc<Line>),
}

impl Body for Outgoing {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Self::Data>, Self::Error>>> {
        let piece = match self.get_mut() {
            Self::Whole(bytes) if bytes.is_empty() => None,
            Self::Whole(bytes) => Some(mem::take(bytes)),
            Self::Pieces(pieces, line) => {
                let piece = ready!(pieces.as_mut().poll_next(context));
                if piece.is_none() {
                    // From here on it is an answer like others.
                    line.answers(0);
                }
                piece
            }
        };
        Poll::Ready(piece.map(|piece| Ok(Frame::data(piece))))
    }

    fn is_end_stream(&self) -> bool {
        matches!(self, Self::Whole(bytes) if bytes.is_empty())
    }

    fn size_hint(&self) -> SizeHint {
        match self {
            Self::Whole(bytes) => u64::try_from(bytes.len()).map(SizeHint::with_exact).unwrap_or_default(),
            Self::Pieces(..) => SizeHint::default(),
        }
    }
}

impl From<Bytes> for Outgoing {
    fn from(bytes: Bytes) -> Self {
        Self::Whole(bytes)
    }
}

impl fmt::Debug for Outgoing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Whole(bytes) => write!(f, "{} bytes", bytes.len()),
            Self::Pieces(..) => f.write_str("pieces"),
        }
    }
}
