//! Who calls, and whom: flags over environment over `wxpay.toml` over the test merchant of a local sandbox.

mod file;
mod guard;
mod keys;
mod show;
mod table;
mod test_keys;
mod world;

use std::{
    env, fmt, fs, io,
    sync::{Mutex, PoisonError},
};

use http::HeaderValue;
use wechatpay::{
    Client, ClientBuilder,
    transport::{HttpTransport, Transport},
};
use wechatpay_sandbox::ReadyMerchant;
use wechatpay_spec::{Operation, Role};

use self::{file::File, world::InWorld};
pub(crate) use self::{
    file::text_of,
    guard::Keys,
    show::run,
    table::{Kind, SETTINGS, Setting},
};
use crate::{cli::Caller, exit::Failure, screen};

/// The profile that needs no file.
const SANDBOX: &str = "sandbox";

/// All that was said of who calls, and whom.
#[derive(Debug)]
pub(crate) struct Settings {
    profile: Profile,
    values: Vec<Value>,
    /// Who stands in for what the built-in profile says of keys.
    merchant: Option<ReadyMerchant>,
    /// What was said last of who calls whom; it is said once.
    announced: Mutex<String>,
}

/// Where lasting settings come from.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Profile {
    Of {
        name: String,
        file: String,
    },
    /// The environment says who calls, and no profile was named.
    Environment,
    BuiltIn,
}

/// What a setting is, and who said so.
pub(crate) struct Value {
    setting: &'static Setting,
    text: String,
    origin: Origin,
}

/// Who said so; the first has the last word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Origin {
    Flag,
    Environment,
    Profile,
    BuiltIn,
}

impl Settings {
    pub(crate) fn read(caller: &Caller) -> Result<Self, Failure> {
        Self::of_roles(caller, &[], false)
    }

