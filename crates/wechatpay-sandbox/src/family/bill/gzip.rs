//! Packing a bill. The same bill gives the same bytes: the header names no time and no file.

use std::io::{self, Write as _};

use flate2::{Compression, write::GzEncoder};

pub(super) fn gzip(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut packer = GzEncoder::new(Vec::new(), Compression::default());
    packer.write_all(bytes)?;
    packer.finish()
}
