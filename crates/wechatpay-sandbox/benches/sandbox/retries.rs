//! 100,000 notifications that wait for their next attempt: none misses its time.

use std::{collections::HashMap, time::Instant};

use serde_json::{Value, json};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpListener,
};
use wechatpay_sandbox::Sandbox;

use crate::merchant;

const PENDING: usize = 100_000;

pub async fn measure() {
    println!("\n{PENDING} notifications that wait for their next attempt:");
    let receiver = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = receiver.local_addr().unwrap();
    tokio::spawn(refuse(receiver));
    let sandbox = Sandbox::builder().route("yourapp.com", address).start().await.unwrap();
    let world = sandbox.world("retries").unwrap();
    world.freeze_clock("2026-01-01T00:00:00+08:00").unwrap();
    let mut state: Value = serde_json::from_str(&world.export()).unwrap();
    let mut due = HashMap::new();
    let mut notices = serde_json::Map::new();
    for number in 1..=PENDING {
        // Spread over an hour: 28 in each second.
        let next = format!("2025-12-31T16:{:02}:{:02}Z", number / 1_680 % 60, number / 28 % 60);
        notices.insert(number.to_string(), notice(number, &next));
        due.insert(number as u64, next);
    }
    state["notices"] = notices.into();
    state["notices_written"] = PENDING.into();
    world.import(&state.to_string()).unwrap();
    let begun = Instant::now();
    world.advance("1h").await.unwrap();
    let took = begun.elapsed();
    let notifications = world.notifications();
    let late = notifications.iter().filter(|delivery| {
        let at = delivery.attempts.first().map(|attempt| attempt.at.parse::<jiff::Timestamp>().unwrap());
        let wanted = due[&delivery.number].parse::<jiff::Timestamp>().unwrap();
        at.is_none_or(|at| at.duration_since(wanted).as_secs().abs() > 1)
    });
    println!("  an hour of the world in {:.1} s; {} missed their time (goal 0)", took.as_secs_f64(), late.count());
}

/// The retries that follow fall outside the hour: the 15 s of the general schedule are not what is measured.
fn notice(number: usize, next: &str) -> Value {
    json!({
        "number": number, "event_id": format!("EV-{number}"), "event_type": "ECOMMERCE_ENTRUST.SIGN", "original_type": "entrust",
        "summary": "s", "mchid": merchant::MCHID, "url": "https://yourapp.com/notify", "payload": {"contract": number},
        "created": "2025-12-31T16:00:00Z", "pace": "once", "attempts": 1, "next": next,
    })
}

/// A receiver that is there and wants nothing.
async fn refuse(listener: TcpListener) {
    while let Ok((mut stream, _)) = listener.accept().await {
        tokio::spawn(async move {
            let mut bytes = vec![0; 16 * 1024];
            while let Ok(read) = stream.read(&mut bytes).await {
                if read == 0 {
                    return;
                }
                // A request of this size comes in one piece or two; the end of its body is the end of the envelope.
                if bytes[..read].ends_with(b"}")
                    && stream.write_all(b"HTTP/1.1 500 No\r\nContent-Length: 0\r\n\r\n").await.is_err()
                {
                    return;
                }
            }
        });
    }
}
