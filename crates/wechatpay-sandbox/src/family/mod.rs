//! Families of entrusted deduction, and orders. What they share is in [`crate::engine`]; each says here only what is its own.

mod bill;
mod classic;
mod combine;
mod credit;
mod credit_repay;
mod duty;
mod edu;
mod edu_school;
mod global;
mod individual;
mod insurance;
mod orders;
mod papay;
mod password_exempt;
pub(crate) mod refund;
mod scheduled;
mod sign;
pub(crate) mod transaction;
mod with_contract;

use std::fmt;

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use wechatpay_spec::Operation;

use crate::{
    engine::{
        contract::{ContractState, Deed, EndedBy, Period, Session, Terms},
        json::Json,
        life::{Draft, Signing},
        notice::{Pace, Telling},
        operation::Named,
        order::Order,
        party::TemplateKind,
        payer::Payer,
        rules,
        state::{Ledger, Number},
        turn::Turn,
    },
    fields::{Object, owned, text},
    merchant::Merchant,
    refusal::Refusal,
};

pub(crate) use bill::{pack, packed_nothing};
pub(crate) use duty::{Duty, Task, duty, may_call};
pub(crate) use sign::payer_wishes;

/// A call whose request fits the table.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Asked<'a> {
    pub(crate) operation: &'static Operation,
    pub(crate) merchant: &'a Merchant,
    /// `null` for an operation without a body.
    pub(crate) body: &'a Value,
    /// What path and query name.
    pub(crate) named: &'a Value,
    pub(crate) place: Place<'a>,
}

/// Where a session lives, for answers that hold a URL.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Place<'a> {
    pub(crate) url: &'a str,
    /// `None`: the default world.
    pub(crate) world: Option<&'a str>,
}

/// What a call is answered.
#[derive(Debug)]
pub(crate) enum Reply {
    Json(Value),
    /// 204.
    Empty,
    /// The bytes of a file, unsigned.
    File {
        bytes: bytes::Bytes,
        media_type: &'static str,
    },
}

impl From<Value> for Reply {
    fn from(value: Value) -> Self {
        Self::Json(value)
    }
}

impl From<Object> for Reply {
    fn from(object: Object) -> Self {
        Self::Json(object.into())
    }
}

/// How the user comes back to the merchant.
#[derive(Debug, Clone, Default)]
pub(crate) struct Return {
    /// `referrerInfo.extraData` of the merchant's mini program.
    pub(crate) extra_data: Option<Value>,
    /// The page that opens.
    pub(crate) url: Option<String>,
}

impl Return {
    /// To the page that the pre-sign named in `return_url`, whether the user signed or left.
    pub(crate) fn to_page(body: &Value) -> Self {
        let url = text(body, "return_url").map(|url| {
            let joint = if url.contains('?') { '&' } else { '?' };
            format!("{url}{joint}from_wxpay=1")
        });
        Self { extra_data: None, url }
    }
}

/// The families, as they are written down.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum FamilyId {
    Global,
    Combine,
    Credit,
    Individual,
    Insurance,
    PasswordExempt,
    Sign,
    Scheduled,
    /// Signed while an order is paid.
    Classic,
    Edu,
    EduSchool,
}

impl FamilyId {
    pub(crate) fn rules(self) -> &'static dyn Family {
        match self {
            Self::Global => &global::Global,
            Self::Combine => &combine::Combine,
            Self::Credit => &credit::Credit,
            Self::Individual => &individual::Individual,
            Self::Insurance => &insurance::Insurance,
            Self::PasswordExempt => &password_exempt::PasswordExempt,
            Self::Sign => &sign::Sign,
            Self::Scheduled => &scheduled::Scheduled,
            Self::Classic => &classic::Classic,
            Self::Edu => &edu::Edu,
            Self::EduSchool => &edu_school::EduSchool,
        }
    }

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Global => "global",
            Self::Combine => "combine",
            Self::Credit => "credit-repayment",
            Self::Individual => "individual",
            Self::Insurance => "insurance",
            Self::PasswordExempt => "password-exempt",
            Self::Sign => "sign",
            Self::Scheduled => "scheduled",
            Self::Classic => "classic",
            Self::Edu => "edu",
            Self::EduSchool => "edu-school",
        }
    }
}

