//! The contracts, newest first.

use maud::{Markup, html};

use super::{
    frame::{Section, View, time},
    list::{self, Asked},
    route,
};
use crate::{
    engine::contract::{ContractState, Deed},
    pages::visit::Visit,
    view::{ContractView, contract_view},
};

pub(super) const STATES: [ContractState; 5] = [
    ContractState::Signed,
    ContractState::SignFailed,
    ContractState::ToBeRenewed,
    ContractState::TerminatePending,
    ContractState::Terminated,
];

pub(super) fn view(visit: &Visit<'_>) -> View {
    let title = Section::Contracts.name(visit);
    let asked = Asked::of(visit);
    let kinds = STATES.map(|state| (state.word(), state.word()));
    let (rows, last) = {
        let tenant = visit.cell.lock();
        let count = u32::try_from(tenant.ledger.state.contracts.len()).unwrap_or(u32::MAX);
        let end = asked.before.map_or(count, |before| u32::try_from(before).unwrap_or(u32::MAX).min(count));
        let newest = (0..end).rev().filter_map(|index| Some((index, tenant.ledger.deed(index)?)));
        let fitting = newest.filter(|(_, deed)| fits(&asked, *deed));
        list::page(fitting.map(|(index, deed)| (u64::from(index), row(deed))))
    };
    let body = html! {
        h1 { (title) }
        (asked.form(visit, Section::Contracts, &kinds))
        div #rows data-live {
            @if rows.is_empty() {
                (asked.none(visit, visit.say(
                    "No contract yet: a payer confirms a session, and it becomes one.",
                    "尚无协议：用户确认签约会话后产生协议。")))
            } @else {
                (table(visit, &rows))
            }
            (asked.pages(visit, Section::Contracts, last))
        }
    };
    View::new(Section::Contracts, title, body)
}

/// What a row shows; the periods of an insurance are many.
fn row(deed: Deed<'_>) -> ContractView {
    ContractView { periods: Vec::new(), ..contract_view(deed) }
}

fn fits(asked: &Asked<'_>, Deed { terms, contract }: Deed<'_>) -> bool {
    (asked.kind.is_empty() || contract.state.word() == asked.kind)
        && asked.finds([
            &*contract.id,
            &*terms.code,
            &*terms.mchid,
            &*terms.template,
            terms.family.name(),
            &*contract.payer.openid,
        ])
}

fn table(visit: &Visit<'_>, rows: &[ContractView]) -> Markup {
    html! {
        table.rows.broad {
            thead { tr {
                th scope="col" { (visit.say("State", "状态")) }
                th scope="col" { (visit.say("Contract", "协议")) }
                th.minor scope="col" { (visit.say("Merchant", "商户")) }
                th.side scope="col" { (visit.say("Signed", "签约时间")) }
            } }
            tbody {
                @for row in rows {
                    tr id=(format!("c{}", row.contract_id)) {
                        td { (state(row.state)) }
                        td {
                            a.main href=(visit.link(&route::contract(&row.contract_id))) { (row.contract_id) }
                            div.quiet { (row.family) " · " (row.out_contract_code) " · " (row.template) " · " (row.openid) }
                        }
                        td.minor { code { (row.mchid) } }
                        td.side { (time(&row.signed_time)) }
                    }
                }
            }
        }
    }
}

pub(in crate::pages) fn state(state: ContractState) -> Markup {
    let look = match state {
        ContractState::Signed => "good",
        ContractState::SignFailed => "bad",
        ContractState::ToBeRenewed | ContractState::TerminatePending => "warn",
        ContractState::Terminated => "plain",
    };
    html! { span.pill.(look) { (state.word()) } }
}
