//! The test keys that every sandbox has, unless it was told to make its own. Anyone can read them.

use wechatpay::PrivateKey;
use wechatpay_sandbox::{MerchantKind, ReadyMerchant};
use wechatpay_spec::Role;

use crate::{exit::Failure, sandbox::PORT};

/// A test merchant: of this number, or one of these roles; without either, the one that `wxpay sandbox` prints.
pub(super) fn merchant(
    mchid: Option<&str>,
    roles: &[Role],
    for_others: bool,
) -> Result<Option<ReadyMerchant>, Failure> {
    let kind = kind_of(roles, for_others);
    let wanted = |merchant: &ReadyMerchant| match mchid {
        Some(mchid) => merchant.mchid == mchid,
        None => merchant.kind == kind,
    };
    Ok(shipped()?.into_iter().find(wanted))
}

/// Which kind of merchant may call what is for these roles. One of no known role may be the ecommerce platform's, too; where a merchant
/// may call for itself as well as somebody for it, a request `for_others` tells.
fn kind_of(roles: &[Role], for_others: bool) -> MerchantKind {
    let usual = MerchantKind::EcommercePlatform;
    let kind = |role: &Role| match role {
        Role::Direct => MerchantKind::Direct,
        Role::ServiceProvider => MerchantKind::ServiceProvider,
        Role::Institution | Role::ClearingInstitution => MerchantKind::Institution,
        _ => usual,
    };
    let kinds: Vec<MerchantKind> = roles.iter().map(kind).collect();
    let preferred = if for_others {
        [usual, MerchantKind::Institution, MerchantKind::ServiceProvider]
    } else {
        [usual, MerchantKind::Direct, MerchantKind::Institution]
    };
    preferred.into_iter().find(|kind| kinds.contains(kind)).or_else(|| kinds.first().copied()).unwrap_or(usual)
}

fn shipped() -> Result<Vec<ReadyMerchant>, Failure> {
    ReadyMerchant::shipped().map_err(|error| Failure::configuration(error.to_string()))
}

/// What the sandbox's profile says of a setting.
pub(super) fn value(merchant: &ReadyMerchant, setting: &str) -> Option<String> {
    let file = |what: &str| Some(format!("{FILE}{what}"));
    match setting {
        "base_url" => Some(format!("http://127.0.0.1:{PORT}")),
        "mchid" => Some(merchant.mchid.clone()),
        "serial_no" => Some(merchant.serial_no.clone()),
        "private_key_file" => file("private key"),
        "certificate_file" => file("certificate"),
        "public_key_id" => Some(merchant.public_key_id.clone()),
        "public_key_file" => file("public key"),
        "platform_certificate_file" => file("platform certificate"),
        "api_v3_key" => Some(merchant.api_v3_key.clone()),
        _ => None,
    }
}

/// What stands for a path where the content is built in.
const FILE: &str = "test keys: ";

/// The content of what [`value`] gave for a path.
pub(super) fn content<'m>(merchant: &'m ReadyMerchant, path: &str) -> Option<&'m str> {
    match path.strip_prefix(FILE)? {
        "private key" => Some(&merchant.private_key_pem),
        "certificate" => Some(&merchant.certificate_pem),
        "public key" => Some(&merchant.platform_public_key_pem),
        "platform certificate" => Some(&merchant.platform_certificate_pem),
        _ => None,
    }
}

/// Whether anyone can read this private key.
pub(super) fn is_public(pem: &[u8]) -> Result<bool, Failure> {
    let Ok(key) = PrivateKey::from_pem(pem) else { return Ok(false) };
    let public = key.public_key();
    Ok(shipped()?.iter().any(|merchant| {
        PrivateKey::from_pem(&merchant.private_key_pem).is_ok_and(|shipped| shipped.public_key() == public)
    }))
}
