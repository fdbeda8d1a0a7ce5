//! Goes through the cases, one after the other.

use std::time::Duration;

use futures_util::future::join_all;
use jiff::Timestamp;
use wechatpay_spec::Event;

use super::{
    case::{Answer, Case, Tried},
    content::{Contents, beginning, opposite},
};
use crate::{
    courier::{Courier, Post, Silence, Silent},
    engine::notice::Notice,
    envelope,
    forge::{Forgery, Original, Spelling},
    keys::Platform,
    merchant::Merchant,
    refusal::Refusal,
    sign::{self, Voice},
    target::Target,
};
use std::sync::Arc;

const SPELLINGS: [Spelling; 4] = [Spelling::Sorted, Spelling::Spaced, Spelling::Escaped, Spelling::Indented];
/// So many copies come at once.
const COPIES: usize = 3;
/// After so many deliveries without an answer the rest would only be waited for.
const MOST_SILENCES: usize = 2;

/// A run under way.
pub(super) struct Scenario<'a> {
    pub(super) platform: &'a Platform,
    pub(super) merchant: Arc<Merchant>,
    pub(super) voice: Voice,
    pub(super) courier: Courier,
    pub(super) target: Target,
    pub(super) contents: Contents<'a>,
    pub(super) event: &'static Event,
    pub(super) budget: Duration,
    /// How far ahead of the wall clock signatures are dated.
    pub(super) ahead: jiff::SignedDuration,
    pub(super) tried: Vec<Tried>,
}

impl Scenario<'_> {
    /// Tries all cases, or as many as make sense.
    pub(super) async fn run(mut self) -> Result<Vec<Tried>, Refusal> {
        let payload = self.contents.payload(self.event);
        let first = self.contents.notice(self.event, payload);
        self.tell(Case::Valid, &first).await?;
        if self.is_hopeless() {
            return Ok(self.tried);
        }
        for spelling in SPELLINGS {
            let notice = self.another();
            let original = self.seal(&notice)?.spelled(spelling)?;
            let answer = self.deliver(&original.write(self.platform, &self.target)?).await;
            self.note(Case::Spelled(spelling), vec![answer]);
            if self.is_hopeless() {
                return Ok(self.tried);
            }
        }
        self.tell(Case::Duplicate, &first).await?;
        self.concurrent().await?;
        self.in_wrong_order().await?;
        for forgery in Forgery::ALL {
            if self.is_hopeless() {
                return Ok(self.tried);
            }
            let notice = self.another();
            let forged = self.seal(&notice)?.forge(self.platform, &self.target, forgery)?;
            let answer = self.deliver(&forged).await;
            self.note(Case::Forged(forgery), vec![answer]);
        }
        Ok(self.tried)
    }

    /// Several copies at once, and one when they are answered.
    async fn concurrent(&mut self) -> Result<(), Refusal> {
        if self.is_hopeless() {
            return Ok(());
        }
        let notice = self.another();
        let mut copies = Vec::new();
        for _ in 0..COPIES {
            copies.push(self.seal(&notice)?.write(self.platform, &self.target)?);
        }
        let mut answers = join_all(copies.iter().map(|copy| self.deliver(copy))).await;
        let last = self.seal(&notice)?.write(self.platform, &self.target)?;
        answers.push(self.deliver(&last).await);
        self.note(Case::Concurrent, answers);
        Ok(())
    }

    /// The end of a thing before its beginning.
    async fn in_wrong_order(&mut self) -> Result<(), Refusal> {
        let pair = match (beginning(self.event), opposite(self.event)) {
            (Some(begins), _) => Some((begins, self.event)),
            (_, Some(ends)) => Some((self.event, ends)),
            _ => None,
        };
        let Some((begins, ends)) = pair.filter(|_| !self.is_hopeless()) else { return Ok(()) };
        let begun = self.contents.payload(begins);
        let ended = self.contents.about_the_same(ends, &begun);
        let (begun, ended) = (self.contents.notice(begins, begun), self.contents.notice(ends, ended));
        let first = self.deliver(&self.true_one(&ended)?).await;
        let late = self.deliver(&self.true_one(&begun)?).await;
        let is_refused = first.as_ref().is_ok_and(|reply| !reply.accepts());
        let mut answers = vec![first];
        if is_refused {
            answers.push(self.deliver(&self.true_one(&ended)?).await);
        }
        self.note(Case::EndFirst, answers);
        self.note(Case::BeginningLate, vec![late]);
        Ok(())
    }

    async fn tell(&mut self, case: Case, notice: &Notice) -> Result<(), Refusal> {
        let post = self.true_one(notice)?;
        let answer = self.deliver(&post).await;
        self.note(case, vec![answer]);
        Ok(())
    }

    /// A notification of the run's type that no other case has used.
    fn another(&mut self) -> Notice {
        let payload = self.contents.payload(self.event);
        self.contents.notice(self.event, payload)
    }

    fn true_one(&self, notice: &Notice) -> Result<Post, Refusal> {
        self.seal(notice)?.write(self.platform, &self.target)
    }

    fn seal(&self, notice: &Notice) -> Result<Original, Refusal> {
        let mut draw = self.contents.draw.clone();
        let body = envelope::seal(&self.merchant, notice, &mut draw)?;
        let wall = Timestamp::now();
        Ok(Original {
            merchant: Arc::clone(&self.merchant),
            voice: self.voice,
            body,
            dated: wall.checked_add(self.ahead).unwrap_or(wall),
            request_id: sign::request_id(&mut draw, 0),
        })
    }

    /// An answer that comes too late is waited for a while, to tell how late it comes.
    async fn deliver(&self, post: &Post) -> Answer {
        self.courier.post(post, self.budget * 2).await
    }

    fn note(&mut self, case: Case, answers: Vec<Answer>) {
        self.tried.push(Tried { case, answers });
    }

    /// Nobody is there, or every case would be waited for to its end.
    fn is_hopeless(&self) -> bool {
        let answers = || self.tried.iter().flat_map(|tried| &tried.answers);
        let is_late = |answer: &&Answer| match answer {
            Ok(reply) => reply.took > self.budget,
            Err(Silence { kind, .. }) => *kind == Silent::Late,
        };
        let is_first_late = answers().next().as_ref().is_some_and(is_late);
        let is_nobody = |answer: &Answer| matches!(answer, Err(Silence { kind: Silent::Unreachable, .. }));
        is_first_late || answers().any(is_nobody) || answers().filter(is_late).count() >= MOST_SILENCES
    }
}
