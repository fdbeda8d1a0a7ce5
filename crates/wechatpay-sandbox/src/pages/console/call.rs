//! A first call to paste into a shell: fetches a ready merchant's key from the sandbox, signs a pre-sign, sends it.

use maud::{Markup, html};

use crate::{
    control_error::ControlError, gateway, keys::ReadyMerchant, merchant::MerchantKind, pages::visit::Visit, random,
};

const PATH: &str = "/v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program";

/// The merchant of the example, unless somebody took it away.
fn merchant<'v>(visit: &'v Visit<'_>) -> Option<&'v ReadyMerchant> {
    visit.shared.ready.iter().find(|merchant| merchant.kind == MerchantKind::EcommercePlatform)
}

fn body(number: &str) -> String {
    format!(
        r#"{{"appid":"wxd678efh567hg6787","plan_id":12535,"out_contract_code":"{number}","contract_display_account":"微信代扣用户A","notify_url":"http://127.0.0.1:8099/notify"}}"#
    )
}

pub(super) fn paste(visit: &Visit<'_>) -> Markup {
    let Some(merchant) = merchant(visit) else { return html! {} };
    let script = script(visit, merchant);
    html! {
        div.snippet {
            textarea #first-call readonly rows="13" spellcheck="false"
                aria-label=(visit.say("A first call, for bash with curl and openssl", "首次调用（bash、curl、openssl）")) { (script) }
            button type="button" data-copy="first-call" data-copied=(visit.say("copied", "已复制")) hidden { (visit.say("Copy", "复制")) }
        }
    }
}

fn script(visit: &Visit<'_>, merchant: &ReadyMerchant) -> String {
    let (url, mchid, serial) = (&visit.url, &merchant.mchid, &merchant.serial_no);
    let key = visit.link(&format!("/keys/{mchid}/key.pem"));
    let world = visit.world.name().map(|world| format!("\n  -H 'Sandbox-World: {world}' \\")).unwrap_or_default();
    let body = body("first-'$time'");
    format!(
        r#"# bash, curl and openssl: signs a pre-sign (小程序预签约) as every SDK does
sandbox={url}
path={PATH}
curl -sS "$sandbox{key}" -o sandbox_key.pem
time=$(date +%s) nonce=$(openssl rand -hex 16)
body='{body}'
signature=$(printf '%s\n' POST "$path" "$time" "$nonce" "$body" |
  openssl dgst -sha256 -sign sandbox_key.pem | openssl base64 -A)
curl -sS "$sandbox$path" \
  -H 'Accept: application/json' -H 'Content-Type: application/json' \{world}
  -H "Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\"{mchid}\",nonce_str=\"$nonce\",signature=\"$signature\",timestamp=\"$time\",serial_no=\"{serial}\"" \
  --data-raw "$body"
"#
    )
}

/// Makes the same call here, as the merchant's program would; gives the number of the request.
pub(super) fn make(visit: &Visit<'_>) -> Result<u64, ControlError> {
    let merchant = merchant(visit).ok_or_else(|| ControlError::bad("there is no merchant to call as"))?;
    let number = random::hex(6)?;
    let request = merchant.signed("POST", PATH, body(&format!("first-{number}")))?;
    gateway::answer(visit.shared, &visit.cell, &request);
    Ok(visit.cell.lock().journal.written())
}
