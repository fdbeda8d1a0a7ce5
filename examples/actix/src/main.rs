//! Receives notifications (回调通知) with actix-web.
//!
//! actix-web stands on `http` 0.2, the SDK on `http` 1: headers cross as bytes, and so does the body, untouched.
#![allow(clippy::print_stdout, reason = "a program for a terminal")]

use std::{env, error::Error, io};

use actix_web::{App, HttpRequest, HttpResponse, HttpServer, http::StatusCode, post, web};
use wechatpay::{
    Client,
    api::webhooks::Content,
    notify::{self, Event, Receiver, Reply},
};

/// Take `web::Bytes`, never `web::Json`: the signature is over the bytes as they came.
#[post("/notify")]
async fn receive(request: HttpRequest, body: web::Bytes, receiver: web::Data<Receiver>) -> HttpResponse {
    let headers = notify::headers(request.headers().iter().map(|(name, value)| (name.as_str(), value.as_bytes())));
    respond(&match receiver.open(&headers, &body).await {
        Ok(event) => handle(&event),
        Err(rejection) => rejection.reply(),
    })
}

fn respond(reply: &Reply) -> HttpResponse {
    let status = StatusCode::from_u16(reply.status().as_u16()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let mut response = HttpResponse::build(status);
    if reply.body().is_empty() {
        return response.finish();
    }
    response.content_type("application/json; charset=utf-8").body(reply.body().clone())
}

/// What the application does with an event. It may come more than once, in any order: doing it twice must change nothing.
fn handle(event: &Event) -> Reply {
    match event.content() {
        Ok(Content::EcommerceEntrustSign(contract)) => {
            println!("signed {} by {}", contract.out_contract_code, contract.openid);
            Reply::accepted()
        }
        // Whatever is not for this application need not come again.
        Ok(_) => Reply::accepted(),
        Err(error) => {
            tracing::error!(%error, event.event_type, "an event cannot be read");
            Reply::fail("cannot be read")
        }
    }
}

#[actix_web::main]
async fn main() -> Result<(), Box<dyn Error>> {
    tracing_subscriber::fmt().with_writer(io::stderr).init();
    let client = Client::from_env()?;
    // One receiver for all workers: they share the memory that refuses what is replayed.
    let receiver = web::Data::new(client.receiver());

    let address = env::var("ACTIX_ADDRESS").unwrap_or_else(|_| "127.0.0.1:0".into());
    let server = HttpServer::new(move || {
        App::new().app_data(receiver.clone()).app_data(web::PayloadConfig::new(1 << 20)).service(receive)
    });
    let server = server.workers(2).bind(address)?;
    for address in server.addrs() {
        println!("listening on {address}");
    }
    server.run().await?;
    Ok(())
}
