//! The names under which WeChat Pay is called.

use std::collections::BTreeSet;

use wechatpay_spec::operations;

const DOMAIN: &str = ".mch.weixin.qq.com";

/// What a certificate has to name so that every host is covered.
pub(super) fn all() -> Vec<String> {
    let hosts = operations().flat_map(|operation| [operation.host.primary(), operation.host.secondary()]);
    let hosts: BTreeSet<_> = hosts.collect();
    hosts.into_iter().map(str::to_owned).chain([format!("*{DOMAIN}")]).collect()
}

/// Whether WeChat Pay is called under this name.
pub(super) fn is_known(name: &str) -> bool {
    let under_domain = |name: &str| name.strip_suffix(DOMAIN).is_some_and(is_label);
    under_domain(name) || operations().any(|operation| operation.host.primary() == name)
}

/// A certificate for `*.mch.weixin.qq.com` is good for one more label.
fn is_label(text: &str) -> bool {
    !text.is_empty() && text.len() <= 63 && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_host_of_the_table_is_known_and_named_by_the_certificate() {
        let named = all();
        for operation in operations() {
            for host in [operation.host.primary(), operation.host.secondary()] {
                assert!(is_known(host) && named.iter().any(|name| name == host), "{host}");
                assert!(host.ends_with(".weixin.qq.com"), "{host}: the authority may not certify it");
            }
        }
        assert!(named.iter().any(|name| name == "*.mch.weixin.qq.com"));
    }

    #[test]
    fn what_only_looks_like_a_host_of_wechat_pay_is_not_known() {
        for known in
            ["api.mch.weixin.qq.com", "api2.mch.weixin.qq.com", "apihk.mch.weixin.qq.com", "apius.mch.weixin.qq.com"]
        {
            assert!(is_known(known), "{known}");
        }
        for unknown in [
            "",
            "mch.weixin.qq.com",
            ".mch.weixin.qq.com",
            "a.b.mch.weixin.qq.com",
            "api.mch.weixin.qq.com.evil.example",
            "evil-mch.weixin.qq.com",
            "pay.weixin.qq.com",
            "api.mch.weixin.qq.com.",
            "*.mch.weixin.qq.com",
            "a/b.mch.weixin.qq.com",
            "example.com",
            "127.0.0.1",
        ] {
            assert!(!is_known(unknown), "{unknown}");
        }
    }
}
