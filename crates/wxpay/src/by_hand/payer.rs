//! `wxpay payer`: what a payer does in WeChat.

use http::Method;
use serde_json::{Map, Value, json};

use super::{
    answer, control,
    list::{CONTRACTS, ORDERS, SESSIONS},
};
use crate::{
    Ended,
    cli::{PayerAct, PayerOptions},
    control::{Control, segment},
    exit::Failure,
    screen::{good, line, safe},
    table::{Table, cell},
};

pub(crate) async fn run(options: &PayerOptions, as_json: bool) -> Ended {
    let control = control(&options.caller)?;
    match &options.act {
        PayerAct::Ls => answer(&control.get("/sandbox/payers").await?, as_json, list),
        PayerAct::Confirm { session, openid, client_ip, fails } => {
            let by = said([
                ("openid", openid.as_deref().map(Value::from)),
                ("client_ip", client_ip.map(|ip| Value::from(ip.to_string()))),
                ("fails", fails.then_some(Value::Bool(true))),
            ]);
            let path = format!("{}/confirm", session_path(&control, session.as_deref()).await?);
            answer(&control.post(&path, &by).await?, as_json, contract)
        }
        PayerAct::Refuse { session } => {
            let path = format!("{}/refuse", session_path(&control, session.as_deref()).await?);
            answer(&control.ask(Method::POST, &path, None).await?, as_json, |session| {
                line(format!("session {} is {}", safe(&cell(session, "id")), safe(&cell(session, "state"))))
            })
        }
        PayerAct::Terminate { contract: id, by, remark } => {
            let how = said([("by", Some(Value::from(by.as_str()))), ("remark", remark.as_deref().map(Value::from))]);
            let path = format!("{}/terminate", contract_path(&control, id).await?);
            answer(&control.post(&path, &how).await?, as_json, contract)
        }
        PayerAct::Keep { contract: id } => {
            let path = format!("{}/keep", contract_path(&control, id).await?);
            answer(&control.ask(Method::POST, &path, None).await?, as_json, contract)
        }
        PayerAct::Pay { order: number, openid } => {
            let path = format!("{}/pay", ORDERS.path_of(&ORDERS.find(&control, number).await?));
            let by = said([("openid", openid.as_deref().map(Value::from))]);
            answer(&control.post(&path, &by).await?, as_json, order)
        }
        PayerAct::Set { openid, persona } => {
            let path = format!("/sandbox/payers/{}", segment(openid));
            answer(&control.put(&path, &json!({ "persona": persona })).await?, as_json, list)
        }
    }
}

fn said<const N: usize>(all: [(&str, Option<Value>); N]) -> Value {
    let said = all.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?)));
    Value::Object(Map::from_iter(said))
}

async fn session_path(control: &Control, named: Option<&str>) -> Result<String, Failure> {
    Ok(SESSIONS.path_of(&match named {
        Some(named) => SESSIONS.find(control, named).await?,
        None => SESSIONS.only(control, "open").await?,
    }))
}

async fn contract_path(control: &Control, named: &str) -> Result<String, Failure> {
    Ok(CONTRACTS.path_of(&CONTRACTS.find(control, named).await?))
}

fn contract(contract: &Value) -> std::io::Result<()> {
    let of = |field: &str| safe(&cell(contract, field));
    line(format!("contract {} ({}) is {}", of("contract_id"), of("out_contract_code"), good(of("state"))))
}

fn order(order: &Value) -> std::io::Result<()> {
    let of = |field: &str| safe(&cell(order, field));
    line(format!("order {} is {}: {} {}", of("out_trade_no"), good(of("state")), of("amount"), of("currency")))
}

fn list(answer: &Value) -> std::io::Result<()> {
    let mut table = Table::new(&["openid", "persona"]);
    for (openid, persona) in answer.get("payers").and_then(Value::as_object).into_iter().flatten() {
        table.row([openid.as_str(), persona.as_str().unwrap_or_default()]);
    }
    table.show("nothing was said of any payer: all are rich, unless the world's settings say otherwise")
}
