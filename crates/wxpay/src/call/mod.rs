//! `wxpay call`: any operation, by its method and path.

mod answer;
mod curl;
mod dry;
mod remarks;
mod request;
pub(crate) mod sealed;

use wechatpay::{Answer, Call, Client, Error, api::Caller as _};

use self::request::Request;
use crate::{
    Ended, ask,
    cli::CallOptions,
    exit::{Exit, Failure},
    screen::{Screen, safe},
    settings::{Keys, Settings},
};

pub(crate) async fn run(options: &CallOptions, as_json: bool) -> Ended {
    let mut request = Request::read(options)?;
    let settings = match request.operation {
        Some(operation) => Settings::read_for(&options.caller, operation, request.names().iter().map(String::as_str))?,
        None => Settings::read(&options.caller)?,
    };
    remarks::tell(&request);
    if options.dry_run {
        return dry::run(options, request, &settings, as_json).await;
    }
    let client = settings.client()?;
    permitted(&request, &settings, options.yes)?;
    let screen = waiting(&request, &settings, as_json);
    let answered = match request.seal(&client, options).await {
        Ok(()) => call(&client, request, options).send().await.map_err(Failed::Refused),
        Err(failure) => Err(Failed::Unsent(failure)),
    };
    screen.done();
    match answered {
        Ok(answer) => show(&answer, options, as_json),
        Err(Failed::Unsent(failure)) => Err(failure),
        Err(Failed::Refused(error)) => {
            if options.include && !as_json {
                answer::head_of(&error)?;
            }
            Err(error.into())
        }
    }
}

enum Failed {
    Unsent(Failure),
    Refused(Error),
}

/// The call as the options have it.
fn call(client: &Client, request: Request, options: &CallOptions) -> Call<serde_json::Value> {
    let call = client.handle().call(request.draft).checked(!options.unchecked);
    let serial = request.serial.map(|serial| ("Wechatpay-Serial".to_owned(), serial));
    options.header.iter().cloned().chain(serial).fold(call, |call, (name, value)| call.header(name, value))
}

/// Whether it may go out: somebody must have said so where money may move.
fn permitted(request: &Request, settings: &Settings, yes: bool) -> Result<(), Failure> {
    if yes || !request.writes || settings.keys()? == Keys::Sandbox {
        return Ok(());
    }
    let (mchid, host) = (settings.get("mchid").unwrap_or("?"), settings.get("base_url").unwrap_or("WeChat Pay"));
    let question = format!("{} as merchant {mchid} at {host}: send it?", safe(&request.shown()));
    if ask::confirm(&question, "--yes")? {
        return Ok(());
    }
    Err(Failure::new(Exit::Failed, "not sent, as you said"))
}

fn waiting(request: &Request, settings: &Settings, as_json: bool) -> Screen {
    if as_json {
        return Screen::silent();
    }
    let host = settings.get("base_url").unwrap_or("WeChat Pay");
    Screen::waiting(&format!("waits for the answer of {host} to {}", safe(&request.shown())))
}

fn show(answer: &Answer<serde_json::Value>, options: &CallOptions, as_json: bool) -> Ended {
    let decrypted = options.decrypt.then(|| answer.parse::<serde_json::Value>()).transpose()?;
    let shown = answer::Shown { answer, decrypted };
    if as_json && options.include {
        shown.json_with_head()?;
    } else {
        if options.include {
            shown.head()?;
        } else if !as_json {
            shown.aside();
        }
        shown.body(as_json)?;
    }
    Ok(Exit::Done)
}
