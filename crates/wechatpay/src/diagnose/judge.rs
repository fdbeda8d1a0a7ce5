//! From what is known to what was wrong.

use wechatpay_core::{
    Authorization, TIME_WINDOW_SECONDS,
    missigned::{self, Case, Holder, LINES, Mistake, readable},
    within_window,
};

use super::{
    Cause, Certainty, Diagnosis, Evidence, Finding, Line,
    evidence::Owner,
    sent::{Sent, Unreadable},
    told::{Arrived, Told},
};

/// Any time from 2001 to 2286 has 13 digits in milliseconds, and 10 in seconds.
const MILLISECONDS: std::ops::RangeInclusive<i64> = 1_000_000_000_000..=9_999_999_999_999;

pub(super) fn judge(evidence: &Evidence) -> Diagnosis {
    let told = evidence.told.as_ref();
    let mut judge = Judge { evidence, findings: Vec::new(), missing: Vec::new() };
    let mut texts = Texts::default();
    judge.header();
    if let Some(told) = told.filter(|told| !told.is_of_signature()) {
        judge.add(Cause::NotTheSignature, Certainty::Told, said(told));
        judge.merchant(told);
    } else {
        judge.time();
        judge.certificate();
        judge.said();
        judge.way();
        texts = judge.text();
    }
    let Judge { mut findings, missing, .. } = judge;
    findings.sort_by_key(|finding| finding.certainty);
    Diagnosis {
        findings,
        lines: texts.lines(),
        missing,
        advice: told.and_then(|told| wechatpay_spec::advice(told.code.as_deref(), told.status.as_u16())),
        request_id: told.and_then(|told| told.request_id.clone()),
    }
}

struct Judge<'a> {
    evidence: &'a Evidence,
    findings: Vec<Finding>,
    missing: Vec<&'static str>,
}

/// The text that must be signed, and the one that was.
#[derive(Default)]
struct Texts {
    expected: Option<Vec<u8>>,
    signed: Option<Vec<u8>>,
}

