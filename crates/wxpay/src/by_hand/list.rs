//! `wxpay session`, `wxpay contract` and `wxpay order`; and how they are found by what people call them.

use serde_json::Value;

use super::{answer, control, items};
use crate::{
    Ended,
    cli::{ListAct, ListOptions},
    control::{Control, segment},
    exit::{Exit, Failure},
    screen,
    table::{Table, cell, fields},
};

/// A kind of thing that a world has many of.
#[derive(Debug)]
pub(crate) struct Kind {
    path: &'static str,
    /// The field of the answer that has them.
    name: &'static str,
    /// One of them, for people.
    what: &'static str,
    /// The fields by which one is called.
    called: &'static [&'static str],
    /// What a table shows of it.
    shown: &'static [&'static str],
}

pub(crate) const SESSIONS: Kind = Kind {
    path: "/sandbox/sessions",
    name: "sessions",
    what: "session",
    called: &["id", "out_contract_code"],
    shown: &["id", "state", "family", "mchid", "out_contract_code", "expired_time"],
};

pub(crate) const CONTRACTS: Kind = Kind {
    path: "/sandbox/contracts",
    name: "contracts",
    what: "contract",
    called: &["contract_id", "out_contract_code"],
    shown: &["contract_id", "state", "family", "mchid", "out_contract_code", "openid", "signed_time"],
};

pub(crate) const ORDERS: Kind = Kind {
    path: "/sandbox/orders",
    name: "orders",
    what: "order",
    called: &["out_trade_no", "transaction_id", "combine_out_trade_no"],
    shown: &["out_trade_no", "state", "trade_type", "amount", "currency", "mchid", "sub_mchid", "opened_time"],
};

pub(crate) async fn sessions(options: &ListOptions, as_json: bool) -> Ended {
    run(&SESSIONS, options, as_json).await
}

pub(crate) async fn contracts(options: &ListOptions, as_json: bool) -> Ended {
    run(&CONTRACTS, options, as_json).await
}

pub(crate) async fn orders(options: &ListOptions, as_json: bool) -> Ended {
    run(&ORDERS, options, as_json).await
}

async fn run(kind: &Kind, options: &ListOptions, as_json: bool) -> Ended {
    let control = control(&options.caller)?;
    match &options.act {
        ListAct::Ls { state } => {
            let mut all = control.list(kind.path, kind.name).await?;
            if let (Some(Value::Array(all)), Some(state)) = (all.get_mut(kind.name), state) {
                all.retain(|one| cell(one, "state").eq_ignore_ascii_case(state));
            }
            answer(&all, as_json, |all| kind.table(items(all, kind.name)).show(&format!("no {}", kind.name)))
        }
        ListAct::Show { id } => {
            let found = kind.find(&control, id).await?;
            if as_json {
                screen::json(&found)?;
            } else {
                fields(&found, &[])?;
            }
            Ok(Exit::Done)
        }
    }
}

impl Kind {
    /// The path of one of them.
    pub(crate) fn path_of(&self, one: &Value) -> String {
        let id = |field: &str| segment(&cell(one, field));
        match self.name {
            "sessions" => format!("{}/{}", self.path, id("id")),
            "contracts" => format!("{}/{}", self.path, id("contract_id")),
            _ => {
                let owner = if one.get("sub_mchid").is_some() { id("sub_mchid") } else { id("mchid") };
                format!("{}/{owner}/{}", self.path, id("out_trade_no"))
            }
        }
    }

    fn table(&self, all: &[Value]) -> Table {
        let mut table = Table::new(self.shown);
        all.iter().for_each(|one| table.cells(self.shown.iter().map(|field| cell(one, field))));
        table
    }

    /// The one that is called so; the newest where several are.
    pub(crate) async fn find(&self, control: &Control, called: &str) -> Result<Value, Failure> {
        let mut all = control.list(self.path, self.name).await?;
        let Some(Value::Array(all)) = all.get_mut(self.name).map(Value::take) else {
            return Err(Failure::from("the sandbox gives no list"));
        };
        let owner = called.split_once('/');
        let is_called = |one: &Value| {
            let by = |text: &str| self.called.iter().any(|field| cell(one, field) == text);
            let of = |owner: &str| ["mchid", "sub_mchid"].iter().any(|field| cell(one, field) == owner);
            by(called) || owner.is_some_and(|(owner, number)| of(owner) && by(number))
        };
        all.into_iter().rfind(is_called).ok_or_else(|| {
            let (what, name) = (self.what, self.name);
            Failure::new(
                Exit::Refused,
                format!("the sandbox has no {what} {called:?} in this world; `wxpay {what} ls` lists its {name}"),
            )
        })
    }

    /// The only one in a state.
    pub(super) async fn only(&self, control: &Control, state: &str) -> Result<Value, Failure> {
        let mut all = control.list(self.path, self.name).await?;
        let Some(Value::Array(mut all)) = all.get_mut(self.name).map(Value::take) else {
            return Err(Failure::from("the sandbox gives no list"));
        };
        all.retain(|one| cell(one, "state") == state);
        let (what, name) = (self.what, self.name);
        let how = match (all.pop(), all.len()) {
            (Some(only), 0) => return Ok(only),
            (None, _) => format!("no {what} is {state}"),
            (Some(_), more) => format!("{} {name} are {state}", more + 1),
        };
        Err(Failure::usage(format!("{how}: name one; `wxpay {what} ls` lists them")))
    }
}
