//! A shop with bills, and either client behind one face.

use std::path::Path;

use bytes::Bytes;
use serde_json::{Value, json};
use tokio::task::block_in_place;
use wechatpay::{
    Answer, Client, ClientBuilder, Error, FileLink, Merchant, PlatformKey, PrivateKey, Retry, blocking,
    download::Written,
};
use wechatpay_sandbox::{Fault, FaultRule, FileFlaw, Sandbox, World};

pub const DIRECT: &str = "1900000001";
pub const DAY: &str = "2026-02-28";
pub const FILE: &str = "/v3/billdownload/file";

/// Either client.
pub enum Way {
    Async(Client),
    Blocking(blocking::Client),
}

impl Way {
    /// Both, with one attempt each.
    pub fn both(sandbox: &Sandbox) -> [Self; 2] {
        let build = || builder(sandbox).retry(Retry::never());
        [Self::Async(build().build().unwrap()), Self::Blocking(build().build_blocking().unwrap())]
    }

    pub async fn get(&self, path: &str) -> Result<Answer<Value>, Error> {
        match self {
            Self::Async(client) => client.chain(path.to_owned()).get().await,
            Self::Blocking(client) => block_in_place(|| client.chain(path.to_owned()).get().send()),
        }
    }

    pub async fn offered(&self, more: &str) -> Answer<Value> {
        self.get(&format!("v3/bill/tradebill?bill_date={DAY}{more}")).await.unwrap()
    }

    pub async fn bytes(&self, link: impl Into<FileLink>) -> Result<Bytes, Error> {
        match self {
            Self::Async(client) => client.download(link).bytes(1 << 20).await,
            Self::Blocking(client) => block_in_place(|| client.download(link).bytes(1 << 20)),
        }
    }

    pub async fn to_file(&self, link: impl Into<FileLink>, path: &Path) -> Result<Written, Error> {
        match self {
            Self::Async(client) => client.download(link).to_file(path).await,
            Self::Blocking(client) => block_in_place(|| client.download(link).to_file(path)),
        }
    }

    /// The file that a path itself is answered with, asked for packed or not.
    pub async fn file_at(&self, path: &str, packed: bool) -> Result<Bytes, Error> {
        match self {
            Self::Async(client) => {
                let download = client.chain(path.to_owned()).get().download();
                if packed { download.packed() } else { download }.bytes(1 << 20).await
            }
            Self::Blocking(client) => {
                let download = client.chain(path.to_owned()).get().download();
                block_in_place(|| if packed { download.packed() } else { download }.bytes(1 << 20))
            }
        }
    }
}

pub fn builder(sandbox: &Sandbox) -> ClientBuilder {
    let ready = sandbox.merchant(DIRECT).unwrap();
    let key = PrivateKey::from_pem(&ready.private_key_pem).unwrap();
    Client::builder()
        .merchant(Merchant::new(DIRECT, &ready.serial_no, key))
        .platform_key(PlatformKey::from_pem(&ready.public_key_id, &ready.platform_public_key_pem).unwrap())
        .base_url(sandbox.url())
}

/// A day with a payment of 19.90 and a refund of 9.90, and the morning after it.
pub async fn shop(description: &str) -> (Sandbox, World) {
    let sandbox = Sandbox::start().await.unwrap();
    let world = sandbox.default_world();
    world.freeze_clock("2026-02-28T08:00:00+08:00").unwrap();
    let client = builder(&sandbox).build().unwrap();
    let order = json!({
        "appid": "wxd678efh567hg6787", "mchid": DIRECT, "description": description, "out_trade_no": "N1",
        "notify_url": "https://yourapp.com/notify", "amount": {"total": 1990, "currency": "CNY"}, "attach": "@a,b",
    });
    client.chain("v3/pay/transactions/native").post(&order).await.unwrap();
    world.pay(DIRECT, "N1", Some("payer")).unwrap();
    let refund = json!({
        "out_trade_no": "N1", "out_refund_no": "RN", "amount": {"refund": 990, "total": 1990, "currency": "CNY"},
    });
    client.chain("v3/refund/domestic/refunds").post(&refund).await.unwrap();
    world.freeze_clock("2026-03-01T10:00:00+08:00").unwrap();
    (sandbox, world)
}

/// From now on files are hostile.
pub fn hostile(world: &World, flaw: FileFlaw) {
    world.add_fault(&FaultRule::new(Fault::File { flaw }).named("hostile")).unwrap();
}

/// What stands in a directory.
pub fn names(directory: &Path) -> Vec<String> {
    let mut names: Vec<_> =
        std::fs::read_dir(directory).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}
