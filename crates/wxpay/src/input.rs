//! What a command is given to read: on the command line, from a file, from standard input.

use std::{
    fs::File,
    io::{self, Read},
};

use crate::exit::Failure;

/// More than anything that a command reads whole.
const LARGEST: u64 = 64 << 20;

/// The content of `@file`, of standard input for `-`, or the text itself.
pub(crate) fn given(argument: &str) -> Result<Vec<u8>, Failure> {
    match argument.strip_prefix('@') {
        Some(path) => file(path),
        None if argument == "-" => file("-"),
        None => Ok(argument.as_bytes().to_vec()),
    }
}

/// The content of a file, or of standard input for `-`.
pub(crate) fn file(path: &str) -> Result<Vec<u8>, Failure> {
    let fault = |error: io::Error| Failure::usage(format!("{path}: cannot be read: {error}"));
    let content = if path == "-" { whole(io::stdin().lock()) } else { File::open(path).and_then(whole) };
    let content = content.map_err(fault)?;
    if content.len() as u64 > LARGEST {
        return Err(Failure::usage(format!("{path}: is larger than {} MiB", LARGEST >> 20)));
    }
    Ok(content)
}

fn whole(reader: impl Read) -> io::Result<Vec<u8>> {
    let mut content = Vec::new();
    reader.take(LARGEST + 1).read_to_end(&mut content)?;
    Ok(content)
}
