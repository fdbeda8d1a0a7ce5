//! Where a call meets the fault that strikes it.

use std::time::Duration;

use bytes::Bytes;
use http::{Response, StatusCode};

use super::{Call, Said, hostile};
use crate::{
    engine::draw::Draw,
    faults::{self, Ending, ErrorForm, Fault, FileFlaw, NEGATIVE_TEST, Wire},
    merchant::Merchant,
    refusal::Refusal,
    sign,
};

/// Keeps what is drawn for forged signatures apart from what is drawn for faults.
const FORGED: u64 = 0x2E0B_4482_A1C7_93F5;

impl Call<'_> {
    fn fault(&self) -> Option<Fault> {
        self.struck.as_ref()?.fault
    }

    /// A fault that strikes before anything is looked at.
    pub(super) fn cut_short(&mut self) -> Option<Said> {
        match self.fault()? {
            Fault::ResetBefore {} => {
                self.met = true;
                let said = Said::of(Err(Refusal::system("the connection was reset, and nothing was carried out")));
                Some(Said { code: "", ..said })
            }
            Fault::Error { status, form: ErrorForm::Html, carried_out: false } => {
                self.met = true;
                Some(Said::page(status))
            }
            _ => None,
        }
    }

    /// Whether there is no answer because nothing was looked at.
    pub(super) fn is_before(&self) -> bool {
        self.fault() == Some(Fault::ResetBefore {})
    }

    /// A refusal in the place of carrying a proven request out.
    pub(super) fn instead(&mut self) -> Result<(), Refusal> {
        if self.request.headers().contains_key(NEGATIVE_TEST) {
            self.negative_test()?;
        }
        let refusal = match self.fault() {
            Some(Fault::RateLimited { .. }) => Refusal::with(
                StatusCode::TOO_MANY_REQUESTS,
                "FREQUENCY_LIMITED",
                "频率超限: a fault of this world says so, nothing was carried out",
            ),
            Some(Fault::Error { status, form: ErrorForm::Json, carried_out: false }) => error(status),
            Some(Fault::Accepted { carried_out: false }) => accepted(),
            _ => return Ok(()),
        };
        self.met = true;
        Err(refusal)
    }

    fn negative_test(&mut self) -> Result<(), Refusal> {
        if self.cell.lock().ledger.state.settings.negative_tests {
            return faults::asked_for(self.request.headers()).map_or(Ok(()), Err);
        }
        self.notes.push(format!("{NEGATIVE_TEST} is ignored: negative_tests of this world is off"));
        Ok(())
    }

    /// Another answer in the place of one that tells of what was carried out.
    pub(super) fn afterwards(&mut self, said: Said) -> Said {
        if !said.status.is_success() {
            return said;
        }
        let other = match self.fault() {
            Some(Fault::Error { status, form: ErrorForm::Json, carried_out: true }) => Said::of(Err(error(status))),
            Some(Fault::Error { status, form: ErrorForm::Html, carried_out: true }) => Said::page(status),
            Some(Fault::Accepted { carried_out: true }) => Said::of(Err(accepted())),
            Some(Fault::File { flaw }) => match hostile::twisted(&said, flaw) {
                Some(other) => other,
                None => return said,
            },
            _ => return said,
        };
        self.met = true;
        other
    }

    /// The headers that sign an answer, as they are or as a fault wants them.
    pub(super) fn signature(
        &mut self,
        merchant: &Merchant,
        body: &[u8],
    ) -> Result<Vec<(&'static str, String)>, Refusal> {
        let (voice, dated) = (self.voice(), self.dated());
        let platform = {
            let tenant = self.cell.lock();
            tenant.signing(&self.shared.platform, tenant.journal.written())
        };
        let Some(Fault::Signature { flaw }) = self.fault() else {
            return sign::headers(&platform, merchant, voice, body, dated).map(Vec::from);
        };
        let mut draw = {
            let tenant = self.cell.lock();
            Draw::new(tenant.ledger.state.seed ^ FORGED, tenant.journal.written())
        };
        faults::forged(flaw, &platform, merchant, voice, body, dated, &mut draw)
    }

    /// What the connection does to an answer with this body.
    pub(super) fn wire(&mut self, said: &Said) -> Option<Wire> {
        let is_empty = said.body.is_empty();
        let delay = self.struck.as_ref()?.delay;
        let ending = match self.fault() {
            Some(Fault::ResetBefore {} | Fault::ResetAfter {}) => Ending::Reset,
            Some(Fault::TruncatedBody {}) if is_empty => Ending::Reset,
            Some(Fault::TruncatedBody {}) => Ending::Truncated,
            Some(Fault::SlowBody { bytes_per_second }) if !is_empty => Ending::Slow(bytes_per_second),
            Some(Fault::File { flaw: FileFlaw::Endless }) if hostile::is_file(said) => Ending::Endless,
            _ => Ending::Whole,
        };
        self.met |= ending != Ending::Whole;
        (ending != Ending::Whole || delay > Duration::ZERO).then_some(Wire { delay, ending })
    }

    /// What `Retry-After` says.
    pub(super) fn retry_after(&self, status: StatusCode) -> Option<u32> {
        match self.fault()? {
            Fault::RateLimited { retry_after } if status == StatusCode::TOO_MANY_REQUESTS => retry_after,
            _ => None,
        }
    }

    /// The faults that the answer got, in words; `signed`: whether the answer is one that is signed.
    pub(super) fn faults_in_words(&self, signed: bool) -> Option<String> {
        let struck = self.struck.as_ref()?;
        let forged = signed && matches!(struck.fault, Some(Fault::Signature { .. }));
        let fault = struck.fault.filter(|_| self.met || forged);
        let late = struck.latency_of.as_ref().map(|rule| format!("{rule}: latency, {} ms", struck.delay.as_millis()));
        let other = fault.map(|fault| format!("{}: {fault}", struck.rule));
        let words: Vec<_> = late.into_iter().chain(other).collect();
        (!words.is_empty()).then(|| words.join("; "))
    }
}

/// Puts beside an answer what the connection does to it.
pub(super) fn on_wire(response: &mut Response<Bytes>, wire: Option<Wire>) {
    if let Some(wire) = wire {
        response.extensions_mut().insert(wire);
    }
}

fn error(status: u16) -> Refusal {
    const WORDS: &str = "系统错误，请使用相同参数重试: a fault of this world says so";
    match StatusCode::from_u16(status) {
        Ok(status) if status != StatusCode::INTERNAL_SERVER_ERROR => {
            Refusal::with(status, "SERVICE_UNAVAILABLE", WORDS)
        }
        _ => Refusal::system(WORDS),
    }
}

fn accepted() -> Refusal {
    let words = "已受理，请使用相同参数重试: a fault of this world says so";
    Refusal::with(StatusCode::ACCEPTED, "ACCEPTED", words)
}

impl Said {
    /// The page of a gateway that did not reach WeChat Pay.
    fn page(status: u16) -> Self {
        let status = StatusCode::from_u16(status).unwrap_or(StatusCode::BAD_GATEWAY);
        let title = format!("{} {}", status.as_u16(), status.canonical_reason().unwrap_or_default());
        let body =
            format!("<html>\r\n<head><title>{title}</title></head>\r\n<body><h1>{title}</h1></body>\r\n</html>\r\n");
        Self {
            media_type: "text/html",
            body: body.into(),
            text: title,
            signed: false,
            ..Self::of(Err(error(status.as_u16())))
        }
    }
}
