//! Carries a scenario out, step by step, up to the first that does not hold.

use std::{future::Future, pin::Pin};

use serde::Serialize;
use serde_json::{Map, Value};
use wechatpay::Client;

use super::{
    act::Act,
    built_in,
    file::{Scenario, Step},
    values::Values,
};
use crate::{
    control::Control,
    exit::{Exit, Failure},
    screen::{Screen, dim, mark, safe},
    table::cell,
};

/// No scenario triggers others deeper.
const DEEPEST: usize = 8;

/// What a step came to.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Outcome {
    /// Counted from 1; `2.1` is the first step of what the second triggered.
    step: String,
    line: u64,
    name: String,
    held: bool,
    /// Left out since the value that it gives is there.
    skipped: bool,
    /// What came of it, or what was wrong.
    detail: String,
}

/// Why a step did not hold.
#[derive(Debug)]
pub(super) enum Unheld {
    /// It was carried out, and what came is not what was to come.
    Otherwise(String),
    /// It could not be carried out.
    Failed(Failure),
}

impl From<Failure> for Unheld {
    fn from(failure: Failure) -> Self {
        Self::Failed(failure)
    }
}

impl From<String> for Unheld {
    fn from(problem: String) -> Self {
        Self::Otherwise(problem)
    }
}

/// What a step gives: what can be saved of it, and a word for people.
#[derive(Debug)]
pub(super) struct Gained {
    pub(super) value: Value,
    pub(super) said: String,
}

/// One who carries out steps in a world.
#[derive(Debug)]
pub(super) struct Runner<'a> {
    pub(super) control: &'a Control,
    pub(super) client: &'a Client,
    pub(super) values: Values,
    /// The number of the last notification before the scenario began.
    pub(super) told_before: u64,
    pub(super) outcomes: Vec<Outcome>,
    screen: &'a Screen,
    is_shown: bool,
}

type Steps<'r> = Pin<Box<dyn Future<Output = Result<(), Failure>> + Send + 'r>>;

impl<'a> Runner<'a> {
    pub(super) async fn new(
        control: &'a Control,
        client: &'a Client,
        values: Values,
        screen: &'a Screen,
        is_shown: bool,
    ) -> Result<Self, Failure> {
        let all = control.list("/sandbox/notifications", "notifications").await?;
        let numbers = all.get("notifications").and_then(Value::as_array).into_iter().flatten();
        let told_before = numbers.filter_map(|one| one.get("number")?.as_u64()).max().unwrap_or_default();
        Ok(Self { control, client, values, told_before, outcomes: Vec::new(), screen, is_shown })
    }

