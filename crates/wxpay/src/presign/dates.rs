//! Dates of examples: pages were written long ago, and nobody deducts in the past.

use jiff::{Span, Timestamp, civil::Date};
use serde_json::Value;
use wechatpay::papay::calendar;

/// So far ahead the earliest date of an example is moved: later than the eve on which a session must be over.
const DAYS_AHEAD: i64 = 7;

/// Moves all dates by as many days, so that the earliest lies ahead.
pub(super) fn bring_ahead(example: &mut Value) {
    let mut dates = Vec::new();
    collect(example, &mut dates);
    let wanted = calendar::day(Timestamp::now()).saturating_add(Span::new().days(DAYS_AHEAD));
    let earliest = dates.iter().filter_map(|date| date.parse::<Date>().ok()).min();
    let Some(by) = earliest.and_then(|earliest| earliest.until(wanted).ok()) else { return };
    for date in dates {
        if let Ok(day) = date.parse::<Date>() {
            *date = day.saturating_add(by).to_string();
        }
    }
}

/// `estimated_deduct_date`, `policy_end_date`, …
fn collect<'v>(value: &'v mut Value, dates: &mut Vec<&'v mut String>) {
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                match member {
                    Value::String(text) => dates.extend(Some(text).filter(|_| name.ends_with("_date"))),
                    other => collect(other, dates),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| collect(item, dates)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use jiff::{Timestamp, civil::Date};
    use serde_json::json;
    use wechatpay::papay::calendar;

    use super::bring_ahead;

    #[test]
    fn dates_keep_their_distance_and_what_is_no_date_stays() {
        let mut body = json!({"start_date": "2020-01-31", "list": [{"end_date": "2020-03-01"}], "a_date": "soon", "time": "2020-01-01"});
        bring_ahead(&mut body);
        let day = |text: &serde_json::Value| text.as_str().unwrap().parse::<Date>().unwrap();
        let (start, end) = (day(&body["start_date"]), day(&body["list"][0]["end_date"]));
        assert_eq!(start.until(end).unwrap().get_days(), 30);
        assert!(start > calendar::day(Timestamp::now()));
        assert_eq!((&body["a_date"], &body["time"]), (&json!("soon"), &json!("2020-01-01")));
    }
}
