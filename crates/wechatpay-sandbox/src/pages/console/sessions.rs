//! The signing sessions, newest first, with the way to their signing pages.

use jiff::Timestamp;
use maud::{Markup, html};

use super::{
    frame::{Section, View, time},
    list::{self, Asked},
    route,
};
use crate::{
    pages::visit::Visit,
    view::{SessionView, session_state, session_view},
};

const STATES: [&str; 5] = ["open", "signed", "refused", "expired", "superseded"];

pub(super) fn view(visit: &Visit<'_>) -> View {
    let title = Section::Sessions.name(visit);
    let asked = Asked::of(visit);
    let kinds = STATES.map(|state| (state, state));
    let (rows, last) = {
        let tenant = visit.cell.lock();
        let now = tenant.now(Timestamp::now());
        let ledger = &tenant.ledger;
        let numbered = ledger.state.sessions.iter().enumerate().rev();
        let newest = numbered.map(|(index, session)| (u64::try_from(index).unwrap_or(u64::MAX), session));
        let fitting = newest.filter(|(number, session)| {
            let terms = &session.terms;
            asked.reaches(*number)
                && (asked.kind.is_empty() || session_state(ledger, session, now) == asked.kind)
                && asked.finds([&*session.id, &*terms.code, &*terms.mchid, &*terms.template, terms.family.name()])
        });
        list::page(fitting.map(|(number, session)| (number, session_view(ledger, session, now, visit.world.name()))))
    };
    let body = html! {
        h1 { (title) }
        (asked.form(visit, Section::Sessions, &kinds))
        div #rows data-live {
            @if rows.is_empty() {
                (asked.none(visit, visit.say("No session yet: a pre-sign (预签约) opens one.", "尚无签约会话：调用预签约接口后产生。")))
            } @else {
                (table(visit, &rows))
            }
            (asked.pages(visit, Section::Sessions, last))
        }
    };
    View::new(Section::Sessions, title, body)
}

fn table(visit: &Visit<'_>, rows: &[SessionView]) -> Markup {
    html! {
        table.rows {
            thead { tr {
                th scope="col" { (visit.say("State", "状态")) }
                th scope="col" { (visit.say("Session", "会话")) }
                th.minor scope="col" { (visit.say("Merchant", "商户")) }
                th.side scope="col" { (visit.say("Good until", "有效期至")) }
            } }
            tbody {
                @for row in rows {
                    tr id=(format!("s{}", row.id)) {
                        td { span.pill.(look(row.state)) { (row.state) } }
                        td {
                            a.main href=(row.page) { (row.out_contract_code) }
                            div.quiet {
                                (row.operation) " · " (row.family) " · " (row.template)
                                @if let Some(contract) = row.contract_id.as_ref().filter(|_| row.state == "signed") {
                                    " · " a href=(visit.link(&route::contract(contract))) { (visit.say("contract", "协议")) }
                                }
                            }
                        }
                        td.minor { code { (row.mchid) } }
                        td.side { (time(&row.expired_time)) }
                    }
                }
            }
        }
    }
}

fn look(state: &str) -> &'static str {
    match state {
        "open" => "warn",
        "signed" => "good",
        "refused" => "bad",
        _ => "plain",
    }
}
