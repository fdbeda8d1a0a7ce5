//! The command line: each flag once. Help, man page and completions come from here.

mod api;
mod bill;
mod call;
mod caller;
mod certs;
mod clock;
mod doctor;
mod explain;
mod fault;
mod keys;
mod listen;
mod pages;
mod payer;
mod presign;
mod program;
mod protocol;
mod scenario;
mod told;
mod world;

use std::{
    net::{IpAddr, Ipv4Addr, SocketAddr},
    path::PathBuf,
};

use clap::{Args, Parser, Subcommand};

pub(crate) use self::{
    api::{ApiAct, ApiOptions},
    bill::{AccountName, BillAct, BillFetch, BillKind, BillOptions, TradesName},
    call::CallOptions,
    caller::Caller,
    certs::{CertsAct, CertsFetch, CertsOptions},
    clock::{ClockAct, ClockOptions},
    doctor::DoctorOptions,
    explain::ExplainOptions,
    fault::{FaultAct, FaultOptions, NewFault},
    keys::{KeysAct, KeysOptions, NewKeys},
    listen::ListenOptions,
    pages::{CompletionsOptions, ManOptions},
    payer::{ListAct, ListOptions, PayerAct, PayerOptions},
    presign::PresignOptions,
    program::RunOptions,
    protocol::{DecryptOptions, EncryptOptions, FrontEnd, SignOptions, VerifyOptions},
    scenario::{ScenarioAct, ScenarioOptions, TriggerOptions},
    told::{JournalAct, JournalOptions, NotifyAct, NotifyOptions},
    world::{WorldAct, WorldOptions},
};
use crate::exit::Exit;

/// WeChat Pay (微信支付) APIv3 at your desk: a local sandbox, calls, notifications, keys and diagnosis.
///
/// No official product of Tencent. Unless you configure a merchant of your own, everything stays on this machine.
#[derive(Debug, Parser)]
#[command(name = "wxpay", version = env!("WXPAY_VERSION"), max_term_width = 100, after_help = Exit::TABLE)]
pub(crate) struct Cli {
    /// Prints JSON instead of text, and errors as JSON too
    #[arg(long, global = true)]
    pub(crate) json: bool,
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Pre-signs five contracts in six call styles against a sandbox, signs them, and receives the notifications
    Demo(DemoOptions),
    /// Starts the sandbox alone and keeps it running until Ctrl-C
    Sandbox(SandboxOptions),
    /// Calls any operation: checks, signs, sends, verifies, shows the answer
    Call(CallOptions),
    /// Lists operations, and shows what a call takes and gives
    Api(ApiOptions),
    /// Opens a signing session (预签约) and shows what the front end needs, and how the payer signs
    Presign(PresignOptions),
    /// Downloads bills (账单), and shows them
    Bill(BillOptions),
    /// Fetches platform certificates (平台证书)
    Certs(CertsOptions),
    /// Shows, moves or stops the clock of a sandbox's world
    Clock(ClockOptions),
    /// Shows contracts (委托代扣协议) of a sandbox
    Contract(ListOptions),
    /// Makes a sandbox's answers late, lost, wrong or forged
    Fault(FaultOptions),
    /// Tells what happened in a sandbox, and why a request was refused
    Journal(JournalOptions),
    /// Receives notifications (回调通知), verifies, decrypts, shows and forwards them
    Listen(ListenOptions),
    /// Shows notifications (回调通知) of a sandbox, and sends them again
    Notify(NotifyOptions),
    /// Shows orders (订单) of a sandbox
    Order(ListOptions),
    /// Does what a payer does in WeChat: signs, refuses, pays, ends a contract
    Payer(PayerOptions),
    /// Runs a program that meets the sandbox in the place of WeChat Pay's hosts
    Run(RunOptions),
    /// Carries out the steps of a YAML file against a sandbox, and says which one does not hold
    Scenario(ScenarioOptions),
    /// Shows signing sessions (签约会话) of a sandbox
    Session(ListOptions),
    /// Makes something happen in a sandbox, by calls and clock moves: sign, deduct, refund, terminate, …
    Trigger(TriggerOptions),
    /// Makes, keeps and changes the worlds of a sandbox
    World(WorldOptions),
    /// Serves the sandbox and calls to coding assistants (Model Context Protocol)
    Mcp(McpOptions),
    /// Makes keys, tells what is in a key file, and checks those that are configured
    Keys(KeysOptions),
    Sign(SignOptions),
    Verify(VerifyOptions),
    Encrypt(EncryptOptions),
    Decrypt(DecryptOptions),
    Explain(ExplainOptions),
    Doctor(DoctorOptions),
    /// Shows the configuration, and where each value came from
    Config(ConfigOptions),
    /// Prints what a shell needs to complete commands and flags
    Completions(CompletionsOptions),
    /// Prints the man page, or writes the pages of all commands
    Man(ManOptions),
}

