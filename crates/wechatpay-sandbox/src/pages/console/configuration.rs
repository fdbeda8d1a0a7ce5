//! A merchant's keys as the configuration of an SDK, to be pasted.

use super::curl::quoted;
use crate::{keys::ReadyMerchant, pages::visit::Visit};

pub(super) const LANGUAGES: [&str; 6] = ["Rust", "PHP", "Go", "Java", "Node.js", "Python"];

/// What a snippet is made of. No value holds a quotation mark: they are numbers, hex digits and names of files.
struct Given<'a> {
    url: &'a str,
    /// The proxy's `HOST:PORT`.
    proxy: &'a str,
    https: bool,
    mchid: &'a str,
    serial: &'a str,
    certificate: &'a str,
    merchant: &'a ReadyMerchant,
}

pub(super) fn of(language: &str, visit: &Visit<'_>, merchant: &ReadyMerchant, certificate: &str) -> String {
    let url = &*visit.url;
    let given = Given {
        url,
        proxy: url.strip_prefix("http://").unwrap_or(url),
        https: visit.shared.https_url().is_some(),
        mchid: &merchant.mchid,
        serial: &merchant.serial_no,
        certificate,
        merchant,
    };
    let fetch = files(visit, &given);
    match language {
        "Rust" => rust(&fetch, &given),
        "PHP" => php(&fetch, &given),
        "Go" => go(&fetch, &given),
        "Java" => java(&fetch, &given),
        "Node.js" => node(&fetch, &given),
        _ => python(&fetch, &given),
    }
}

fn files(visit: &Visit<'_>, given: &Given<'_>) -> Vec<String> {
    let file = |name: &str| {
        let from = format!("{}{}", given.url, visit.link(&format!("/keys/{}/{name}", given.mchid)));
        format!("curl -sS {} -o {}_{name}", quoted(&from), given.mchid)
    };
    ["key.pem", "public_key.pem", "platform_certificate.pem"].map(file).to_vec()
}

fn commented(mark: &str, lines: &[String]) -> String {
    lines.iter().map(|line| format!("{mark} {line}\n")).collect()
}

/// What leads an SDK here that knows WeChat Pay's own host alone.
fn bridge(mark: &str, given: &Given<'_>, variables: &[&str]) -> String {
    let mut lines = vec!["This SDK calls https://api.mch.weixin.qq.com; these lead it to the sandbox:".to_owned()];
    if !given.https {
        lines.push("start the sandbox with `wxpay sandbox --https`, then".to_owned());
    }
    lines.push(format!("curl -sS {}/sandbox/ca.pem -o sandbox_ca.pem", given.url));
    lines.extend(variables.iter().map(|variable| (*variable).replace("HOST:PORT", given.proxy)));
    commented(mark, &lines)
}

fn rust(fetch: &[String], given: &Given<'_>) -> String {
    let Given { url, mchid, serial, merchant, .. } = given;
    let (fetch, id, key) = (fetch.join("\n"), &merchant.public_key_id, &merchant.api_v3_key);
    format!(
        "# then: let client = wechatpay::Client::from_env()?;\n{fetch}\n\
         export WXPAY_BASE_URL='{url}'\nexport WXPAY_MCHID='{mchid}'\nexport WXPAY_SERIAL_NO='{serial}'\n\
         export WXPAY_PRIVATE_KEY_FILE=\"$PWD/{mchid}_key.pem\"\nexport WXPAY_PUBLIC_KEY_ID='{id}'\n\
         export WXPAY_PUBLIC_KEY_FILE=\"$PWD/{mchid}_public_key.pem\"\n\
         export WXPAY_PLATFORM_CERTIFICATE_FILE=\"$PWD/{mchid}_platform_certificate.pem\"\nexport WXPAY_API_V3_KEY='{key}'\n"
    )
}

fn php(fetch: &[String], given: &Given<'_>) -> String {
    let Given { url, mchid, serial, certificate, merchant, .. } = given;
    let (fetch, id) = (commented("//", fetch), &merchant.public_key_id);
    format!(
        r"<?php
// composer require wechatpay/wechatpay
{fetch}require __DIR__ . '/vendor/autoload.php';

use WeChatPay\Builder;
use WeChatPay\Crypto\Rsa;

$instance = Builder::factory([
    'mchid' => '{mchid}',
    'serial' => '{serial}',
    'privateKey' => Rsa::from('file://' . __DIR__ . '/{mchid}_key.pem', Rsa::KEY_TYPE_PRIVATE),
    'certs' => [
        '{id}' => Rsa::from('file://' . __DIR__ . '/{mchid}_public_key.pem', Rsa::KEY_TYPE_PUBLIC),
        '{certificate}' => Rsa::from('file://' . __DIR__ . '/{mchid}_platform_certificate.pem', Rsa::KEY_TYPE_PUBLIC),
    ],
    'base_uri' => '{url}/',
]);
"
    )
}

