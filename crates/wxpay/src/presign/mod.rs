//! `wxpay presign`: opens a signing session (预签约) of any family of contracts.

mod dates;
mod fields;
mod scenes;
mod show;

use std::time::Duration;

use clap::builder::{PossibleValue, PossibleValuesParser};
use serde_json::{Map, Value};
use wechatpay::{
    Answer, Client, Launch,
    api::{Caller as _, Draft},
    papay::{Contract, ContractRef, Status},
};

use self::{
    fields::Body,
    scenes::{FAMILIES, SCENES, Scene, words},
};
use crate::{
    Ended, ask,
    cli::PresignOptions,
    exit::{Exit, Failure},
    screen::Screen,
    settings::{Keys, Settings},
};

/// A session that was opened.
struct Opened {
    scene: &'static Scene,
    answer: Answer<Value>,
    body: Value,
    launch: Launch,
    contract: ContractRef,
    expires_in: Duration,
}

/// The words that `FAMILY` may be.
pub(crate) fn families() -> PossibleValuesParser {
    PossibleValuesParser::new(FAMILIES.map(|(_, word, title)| PossibleValue::new(word).help(title)))
}

pub(crate) async fn run(options: &PresignOptions, as_json: bool) -> Ended {
    let scene = scene(&options.family, options.scene.as_deref())?;
    let body = Body::fill(scene, options, &Settings::read(&options.caller)?)?;
    let names = body.as_object().into_iter().flat_map(|body| body.keys().map(String::as_str));
    let settings = Settings::read_for(&options.caller, scene.operation, names)?;
    let body = fields::own_number(body, &settings);
    let client = settings.client()?;
    if settings.keys()? == Keys::Real
        && !options.yes
        && !ask::confirm(&format!("{}: send it?", scene.operation.title), "--yes")?
    {
        return Err(Failure::new(Exit::Failed, "not sent, as you said"));
    }
    let screen = if as_json { Screen::silent() } else { Screen::waiting("waits for the session") };
    let opened = open(scene, &client, body).await;
    screen.done();
    let opened = opened?;
    let payer = show::payer(&opened, &settings, &options.caller).await;
    if !options.wait {
        show::session(&opened, payer.as_ref(), None, as_json)?;
        return Ok(Exit::Done);
    }
    if !as_json {
        show::session(&opened, payer.as_ref(), None, false)?;
    }
    let contract = signed(&opened, &client, as_json).await?;
    if as_json {
        show::session(&opened, payer.as_ref(), Some(&contract), true)?;
    } else {
        show::contract(&contract)?;
    }
    Ok(if contract.status == Status::NotSigned { Exit::Failed } else { Exit::Done })
}

fn scene(family: &str, name: Option<&str>) -> Result<&'static Scene, Failure> {
    let of_family: Vec<&Scene> = SCENES.iter().filter(|scene| words(scene.family).0 == family).collect();
    let wanted = |scene: &&&'static Scene| name.is_none_or(|name| scene.name == name);
    of_family.iter().find(wanted).copied().ok_or_else(|| {
        let known: Vec<&str> = of_family.iter().map(|scene| scene.name).collect();
        Failure::usage(format!("{family} has no scene {:?}; it has {}", name.unwrap_or_default(), known.join(", ")))
    })
}

async fn open(scene: &'static Scene, client: &Client, body: Value) -> Result<Opened, Failure> {
    let mut draft = Draft::of(scene.operation).json(&body);
    draft.plaintext.body = true;
    let answer = client.handle().call::<Value>(draft).send().await?;
    let launch = match scene.launch {
        Some(launch) => launch(&answer)?,
        None => Launch::AfterPayment { prepay_id: text(&body, "prepay_id").unwrap_or_default() },
    };
    let (contract, expires_in) = (reference(scene, &body)?, validity(scene, &body));
    Ok(Opened { scene, answer, body, launch, contract, expires_in })
}

/// The contract that will come of it, by the names of the body.
fn reference(scene: &Scene, body: &Value) -> Result<ContractRef, Failure> {
    let mut named = Map::from_iter([("family".to_owned(), words(scene.family).0.into())]);
    for name in ["appid", "sp_appid", "sub_mchid", "sub_appid", "plan_id", "service_id", "out_contract_code", "openid"]
    {
        if let Some(text) = text(body, name) {
            named.insert(name.to_owned(), text.into());
        }
    }
    // Institution mode (机构模式) wins where both are named.
    if named.contains_key("sp_appid") {
        named.remove("appid");
    }
    Ok(serde_json::from_value(Value::Object(named))?)
}

/// How long the payer has.
fn validity(scene: &Scene, body: &Value) -> Duration {
    let until = text(body, "expired_time").and_then(|time| time.parse::<jiff::Timestamp>().ok());
    let left = until.and_then(|until| u64::try_from(until.as_second() - jiff::Timestamp::now().as_second()).ok());
    left.map_or_else(|| scene.family.validity(), Duration::from_secs)
}

fn text(body: &Value, name: &str) -> Option<String> {
    match body.get(name)? {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

async fn signed(opened: &Opened, client: &Client, as_json: bool) -> Result<Contract, Failure> {
    let screen = if as_json { Screen::silent() } else { Screen::waiting("waits for the payer to sign") };
    let wait = client.papay().wait_until_signed(&opened.contract).until(opened.expires_in);
    let contract = wait.poll(Duration::from_secs(1), Duration::from_secs(10)).await;
    screen.done();
    Ok(contract?)
}
