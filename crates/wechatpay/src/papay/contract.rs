use jiff::Timestamp;
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::Value;

use super::{
    contract_ref::ContractRef,
    family::Family,
    words::{EndedBy, Status},
};
use crate::error::{Error, ErrorKind};

/// What is known of a contract, in the united words of all families: from a query, a notification, or both.
///
/// It can be stored as JSON. Times are instants; the families write them in RFC 3339.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Contract {
    /// Which contract, with all numbers that are known by now.
    pub reference: ContractRef,
    /// Where it stands.
    pub status: Status,
    /// When that was told: the time of the answer, or of the notification.
    pub as_of: Timestamp,
    /// The payer's account as it is shown (用户账户展示名称).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// When it was signed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signed_time: Option<Timestamp>,
    /// When it ends by itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expired_time: Option<Timestamp>,
    /// When it ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub terminated_time: Option<Timestamp>,
    /// Who ended it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended_by: Option<EndedBy>,
    /// Why, in the words of who ended it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub termination_remark: Option<String>,
    /// What the family said, word for word; `null` where it said nothing. [`parse`](Self::parse) reads it as the family's own type.
    #[serde(default)]
    pub raw: Value,
}

impl Contract {
    /// A contract of which no more is known than where it stands.
    pub(super) fn new(reference: ContractRef, status: Status, as_of: Timestamp) -> Self {
        Self {
            reference,
            status,
            as_of,
            display_name: None,
            signed_time: None,
            expired_time: None,
            terminated_time: None,
            ended_by: None,
            termination_remark: None,
            raw: Value::Null,
        }
    }

    /// Reads any family's words. `None`: they speak of no contract (an empty list). `unsaid`: what it means to have no word for the
    /// state.
    pub(super) fn read(reference: ContractRef, raw: Value, as_of: Timestamp, unsaid: Status) -> Option<Self> {
        let said = Said::of(&raw, reference.out_contract_code.as_deref())?;
        let text = |names: &[&str]| said.text(names);
        let time = |names: &[&str]| said.time(names);
        let operated = time(&["operate_time", "operation_time"]);
        let mut contract = Self {
            status: said.status(reference.family).unwrap_or(unsaid),
            display_name: text(&[
                "contract_display_account",
                "user_display_name",
                "insured_display_name",
                "display_name",
            ]),
            signed_time: time(&["contract_signed_time", "signed_time", "create_time"]),
            expired_time: time(&["contract_expired_time", "contract_expire_time"]),
            terminated_time: time(&["contract_terminated_time", "terminated_time"]),
            ended_by: text(&["contract_termination_mode", "termination_mode", "contract_terminated_mode"])
                .map(|mode| EndedBy::from(&*mode)),
            termination_remark: text(&["contract_termination_remark", "termination_note"]),
            ..Self::new(reference, Status::NotSigned, as_of)
        };
        let known = &mut contract.reference;
        known.contract_id = text(&["contract_id", "individual_auth_id"]).or(known.contract_id.take());
        known.openid = known.openid.take().or_else(|| text(&["openid", "individual_openid", "sp_openid"]));
        known.out_contract_code = known.out_contract_code.take().or_else(|| text(&["out_contract_code"]));
        contract.operated(operated);
        contract.raw = raw;
        Some(contract)
    }

    /// Some families tell one time only: that of the last change.
    fn operated(&mut self, at: Option<Timestamp>) {
        match self.status {
            Status::Terminated => self.terminated_time = self.terminated_time.or(at),
            _ => self.signed_time = self.signed_time.or(at),
        }
    }

    /// Reads what the family said as its own type, such as the `GetAnswer` of its query.
    ///
    /// # Errors
    /// [`ErrorKind::WrongShape`] when it has another shape.
    pub fn parse<T: DeserializeOwned>(&self) -> Result<T, Error> {
        T::deserialize(&self.raw)
            .map_err(|error| Error::new(ErrorKind::WrongShape, format!("the contract has another shape: {error}")))
    }

