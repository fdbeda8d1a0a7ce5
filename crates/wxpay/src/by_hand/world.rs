//! `wxpay world`

use std::{fs::File, io::Write as _, path::Path};

use http::Method;
use serde_json::{Map, Value, json};
use wechatpay_sandbox::WorldDescription;

use super::{answer, control, items};
use crate::{
    Ended,
    cli::{WorldAct, WorldOptions},
    control::{Control, segment},
    exit::{Exit, Failure},
    input, keyring,
    screen::{calm, dim, line, safe},
    table::{Table, cell, fields},
};

pub(crate) async fn run(options: &WorldOptions, as_json: bool) -> Ended {
    let control = control(&options.caller)?;
    match &options.act {
        WorldAct::Ls => answer(&control.list("/sandbox/worlds", "worlds").await?, as_json, list),
        WorldAct::New { name, file } => {
            let described = file.as_deref().map(described).transpose()?.unwrap_or_else(|| json!({}));
            answer(&control.put(&format!("/sandbox/worlds/{}", segment(name)), &described).await?, as_json, show)
        }
        WorldAct::Show { name } => {
            let name = name.as_deref().or(control.world()).unwrap_or("default");
            answer(&control.get(&format!("/sandbox/worlds/{}", segment(name))).await?, as_json, show)
        }
        WorldAct::Rm { name } => {
            let gone = control.delete(&format!("/sandbox/worlds/{}", segment(name))).await?;
            answer(&gone, as_json, |gone| line(format!("{} is gone", safe(&cell(gone, "name")))))
        }
        WorldAct::Export { output, force } => export(&control, output.as_deref(), *force, as_json).await,
        WorldAct::Import { file } => {
            let world: Value = serde_json::from_slice(&input::file(file)?)
                .map_err(|error| Failure::usage(format!("{file}: is no export of a world: {error}")))?;
            answer(&control.put("/sandbox/import", &world).await?, as_json, show)
        }
        WorldAct::Snapshot { name: None } => answer(&control.get("/sandbox/snapshots").await?, as_json, snapshots),
        WorldAct::Snapshot { name: Some(name) } => {
            let path = format!("/sandbox/snapshots/{}", segment(name));
            answer(&control.ask(Method::PUT, &path, None).await?, as_json, snapshots)
        }
        WorldAct::Restore { name } => {
            let path = format!("/sandbox/snapshots/{}/restore", segment(name));
            answer(&control.ask(Method::POST, &path, None).await?, as_json, show)
        }
        WorldAct::Settings { changes } if changes.is_empty() => {
            answer(&control.get("/sandbox/settings").await?, as_json, settings)
        }
        WorldAct::Settings { changes } => {
            let changes = changed(changes)?;
            answer(&control.ask(Method::PATCH, "/sandbox/settings", Some(&changes)).await?, as_json, settings)
        }
        WorldAct::Route { host, address } => {
            let path = |host: &str| format!("/sandbox/routes/{}", segment(host));
            let routed = match (host, address.as_deref()) {
                (Some(host), Some("none")) => control.delete(&path(host)).await?,
                (Some(host), Some(address)) => control.put(&path(host), &json!({ "address": address })).await?,
                _ => control.get("/sandbox/routes").await?,
            };
            answer(&routed, as_json, routes)
        }
    }
}

fn list(answer: &Value) -> std::io::Result<()> {
    let mut table = Table::new(&["name", "now", "clock", "sessions", "contracts", "orders", "notifications"]);
    for world in items(answer, "worlds") {
        let frozen = world.get("frozen") == Some(&Value::Bool(true));
        let clock = if frozen { "stands still" } else { "runs" }.to_owned();
        let of = |field: &str| cell(world, field);
        table.row([of("name"), of("now"), clock, of("sessions"), of("contracts"), of("orders"), of("notifications")]);
    }
    table.show("no worlds")
}

fn show(world: &Value) -> std::io::Result<()> {
    fields(world, &[])
}

