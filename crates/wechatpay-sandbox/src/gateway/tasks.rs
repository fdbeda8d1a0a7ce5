//! What is done for each operation, once the request has passed.

use std::sync::Arc;

use jiff::Timestamp;
use serde_json::{Value, json};
use wechatpay_core::Resource;
use wechatpay_spec::Operation;

use super::{Call, input::Input};
use crate::{
    clock::beijing,
    family::{Asked, Family, Place, Task, Telling},
    fields::{Object, owned, text},
    journal::Event,
    keys::PLATFORM_CERTIFICATE_PEM,
    life::{Contract, Effect},
    merchant::Merchant,
    notify, random,
    refusal::{Location, Refusal},
    sign::Voice,
};

impl Call<'_> {
    pub(super) fn perform(
        &mut self,
        task: Task,
        operation: &'static Operation,
        merchant: &Arc<Merchant>,
        input: &Input,
    ) -> Result<Value, Refusal> {
        match task {
            Task::PreSign(family) => self.pre_sign(family, operation, merchant, &input.body),
            Task::QueryById(family) => {
                let tenant = self.cell.lock();
                let contract = tenant.agreements.contract(&owned(&input.named, "contract_id"));
                answer_query(family, contract, merchant, &input.named)
            }
            Task::QueryByCode(family) => {
                let code = owned(&input.named, "out_contract_code");
                let tenant = self.cell.lock();
                let contract = tenant.agreements.contract_by_number(&merchant.mchid, family.name(), &code);
                answer_query(family, contract, merchant, &input.named)
            }
            Task::Certificates => self.certificates(merchant, &input.named),
            Task::Echo => self.echo(merchant, &input.body),
        }
    }

    fn pre_sign(
        &mut self,
        family: &'static dyn Family,
        operation: &'static Operation,
        merchant: &Merchant,
        body: &Value,
    ) -> Result<Value, Refusal> {
        let id = family.session_id()?;
        let mut tenant = self.cell.lock();
        let now = tenant.clock.now(self.wall);
        let asked = Asked { operation, merchant, body, linked: None, now };
        let done = tenant.agreements.pre_sign(family, asked, id);
        let (effect, session) = done.map_err(|refused| refused.answer_to(body))?;
        for line in tenant.provisioned.name(&merchant.mchid, body) {
            tenant.journal.tell(self.wall, Event::Provisioned, Some(&merchant.mchid), &line);
        }
        let what = match effect {
            Effect::Repeated(_) => "found again by the same body",
            _ => "opened",
        };
        let line = format!("session {} {what}, open until {}", session.id, beijing(session.expires));
        tenant.journal.tell(self.wall, Event::Session, Some(&merchant.mchid), &line);
        drop(tenant);
        Ok(family.answer(&session, Place { url: &self.shared.url, world: self.cell.name.as_deref() }))
    }

    fn certificates(&self, merchant: &Merchant, named: &Value) -> Result<Value, Refusal> {
        if let Some(other) = text(named, "algorithm_type").filter(|asked| !matches!(*asked, "RSA" | "ALL")) {
            let issue = "must be RSA or ALL: the sandbox has no SM2 certificates";
            return Err(Refusal::field(Location::Query, "algorithm_type", other.into(), issue));
        }
        let certificate = &self.shared.platform.certificate;
        let pem = PLATFORM_CERTIFICATE_PEM.as_bytes();
        let nonce = random::letters(12)?;
        let sealed = Resource::encrypt(&merchant.api_v3_key, None, Some("certificate"), &nonce, pem)
            .map_err(|error| Refusal::system(format!("the certificate cannot be encrypted: {error}")))?;
        let time = |seconds| Timestamp::from_second(seconds).map(beijing).unwrap_or_default();
        Ok(json!({"data": [{
            "serial_no": certificate.serial_number().as_str(),
            "effective_time": time(certificate.not_before()),
            "expire_time": time(certificate.not_after()),
            "encrypt_certificate": {
                "algorithm": sealed.algorithm,
                "nonce": sealed.nonce,
                "associated_data": "certificate",
                "ciphertext": sealed.ciphertext,
            },
        }]}))
    }

    fn echo(&self, merchant: &Arc<Merchant>, body: &Value) -> Result<Value, Refusal> {
        let message = owned(body, "echo_message");
        let encrypted = match text(body, "encrypted_echo_message") {
            Some(ciphertext) => Some(self.re_encrypt(merchant, ciphertext)?),
            None => None,
        };
        if let Some(url) = text(body, "notify_url") {
            let payload = Object::new()
                .with("echo_message", message.as_str())
                // This one is spelled without `ed`, as the page has it.
                .with_some("encrypt_echo_message", encrypted.as_deref());
            let telling = Telling {
                event_type: "SECURITY_ECHO.SUCCESS",
                original_type: "security",
                summary: "签名验签加解密测试通知",
                payload: payload.into(),
            };
            let now = self.cell.lock().clock.now(self.wall);
            let notice = notify::seal(Arc::clone(merchant), url.to_owned(), &telling, now)?;
            self.shared.post(self.cell, notice);
        }
        Ok(Object::new().with("echo_message", message).with_some("encrypted_echo_message", encrypted).into())
    }

    /// Decrypts with the platform key that the request names, and encrypts for the merchant.
    fn re_encrypt(&self, merchant: &Merchant, ciphertext: &str) -> Result<String, Refusal> {
        if self.wanted_serial().is_none() {
            return Err(Refusal::param(
                "请求头缺少Wechatpay-Serial: a request with encrypted fields must say in Wechatpay-Serial for which key it encrypted",
            ));
        }
        let key = match self.voice() {
            Voice::PublicKey => &self.shared.platform.public_key_private,
            Voice::Certificate => &self.shared.platform.certificate_key,
        };
        let wrong =
            |issue: String| Refusal::field(Location::Body, "/encrypted_echo_message", ciphertext.into(), &issue);
        let plaintext = key.decrypt(ciphertext).map_err(|error| wrong(error.to_string()))?;
        merchant.public_key.encrypt(&plaintext).map_err(|error| wrong(error.to_string()))
    }
}

/// A merchant sees its own contracts only; what it names beside must fit.
fn answer_query(
    family: &'static dyn Family,
    contract: Option<&Arc<Contract>>,
    merchant: &Merchant,
    named: &Value,
) -> Result<Value, Refusal> {
    contract
        .filter(|contract| {
            contract.terms.mchid == merchant.mchid
                && contract.terms.family.name() == family.name()
                && family.means(contract, named)
        })
        .map(|contract| family.contract(contract))
        .ok_or_else(|| Refusal::not_found("签约协议不存在: no user has confirmed such a contract"))
}
