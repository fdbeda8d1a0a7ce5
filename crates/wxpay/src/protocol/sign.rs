//! `wxpay sign`

use serde::Serialize;
use serde_json::Value;
use wechatpay::protocol::{Authorization, encoding, message};

use super::without_newline;
use crate::{
    Ended,
    cli::{FrontEnd, SignOptions},
    exit::{Exit, Failure},
    input, moment, random,
    screen::{self, bold, dim, line, safe},
    settings::Settings,
};

/// Letters that a nonce may have at most.
const LONGEST_NONCE: usize = 32;

/// What `--json` prints of a request.
#[derive(Debug, Serialize)]
struct Signed {
    method: String,
    /// Path with query, as it is signed.
    url: String,
    timestamp: i64,
    nonce_str: String,
    /// The text that was signed (待签名串).
    message: String,
    signature: String,
    /// The value of the header.
    authorization: String,
}

pub(crate) async fn run(options: &SignOptions, as_json: bool) -> Ended {
    let settings = Settings::read(&options.caller)?;
    if let Some(prepay_id) = &options.pay {
        return pay(&settings, options, prepay_id).await;
    }
    settings.announce();
    match (&options.message, &options.method, &options.url) {
        (Some(file), ..) => text(&settings, file, as_json),
        (None, Some(method), Some(url)) => request(&settings, options, method, url, as_json),
        _ => Err(Failure::usage("name a method and a URL, or --message")),
    }
}

fn text(settings: &Settings, file: &str, as_json: bool) -> Ended {
    let signature = sign(settings, &input::file(file)?)?;
    if as_json {
        screen::json(&serde_json::json!({ "signature": signature }))?;
    } else {
        line(signature)?;
    }
    Ok(Exit::Done)
}

fn sign(settings: &Settings, text: &[u8]) -> Result<String, Failure> {
    let signature = settings.private_key()?.sign(text);
    signature.map(|bytes| encoding::base64(&bytes)).map_err(|error| Failure::new(Exit::Failed, error.to_string()))
}

fn request(settings: &Settings, options: &SignOptions, method: &str, url: &str, as_json: bool) -> Ended {
    let method = method.to_ascii_uppercase();
    if !["GET", "POST", "PUT", "PATCH", "DELETE"].contains(&&*method) {
        return Err(Failure::usage(format!("{method:?} is no method of APIv3: GET, POST, PUT, PATCH or DELETE")));
    }
    let url = target(url)?;
    let nonce_str = match &options.nonce {
        Some(nonce) if nonce.is_empty() || nonce.len() > LONGEST_NONCE || !nonce.bytes().all(is_quotable) => {
            return Err(Failure::usage(
                "--nonce: 1 to 32 visible ASCII characters without quotation marks and commas are a nonce",
            ));
        }
        Some(nonce) => nonce.clone(),
        None => random::letters(LONGEST_NONCE)?,
    };
    let body = match options.body.as_deref() {
        // The newline at a file's end is seldom meant, and a client would not send it.
        Some(body) if body == "-" || body.starts_with('@') => without_newline(input::given(body)?),
        Some(body) => body.as_bytes().to_vec(),
        None => Vec::new(),
    };
    let timestamp = options.timestamp.unwrap_or_else(moment::now);
    let text = message::request(&method, &url, timestamp, &nonce_str, &body);
    let signature = sign(settings, &text)?;
    let authorization = Authorization {
        mchid: settings.needed("mchid")?.to_owned(),
        nonce_str: nonce_str.clone(),
        signature: signature.clone(),
        timestamp,
        serial_no: settings.needed("serial_no")?.to_owned(),
    };
    let authorization = authorization.to_string();
    let message = String::from_utf8_lossy(&text).into_owned();
    let signed = Signed { method, url, timestamp, nonce_str, message, signature, authorization };
    if as_json {
        screen::json(&signed)?;
    } else {
        show(&signed, &String::from_utf8_lossy(&body))?;
    }
    Ok(Exit::Done)
}

fn is_quotable(byte: u8) -> bool {
    byte.is_ascii_graphic() && byte != b'"' && byte != b','
}

/// What is signed of a URL: path with query.
fn target(url: &str) -> Result<String, Failure> {
    if let Some(stray) = url.chars().find(|letter| !letter.is_ascii_graphic()) {
        return Err(Failure::usage(format!(
            "the URL holds {stray:?}, which goes over the wire percent-encoded: write it as it is sent, for that is what is signed"
        )));
    }
    let url = url.split('#').next().unwrap_or_default();
    let target = match url.split_once("://") {
        Some((scheme, rest)) if !scheme.contains(['/', '?']) => {
            let host = rest.find(['/', '?']).unwrap_or(rest.len());
            rest.get(host..).unwrap_or_default()
        }
        _ => url,
    };
    Ok(if target.starts_with('/') { target.to_owned() } else { format!("/{target}") })
}

fn show(signed: &Signed, body: &str) -> std::io::Result<()> {
    let Signed { method, url, timestamp, nonce_str, authorization, .. } = signed;
    line(format!("{} {}", bold("The text to sign (待签名串)"), dim("each line ends with one \\n, the last one too")))?;
    let time = timestamp.to_string();
    for (name, text) in
        [("method", &**method), ("url", url), ("timestamp", &time), ("nonce_str", nonce_str), ("body", body)]
    {
        line(format!("  {name:<10} {}{}", safe(text), dim("\\n")))?;
    }
    line(format!("\n{}\n  {authorization}", bold("Authorization")))?;
    line(format!("\n{}\n  {}", bold("Signed at"), crate::moment::text(*timestamp)))
}

/// What the front end opens the cashier with.
async fn pay(settings: &Settings, options: &SignOptions, prepay_id: &str) -> Ended {
    let client = settings.client()?;
    let appid = match &options.appid {
        Some(appid) => appid,
        None => settings.needed("appid")?,
    };
    let invoke = client.invoke(appid);
    let parameters: Value = match options.front_end {
        FrontEnd::Jsapi => serde_json::to_value(invoke.jsapi(prepay_id).await?),
        FrontEnd::ChooseWxPay => serde_json::to_value(invoke.choose_wx_pay(prepay_id).await?),
        FrontEnd::MiniProgram => serde_json::to_value(invoke.mini_program(prepay_id).await?),
        FrontEnd::App => serde_json::to_value(invoke.app(prepay_id).await?),
    }?;
    screen::json(&parameters)?;
    Ok(Exit::Done)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::target;

    #[test]
    fn path_with_query_is_what_is_signed_of_a_url() {
        for (url, signed) in [
            ("https://api.mch.weixin.qq.com/v3/x?a=1#top", "/v3/x?a=1"),
            ("http://127.0.0.1:8080?a=1", "/?a=1"),
            ("/v3/x?u=http://a/b", "/v3/x?u=http://a/b"),
            ("v3/x", "/v3/x"),
        ] {
            assert_eq!(target(url).unwrap(), signed, "{url}");
        }
        assert!(target("/v3/名").is_err() && target("/v3/a b").is_err());
    }
}