#[derive(Debug, Args)]
#[command(after_help = "Example, as many assistants are told of a server:\n  \
    {\"mcpServers\": {\"wxpay\": {\"command\": \"wxpay\", \"args\": [\"mcp\"]}}}\n\n\
    Where nothing else is configured and no sandbox runs, it brings one of its own.")]
pub(crate) struct McpOptions {
    /// Lets calls write to the real WeChat Pay, when a merchant of your own is configured
    #[arg(long)]
    pub(crate) yes: bool,
    #[command(flatten)]
    pub(crate) caller: Caller,
}

#[derive(Debug, Args)]
pub(crate) struct ConfigOptions {
    #[command(flatten)]
    pub(crate) caller: Caller,
}

#[derive(Debug, Args)]
pub(crate) struct DemoOptions {
    /// Leaves the sandbox running afterwards and prints how to call it; stop it with Ctrl-C
    #[arg(long)]
    pub(crate) keep: bool,
    /// Port on 127.0.0.1 [default: any free one]
    #[arg(long, value_name = "PORT", default_value_t = 0, hide_default_value = true)]
    pub(crate) port: u16,
    /// Directory for the key files, kept afterwards [default: a temporary one, removed at the end]
    #[arg(long, value_name = "DIRECTORY", requires = "keep")]
    pub(crate) keys: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct SandboxOptions {
    /// Port to listen on; 0: any free one [default: 17900, where other commands look, or any free one while that is taken]
    #[arg(long, value_name = "PORT", env = "WXPAY_PORT", hide_env_values = true)]
    pub(crate) port: Option<u16>,
    /// Address to listen on. With any but a loopback one, such as 0.0.0.0, other machines reach the sandbox: whoever does sees all keys
    /// and can change everything
    #[arg(long, value_name = "ADDRESS", default_value_t = IpAddr::V4(Ipv4Addr::LOCALHOST))]
    pub(crate) listen: IpAddr,
    /// Directory for the key files and a wxpay.toml that names them, kept afterwards [default: a temporary one, removed at the end]
    #[arg(long, value_name = "DIRECTORY")]
    pub(crate) keys: Option<PathBuf>,
    /// What the sandbox's clock shows at the start, RFC 3339; it runs on from there. Business dates are judged by it, signatures by
    /// the wall clock [default: the wall clock]
    #[arg(long, value_name = "TIME")]
    pub(crate) clock: Option<String>,
    /// Sends notifications for a host name to an address, such as yourapp.com=127.0.0.1:8080; may be repeated
    #[arg(long, value_name = "HOST=ADDRESS", value_parser = route)]
    pub(crate) route: Vec<(String, SocketAddr)>,
    /// Makes the world that a YAML file describes, or adds to it what is described; may be repeated
    #[arg(long, value_name = "FILE")]
    pub(crate) world: Vec<PathBuf>,
    /// Keeps all worlds in one file, so that they outlive the sandbox [default: they end with it]
    #[arg(long, value_name = "FILE")]
    pub(crate) data: Option<PathBuf>,
    /// Makes new keys for merchants and platform instead of the public test keys; with --data, later starts have the same ones
    #[arg(long)]
    pub(crate) fresh_keys: bool,
    /// Speaks HTTPS too, at any free port or at this one, and takes the place of WeChat Pay's hosts: for a program with the
    /// HTTPS_PROXY and the CA file that are printed, api.mch.weixin.qq.com is the sandbox. Nothing is ever forwarded
    #[arg(long, value_name = "PORT", num_args = 0..=1, require_equals = true, default_missing_value = "0")]
    pub(crate) https: Option<u16>,
    /// What the default world draws its ids from: the same calls under the same seed give the same ids [default: another at each
    /// start]
    #[arg(long, value_name = "NUMBER")]
    pub(crate) seed: Option<u64>,
    /// Lets notifications leave this machine; otherwise they go to loopback addresses and routed hosts only
    #[arg(long)]
    pub(crate) external_delivery: bool,
}

fn route(text: &str) -> Result<(String, SocketAddr), String> {
    let (host, address) = text.split_once('=').ok_or("expected HOST=ADDRESS, such as yourapp.com=127.0.0.1:8080")?;
    let address =
        address.parse().map_err(|_| format!("{address:?} is no IP address with a port, such as 127.0.0.1:8080"))?;
    Ok((host.to_owned(), address))
}
