//! Asks at the terminal. Without one, it says which flag would have answered.

use std::io::{self, IsTerminal as _};

use dialoguer::{Confirm, Input, Password, theme::ColorfulTheme};

use crate::exit::{Exit, Failure};

/// Whether somebody is there to answer.
pub(crate) fn can() -> bool {
    io::stdin().is_terminal() && io::stderr().is_terminal()
}

/// Asks yes or no; no is what an empty answer means.
pub(crate) fn confirm(question: &str, flag: &str) -> Result<bool, Failure> {
    somebody(question, flag)?;
    let asked = Confirm::with_theme(&ColorfulTheme::default()).with_prompt(question).default(false).interact();
    asked.map_err(given_up)
}

/// Asks for a text until `check` has nothing against it. `usual` stands there already.
pub(crate) fn text(
    question: &str,
    flag: &str,
    usual: Option<String>,
    check: impl Fn(&str) -> Result<(), String>,
) -> Result<String, Failure> {
    somebody(question, flag)?;
    let theme = ColorfulTheme::default();
    let mut input = Input::<String>::with_theme(&theme).with_prompt(question);
    if let Some(usual) = usual {
        input = input.with_initial_text(usual);
    }
    input.validate_with(|answer: &String| check(answer)).interact_text().map_err(given_up)
}

/// Asks for what must not be seen.
pub(crate) fn secret(question: &str, flag: &str) -> Result<String, Failure> {
    somebody(question, flag)?;
    Password::with_theme(&ColorfulTheme::default()).with_prompt(question).interact().map_err(given_up)
}

fn somebody(question: &str, flag: &str) -> Result<(), Failure> {
    if can() {
        return Ok(());
    }
    Err(Failure::usage(format!("{question}: there is no terminal to ask at; answer with {flag}. Nothing was sent")))
}

fn given_up(error: dialoguer::Error) -> Failure {
    let dialoguer::Error::IO(error) = error;
    Failure::new(Exit::Failed, format!("given up, nothing was sent: {error}"))
}
