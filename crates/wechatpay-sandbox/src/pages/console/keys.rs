//! The keys of the ready merchants, and how an SDK is configured with them.

use bytes::Bytes;
use http::{HeaderValue, Response, header};
use maud::{Markup, html};

use super::{
    configuration::{self, LANGUAGES},
    frame::{Section, View},
};
use crate::{keys::ReadyMerchant, pages::visit::Visit};

/// The files of a merchant.
const FILES: [(&str, &str, &str); 4] = [
    ("key.pem", "private key of the merchant", "商户API私钥"),
    ("certificate.pem", "certificate of the merchant", "商户API证书"),
    ("public_key.pem", "WeChat Pay public key, as this sandbox plays it", "微信支付公钥"),
    ("platform_certificate.pem", "platform certificate, as this sandbox plays it", "平台证书"),
];

/// A key as a file. They are test keys that anyone can read, or fresh ones that open this sandbox and nothing else.
pub(super) fn file(visit: &Visit<'_>, mchid: &str, name: &str) -> Option<Response<Bytes>> {
    let merchant = visit.shared.ready.iter().find(|merchant| merchant.mchid == mchid)?;
    let certificate = newest_certificate(visit);
    let text = match name {
        "key.pem" => &merchant.private_key_pem,
        "certificate.pem" => &merchant.certificate_pem,
        "public_key.pem" => &merchant.platform_public_key_pem,
        "platform_certificate.pem" => &certificate.1,
        _ => return None,
    };
    let mut response = Response::new(Bytes::copy_from_slice(text.as_bytes()));
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/x-pem-file"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Some(response)
}

/// Serial number and PEM of the platform certificate that will sign when a replacement is done.
fn newest_certificate(visit: &Visit<'_>) -> (String, String) {
    let newest = visit.world.platform().certificates.pop();
    newest.map(|certificate| (certificate.serial_no, certificate.certificate_pem)).unwrap_or_default()
}

pub(super) fn view(visit: &Visit<'_>) -> View {
    let title = Section::Keys.name(visit);
    let (serial, _) = newest_certificate(visit);
    let body = html! {
        h1 { (title) }
        p { (if visit.shared.fresh_keys {
            visit.say("These keys were made for this sandbox, and open nothing else.", "以下密钥为本沙箱专用，无法用于其他任何地方。")
        } else {
            visit.say("Public test keys: anyone can read them. They open this sandbox and nothing else.", "公开的测试密钥，任何人都可读取，仅可用于本沙箱。")
        }) }
        p.note { (visit.say(
            "Answers are signed with the key that Wechatpay-Serial names, without it with the platform certificate; notifications with the public key. Configure both.",
            "应答使用请求头 Wechatpay-Serial 指定的密钥签名，未指定时使用平台证书；通知使用微信支付公钥签名。请同时配置两者。")) }
        @for (place, merchant) in visit.shared.ready.iter().enumerate() {
            (card(visit, merchant, &serial, place == 0))
        }
        (own(visit))
    };
    View::new(Section::Keys, title, body)
}

fn card(visit: &Visit<'_>, merchant: &ReadyMerchant, certificate: &str, open: bool) -> Markup {
    let mchid = &merchant.mchid;
    html! {
        section.card id=(mchid) {
            h2 { code { (mchid) } " " (kind(visit, merchant)) }
            dl.facts {
                div { dt { (visit.say("Serial of its certificate", "商户证书序列号")) } dd { code { (merchant.serial_no) } } }
                div { dt { (visit.say("APIv3 key", "APIv3密钥")) } dd { code { (merchant.api_v3_key) } } }
                div { dt { (visit.say("Public key id", "微信支付公钥ID")) } dd { code { (merchant.public_key_id) } } }
                div { dt { (visit.say("Platform certificate", "平台证书序列号")) } dd { code { (certificate) } } }
                div { dt { (visit.say("Files", "文件")) } dd {
                    ul.files {
                        @for (name, english, chinese) in FILES {
                            li { a href=(visit.link(&format!("/keys/{mchid}/{name}"))) download=(format!("{mchid}_{name}")) { (name) }
                                " " span.quiet { (visit.say(english, chinese)) } }
                        }
                    }
                } }
            }
            details open[open] {
                summary { (visit.say("Configuration for an SDK", "SDK 配置")) }
                @for language in LANGUAGES {
                    (snippet(visit, merchant, certificate, language))
                }
            }
        }
    }
}

fn snippet(visit: &Visit<'_>, merchant: &ReadyMerchant, certificate: &str, language: &str) -> Markup {
    let text = configuration::of(language, visit, merchant, certificate);
    let id = format!("{}-{}", merchant.mchid, language.to_ascii_lowercase().replace('.', ""));
    html! {
        details.snippet {
            summary { (language) }
            textarea id=(id) readonly rows=(text.lines().count().min(24)) spellcheck="false" aria-label=(language) { (text) }
            button type="button" data-copy=(id) data-copied=(visit.say("copied", "已复制")) hidden { (visit.say("Copy", "复制")) }
        }
    }
}

fn kind(visit: &Visit<'_>, merchant: &ReadyMerchant) -> &'static str {
    use crate::merchant::MerchantKind::{Direct, EcommercePlatform, Institution, ServiceProvider};
    match merchant.kind {
        Direct => visit.say("direct merchant 直连商户", "直连商户"),
        ServiceProvider => visit.say("service provider 普通服务商", "普通服务商"),
        EcommercePlatform => visit.say("e-commerce platform 电商平台", "电商平台"),
        Institution => visit.say("institution 从业机构", "从业机构"),
    }
}

/// Merchants that were registered here; the sandbox has none of their private keys.
fn own(visit: &Visit<'_>) -> Markup {
    let ready = |mchid: &str| visit.shared.ready.iter().any(|merchant| merchant.mchid == mchid);
    let own: Vec<_> = visit.world.merchants().into_iter().filter(|merchant| !ready(&merchant.mchid)).collect();
    html! {
        section.card {
            h2 { (visit.say("Merchants of your own", "自有商户")) }
            @if own.is_empty() {
                p.quiet { (visit.say("None yet: ", "尚无：")) code { "PUT /sandbox/merchants/{mchid}" }
                    (visit.say(" registers one with its certificate.", " 可用证书登记商户。")) }
            } @else {
                table {
                    thead { tr {
                        th scope="col" { (visit.say("Merchant", "商户")) }
                        th scope="col" { (visit.say("Serial of its certificate", "商户证书序列号")) }
                        th scope="col" { (visit.say("Public key id", "微信支付公钥ID")) }
                    } }
                    tbody { @for merchant in &own { tr {
                        th scope="row" { code { (merchant.mchid) } } td { code { (merchant.serial_no) } } td { code { (merchant.public_key_id) } }
                    } } }
                }
            }
        }
    }
}
