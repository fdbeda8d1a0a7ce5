use std::{env, net::SocketAddr};

/// What the shop is told by its environment, besides the `WXPAY_…` variables of the client.
#[derive(Debug, Clone)]
pub(crate) struct Config {
    /// `SHOP_ADDRESS`: where it listens.
    pub(crate) address: SocketAddr,
    /// `SHOP_URL`: how WeChat Pay and payers reach it, without a slash at the end. WeChat Pay wants https.
    pub(crate) url: String,
    /// `SHOP_APPID`: the AppID that is bound to the merchant number.
    pub(crate) appid: String,
}

impl Config {
    pub(crate) fn from_env() -> Result<Self, String> {
        let variable = |name: &str, otherwise: &str| env::var(name).unwrap_or_else(|_| otherwise.to_owned());
        let address = variable("SHOP_ADDRESS", "127.0.0.1:8080");
        let address = address.parse().map_err(|error| format!("SHOP_ADDRESS {address:?}: {error}"))?;
        let url = variable("SHOP_URL", "https://shop.example").trim_end_matches('/').to_owned();
        if !url.starts_with("https://") {
            return Err(format!("SHOP_URL {url:?}: WeChat Pay sends notifications to https URLs only"));
        }
        Ok(Self { address, url, appid: variable("SHOP_APPID", "wxd678efh567hg6787") })
    }

    pub(crate) fn notify_url(&self) -> String {
        format!("{}/notify", self.url)
    }

    pub(crate) fn page_url(&self, id: &str) -> String {
        format!("{}/subscriptions/{id}", self.url)
    }
}
