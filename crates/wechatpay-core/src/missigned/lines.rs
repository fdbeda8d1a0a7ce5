//! The lines of the text to sign, as they should be and as programs get them wrong.

use crate::{digest, encoding::lower_hex};
use percent_encoding::{NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

use super::{Case, Mistake, body};

/// A line, and what is wrong with it.
pub(super) struct Line {
    pub(super) bytes: Vec<u8>,
    pub(super) mistake: Option<Mistake>,
}

/// How five lines become a text.
pub(super) struct Layout {
    pub(super) write: fn([&[u8]; 5]) -> Vec<u8>,
    pub(super) mistake: Option<Mistake>,
}

pub(super) const LAYOUTS: [Layout; 8] = [
    Layout { write: |lines| ended(&lines, b"\n"), mistake: None },
    Layout { write: |lines| lines.join(&b"\n"[..]), mistake: Some(Mistake::NoLastNewline) },
    Layout { write: |lines| ended(&lines, b"\r\n"), mistake: Some(Mistake::CarriageReturns) },
    Layout { write: |lines| ended(&lines, b"\\n"), mistake: Some(Mistake::BackslashN) },
    Layout {
        write: |[_, _, time, nonce, body]| ended(&[time, nonce, body], b"\n"),
        mistake: Some(Mistake::AnswerText),
    },
    Layout {
        write: |[method, url, time, nonce, body]| ended(&[method, url, nonce, time, body], b"\n"),
        mistake: Some(Mistake::NonceBeforeTime),
    },
    Layout {
        write: |lines| lower_hex(&digest::sha256(&ended(&lines, b"\n"))).into_bytes(),
        mistake: Some(Mistake::HashedTwice),
    },
    Layout { write: |lines| digest::sha256(&ended(&lines, b"\n")).to_vec(), mistake: Some(Mistake::HashedTwice) },
];

fn ended(lines: &[&[u8]], end: &[u8]) -> Vec<u8> {
    lines.iter().flat_map(|line| [*line, end]).flatten().copied().collect()
}

/// What each of the five lines may have been; the right one first.
pub(super) fn of(case: &Case<'_>) -> [Vec<Line>; 5] {
    let seconds = case.authorization.timestamp;
    [
        methods(case.method),
        urls(case.target, case.host),
        line(seconds.to_string(), [(format!("{seconds}000"), Mistake::Milliseconds)]),
        nonces(&case.authorization.nonce_str, case.nonces),
        bodies(case),
    ]
}

/// The lines in which a text differs from the right one, when no known mistake explains it.
pub(super) fn that_differ(expected: &[u8], signed: &[u8]) -> Vec<Mistake> {
    let five = |text: &[u8]| -> Option<[Vec<u8>; 5]> {
        let lines: Vec<Vec<u8>> = text.splitn(5, |byte| *byte == b'\n').map(<[u8]>::to_vec).collect();
        lines.try_into().ok()
    };
    let (Some(expected), Some(signed)) = (five(expected), five(signed)) else { return vec![Mistake::OtherText] };
    let [.., body] = &signed;
    let body = if std::str::from_utf8(body).is_err() { Mistake::BodyOtherEncoding } else { Mistake::OtherBody };
    let names = [Mistake::OtherMethod, Mistake::OtherUrl, Mistake::OtherTime, Mistake::OtherNonce, body];
    let pairs = expected.into_iter().zip(signed).zip(names);
    pairs.filter(|((expected, signed), _)| expected != signed).map(|(_, mistake)| mistake).collect()
}

fn line<const N: usize>(right: impl Into<Vec<u8>>, wrong: [(impl Into<Vec<u8>>, Mistake); N]) -> Vec<Line> {
    let mut lines = vec![Line { bytes: right.into(), mistake: None }];
    for (bytes, mistake) in wrong {
        let bytes = bytes.into();
        if lines.iter().all(|known| known.bytes != bytes) {
            lines.push(Line { bytes, mistake: Some(mistake) });
        }
    }
    lines
}

fn methods(method: &str) -> Vec<Line> {
    let other = |name: &str| (name.to_owned(), Mistake::OtherMethod);
    let wrong = [
        (method.to_lowercase(), Mistake::LowerCaseMethod),
        other("GET"),
        other("POST"),
        other("PUT"),
        other("PATCH"),
        other("DELETE"),
    ];
    line(method, wrong)
}

fn urls(target: &str, host: Option<&str>) -> Vec<Line> {
    let (path, query) = target.split_once('?').map_or((target, None), |(path, query)| (path, Some(query)));
    let host = host.unwrap_or_default();
    let again = utf8_percent_encode(target, ENCODED_AGAIN).to_string();
    let decoded = percent_decode_str(target).decode_utf8_lossy().into_owned();
    let spaced = |text: &str| text.replace("%20", "+");
    let wrong = [
        (path.to_owned(), Mistake::QueryLeftOut),
        (format!("{path}?"), Mistake::QueryLeftOut),
        (decoded.clone(), Mistake::PathDecoded),
        (decoded.replace('+', " "), Mistake::PathDecoded),
        (again, Mistake::PathEncoded),
        (spaced(target), Mistake::PathEncoded),
        (target.trim_start_matches('/').to_owned(), Mistake::NoLeadingSlash),
        (format!("{path}/{}", query.map(|query| format!("?{query}")).unwrap_or_default()), Mistake::SlashAtEnd),
        (format!("https://{host}{target}"), Mistake::HostInPath),
        (format!("http://{host}{target}"), Mistake::HostInPath),
        (format!("{host}{target}"), Mistake::HostInPath),
        (format!("https://api.mch.weixin.qq.com{target}"), Mistake::HostInPath),
        (format!("https://apihk.mch.weixin.qq.com{target}"), Mistake::HostInPath),
        (reordered(path, query), Mistake::QueryReordered),
    ];
    line(target, wrong)
}

/// What a program encodes that encodes what is encoded already.
const ENCODED_AGAIN: &percent_encoding::AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~')
    .remove(b'/')
    .remove(b'?')
    .remove(b'&')
    .remove(b'=');

fn reordered(path: &str, query: Option<&str>) -> String {
    let mut pairs: Vec<&str> = query.unwrap_or_default().split('&').collect();
    pairs.sort_unstable();
    format!("{path}?{}", pairs.join("&"))
}

fn nonces(nonce: &str, others: &[String]) -> Vec<Line> {
    let mut lines = line(
        nonce,
        [
            (nonce.to_lowercase(), Mistake::OtherNonce),
            (nonce.to_uppercase(), Mistake::OtherNonce),
            (nonce.replace('-', ""), Mistake::OtherNonce),
            (String::new(), Mistake::OtherNonce),
        ],
    );
    let others = others.iter().filter(|other| *other != nonce);
    lines.extend(others.map(|other| Line { bytes: other.clone().into_bytes(), mistake: Some(Mistake::OtherNonce) }));
    lines
}

fn bodies(case: &Case<'_>) -> Vec<Line> {
    let mut lines = vec![Line { bytes: case.body.to_vec(), mistake: None }];
    if let Some(form) = case.form {
        lines.push(Line { bytes: form.to_vec(), mistake: Some(Mistake::WholeForm) });
    }
    let spellings = body::spellings(case.body).into_iter();
    lines.extend(spellings.map(|(bytes, mistake)| Line { bytes, mistake: Some(mistake) }));
    lines
}