    /// The same for a call of this operation: where nobody says who calls, it is a test merchant that may.
    /// `names` are those of its fields: some tell that somebody calls for another merchant.
    pub(crate) fn read_for<'n>(
        caller: &Caller,
        operation: &Operation,
        mut names: impl Iterator<Item = &'n str>,
    ) -> Result<Self, Failure> {
        let for_others = names.any(|name| ["sp_appid", "sp_mchid", "sub_mchid"].contains(&name));
        Self::of_roles(caller, operation.roles, for_others)
    }

    fn of_roles(caller: &Caller, roles: &[Role], for_others: bool) -> Result<Self, Failure> {
        let file = File::find(caller.config.as_deref())?;
        let profile = Profile::choose(caller, file.as_ref())?;
        let mut values: Vec<Value> =
            SETTINGS.iter().filter_map(|setting| said(setting, caller, file.as_ref(), &profile)).collect();
        prefer(&mut values, "api_v3_key", "api_v3_key_file");
        let merchant = match profile {
            Profile::BuiltIn => {
                let mchid = values.iter().find(|value| value.setting.name == "mchid").map(|value| value.text.as_str());
                test_keys::merchant(mchid, roles, for_others)?
            }
            _ => None,
        };
        let mut settings = Self { profile, values, merchant, announced: Mutex::default() };
        settings.fall_back();
        Ok(settings)
    }

    /// What nobody said, the built-in profile says.
    fn fall_back(&mut self) {
        let Some(merchant) = &self.merchant else { return };
        for setting in &SETTINGS {
            let said = |name: &str| self.values.iter().any(|value| value.setting.name == name);
            if said(setting.name) || setting.name == "api_v3_key" && said("api_v3_key_file") {
                continue;
            }
            if let Some(text) = test_keys::value(merchant, setting.name) {
                self.values.push(Value { setting, text, origin: Origin::BuiltIn });
            }
        }
    }

    /// Whether nobody said this, and the built-in profile stands in.
    pub(crate) fn is_built_in(&self, name: &str) -> bool {
        self.values.iter().any(|value| value.setting.name == name && value.origin == Origin::BuiltIn)
    }

    /// Calls a sandbox that this command started, in the place of the one that the built-in profile expects.
    pub(crate) fn call_at(&mut self, url: &str) {
        if let Some(value) = self.values.iter_mut().find(|value| value.setting.name == "base_url") {
            url.clone_into(&mut value.text);
        }
    }

    /// What a setting is.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.values.iter().find(|value| value.setting.name == name).map(|value| value.text.as_str())
    }

    /// The content of the file that a setting names.
    pub(crate) fn content(&self, name: &str) -> Result<Option<Vec<u8>>, Failure> {
        let Some(path) = self.get(name) else { return Ok(None) };
        let fault = |error: io::Error| Failure::configuration(format!("{name}: {path}: cannot be read: {error}"));
        self.open(path).map(Some).map_err(fault)
    }

    fn open(&self, path: &str) -> io::Result<Vec<u8>> {
        match self.merchant.as_ref().and_then(|merchant| test_keys::content(merchant, path)) {
            Some(content) => Ok(content.as_bytes().to_vec()),
            None => fs::read(path),
        }
    }

    /// A client as these settings have it, for a call that this command makes. Says on standard error which profile is in use.
    pub(crate) fn client(&self) -> Result<Client, Failure> {
        self.announce();
        self.build(self.builder()?)
    }

    /// The client of a builder that these settings began. What it lacks is told in their words.
    pub(crate) fn build(&self, builder: ClientBuilder) -> Result<Client, Failure> {
        builder.build().map_err(|error| self.explain(&error))
    }

    /// The same, to be built otherwise.
    ///
    /// Refuses a sandbox's key for a real host, and a real key over plain HTTP.
    pub(crate) fn builder(&self) -> Result<ClientBuilder, Failure> {
        let keys = self.keys()?;
        if self.get("private_key_file").is_some() {
            guard::check(keys, self.get("base_url"))?;
        }
        let variable = |variable: &str| {
            self.values.iter().find(|value| value.setting.variable == variable).map(|value| value.text.clone())
        };
        let builder = ClientBuilder::from_variables(variable, |path| self.open(path))
            .allow_plain_http(keys == Keys::Sandbox)
            .user_agent("wxpay");
        Ok(match self.get("world") {
            Some(_) => builder.transport(self.in_world(HttpTransport::standard()?)?),
            None => builder,
        })
    }

    /// A transport whose requests all go to the world that these settings name, if they name one.
    pub(crate) fn in_world<T: Transport>(&self, transport: T) -> Result<InWorld<T>, Failure> {
        let header = |world: &str| {
            HeaderValue::from_str(world)
                .map_err(|_| Failure::configuration(format!("world: {world:?} is no name of a world")))
        };
        Ok(InWorld { world: self.get("world").map(header).transpose()?, transport })
    }

    /// Whose keys these are. A missing key is nobody's: the client says so later.
    pub(crate) fn keys(&self) -> Result<Keys, Failure> {
        let said = match self.get("sandbox") {
            None | Some("false") => false,
            Some("true") => true,
            Some(other) => return Err(Failure::configuration(format!("sandbox: {other:?} is neither true nor false"))),
        };
        let public = match self.get("private_key_file").and_then(|path| self.open(path).ok()) {
            Some(pem) => test_keys::is_public(&pem)?,
            None => false,
        };
        Ok(if said || public { Keys::Sandbox } else { Keys::Real })
    }

    /// Where the sandbox is that these settings speak of.
    pub(crate) fn sandbox_url(&self) -> Result<&str, Failure> {
        let url = self.get("base_url").ok_or_else(|| {
            Failure::configuration(format!(
                "this needs a sandbox, and {} names none: start one with `wxpay sandbox` and set --base-url to what it prints, or \
                 use --profile sandbox",
                self.profile
            ))
        })?;
        guard::check_sandbox(url)?;
        Ok(url)
    }

    /// Says which profile is in use, before anything is sent.
    pub(crate) fn announce(&self) {
        let to = self.get("base_url").unwrap_or("WeChat Pay's own hosts");
        let world = self.get("world").map(|world| format!(", world {world}")).unwrap_or_default();
        let mchid = self.get("mchid").unwrap_or("none");
        let text = format!("{}: mchid {mchid}, {to}{world}", self.profile);
        let mut announced = self.announced.lock().unwrap_or_else(PoisonError::into_inner);
        if *announced != text {
            screen::aside(&text);
            *announced = text;
        }
    }

    /// The client's faults in the words of these settings.
    fn explain(&self, error: &wechatpay::ConfigError) -> Failure {
        let mut text = format!("{} lacks what a call needs", self.profile);
        for fault in error.faults() {
            let setting = SETTINGS.iter().find(|setting| setting.variable == fault.field);
            let name = setting
                .map_or_else(|| fault.field.to_owned(), |setting| format!("{} ({})", setting.name, setting.variable));
            text.push_str(&format!("; {name}: {}", fault.problem));
        }
        text.push_str(". `wxpay config` shows what is set; `--profile sandbox` calls a local sandbox with test keys");
        Failure::configuration(text)
    }
}

