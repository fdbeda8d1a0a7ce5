//! Carries an attempt out as planned: what comes before it, with it and after it.

use std::time::Duration;

use super::{Disturbance, PlannedAttempt};
use crate::{
    courier::{Courier, Post},
    delivery::{Attempt, DeliveryState},
    forge::{Expected, Original},
    keys::Platform,
    refusal::Refusal,
    target::Target,
};

/// An attempt on its way.
pub(crate) struct Going<'a> {
    pub(crate) platform: &'a Platform,
    pub(crate) courier: &'a Courier,
    pub(crate) original: &'a Original,
    pub(crate) target: &'a Target,
    pub(crate) patience: Duration,
    /// What time it is in the world.
    pub(crate) now: &'a (dyn Fn() -> String + Sync),
}

/// What was sent, in order. The first is the attempt that counts.
pub(crate) async fn carry(going: &Going<'_>, plan: &PlannedAttempt) -> (Attempt, Vec<Attempt>) {
    let mut made = Vec::new();
    if plan.dropped {
        let reason = "it was lost on the way: chaos has it so".to_owned();
        let mut lost = Attempt::unsent((going.now)(), DeliveryState::Failed, reason);
        (lost.target, lost.disturbance) = (Some(going.target.url.clone()), Some(Disturbance::Drop));
        return (lost.clone(), vec![lost]);
    }
    for disturbance in &plan.forged {
        let forgery = disturbance.forgery().map(|forgery| going.original.forge(going.platform, going.target, forgery));
        if let Some(forged) = forgery {
            made.push(going.send(forged, Some(*disturbance)).await);
        }
    }
    let truth = || going.original.write(going.platform, going.target);
    let counts = if plan.concurrent {
        let copy = |post| going.send(post, Some(Disturbance::Concurrent));
        let (one, other) = tokio::join!(copy(truth()), copy(truth()));
        // It has arrived when one of them has.
        let arrived = if other.state == DeliveryState::Accepted { other.clone() } else { one.clone() };
        made.extend([one, other]);
        arrived
    } else {
        let one = going.send(truth(), None).await;
        made.push(one.clone());
        one
    };
    if plan.duplicate && counts.state == DeliveryState::Accepted {
        made.push(going.send(truth(), Some(Disturbance::Duplicate)).await);
    }
    (counts, made)
}

impl Going<'_> {
    async fn send(&self, post: Result<Post, Refusal>, disturbance: Option<Disturbance>) -> Attempt {
        let at = (self.now)();
        let post = match post {
            Ok(post) => post,
            Err(refusal) => return Attempt::unsent(at, DeliveryState::Failed, refusal.message),
        };
        let came = self.courier.post(&post, self.patience).await;
        let mut attempt = Attempt::unsent(at, DeliveryState::Failed, String::new());
        attempt.disturbance = disturbance;
        attempt.expected = disturbance.map_or(Some(Expected::Accept), Disturbance::expected);
        attempt.target = Some(post.url);
        attempt.request_headers = post.headers;
        attempt.request_body = String::from_utf8_lossy(&post.body).into_owned();
        match came {
            Err(silence) => attempt.reason = Some(silence.reason),
            Ok(reply) => {
                let accepts = reply.accepts();
                attempt.state = if accepts { DeliveryState::Accepted } else { DeliveryState::Rejected };
                let says = || format!("the receiver answered {}; only 200 and 204 accept a notification", reply.status);
                attempt.reason = (!accepts).then(says);
                (attempt.reply_status, attempt.reply_body) = (Some(reply.status), Some(reply.body));
            }
        }
        attempt
    }
}
