//! A sandbox that tells a server of ours about contracts.

use std::net::SocketAddr;

use axum::body::Body;
use http::{Request, Response};
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tower_service::Service;
use wechatpay::{Client, Merchant, PlatformKey, PrivateKey};
use wechatpay_sandbox::{Confirmation, Delivery, ReadyMerchant, Sandbox};

pub const PLATFORM: &str = "1900000003";
pub const SIGN: &str = "ECOMMERCE_ENTRUST.SIGN";

pub struct Stage {
    pub sandbox: Sandbox,
    pub client: Client,
}

impl Stage {
    pub async fn new() -> Self {
        let sandbox = Sandbox::start().await.unwrap();
        let client = client(sandbox.merchant(PLATFORM).unwrap(), sandbox.url());
        Self { sandbox, client }
    }

    /// Sends what yourapp.com is told to this address.
    pub fn receive_at(&self, address: SocketAddr) {
        self.sandbox.route("yourapp.com", address).unwrap();
    }

    /// A contract is signed and told once; what became of it.
    pub async fn sign(&self, out_contract_code: &str) -> Delivery {
        let body = json!({
            "appid": "wxd678efh567hg6787", "plan_id": 12535, "out_contract_code": out_contract_code,
            "contract_display_account": "微信代扣用户A", "notify_url": "https://yourapp.com/notify",
        });
        let path = "v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program";
        let session = self.client.chain(path).post(&body).await.unwrap();
        let payer = Confirmation::new().openid(format!("payer-of-{out_contract_code}"));
        self.sandbox.default_world().confirm(session["pre_entrustweb_id"].as_str().unwrap(), &payer).unwrap();
        self.sandbox.settle().await;
        self.sandbox.notifications().pop().unwrap()
    }
}

fn client(merchant: &ReadyMerchant, url: &str) -> Client {
    let key = PrivateKey::from_pem(&merchant.private_key_pem).unwrap();
    Client::builder()
        .merchant(Merchant::new(&merchant.mchid, &merchant.serial_no, key))
        .platform_key(PlatformKey::from_pem(&merchant.public_key_id, &merchant.platform_public_key_pem).unwrap())
        .api_v3_key(&merchant.api_v3_key)
        .base_url(url)
        .build()
        .unwrap()
}

pub async fn bind() -> (TcpListener, SocketAddr) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    (listener, address)
}

/// Serves until the test's runtime ends.
pub async fn serve(app: axum::Router) -> SocketAddr {
    let (listener, address) = bind().await;
    tokio::spawn(async move { axum::serve(listener, app).await.unwrap() });
    address
}

/// What an application answers to one request.
pub async fn ask(app: &axum::Router, request: Request<Body>) -> (u16, Value) {
    let response = Service::<Request<Body>>::call(&mut app.clone(), request).await.unwrap();
    read(response).await
}

pub async fn read(response: Response<Body>) -> (u16, Value) {
    let status = response.status().as_u16();
    let body = axum::body::to_bytes(response.into_body(), 1 << 20).await.unwrap();
    (status, serde_json::from_slice(&body).unwrap_or_default())
}

pub fn post(body: impl Into<Body>) -> Request<Body> {
    Request::post("/notify").body(body.into()).unwrap()
}
