//! Packing a bill. The same bill gives the same bytes: the header names no time and no file.

use std::io::{self, Write as _};

use flate2::{Compression, write::GzEncoder};

/// What a hostile file holds.
const NOTHING: usize = 32 << 20;

pub(super) fn gzip(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut packer = GzEncoder::new(Vec::new(), Compression::default());
    packer.write_all(bytes)?;
    packer.finish()
}

/// Much that holds nothing, packed.
pub(super) fn nothing() -> io::Result<Vec<u8>> {
    let mut packer = GzEncoder::new(Vec::new(), Compression::best());
    io::copy(&mut io::Read::take(io::repeat(0), NOTHING as u64), &mut packer)?;
    packer.finish()
}
