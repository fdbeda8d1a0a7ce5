//! The payers of a world, to choose one.

use std::collections::BTreeMap;

use maud::{Markup, html};

use super::{CHOICE, path};
use crate::pages::visit::Visit;

/// So many payers are links; the field finds the others.
const MOST: usize = 50;

/// What a payer is known by.
#[derive(Default)]
struct Known {
    live: usize,
    contracts: usize,
    orders: usize,
}

pub(super) fn page(visit: &Visit<'_>) -> Markup {
    let (payers, more) = known(visit);
    html! {
        nav.ways aria-label=(visit.say("Ways out", "导航")) { a href=(visit.link("/")) { (visit.say("← Console", "← 控制台")) } }
        h1 { (visit.say("Whose wallet?", "选择用户")) }
        form.card method="get" action=(CHOICE) {
            @if let Some(world) = visit.world.name() { input type="hidden" name="world" value=(world); }
            label { "openid"
                input.openid type="text" name="openid" maxlength="128" autocomplete="off" required
                    value=[visit.parameter("openid")]; }
            div.choices { button.primary { (visit.say("Open the wallet", "打开钱包")) } }
        }
        @if payers.is_empty() {
            p.note { (visit.say(
                "This world knows no payer yet: who signs or pays is listed here. Any openid has a wallet.",
                "此环境尚无用户：签约或支付后在此列出。任意 openid 均可打开钱包。")) }
        } @else {
            section.card {
                h2 { (visit.say("Payers of this world", "此环境的用户")) }
                ul.payers {
                    @for (openid, known) in &payers {
                        li { a href=(visit.link(&path(openid))) { (openid) }
                            div.quiet { (words(visit, known)) } }
                    }
                }
                @if more > 0 {
                    p.note { (visit.say("and so many more, which the field above opens: ", "其余用户数（可在上方输入 openid）：")) (more) }
                }
            }
        }
    }
}

fn words(visit: &Visit<'_>, Known { live, contracts, orders }: &Known) -> String {
    visit.say(
        format!("{live} of {contracts} contract(s) in force · {orders} order(s)"),
        format!("生效协议 {live} / {contracts} · 订单 {orders}"),
    )
}

/// Those who were chosen for something, or signed, or paid; and how many are left out.
fn known(visit: &Visit<'_>) -> (Vec<(String, Known)>, usize) {
    let tenant = visit.cell.lock();
    let state = &tenant.ledger.state;
    let mut payers: BTreeMap<&str, Known> = state.payers.keys().map(|openid| (&**openid, Known::default())).collect();
    for contract in &state.contracts {
        let known = payers.entry(&contract.payer.openid).or_default();
        known.contracts += 1;
        known.live += usize::from(contract.state.is_live());
    }
    for payer in state.orders.iter().filter_map(|order| order.payer.as_ref()) {
        payers.entry(&payer.openid).or_default().orders += 1;
    }
    let more = payers.len().saturating_sub(MOST);
    (payers.into_iter().take(MOST).map(|(openid, known)| (openid.to_owned(), known)).collect(), more)
}