/// By the names that `wxpay world settings NAME=VALUE` takes.
fn settings(settings: &Value) -> std::io::Result<()> {
    let mut named = Map::new();
    for (name, value) in settings.as_object().into_iter().flatten() {
        match value {
            Value::Object(inside) => {
                named.extend(inside.iter().map(|(inner, value)| (format!("{name}.{inner}"), value.clone())));
            }
            value => drop(named.insert(name.clone(), value.clone())),
        }
    }
    fields(&named.into(), &[])
}

fn snapshots(answer: &Value) -> std::io::Result<()> {
    let names = items(answer, "snapshots");
    if names.is_empty() {
        return line(dim("no snapshots; `wxpay world snapshot NAME` makes one"));
    }
    names.iter().filter_map(Value::as_str).try_for_each(|name| line(safe(name)))
}

fn routes(answer: &Value) -> std::io::Result<()> {
    let mut table = Table::new(&["host", "address"]);
    for (host, route) in answer.get("routes").and_then(Value::as_object).into_iter().flatten() {
        table.row([host.clone(), cell(route, "address")]);
    }
    table.show("no routes: notifications go where notify_url says")
}

/// A world file, with the key files that it names.
fn described(file: &str) -> Result<Value, Failure> {
    let described = if file == "-" {
        let text = input::file(file)?;
        let text = String::from_utf8(text).map_err(|_| Failure::usage("standard input: is no UTF-8"))?;
        WorldDescription::from_yaml(&text).map_err(|problem| Failure::usage(format!("standard input: {problem}")))?
    } else {
        WorldDescription::from_file(Path::new(file)).map_err(|error| Failure::usage(error.to_string()))?
    };
    // The command line has the name.
    let mut described = serde_json::to_value(&described)?;
    if let Some(fields) = described.as_object_mut() {
        fields.remove("name");
    }
    Ok(described)
}

async fn export(control: &Control, output: Option<&Path>, force: bool, as_json: bool) -> Ended {
    let world = control.text("/sandbox/export").await?;
    let Some(path) = output else {
        line(calm(&world))?;
        return Ok(Exit::Done);
    };
    let fault = |error: std::io::Error| {
        Failure::from(std::io::Error::new(error.kind(), format!("{}: cannot be written: {error}", path.display())))
    };
    if path.exists() && !force {
        return Err(Failure::usage(format!("{} is there already; --force writes over it", path.display())));
    }
    let mut file: File = keyring::create_secret(path).map_err(fault)?;
    file.write_all(world.as_bytes()).map_err(fault)?;
    let written = json!({ "file": path, "bytes": world.len() });
    answer(&written, as_json, |_| line(format!("{} bytes in {}", world.len(), path.display())))
}

/// `{"chaos": {"drop": 0.3}}` of `chaos.drop=0.3`; a value is JSON, or a text.
fn changed(changes: &[String]) -> Result<Value, Failure> {
    let mut all = json!({});
    for change in changes {
        let wrong = || Failure::usage(format!("{change:?} is no NAME=VALUE, such as strict=true or chaos.drop=0.3"));
        let (name, text) = change.split_once('=').ok_or_else(wrong)?;
        let value = serde_json::from_str(text).unwrap_or_else(|_| Value::from(text));
        let mut place = &mut all;
        for key in name.split('.') {
            if key.is_empty() {
                return Err(wrong());
            }
            if !place.is_object() {
                *place = json!({});
            }
            place = place.as_object_mut().ok_or_else(wrong)?.entry(key).or_insert(Value::Null);
        }
        *place = value;
    }
    Ok(all)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::changed;

    #[test]
    fn settings_are_named_by_their_path() {
        let changes = ["strict=true", "chaos.drop=0.3", "chaos.probe=1", "persona=empty", "rate_limit_per_second=null"];
        let expected = json!({"strict": true, "chaos": {"drop": 0.3, "probe": 1}, "persona": "empty", "rate_limit_per_second": null});
        assert_eq!(changed(&changes.map(str::to_owned)).unwrap_or_default(), expected);
        for bad in ["strict", "=1", "chaos.=1"] {
            assert!(changed(&[bad.to_owned()]).is_err(), "{bad}");
        }
    }
}
