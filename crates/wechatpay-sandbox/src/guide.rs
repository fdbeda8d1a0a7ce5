// The pages of `docs/`, so that they are read beside the items, and their examples are run. Links that go before a page are for the
// documentation; those at its own end are for who reads the file.
#![doc = "[doctor]: crate::guide::doctor"]
#![doc = "[chaos]: crate::guide::chaos"]
#![doc = "[faults]: crate::guide::faults"]
#![doc = "[acceptance]: crate::guide::acceptance"]
#![doc = "[expectations]: crate::guide::expectations"]
#![doc = "[bridge]: crate::guide::bridge"]
#![doc = "[limits]: crate::guide::limits"]
#![doc = ""]
#![doc = include_str!("../docs/guide.md")]

/// A page, and the items that it is about.
macro_rules! page {
    ($name:ident, $file:literal, $items:literal) => {
        #[doc = "[chaos]: crate::guide::chaos"]
        #[doc = "[acceptance]: crate::guide::acceptance"]
        #[doc = "[faults]: crate::guide::faults"]
        #[doc = ""]
        #[doc = include_str!($file)]
        #[doc = "\n## Items\n"]
        #[doc = $items]
        pub mod $name {}
    };
}

page!(
    doctor,
    "../docs/doctor.md",
    "[`Explanation`](crate::Explanation), [`Mistake`](crate::Mistake), [`Advice`](crate::Advice), [`Sandbox::journal`](crate::Sandbox::journal)"
);
page!(
    chaos,
    "../docs/chaos.md",
    "[`Chaos`](crate::Chaos), [`Share`](crate::Share), [`Settings::chaos`](crate::Settings::chaos), [`World::chaos_plan`](crate::World::chaos_plan), [`World::receivers`](crate::World::receivers), [`PlannedAttempt`](crate::PlannedAttempt), [`ReceiverReport`](crate::ReceiverReport)"
);
page!(
    faults,
    "../docs/faults.md",
    "[`World::add_fault`](crate::World::add_fault), [`World::fault_plan`](crate::World::fault_plan), [`FaultRule`](crate::FaultRule), [`Fault`](crate::Fault), [`SignatureFlaw`](crate::SignatureFlaw), [`World::set_keys`](crate::World::set_keys), [`World::rotate_platform`](crate::World::rotate_platform), [`World::set_payer`](crate::World::set_payer), [`Settings`](crate::Settings)"
);
page!(
    acceptance,
    "../docs/acceptance.md",
    "[`World::acceptance`](crate::World::acceptance), [`AcceptanceRun`](crate::AcceptanceRun), [`Acceptance`](crate::Acceptance), [`ReceiverFault`](crate::ReceiverFault)"
);
page!(
    expectations,
    "../docs/expectations.md",
    "[`World::expect`](crate::World::expect), [`Expectation`](crate::Expectation), [`Unmet`](crate::Unmet), [`World::requests`](crate::World::requests), [`RequestRecord`](crate::RequestRecord)"
);
page!(
    bridge,
    "../docs/bridge.md",
    "[`SandboxBuilder::https`](crate::SandboxBuilder::https), [`Sandbox::https_url`](crate::Sandbox::https_url), [`Sandbox::ca_pem`](crate::Sandbox::ca_pem)"
);
page!(
    limits,
    "../docs/limits.md",
    "[`Limits`](crate::Limits), [`SandboxBuilder::limits`](crate::SandboxBuilder::limits), [`Settings::rate_limit_per_second`](crate::Settings::rate_limit_per_second)"
);
