//! Has a sandbox send here what goes to other hosts, for a while.

use std::net::SocketAddr;

use serde_json::{Value, json};

use crate::{
    control::{Control, segment},
    exit::Failure,
};

/// The routes that were set, and what was there before.
#[derive(Debug)]
pub(super) struct Routes {
    control: Option<Control>,
    before: Vec<(String, Option<Value>)>,
}

impl Routes {
    pub(super) async fn set(control: Option<Control>, hosts: &[String], address: SocketAddr) -> Result<Self, Failure> {
        let mut routes = Self { control, before: Vec::new() };
        let Some(control) = &routes.control else { return Ok(routes) };
        let known = control.get("/sandbox/routes").await?;
        for host in hosts {
            if let Err(failure) = control.put(&path(host), &json!({ "address": address })).await {
                routes.reset().await?;
                return Err(failure);
            }
            let was = known.get("routes").and_then(|known| known.get(host.to_ascii_lowercase())).cloned();
            routes.before.push((host.clone(), was));
        }
        Ok(routes)
    }

    /// Puts back what was there before. A sandbox that is gone has no routes.
    pub(super) async fn reset(self) -> Result<(), Failure> {
        let Some(control) = &self.control else { return Ok(()) };
        for (host, was) in &self.before {
            let path = path(host);
            let done = match was {
                Some(route) => control.put(&path, route).await,
                None => control.delete(&path).await,
            };
            match done {
                Err(failure) if failure.exit == crate::exit::Exit::Network => return Ok(()),
                done => done.map(drop)?,
            }
        }
        Ok(())
    }
}

fn path(host: &str) -> String {
    format!("/sandbox/routes/{}", segment(host))
}
