//! Unpacking, piece by piece. The only module of the client that knows `flate2`.

use std::io::{self, Write as _};

use bytes::{Buf as _, Bytes};
use flate2::write::MultiGzDecoder;

/// Each piece of so many packed bytes becomes at most some 4 MiB.
const PIECE: usize = 4 << 10;
/// What every packed file begins with.
const MAGIC: [u8; 2] = [0x1f, 0x8b];

/// What happens to the bytes of a file on their way.
pub(super) enum Unpack {
    /// Nothing.
    Plain,
    /// They are to be unpacked if they are packed, which their first two bytes say.
    Sniff(Vec<u8>),
    /// They are unpacked.
    Gzip(Box<MultiGzDecoder<Vec<u8>>>),
}

impl Unpack {
    /// `packed`: whether the file should be packed.
    pub(super) fn new(packed: bool) -> Self {
        if packed { Self::Sniff(Vec::new()) } else { Self::Plain }
    }

    /// Takes some or all of `input`, and gives what it holds; nothing, when more input is needed.
    pub(super) fn take(&mut self, input: &mut Bytes) -> io::Result<Bytes> {
        match self {
            Self::Plain => Ok(std::mem::take(input)),
            Self::Sniff(head) => {
                let wanted = MAGIC.len().saturating_sub(head.len()).min(input.len());
                head.extend_from_slice(&input.split_to(wanted));
                if head.len() < MAGIC.len() {
                    return Ok(Bytes::new());
                }
                let head = std::mem::take(head);
                if head != MAGIC {
                    *self = Self::Plain;
                    return Ok(head.into());
                }
                let mut decoder = MultiGzDecoder::new(Vec::new());
                decoder.write_all(&head)?;
                *self = Self::Gzip(Box::new(decoder));
                Ok(Bytes::new())
            }
            Self::Gzip(decoder) => {
                let piece = input.get(..PIECE).unwrap_or(input);
                let length = piece.len();
                decoder.write_all(piece)?;
                input.advance(length);
                Ok(std::mem::take(decoder.get_mut()).into())
            }
        }
    }

    /// What is left when all input was taken. An error: the packed file is cut off.
    pub(super) fn end(&mut self) -> io::Result<Bytes> {
        match std::mem::replace(self, Self::Plain) {
            Self::Plain => Ok(Bytes::new()),
            Self::Sniff(head) => Ok(head.into()),
            Self::Gzip(decoder) => Ok(decoder.finish()?.into()),
        }
    }
}