    /// Carries out all steps. What was shown before is enough where one does not hold.
    pub(super) fn run<'r>(&'r mut self, scenario: &'r Scenario, prefix: &'r str) -> Steps<'r> {
        Box::pin(async move {
            for (number, step) in (1..).zip(&scenario.steps) {
                let number = format!("{prefix}{number}");
                let is_there = step.common.unless.as_ref().is_some_and(|name| self.values.get(name).is_some());
                let (outcome, failure) =
                    if is_there { (skipped(&number, step), None) } else { self.step(&number, step).await };
                // The steps of what it triggered were shown, and say what failed.
                let is_said = failure.is_some() && step.act.contains_key("trigger");
                if !is_said {
                    self.show(&outcome)?;
                    self.outcomes.push(outcome);
                }
                if let Some(failure) = failure {
                    return Err(if is_said { failure } else { placed(&failure, scenario, &number, step.line) });
                }
            }
            Ok(())
        })
    }

    async fn step(&mut self, number: &str, step: &Step) -> (Outcome, Option<Failure>) {
        self.screen.step(&safe(&step.shown()));
        let done = self.carry_out(number, step).await;
        let outcome = |held: bool, detail: String| Outcome {
            step: number.to_owned(),
            line: step.line,
            name: step.shown(),
            held,
            skipped: false,
            detail,
        };
        match done {
            Ok(said) => (outcome(true, said), None),
            Err(Unheld::Otherwise(problem)) => {
                (outcome(false, problem.clone()), Some(Failure::new(Exit::Failed, problem)))
            }
            Err(Unheld::Failed(failure)) => (outcome(false, failure.to_string()), Some(failure)),
        }
    }

    async fn carry_out(&mut self, number: &str, step: &Step) -> Result<String, Unheld> {
        let now = cell(&self.control.get("/sandbox/clock").await?, "now");
        self.values.set("now", now.into());
        let filled = self.values.fill(&Value::Object(step.act.clone()))?;
        let act = filled.as_object().map(Act::read).ok_or_else(|| "it is no object".to_owned())??;
        let gained = match act {
            Act::Trigger(trigger) => self.trigger(&trigger.trigger, &trigger.set, number).await?,
            act => self.act(act).await?,
        };
        for (name, pointer) in &step.common.save {
            let value = gained.value.pointer(pointer).ok_or_else(|| {
                format!("save: there is no {pointer} to keep as {name} in {}", shortened(&gained.value))
            })?;
            self.values.set(name, value.clone());
        }
        Ok(gained.said)
    }

    async fn trigger(&mut self, name: &str, set: &Map<String, Value>, number: &str) -> Result<Gained, Unheld> {
        if number.split('.').count() > DEEPEST {
            return Err(Unheld::Otherwise(format!("trigger: {name} is triggered too deep inside other scenarios")));
        }
        let scenario = Scenario::read(name, built_in::text(name)?, &[])?;
        let before = self.values.all().clone();
        let usual = scenario.set.iter().filter(|(name, _)| !before.contains_key(*name) && !set.contains_key(*name));
        let usual: Map<String, Value> = usual.map(|(name, value)| (name.clone(), value.clone())).collect();
        self.values.extend(set);
        self.values.add(&usual)?;
        let done = self.run(&scenario, &format!("{number}.")).await;
        let kept: Map<String, Value> = scenario
            .keeps()
            .into_iter()
            .filter_map(|name| Some((name.clone(), self.values.get(&name)?.clone())))
            .collect();
        let mut values = Values::default();
        values.extend(&before);
        values.extend(&kept);
        self.values = values;
        done?;
        Ok(Gained { value: kept.into(), said: String::new() })
    }

    fn show(&self, outcome: &Outcome) -> Result<(), Failure> {
        if !self.is_shown {
            return Ok(());
        }
        let Outcome { step, name, held, skipped, detail, .. } = outcome;
        let indent = "  ".repeat(step.matches('.').count());
        let sign = if *skipped { dim("-") } else { mark(*held) };
        Ok(self.screen.line(format!("{indent}{sign} {step} {}  {}", safe(name), dim(safe(detail))).trim_end())?)
    }
}

fn skipped(number: &str, step: &Step) -> Outcome {
    let value = step.common.unless.as_deref().unwrap_or_default();
    Outcome {
        step: number.to_owned(),
        line: step.line,
        name: step.shown(),
        held: true,
        skipped: true,
        detail: format!("left out: {value} is given"),
    }
}

fn placed(failure: &Failure, scenario: &Scenario, number: &str, line: u64) -> Failure {
    // What the API refused, nobody expected: the scenario does not hold.
    let exit = if failure.exit == Exit::Refused { Exit::Failed } else { failure.exit };
    Failure::new(exit, format!("{}, line {line}: step {number} does not hold: {failure}", scenario.name))
}

impl Step {
    /// What it is for, or what it does.
    fn shown(&self) -> String {
        if let Some(name) = &self.common.name {
            return name.clone();
        }
        let mut words = super::act::NAMES.iter().filter_map(|name| Some((name, self.act.get(*name)?)));
        words.next().map_or_else(String::new, |(name, value)| match value {
            Value::String(text) => format!("{name} {text}"),
            other => format!("{name} {}", shortened(other)),
        })
    }
}

impl Scenario {
    /// The names of the values that it keeps.
    pub(super) fn keeps(&self) -> Vec<String> {
        let saved = |step: &Step| step.common.save.keys().cloned().collect::<Vec<_>>();
        self.steps.iter().flat_map(|step| saved(step).into_iter().chain(super::act::gives(&step.act))).collect()
    }
}

/// A value in so many letters as can be read at once.
pub(super) fn shortened(value: &Value) -> String {
    let text = value.to_string();
    match text.char_indices().nth(300) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text,
    }
}
