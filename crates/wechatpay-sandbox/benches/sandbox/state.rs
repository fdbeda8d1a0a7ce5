//! What a pre-sign costs, and a contract weighs, with 10³ to 10⁶ contracts.

use serde_json::Value;
use wechatpay_sandbox::{Sandbox, World};

use crate::{cpu, floor::Floor, memory, merchant, micros, quantile};

const ROUNDS: usize = 60;
const RUNS: usize = 20;

pub async fn measure() {
    println!("\na checked and signed pre-sign in process, CPU against one verification and one signature (goal 1.15):");
    let floor = Floor::new();
    for size in [1_000, 10_000, 100_000, 1_000_000] {
        let sandbox = Sandbox::start().await.unwrap();
        let name = format!("size{size}");
        let world = sandbox.world(&name).unwrap();
        let text = grown(&world, &sandbox, &name, size);
        let before = memory();
        world.import(&text).unwrap();
        drop(text);
        let weight = memory().saturating_sub(before) / size as u64;
        let serial = sandbox.merchant(merchant::MCHID).unwrap().serial_no.clone();
        let mut requests = merchant::requests(&serial, &name, "new", ROUNDS * RUNS).into_iter();
        let (mut bare, mut whole) = (Vec::new(), Vec::new());
        for _ in 0..ROUNDS {
            let begun = cpu();
            (0..RUNS).for_each(|_| floor.once());
            bare.push(cpu() - begun);
            let begun = cpu();
            for request in requests.by_ref().take(RUNS) {
                assert_eq!(sandbox.handle(request).status(), 200);
            }
            whole.push(cpu() - begun);
        }
        let (bare, whole) = (quantile(&mut bare, 0.25) / RUNS as u32, quantile(&mut whole, 0.25) / RUNS as u32);
        let ratio = whole.as_secs_f64() / bare.as_secs_f64();
        println!(
            "  {size:>9} contracts: {:>6.1} µs against {:>6.1} µs: {ratio:.3}; {weight} bytes a contract (goal 2,048)",
            micros(whole),
            micros(bare)
        );
    }
}

/// An exported world with so many contracts: one that was really signed, copied under other numbers.
fn grown(world: &World, sandbox: &Sandbox, name: &str, size: usize) -> String {
    let serial = sandbox.merchant(merchant::MCHID).unwrap().serial_no.clone();
    let request = merchant::requests(&serial, name, "CODE", 1).remove(0);
    let answer: Value = serde_json::from_slice(sandbox.handle(request).body()).unwrap();
    let session = answer["pre_entrustweb_id"].as_str().unwrap().to_owned();
    let contract = world.confirm(&session, &Default::default()).unwrap();
    let state: Value = serde_json::from_str(&world.export()).unwrap();
    let mut text = String::from("{");
    for (field, value) in state.as_object().unwrap() {
        let comma = if text.len() > 1 { "," } else { "" };
        text.push_str(&format!("{comma}\"{field}\":"));
        match field.as_str() {
            "sessions" => copies(&mut text, &value[0], size, |copy, number| {
                copy.replace(&session, &format!("session{number:022}")).replace("CODE0", &format!("grown{number}"))
            }),
            "contracts" => copies(&mut text, &value[0], size, |copy, number| {
                let id = copy.replace(&contract.contract_id, &format!("1{number:017}"));
                let id = id.replace(&contract.openid, &format!("oGrown{number:022}"));
                id.replace("\"session\":0", &format!("\"session\":{number}"))
            }),
            "notices" => text.push_str("{}"),
            _ => text.push_str(&value.to_string()),
        }
    }
    text.push('}');
    text
}

fn copies(text: &mut String, one: &Value, size: usize, with: impl Fn(&str, usize) -> String) {
    let one = one.to_string();
    text.push('[');
    for number in 0..size {
        if number > 0 {
            text.push(',');
        }
        text.push_str(&with(&one, number));
    }
    text.push(']');
}
