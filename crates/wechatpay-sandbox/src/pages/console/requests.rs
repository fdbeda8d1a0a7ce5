//! The requests to the gateway, newest first.

use jiff::Timestamp;
use maud::{Markup, html};

use super::{
    frame::{Section, View, time},
    list::{self, Asked},
    route,
};
use crate::{clock::beijing, pages::visit::Visit, requests::Kept};

struct Row {
    number: u64,
    at: Timestamp,
    method: Box<str>,
    target: Box<str>,
    mchid: Option<Box<str>>,
    title: &'static str,
    status: u16,
    code: &'static str,
    text: Box<str>,
}

impl Row {
    fn of(kept: &Kept) -> Self {
        Self {
            number: kept.number,
            at: kept.at,
            method: kept.method.clone(),
            target: kept.target.clone(),
            mchid: kept.mchid.clone(),
            title: kept.operation.map_or("", |operation| operation.title),
            status: kept.status,
            code: kept.code,
            text: kept.text.clone(),
        }
    }
}

pub(super) fn view(visit: &Visit<'_>) -> View {
    let title = Section::Requests.name(visit);
    let asked = Asked::of(visit);
    let kinds = [
        ("good", visit.say("answered", "成功")),
        ("refused", visit.say("refused", "被拒绝")),
        ("signature", visit.say("wrong signature", "签名错误")),
    ];
    let (rows, last) = rows(visit, &asked);
    let body = html! {
        h1 { (title) }
        (asked.form(visit, Section::Requests, &kinds))
        div #rows data-live {
            @if rows.is_empty() {
                (asked.none(visit, visit.say(
                    "No request yet. The overview has the keys and a first call to paste.",
                    "尚无请求。概览页提供密钥与可直接粘贴的首次调用。")))
            } @else {
                (table(visit, &rows))
            }
            (asked.pages(visit, Section::Requests, last))
        }
    };
    View::new(Section::Requests, title, body)
}

fn rows(visit: &Visit<'_>, asked: &Asked<'_>) -> (Vec<Row>, Option<u64>) {
    let tenant = visit.cell.lock();
    let is_older = |kept: &&Kept| asked.reaches(kept.number);
    let fits = |kept: &&Kept| {
        is_of(kept, &asked.kind)
            && asked.finds([
                &*kept.target,
                &*kept.text,
                kept.code,
                kept.mchid.as_deref().unwrap_or_default(),
                kept.operation.map_or("", |operation| operation.title),
            ])
    };
    let newest = tenant.requests.since(0).rev();
    list::page(newest.filter(is_older).filter(fits).map(|kept| (kept.number, Row::of(kept))))
}

fn is_of(kept: &Kept, kind: &str) -> bool {
    match kind {
        "good" => kept.status < 400,
        "refused" => kept.status >= 400,
        "signature" => kept.code == "SIGN_ERROR",
        _ => true,
    }
}

fn table(visit: &Visit<'_>, rows: &[Row]) -> Markup {
    html! {
        table.rows {
            thead { tr {
                th scope="col" { (visit.say("Answer", "应答")) }
                th scope="col" { (visit.say("Request", "请求")) }
                th.minor scope="col" { (visit.say("Merchant", "商户")) }
                th.side scope="col" { (visit.say("Time", "时间")) }
            } }
            tbody {
                @for row in rows {
                    tr id=(format!("r{}", row.number)) {
                        td { (status(row.status)) }
                        td {
                            a.main href=(visit.link(&route::request(row.number))) {
                                span.method { (row.method) } " " (row.target)
                            }
                            div.quiet {
                                @if row.code.is_empty() { (row.title) }
                                @else { code { (row.code) } " " (row.text) }
                            }
                        }
                        td.minor { code { (row.mchid.as_deref().unwrap_or("–")) } }
                        td.side { (time(&beijing(row.at))) }
                    }
                }
            }
        }
    }
}

/// The HTTP status of an answer, in the colour of how it went.
pub(super) fn status(status: u16) -> Markup {
    let look = match status {
        0..300 => "good",
        300..400 => "plain",
        _ => "bad",
    };
    html! { span.pill.(look) { (status) } }
}
