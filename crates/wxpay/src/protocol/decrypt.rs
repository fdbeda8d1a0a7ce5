//! `wxpay decrypt`

use serde_json::{Value, json};
use wechatpay::protocol::{Resource, ResourceError};

use crate::{
    Ended,
    cli::DecryptOptions,
    exit::{Exit, Failure},
    input,
    screen::{self, line, safe},
    settings::Settings,
};

/// Where an encrypted resource stands in what WeChat Pay sends: a notification, a platform certificate.
const PLACES: [&str; 2] = ["resource", "encrypt_certificate"];

pub(crate) fn run(options: &DecryptOptions, as_json: bool) -> Ended {
    let settings = Settings::read(&options.caller)?;
    settings.announce();
    if let Some(field) = &options.field {
        let opened = settings.private_key()?.decrypt(&base64(field)?);
        let opened = opened.map_err(|error| {
            Failure::configuration(format!(
                "the field does not open: {error}. It is encrypted for the merchant API certificate (商户API证书) that the \
                 platform knows: compare it with the private key"
            ))
        })?;
        return show(&opened, &json!({}), as_json);
    }
    let (resource, around) = match (&options.ciphertext, &options.nonce) {
        (Some(ciphertext), Some(nonce)) => {
            let resource = json!({
                "algorithm": Resource::ALGORITHM,
                "ciphertext": base64(ciphertext)?,
                "nonce": nonce,
                "associated_data": options.associated_data,
            });
            (resource, Value::Null)
        }
        _ => find(&input::file(&options.file)?)?,
    };
    let shape = |error: serde_json::Error| Failure::usage(format!("this is no encrypted resource: {error}"));
    let resource: Resource = serde_json::from_value(resource).map_err(shape)?;
    let opened = resource.decrypt(&settings.api_v3_key()?).map_err(|error: ResourceError| {
        Failure::configuration(format!(
            "{error}. Nonce and additional data (associated_data) must be those that came with it"
        ))
    })?;
    let around = json!({
        "id": around.get("id"),
        "event_type": around.get("event_type"),
        "original_type": resource.original_type,
    });
    show(&opened, &around, as_json)
}

/// Base64 from the command line, a file or standard input; line breaks do not count.
fn base64(given: &str) -> Result<String, Failure> {
    let text = input::given(given)?;
    Ok(String::from_utf8_lossy(&text).split_whitespace().collect())
}

/// The resource in a JSON, and what stands around it.
fn find(text: &[u8]) -> Result<(Value, Value), Failure> {
    let around: Value = serde_json::from_slice(text)
        .map_err(|error| Failure::usage(format!("expected JSON of a notification or of its resource: {error}")))?;
    let inside = PLACES.into_iter().find_map(|place| around.get(place)).cloned();
    match inside {
        Some(inside) => Ok((inside, around)),
        None if around.get("ciphertext").is_some() => Ok((around, Value::Null)),
        None => Err(Failure::usage(
            "this JSON holds no encrypted resource: expected `resource`, `encrypt_certificate` or `ciphertext` in it",
        )),
    }
}

/// JSON as JSON, other text line by line.
fn show(opened: &[u8], around: &Value, as_json: bool) -> Ended {
    let content: Option<Value> = serde_json::from_slice(opened).ok();
    let text = String::from_utf8_lossy(opened);
    if as_json {
        let mut shown = around.clone();
        if let Some(shown) = shown.as_object_mut() {
            shown.retain(|_, value| !value.is_null());
            shown.insert("content".to_owned(), content.unwrap_or_else(|| text.into()));
        }
        screen::json(&shown)?;
        return Ok(Exit::Done);
    }
    match content.filter(|content| content.is_object() || content.is_array()) {
        Some(content) => screen::json(&content)?,
        None => text.lines().try_for_each(|one| line(safe(one)))?,
    }
    Ok(Exit::Done)
}
