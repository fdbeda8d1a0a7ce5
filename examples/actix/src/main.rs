//! Receives notifications (回调通知) with actix-web.
//!
//! actix-web stands on `http` 0.2, the SDK on `http` 1: headers cross as bytes, and so does the body, untouched.
#![allow(clippy::print_stdout, reason = "a program for a terminal")]

use std::{convert::Infallible, env, error::Error, io};

use actix_web::{App, HttpRequest, HttpResponse, HttpServer, http::StatusCode, post, web};
use wechatpay::{
    Client,
    api::webhooks::ecommerce_entrust::sign,
    notify::{self, Event, Reply, Router},
};

/// Take `web::Bytes`, never `web::Json`: the signature is over the bytes as they came.
#[post("/notify")]
async fn receive(request: HttpRequest, body: web::Bytes, router: web::Data<Router>) -> HttpResponse {
    let headers = notify::headers(request.headers().iter().map(|(name, value)| (name.as_str(), value.as_bytes())));
    respond(&router.handle(&headers, &body).await)
}

fn respond(reply: &Reply) -> HttpResponse {
    let status = StatusCode::from_u16(reply.status().as_u16()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let mut response = HttpResponse::build(status);
    if reply.body().is_empty() {
        return response.finish();
    }
    response.content_type("application/json; charset=utf-8").body(reply.body().clone())
}

/// What the application does with a contract that was signed. It may be told more than once: doing it twice must change nothing.
async fn signed(_event: Event, contract: sign::Resource) -> Result<(), Infallible> {
    println!("signed {} by {}", contract.out_contract_code, contract.openid);
    Ok(())
}

#[actix_web::main]
async fn main() -> Result<(), Box<dyn Error>> {
    tracing_subscriber::fmt().with_writer(io::stderr).init();
    let client = Client::from_env()?;
    // One router for all workers: they share what was seen before.
    let router = web::Data::new(Router::new(client.receiver()).on_typed(sign::EVENT_TYPE, signed));

    let address = env::var("ACTIX_ADDRESS").unwrap_or_else(|_| "127.0.0.1:0".into());
    let server = HttpServer::new(move || {
        App::new().app_data(router.clone()).app_data(web::PayloadConfig::new(1 << 20)).service(receive)
    });
    let server = server.workers(2).bind(address)?;
    for address in server.addrs() {
        println!("listening on {address}");
    }
    server.run().await?;
    Ok(())
}
