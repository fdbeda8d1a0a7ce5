//! Answers in pages: the numbers beside a list fit its length.

use serde_json::Value;
use wechatpay_spec::{Field, Kind};

use super::{Question, echo};
use crate::engine::draw::Draw;

const TOTALS: [&str; 2] = ["total_count", "total_num"];
/// As many as most pages give when the request states no limit.
const USUAL_LIMIT: i64 = 20;

/// The last page of a list, as its request cuts it.
#[derive(Debug)]
pub(super) struct Page {
    list: &'static str,
    items: usize,
    offset: i64,
    limit: i64,
}

impl Page {
    /// The page that these fields describe: a total beside a list that is called `data` or is the only one.
    pub(super) fn of(
        fields: &'static [Field],
        question: &Question<'_>,
        beside: Option<&Value>,
        draw: &mut Draw,
    ) -> Option<Self> {
        fields.iter().find(|field| TOTALS.contains(&field.name))?;
        let list = list(fields)?;
        let asked = |name| echo::said(question, name, beside).and_then(Value::as_i64).filter(|number| *number >= 0);
        let limit = asked("limit").unwrap_or(USUAL_LIMIT);
        let drawn = 1 + usize::try_from(draw.below(3)).unwrap_or_default();
        let items = match beside.and_then(|beside| beside.get(list)).and_then(Value::as_array) {
            Some(said) => said.len(),
            None => drawn.min(usize::try_from(limit).unwrap_or(drawn)),
        };
        Some(Self { list, items, offset: asked("offset").unwrap_or_default(), limit })
    }

    /// What this field says about the page.
    pub(super) fn number(&self, field: &Field) -> Option<Value> {
        let items = i64::try_from(self.items).unwrap_or(i64::MAX);
        let number = match field.name {
            "offset" => self.offset,
            "limit" => self.limit,
            "count" => items,
            name if TOTALS.contains(&name) => self.offset.saturating_add(items),
            _ => return None,
        };
        echo::fitted(field.kind, &number.into())
    }

    /// How many items this field has, if it is the list.
    pub(super) fn items(&self, field: &Field) -> Option<usize> {
        (field.name == self.list).then_some(self.items)
    }
}

/// Whether a field leads to the next page: there is none, or a program that follows it would never come to an end.
pub(super) fn leads_on(name: &str) -> bool {
    matches!(name, "next" | "next_page_token")
}

fn list(fields: &'static [Field]) -> Option<&'static str> {
    let lists = || fields.iter().filter(|field| matches!(field.kind, Kind::List(_)));
    let only = || lists().next().filter(|_| lists().nth(1).is_none());
    lists().find(|field| field.name == "data").or_else(only).map(|field| field.name)
}
