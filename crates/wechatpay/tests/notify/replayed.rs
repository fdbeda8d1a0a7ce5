//! The same signed bytes are taken once.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex},
};

use wechatpay::notify::{MemoryFuture, RecentMessages, ReplayMemory, Sighting, Verdict};

use super::{
    platform::{PUBLIC_KEY_ID, now},
    told::{Told, body, receiver},
};

#[tokio::test]
async fn the_same_message_is_taken_once_and_a_new_attempt_of_the_same_event_again() {
    let receiver = receiver();
    let told = Told::signed(body());
    receiver.open(&told.headers, &told.body).await.unwrap();
    for receiver in [receiver.clone(), receiver.clone()] {
        let rejection = receiver.open(&told.headers, &told.body).await.unwrap_err();
        assert_eq!((rejection.verdict(), rejection.reply().status().as_u16()), (Verdict::Replayed, 401));
        assert!(rejection.to_string().contains(told.get("Wechatpay-Nonce")), "{rejection}");
    }
    let attempt = Told::signed(body());
    receiver.open(&attempt.headers, &attempt.body).await.unwrap();
}

#[tokio::test]
async fn of_many_that_come_at_once_one_is_taken() {
    let (receiver, told) = (receiver(), Told::signed(body()));
    let mut all = tokio::task::JoinSet::new();
    for _ in 0..32 {
        let (receiver, told) = (receiver.clone(), told.clone());
        all.spawn(async move { receiver.open(&told.headers, &told.body).await.is_ok() });
    }
    assert_eq!(all.join_all().await.into_iter().filter(|opened| *opened).count(), 1);
}

/// Keeps what it was told.
#[derive(Debug, Clone, Default)]
struct Shared(Arc<Mutex<HashMap<String, i64>>>);

impl ReplayMemory for Shared {
    fn note<'a>(&'a self, message: &'a str, expires: i64) -> MemoryFuture<'a, Sighting> {
        let before = self.0.lock().unwrap().insert(message.to_owned(), expires);
        Box::pin(async move { Ok(if before.is_some() { Sighting::Again } else { Sighting::First }) })
    }
}

#[tokio::test]
async fn several_processes_can_share_a_memory() {
    let memory = Shared::default();
    let (one, other) = (receiver().with_replay_memory(memory.clone()), receiver().with_replay_memory(memory.clone()));
    let signed = now() - 7;
    let told = Told::signed_at(body(), signed);
    one.open(&told.headers, &told.body).await.unwrap();
    assert_eq!(other.open(&told.headers, &told.body).await.unwrap_err().verdict(), Verdict::Replayed);
    let key = format!("{PUBLIC_KEY_ID}:{signed}:{}", told.get("Wechatpay-Nonce"));
    assert_eq!(memory.0.lock().unwrap().get(&key), Some(&(signed + 301)), "kept for as long as it could be believed");
}

#[tokio::test]
async fn only_what_is_verified_is_remembered() {
    let memory = Shared::default();
    let receiver = receiver().with_replay_memory(memory.clone());
    let good = Told::signed(body());
    let mut changed = good.clone();
    changed.body.push(b' ');
    for wrong in [Told::signed_at(body(), now() - 400), changed, Told::signed_at(body(), "soon")] {
        receiver.open(&wrong.headers, &wrong.body).await.unwrap_err();
    }
    assert!(memory.0.lock().unwrap().is_empty());
    receiver.open(&good.headers, &good.body).await.unwrap();
}

#[tokio::test]
async fn the_default_memory_is_bounded_and_forgets_the_oldest_first() {
    let memory = RecentMessages::new(3);
    let later = now() + 300;
    let note = async |message: &str, expires| memory.note(message, expires).await.unwrap();
    for message in ["a", "b", "c"] {
        assert_eq!(note(message, later).await, Sighting::First);
    }
    assert_eq!(note("a", later).await, Sighting::Again);
    assert_eq!(note("d", later).await, Sighting::First);
    assert_eq!(note("b", later).await, Sighting::Again);
    assert_eq!(note("a", later).await, Sighting::First, "it was the oldest");
}

#[tokio::test]
async fn what_is_stale_anyway_is_forgotten() {
    let memory = RecentMessages::default();
    let over = now() - 1;
    assert_eq!(memory.note("a", over).await.unwrap(), Sighting::First);
    assert_eq!(memory.note("a", over).await.unwrap(), Sighting::First);
}