impl Profile {
    fn choose(caller: &Caller, file: Option<&File>) -> Result<Self, Failure> {
        let variable = |name: &str| env::var(name).ok().filter(|value| !value.is_empty());
        let named = caller.profile.clone().or_else(|| variable("WXPAY_PROFILE"));
        let usual = || {
            let merchant =
                caller.mchid.is_some() && caller.private_key_file.is_some() || variable("WXPAY_MCHID").is_some();
            let default = file.and_then(File::default).map(str::to_owned);
            default.or_else(|| Some(SANDBOX.to_owned()).filter(|_| !merchant))
        };
        let Some(name) = named.or_else(usual) else { return Ok(Self::Environment) };
        match file {
            Some(file) if file.has(&name) => Ok(Self::Of { name, file: file.path.display().to_string() }),
            _ if name == SANDBOX => Ok(Self::BuiltIn),
            Some(file) => {
                let known: Vec<&str> = file.names().chain([SANDBOX]).collect();
                let known = known.join(", ");
                Err(Failure::configuration(format!(
                    "{} has no profile {name:?}; it knows {known}",
                    file.path.display()
                )))
            }
            None => Err(Failure::configuration(format!(
                "there is no profile {name:?}, for there is no wxpay.toml; --config names one, and `sandbox` is built in"
            ))),
        }
    }
}

impl fmt::Display for Profile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Of { name, file } => write!(f, "profile {name} ({file})"),
            Self::Environment => f.write_str("profile of the environment (WXPAY_…)"),
            Self::BuiltIn => f.write_str("profile sandbox (built in)"),
        }
    }
}

/// What was said of a setting, by whoever has the last word.
fn said(setting: &'static Setting, caller: &Caller, file: Option<&File>, profile: &Profile) -> Option<Value> {
    let flag = || caller.flag(setting.name).map(|text| (text, Origin::Flag));
    let variable = || env::var(setting.variable).ok().map(|text| (text, Origin::Environment));
    let lasting = || match profile {
        Profile::Of { name, .. } => file?.value(name, setting).map(|text| (text, Origin::Profile)),
        Profile::Environment | Profile::BuiltIn => None,
    };
    let (text, origin) = flag().or_else(variable).or_else(lasting)?;
    Some(Value { setting, text, origin })
}

/// Of two settings for one thing, the one that was said with more right; the file where both were said alike.
fn prefer(values: &mut Vec<Value>, text: &str, file: &str) {
    let origin = |name: &str| values.iter().find(|value| value.setting.name == name).map(|value| value.origin);
    let (Some(by_text), Some(by_file)) = (origin(text), origin(file)) else { return };
    let less = if by_file <= by_text { text } else { file };
    values.retain(|value| value.setting.name != less);
}

/// Without the text: it may be a key.
impl fmt::Debug for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({:?})", self.setting.name, self.origin)
    }
}
