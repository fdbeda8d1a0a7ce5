//! One field on one line.

use super::{
    lists::{Lists, Way},
    words::literal,
};
use crate::spec::{Field, Format, Seal, Shape};

/// The line of a field in a list.
pub(super) fn line(lists: &mut Lists, field: &Field, way: Way<'_>) -> String {
    let inside = Way::Step(&way, &field.name);
    let (name, term) = (literal(&field.name), literal(&field.term));
    let start = match &field.shape {
        Shape::Text { longest, format, values } => {
            format!("Field::text({name}, {term}){}", text(lists, *longest, *format, values, inside))
        }
        Shape::Integer { least, values, .. } => {
            format!("Field::integer({name}, {term}){}", integer(lists, *least, values, inside))
        }
        Shape::Boolean => format!("Field::boolean({name}, {term})"),
        Shape::Object(fields) => format!("Field::object({name}, {term}, {})", lists.fields(fields, inside)),
        Shape::List(items) => format!("Field::list({name}, {term}, &{})", kind(lists, items, inside)),
        Shape::Sealed(_) | Shape::Encoded(_) | Shape::File => {
            format!("Field::of({name}, {term}, {})", kind(lists, &field.shape, inside))
        }
    };
    let required = if field.required { ".required()" } else { "" };
    let example = field.example.as_ref().map(|json| format!(".example({})", literal(&json.to_string())));
    format!("    {start}{required}{},\n", example.unwrap_or_default())
}

/// The kind of a list's items.
fn kind(lists: &mut Lists, shape: &Shape, way: Way<'_>) -> String {
    match shape {
        Shape::Text { longest, format, values } => format!("Kind::TEXT{}", text(lists, *longest, *format, values, way)),
        Shape::Integer { least, values, .. } => format!("Kind::INTEGER{}", integer(lists, *least, values, way)),
        Shape::Boolean => "Kind::Boolean".to_owned(),
        Shape::Object(fields) => format!("Kind::Object({})", lists.fields(fields, way)),
        Shape::List(items) => format!("Kind::List(&{})", kind(lists, items, way)),
        Shape::Sealed(seal) => format!("Kind::Sealed(Seal::{})", self::seal(*seal)),
        Shape::Encoded(fields) => format!("Kind::Encoded({})", lists.fields(fields, way)),
        Shape::File => "Kind::File".to_owned(),
    }
}

fn text(lists: &mut Lists, longest: Option<u16>, format: Format, values: &[String], way: Way<'_>) -> String {
    let mut calls = longest.map(|longest| format!(".longest({longest})")).unwrap_or_default();
    if format != Format::Plain {
        calls += &format!(".format(Format::{})", self::format(format));
    }
    if !values.is_empty() {
        calls += &format!(".values({})", lists.values(values, way));
    }
    calls
}

fn integer(lists: &mut Lists, least: Option<i64>, values: &[i64], way: Way<'_>) -> String {
    let mut calls = least.map(|least| format!(".least({least})")).unwrap_or_default();
    if !values.is_empty() {
        calls += &format!(".numbers({})", lists.numbers(values, way));
    }
    calls
}

fn format(format: Format) -> &'static str {
    match format {
        Format::Plain => "Plain",
        Format::Alphanumeric => "Alphanumeric",
        Format::Word => "Word",
        Format::Date => "Date",
        Format::Time => "Time",
        Format::Ip => "Ip",
        Format::Url => "Url",
        Format::NotifyUrl => "NotifyUrl",
        Format::Cny => "Cny",
    }
}

fn seal(seal: Seal) -> &'static str {
    match seal {
        Seal::PlatformKey => "PlatformKey",
        Seal::MerchantKey => "MerchantKey",
        Seal::BankKey => "BankKey",
    }
}
