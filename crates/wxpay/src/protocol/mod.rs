//! Each step of the protocol by hand: `wxpay sign`, `verify`, `encrypt`, `decrypt`.

mod decrypt;
mod encrypt;
mod sign;
mod verify;

pub(crate) use self::{decrypt::run as decrypt, encrypt::run as encrypt, sign::run as sign, verify::run as verify};

/// A text as it was given, without the newline that files and `echo` put behind it.
fn without_newline(mut text: Vec<u8>) -> Vec<u8> {
    if text.last() == Some(&b'\n') {
        text.pop();
        if text.last() == Some(&b'\r') {
            text.pop();
        }
    }
    text
}
