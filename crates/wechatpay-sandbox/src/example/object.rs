//! The frame of an answer: which fields are there, and how many items a list has.

use serde_json::{Map, Value};
use wechatpay_spec::{Field, Format, Kind};

use super::{
    Question, Seal, echo,
    page::{self, Page},
};
use crate::engine::draw::Draw;

/// An answer in the making.
pub(super) struct Drawing<'a> {
    pub(super) question: &'a Question<'a>,
    pub(super) draw: &'a mut Draw,
    seal: Seal<'a>,
    /// How many lists enclose what is being drawn.
    lists: usize,
}

impl<'a> Drawing<'a> {
    pub(super) fn new(question: &'a Question<'a>, draw: &'a mut Draw, seal: Seal<'a>) -> Self {
        Self { question, draw, seal, lists: 0 }
    }

    pub(super) fn answer(&mut self) -> Value {
        self.object(self.question.operation.answer, Some(self.question.body))
    }

    /// `beside` is the request's object at the same place.
    pub(super) fn object(&mut self, fields: &'static [Field], beside: Option<&Value>) -> Value {
        let page = Page::of(fields, self.question, beside, self.draw);
        let mut object = Map::with_capacity(fields.len());
        for field in fields {
            let number = page.as_ref().and_then(|page| page.number(field));
            let items = page.as_ref().and_then(|page| page.items(field));
            if let Some(value) = number.or_else(|| self.member(field, beside, items)) {
                object.insert(field.name.to_owned(), value);
            }
        }
        Value::Object(object)
    }

    /// One field's value. `items` is given for the list of a page.
    fn member(&mut self, field: &'static Field, beside: Option<&Value>, items: Option<usize>) -> Option<Value> {
        let said = echo::said(self.question, field.name, beside);
        let wanted = field.required || said.is_some() || items.is_some();
        if !wanted && (page::leads_on(field.name) || self.draw.below(4) == 0) {
            return None;
        }
        self.value(field, field.kind, said, items)
    }

    fn value(
        &mut self,
        field: &'static Field,
        kind: Kind,
        said: Option<&Value>,
        items: Option<usize>,
    ) -> Option<Value> {
        Some(match kind {
            Kind::Object(fields) => self.nested(fields, said),
            Kind::List(kind) => {
                let said = said.and_then(Value::as_array).map(Vec::as_slice);
                let count = items.or(said.map(<[Value]>::len)).unwrap_or_else(|| self.count());
                self.list(field, *kind, said, count)
            }
            Kind::Encoded(fields) => {
                let said: Option<Value> = said.and_then(Value::as_str).and_then(|text| serde_json::from_str(text).ok());
                self.nested(fields, said.as_ref()).to_string().into()
            }
            // What the request holds here is sealed for WeChat Pay, and means nothing to the merchant.
            Kind::Sealed(_) => {
                let plaintext = self.text(field, Kind::TEXT);
                match (self.seal)(&plaintext) {
                    Some(sealed) => sealed.into(),
                    None if field.required => plaintext.into(),
                    None => return None,
                }
            }
            Kind::File => return None,
            leaf => return said.and_then(|said| echo::fitted(leaf, said)).or_else(|| self.leaf(field, leaf)),
        })
    }

    fn nested(&mut self, fields: &'static [Field], said: Option<&Value>) -> Value {
        let said = said.filter(|said| said.is_object());
        match said {
            Some(said) if fields.is_empty() => said.clone(),
            _ => self.object(fields, said),
        }
    }

    fn list(&mut self, field: &'static Field, kind: Kind, said: Option<&[Value]>, count: usize) -> Value {
        self.lists += 1;
        let drawn =
            (0..count).filter_map(|at| self.value(field, kind, said.and_then(|said| said.get(at)), None)).collect();
        self.lists -= 1;
        Value::Array(drawn)
    }

    /// Lists in lists have one item, so that an answer stays short however deep it is.
    fn count(&mut self) -> usize {
        if self.lists == 0 { 1 + usize::try_from(self.draw.below(3)).unwrap_or_default() } else { 1 }
    }

    fn leaf(&mut self, field: &'static Field, kind: Kind) -> Option<Value> {
        if let Some(example) = example(field, kind) {
            return Some(example);
        }
        match kind {
            Kind::Integer { least, values } => Some(self.integer(field, least, values).into()),
            Kind::Boolean => Some((self.draw.below(2) == 1).into()),
            Kind::Text { .. } => Some(self.text(field, kind).into()),
            _ => None,
        }
    }
}

/// The example of the field's page. Examples of times lie too far back, and those of URLs lead out of the sandbox.
fn example(field: &Field, kind: Kind) -> Option<Value> {
    if matches!(kind, Kind::Text { format: Format::Date | Format::Time, .. }) {
        return None;
    }
    let json = field.example.filter(|json| !json.contains("://"))?;
    echo::fitted(kind, &serde_json::from_str(json).ok()?)
}
