//! A world that stands still, and both clients of its merchants, in one process.

use std::future::Future;

use serde::de::DeserializeOwned;
use wechatpay::{
    Client, ClientBuilder, Merchant, PlatformKey, PrivateKey, Result,
    api::Caller,
    blocking,
    papay::{Papay, PreSign, Signing, Step},
    transport::MemoryTransport,
};
use wechatpay_sandbox::{Confirmation, Sandbox, Signed, World};

pub const DIRECT: &str = "1900000001";
pub const PROVIDER: &str = "1900000002";
pub const PLATFORM: &str = "1900000003";
pub const INSTITUTION: &str = "3200000001";
pub const SUB: &str = "1900000109";

/// A client that takes steps: `.await` here, `.send()` there.
pub trait Takes {
    type Caller: Caller;

    fn papay(&self) -> Papay<Self::Caller>;

    fn take<A: DeserializeOwned + Send + 'static, T: Send + 'static>(
        &self,
        step: Step<Self::Caller, A, T>,
    ) -> impl Future<Output = Result<T>>;
}

impl Takes for Client {
    type Caller = wechatpay::Handle;

    fn papay(&self) -> Papay<Self::Caller> {
        Self::papay(self)
    }

    async fn take<A: DeserializeOwned + Send + 'static, T: Send + 'static>(
        &self,
        step: Step<Self::Caller, A, T>,
    ) -> Result<T> {
        step.await
    }
}

impl Takes for blocking::Client {
    type Caller = blocking::Handle;

    fn papay(&self) -> Papay<Self::Caller> {
        Self::papay(self)
    }

    async fn take<A: DeserializeOwned + Send + 'static, T: Send + 'static>(
        &self,
        step: Step<Self::Caller, A, T>,
    ) -> Result<T> {
        step.send()
    }
}

/// A sandbox whose clock stands.
pub struct Stage {
    pub sandbox: Sandbox,
    pub world: World,
}

impl Stage {
    pub async fn at(now: &str) -> Self {
        let sandbox = Sandbox::start().await.unwrap();
        let world = sandbox.default_world();
        world.freeze_clock(now).unwrap();
        Self { sandbox, world }
    }

    pub fn builder(&self, mchid: &str) -> ClientBuilder {
        let ready = self.sandbox.merchant(mchid).unwrap();
        let key = PrivateKey::from_pem(&ready.private_key_pem).unwrap();
        let sandbox = self.sandbox.clone();
        Client::builder()
            .merchant(Merchant::new(mchid, &ready.serial_no, key))
            .platform_key(PlatformKey::from_pem(&ready.public_key_id, &ready.platform_public_key_pem).unwrap())
            .api_v3_key(&ready.api_v3_key)
            .transport(MemoryTransport::new(move |request| Ok(sandbox.handle(request))))
    }

    pub fn client(&self, mchid: &str) -> Client {
        self.builder(mchid).build().unwrap()
    }

    pub fn blocking(&self, mchid: &str) -> blocking::Client {
        self.builder(mchid).build_blocking().unwrap()
    }

    /// The session that was opened last.
    pub fn session(&self) -> String {
        self.world.sessions().last().unwrap().id.clone()
    }

    /// The payer confirms the session that was opened last.
    pub fn confirm(&self) -> Signed {
        self.world.confirm(&self.session(), &Confirmation::new()).unwrap()
    }

    pub async fn pre_sign<G: Takes, R: PreSign>(&self, client: &G, request: &R) -> Signing<R::Answer>
    where
        R::Answer: Send,
    {
        client.take(client.papay().pre_sign(request)).await.unwrap()
    }
}

/// Runs a test's body with the async client and with the blocking one, each in a world of its own.
macro_rules! both {
    ($now:expr, $mchid:expr, |$stage:ident, $client:ident| $body:block) => {{
        {
            let $stage = crate::stage::Stage::at($now).await;
            let $client = $stage.client($mchid);
            $body
        }
        {
            let $stage = crate::stage::Stage::at($now).await;
            let $client = $stage.blocking($mchid);
            $body
        }
    }};
}

pub(crate) use both;
