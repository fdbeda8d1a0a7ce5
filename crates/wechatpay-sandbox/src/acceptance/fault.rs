//! What is wrong with a receiver, told from the cases that failed. One fault shows in many cases; each case is laid to one.

use std::time::Duration;

use schemars::JsonSchema;
use serde::Serialize;

use super::case::{Answer, Case, Reading, Tried, read};
use crate::{
    courier::Silent,
    forge::{Expected, Forgery},
};

/// What is wrong with a receiver.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ReceiverFault {
    /// Nobody answers at the URL.
    Unreachable,
    /// Answers come too late.
    Slow,
    /// It breaks connections off.
    BreaksOff,
    /// It leads elsewhere.
    Redirects,
    /// It wants a login.
    LoginWall,
    /// It says that it failed, with a status that says that it did not.
    #[serde(rename = "error_inside_200")]
    ErrorInside200,
    /// A 2xx that is neither 200 nor 204, or no status that means anything here.
    OddStatus,
    /// It does not verify signatures.
    NoVerification,
    /// It believes signatures of any age.
    NoTimeCheck,
    /// It accepts signature probes (签名探测流量).
    AcceptsProbes,
    /// It accepts what lacks headers of a signature.
    AcceptsUnsigned,
    /// It does not look at `Wechatpay-Serial`.
    IgnoresSerial,
    /// It accepts what it cannot read.
    DoesNotRead,
    /// It verifies another text than the one that came.
    Reserializes,
    /// It refuses what it has seen before.
    RefusesDuplicates,
    /// Copies that come at once keep it from accepting any, or the next.
    RefusesConcurrent,
    /// It takes for granted that notifications come in order.
    TrustsOrder,
    /// It takes the one notification, and not the one that takes that back.
    RefusesTermination,
    /// It verifies, and then cannot decrypt.
    WrongApiV3Key,
    /// It refuses every true notification.
    RefusesAll,
}

impl ReceiverFault {
    /// What it means and what to do, in a sentence or two.
    #[must_use]
    pub fn advice(self) -> &'static str {
        match self {
            Self::Unreachable => {
                "no connection: check that the server runs, and address and port of the URL or its route"
            }
            Self::Slow => {
                "WeChat Pay waits 5 s (1 s for ENTRUST.TERMINATE_RETENTION), then takes it for a failure: store the notification, answer, and work afterwards"
            }
            Self::BreaksOff => {
                "the connection ends without an answer: look for a crash in the handler, and answer in words"
            }
            Self::Redirects => {
                "WeChat Pay follows no redirect: give the final URL as notify_url, with the right scheme, host and slash at the end"
            }
            Self::LoginWall => {
                "WeChat Pay cannot log in: take the path of notifications out of the login check; the signature is what protects it"
            }
            Self::ErrorInside200 => {
                "WeChat Pay looks at the status alone: 200 with {\"code\":\"FAIL\"} counts as accepted, and the notification never comes again; refuse with 4xx or 5xx"
            }
            Self::OddStatus => {
                "accept with 200 or 204, refuse with 4xx or 5xx; WeChat Pay takes any other status for a failure"
            }
            Self::NoVerification => {
                "anyone can tell this endpoint that a contract was signed or an order paid: verify Wechatpay-Signature over `timestamp\\nnonce\\nbody\\n` with the key of Wechatpay-Serial before anything else"
            }
            Self::NoTimeCheck => {
                "an old notification can be played again: refuse a Wechatpay-Timestamp that is more than 5 minutes off"
            }
            Self::AcceptsProbes => {
                "a probe (WECHATPAY/SIGNTEST/…) finds out who does not verify, and WeChat Pay warns those: make no exception for it, verification fails and that is right"
            }
            Self::AcceptsUnsigned => {
                "a check that is left out when a header is missing is no check: refuse when any of the four Wechatpay-* headers is missing"
            }
            Self::IgnoresSerial => {
                "choose the key by Wechatpay-Serial and refuse when there is none; otherwise the next change of keys breaks verification"
            }
            Self::DoesNotRead => {
                "it accepts what it cannot decrypt or parse, so it would lose it: decrypt and read before answering 2xx"
            }
            Self::Reserializes => {
                "the signature is over the bytes as they came: take the raw body before a framework parses it, and never verify JSON that was written again"
            }
            Self::RefusesDuplicates => {
                "the same notification comes more than once: know its id (or the contract, the order), and answer 200 when it is done already"
            }
            Self::RefusesConcurrent => {
                "copies may come from several servers within a second: let one through, tell the others to come again, and accept once it is done"
            }
            Self::TrustsOrder => {
                "order and delivery are not guaranteed: accept what ends a contract whose signing was not told (query the contract), and let a late signing not bring it back"
            }
            Self::RefusesTermination => {
                "it takes the signing and refuses the end of a contract at any time: handle both, or run the URL of terminations by itself with its event_type"
            }
            Self::WrongApiV3Key => {
                "a true notification is answered just as one encrypted with another key, and not as one with a wrong signature: most likely the APIv3 key (APIv3密钥) is not this merchant's; if it is, look for what fails behind decryption"
            }
            Self::RefusesAll => {
                "no true notification is accepted, and the answers do not tell why: check WeChat Pay's public key and its id, the APIv3 key (APIv3密钥), the path, and the receiver's log"
            }
        }
    }
}

/// Lays each failed case to a fault; `None` for a case that is right.
pub(super) fn faults(tried: &[Tried], budget: Duration) -> Vec<Option<ReceiverFault>> {
    let found: Vec<_> = tried.iter().map(|one| (!one.is_right(budget)).then(|| fault_of(one, budget))).collect();
    let all = Evidence { tried, found: &found, budget };
    tried.iter().zip(&found).map(|(one, fault)| fault.map(|fault| all.explain(one.case, fault))).collect()
}

