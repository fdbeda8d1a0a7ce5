//! A merchant's programs beside the sandbox: calls made with the SDK, and a server for notifications.

use std::{
    net::SocketAddr,
    sync::{
        Arc,
        atomic::{AtomicU16, AtomicUsize, Ordering},
    },
};

use axum::{Router, extract::State, http::StatusCode};
use serde_json::{Value, json};
use tokio::net::TcpListener;
use wechatpay::{Client, Merchant, PlatformKey, PrivateKey};
use wechatpay_sandbox::{Sandbox, World};

pub(crate) const DIRECT: &str = "1900000001";
pub(crate) const PROVIDER: &str = "1900000002";
pub(crate) const PLATFORM: &str = "1900000003";
pub(crate) const INSTITUTION: &str = "3200000001";

/// The instant at which the bodies below are good.
const THEN: &str = "2019-11-20T10:00:00+08:00";
/// The payer of [`scheduled`].
pub(crate) const PAYER: &str = "oYobu0MVnQfWpSMOYJz2AHPG_gQw";

/// Where a pre-sign (预签约) goes, who calls it, and what it says.
pub(crate) type PreSign = (&'static str, &'static str, Value);

pub(crate) fn combined() -> PreSign {
    let body = json!({
        "appid": "wxd678efh567hg6787", "plan_id": 12535, "out_contract_code": "wxwtdk20200910100000",
        "contract_display_account": "微信代扣用户A", "notify_url": "https://yourapp.com/notify",
    });
    (PLATFORM, "v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program", body)
}

pub(crate) fn jsapi() -> PreSign {
    let body = json!({
        "appid": "wxd678efh567hg6787", "sub_mchid": "1230000109", "sp_appid": "wx8888888888888888",
        "sp_mchid": "3200000001", "sub_appid": "wxcbda96de0b165484", "plan_id": 123,
        "out_contract_code": "100001256", "user_display_name": "张三",
        "success_notify_url": "https://yourapp.com/notify", "openid": "ouFhd5X9s9WteC3eWRjXV3lea123",
        "return_url": "https://pay.weixin.qq.com", "expired_time": "2021-11-20T13:29:35+08:00",
    });
    (INSTITUTION, "v3/global/papay/contracts/jsapi-pre-entrust-sign", body)
}

pub(crate) fn scheduled() -> PreSign {
    let body = json!({
        "sp_appid": "wxd678efh567hg6787", "sp_openid": PAYER, "sub_mchid": "1900000109",
        "sub_appid": "wxd678efh567hg6787", "sub_openid": "wxd678efh567hg6787", "plan_id": 12535,
        "out_contract_code": "wxwtdk20200910100000", "contract_display_account": "微信代扣用户A",
        "contract_notify_url": "https://yourapp.com/notify", "out_user_code": "用户A",
        "deduct_schedule": {
            "estimated_deduct_date": "2019-11-22",
            "estimated_deduct_amount": {"total": 1, "currency": "CNY"},
            "description": "小乔-碎云皮肤（微信83区沧海之耀）",
        },
    });
    (PROVIDER, "v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program", body)
}

pub(crate) fn insured() -> PreSign {
    let body = json!({
        "appid": "wxd678efh567hg6787", "openid": "oInsured", "plan_id": 12535, "out_contract_code": "policy1",
        "insured_display_name": "***明", "contract_notify_url": "https://yourapp.com/signed",
        "policy_start_date": "2019-11-20", "policy_end_date": "2020-11-19", "can_auto_insure": true,
        "policy_periods": [
            {"policy_period_id": 1, "estimated_deduct_date": "2019-11-30", "estimated_deduct_amount": {"total": 100}},
            {"policy_period_id": 2, "estimated_deduct_date": "2019-12-30", "estimated_deduct_amount": {"total": 100}},
        ],
    });
    (DIRECT, "v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program", body)
}

pub(crate) struct Shop {
    pub(crate) sandbox: Sandbox,
    pub(crate) world: World,
    pub(crate) receiver: Receiver,
}