impl Judge<'_> {
    fn add(&mut self, cause: impl Into<Cause>, certainty: Certainty, shown_by: impl Into<String>) {
        let finding = Finding::new(cause, certainty, shown_by);
        if self.findings.iter().all(|known| known.cause != finding.cause) {
            self.findings.push(finding);
        }
    }

    fn told(&self) -> Option<&Told> {
        self.evidence.told.as_ref()
    }

    fn sent(&self) -> Option<&Sent> {
        self.evidence.sent.as_ref()
    }

    fn authorization(&self) -> Option<&Authorization> {
        self.sent()?.authorization.as_ref().ok()
    }

    fn header(&mut self) {
        let Some(Err(unreadable)) = self.sent().map(|sent| &sent.authorization) else { return };
        let (cause, shown_by) = match unreadable {
            Unreadable::Missing => (Cause::NoAuthorization, String::new()),
            Unreadable::Repeated => (Cause::MalformedAuthorization, "the header comes more than once".to_owned()),
            Unreadable::NotAscii => (Cause::MalformedAuthorization, "the header is not visible ASCII text".to_owned()),
            Unreadable::Malformed(error) => (Cause::MalformedAuthorization, error.to_string()),
        };
        self.add(cause, Certainty::Proven, shown_by);
    }

    /// `mchid` and `sp_mchid` of body and query are most often the caller's.
    fn merchant(&mut self, told: &Told) {
        let (Some(sent), Some(Authorization { mchid, .. })) = (self.sent(), self.authorization()) else { return };
        if told.code.as_deref() != Some("PARAM_ERROR") {
            return;
        }
        let mut named: Vec<(&str, String)> = Vec::new();
        let json: serde_json::Value = serde_json::from_slice(&sent.content).unwrap_or_default();
        let query = sent.target.split_once('?').map(|(_, query)| query).unwrap_or_default();
        for name in ["mchid", "sp_mchid"] {
            named.extend(json.get(name).and_then(|value| value.as_str()).map(|value| (name, value.to_owned())));
            let values = query.split('&').filter_map(|pair| pair.split_once('='));
            named.extend(values.filter(|(key, _)| *key == name).map(|(_, value)| (name, value.to_owned())));
        }
        let other = named.into_iter().find(|(_, value)| value != mchid);
        if let Some((name, value)) = other {
            let shown_by = format!("{name} is {value:?}, the header's mchid is {mchid:?}");
            self.add(Cause::OtherMchid, Certainty::Likely, shown_by);
        }
    }

    fn time(&mut self) {
        let Some(timestamp) = self.timestamp() else { return };
        if MILLISECONDS.contains(&timestamp) {
            let shown_by = format!("timestamp is {timestamp}");
            return self.add(Mistake::Milliseconds, Certainty::Proven, shown_by);
        }
        match self.told().and_then(|told| told.date) {
            Some(date) if !within_window(timestamp, date) => {
                let away = date.abs_diff(timestamp);
                let side = if timestamp < date { "behind" } else { "ahead of" };
                let shown_by = format!(
                    "timestamp {timestamp} is {away} s {side} the answer's Date; {TIME_WINDOW_SECONDS} s are allowed"
                );
                self.add(Cause::Clock, Certainty::Proven, shown_by);
            }
            _ => {}
        }
    }

    fn timestamp(&self) -> Option<i64> {
        let header = self.authorization().map(|authorization| authorization.timestamp);
        header.or_else(|| self.told()?.arrived.as_ref()?.timestamp.parse().ok())
    }

    fn certificate(&mut self) {
        let (Some(certificate), Some(authorization)) = (&self.evidence.certificate, self.authorization()) else {
            return;
        };
        let (serial, timestamp) = (&authorization.serial_no, authorization.timestamp);
        let own = certificate.serial_number().as_str();
        let mut found = Vec::new();
        if serial != own {
            let shown_by = format!("serial_no is {serial}, the certificate's is {own}");
            found.push((Mistake::WrongSerial.into(), shown_by));
        }
        if !(certificate.not_before()..=certificate.not_after()).contains(&timestamp)
            && !MILLISECONDS.contains(&timestamp)
        {
            let shown_by = format!(
                "it holds from {} to {}, the request was signed at {timestamp} (seconds since 1970)",
                certificate.not_before(),
                certificate.not_after()
            );
            found.push((Cause::CertificateExpired, shown_by));
        }
        let other = |(owner, key): &(Owner, _)| matches!(owner, Owner::Caller) && key != certificate.public_key();
        if self.evidence.keys.iter().any(other) {
            found.push((Cause::KeyNotOfSerial, "the key is not that of the certificate".to_owned()));
        }
        found.into_iter().for_each(|(cause, shown_by)| self.add(cause, Certainty::Proven, shown_by));
    }

    /// What the message itself says. Its words may change any time; these are the documented ones.
    fn said(&mut self) {
        let Some(told) = self.told() else { return };
        let says = |words: &str| told.message.contains(words);
        let cause = if says("Authorization值格式错误") {
            match self.sent().is_some_and(|sent| sent.authorization.is_err()) {
                true => return,
                false => Cause::MalformedAuthorization,
            }
        } else if says("5分钟") {
            let is_known =
                |finding: &Finding| matches!(finding.cause, Cause::Clock | Cause::Signed(Mistake::Milliseconds));
            match self.findings.iter().any(is_known) {
                true => return,
                false => Cause::Clock,
            }
        } else if says("序列号有误") {
            Mistake::WrongSerial.into()
        } else if says("未申请过证书") {
            Cause::NoCertificate
        } else {
            return;
        };
        let shown_by = said(told);
        self.add(cause, Certainty::Told, shown_by);
    }

    /// What arrived beside what was sent.
    fn way(&mut self) {
        let (Some(arrived), Some(sent)) = (self.arrived(), self.sent()) else { return };
        let mut changed = Vec::new();
        let mut compare = |name: &str, sent: &str, arrived: &str| {
            if !arrived.is_empty() && sent != arrived {
                changed.push(format!("{name} was sent as {sent:?} and arrived as {arrived:?}"));
            }
        };
        compare("method", &sent.method, &arrived.method);
        compare("url", &sent.target, &arrived.url);
        if let Ok(authorization) = &sent.authorization {
            compare("timestamp", &authorization.timestamp.to_string(), &arrived.timestamp);
            compare("nonce_str", &authorization.nonce_str, &arrived.nonce);
        }
        if !arrived.nonce.is_empty() && !arrived.may_have(&sent.content) {
            let length = arrived.body_length.map_or_else(String::new, |length| format!(" of {length} bytes"));
            changed.push(format!("a body of {} bytes was sent, another one{length} arrived", sent.content.len()));
        }
        if !changed.is_empty() {
            self.add(Cause::ChangedOnTheWay, Certainty::Told, changed.join("; "));
        }
    }

    fn arrived(&self) -> Option<&Arrived> {
        self.told()?.arrived.as_ref()
    }

    /// The text that was signed, or the signature, against the request.
    fn text(&mut self) -> Texts {
        let evidence = self.evidence;
        let sent = evidence.sent.as_ref();
        let (Some(sent), Some(authorization)) = (sent, sent.and_then(|sent| sent.authorization.as_ref().ok())) else {
            return self.text_that_arrived();
        };
        let mut case = Case::new(&sent.method, &sent.target, authorization, &sent.content);
        case.host = sent.host.as_deref();
        case.form = sent.form.as_deref();
        let mut texts = Texts { expected: Some(case.expected()), signed: evidence.text.clone() };
        if let Some(text) = &evidence.text {
            let found = missigned::compare(&case, text);
            found.mistakes.into_iter().for_each(|mistake| self.add(mistake, Certainty::Proven, ""));
        }
        let text_is_right = evidence.text.is_some() && self.findings.is_empty();
        let signature_is_right = self.signature(&case, &mut texts);
        // Where the request was changed on the way, what arrived is what must have been signed.
        if let Some(arrived) = self.arrived().filter(|_| self.has(Cause::ChangedOnTheWay)) {
            texts = Texts { expected: Some(arrived.text()), signed: texts.signed.or(texts.expected) };
        }
        if self.findings.is_empty() && signature_is_right == Some(true) {
            let shown_by = "the signature is that of the key that was handed in, over the text that must be signed";
            self.add(Cause::KeyNotOfSerial, Certainty::Likely, shown_by);
        } else if text_is_right && signature_is_right.is_none() {
            self.add(Cause::KeyOrAlgorithm, Certainty::Likely, "the text that must be signed is the one that was");
        }
        if signature_is_right.is_none() && !self.is_clear() {
            self.missing.push(
                "the merchant's public key: with it the signature tells what was signed, and whether that key signed",
            );
        }
        texts
    }

    /// Whether what was found explains everything by itself.
    fn is_clear(&self) -> bool {
        self.findings.iter().any(|finding| finding.certainty != Certainty::Likely)
    }

    fn has(&self, cause: Cause) -> bool {
        self.findings.iter().any(|finding| finding.cause == cause)
    }

    /// Whether the signature holds; `None` without a key to tell.
    fn signature(&mut self, case: &Case<'_>, texts: &mut Texts) -> Option<bool> {
        let evidence = self.evidence;
        let keys = evidence.keys.iter().map(|(owner, key)| match owner {
            Owner::Caller => (Holder::Caller, key),
            Owner::Other(name) => (Holder::Other(name), key),
            Owner::Platform => (Holder::Platform, key),
        });
        let found = missigned::examine(case, keys);
        let has_key = !evidence.keys.is_empty();
        let is_proven = found.is_proven();
        let holds = has_key && found.mistakes.is_empty();
        for mistake in found.mistakes {
            let is_of_key = matches!(mistake, Mistake::UnknownKey);
            // Without a key only the spelling of a signature shows; with the text at hand nothing needs to be guessed.
            if (is_of_key && !has_key) || (!is_proven && self.evidence.text.is_some() && !is_of_key) {
                continue;
            }
            let certainty = if is_proven || is_of_key { Certainty::Proven } else { Certainty::Likely };
            let shown_by = match (&found.signed_by, mistake) {
                (Some(name), Mistake::OtherMerchantsKey | Mistake::PlatformKey) => format!("it is the key of {name}"),
                (_, Mistake::UnknownKey) => "none of the keys that were handed in made the signature".to_owned(),
                _ => String::new(),
            };
            self.add(mistake, certainty, shown_by);
        }
        if texts.signed.is_none() {
            texts.signed = found.signed;
        }
        has_key.then_some(holds)
    }

    /// Of a request that is known by its answer alone.
    fn text_that_arrived(&mut self) -> Texts {
        let evidence = self.evidence;
        let header_is_wrong = self.sent().is_some();
        let Some(arrived) = self.arrived().cloned() else {
            if !header_is_wrong && !self.is_clear() {
                self.missing.push("the request as it was sent: method, URL, Authorization header and body");
                self.missing.push("the text that was signed, or the merchant's public key");
            }
            return Texts { expected: None, signed: evidence.text.clone() };
        };
        let Some(text) = &evidence.text else {
            if !self.is_clear() {
                self.missing.push("the text that was signed, to hold against the one that must be");
                self.missing.push("or the request as it was sent, with the merchant's public key: then the signature tells what was signed");
            }
            return Texts { expected: Some(arrived.text()), signed: None };
        };
        let body = arrived.body_within(text);
        let authorization = arrived.authorization();
        let case = Case::new(&arrived.method, &arrived.url, &authorization, &body);
        let found = missigned::compare(&case, text);
        let shown_by = "what was signed is not what arrived";
        if found.mistakes.is_empty() && self.findings.is_empty() {
            self.add(Cause::KeyOrAlgorithm, Certainty::Likely, "the text that arrived is the one that was signed");
            self.missing.push(
                "the request as it was sent, with the merchant's public key: then the signature tells whose it is",
            );
        }
        found.mistakes.into_iter().for_each(|mistake| self.add(mistake, Certainty::Told, shown_by));
        Texts { expected: Some(found.expected), signed: Some(text.clone()) }
    }
}

