//! What follows a signature: the deduction of seed 004 is booked, made and told, and its contract ends. Two days pass in a moment.

use std::io;

use serde::Serialize;
use serde_json::{Value, json};
use wechatpay::Client;
use wechatpay_sandbox::{MerchantKind, Sandbox};

use super::{
    Failure, notified,
    receiver::Receiver,
    report::content,
    seeds::{Clients, SEEDS, WORLD},
};
use crate::screen::{Screen, bad, bold, dim, mark};

/// The day before the deduction, when booking opens, and the day itself.
const BOOKING: &str = "2019-11-21T08:00:00+08:00";
const DEDUCTION: &str = "2019-11-22T00:00:00+08:00";

/// What came of it.
#[derive(Debug, Default, Serialize)]
pub(crate) struct After {
    steps: Vec<Step>,
    pub(crate) problem: Option<String>,
}

#[derive(Debug, Serialize)]
struct Step {
    at: &'static str,
    what: String,
    came: Value,
}

/// Goes on with the contract of seed 004.
pub(crate) async fn demonstrate(
    contract_id: Option<&str>,
    sandbox: &Sandbox,
    clients: &[Clients],
    receiver: &mut Receiver,
) -> After {
    let mut after = After::default();
    let done = match contract_id {
        Some(contract_id) => after.go_on(contract_id, sandbox, clients, receiver).await,
        None => Err("there is no contract to go on with".into()),
    };
    after.problem = done.err().map(|error| error.to_string());
    after
}

impl After {
    async fn go_on(
        &mut self,
        contract_id: &str,
        sandbox: &Sandbox,
        clients: &[Clients],
        receiver: &mut Receiver,
    ) -> Result<(), Failure> {
        let seed = SEEDS.iter().find(|seed| seed.number == "004").ok_or("seed 004 is gone")?;
        let provider = clients.iter().find(|clients| clients.merchant == MerchantKind::ServiceProvider);
        let client = &provider.ok_or("the sandbox has no service provider")?.client;
        let world = sandbox.world(seed.world)?;

        world.advance_to(BOOKING).await?;
        let booking = json!({
            "sp_appid": "wxd678efh567hg6787", "sub_mchid": "1900000109", "schedule_amount": {"total": 1, "currency": "CNY"},
        });
        let path = "v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule";
        let booked =
            client.chain(path).variable("contract_id", contract_id).post(&booking).header(WORLD, seed.world).await?;
        self.step(BOOKING, "booked", &booked);

        world.advance_to(DEDUCTION).await?;
        let accepted = deduct(client, contract_id, seed.world).await?;
        self.step(DEDUCTION, "deducted", &accepted);
        let mut told = notified(sandbox, receiver).await.into_iter().collect::<Result<Vec<_>, _>>()?;
        // They come at the same time, in either order.
        told.sort_unstable_by(|one, other| other.event_type.cmp(&one.event_type));
        for event in &told {
            self.step(DEDUCTION, &event.event_type, &content(event));
        }
        let told: Vec<&str> = told.iter().map(|event| event.event_type.as_str()).collect();
        if told != ["TRANSACTION.SUCCESS", "ENTRUST.TERMINATE"] {
            return Err(format!("the deduction and the end were to be told, and {told:?} was").into());
        }
        let contract = client.chain(seed.query).get().header(WORLD, seed.world).await?;
        self.step(DEDUCTION, "query", &contract);
        let state = |pointer: &str| contract.pointer(pointer).and_then(Value::as_str).unwrap_or_default();
        match (state("/contract_state"), state("/deduct_schedule/schedule_state")) {
            ("TERMINATED", "PAID") => Ok(()),
            (contract, schedule) => Err(format!("the contract is {contract}, its deduction {schedule}").into()),
        }
    }

    fn step(&mut self, at: &'static str, what: &str, came: &Value) {
        self.steps.push(Step { at, what: what.to_owned(), came: came.clone() });
    }

    pub(crate) fn show(&self, screen: &Screen) -> io::Result<()> {
        screen.line(format!(
            "\n{} {}",
            bold("004, two days later"),
            dim("the clock moves on, the deduction is made")
        ))?;
        for Step { at, what, came } in &self.steps {
            screen.line(format!("  {} {} {what:<19} {came}", mark(true), dim(at)))?;
        }
        match &self.problem {
            Some(problem) => screen.line(format!("  {} {}", mark(false), bad(problem))),
            None => Ok(()),
        }
    }
}

async fn deduct(client: &Client, contract_id: &str, world: &str) -> Result<Value, Failure> {
    let order = json!({
        "sp_appid": "wxd678efh567hg6787", "sub_mchid": "1900000109", "out_trade_no": "demo20191122",
        "description": "小乔-碎云皮肤（微信83区沧海之耀）", "transaction_notify_url": "https://yourapp.com/notify",
        "contract_id": contract_id, "amount": {"total": 1, "currency": "CNY"},
    });
    let call = client.chain("v3/papay/pay/partner/transactions/apply").post(&order);
    Ok(call.header(WORLD, world).await?.into_inner())
}
