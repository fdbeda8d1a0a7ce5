//! JSON in the spellings that programs give it: blanks, lines, escapes.
//!
//! Signatures are made over bytes, so two spellings of one JSON are two messages. Whoever looks for the one that was signed writes them all.

use std::io;

use serde::Serialize as _;
use serde_json::{Value, ser::Formatter};

/// A way to write JSON. The default is the shortest: no blanks, and only the escapes that must be.
#[derive(Debug, Clone, Copy, Default)]
pub struct Spelling {
    /// A space behind `:`.
    pub colon_space: bool,
    /// A space behind `,` on one line.
    pub comma_space: bool,
    /// What a level is indented by, each item on a line of its own; `None`: all on one line.
    pub indent: Option<&'static str>,
    /// `\/` for `/`.
    pub slashes: bool,
    /// `\uXXXX` for all that is not ASCII.
    pub ascii: bool,
    /// `\u003c` and its like for `<`, `>` and `&`.
    pub html: bool,
}

impl Spelling {
    /// Writes a value; the order of its fields stays.
    #[must_use]
    pub fn write(self, value: &Value) -> Vec<u8> {
        let mut bytes = Vec::new();
        let writer = Writer { spelling: self, level: 0, filled: false };
        // Neither a value nor memory can fail to be written.
        let _ = value.serialize(&mut serde_json::Serializer::with_formatter(&mut bytes, writer));
        bytes
    }
}

struct Writer {
    spelling: Spelling,
    level: usize,
    /// Whether something stands in the list or object that is open.
    filled: bool,
}

impl Writer {
    fn open<W: ?Sized + io::Write>(&mut self, writer: &mut W, bracket: &[u8]) -> io::Result<()> {
        self.level += 1;
        self.filled = false;
        writer.write_all(bracket)
    }

    fn close<W: ?Sized + io::Write>(&mut self, writer: &mut W, bracket: &[u8]) -> io::Result<()> {
        self.level -= 1;
        if self.filled {
            self.new_line(writer)?;
        }
        self.filled = true;
        writer.write_all(bracket)
    }

    fn next<W: ?Sized + io::Write>(&mut self, writer: &mut W, first: bool) -> io::Result<()> {
        if !first {
            writer.write_all(if self.spelling.comma_space { b", " } else { b"," })?;
        }
        self.new_line(writer)
    }

    fn new_line<W: ?Sized + io::Write>(&self, writer: &mut W) -> io::Result<()> {
        let Some(indent) = self.spelling.indent else { return Ok(()) };
        writer.write_all(b"\n")?;
        (0..self.level).try_for_each(|_| writer.write_all(indent.as_bytes()))
    }
}

impl Formatter for Writer {
    fn begin_array<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.open(writer, b"[")
    }

    fn end_array<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.close(writer, b"]")
    }

    fn begin_array_value<W: ?Sized + io::Write>(&mut self, writer: &mut W, first: bool) -> io::Result<()> {
        self.next(writer, first)
    }

    fn end_array_value<W: ?Sized + io::Write>(&mut self, _: &mut W) -> io::Result<()> {
        self.filled = true;
        Ok(())
    }

    fn begin_object<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.open(writer, b"{")
    }

    fn end_object<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.close(writer, b"}")
    }

    fn begin_object_key<W: ?Sized + io::Write>(&mut self, writer: &mut W, first: bool) -> io::Result<()> {
        self.next(writer, first)
    }

    fn begin_object_value<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        writer.write_all(if self.spelling.colon_space { b": " } else { b":" })
    }

    fn end_object_value<W: ?Sized + io::Write>(&mut self, _: &mut W) -> io::Result<()> {
        self.filled = true;
        Ok(())
    }

    fn write_string_fragment<W: ?Sized + io::Write>(&mut self, writer: &mut W, fragment: &str) -> io::Result<()> {
        for character in fragment.chars() {
            match character {
                '/' if self.spelling.slashes => writer.write_all(b"\\/")?,
                '<' | '>' | '&' if self.spelling.html => write!(writer, "\\u{:04x}", u32::from(character))?,
                _ if self.spelling.ascii && !character.is_ascii() => {
                    for unit in character.encode_utf16(&mut [0; 2]) {
                        write!(writer, "\\u{unit:04x}")?;
                    }
                }
                _ => writer.write_all(character.encode_utf8(&mut [0; 4]).as_bytes())?,
            }
        }
        Ok(())
    }
}
