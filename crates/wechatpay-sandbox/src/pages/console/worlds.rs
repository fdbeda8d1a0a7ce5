//! The worlds of the sandbox, and the snapshots of this one.

use jiff::Timestamp;
use maud::{Markup, html};

use super::frame::{Section, View, time};
use crate::{
    clock::beijing,
    control_error::ControlError,
    pages::{
        form::Form,
        shell,
        visit::{Visit, link},
    },
    tenant::Cell,
    world_file::{self, WorldDescription},
    worlds::DEFAULT,
};

const PATH: &str = "/worlds";
/// So many worlds are shown.
const MOST: usize = 200;

/// A world in short.
struct Row {
    name: Option<String>,
    seed: u64,
    now: String,
    frozen: bool,
    requests: usize,
    contracts: usize,
    orders: usize,
}

impl Row {
    fn of(cell: &Cell) -> Self {
        let tenant = cell.lock();
        let state = &tenant.ledger.state;
        Self {
            name: cell.name.clone(),
            seed: state.seed,
            now: beijing(tenant.now(Timestamp::now())),
            frozen: state.clock.is_frozen(),
            requests: tenant.requests.since(0).count(),
            contracts: state.contracts.len(),
            orders: state.orders.len(),
        }
    }
}

/// Makes and takes away worlds and snapshots; gives the path to go on at.
pub(super) fn act(visit: &Visit<'_>, form: &Form) -> Result<String, ControlError> {
    let name = form.value("name").ok_or_else(|| ControlError::bad("the name is empty"));
    match form.value("do") {
        Some("make") => {
            let seed = form.value("seed").map(str::parse).transpose();
            let seed = seed.map_err(|_| ControlError::bad("the seed is a whole number, 0 or more"))?;
            let description = WorldDescription { name: Some(name?.to_owned()), seed, ..WorldDescription::default() };
            world_file::declare(visit.shared, &description)?;
        }
        Some("remove") => {
            let removed = visit.shared.worlds.remove(name?);
            removed.ok_or_else(|| ControlError::unknown("UNKNOWN_WORLD", "there is no world of this name"))?;
        }
        Some("snapshot") => visit.world.snapshot(name?)?,
        Some("restore") => visit.world.restore(name?)?,
        _ => return Err(ControlError::bad("the form does not say what to do")),
    }
    Ok(PATH.to_owned())
}

pub(super) fn view(visit: &Visit<'_>) -> View {
    let title = Section::Worlds.name(visit);
    let mut cells = visit.shared.worlds.all();
    cells.sort_by(|one, other| one.name.cmp(&other.name));
    let count = cells.len();
    let rows: Vec<_> = cells.iter().take(MOST).map(|cell| Row::of(cell)).collect();
    let body = html! {
        h1 { (title) }
        p.note { (visit.say(
            "A world is an isolated tenant with its own clock, merchants, contracts and journal. A program picks one with the header Sandbox-World; a new name makes a new world.",
            "环境是相互隔离的租户，拥有各自的时钟、商户、协议与日志。程序通过请求头 Sandbox-World 选择环境，使用新名称即创建新环境。")) }
        (table(visit, &rows))
        @if count > MOST { p.note { (visit.say("and so many more: ", "其余：")) (count - MOST) } }
        (make(visit))
        (snapshots(visit))
    };
    View::new(Section::Worlds, title, body)
}

fn table(visit: &Visit<'_>, rows: &[Row]) -> Markup {
    html! {
        table.rows {
            thead { tr {
                th scope="col" { (visit.say("World", "环境")) }
                th scope="col" { (visit.say("What is in it", "内容")) }
                th.side scope="col" { (visit.say("Clock", "时钟")) }
            } }
            tbody {
                @for row in rows {
                    @let name = row.name.as_deref().unwrap_or(DEFAULT);
                    @let here = row.name.as_deref() == visit.world.name();
                    tr id=(format!("w{name}")) {
                        td { a.main href=(link("/", row.name.as_deref())) aria-current=[here.then_some("true")] { (name) }
                            @if here { " " span.pill.good { (visit.say("here", "当前")) } } }
                        td {
                            (row.requests) " " (visit.say("requests", "个请求")) " · "
                            (row.contracts) " " (visit.say("contracts", "份协议")) " · "
                            (row.orders) " " (visit.say("orders", "笔订单"))
                            " · " span.quiet { (visit.say("seed", "种子")) " " (row.seed) }
                            @if row.name.is_some() && !here { (remove(visit, name)) }
                        }
                        td.side { (time(&row.now)) @if row.frozen { " " span.pill.warn { (visit.say("frozen", "已冻结")) } } }
                    }
                }
            }
        }
    }
}

fn remove(visit: &Visit<'_>, name: &str) -> Markup {
    html! {
        details {
            summary.quiet { (visit.say("Take it away", "删除")) }
            form method="post" action=(visit.link(PATH)) {
                (shell::token(visit))
                input type="hidden" name="name" value=(name);
                button name="do" value="remove" { (visit.say("Yes, with all that is in it", "确认删除全部内容")) " " code { (name) } }
            }
        }
    }
}

fn make(visit: &Visit<'_>) -> Markup {
    let typed = visit.typed(&[("do", "make")]);
    html! {
        section.card {
            h2 { (visit.say("A new world", "新建环境")) }
            form.turn method="post" action=(visit.link(PATH)) {
                (shell::token(visit))
                label { (visit.say("Name", "名称")) input type="text" name="name" required maxlength="64" pattern="[A-Za-z0-9_\\-]+" autocomplete="off"
                    value=(typed.text("name", "")); }
                label { (visit.say("Seed (optional)", "种子（可选）")) input type="text" name="seed" inputmode="numeric" autocomplete="off" value=(typed.text("seed", "")); }
                button.primary name="do" value="make" { (visit.say("Make it", "创建")) }
            }
        }
    }
}

fn snapshots(visit: &Visit<'_>) -> Markup {
    let known = visit.world.snapshots().unwrap_or_default();
    html! {
        section.card {
            h2 { (visit.say("Snapshots of this world", "当前环境的快照")) }
            @for name in &known {
                form.turn method="post" action=(visit.link(PATH)) {
                    (shell::token(visit))
                    input type="hidden" name="name" value=(name);
                    code { (name) }
                    button name="do" value="restore" { (visit.say("Bring the world back to it", "恢复至此快照")) }
                }
            }
            form.turn method="post" action=(visit.link(PATH)) {
                (shell::token(visit))
                label { (visit.say("Name", "名称")) input type="text" name="name" required maxlength="64" autocomplete="off"
                    value=(visit.typed(&[("do", "snapshot")]).text("name", "")); }
                button name="do" value="snapshot" { (visit.say("Keep the world as it is now", "保存当前状态")) }
            }
        }
    }
}
