//! `wxpay encrypt`

use wechatpay::protocol::{CryptoError, Resource};

use super::without_newline;
use crate::{
    Ended,
    cli::EncryptOptions,
    exit::{Exit, Failure},
    input, moment, random,
    screen::{self, bold, line},
    settings::Settings,
};

/// Characters of the nonce of AES-256-GCM.
const NONCE: usize = 12;

pub(crate) fn run(options: &EncryptOptions, as_json: bool) -> Ended {
    let settings = Settings::read(&options.caller)?;
    settings.announce();
    let text = match &*options.text {
        given if given == "-" || given.starts_with('@') => without_newline(input::given(given)?),
        given => given.as_bytes().to_vec(),
    };
    if options.resource { resource(&settings, options, &text) } else { field(&settings, options, &text, as_json) }
}

fn field(settings: &Settings, options: &EncryptOptions, text: &[u8], as_json: bool) -> Ended {
    let trust = settings.platform_keys()?;
    let now = moment::now();
    let key = match &options.serial {
        Some(serial) => trust.find(serial).ok_or_else(|| {
            let known: Vec<&str> = trust.iter().map(|key| key.id().as_str()).collect();
            Failure::configuration(format!("no key of WeChat Pay is {serial:?}; configured are {}", known.join(", ")))
        })?,
        None => trust.preferred(now).ok_or_else(|| settings.lacks("public_key_file"))?,
    };
    if text.is_empty() {
        return Err(Failure::usage("there is nothing to encrypt: the text is empty"));
    }
    let ciphertext = key.public_key().encrypt(text).map_err(|error| Failure::usage(error.to_string()))?;
    if as_json {
        screen::json(&serde_json::json!({ "ciphertext": ciphertext, "serial": key.id().as_str() }))?;
    } else {
        line(&ciphertext)?;
        screen::aside(format!("send it with the header {}", bold(format!("Wechatpay-Serial: {}", key.id()))));
    }
    Ok(Exit::Done)
}

/// JSON in either case: a resource is.
fn resource(settings: &Settings, options: &EncryptOptions, text: &[u8]) -> Ended {
    let nonce = options.nonce.clone().map_or_else(|| random::letters(NONCE), Ok)?;
    let (kind, data) = (options.original_type.as_deref(), options.associated_data.as_deref());
    let sealed = Resource::encrypt(&settings.api_v3_key()?, kind, data, &nonce, text);
    let sealed = sealed.map_err(|error: CryptoError| Failure::usage(format!("--nonce: {error}")))?;
    screen::json(&sealed)?;
    Ok(Exit::Done)
}
