//! Style sheets and scripts, part of the binary: the pages load nothing from elsewhere.

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Response, StatusCode, header};

struct Asset {
    name: &'static str,
    media_type: &'static str,
    text: &'static str,
}

const CSS: &str = "text/css; charset=utf-8";
const SCRIPT: &str = "text/javascript; charset=utf-8";
const SVG: &str = "image/svg+xml";

const ASSETS: &[Asset] = &[
    Asset { name: "sandbox.css", media_type: CSS, text: include_str!("../../assets/sandbox.css") },
    Asset { name: "console.css", media_type: CSS, text: include_str!("../../assets/console.css") },
    Asset { name: "console.js", media_type: SCRIPT, text: include_str!("../../assets/console.js") },
    Asset { name: "api.css", media_type: CSS, text: include_str!("../../assets/api.css") },
    Asset { name: "wallet.css", media_type: CSS, text: include_str!("../../assets/wallet.css") },
    Asset { name: "icon.svg", media_type: SVG, text: include_str!("../../assets/icon.svg") },
];

/// The file of a name. A browser asks again whether it changed: a newer sandbox may have taken the place of this one.
pub(super) fn answer(name: &str, headers: &HeaderMap) -> Option<Response<Bytes>> {
    let asset = ASSETS.iter().find(|asset| asset.name == name)?;
    let tag = format!("\"{:016x}\"", fingerprint(asset.text));
    let known = headers.get(header::IF_NONE_MATCH).is_some_and(|known| known.as_bytes() == tag.as_bytes());
    let mut response = Response::new(if known { Bytes::new() } else { Bytes::from_static(asset.text.as_bytes()) });
    if known {
        *response.status_mut() = StatusCode::NOT_MODIFIED;
    }
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(asset.media_type));
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    if let Ok(tag) = HeaderValue::try_from(tag) {
        response.headers_mut().insert(header::ETAG, tag);
    }
    Some(response)
}

/// FNV-1a: it only has to tell one build's file from another's.
fn fingerprint(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}
