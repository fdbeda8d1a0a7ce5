/// What must hold between fields of one body.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum Rule {
    /// At least one of them is there.
    AnyOf(&'static [&'static str]),
    /// When one of `signs` is there, all of `needs` are; otherwise all of `otherwise`.
    Mode {
        /// The fields that pick the mode.
        signs: &'static [&'static str],
        /// What that mode needs.
        needs: &'static [&'static str],
        /// What the other mode needs.
        otherwise: &'static [&'static str],
    },
}
