//! `wxpay journal`

use serde_json::{Value, json};

use super::{answer, control, items};
use crate::{
    Ended,
    cli::{JournalAct, JournalOptions},
    control::{Control, segment},
    exit::{Exit, Failure},
    journal,
    screen::{self, aside, bad, bold, calm, dim, line, safe},
    stop::Stop,
    table::{cell, fields},
};

/// So many entries are shown when nothing else is said.
const USUAL: u32 = 100;

pub(crate) async fn run(options: &JournalOptions, as_json: bool) -> Ended {
    let stop = Stop::listen()?;
    let control = control(&options.caller)?;
    match &options.act {
        Some(JournalAct::Show { number }) => answer(&one(&control, *number).await?, as_json, show),
        None if options.follow => {
            tokio::select! {
                // What came is shown before anything else.
                biased;
                () = stop.requested() => Ok(Exit::Done),
                ended = follow(&control, options, as_json) => ended,
            }
        }
        None => {
            let path =
                format!("/sandbox/journal?limit={}{}", options.limit.unwrap_or(USUAL), wanted(options, options.since));
            let answer = control.get(&path).await?;
            if as_json {
                screen::json(&answer)?;
                return Ok(Exit::Done);
            }
            let entries = items(&answer, "journal");
            journal::show(entries)?;
            if entries.is_empty() {
                aside("nothing happened yet");
            }
            if let Some(next) = answer.get("next") {
                aside(format!("there is more: --since {next}"));
            }
            Ok(Exit::Done)
        }
    }
}

/// The rest of a query.
fn wanted(options: &JournalOptions, since: Option<u64>) -> String {
    let since = since.map(|since| since.to_string());
    let said =
        [("since", since.as_deref()), ("event", options.event.as_deref()), ("mchid", options.merchant.as_deref())];
    said.iter().filter_map(|(name, text)| Some(format!("&{name}={}", segment((*text)?)))).collect()
}

/// Goes on for ever. A connection that breaks off is taken up where it was.
async fn follow(control: &Control, options: &JournalOptions, as_json: bool) -> Ended {
    let mut place = options.since;
    loop {
        let mut events = control.events(&format!("/sandbox/events?pulse=false{}", wanted(options, place))).await?;
        loop {
            match events.next().await {
                Ok(Some(event)) => {
                    place = event.id.as_deref().and_then(|id| id.parse().ok()).or(place);
                    let told: Value =
                        serde_json::from_str(&event.data).map_err(|_| Failure::from("the sandbox tells of no JSON"))?;
                    tell(&told, as_json)?;
                }
                Ok(None) => break,
                Err(error) => {
                    aside(format!("{error}; it is taken up again"));
                    break;
                }
            }
        }
        // A world that is gone ends its streams; one that is not begins again here, or says why not.
        tokio::time::sleep(std::time::Duration::from_millis(500)).await;
    }
}

fn tell(told: &Value, as_json: bool) -> Result<(), Failure> {
    if as_json {
        return Ok(line(calm(&told.to_string()))?);
    }
    if let Some(missed) = told.get("missed") {
        aside(format!("{missed} entries went before they could be shown"));
        return Ok(());
    }
    Ok(line(journal::text(told))?)
}

/// An entry, and the request that it tells of, as long as it is kept.
async fn one(control: &Control, number: u64) -> Result<Value, Failure> {
    let mut entry = control.get(&format!("/sandbox/journal/{number}")).await?;
    if entry.get("event") == Some(&json!("request")) {
        let request = control.get(&format!("/sandbox/requests/{number}")).await.ok();
        entry.as_object_mut().into_iter().for_each(|entry| {
            entry.extend(request.clone().map(|request| ("request".to_owned(), request)));
        });
    }
    Ok(entry)
}

fn show(entry: &Value) -> std::io::Result<()> {
    line(journal::text(entry))?;
    if let Some(rule) = entry.get("rule").and_then(Value::as_str) {
        line(format!("{} {}  {}", dim("rule"), safe(rule), dim("(GET /sandbox/rules has its source)")))?;
    }
    if let Some(fault) = entry.get("fault").and_then(Value::as_str) {
        line(format!("{} {}", dim("fault"), safe(fault)))?;
    }
    if let Some(explanation) = entry.get("explanation") {
        explain(explanation)?;
    }
    if let Some(request) = entry.get("request") {
        line(format!("\n{}", bold("request, as it came")))?;
        fields(request, &["number", "at", "text"])?;
    }
    Ok(())
}

fn explain(explanation: &Value) -> std::io::Result<()> {
    let proven = explanation.get("proven") == Some(&Value::Bool(true));
    line(format!("\n{} {}", bold("why the signature was refused"), dim(if proven { "(proven)" } else { "(likely)" })))?;
    for mistake in items(explanation, "mistakes") {
        line(format!("  {}  {}", bad(safe(&cell(mistake, "mistake"))), safe(&cell(mistake, "advice"))))?;
    }
    if let Some(by) = explanation.get("signed_by").and_then(Value::as_str) {
        line(format!("  signed with the key of {}", safe(by)))?;
    }
    line(format!("\n{}", bold("what must be signed")))?;
    let signed = items(explanation, "signed");
    for (index, named) in items(explanation, "expected").iter().enumerate() {
        let (name, expected) = (cell(named, "name"), cell(named, "line"));
        line(format!("  {:<10} {}", safe(&name), safe(&expected)))?;
        match signed.get(index).and_then(Value::as_str) {
            Some(was) if was != expected => line(format!("  {:<10} {}", bad("signed:   "), safe(was)))?,
            _ => {}
        }
    }
    Ok(())
}