/// What a family has of its own.
pub(crate) trait Family: fmt::Debug + Sync {
    fn id(&self) -> FamilyId;

    /// What kind of template its contracts are made from; `None`: it has none.
    fn template_kind(&self) -> Option<TemplateKind>;

    /// Judges the family's own rules and reads the terms.
    fn draft(&self, turn: &Turn<'_>, asked: &Asked<'_>) -> Result<Draft, Refusal>;

    /// The answer to a pre-sign.
    fn answer(&self, session: &Session, place: Place<'_>) -> Value;

    /// The answer to a query.
    fn contract(&self, deed: Deed<'_>) -> Value;

    /// The notification that a contract was signed.
    fn signed(&self, deed: Deed<'_>) -> Option<Telling>;

    /// The notification that a contract has ended.
    fn ended(&self, deed: Deed<'_>) -> Option<Telling>;

    /// What its numbers are unique among, beside the merchant; families that share queries share it.
    fn space(&self) -> &'static str {
        self.id().name()
    }

    /// Whether its contracts are made from services (`service_id`) and not from templates (`plan_id`).
    fn is_service(&self) -> bool {
        false
    }

    /// The merchant's own number of a contract; `None` when the family has none.
    fn code<'b>(&self, body: &'b Value) -> Option<&'b str> {
        text(body, "out_contract_code")
    }

    /// A new id for a session, in the family's looks.
    fn session_id(&self, turn: &mut Turn<'_>) -> String {
        turn.draw.letters(29)
    }

    /// A new contract id, in the family's looks.
    fn contract_id(&self, turn: &mut Turn<'_>) -> String {
        format!("1{}", turn.draw.digits(17))
    }

    /// What signing brings beside the contract.
    fn signing(&self, _: &mut Turn<'_>, _: &Terms, _contract_id: &str, _: &Payer) -> Signing {
        Signing::default()
    }

    /// The `prepay_id` of the order whose payment signs a session of these terms; `None`: the payer confirms the session itself.
    fn signed_by_paying(&self, _: &Terms) -> Option<Box<str>> {
        None
    }

    /// Whether a number that was used before may be signed with once more.
    fn may_sign(&self, _: &Ledger, number: &Number) -> bool {
        number.contract.is_none()
    }

    /// Contracts that one user may have in force for one template.
    fn most_in_force(&self) -> u32 {
        1
    }

    /// The gaps of its notifications.
    fn pace(&self) -> Pace {
        Pace::Event
    }

    /// Whether a call that names these fields means this contract.
    fn means(&self, deed: Deed<'_>, asked: &Asked<'_>) -> bool {
        let body = deed.terms.body.read();
        let same = |name: &str| asked.named.get(name).is_none_or(|value| fits(value, body.get(name)));
        ["appid", "sp_appid", "sub_mchid", "sub_appid", "plan_id", "service_id"].into_iter().all(same)
    }

    /// How the user comes back after confirming.
    fn comes_back(&self, deed: Deed<'_>) -> Return {
        let failed = deed.contract.state == ContractState::SignFailed;
        let (code, message) = if failed { ("FAIL", "签约失败") } else { ("SUCCESS", "签约成功") };
        let extra_data = json!({"return_code": code, "return_msg": message, "contract_id": deed.contract.id});
        Return { extra_data: Some(extra_data), url: None }
    }

    /// How a call is refused that names a contract which is not there.
    fn unknown(&self, _: &Asked<'_>) -> Refusal {
        Refusal::not_found("签约协议不存在: no user has confirmed such a contract").under(&rules::NEVER_CONFIRMED)
    }

    /// How a call is refused that needs a contract in force.
    fn not_in_force(&self, state: ContractState) -> Refusal {
        Refusal::invalid(format!("无效请求: 协议状态不允许此操作: the contract is {}", state.word()))
            .under(&rules::NOT_IN_FORCE)
    }

    /// When a period is over by itself.
    fn period_ends(&self, _: &Period) -> Option<Timestamp> {
        None
    }

    /// A period was not paid in time.
    fn missed(&self, _: &mut Turn<'_>, _contract: u32, _period: u32) {}

    /// An order of a contract was paid.
    fn paid(&self, _: &mut Turn<'_>, _contract: u32, _: &Order) {}

    /// A payer undid the wish to end a contract.
    fn kept(&self, _: &mut Turn<'_>, _contract: u32) {}

    /// A payer ends a contract in WeChat, after merchant and retention had their say.
    fn payer_ends(&self, turn: &mut Turn<'_>, contract: u32, remark: Option<&str>) {
        turn.end(contract, EndedBy::User, remark.map(str::to_owned));
    }

    /// How long the remark of a termination may be, in characters.
    fn longest_remark(&self) -> usize {
        256
    }
}

/// Whether a value of path or query is that of a body: a number there may be text here.
fn fits(value: &Value, field: Option<&Value>) -> bool {
    let plain = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    field.is_some_and(|field| field == value || plain(field) == plain(value))
}

impl Terms {
    /// The terms that most families read the same way: template and notification URL are the fields of these names.
    fn read(family: FamilyId, asked: &Asked<'_>, template: &str, notify_url: &str) -> Self {
        let number =
            asked.body.get(template).map(|value| value.as_str().map_or_else(|| value.to_string(), str::to_owned));
        Self {
            family,
            operation: Named(asked.operation),
            mchid: asked.merchant.mchid.as_str().into(),
            code: family.rules().code(asked.body).unwrap_or_default().into(),
            template: number.unwrap_or_default().into(),
            payer: None,
            user_code: None,
            client_ip: None,
            notify_url: owned(asked.body, notify_url).into(),
            body: Json::new(asked.body),
        }
    }
}

/// The person that a service provider's body names.
fn partner(turn: &Turn<'_>, asked: &Asked<'_>, openid: &str) -> Option<Payer> {
    let sub_openid = text(asked.body, "sub_openid");
    let linked = sub_openid.and_then(|sub_openid| turn.ledger.linked(&asked.merchant.mchid, sub_openid));
    Payer::partner(text(asked.body, openid), sub_openid, linked)
}

const TWO_HOURS: SignedDuration = SignedDuration::from_hours(2);
const TEN_MINUTES: SignedDuration = SignedDuration::from_mins(10);

/// The end of a session that lives for `validity` from now.
fn after(now: Timestamp, validity: SignedDuration) -> Timestamp {
    now.checked_add(validity).unwrap_or(Timestamp::MAX)
}

const SIGNED: &str = "委托代扣签约通知";
const ENDED: &str = "委托代扣解约通知";
const ENTRUST: &str = "entrust";
/// The mini program of WeChat Pay in which users sign.
const SIGN_APPID: &str = "wxbd687630cd02ce1d";
const SIGN_PATH: &str = "pages/PwdExemptContract/index";
const SIGN_USERNAME: &str = "gh_sandbox0sign0";

/// How a contract ended, in the words of the mainland families.
fn terminate_info(deed: Deed<'_>, time: fn(Timestamp) -> String) -> Option<Value> {
    let ended = deed.contract.ended.as_deref()?;
    let info = Object::new()
        .with("contract_termination_mode", ended.by.word())
        .with("contract_terminated_time", time(ended.at))
        .with_some("contract_termination_remark", ended.remark.as_deref());
    Some(info.into())
}
