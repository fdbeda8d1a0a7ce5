//! `wxpay sandbox`

use std::{io, net::IpAddr};

use wechatpay_sandbox::{MerchantKind, Sandbox, SandboxBuilder};

use crate::{
    Ended,
    cli::SandboxOptions,
    exit::Exit,
    keyring::{Https, Keyring},
    screen::{aside, bold, dim, line},
    stop::Stop,
};

/// Where a sandbox listens that was told nothing else, so that other commands find it.
pub(crate) const PORT: u16 = 17900;

pub(crate) async fn run(options: &SandboxOptions, as_json: bool) -> Ended {
    let mut builder = Sandbox::builder()
        .address(options.listen)
        .external_delivery(options.external_delivery)
        .fresh_keys(options.fresh_keys);
    if let Some(clock) = &options.clock {
        builder = builder.clock_at(clock);
    }
    for (host, address) in &options.route {
        builder = builder.route(host, *address);
    }
    for file in &options.world {
        builder = builder.world_file(file);
    }
    if let Some(file) = &options.data {
        builder = builder.data(file);
    }
    if let Some(port) = options.https {
        builder = builder.https(port);
    }
    if let Some(seed) = options.seed {
        builder = builder.seed(seed);
    }
    let sandbox = match options.port {
        Some(port) => builder.port(port).start().await.map_err(|error| explain(options.listen, port, error))?,
        None => start(builder).await?,
    };
    let stop = Stop::listen()?;
    let keyring = Keyring::write(&sandbox, options.keys.as_deref())?;
    if as_json {
        line(serde_json::to_string(&keyring)?)?;
    } else {
        show(&keyring, sandbox.has_fresh_keys())?;
    }
    if sandbox.is_exposed() {
        aside(exposed(options.listen, sandbox.has_fresh_keys()));
    }
    stop.requested().await;
    Ok(Exit::Done)
}

/// What whoever lets others in has to know.
fn exposed(listen: IpAddr, fresh_keys: bool) -> String {
    let keys = if fresh_keys { "" } else { "; its keys are public test keys, --fresh-keys makes others" };
    format!(
        "warning: it listens on {listen}: whoever reaches that sees all keys and can change everything{keys}. \
         Use it only in a network that you trust."
    )
}

fn show(keyring: &Keyring, fresh_keys: bool) -> io::Result<()> {
    let keys = if fresh_keys { "its keys are its own" } else { "every key here is a public test key" };
    line(format!("{} {}", bold("wechatpay-sandbox"), dim(format!("(no official product of Tencent; {keys})"))))?;
    line(format!("\n  URL  {}\n", bold(&keyring.url)))?;
    for merchant in &keyring.merchants {
        line(format!("  {}  {}", bold(&merchant.mchid), merchant.kind.name()))?;
        line(format!("    serial_no      {}", merchant.serial_no))?;
        line(format!("    private key    {}", merchant.private_key_file.display()))?;
        line(format!("    APIv3 key      {}", merchant.api_v3_key))?;
        line(format!("    public key id  {}", merchant.public_key_id))?;
    }
    if let Some(merchant) = keyring.merchants.first() {
        line("\n  Keys of the platform; an answer is signed with the one that Wechatpay-Serial asks")?;
        line("  for, with the certificate if it asks for none, a notification with the public key")?;
        line(format!("    public key     {}", merchant.public_key_file.display()))?;
        line(format!("    certificate    {}", merchant.platform_certificate_file.display()))?;
        line(format!("    its serial     {}", merchant.platform_certificate_serial))?;
    }
    how_to_call(keyring)?;
    if let Some(https) = &keyring.https {
        how_to_cross(https)?;
    }
    line(format!(
        "\nIn a browser, {} shows keys, a first call, and all that happens, and is where a payer signs.",
        keyring.url
    ))?;
    line(dim("GET /sandbox lists what can be asked of it. What happens is told below. Stop with Ctrl-C."))
}

/// How a program that knows WeChat Pay's hosts alone comes to the sandbox.
fn how_to_cross(https: &Https) -> io::Result<()> {
    line("\nA program that calls https://api.mch.weixin.qq.com and cannot be told otherwise comes here")?;
    line("with this; nothing is ever forwarded:\n")?;
    for export in https.exports() {
        line(format!("  {export}"))?;
    }
    line(format!("\n  CA file  {}  {}", https.ca_file.display(), dim("(for whatever reads another variable)")))?;
    line(format!("  HTTPS    {}", https.url))
}

/// How another program calls the sandbox.
pub(crate) fn how_to_call(keyring: &Keyring) -> io::Result<()> {
    line("\nTo call it from Rust, paste this into another terminal (README, First call):\n")?;
    for export in keyring.exports(MerchantKind::EcommercePlatform) {
        line(format!("  {export}"))?;
    }
    Ok(())
}

/// Starts at the usual port, or at any free one while somebody else has that.
pub(crate) async fn start(builder: SandboxBuilder) -> io::Result<Sandbox> {
    match builder.clone().port(PORT).start().await {
        Err(error) if is_taken(&error) => builder.port(0).start().await,
        started => started,
    }
}

/// Whether somebody else has the port. The one for HTTPS is named in the error already.
fn is_taken(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::AddrInUse && error.get_ref().is_none()
}

/// A better word for the one thing that often goes wrong at the start.
pub(crate) fn explain(address: IpAddr, port: u16, error: io::Error) -> io::Error {
    if is_taken(&error) {
        let text = format!("port {port} on {address} is taken; choose another with --port, or leave it out");
        return io::Error::new(error.kind(), text);
    }
    error
}
