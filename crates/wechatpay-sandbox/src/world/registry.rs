//! Who and what a world knows: merchants, their keys, templates and services.

use std::{collections::BTreeMap, sync::Arc};

use super::World;
use crate::{
    control_error::ControlError,
    engine::{
        fact::Fact,
        party::{Named, Template},
    },
    keys::Platform,
    merchant::{KeyMode, Merchant, OwnMerchant},
    tenant::Tenant,
    view::{Declared, MerchantView},
};

impl World {
    /// All merchants, without their secrets.
    #[must_use]
    pub fn merchants(&self) -> Vec<MerchantView> {
        let tenant = self.cell.lock();
        let platform = self.newest_platform(&tenant);
        let view = |merchant: &Arc<Merchant>| merchant_view(merchant, tenant.ledger.keys(&merchant.mchid), &platform);
        tenant.merchants().map(view).collect()
    }

    /// Registers a merchant of one's own; one of the same number is replaced.
    ///
    /// # Errors
    /// [`ControlError`] that says which key is wrong.
    pub fn register(&self, mchid: &str, own: &OwnMerchant) -> Result<MerchantView, ControlError> {
        let merchant = Arc::new(Merchant::register(mchid, own).map_err(ControlError::bad)?);
        self.cell.lock().register(Arc::clone(&merchant));
        self.record(Fact::Merchant { mchid: mchid.into(), own: Box::new(own.clone()) })?;
        let tenant = self.cell.lock();
        Ok(merchant_view(&merchant, tenant.ledger.keys(mchid), &self.newest_platform(&tenant)))
    }

    /// Which of WeChat Pay's keys sign for a merchant from now on.
    ///
    /// # Errors
    /// [`ControlError`] when there is no such merchant, or the share is above 100.
    pub fn set_keys(&self, mchid: &str, keys: KeyMode) -> Result<MerchantView, ControlError> {
        check_keys(keys)?;
        let merchant = self.cell.lock().merchant(mchid).map(Arc::clone);
        let merchant = merchant.ok_or_else(unknown_merchant)?;
        self.record(Fact::Keys { mchid: mchid.into(), keys })?;
        Ok(merchant_view(&merchant, keys, &self.newest_platform(&self.cell.lock())))
    }

    /// The templates and services of this world, by merchant: `plan/12535`, `service/12535`.
    #[must_use]
    pub fn templates(&self) -> BTreeMap<String, BTreeMap<String, Template>> {
        let tenant = self.cell.lock();
        let mut found: BTreeMap<String, BTreeMap<String, Template>> = BTreeMap::new();
        for (key, template) in &tenant.ledger.state.templates {
            if let Some((mchid, name)) = key.split_once('\n') {
                found.entry(mchid.to_owned()).or_default().insert(name.replacen('\n', "/", 1), template.clone());
            }
        }
        found
    }

    /// The sub-merchants and AppIDs of a merchant that were declared, or named by a request.
    ///
    /// # Errors
    /// [`ControlError`] when there is no such merchant.
    pub fn declared(&self, mchid: &str) -> Result<Declared, ControlError> {
        let tenant = self.cell.lock();
        tenant.merchant(mchid).ok_or_else(unknown_merchant)?;
        let mut declared = Declared::default();
        for (what, name) in tenant.ledger.named_by(mchid) {
            match what {
                Named::SubMerchant => declared.sub_merchants.push(name.to_owned()),
                Named::AppId => declared.appids.push(name.to_owned()),
                Named::Plan | Named::Service | Named::Payer => {}
            }
        }
        declared.sub_merchants.sort();
        declared.appids.sort();
        Ok(declared)
    }

    /// Declares a sub-merchant (子商户) of a merchant: a strict world knows no others.
    ///
    /// # Errors
    /// [`ControlError`] when there is no such merchant, or the number is none.
    pub fn declare_sub_merchant(&self, mchid: &str, sub_mchid: &str) -> Result<(), ControlError> {
        self.declare(mchid, Named::SubMerchant, sub_mchid)
    }

