//! `wxpay demo`: five contracts, from the pre-sign in six styles to the verified notification, and a deduction to its end.

mod after;
mod receiver;
mod report;
mod seeds;

use std::{
    error::Error,
    net::Ipv4Addr,
    time::{Duration, Instant},
};

use wechatpay::{Client, ConfigError, Event, Merchant, PlatformKey, PrivateKey, blocking};
use wechatpay_sandbox::{Confirmation, ReadyMerchant, Sandbox, World};

use self::{
    receiver::{Received, Receiver},
    report::{Report, SeedReport},
    seeds::{Clients, SEEDS, Seed},
};
use crate::{
    Ended,
    cli::DemoOptions,
    exit::Exit,
    keyring::Keyring,
    sandbox::{explain, how_to_call},
    screen::{Screen, line},
    stop::Stop,
};

/// The day of the seeds' bodies.
const TODAY: &str = "2019-11-20T10:00:00+08:00";

type Failure = Box<dyn Error>;

pub(crate) async fn run(options: &DemoOptions, as_json: bool) -> Ended {
    let started = Instant::now();
    let (listener, address) = receiver::bind().await?;
    let sandbox = Sandbox::builder()
        .port(options.port)
        .clock_at(TODAY)
        .route("yourapp.com", address)
        .route("pay.weixin.qq.com", address)
        .start()
        .await
        .map_err(|error| explain(Ipv4Addr::LOCALHOST.into(), options.port, error))?;
    let clients = clients(&sandbox)?;
    let mut all = clients.iter().map(|clients| clients.client.clone());
    let first = all.next().ok_or("the sandbox has no merchants")?;
    let mut receiver = Receiver::start(listener, first, all.collect());

    let screen = if as_json { Screen::silent() } else { Screen::new(SEEDS.len() as u64 * 6) };
    if !as_json {
        report::heading(&screen, sandbox.url(), TODAY)?;
    }
    let mut seeds = Vec::with_capacity(SEEDS.len());
    for seed in &SEEDS {
        let report = demonstrate(seed, &sandbox, &clients, &mut receiver, &screen).await;
        if !as_json {
            report.show(&screen)?;
        }
        seeds.push(report);
    }
    let signed = seeds.last().and_then(|seed| seed.payer.as_ref()).map(|signed| signed.contract_id.clone());
    let after = after::demonstrate(signed.as_deref(), &sandbox, &clients, &mut receiver).await;
    if !as_json {
        after.show(&screen)?;
    }
    screen.done();
    let kept = if options.keep {
        let stop = Stop::listen()?;
        Some((Keyring::write(&sandbox, options.keys.as_deref())?, stop))
    } else {
        None
    };
    let report = Report::new(sandbox.url().to_owned(), seeds, after, started.elapsed());
    if as_json {
        line(serde_json::to_string_pretty(&report.with(kept.as_ref().map(|(keyring, _)| keyring)))?)?;
    } else {
        report.show_verdict()?;
    }
    if let Some((keyring, stop)) = kept {
        keep(as_json, &keyring, receiver, stop).await?;
    }
    Ok(if report.held { Exit::Done } else { Exit::Failed })
}

/// Both clients for each ready merchant.
fn clients(sandbox: &Sandbox) -> Result<Vec<Clients>, Failure> {
    sandbox.merchants().iter().map(|merchant| clients_of(sandbox.url(), merchant)).collect()
}

fn clients_of(url: &str, merchant: &ReadyMerchant) -> Result<Clients, Failure> {
    let key = PrivateKey::from_pem(&merchant.private_key_pem)?;
    let platform = PlatformKey::from_pem(&merchant.public_key_id, &merchant.platform_public_key_pem)?;
    let builder = || {
        Client::builder()
            .merchant(Merchant::new(&merchant.mchid, &merchant.serial_no, key.clone()))
            .platform_key(platform.clone())
            .api_v3_key(&merchant.api_v3_key)
            .base_url(url)
    };
    let blocking: Result<blocking::Client, ConfigError> = builder().build_blocking();
    Ok(Clients { merchant: merchant.kind, client: builder().build()?, blocking: blocking? })
}

/// Takes one seed from the pre-sign to the query, and notes how far it came.
async fn demonstrate(
    seed: &'static Seed,
    sandbox: &Sandbox,
    clients: &[Clients],
    receiver: &mut Receiver,
    screen: &Screen,
) -> SeedReport {
    let mut report = SeedReport::new(seed);
    if let Err(error) = sign(seed, sandbox, clients, receiver, screen, &mut report).await {
        report.problem = Some(error.to_string());
    }
    report
}

async fn sign(
    seed: &'static Seed,
    sandbox: &Sandbox,
    clients: &[Clients],
    receiver: &mut Receiver,
    screen: &Screen,
    report: &mut SeedReport,
) -> Result<(), Failure> {
    let own =
        clients.iter().find(|clients| clients.merchant == seed.merchant).ok_or("the sandbox has no such merchant")?;
    let world = world(sandbox, seed)?;
    report.calls = seeds::pre_sign(seed, own, |style| screen.step(&format!("{} {style}", seed.number))).await?;
    let first = report.calls.first().ok_or("no call was made")?;
    let session = seeds::session(&first.answer).ok_or("the answer names no session")?;

    report.payer = Some(world.confirm(&session, &Confirmation::new())?);
    report.notification = Some(only(notified(sandbox, receiver).await)?);

    let query = own.client.chain(seed.query).get().header(seeds::WORLD, seed.world).await?;
    report.contract = Some(seeds::contract(&query));
    Ok(())
}

fn world(sandbox: &Sandbox, seed: &Seed) -> Result<World, Failure> {
    let world = sandbox.world(seed.world)?;
    world.set_clock(TODAY)?;
    Ok(world)
}

/// What came to the receiver once the sandbox has nothing left to deliver.
async fn notified(sandbox: &Sandbox, receiver: &mut Receiver) -> Vec<Received> {
    let _ = tokio::time::timeout(Duration::from_secs(10), sandbox.settle()).await;
    receiver.take()
}

fn only(mut events: Vec<Received>) -> Result<Event, Failure> {
    match (events.pop(), events.len()) {
        (Some(event), 0) => Ok(event?),
        (None, _) => Err("no notification came".into()),
        (Some(_), more) => Err(format!("{} notifications came instead of one", more + 1).into()),
    }
}

/// Leaves the sandbox and the receiver running until somebody stops them.
async fn keep(as_json: bool, keyring: &Keyring, mut receiver: Receiver, stop: Stop) -> Result<(), Failure> {
    if !as_json {
        line(format!("\nThe sandbox stays at {}; its clock started at {TODAY} and runs on.", keyring.url))?;
        how_to_call(keyring)?;
        line("\nNotifications for yourapp.com and pay.weixin.qq.com are received here. Stop with Ctrl-C.")?;
    }
    let stopped = stop.requested();
    tokio::pin!(stopped);
    loop {
        tokio::select! {
            () = &mut stopped => return Ok(()),
            Some(event) = receiver.next() => if !as_json { line(report::received(&event))?; },
        }
    }
}
