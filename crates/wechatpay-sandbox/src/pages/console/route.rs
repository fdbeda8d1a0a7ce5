//! Which page of the console is at a path.

use crate::pages::visit::segment;

#[derive(Debug, PartialEq, Eq)]
pub(in crate::pages) enum Route {
    Overview,
    Journal,
    Requests,
    Request(u64),
    Notifications,
    Notification(u64),
    Contracts,
    Contract(String),
    Sessions,
    Orders,
    /// An order's owner and number.
    Order(String, String),
    Clock,
    Faults,
    Worlds,
    Rules,
    Keys,
    /// A file of a merchant.
    Key(String, String),
}

impl Route {
    /// `segments` are decoded.
    pub(in crate::pages) fn find(segments: &[&str]) -> Option<Self> {
        Some(match *segments {
            [""] => Self::Overview,
            ["journal"] => Self::Journal,
            ["requests"] => Self::Requests,
            ["requests", number] => Self::Request(number.parse().ok()?),
            ["notifications"] => Self::Notifications,
            ["notifications", number] => Self::Notification(number.parse().ok()?),
            ["contracts"] => Self::Contracts,
            ["contracts", id] => Self::Contract(id.to_owned()),
            ["sessions"] => Self::Sessions,
            ["orders"] => Self::Orders,
            ["orders", owner, number] => Self::Order(owner.to_owned(), number.to_owned()),
            ["clock"] => Self::Clock,
            ["faults"] => Self::Faults,
            ["worlds"] => Self::Worlds,
            ["rules"] => Self::Rules,
            ["keys"] => Self::Keys,
            ["keys", mchid, file] => Self::Key(mchid.to_owned(), file.to_owned()),
            _ => return None,
        })
    }

    pub(in crate::pages) fn takes_forms(&self) -> bool {
        matches!(
            self,
            Self::Overview
                | Self::Notification(_)
                | Self::Contract(_)
                | Self::Order(..)
                | Self::Clock
                | Self::Faults
                | Self::Worlds
        )
    }
}

pub(in crate::pages) fn request(number: u64) -> String {
    format!("/requests/{number}")
}

pub(in crate::pages) fn notification(number: u64) -> String {
    format!("/notifications/{number}")
}

pub(in crate::pages) fn contract(id: &str) -> String {
    format!("/contracts/{}", segment(id))
}

pub(in crate::pages) fn order(owner: &str, out_trade_no: &str) -> String {
    format!("/orders/{}/{}", segment(owner), segment(out_trade_no))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_console_s_own_paths_are_its_pages() {
        let found = |path: &str| {
            let segments: Vec<_> = path.split('/').skip(1).collect();
            Route::find(&segments)
        };
        assert_eq!(found("/"), Some(Route::Overview));
        assert_eq!(found("/requests/7"), Some(Route::Request(7)));
        for none in ["/requests/", "/requests/-1", "/requests/7/8", "/pay/unifiedorder", "/v3", "//"] {
            assert_eq!(found(none), None, "{none}");
        }
    }
}
