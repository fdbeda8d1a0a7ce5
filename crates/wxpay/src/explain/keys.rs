//! Which of the configured keys are those of whoever made a request.

use wechatpay::{
    Certificate, PrivateKey,
    diagnose::{Cause, Diagnosis, Evidence, Mistake},
};
use wechatpay_sandbox::ReadyMerchant;

use crate::{
    exit::Failure,
    settings::{Keys, Settings},
};

/// Adds the keys of the merchant of this number; says whether there are any.
///
/// Those of another merchant are not added: that they did not sign would say nothing.
pub(super) fn add(
    evidence: Evidence,
    settings: &Settings,
    certificate_file: Option<&str>,
    mchid: Option<&str>,
) -> Result<(Evidence, bool), Failure> {
    let bare = evidence.clone();
    let mut evidence = evidence;
    for key in settings.platform_keys()?.iter() {
        evidence = evidence.platform_key(key);
    }
    let is_configured = mchid.is_none() || mchid == settings.get("mchid");
    if certificate_file.is_some() || is_configured {
        let certificate = settings.certificate(certificate_file)?;
        let key = match settings.get("private_key_file") {
            Some(_) if is_configured => Some(settings.private_key()?),
            _ => None,
        };
        let has_any = certificate.is_some() || key.is_some();
        if let Some(certificate) = &certificate {
            evidence = evidence.certificate(certificate);
        }
        if let Some(key) = key.filter(|key| certificate.is_none_or(|own| own.public_key() != key.public_key())) {
            evidence = evidence.key(key.public_key());
        }
        if has_any {
            return Ok((others(evidence, settings, mchid)?, true));
        }
    }
    // A sandbox's merchants are known to all.
    if settings.keys()? == Keys::Sandbox
        && let Some(merchant) = shipped()?.into_iter().find(|merchant| Some(&*merchant.mchid) == mchid)
        && let Ok(certificate) = Certificate::from_pem(&merchant.certificate_pem)
    {
        return Ok((others(evidence.certificate(&certificate), settings, mchid)?, true));
    }
    Ok((bare, false))
}

/// What the configured key tells of a request that names another merchant, if it was that key that signed.
pub(super) fn signed_by_configured(evidence: &Evidence, settings: &Settings) -> Option<Diagnosis> {
    let key = settings.private_key().ok()?;
    let diagnosis = evidence.clone().key(key.public_key()).diagnose();
    let is_foreign = diagnosis.causes().any(|cause| cause == Cause::Signed(Mistake::UnknownKey));
    (!is_foreign).then_some(diagnosis)
}

/// The sandbox's other merchants, whose key may have been taken by mistake.
fn others(evidence: Evidence, settings: &Settings, mchid: Option<&str>) -> Result<Evidence, Failure> {
    if settings.keys()? != Keys::Sandbox {
        return Ok(evidence);
    }
    let others = shipped()?.into_iter().filter(|merchant| Some(&*merchant.mchid) != mchid);
    Ok(others.fold(evidence, |evidence, merchant| match PrivateKey::from_pem(&merchant.private_key_pem) {
        Ok(key) => evidence.other_key(merchant.mchid, key.public_key()),
        Err(_) => evidence,
    }))
}

fn shipped() -> Result<Vec<ReadyMerchant>, Failure> {
    ReadyMerchant::shipped().map_err(|error| Failure::configuration(error.to_string()))
}
