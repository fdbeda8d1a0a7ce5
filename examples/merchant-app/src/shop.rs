//! What the shop does: each act calls WeChat Pay, notes what came of it, and tells who watches.

use std::sync::Arc;

use tokio::sync::broadcast;
use tracing::{info, warn};
use wechatpay::{
    Client, Launch, Result,
    api::v3::global::papay::{
        contracts::{h5_pre_entrust_sign as h5, jsapi_pre_entrust_sign as jsapi, web_pre_entrust_sign as web},
        transactions,
    },
    notify::Event,
    papay::{Contract, ContractRef, Family, News, Order, OrderRef, PreSign, Status},
};

use crate::{
    config::Config,
    plans::Plan,
    store::{Change, Store, StoreError},
    subscription::{DeductionState, Subscription},
    visitor::{Device, random_id},
};

#[derive(Clone)]
pub(crate) struct Shop(Arc<Inner>);

struct Inner {
    client: Client,
    config: Config,
    store: Box<dyn Store>,
    /// Ids of subscriptions to which something happened. With several processes this is a database's LISTEN, or a message broker.
    changed: broadcast::Sender<String>,
}

impl Shop {
    pub(crate) fn new(client: Client, config: Config, store: impl Store + 'static) -> Self {
        let (changed, _) = broadcast::channel(1024);
        Self(Arc::new(Inner { client, config, store: Box::new(store), changed }))
    }

    pub(crate) fn client(&self) -> &Client {
        &self.0.client
    }

    pub(crate) fn listen(&self) -> broadcast::Receiver<String> {
        self.0.changed.subscribe()
    }

    pub(crate) async fn find(&self, id: &str) -> Result<Option<Subscription>, StoreError> {
        self.0.store.find(id).await
    }

    /// Opens a signing session (预签约) and waits for its payer in the background. Gives the subscription's id.
    pub(crate) async fn subscribe(
        &self,
        plan: &'static Plan,
        visitor: String,
        device: Device,
        openid: String,
    ) -> Result<String, StoreError> {
        let id = random_id();
        let (reference, launch) = self.pre_sign(plan, &id, device, openid).await?;
        let (contract, left, deductions) = (None, false, Vec::new());
        // Stored before the payer is sent on: the notification may be faster than the page.
        let subscription = Subscription {
            id: id.clone(),
            visitor,
            plan,
            reference: reference.clone(),
            launch,
            contract,
            left,
            deductions,
        };
        self.0.store.add(subscription).await?;
        info!(id, plan = plan.slug, "pre-signed");
        tokio::spawn(self.clone().wait_until_signed(id.clone(), reference));
        Ok(id)
    }

    async fn pre_sign(&self, plan: &Plan, id: &str, device: Device, openid: String) -> Result<(ContractRef, Launch)> {
        let Inner { config, .. } = &*self.0;
        let (appid, plan_id) = (Some(config.appid.clone()), plan.plan_id);
        // A number is burnt once it is confirmed, so each try gets one of its own; short, because deductions add to it and 32 is the most.
        let out_contract_code = random_id().chars().take(24).collect();
        let (user_display_name, success_notify_url) = (plan.title.to_owned(), config.notify_url());
        let return_url = Some(config.page_url(id));
        match device {
            Device::WeChat => {
                self.open(&jsapi::PostRequest {
                    appid,
                    plan_id,
                    out_contract_code,
                    user_display_name,
                    success_notify_url,
                    openid,
                    return_url,
                    ..Default::default()
                })
                .await
            }
            Device::Phone => {
                self.open(&h5::PostRequest {
                    appid,
                    plan_id,
                    out_contract_code,
                    user_display_name,
                    success_notify_url,
                    return_url,
                    ..Default::default()
                })
                .await
            }
            // Whoever scans the code stays in WeChat: the phone has not been here before.
            Device::Desk => {
                self.open(&web::PostRequest {
                    appid,
                    plan_id,
                    out_contract_code,
                    user_display_name,
                    success_notify_url,
                    ..Default::default()
                })
                .await
            }
        }
    }

    async fn open<R: PreSign>(&self, request: &R) -> Result<(ContractRef, Launch)> {
        let signing = self.client().papay().pre_sign(request).await?;
        Ok((signing.contract().clone(), signing.launch().clone()))
    }

