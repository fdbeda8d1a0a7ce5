use std::{io, process::Stdio, time::Duration};

use tokio::{
    io::{AsyncBufReadExt as _, BufReader, Lines},
    process::{Child, ChildStdout, Command},
    time::timeout,
};

/// How long a program may be silent before the test gives up. Long: machines of continuous integration are busy.
const PATIENCE: Duration = Duration::from_secs(60);

/// A program that runs while the test goes on, and is killed when this is dropped.
#[derive(Debug)]
pub struct Program {
    child: Child,
    lines: Lines<BufReader<ChildStdout>>,
}

impl Program {
    /// Starts it. What it prints is read with [`line_with`](Self::line_with); its errors go where the test's go.
    ///
    /// # Errors
    /// When it cannot be started.
    pub fn start(mut command: Command) -> io::Result<Self> {
        let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).kill_on_drop(true).spawn()?;
        let stdout = child.stdout.take().ok_or_else(|| io::Error::other("the program has no output"))?;
        Ok(Self { child, lines: BufReader::new(stdout).lines() })
    }

    /// What follows `start` in the next line that begins so; lines before it are passed over.
    ///
    /// # Errors
    /// When the program ends, or says nothing for a minute.
    pub async fn line_with(&mut self, start: &str) -> io::Result<String> {
        let mut passed = Vec::new();
        loop {
            let silent = |_| io::Error::other(format!("no line with {start:?} came, only {passed:?}"));
            let Some(line) = timeout(PATIENCE, self.lines.next_line()).await.map_err(silent)?? else {
                return Err(io::Error::other(format!("it ended before a line with {start:?}: {passed:?}")));
            };
            if let Some(rest) = line.strip_prefix(start) {
                return Ok(rest.trim().to_owned());
            }
            passed.push(line);
        }
    }

    /// Waits for its end and gives what it printed until then, and whether it succeeded.
    ///
    /// # Errors
    /// When it says nothing for a minute.
    pub async fn end(mut self) -> io::Result<(bool, String)> {
        let mut text = String::new();
        let silent = |_| io::Error::other("the program does not end");
        while let Some(line) = timeout(PATIENCE, self.lines.next_line()).await.map_err(silent)?? {
            text.push_str(&line);
            text.push('\n');
        }
        let status = timeout(PATIENCE, self.child.wait()).await.map_err(silent)??;
        Ok((status.success(), text))
    }
}
