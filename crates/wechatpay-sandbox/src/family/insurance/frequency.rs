//! How often an insurance deducts (扣费频率): what its template says, or else what the days of its periods look like.

use jiff::{ToSpan as _, civil::Date};
use wechatpay_core::calendar::insurance::Frequency;

use crate::engine::{contract::Period, party};

/// So many days a date may be away from the day that the frequency would give.
const PLAY: i32 = 5;
const ALL: [Frequency; 3] = [Frequency::Monthly, Frequency::Quarterly, Frequency::Yearly];

pub(super) fn of_template(frequency: party::Frequency) -> Frequency {
    match frequency {
        party::Frequency::Monthly => Frequency::Monthly,
        party::Frequency::Quarterly => Frequency::Quarterly,
        party::Frequency::Yearly => Frequency::Yearly,
    }
}

/// Whether the periods follow each other in this frequency.
pub(super) fn is_followed(frequency: Frequency, periods: &[Period]) -> bool {
    let months = match frequency {
        Frequency::Monthly => 1,
        Frequency::Quarterly => 3,
        Frequency::Yearly => 12,
    };
    periods.iter().zip(periods.iter().skip(1)).all(|(one, next)| {
        let expected = one.date.saturating_add(months.months());
        days_between(expected, next.date).abs() <= PLAY
    })
}

/// The frequencies that the periods of a contract may have; all of them when they follow none.
pub(super) fn likely(template: Option<party::Frequency>, periods: &[Period]) -> Vec<Frequency> {
    if let Some(frequency) = template {
        return vec![of_template(frequency)];
    }
    let followed: Vec<_> = ALL.into_iter().filter(|frequency| is_followed(*frequency, periods)).collect();
    if followed.is_empty() { ALL.to_vec() } else { followed }
}

pub(super) fn days_between(one: Date, other: Date) -> i32 {
    // Two dates are never too far apart to be counted in days.
    one.until(other).map(|span| span.get_days()).unwrap_or(i32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn periods(dates: &[&str]) -> Vec<Period> {
        (1..).zip(dates).map(|(id, date)| Period::new(id, date.parse().unwrap(), 1)).collect()
    }

    #[test]
    fn the_ends_of_months_are_monthly() {
        assert!(is_followed(Frequency::Monthly, &periods(&["2019-12-31", "2020-01-31", "2020-02-29", "2020-03-31"])));
        assert!(!is_followed(Frequency::Monthly, &periods(&["2019-12-31", "2020-03-31"])));
        assert!(is_followed(Frequency::Quarterly, &periods(&["2019-12-31", "2020-03-31"])));
        assert!(!is_followed(Frequency::Monthly, &periods(&["2020-01-01", "2020-02-07"])));
    }

    #[test]
    fn the_template_decides_before_the_dates_do() {
        let monthly = periods(&["2020-01-01", "2020-02-01"]);
        assert_eq!(likely(Some(party::Frequency::Yearly), &monthly), [Frequency::Yearly]);
        assert_eq!(likely(None, &monthly), [Frequency::Monthly]);
        assert_eq!(likely(None, &periods(&["2020-01-01", "2020-01-09"])).len(), 3);
        assert_eq!(likely(None, &periods(&["2020-01-01"])).len(), 3);
    }
}