    /// A payer who leaves sends nothing, and a notification may be late or lost: this asks, too, until the session is over.
    async fn wait_until_signed(self, id: String, reference: ContractRef) {
        let noted = match self.client().papay().wait_until_signed(&reference).await {
            Ok(contract) => {
                let note = |subscription: &mut Subscription| {
                    subscription.left = contract.status == Status::NotSigned;
                    subscription.learn(contract);
                };
                self.change(&id, Box::new(note)).await
            }
            Err(error) => Err(error.into()),
        };
        if let Err(error) = noted {
            warn!(id, %error, "nobody knows whether it was signed");
        }
    }

    /// Takes in what a notification tells. The same may be told twice, late, and in any order.
    pub(crate) async fn told(&self, event: Event) -> Result<(), StoreError> {
        // It also wakes whoever waits for this payer.
        match self.client().papay().told(&event) {
            Some(News::Contract(contract)) => self.told_of_contract(*contract).await,
            Some(News::Order(order)) => self.told_of_order(&order).await,
            _ => Ok(()),
        }
    }

    async fn told_of_contract(&self, contract: Contract) -> Result<(), StoreError> {
        let Some(id) = self.0.store.of_contract(&contract.reference).await? else {
            warn!("a notification tells of a contract that nobody began here");
            return Ok(());
        };
        info!(id, status = %contract.status, "told");
        self.change(&id, Box::new(|subscription| subscription.learn(contract))).await
    }

    async fn told_of_order(&self, order: &Order) -> Result<(), StoreError> {
        let Some(out_trade_no) = order.reference.out_trade_no.as_deref() else { return Ok(()) };
        let Some(id) = self.0.store.of_deduction(out_trade_no).await? else { return Ok(()) };
        info!(id, state = %order.state, "told");
        self.change(&id, Box::new(|subscription| subscription.settle(out_trade_no, order.into()))).await
    }

    /// Deducts a period, unless one is open already.
    pub(crate) async fn deduct(&self, subscription: &Subscription) -> Result<(), StoreError> {
        let mut begun = None;
        self.change(&subscription.id, Box::new(|subscription| begun = subscription.begin_deduction())).await?;
        let (Some(out_trade_no), Some(contract_id)) = (begun, subscription.reference.contract_id.clone()) else {
            return Ok(());
        };
        let order = transactions::PostRequest {
            appid: Some(self.0.config.appid.clone()),
            description: subscription.plan.title.into(),
            notify_url: self.0.config.notify_url(),
            out_trade_no: out_trade_no.clone(),
            merchant_category_code: "5815".into(),
            contract_id,
            amount: transactions::Amount { total: subscription.plan.price, currency: Some("CNY".into()) },
            ..Default::default()
        };
        let state = match self.client().papay().deduct(&order).await {
            // Overseas deductions (境外) are decided by the answer; other families tell later.
            Ok(order) => (&order).into(),
            Err(error) if error.may_have_taken_effect() => {
                warn!(out_trade_no, %error, "the outcome is unknown");
                DeductionState::Open
            }
            Err(error) => {
                warn!(out_trade_no, %error, "not deducted");
                DeductionState::Failed(error.message().unwrap_or("请稍后再试").to_owned())
            }
        };
        self.change(&subscription.id, Box::new(|subscription| subscription.settle(&out_trade_no, state))).await
    }

    /// Asks what became of a deduction whose outcome is unknown.
    pub(crate) async fn ask(&self, subscription: &Subscription) -> Result<(), StoreError> {
        let Some(open) = subscription.open_deduction() else { return Ok(()) };
        let order = OrderRef::new(Family::Global, &open.out_trade_no);
        let state = match self.client().papay().query_order(&order).await {
            Ok(order) => (&order).into(),
            // Only a signed "there is no such order" says that nothing was taken.
            Err(error) if error.is_verified() && error.is_code("ORDER_NOT_EXIST") => {
                DeductionState::Failed("未扣款".into())
            }
            Err(error) => return Err(error.into()),
        };
        self.change(&subscription.id, Box::new(|subscription| subscription.settle(&open.out_trade_no, state))).await
    }

    /// Ends the contract (解约).
    pub(crate) async fn terminate(&self, subscription: &Subscription) -> Result<(), StoreError> {
        let contract = self.client().papay().terminate(&subscription.reference, "用户取消订阅").await?;
        self.change(&subscription.id, Box::new(|subscription| subscription.learn(contract))).await
    }

    async fn change(&self, id: &str, change: Change<'_>) -> Result<(), StoreError> {
        self.0.store.change(id, change).await?;
        // Nobody may be watching.
        let _ = self.0.changed.send(id.to_owned());
        Ok(())
    }
}
