//! `wxpay mcp`: the sandbox and calls as a server of the Model Context Protocol, on standard input and output.

mod server;
mod tools;

use wechatpay_sandbox::Sandbox;

use self::{server::Server, tools::Hands};
use crate::{
    Ended,
    cli::McpOptions,
    control::Control,
    exit::{Exit, Failure},
    sandbox,
    screen::aside,
    settings::{Keys, Settings},
};

pub(crate) async fn run(options: &McpOptions) -> Ended {
    let mut settings = Settings::read(&options.caller)?;
    let started = own_sandbox(&mut settings).await?;
    let client = settings.client()?;
    let control = if settings.keys()? == Keys::Sandbox { Some(Control::of(&settings)?) } else { None };
    aside("speaks the Model Context Protocol on standard input and output; ends with its input");
    let hands = Hands { client, control, writes: options.yes || settings.keys()? == Keys::Sandbox };
    server::serve(Server::new(hands)).await?;
    drop(started);
    Ok(Exit::Done)
}

/// Where nothing was said of whom to call and nobody answers there, a sandbox of one's own serves as long as this does.
async fn own_sandbox(settings: &mut Settings) -> Result<Option<Sandbox>, Failure> {
    if !settings.is_built_in("base_url") {
        return Ok(None);
    }
    match Control::of(settings)?.get("/sandbox").await {
        Err(failure) if failure.exit == Exit::Network => {}
        answered => return answered.map(|_| None),
    }
    let sandbox = sandbox::start(Sandbox::builder()).await?;
    aside(format!("nobody answered there: a sandbox of its own serves at {}", sandbox.url()));
    settings.call_at(sandbox.url());
    Ok(Some(sandbox))
}
