//! Waiting for a signing: by notification, by query, and in vain.

use std::{
    sync::{
        Arc, OnceLock,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use wechatpay::{
    Client, ErrorKind, Retry,
    papay::{ContractRef, Family, Status},
    transport::{MemoryTransport, TransportError},
};
use wechatpay_sandbox::Confirmation;

use crate::{
    inbox::Inbox,
    requests,
    stage::{DIRECT, PLATFORM, PROVIDER, Stage},
};

const NOW: &str = "2026-01-01T10:00:00+08:00";
const SOON: Duration = Duration::from_millis(10);
/// Longer than any test waits for what must come.
const LONG: Duration = Duration::from_secs(60);

#[tokio::test]
async fn queries_alone_find_the_signing() {
    let stage = Stage::at(NOW).await;
    let client = stage.client(PLATFORM);
    let signing = stage.pre_sign(&client, &requests::combine_mini("c1")).await;
    let wait = client.papay().wait_until_signed(signing.contract()).until(LONG).poll(SOON, SOON);
    let waiting = tokio::spawn(wait.send());
    tokio::time::sleep(SOON).await;
    let id = stage.confirm().contract_id;
    let signed = waiting.await.unwrap().unwrap();
    assert_eq!((signed.status, signed.reference.contract_id), (Status::Signed, Some(id)));
}

#[tokio::test]
async fn a_notification_wakes_whoever_waits_for_its_contract_and_nobody_else() {
    let stage = Stage::at(NOW).await;
    let (client, inbox) = (stage.client(PLATFORM), Inbox::of(&stage.world).await);
    let signing = stage.pre_sign(&client, &requests::combine_mini("c1")).await;
    let other = ContractRef::combine_papay(12535, "c2");
    let papay = client.papay();
    // No query comes after the first, for a minute.
    let wait =
        |contract: &ContractRef| tokio::spawn(papay.wait_until_signed(contract).until(LONG).poll(LONG, LONG).send());
    let (waiting, in_vain) = (wait(signing.contract()), wait(&other));
    while stage.world.journal().iter().filter(|entry| entry.status.is_some()).count() < 3 {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    let id = stage.confirm().contract_id;
    stage.sandbox.settle().await;
    for event in inbox.events(&client).await {
        // Any clone of the client does.
        assert!(client.clone().papay().told(&event).is_some());
    }
    let signed = waiting.await.unwrap().unwrap();
    // This family's notification has no number; it was asked for.
    assert_eq!((signed.status, signed.reference.contract_id), (Status::Signed, Some(id)));
    assert!(!in_vain.is_finished());
    in_vain.abort();
}

#[tokio::test]
async fn a_notification_alone_is_enough_where_queries_fail() {
    let stage = Stage::at(NOW).await;
    let (sandbox, asked) = (stage.sandbox.clone(), Arc::new(AtomicUsize::new(0)));
    let counter = asked.clone();
    // The pre-sign and one query get through.
    let transport = MemoryTransport::new(move |request| match counter.fetch_add(1, Ordering::Relaxed) {
        0 | 1 => Ok(sandbox.handle(request)),
        _ => Err(TransportError::NotSent("no route".into())),
    });
    let client = stage.builder(PROVIDER).transport(transport).retry(Retry::never()).build().unwrap();
    let inbox = Inbox::of(&stage.world).await;
    let signing = stage.pre_sign(&client, &requests::partner_mini("s1")).await;
    let wait = client.papay().wait_until_signed(signing.contract()).until(LONG).poll(LONG, LONG);
    let waiting = tokio::spawn(wait.send());
    while asked.load(Ordering::Relaxed) < 2 {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    let id = stage.confirm().contract_id;
    stage.sandbox.settle().await;
    inbox.events(&client).await.iter().for_each(|event| assert!(client.papay().told(event).is_some()));
    let signed = waiting.await.unwrap().unwrap();
    assert_eq!((signed.status, signed.reference.contract_id), (Status::Signed, Some(id)));
}

#[tokio::test]
async fn what_is_told_holds_and_a_number_that_it_lacks_is_asked_for() {
    // The same signing in another world gives the notification.
    let elsewhere = Stage::at(NOW).await;
    let (teller, inbox) = (elsewhere.client(PLATFORM), Inbox::of(&elsewhere.world).await);
    elsewhere.pre_sign(&teller, &requests::combine_mini("c1")).await;
    elsewhere.confirm();
    elsewhere.sandbox.settle().await;
    let event = inbox.events(&teller).await.remove(0);

    // A direct merchant may not ask for such a contract.
    for (mchid, may_ask) in [(PLATFORM, true), (DIRECT, false)] {
        let stage = Stage::at(NOW).await;
        let signing = stage.pre_sign(&stage.client(PLATFORM), &requests::combine_mini("c1")).await;
        let (sandbox, world, session) = (stage.sandbox.clone(), stage.world.clone(), stage.session());
        let (client, asked) = (Arc::new(OnceLock::<Client>::new()), AtomicUsize::new(0));
        let (listener, event) = (client.clone(), event.clone());
        let transport = MemoryTransport::new(move |request| {
            let answer = sandbox.handle(request);
            if asked.fetch_add(1, Ordering::Relaxed) == 0 {
                // Signed and told while the first answer, which knows of nothing, is on its way.
                world.confirm(&session, &Confirmation::new()).unwrap();
                assert!(listener.get().unwrap().papay().told(&event).is_some());
            }
            Ok(answer)
        });
        let waiting = client.get_or_init(|| stage.builder(mchid).transport(transport).build().unwrap());
        let signed = waiting.papay().wait_until_signed(signing.contract()).until(LONG).poll(LONG, LONG).await.unwrap();
        let id = stage.world.contracts()[0].contract_id.clone();
        assert_eq!((signed.status, signed.reference.contract_id), (Status::Signed, may_ask.then_some(id)));
    }
}

#[tokio::test]
async fn a_family_that_cannot_be_asked_is_waited_for_by_notification_alone() {
    let stage = Stage::at(NOW).await;
    let (client, inbox) = (stage.client(DIRECT), Inbox::of(&stage.world).await);
    let signing = stage.pre_sign(&client, &requests::exempt_normal("e1")).await;
    // Without the service nobody can ask for it.
    let mut contract = signing.contract().clone();
    contract.service_id = None;
    let waiting = tokio::spawn(client.papay().wait_until_signed(&contract).until(LONG).poll(SOON, SOON).send());
    tokio::task::yield_now().await;
    stage.confirm();
    stage.sandbox.settle().await;
    inbox.events(&client).await.iter().for_each(|event| assert!(client.papay().told(event).is_some()));
    assert_eq!(waiting.await.unwrap().unwrap().status, Status::Signed);

    let nobody = client.papay().wait_until_signed(&contract).until(SOON).await.unwrap();
    assert_eq!((nobody.status, nobody.reference), (Status::NotSigned, contract));
}

#[tokio::test]
async fn a_payer_who_leaves_is_not_signed_once_the_time_is_over() {
    let stage = Stage::at(NOW).await;
    let client = stage.client(PROVIDER);
    let signing = stage.pre_sign(&client, &requests::partner_mini("s1")).await;
    assert_eq!(signing.expires_in(), Duration::from_secs(600));
    stage.world.refuse(&stage.session()).unwrap();
    let wait = client.papay().wait_until_signed(signing.contract()).until(SOON * 5).poll(SOON, SOON);
    let none = wait.await.unwrap();
    assert_eq!((&none.status, &none.reference), (&Status::NotSigned, signing.contract()));
}

#[tokio::test]
async fn what_is_signed_in_the_last_gap_is_seen_at_the_end() {
    let stage = Stage::at(NOW).await;
    let client = stage.client(PLATFORM);
    let signing = stage.pre_sign(&client, &requests::combine_mini("c1")).await;
    let asked = || stage.world.journal().iter().filter(|entry| entry.status.is_some()).count();
    let before = asked();
    let wait = client.papay().wait_until_signed(signing.contract()).until(Duration::from_millis(300)).poll(LONG, LONG);
    let waiting = tokio::spawn(wait.send());
    while asked() == before {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    stage.confirm();
    assert_eq!(waiting.await.unwrap().unwrap().status, Status::Signed);
}

#[tokio::test]
async fn a_signing_that_fails_ends_the_waiting() {
    let stage = Stage::at(NOW).await;
    let client = stage.client(PLATFORM);
    let signing = stage.pre_sign(&client, &requests::combine_mini("c1")).await;
    stage.world.confirm(&stage.session(), &Confirmation::new().fails()).unwrap();
    let failed = client.papay().wait_until_signed(signing.contract()).await.unwrap();
    assert_eq!(failed.status, Status::SignFailed);
}

#[test]
fn a_blocking_client_waits_by_query_and_by_notification() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let (stage, inbox) = runtime.block_on(async {
        let stage = Stage::at(NOW).await;
        let inbox = Inbox::of(&stage.world).await;
        (stage, inbox)
    });
    let (opener, client) = (stage.client(PLATFORM), stage.blocking(PLATFORM));
    for (code, poll) in [("c1", SOON), ("c2", LONG)] {
        let signing = client.papay().pre_sign(&requests::combine_mini(code)).send().unwrap();
        let asked = || stage.world.journal().iter().filter(|entry| entry.status.is_some()).count();
        let before = asked();
        let wait = client.papay().wait_until_signed(signing.contract()).until(LONG).poll(poll, poll);
        let waiting = std::thread::spawn(move || wait.send());
        while asked() == before {
            std::thread::sleep(Duration::from_millis(1));
        }
        // A payer has one contract of a template.
        let payer = Confirmation::new().openid(format!("o{code}"));
        let id = stage.world.confirm(&stage.session(), &payer).unwrap().contract_id;
        runtime.block_on(stage.sandbox.settle());
        runtime.block_on(inbox.events(&opener)).iter().for_each(|event| assert!(client.papay().told(event).is_some()));
        let signed = waiting.join().unwrap().unwrap();
        assert_eq!((signed.status, signed.reference.contract_id), (Status::Signed, Some(id)), "{code}");
    }
    let none = client.papay().wait_until_signed(&ContractRef::combine_papay(1, "x")).until(SOON).send().unwrap();
    assert_eq!(none.status, Status::NotSigned);
}

#[tokio::test]
async fn failures_that_pass_are_endured_and_others_are_not() {
    let stage = Stage::at(NOW).await;
    let signing = stage.pre_sign(&stage.client(PLATFORM), &requests::combine_mini("c1")).await;
    stage.confirm();
    let asked = Arc::new(AtomicUsize::new(0));
    let (sandbox, counter) = (stage.sandbox.clone(), asked.clone());
    let transport = MemoryTransport::new(move |request| match counter.fetch_add(1, Ordering::Relaxed) {
        0 => Err(TransportError::NotSent("no route".into())),
        1 => Ok(http::Response::builder().status(502).body("<html>".into()).unwrap()),
        _ => Ok(sandbox.handle(request)),
    });
    let client = stage.builder(PLATFORM).transport(transport).retry(Retry::never()).build().unwrap();
    let signed = client.papay().wait_until_signed(signing.contract()).until(LONG).poll(SOON, SOON).await.unwrap();
    assert_eq!((signed.status, asked.load(Ordering::Relaxed)), (Status::Signed, 3));

    let dead = MemoryTransport::new(|_| Err(TransportError::NotSent("no route".into())));
    let dead = stage.builder(PLATFORM).transport(dead).retry(Retry::never()).build().unwrap();
    let error = dead.papay().wait_until_signed(signing.contract()).until(SOON).poll(SOON, SOON).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect, "nobody can say that it is not signed");

    let (sandbox, asked) = (stage.sandbox.clone(), Arc::new(AtomicUsize::new(0)));
    let counter = asked.clone();
    let counting = MemoryTransport::new(move |request| {
        counter.fetch_add(1, Ordering::Relaxed);
        Ok(sandbox.handle(request))
    });
    let wrong = stage.builder(DIRECT).transport(counting).build().unwrap();
    let error = wrong.papay().wait_until_signed(signing.contract()).until(SOON * 5).poll(SOON, SOON).await.unwrap_err();
    assert!(error.is_code("NO_AUTH"), "{error}");
    assert_eq!(asked.load(Ordering::Relaxed), 1, "a refusal is not asked for again");
}

#[tokio::test]
async fn an_overseas_session_lives_as_long_as_the_request_says() {
    let stage = Stage::at("2026-01-01T10:00:00+08:00").await;
    let client = stage.client(crate::stage::INSTITUTION);
    let mut request = requests::global_mini("g1");
    assert_eq!(stage.pre_sign(&client, &request).await.expires_in(), Duration::from_secs(7200));
    request.out_contract_code = "g2".into();
    request.expired_time = Some("2099-01-01T00:00:00+08:00".into());
    let left = stage.pre_sign(&client, &request).await.expires_in();
    assert!(left > Duration::from_secs(365 * 86_400), "{left:?}");
    assert_eq!(Family::Global.validity(), Duration::from_secs(7200));
}