fn go(fetch: &[String], given: &Given<'_>) -> String {
    let Given { mchid, serial, merchant, .. } = given;
    let (fetch, id) = (commented("//", fetch), &merchant.public_key_id);
    let bridge =
        bridge("//", given, &["export HTTPS_PROXY=http://HOST:PORT", "export SSL_CERT_FILE=$PWD/sandbox_ca.pem"]);
    format!(
        r#"// go get github.com/wechatpay-apiv3/wechatpay-go
{fetch}{bridge}package main

import (
	"context"

	"github.com/wechatpay-apiv3/wechatpay-go/core"
	"github.com/wechatpay-apiv3/wechatpay-go/core/option"
	"github.com/wechatpay-apiv3/wechatpay-go/utils"
)

func newClient(ctx context.Context) (*core.Client, error) {{
	privateKey, err := utils.LoadPrivateKeyWithPath("{mchid}_key.pem")
	if err != nil {{
		return nil, err
	}}
	publicKey, err := utils.LoadPublicKeyWithPath("{mchid}_public_key.pem")
	if err != nil {{
		return nil, err
	}}
	return core.NewClient(ctx, option.WithWechatPayPublicKeyAuthCipher(
		"{mchid}", "{serial}", privateKey,
		"{id}", publicKey,
	))
}}
"#
    )
}

fn java(fetch: &[String], given: &Given<'_>) -> String {
    let Given { mchid, serial, merchant, proxy, .. } = given;
    let (fetch, id, key) = (commented("//", fetch), &merchant.public_key_id, &merchant.api_v3_key);
    let (host, port) = proxy.rsplit_once(':').unwrap_or((proxy, "80"));
    let bridge = bridge(
        "//",
        given,
        &[
            "keytool -importcert -noprompt -file sandbox_ca.pem -keystore sandbox.p12 -storetype PKCS12 -storepass sandbox",
            &format!(
                "java -Dhttps.proxyHost={host} -Dhttps.proxyPort={port} -Djavax.net.ssl.trustStore=sandbox.p12 \
                 -Djavax.net.ssl.trustStorePassword=sandbox …"
            ),
        ],
    );
    format!(
        r#"// com.github.wechatpay-apiv3:wechatpay-java
{fetch}{bridge}import com.wechat.pay.java.core.Config;
import com.wechat.pay.java.core.RSAPublicKeyConfig;

Config config = new RSAPublicKeyConfig.Builder()
    .merchantId("{mchid}")
    .merchantSerialNumber("{serial}")
    .privateKeyFromPath("{mchid}_key.pem")
    .publicKeyId("{id}")
    .publicKeyFromPath("{mchid}_public_key.pem")
    .apiV3Key("{key}")
    .build();
"#
    )
}

fn node(fetch: &[String], given: &Given<'_>) -> String {
    let Given { url, mchid, serial, certificate, merchant, .. } = given;
    let (fetch, id) = (commented("//", fetch), &merchant.public_key_id);
    format!(
        r"// npm install wechatpay-axios-plugin
{fetch}import {{ readFileSync }} from 'node:fs';
import {{ Wechatpay }} from 'wechatpay-axios-plugin';

const wxpay = new Wechatpay({{
  mchid: '{mchid}',
  serial: '{serial}',
  privateKey: readFileSync('{mchid}_key.pem'),
  certs: {{
    '{id}': readFileSync('{mchid}_public_key.pem'),
    '{certificate}': readFileSync('{mchid}_platform_certificate.pem'),
  }},
  baseURL: '{url}/',
}});
"
    )
}

fn python(fetch: &[String], given: &Given<'_>) -> String {
    let Given { mchid, serial, merchant, .. } = given;
    let (fetch, id, key) = (commented("#", fetch), &merchant.public_key_id, &merchant.api_v3_key);
    let bridge =
        bridge("#", given, &["export HTTPS_PROXY=http://HOST:PORT", "export REQUESTS_CA_BUNDLE=$PWD/sandbox_ca.pem"]);
    format!(
        r"# pip install wechatpayv3
{fetch}{bridge}from wechatpayv3 import WeChatPay, WeChatPayType

wxpay = WeChatPay(
    wechatpay_type=WeChatPayType.JSAPI,
    mchid='{mchid}',
    cert_serial_no='{serial}',
    private_key=open('{mchid}_key.pem').read(),
    apiv3_key='{key}',
    appid='wxd678efh567hg6787',
    notify_url='http://127.0.0.1:8099/notify',
    public_key=open('{mchid}_public_key.pem').read(),
    public_key_id='{id}',
)
"
    )
}
