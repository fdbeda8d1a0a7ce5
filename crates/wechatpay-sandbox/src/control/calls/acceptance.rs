//! Runs that try a merchant's endpoint.

use crate::{
    acceptance::{Acceptance, AcceptanceRun, ReportFormat},
    control::{
        call::{Call, Later, Said, written},
        problem::Problem,
    },
    world::World,
};

const PLAIN: &str = "text/plain; charset=utf-8";
const XML: &str = "application/xml";

pub(super) fn calls() -> Vec<Call> {
    vec![
        Call::reporting::<AcceptanceRun, Acceptance>(
            "/sandbox/acceptance",
            "Tries a merchant's endpoint for notifications with all that it must accept and refuse; changes nothing here",
            &[PLAIN, XML],
            run,
        )
        .may_fail(&[Problem::UNKNOWN_MERCHANT, Problem::NEEDS_TCP]),
    ]
}

fn run(world: &World, asked: AcceptanceRun) -> Later<'_, Said> {
    Box::pin(async move {
        let found = world.acceptance(&asked).await?;
        match asked.format {
            ReportFormat::Json => written(Ok(found)),
            ReportFormat::Table => Ok(Said { media_type: PLAIN, text: found.table() }),
            ReportFormat::Junit => Ok(Said { media_type: XML, text: found.junit() }),
        }
    })
}
