//! Bodies that are too large, too slow or broken off.

use std::{io, time::Duration};

use axum::{Router, body::Body};
use bytes::Bytes;
use futures_util::stream;
use wechatpay::notify;
use wechatpay_axum::NotificationService;

use crate::stage::{Stage, ask, post};

fn app(stage: &Stage, change: impl Fn(NotificationService) -> NotificationService) -> Router {
    let service = NotificationService::new(notify::Router::new(stage.client.receiver()));
    Router::new().route_service("/notify", change(service))
}

#[tokio::test]
async fn a_body_is_read_up_to_the_limit_whether_its_length_is_told_or_not() {
    let stage = Stage::new().await;
    let app = app(&stage, |service| service.largest_body(100));
    let streamed = |size| {
        let chunks = (0..size).map(|_| io::Result::Ok(Bytes::from_static(b" ")));
        post(Body::from_stream(stream::iter(chunks.collect::<Vec<_>>())))
    };
    for (size, status) in [(100, 401), (101, 413), (5000, 413)] {
        assert_eq!(ask(&app, post(vec![b' '; size])).await.0, status);
        assert_eq!(ask(&app, streamed(size)).await.0, status);
    }
}

#[tokio::test]
async fn a_body_that_breaks_off_is_refused() {
    let stage = Stage::new().await;
    let broken = stream::iter([Ok(Bytes::from_static(b"{")), Err(io::Error::other("reset"))]);
    assert_eq!(ask(&app(&stage, |service| service), post(Body::from_stream(broken))).await.0, 400);
}

#[tokio::test]
async fn a_body_that_does_not_end_is_not_waited_for() {
    let stage = Stage::new().await;
    let app = app(&stage, |service| service.body_time(Duration::from_millis(30)));
    let endless = Body::from_stream(stream::pending::<io::Result<Bytes>>());
    assert_eq!(ask(&app, post(endless)).await.0, 408);
}
