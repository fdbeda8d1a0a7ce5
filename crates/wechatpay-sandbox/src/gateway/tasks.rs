//! What is done for each operation, once the request has passed.

use std::sync::Arc;

use jiff::Timestamp;
use serde_json::{Value, json};
use wechatpay_core::Resource;
use wechatpay_spec::{Operation, Reply as Form};

use super::{Call, input::Input};
use crate::{
    clock::beijing,
    engine::{draw::Draw, notice::Telling, rules},
    example::{self, Question},
    family::{self, Asked, Place, Reply, Task},
    fields::{Object, owned, text},
    keys::Platform,
    merchant::{KeyMode, Merchant},
    refusal::{Location, Refusal},
};

impl Call<'_> {
    pub(super) fn perform(
        &self,
        operation: &'static Operation,
        merchant: &Arc<Merchant>,
        input: &Input,
    ) -> Result<Reply, Refusal> {
        let url = self.shared.own().url_for(self.request);
        let place = Place { url: &url, world: self.cell.name.as_deref() };
        let asked = Asked { operation, merchant, body: &input.body, named: &input.named, place };
        match family::duty(operation) {
            Task::Call(handler) => self.shared.decide(self.cell, self.wall, |turn| handler(turn, &asked)),
            Task::Certificates => self.certificates(merchant, &input.named).map(Reply::Json),
            Task::Echo => self.echo(merchant, &input.body).map(Reply::Json),
            Task::Example => Ok(self.example(&asked)),
        }
    }

    /// Nobody plays this operation: a well-formed answer is drawn from the table.
    fn example(&self, asked: &Asked<'_>) -> Reply {
        let tenant = self.cell.lock();
        let (now, seed, number) = (tenant.now(self.wall), tenant.ledger.state.seed, tenant.journal.written());
        drop(tenant);
        let mut draw = Draw::new(seed ^ EXAMPLES, number);
        let Asked { operation, merchant, named, body, .. } = *asked;
        match operation.reply {
            Form::Json if !operation.answer.is_empty() => {
                let question = Question { operation, mchid: &merchant.mchid, named, body, now };
                let seal = |plaintext: &str| merchant.public_key.encrypt(plaintext.as_bytes()).ok();
                Reply::Json(example::answer(&question, &mut draw, &seal))
            }
            Form::File => {
                let (bytes, media_type) = example::file(operation, &mut draw);
                Reply::File { bytes, media_type }
            }
            _ => Reply::Empty,
        }
    }

    fn certificates(&self, merchant: &Merchant, named: &Value) -> Result<Value, Refusal> {
        if self.cell.lock().ledger.keys(&merchant.mchid) == KeyMode::PublicKey {
            return Err(Refusal::not_found(
                "无可用的平台证书，请在商户平台-API安全使用微信支付公钥: this merchant has the public key alone",
            )
            .under(&rules::CERTIFICATES_404));
        }
        if let Some(other) = text(named, "algorithm_type").filter(|asked| !matches!(*asked, "RSA" | "ALL")) {
            let issue = "must be RSA or ALL: the sandbox has no SM2 certificates";
            return Err(Refusal::field(Location::Query, "algorithm_type", other.into(), issue));
        }
        let mut draw = self.draw();
        let listed = |platform: &Arc<Platform>| listed(merchant, platform, &draw.letters(12));
        let data = self.platforms().iter().map(listed).collect::<Result<Vec<_>, _>>()?;
        Ok(json!({ "data": data }))
    }

    /// What this call of this world draws from.
    fn draw(&self) -> Draw {
        let tenant = self.cell.lock();
        Draw::new(tenant.ledger.state.seed ^ EXAMPLES, tenant.journal.written())
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
            self.shared.decide(self.cell, self.wall, |turn| {
                turn.tell(&merchant.mchid, url, &telling);
                Ok::<_, Refusal>(())
            })?;
        }
        Ok(Object::new().with("echo_message", message).with_some("encrypted_echo_message", encrypted).into())
    }

    /// Decrypts with the platform key that the request names, and encrypts for the merchant.
    fn re_encrypt(&self, merchant: &Merchant, ciphertext: &str) -> Result<String, Refusal> {
        let field = "/encrypted_echo_message";
        let plaintext = self.open(Location::Body, field, ciphertext)?;
        let wrong = |error: String| Refusal::field(Location::Body, field, ciphertext.into(), &error);
        merchant.public_key.encrypt(&plaintext).map_err(|error| wrong(error.to_string()))
    }
}

/// A platform certificate as `GET /v3/certificates` lists it.
fn listed(merchant: &Merchant, platform: &Platform, nonce: &str) -> Result<Value, Refusal> {
    let Platform { certificate, certificate_pem, .. } = platform;
    let sealed = Resource::encrypt(&merchant.api_v3_key, None, Some("certificate"), nonce, certificate_pem.as_bytes())
        .map_err(|error| Refusal::system(format!("the certificate cannot be encrypted: {error}")))?;
    let time = |seconds| Timestamp::from_second(seconds).map(beijing).unwrap_or_default();
    Ok(json!({
        "serial_no": certificate.serial_number().as_str(),
        "effective_time": time(certificate.not_before()),
        "expire_time": time(certificate.not_after()),
        "encrypt_certificate": {
            "algorithm": sealed.algorithm,
            "nonce": sealed.nonce,
            "associated_data": "certificate",
            "ciphertext": sealed.ciphertext,
        },
    }))
}

/// Keeps what is drawn for answers apart from what is drawn for facts.
const EXAMPLES: u64 = 0xE8A3_91B5_0C6D_2F47;
