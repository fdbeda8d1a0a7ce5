//! What the notifications of a run tell: examples of the event's table, settled so that they make sense.

use jiff::Timestamp;
use serde_json::{Map, Value};
use wechatpay_spec::{Event, Kind};

use crate::{
    engine::{
        draw::Draw,
        json::Json,
        notice::{Notice, Pace},
    },
    example,
    merchant::{Merchant, MerchantKind},
};

/// The notification that takes back what another says: of which type it is.
pub(super) fn opposite(event: &Event) -> Option<&'static Event> {
    const PAIRS: [(&str, &str); 3] =
        [(".SIGN", ".TERMINATE"), (".SIGNING", ".RELEASE"), (".SIGN_CONTRACT", ".TERMINATE_CONTRACT")];
    let name = event.event_type;
    let found = PAIRS.iter().find_map(|(begins, ends)| Some(format!("{}{ends}", name.strip_suffix(begins)?)))?;
    wechatpay_spec::event(&found)
}

/// The notification that comes before this one, if this one ends something.
pub(super) fn beginning(event: &Event) -> Option<&'static Event> {
    let begins = |other: &&Event| opposite(other).is_some_and(|ends| ends.event_type == event.event_type);
    wechatpay_spec::events().find(begins)
}

/// What a contract's state is called, by the families.
const BEGUN: [&str; 2] = ["SIGNED", "CONTRACT_STATE_EFFECTIVE"];
const ENDED: [&str; 2] = ["TERMINATED", "CONTRACT_STATE_TERMINATED"];

/// Where the contents of a run come from.
#[derive(Debug)]
pub(super) struct Contents<'a> {
    pub(super) merchant: &'a Merchant,
    pub(super) url: &'a str,
    /// What the caller wants to be told, over what is drawn.
    pub(super) own: &'a Map<String, Value>,
    pub(super) now: Timestamp,
    pub(super) draw: Draw,
}

impl Contents<'_> {
    /// What the fields of an event say, of a contract or order that no other has.
    pub(super) fn payload(&mut self, event: &'static Event) -> Map<String, Value> {
        let drawn = example::content(event, &self.merchant.mchid, self.now, &mut self.draw);
        let mut payload = drawn.as_object().cloned().unwrap_or_default();
        for name in ["contract_id", "out_contract_code", "out_trade_no", "transaction_id"] {
            if payload.contains_key(name) {
                payload.insert(name.to_owned(), self.draw.digits(28).into());
            }
        }
        self.settle(event, &mut payload);
        payload
    }

    /// The content of another event about the same thing.
    pub(super) fn about_the_same(&mut self, event: &'static Event, payload: &Map<String, Value>) -> Map<String, Value> {
        let mut other = self.payload(event);
        for (name, value) in &mut other {
            if let Some(same) = payload.get(name).filter(|_| name.ends_with("id") || name.ends_with("code")) {
                value.clone_from(same);
            }
        }
        other
    }

    /// A table lists the fields of all forms of a notification: leaves one form.
    fn settle(&self, event: &Event, payload: &mut Map<String, Value>) {
        let is_known = |name: &str| event.resource.iter().any(|field| field.name == name);
        let is_required = |name: &str| event.resource.iter().any(|field| field.name == name && field.required);
        if self.merchant.kind == MerchantKind::Direct {
            payload.retain(|name, _| is_required(name) || !(name.starts_with("sp_") || name.starts_with("sub_")));
        } else if is_known("sp_mchid") {
            payload.retain(|name, _| is_required(name) || !matches!(name.as_str(), "mchid" | "appid" | "openid"));
        }
        let own = if payload.contains_key("sp_mchid") { "sp_mchid" } else { "mchid" };
        if is_known(own) {
            payload.insert(own.to_owned(), self.merchant.mchid.as_str().into());
        }
        let ends = beginning(event).is_some();
        let words = if ends { ENDED } else { BEGUN };
        let word =
            event.resource.iter().find(|field| field.name == "contract_state").and_then(|field| match field.kind {
                Kind::Text { values, .. } => words.into_iter().find(|word| values.contains(word)),
                _ => None,
            });
        if let Some(word) = word {
            payload.insert("contract_state".to_owned(), word.into());
        }
        if let Some(status) = payload.get_mut("contract_information").and_then(|inner| inner.get_mut("contract_status"))
        {
            *status = if ends { "DELETE" } else { "ADD" }.into();
        }
        if !ends {
            payload.retain(|name, _| is_required(name) || !name.contains("terminat"));
        }
        payload.extend(self.own.iter().map(|(name, value)| (name.clone(), value.clone())));
    }

    /// A notification that tells this, with an id of its own.
    pub(super) fn notice(&mut self, event: &'static Event, payload: Map<String, Value>) -> Notice {
        let (first, _) = event.event_type.split_once('.').unwrap_or((event.event_type, ""));
        let usual =
            if first.ends_with("ENTRUST") || first == "PAPAY" { "entrust".to_owned() } else { first.to_lowercase() };
        let calendar = crate::clock::beijing_calendar(self.now).strftime("%Y%m%d%H%M%S");
        Notice {
            number: 0,
            event_id: format!("EV-{calendar}{}", self.draw.digits(11)).into(),
            event_type: event.event_type.into(),
            original_type: event.original_type.map_or(usual, str::to_owned).into(),
            summary: event.title.into(),
            mchid: self.merchant.mchid.as_str().into(),
            url: self.url.into(),
            payload: Json::new(&Value::Object(payload)),
            created: self.now,
            pace: Pace::Once,
            attempts: 0,
            next: None,
            last: None,
            then: None,
        }
    }
}
