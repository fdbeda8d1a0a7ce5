//! Numbers for the curious: `cargo test -p wechatpay-sandbox --release --lib store::tests::speed -- --ignored --nocapture`.

use std::{
    thread,
    time::{Duration, Instant},
};

use super::{super::Store, Scratch};

const TIME: Duration = Duration::from_secs(3);
const FACT: usize = 500;

#[test]
#[ignore = "prints numbers, tests nothing"]
fn appends_per_second() {
    for waiters in [1, 8, 64] {
        let scratch = Scratch::new();
        let store = Store::open(&scratch.file()).unwrap();
        let started = Instant::now();
        let counts = thread::scope(|scope| {
            let all: Vec<_> = (0..waiters)
                .map(|waiter| {
                    scope.spawn({
                        let store = &store;
                        move || append(store, waiter)
                    })
                })
                .collect();
            all.into_iter().map(|one| one.join().unwrap()).sum::<u32>()
        });
        println!("{waiters} waiters: {:.0} appends/s", f64::from(counts) / started.elapsed().as_secs_f64());
    }
}

fn append(store: &Store, waiter: u32) -> u32 {
    let started = Instant::now();
    let mut count = 0;
    while started.elapsed() < TIME {
        store.settled_blocking(store.append(&format!("world {waiter}"), vec!["x".repeat(FACT)])).unwrap();
        count += 1;
    }
    count
}

#[test]
#[ignore = "prints numbers, tests nothing"]
fn load_of_a_million() {
    let scratch = Scratch::new();
    let store = Store::open(&scratch.file()).unwrap();
    let started = Instant::now();
    for number in 0..1000 {
        let mark = store.append(&format!("world {}", number % 100), vec!["x".repeat(FACT); 1000]);
        store.settled_blocking(mark).unwrap();
    }
    println!("written: {:?}", started.elapsed());
    drop(store);
    println!("bytes: {}", std::fs::metadata(scratch.file()).unwrap().len());
    let started = Instant::now();
    let store = Store::open(&scratch.file()).unwrap();
    let mut bytes = 0;
    store
        .load(&mut |_, fact| {
            bytes += fact.len();
            Ok(())
        })
        .unwrap();
    println!("loaded: {:?}, {bytes} bytes of facts", started.elapsed());
    let started = Instant::now();
    store.settled_blocking(store.replace("import", vec!["x".repeat(FACT); 1_000_000])).unwrap();
    println!("replaced: {:?}", started.elapsed());
}