    /// Joins what two answers or notifications tell of one contract, in any order and however often: the result is the same.
    ///
    /// The status that lasts wins: [`Terminated`](Status::Terminated) and [`SignFailed`](Status::SignFailed) are final, and a contract that
    /// was seen is never unseen. Between `SIGNED`, `TO_BE_RENEWED` and `TERMINATE_PENDING`, which take turns, the later word wins.
    /// Of each other field the greater value is kept, so that a contract which was prolonged keeps its later end.
    ///
    /// Both must be of the same contract. Education families may sign anew under the same names: with two different contract numbers, the
    /// contract that was signed later is kept alone.
    #[must_use]
    pub fn merge(self, other: Self) -> Self {
        let (one, two) = (&self.reference.contract_id, &other.reference.contract_id);
        if one.is_some() && two.is_some() && one != two {
            let age = |contract: &Self| (contract.signed_time, contract.reference.contract_id.clone());
            return if age(&self) >= age(&other) { self } else { other };
        }
        let (winner, loser) = if self.weight() >= other.weight() { (self, other) } else { (other, self) };
        Self {
            reference: winner.reference.merge(loser.reference),
            display_name: winner.display_name.max(loser.display_name),
            signed_time: winner.signed_time.max(loser.signed_time),
            expired_time: winner.expired_time.max(loser.expired_time),
            terminated_time: winner.terminated_time.max(loser.terminated_time),
            ended_by: winner.ended_by.max(loser.ended_by),
            termination_remark: winner.termination_remark.max(loser.termination_remark),
            status: winner.status,
            as_of: winner.as_of,
            raw: winner.raw,
        }
    }

    /// What decides whose status holds. It orders any two that differ, lest the order of merging should.
    fn weight(&self) -> (u8, Timestamp, &Status, String) {
        let lasting = match self.status {
            Status::NotSigned => 0,
            Status::SignFailed => 2,
            Status::Terminated => 3,
            _ => 1,
        };
        (lasting, self.as_of, &self.status, self.raw.to_string())
    }
}

impl ContractRef {
    fn merge(self, other: Self) -> Self {
        Self {
            family: self.family.max(other.family),
            appid: self.appid.max(other.appid),
            sp_appid: self.sp_appid.max(other.sp_appid),
            sub_mchid: self.sub_mchid.max(other.sub_mchid),
            sub_appid: self.sub_appid.max(other.sub_appid),
            plan_id: self.plan_id.max(other.plan_id),
            service_id: self.service_id.max(other.service_id),
            out_contract_code: self.out_contract_code.max(other.out_contract_code),
            contract_id: self.contract_id.max(other.contract_id),
            openid: self.openid.max(other.openid),
        }
    }
}

/// The objects in which a family speaks of a contract, outermost first.
struct Said<'a>([Option<&'a Value>; 3]);

impl<'a> Said<'a> {
    /// Of a list, the contract of this number; some lists do not tell numbers.
    fn of(raw: &'a Value, out_contract_code: Option<&str>) -> Option<Self> {
        let is_meant = |listed: &&Value| {
            let code = listed.get("out_contract_code").and_then(Value::as_str);
            code.is_none() || out_contract_code.is_none() || code == out_contract_code
        };
        let outer = match raw.get("data").and_then(Value::as_array) {
            Some(list) => list.iter().find(is_meant)?,
            None => raw.get("contract_info").unwrap_or(raw),
        };
        outer
            .is_object()
            .then(|| Self([Some(outer), outer.get("contract_information"), outer.get("contract_terminate_info")]))
    }

    fn text(&self, names: &[&str]) -> Option<String> {
        let find = |name: &&str| self.0.iter().flatten().find_map(|object| plain(object.get(*name)?));
        names.iter().find_map(find)
    }

    fn time(&self, names: &[&str]) -> Option<Timestamp> {
        self.text(names)?.parse().ok()
    }

    fn status(&self, family: Family) -> Option<Status> {
        let word = self.text(&["contract_state", "state", "auth_state", "contract_status"])?;
        let nameless = || self.text(&["individual_auth_id"]).is_none();
        Some(match Status::from(&*word) {
            // An authorisation that never came about has no number.
            Status::Terminated if family == Family::IndividualContracts && nameless() => Status::SignFailed,
            status => status,
        })
    }
}

/// Texts and numbers, as text.
pub(super) fn plain(value: &Value) -> Option<String> {
    match value {
        Value::String(text) if !text.is_empty() => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}
