//! Whether a URL may be asked at all: a signed request must reach nobody but WeChat Pay.

use wechatpay_spec::Version;

use super::link::FileLink;
use crate::{
    call::Options,
    config::Config,
    error::{Error, ErrorKind},
    origin::Origin,
};

/// Path and query of a link, and the host to ask if it is not the one that all calls go to.
pub(super) fn of(link: &FileLink, config: &Config, options: &Options) -> Result<(String, Option<String>), Error> {
    let invalid = |problem: String| Error::new(ErrorKind::InvalidRequest, format!("download_url: {problem}"));
    let url = link.url();
    let (scheme, rest) = url.split_once("://").ok_or_else(|| invalid("expected an absolute URL".into()))?;
    let (authority, target) = match rest.find(['/', '?', '#']) {
        Some(at) => rest.split_at(at),
        None => (rest, ""),
    };
    let origin = format!("{scheme}://{authority}");
    let named = Origin::parse(&origin, true).map_err(invalid)?;
    let own = match &options.base_url {
        Some(url) => Some(
            Origin::parse(url, config.plain_http)
                .map_err(|problem| Error::new(ErrorKind::InvalidRequest, format!("base_url: {problem}")))?,
        ),
        None => config.base_url.clone(),
    };
    // A client of its own host asks that one for what the real hosts have: a recorded answer can be played to a sandbox.
    if !is_official(&named) && own.as_ref() != Some(&named) {
        let what = format!(
            "download_url names {named}, which is no host of WeChat Pay{}; nothing was sent there",
            if own.is_some() { " and not the client's base_url" } else { " (a sandbox is named by base_url)" }
        );
        return Err(Error::new(ErrorKind::ForeignHost, what));
    }
    Ok((target.to_owned(), own.is_none().then(|| named.to_string())))
}

/// A host of the table, over TLS, on its own port.
fn is_official(origin: &Origin) -> bool {
    let hosts = wechatpay_spec::operations()
        .filter(|operation| operation.version == Version::V3)
        .flat_map(|operation| [operation.host.primary(), operation.host.secondary()]);
    let shown = origin.to_string();
    shown.strip_prefix("https://").is_some_and(|host| hosts.into_iter().any(|known| known == host))
}
