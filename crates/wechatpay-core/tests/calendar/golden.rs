//! `vectors/calendar.txt`.

use std::collections::BTreeSet;

use jiff::{Timestamp, civil::Date};
use wechatpay_core::calendar::{
    Window, at, beijing, day,
    insurance::{self, Frequency},
    notice, scheduled,
};

const RULES: [&str; 14] = [
    "insurance.booking",
    "insurance.deduct",
    "insurance.modify",
    "insurance.period",
    "insurance.pre-sign",
    "insurance.renewal.monthly",
    "insurance.renewal.quarterly",
    "insurance.renewal.yearly",
    "notice.call",
    "notice.deduct",
    "scheduled.booking",
    "scheduled.contract",
    "scheduled.deduct",
    "scheduled.pre-sign",
];

/// What a rule of the crate gives.
enum Rule {
    Window(Window),
    /// Allowed before an instant, never after.
    Until(Timestamp),
}

impl Rule {
    fn of(name: &str, dates: &[(&str, &str)]) -> Self {
        let value = |wanted| dates.iter().find(|(name, _)| *name == wanted).unwrap_or_else(|| panic!("no {wanted}")).1;
        let date = |name| value(name).parse::<Date>().unwrap();
        let estimated = || date("estimated");
        match name {
            "scheduled.pre-sign" => Self::Until(scheduled::pre_sign_ends(estimated())),
            "scheduled.booking" => Self::Window(scheduled::booking(estimated())),
            "scheduled.deduct" => Self::Window(scheduled::deduct(estimated())),
            "scheduled.contract" => Self::Until(scheduled::contract_ends(estimated())),
            "insurance.pre-sign" => Self::Until(insurance::pre_sign_ends(estimated())),
            "insurance.booking" => Self::Window(insurance::booking(estimated())),
            "insurance.deduct" => Self::Window(insurance::deduct(date("booked"), estimated())),
            "insurance.period" => Self::Until(insurance::period_ends(estimated())),
            "insurance.modify" => Self::Window(insurance::modify(estimated())),
            "insurance.renewal.monthly" => Self::Window(insurance::renewal(Frequency::Monthly, estimated())),
            "insurance.renewal.quarterly" => Self::Window(insurance::renewal(Frequency::Quarterly, estimated())),
            "insurance.renewal.yearly" => Self::Window(insurance::renewal(Frequency::Yearly, estimated())),
            "notice.call" => Self::Window(notice::call()),
            "notice.deduct" => Self::Window(notice::deduct(date("called"), value("days").parse().unwrap())),
            _ => panic!("no rule is called {name}"),
        }
    }

    fn is_open(&self, now: Timestamp) -> bool {
        match self {
            Self::Window(window) => window.is_open(now),
            Self::Until(end) => now < *end,
        }
    }

    fn next_open(&self, now: Timestamp) -> Option<Timestamp> {
        match self {
            Self::Window(window) => window.next_open(now),
            Self::Until(end) => (now < *end).then_some(now),
        }
    }
}

/// One line below a rule.
struct Case<'a> {
    line: &'a str,
    now: Timestamp,
    next_open: Option<Timestamp>,
}

impl<'a> Case<'a> {
    fn read(line: &'a str) -> Self {
        let (local, utc, answer) = match line.split_whitespace().collect::<Vec<_>>()[..] {
            [local, utc, "open"] => (local, utc, local),
            [local, utc, "closed", next] => (local, utc, next),
            _ => panic!("{line}"),
        };
        let now: Timestamp = utc.parse().unwrap();
        assert_eq!(beijing(now).to_string() + "+08:00", local);
        assert_eq!(at(day(now), beijing(now).time()), now);
        Self { line, now, next_open: (answer != "never").then(|| answer.parse().unwrap()) }
    }
}

/// The rules with the lines below them.
fn blocks(text: &str) -> impl Iterator<Item = (&str, Vec<Case<'_>>)> {
    text.split("\n\n").skip(1).map(|block| {
        let (title, lines) = block.split_once('\n').unwrap();
        (title, lines.lines().map(Case::read).collect())
    })
}

fn rule(title: &str) -> (&str, Rule) {
    let words: Vec<_> = title.split(' ').collect();
    let dates: Vec<_> = words[1..].chunks(2).map(|pair| (pair[0], pair[1])).collect();
    (words[0], Rule::of(words[0], &dates))
}

fn vectors() -> String {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/vectors/calendar.txt");
    std::fs::read_to_string(path).unwrap()
}

#[test]
fn each_step_opens_and_closes_as_the_vectors_say() {
    let text = vectors();
    let mut seen = BTreeSet::new();
    for (title, cases) in blocks(&text) {
        let (name, rule) = rule(title);
        seen.insert(name);
        assert!(cases.len() > 8, "{title}: {} cases", cases.len());
        for Case { line, now, next_open } in cases {
            assert_eq!(rule.is_open(now), next_open == Some(now), "{title}: {line}");
            assert_eq!(rule.next_open(now), next_open, "{title}: {line}");
        }
    }
    assert_eq!(seen.into_iter().collect::<Vec<_>>(), RULES);
}

#[test]
fn a_window_starts_when_it_first_opens_and_ends_when_it_never_opens_again() {
    for (title, cases) in blocks(&vectors()) {
        let (name, Rule::Window(window)) = rule(title) else { continue };
        if !matches!(name, "insurance.modify" | "notice.call") {
            assert_eq!(Some(window.start()), cases[0].next_open, "{title}");
            assert_eq!(window.first_day(), day(window.start()), "{title}");
            assert_eq!(window.opens(), beijing(window.start()).time(), "{title}");
        }
        for Case { line, now, next_open } in cases {
            assert_eq!(now >= window.end(), next_open.is_none(), "{title}: {line}");
        }
    }
}
