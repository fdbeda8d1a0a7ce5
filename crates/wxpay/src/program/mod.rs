//! `wxpay run`: a program that meets the sandbox in the place of WeChat Pay's hosts.

mod child;
mod environment;

use std::{fs, path::Path, process::ExitCode};

use serde_json::Value;
use wechatpay_sandbox::Sandbox;

use crate::{
    cli::RunOptions,
    control::Control,
    exit::{Exit, Failure},
    sandbox,
    screen::{aside, safe},
    settings::Settings,
};

pub(crate) async fn run(options: &RunOptions) -> Result<ExitCode, Failure> {
    let mut settings = Settings::read(&options.caller)?;
    let directory = tempfile::Builder::new().prefix("wxpay-run-").tempdir()?;
    let (ca, own) = match running(&settings).await? {
        Some(ca) => (ca, None),
        None => own(&mut settings).await?,
    };
    settings.announce();
    let ca_file = directory.path().join("ca.pem");
    fs::write(&ca_file, ca)?;
    let environment = environment::of(&settings, &ca_file, directory.path())?;
    let ended = child::run(&options.command, &environment).await;
    drop(own);
    ended
}

/// The certificate authority of the sandbox that runs where the settings say, if it speaks HTTPS.
async fn running(settings: &Settings) -> Result<Option<String>, Failure> {
    let is_named = !settings.is_built_in("base_url");
    let control = Control::quiet(settings)?;
    match control.get("/sandbox").await {
        Ok(about) if about.get("https_url").and_then(Value::as_str).is_some() => {
            control.text("/sandbox/ca.pem").await.map(Some)
        }
        Ok(_) if is_named => Err(Failure::configuration(format!(
            "the sandbox at {} speaks no HTTPS, so no program that calls WeChat Pay's own hosts can meet it: start it with \
             `wxpay sandbox --https`, or leave --base-url out and `wxpay run` starts one of its own",
            control.url()
        ))),
        Ok(_) => {
            aside(format!(
                "the sandbox at {} speaks no HTTPS: another one is started for as long as this runs",
                control.url()
            ));
            Ok(None)
        }
        Err(failure) if failure.exit == Exit::Network && !is_named => Ok(None),
        Err(failure) => Err(failure),
    }
}

/// A sandbox of one's own.
async fn own(settings: &mut Settings) -> Result<(String, Option<Sandbox>), Failure> {
    let sandbox = sandbox::start(Sandbox::builder().https(0)).await?;
    settings.call_at(sandbox.url());
    let ca = sandbox.ca_pem().ok_or("the sandbox has no certificate authority")?.to_owned();
    aside(format!("a sandbox of its own serves at {} as long as this runs", safe(sandbox.url())));
    Ok((ca, Some(sandbox)))
}

/// A path as another program finds it, wherever it runs.
fn absolute(path: &Path) -> String {
    fs::canonicalize(path).unwrap_or_else(|_| path.to_owned()).display().to_string()
}