    /// Declares an AppID of a merchant or its sub-merchants: a strict world knows no others.
    ///
    /// # Errors
    /// [`ControlError`] when there is no such merchant, or the text is no AppID.
    pub fn declare_appid(&self, mchid: &str, appid: &str) -> Result<(), ControlError> {
        self.declare(mchid, Named::AppId, appid)
    }

    fn declare(&self, mchid: &str, what: Named, name: &str) -> Result<(), ControlError> {
        self.cell.lock().merchant(mchid).ok_or_else(unknown_merchant)?;
        check_name(name)?;
        if self.cell.lock().ledger.is_named(mchid, what, name) {
            return Ok(());
        }
        self.record(Fact::Declared { mchid: mchid.into(), what, name: name.into() })
    }

    /// Declares a template (模板, `plan_id`) of a merchant, or changes it. Contracts that are there keep what they were signed with.
    ///
    /// # Errors
    /// [`ControlError`] when there is no such merchant, or a value cannot be.
    pub fn set_plan(&self, mchid: &str, plan_id: &str, template: Template) -> Result<(), ControlError> {
        self.set_template(mchid, false, plan_id, template)
    }

    /// Declares a password-exempt service (免密支付服务, `service_id`) of a merchant, or changes it.
    ///
    /// # Errors
    /// As [`set_plan`](Self::set_plan).
    pub fn set_service(&self, mchid: &str, service_id: &str, template: Template) -> Result<(), ControlError> {
        self.set_template(mchid, true, service_id, template)
    }

    fn set_template(&self, mchid: &str, service: bool, number: &str, template: Template) -> Result<(), ControlError> {
        if self.cell.lock().merchant(mchid).is_none() {
            return Err(ControlError::unknown("UNKNOWN_MERCHANT", "this world has no such merchant"));
        }
        if number.is_empty() || number.len() > 64 || !number.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            return Err(ControlError::bad("the number of a template must be 1 to 64 digits or ASCII letters"));
        }
        if template.price.is_some_and(|price| price < 1)
            || template.months.is_some_and(|months| months == 0 || months > 1200)
        {
            return Err(ControlError::bad("price must be at least 1 (分), months 1 to 1200"));
        }
        let template = Box::new(template);
        self.record(Fact::Template { mchid: mchid.into(), service, number: number.into(), template, named: false })
    }

    fn newest_platform(&self, tenant: &Tenant) -> Arc<Platform> {
        let own = &self.shared.platform;
        tenant.platforms(own).pop().unwrap_or_else(|| Arc::clone(own))
    }
}

fn merchant_view(merchant: &Merchant, keys: KeyMode, platform: &Platform) -> MerchantView {
    MerchantView {
        mchid: merchant.mchid.clone(),
        kind: merchant.kind,
        keys,
        serial_no: merchant.serial_no.to_string(),
        public_key_id: merchant.public_key_id.to_string(),
        platform_public_key_pem: platform.public_key_pem.clone(),
        platform_certificate_serial: platform.certificate.serial_number().to_string(),
        platform_certificate_pem: platform.certificate_pem.clone(),
    }
}

fn unknown_merchant() -> ControlError {
    ControlError::unknown("UNKNOWN_MERCHANT", "this world has no such merchant")
}

pub(crate) fn check_keys(keys: KeyMode) -> Result<(), ControlError> {
    if matches!(keys, KeyMode::Mixed(share) if share > 100) {
        return Err(ControlError::bad("the share of the public key is in percent, 0 to 100"));
    }
    Ok(())
}

pub(crate) fn check_template(number: &str, template: &Template) -> Result<(), ControlError> {
    if number.is_empty() || number.len() > 64 || !number.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return Err(ControlError::bad("the number of a template must be 1 to 64 digits or ASCII letters"));
    }
    if template.price.is_some_and(|price| price < 1)
        || template.months.is_some_and(|months| months == 0 || months > 1200)
    {
        return Err(ControlError::bad("price must be at least 1 (分), months 1 to 1200"));
    }
    Ok(())
}

/// The number of a sub-merchant, or an AppID.
pub(crate) fn check_name(name: &str) -> Result<(), ControlError> {
    if name.is_empty() || name.len() > 64 || !name.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return Err(ControlError::bad("a sub-merchant or AppID is 1 to 64 digits or ASCII letters"));
    }
    Ok(())
}
