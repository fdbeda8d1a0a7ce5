//! What a curl command sends.

use http::HeaderMap;
use wechatpay::protocol::SCHEME;

use super::{Body, Request, add, command_line::Command};
use crate::exit::Failure;

/// Short options with a value.
const SHORT: &str = "AbcCdDeEFHKmoPQrtTuUwxXyYz";
/// Long options without one; all others have one.
const SWITCHES: [&str; 34] = [
    "anyauth",
    "basic",
    "compressed",
    "disable",
    "fail",
    "fail-with-body",
    "get",
    "globoff",
    "head",
    "http1.0",
    "http1.1",
    "http2",
    "http2-prior-knowledge",
    "http3",
    "include",
    "insecure",
    "ipv4",
    "ipv6",
    "location",
    "location-trusted",
    "no-buffer",
    "no-keepalive",
    "path-as-is",
    "progress-bar",
    "raw",
    "remote-name",
    "show-error",
    "show-headers",
    "silent",
    "ssl-reqd",
    "tlsv1.2",
    "tlsv1.3",
    "trace-time",
    "verbose",
];
/// What stands between the parts of an upload that is put together again here.
const BOUNDARY: &str = "wxpay-explain";

/// A request, and what is to be said of it.
#[derive(Debug, Default)]
pub(super) struct Read {
    pub(super) request: Request,
    pub(super) remarks: Vec<String>,
}

#[derive(Debug, Default)]
struct Options {
    method: Option<String>,
    url: Option<String>,
    headers: HeaderMap,
    data: Vec<String>,
    meta: Option<String>,
    is_form: bool,
    in_query: bool,
    is_head: bool,
    /// The body is somewhere else.
    elsewhere: bool,
}

pub(super) fn request(command: &Command<'_>) -> Result<Read, Failure> {
    let mut options = Options::default();
    let mut words = command.words.iter().skip(1).map(String::as_str).peekable();
    while let Some(word) = words.next() {
        if let Some(long) = word.strip_prefix("--").filter(|long| !long.is_empty()) {
            let has_value = !SWITCHES.contains(&long)
                && !long.starts_with("no-")
                // An option that is not known here, before the URL.
                && (long == "url" || words.peek().is_none_or(|next| !next.contains("://")) || long == "proxy");
            let value = if has_value { words.next() } else { None };
            options.take(long, value.unwrap_or_default());
        } else if let Some(short) = word.strip_prefix('-').filter(|short| !short.is_empty()) {
            options.short(short, &mut words);
        } else if options.url.is_none() {
            options.url = Some(word.to_owned());
        }
    }
    options.into_request()
}

impl Options {
    /// `-sSXPOST`: switches, and at the end an option with its value or before it.
    fn short<'w>(&mut self, letters: &'w str, words: &mut impl Iterator<Item = &'w str>) {
        for (at, letter) in letters.char_indices() {
            let behind = letters.get(at + letter.len_utf8()..).unwrap_or_default();
            if SHORT.contains(letter) {
                let value = if behind.is_empty() { words.next().unwrap_or_default() } else { behind };
                let long = match letter {
                    'X' => "request",
                    'H' => "header",
                    'd' => "data",
                    'F' => "form",
                    'T' => "upload-file",
                    'A' => "user-agent",
                    _ => return,
                };
                return self.take(long, value);
            }
            match letter {
                'G' => self.in_query = true,
                'I' => self.is_head = true,
                _ => {}
            }
        }
    }

    fn take(&mut self, long: &str, value: &str) {
        match long {
            "request" => self.method = Some(value.to_owned()),
            "url" => self.url = Some(value.to_owned()),
            "header" => {
                let (name, text) = value.split_once(':').unwrap_or((value.trim_end_matches(';'), ""));
                // Without a value curl takes a header of its own away.
                if !text.trim().is_empty() {
                    add(&mut self.headers, name, text);
                }
            }
            "user-agent" => add(&mut self.headers, long, value),
            "data" | "data-ascii" | "data-binary" if value.starts_with('@') => self.elsewhere = true,
            "data" | "data-ascii" | "data-binary" | "data-raw" => self.data.push(value.to_owned()),
            "json" if value.starts_with('@') => self.elsewhere = true,
            "json" => {
                self.data.push(value.to_owned());
                add(&mut self.headers, "content-type", "application/json");
            }
            "data-urlencode" | "upload-file" => self.elsewhere = true,
            "form" | "form-string" => {
                self.is_form = true;
                if let Some(meta) = value.strip_prefix("meta=") {
                    self.meta = Some(meta.split(";type=").next().unwrap_or(meta).to_owned());
                }
            }
            "get" => self.in_query = true,
            "head" => self.is_head = true,
            _ => {}
        }
    }

    fn into_request(self) -> Result<Read, Failure> {
        let mut remarks = Vec::new();
        let Some(mut url) = self.url else {
            return Err(Failure::usage("the curl line has no URL"));
        };
        if !url.contains("://") {
            url = format!("http://{url}");
        }
        let has_body = !self.data.is_empty() || self.elsewhere || self.is_form;
        let usual = match (self.is_head, has_body && !self.in_query) {
            (true, _) => "HEAD",
            (false, true) => "POST",
            (false, false) => "GET",
        };
        let method = self.method.unwrap_or_else(|| usual.to_owned());
        let mut headers = self.headers;
        let data = self.data.join("&");
        let body = if self.in_query {
            let joint = if url.contains('?') { '&' } else { '?' };
            url = format!("{url}{joint}{data}");
            Some(Body::default())
        } else if self.is_form {
            headers.remove("content-type");
            add(&mut headers, "content-type", &format!("multipart/form-data; boundary={BOUNDARY}"));
            self.meta.map(|meta| Body::exact(form(&meta)))
        } else if self.elsewhere {
            None
        } else {
            Some(Body::exact(data))
        };
        if body.is_none() {
            remarks.push("the body stands in a file that the curl line names: give it with --body @FILE".to_owned());
        }
        let authorization = headers.get("authorization").and_then(|value| value.to_str().ok()).unwrap_or_default();
        if authorization.contains('$') && !authorization.starts_with(SCHEME) {
            remarks.push(
                "the Authorization header is a variable of the shell, whose value is not known here: write the value into the line"
                    .to_owned(),
            );
        }
        Ok(Read { request: Request { method, url, headers, body }, remarks })
    }
}

/// Of an upload, the part that is signed; what the file holds does not matter.
fn form(meta: &str) -> String {
    format!("--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"meta\"\r\n\r\n{meta}\r\n--{BOUNDARY}--\r\n")
}