impl Shop {
    /// A sandbox whose clock stands still, with a receiver for all notifications to `yourapp.com`.
    pub(crate) async fn open() -> Self {
        let receiver = Receiver::start().await;
        let sandbox = Sandbox::builder().route("yourapp.com", receiver.address).start().await.unwrap();
        let world = sandbox.default_world();
        world.freeze_clock(THEN).unwrap();
        Self { sandbox, world, receiver }
    }

    pub(crate) fn client(&self, mchid: &str) -> Client {
        self.client_with(mchid, mchid)
    }

    /// A merchant who signs with another one's key.
    pub(crate) fn client_with(&self, mchid: &str, key_of: &str) -> Client {
        let merchant = self.sandbox.merchant(mchid).unwrap();
        let key = PrivateKey::from_pem(&self.sandbox.merchant(key_of).unwrap().private_key_pem).unwrap();
        let platform = PlatformKey::from_pem(&merchant.public_key_id, &merchant.platform_public_key_pem).unwrap();
        Client::builder()
            .merchant(Merchant::new(&merchant.mchid, &merchant.serial_no, key))
            .platform_key(platform)
            .api_v3_key(&merchant.api_v3_key)
            .base_url(self.sandbox.url())
            .build()
            .unwrap()
    }

    /// Makes a pre-sign; gives the path of the page that its session is signed on.
    pub(crate) async fn pre_sign(&self, (mchid, path, body): PreSign) -> String {
        self.client(mchid).chain(path).post(&body).await.unwrap();
        format!("/sign/{}", self.world.sessions().last().unwrap().id)
    }

    /// Makes a pre-sign, and its payer agrees; gives the contract's id.
    pub(crate) async fn signed(&self, pre_sign: PreSign) -> String {
        let page = self.pre_sign(pre_sign).await;
        let signed = self.sandbox.confirm(page.trim_start_matches("/sign/")).unwrap();
        self.sandbox.settle().await;
        signed.contract_id
    }

    /// An order that waits to be paid.
    pub(crate) async fn order(&self, out_trade_no: &str, description: &str) {
        let order = json!({
            "appid": "wxd678efh567hg6787", "mchid": DIRECT, "description": description, "out_trade_no": out_trade_no,
            "notify_url": "https://yourapp.com/paid", "amount": {"total": 123_456, "currency": "CNY"},
        });
        self.client(DIRECT).chain("v3/pay/transactions/native").post(&order).await.unwrap();
    }

    /// A call that is refused: the endpoint is not for this merchant.
    pub(crate) async fn refused(&self) {
        let (_, path, body) = combined();
        self.client(DIRECT).chain(path).post(&body).await.unwrap_err();
    }

    /// A call whose signature does not hold.
    pub(crate) async fn missigned(&self) {
        let (mchid, path, body) = combined();
        self.client_with(mchid, DIRECT).chain(path).post(&body).await.unwrap_err();
    }
}

/// A server that answers everything with one status. It ends with the test's runtime.
pub(crate) struct Receiver {
    pub(crate) address: SocketAddr,
    state: Arc<Answers>,
}

#[derive(Debug)]
struct Answers {
    status: AtomicU16,
    count: AtomicUsize,
}

impl Receiver {
    pub(crate) async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let state = Arc::new(Answers { status: AtomicU16::new(204), count: AtomicUsize::new(0) });
        let router = Router::new().fallback(answer).with_state(Arc::clone(&state));
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self { address, state }
    }

    pub(crate) fn answers(&self, status: u16) {
        self.state.status.store(status, Ordering::SeqCst);
    }

    /// How often it was asked.
    pub(crate) fn count(&self) -> usize {
        self.state.count.load(Ordering::SeqCst)
    }
}

async fn answer(State(answers): State<Arc<Answers>>) -> StatusCode {
    answers.count.fetch_add(1, Ordering::SeqCst);
    StatusCode::from_u16(answers.status.load(Ordering::SeqCst)).unwrap()
}
