//! Contracts of periodic templates that are signed while an order is paid (支付中签约). They share numbers, queries and notices with
//! `/v3/papay/sign`; deductions are v2's.

use serde_json::Value;

use super::{Asked, Family, FamilyId, Place, TWO_HOURS, after, partner, scheduled, sign};
use crate::{
    engine::{
        contract::{Deed, Session, Terms},
        json::Json,
        life::Draft,
        notice::Telling,
        party::TemplateKind,
        rules,
        state::{Ledger, Number},
        turn::Turn,
    },
    fields::{Object, text},
    refusal::{Location, Refusal},
};

#[derive(Debug)]
pub(crate) struct Classic;

/// Fields of `contract_info` that a signing needs; JSAPI orders have them as optional, for they may pay with a contract instead.
const NEEDED: [&str; 6] =
    ["plan_id", "contract_mchid", "contract_appid", "contract_code", "request_serial", "contract_display_account"];

impl Family for Classic {
    fn id(&self) -> FamilyId {
        FamilyId::Classic
    }

    fn space(&self) -> &'static str {
        sign::SPACE
    }

    fn template_kind(&self) -> Option<TemplateKind> {
        Some(TemplateKind::Periodic)
    }

    fn code<'b>(&self, body: &'b Value) -> Option<&'b str> {
        body.get("contract_info").and_then(|info| text(info, "contract_code"))
    }

    /// The terms in the words of `/v3/papay/sign`, whose queries will show them.
    fn draft(&self, turn: &Turn<'_>, asked: &Asked<'_>) -> Result<Draft, Refusal> {
        let info = asked.body.get("contract_info").unwrap_or(&Value::Null);
        for name in NEEDED {
            if text(info, name).is_none_or(str::is_empty) {
                return Err(wrong(name, Value::Null, "is required for signing"));
            }
        }
        let plan_id = check(asked.body, info)?;
        let flat = super::orders::flat(asked.body);
        let body: Value = Object::new()
            .copy(&flat, &["appid", "sp_appid", "sub_mchid", "sub_appid", "sub_openid"])
            .with("plan_id", plan_id)
            .with_some("out_contract_code", text(info, "contract_code"))
            .copy(info, &["contract_display_account", "contract_notify_url", "request_serial"])
            .into();
        let own = if body.get("sp_appid").is_some() { "sp_openid" } else { "openid" };
        let payer = partner(turn, &Asked { body: &flat, ..*asked }, own);
        let read = Terms::read(FamilyId::Classic, &Asked { body: &body, ..*asked }, "plan_id", "contract_notify_url");
        let code = self.code(asked.body).unwrap_or_default().into();
        Ok(Draft { terms: Terms { payer, code, ..read }, expires: after(turn.now, TWO_HOURS) })
    }

    fn answer(&self, session: &Session, _: Place<'_>) -> Value {
        Object::new().copy(&session.terms.body.read(), &["prepay_id"]).into()
    }

    fn signed(&self, deed: Deed<'_>) -> Option<Telling> {
        scheduled::told_signed(deed)
    }

    fn ended(&self, deed: Deed<'_>) -> Option<Telling> {
        scheduled::told_ended(deed)
    }

    fn contract(&self, deed: Deed<'_>) -> Value {
        scheduled::words(deed).into()
    }

    fn signed_by_paying(&self, terms: &Terms) -> Option<Box<str>> {
        text(&terms.body.read(), "prepay_id").map(Into::into)
    }

    /// Once such a contract has ended its number is free; the other families that share the numbers burn theirs (D-23).
    fn may_sign(&self, ledger: &Ledger, number: &Number) -> bool {
        let deed = number.contract.and_then(|index| ledger.deed(index));
        deed.is_none_or(|deed| deed.terms.family == FamilyId::Classic && !deed.contract.state.is_live())
    }
}

impl Classic {
    /// Ties terms to the order whose payment signs them.
    pub(super) fn tied(terms: Terms, prepay_id: &str) -> Terms {
        let body: Value = Object::new().merged(terms.body.read()).with("prepay_id", prepay_id).into();
        Terms { body: Json::new(&body), ..terms }
    }
}

fn wrong(name: &str, value: Value, issue: &str) -> Refusal {
    Refusal::field(Location::Body, &format!("/contract_info/{name}"), value, issue).under(&rules::CONTRACT_INFO)
}

/// The contract is the ordering merchant's own; gives the template's number.
fn check(body: &Value, info: &Value) -> Result<i64, Refusal> {
    for (name, own) in
        [("contract_mchid", ["mchid", "sp_mchid", "sub_mchid"]), ("contract_appid", ["appid", "sp_appid", "sub_appid"])]
    {
        let sent = text(info, name);
        if !own.iter().any(|own| text(body, own) == sent) {
            return Err(wrong(name, sent.into(), "must be that of the order"));
        }
    }
    let plan_id = text(info, "plan_id").unwrap_or_default();
    plan_id
        .parse()
        .ok()
        .filter(|number| *number > 0)
        .ok_or_else(|| wrong("plan_id", plan_id.into(), "must be a number"))
}