impl Arrived {
    /// The text that must have been signed, as far as it is known.
    fn text(&self) -> Vec<u8> {
        let Self { method, url, timestamp, nonce, .. } = self;
        let mut text = format!("{method}\n{url}\n{timestamp}\n{nonce}\n").into_bytes();
        text.extend(&self.body);
        text.extend(if self.is_whole() { "\n" } else { "…" }.as_bytes());
        text
    }

    fn authorization(&self) -> Authorization {
        Authorization {
            mchid: String::new(),
            nonce_str: self.nonce.clone(),
            signature: String::new(),
            timestamp: self.timestamp.parse().unwrap_or_default(),
            serial_no: String::new(),
        }
    }

    /// The body: all of it or, where only its beginning is known, the one in a signed text if it can be that.
    fn body_within(&self, signed: &[u8]) -> Vec<u8> {
        let last = signed.splitn(LINES.len(), |byte| *byte == b'\n').nth(LINES.len() - 1).unwrap_or_default();
        let candidates = [last, last.strip_suffix(b"\n").unwrap_or(last), last.strip_suffix(b"\r\n").unwrap_or(last)];
        let fitting = candidates.into_iter().find(|body| self.may_have(body));
        if self.is_whole() { self.body.clone() } else { fitting.unwrap_or(&self.body).to_vec() }
    }
}

impl Texts {
    fn lines(&self) -> Vec<Line> {
        let [expected, signed] = [&self.expected, &self.signed].map(|text| text.as_deref().map(readable));
        if expected.is_none() && signed.is_none() {
            return Vec::new();
        }
        let line = |text: &Option<Vec<String>>, at: usize| {
            text.as_ref().map(|lines| lines.get(at).cloned().unwrap_or_default())
        };
        let lines = LINES.into_iter().enumerate().map(|(at, name)| {
            let (expected, signed) = (line(&expected, at), line(&signed, at));
            let differs = expected.is_some() && signed.is_some() && expected != signed;
            Line { name, expected, signed, differs }
        });
        lines.collect()
    }
}

fn said(told: &Told) -> String {
    let code = told.code.as_deref().unwrap_or_default().escape_debug();
    let message: String = told.message.chars().take(200).collect();
    format!("the answer is {} {code} {message:?}", told.status.as_u16())
}
