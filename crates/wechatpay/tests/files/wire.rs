//! A host that answers as a test writes it, byte by byte.

use std::{
    io::{Read as _, Write as _},
    net::{TcpListener, TcpStream},
    thread,
};

/// What becomes of one connection.
pub type Answering = Box<dyn FnOnce(&mut TcpStream) + Send>;

/// Answers one connection after the other, each by one function, and then nobody any more. Gives its URL.
pub fn host(answers: Vec<Answering>) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    thread::spawn(move || {
        for answer in answers {
            let (mut connection, _) = listener.accept().unwrap();
            let mut head = Vec::new();
            let mut byte = [0];
            while !head.ends_with(b"\r\n\r\n") && connection.read(&mut byte).is_ok_and(|read| read == 1) {
                head.push(byte[0]);
            }
            answer(&mut connection);
        }
    });
    url
}

/// The head of a file of so many bytes.
pub fn head(connection: &mut TcpStream, length: u64) {
    write!(connection, "HTTP/1.1 200 OK\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n").unwrap();
}

/// A file of which only so much comes.
pub fn part(content: &'static [u8], comes: usize) -> Answering {
    Box::new(move |connection| {
        head(connection, content.len() as u64);
        connection.write_all(&content[..comes]).unwrap();
        // The bytes are read before the connection ends.
        thread::sleep(std::time::Duration::from_millis(50));
    })
}
