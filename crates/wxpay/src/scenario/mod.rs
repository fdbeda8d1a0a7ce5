//! `wxpay scenario` and `wxpay trigger`: steps of a file, carried out against a sandbox.

mod act;
mod built_in;
mod carry;
mod file;
mod run;
mod values;

use serde_json::{Value, json};

use self::{file::Scenario, run::Runner, values::Values};
use crate::{
    Ended,
    by_hand::CONTRACTS,
    cli::{Caller, ScenarioAct, ScenarioOptions, TriggerOptions},
    control::{Control, segment},
    exit::{Exit, Failure},
    input,
    screen::{Screen, bytes, dim, good, json, line, safe},
    settings::Settings,
    table::{Table, cell},
    world_time,
};

/// What every scenario calls the contract that it is about.
const CONTRACT: &str = "contract";

pub(crate) async fn run(options: &ScenarioOptions, as_json: bool) -> Ended {
    match &options.act {
        ScenarioAct::Schema => json(&file::schema())?,
        ScenarioAct::Check { file, set } => {
            let scenario = read(file, set)?;
            if as_json {
                json(&json!({ "scenario": scenario.name, "about": scenario.about, "steps": scenario.steps.len() }))?;
            } else {
                line(format!("{}: {} steps, nothing wrong is seen", safe(&scenario.name), scenario.steps.len()))?;
            }
        }
        ScenarioAct::Run { file, set, fresh } => {
            let scenario = read(file, set)?;
            return play(&scenario, set, &options.caller, *fresh, as_json).await;
        }
    }
    Ok(Exit::Done)
}

pub(crate) async fn trigger(options: &TriggerOptions, as_json: bool) -> Ended {
    let Some(name) = &options.scenario else { return list(as_json) };
    let text = built_in::text(name)?;
    if options.show {
        bytes(text.as_bytes())?;
        return Ok(Exit::Done);
    }
    let contract = options.contract.as_deref().map(|contract| (CONTRACT.to_owned(), Value::from(contract)));
    let set: Vec<(String, Value)> = options.set.iter().cloned().chain(contract).collect();
    let scenario = Scenario::read(name, text, &set)?;
    play(&scenario, &set, &options.caller, false, as_json).await
}

fn read(file: &str, set: &[(String, Value)]) -> Result<Scenario, Failure> {
    let name = if file == "-" { "standard input" } else { file };
    let text = String::from_utf8(input::file(file)?).map_err(|_| Failure::usage(format!("{name}: is no UTF-8")))?;
    Scenario::read(name, &text, set)
}

fn list(as_json: bool) -> Ended {
    let all = built_in::all().collect::<Result<Vec<_>, _>>()?;
    if as_json {
        let all: Vec<Value> = all.iter().map(|one| json!({ "scenario": one.name, "about": one.about })).collect();
        json(&json!({ "scenarios": all }))?;
        return Ok(Exit::Done);
    }
    let mut table = Table::new(&["scenario", "what happens"]);
    all.iter().for_each(|one| table.row([&one.name, &one.about]));
    table.show("there are none")?;
    Ok(Exit::Done)
}

/// Carries a scenario out in the world of the settings, or in one that is there for it alone.
async fn play(scenario: &Scenario, set: &[(String, Value)], caller: &Caller, fresh: bool, as_json: bool) -> Ended {
    let fresh = fresh.then(|| format!("scenario-{}", world_time::number()));
    let caller = Caller { world: fresh.clone().or_else(|| caller.world.clone()), ..caller.clone() };
    let settings = Settings::read(&caller)?;
    let control = Control::quiet(&settings)?;
    let client = settings.client()?;
    // Nothing is called before a sandbox has answered there.
    control.get("/sandbox").await?;
    let mut set = set.to_vec();
    for (_, contract) in set.iter_mut().filter(|(name, _)| name == CONTRACT) {
        if let Some(called) = contract.as_str() {
            // People call it by their own number (商户签约协议号), operations by its id.
            *contract = cell(&CONTRACTS.find(&control, called).await?, "contract_id").into();
        }
    }
    let held = in_world(scenario, &set, &settings, &control, &client, as_json).await;
    if let Some(world) = &fresh {
        control.delete(&format!("/sandbox/worlds/{}", segment(world))).await?;
    }
    held
}

async fn in_world(
    scenario: &Scenario,
    set: &[(String, Value)],
    settings: &Settings,
    control: &Control,
    client: &wechatpay::Client,
    as_json: bool,
) -> Ended {
    if let Some(world) = &scenario.world {
        let mut described = serde_json::to_value(world)?;
        described.as_object_mut().into_iter().for_each(|fields| fields.retain(|name, _| name != "name"));
        control.put(&format!("/sandbox/worlds/{}", segment(control.world().unwrap_or("default"))), &described).await?;
    }
    let values = first_values(scenario, set, settings)?;
    let screen = if as_json { Screen::silent() } else { Screen::waiting("") };
    let mut runner = Runner::new(control, client, values, &screen, !as_json).await?;
    let ended = runner.run(scenario, "").await;
    screen.done();
    let kept = scenario.keeps();
    let kept = kept.iter().filter_map(|name| Some((name.clone(), runner.values.get(name)?.clone())));
    let kept: serde_json::Map<String, Value> = kept.collect();
    let report = json!({
        "scenario": scenario.name,
        "held": ended.is_ok(),
        "steps": runner.outcomes,
        "values": kept,
    });
    if as_json {
        json(&report)?;
    } else if ended.is_ok() {
        for (name, value) in &kept {
            let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            line(format!("{} {}", dim(format!("{} =", safe(name))), safe(&text)))?;
        }
        line(format!("{} {}", good("all steps hold:"), safe(&scenario.name)))?;
    }
    ended.map(|()| Exit::Done)
}

/// What there is before the first step: `--set` goes before `set` of the file, and both before what every scenario has.
fn first_values(scenario: &Scenario, set: &[(String, Value)], settings: &Settings) -> Result<Values, Failure> {
    let mut values = Values::default();
    let of = |name: &str, usual: &str| Value::from(settings.get(name).unwrap_or(usual));
    values.set("mchid", of("mchid", ""));
    values.set("appid", of("appid", "wxd678efh567hg6787"));
    values.set("notify_url", of("notify_url", "https://yourapp.com/notify"));
    values.set("run", world_time::number().into());
    let given: serde_json::Map<String, Value> = set.iter().cloned().collect();
    values.extend(&given);
    let usual = scenario.set.iter().filter(|(name, _)| !given.contains_key(*name));
    let usual = usual.map(|(name, value)| (name.clone(), value.clone())).collect();
    values.add(&usual).map_err(|problem| Failure::usage(format!("{}: set: {problem}", scenario.name)))?;
    Ok(values)
}