/// What a failed case means by itself.
fn fault_of(tried: &Tried, budget: Duration) -> ReceiverFault {
    let wrong = tried.answers.iter().find(|answer| is_telling(tried.case, answer, budget));
    match wrong.or(tried.answers.first()) {
        None => ReceiverFault::Unreachable,
        Some(Err(silence)) => match silence.kind {
            Silent::Unreachable => ReceiverFault::Unreachable,
            Silent::Late => ReceiverFault::Slow,
            Silent::Broken => ReceiverFault::BreaksOff,
        },
        Some(Ok(reply)) => match read(reply, budget) {
            Reading::Late => ReceiverFault::Slow,
            Reading::Redirect => ReceiverFault::Redirects,
            Reading::LoginWall => ReceiverFault::LoginWall,
            Reading::ErrorInside => ReceiverFault::ErrorInside200,
            Reading::Odd => ReceiverFault::OddStatus,
            Reading::Refused => wrongly_refused(tried, budget),
            Reading::Accepted => wrongly_accepted(tried.case),
        },
    }
}

/// Whether an answer is none of those that would be in order somewhere in this case.
fn is_telling(case: Case, answer: &Answer, budget: Duration) -> bool {
    let reading = answer.as_ref().ok().map(|reply| read(reply, budget));
    match case.wants() {
        Some(Expected::AcceptOne) => !matches!(reading, Some(Reading::Accepted | Reading::Refused)),
        Some(Expected::Refuse) => reading != Some(Reading::Refused),
        _ => reading != Some(Reading::Accepted),
    }
}

fn wrongly_refused(tried: &Tried, budget: Duration) -> ReceiverFault {
    match tried.case {
        Case::Duplicate => ReceiverFault::RefusesDuplicates,
        Case::Concurrent => ReceiverFault::RefusesConcurrent,
        Case::EndFirst if tried.readings(budget).nth(1) == Some(Some(Reading::Accepted)) => ReceiverFault::TrustsOrder,
        Case::EndFirst => ReceiverFault::RefusesTermination,
        Case::BeginningLate => ReceiverFault::TrustsOrder,
        Case::Spelled(_) => ReceiverFault::Reserializes,
        _ => ReceiverFault::RefusesAll,
    }
}

fn wrongly_accepted(case: Case) -> ReceiverFault {
    let Case::Forged(forgery) = case else { return ReceiverFault::RefusesConcurrent };
    match forgery {
        Forgery::BadSignature | Forgery::ChangedByte | Forgery::CutBody => ReceiverFault::NoVerification,
        Forgery::UnknownSerial | Forgery::MissingSerial => ReceiverFault::IgnoresSerial,
        Forgery::Probe => ReceiverFault::AcceptsProbes,
        Forgery::Stale | Forgery::Future => ReceiverFault::NoTimeCheck,
        Forgery::WrongKey | Forgery::CutBeforeSigning => ReceiverFault::DoesNotRead,
        _ => ReceiverFault::AcceptsUnsigned,
    }
}

/// All cases together: one fault explains others.
struct Evidence<'a> {
    tried: &'a [Tried],
    found: &'a [Option<ReceiverFault>],
    budget: Duration,
}

impl Evidence<'_> {
    fn explain(&self, case: Case, fault: ReceiverFault) -> ReceiverFault {
        use ReceiverFault::{
            AcceptsProbes, AcceptsUnsigned, DoesNotRead, IgnoresSerial, NoTimeCheck, NoVerification, RefusesAll,
            RefusesConcurrent, RefusesDuplicates, RefusesTermination, Reserializes, TrustsOrder,
        };
        match fault {
            NoTimeCheck | AcceptsProbes | AcceptsUnsigned | IgnoresSerial | DoesNotRead
                if self.found.contains(&Some(NoVerification)) =>
            {
                NoVerification
            }
            RefusesAll | Reserializes | RefusesDuplicates | RefusesConcurrent | TrustsOrder | RefusesTermination => {
                self.refusal(case, fault)
            }
            other => other,
        }
    }

    /// Why something true is refused.
    fn refusal(&self, case: Case, fault: ReceiverFault) -> ReceiverFault {
        let spelled = |one: &&Tried| matches!(one.case, Case::Valid | Case::Spelled(_));
        let refused = |one: &Tried| one.readings(self.budget).next() == Some(Some(Reading::Refused));
        let all_refused = self.tried.iter().filter(spelled).all(refused);
        let plain_refused = self.tried.iter().any(|one| one.case == Case::Valid && refused(one));
        if all_refused {
            return if self.cannot_decrypt() { ReceiverFault::WrongApiV3Key } else { ReceiverFault::RefusesAll };
        }
        // All that is written as the valid one is goes the way of the valid one.
        if plain_refused {
            return ReceiverFault::Reserializes;
        }
        match (case, fault) {
            (Case::Concurrent, ReceiverFault::RefusesConcurrent)
                if self.found.contains(&Some(ReceiverFault::RefusesDuplicates)) =>
            {
                ReceiverFault::RefusesDuplicates
            }
            _ => fault,
        }
    }

    /// Whether what is encrypted rightly looks to it like what is not, and unlike what is not signed rightly.
    fn cannot_decrypt(&self) -> bool {
        let said = |case: Case| {
            let found = self.tried.iter().find(|one| one.case == case)?;
            let reply = found.answers.first()?.as_ref().ok()?;
            Some((reply.status, reply.body.as_str()))
        };
        let valid = said(Case::Valid);
        valid.is_some()
            && valid == said(Case::Forged(Forgery::WrongKey))
            && valid != said(Case::Forged(Forgery::BadSignature))
    }
}
