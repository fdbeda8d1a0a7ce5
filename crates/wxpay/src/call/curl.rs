//! A request as a command that another program sends.

use bytes::Bytes;
use http::Request;

use crate::shell::quoted;

/// `None`: the body is no text, such as a file.
pub(super) fn curl(request: &Request<Bytes>) -> Option<String> {
    let body = std::str::from_utf8(request.body()).ok()?;
    let mut command = format!("curl -X {} {}", request.method(), quoted(&request.uri().to_string()));
    for (name, value) in request.headers() {
        command.push_str(&format!(" \\\n  -H {}", quoted(&format!("{name}: {}", value.to_str().ok()?))));
    }
    if !body.is_empty() {
        command.push_str(&format!(" \\\n  --data-raw {}", quoted(body)));
    }
    Some(command)
}
