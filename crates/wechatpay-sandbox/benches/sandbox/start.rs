//! How long a start takes until the first answer, and a new world.

use std::time::Instant;

use bytes::Bytes;
use http::Request;
use wechatpay_sandbox::Sandbox;

use crate::{merchant, micros, quantile};

const STARTS: usize = 50;
const WORLDS: usize = 1_000;

pub async fn measure() {
    let mut starts = Vec::new();
    for _ in 0..STARTS {
        let begun = Instant::now();
        let sandbox = Sandbox::start().await.unwrap();
        let serial = sandbox.merchant(merchant::MCHID).unwrap().serial_no.clone();
        let request = merchant::requests(&serial, "default", "first", 1).remove(0);
        assert_eq!(sandbox.handle(request).status(), 200);
        starts.push(begun.elapsed());
    }
    println!("start to first answer, p95 of {STARTS}: {:.1} ms (goal 150)", micros(quantile(&mut starts, 0.95)) / 1e3);

    let sandbox = Sandbox::start().await.unwrap();
    let mut worlds = Vec::new();
    for number in 0..WORLDS {
        let request = Request::builder().uri("/sandbox/clock").header("Sandbox-World", format!("w{number}"));
        let request = request.body(Bytes::new()).unwrap();
        let begun = Instant::now();
        assert_eq!(sandbox.handle(request).status(), 200);
        worlds.push(begun.elapsed());
    }
    println!("a new world, p99 of {WORLDS}: {:.3} ms (goal 5)", micros(quantile(&mut worlds, 0.99)) / 1e3);
}
