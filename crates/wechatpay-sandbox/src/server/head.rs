//! How long the head of a request may be.

use http::{StatusCode, request::Parts};

use crate::limits::{Limits, readable};

/// Says which limit a head is over.
pub(super) fn check(limits: &Limits, parts: &Parts) -> Result<(), (StatusCode, String)> {
    let target = parts.uri.path_and_query().map_or(0, |target| target.as_str().len());
    if target > limits.target {
        let message = format!("the path with its query is {target} bytes long, at most {} are taken", limits.target);
        return Err((StatusCode::URI_TOO_LONG, message));
    }
    let too_large = |message| Err((StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE, message));
    let fields = parts.headers.len();
    if fields > limits.header_fields {
        return too_large(format!(
            "the request has {fields} header fields, at most {} are taken",
            limits.header_fields
        ));
    }
    // Each field has a colon, a blank and a line's end.
    let length: usize = parts.headers.iter().map(|(name, value)| name.as_str().len() + value.len() + 4).sum();
    if target + length > limits.head {
        return too_large(format!("the head is longer than {}, which is as long as it may be", readable(limits.head)));
    }
    Ok(())
}
