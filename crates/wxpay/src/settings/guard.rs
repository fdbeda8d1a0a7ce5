//! Which key may go where: a sandbox's key never to a real host, a real key never over plain HTTP.

use http::Uri;

use crate::exit::Failure;

/// Whose keys these are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Keys {
    /// Test keys, or keys that a sandbox made.
    Sandbox,
    /// Keys of a merchant: money may move.
    Real,
}

/// `base_url`: none means WeChat Pay's own hosts.
pub(super) fn check(keys: Keys, base_url: Option<&str>) -> Result<(), Failure> {
    let uri = base_url.and_then(|url| url.parse::<Uri>().ok());
    let host = uri.as_ref().and_then(Uri::host);
    let real = base_url.is_none() || host.is_some_and(is_real);
    let plain = uri.as_ref().and_then(Uri::scheme_str) == Some("http");
    let shown = host.unwrap_or("WeChat Pay's own host");
    match keys {
        Keys::Sandbox if real => Err(Failure::configuration(format!(
            "the key is a sandbox's, and the call would go to {shown}, the real WeChat Pay: nothing was sent. Set base_url to the \
             sandbox (`wxpay sandbox` prints it), or name a profile with keys of your own (--profile)"
        ))),
        Keys::Real if plain => Err(Failure::configuration(format!(
            "the key is not one of the sandbox's test keys, and the call would go over plain HTTP to {shown}: nothing was sent. Use \
             https; or, if a sandbox made this key (--fresh-keys), say so with sandbox = true in the profile or WXPAY_SANDBOX=true"
        ))),
        _ => Ok(()),
    }
}

/// What is asked of a sandbox alone goes to no real host.
pub(super) fn check_sandbox(url: &str) -> Result<(), Failure> {
    match url.parse::<Uri>().ok().as_ref().and_then(Uri::host) {
        Some(host) if is_real(host) => Err(Failure::configuration(format!(
            "{host} is the real WeChat Pay, and only a sandbox can do this: nothing was sent. Set base_url to the URL that \
             `wxpay sandbox` prints, or use --profile sandbox"
        ))),
        _ => Ok(()),
    }
}

/// Whether WeChat Pay or another service of Tencent's answers under this name.
fn is_real(host: &str) -> bool {
    let host = host.trim_end_matches('.').to_ascii_lowercase();
    ["qq.com", "wechatpay.cn", "wechat.com", "tenpay.com", "weixin.com"]
        .iter()
        .any(|domain| host.strip_suffix(domain).is_some_and(|before| before.is_empty() || before.ends_with('.')))
}

#[cfg(test)]
mod tests {
    use super::{Keys, check};

    #[test]
    fn a_sandbox_key_goes_to_no_host_of_wechat_pay() {
        for url in [
            None,
            Some("https://api.mch.weixin.qq.com"),
            Some("https://API2.MCH.WEIXIN.QQ.COM."),
            Some("http://apihk.mch.weixin.qq.com:80"),
            Some("https://qq.com"),
        ] {
            assert!(check(Keys::Sandbox, url).is_err(), "{url:?}");
        }
        for url in ["http://127.0.0.1:17900", "http://sandbox:8080", "https://notqq.com", "https://qq.com.example"] {
            assert!(check(Keys::Sandbox, Some(url)).is_ok(), "{url}");
        }
    }

    #[test]
    fn a_real_key_goes_over_no_plain_http() {
        for url in ["http://127.0.0.1:17900", "HTTP://localhost", "http://api.mch.weixin.qq.com"] {
            assert!(check(Keys::Real, Some(url)).is_err(), "{url}");
        }
        assert!(check(Keys::Real, Some("https://api.mch.weixin.qq.com")).is_ok());
        assert!(check(Keys::Real, None).is_ok());
    }
}
